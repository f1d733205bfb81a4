/* SPDX-License-Identifier: MIT */
/*
 * console/command_line.c - see command_line.h.  A parameter may be written with -, -- or /, without case, and shortened to
 * the prefixes that pwsh accepts; the first argument that is none of them is a file.
 */
#include "console/command_line.h"

#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "base/base64.h"
#include "base/utf.h"

enum { EXIT_BAD_ARGUMENT = 64 };

enum option {
	OPT_FILE, OPT_COMMAND, OPT_COMMAND_WITH_ARGS, OPT_ENCODED, OPT_NO_PROFILE, OPT_NO_EXIT, OPT_NO_LOGO, OPT_NON_INTERACTIVE,
	OPT_INTERACTIVE, OPT_LOGIN, OPT_WORKING_DIRECTORY, OPT_VERSION, OPT_HELP, OPT_SERVER, OPT_SSH_SERVER, OPT_OUTPUT_FORMAT,
	OPT_INPUT_FORMAT, OPT_EXECUTION_POLICY, OPT_SETTINGS, OPT_IGNORED_WITH_VALUE, OPT_IGNORED
};

/* `least` is the shortest abbreviation that pwsh takes. */
static const struct {
	const char *name, *least;
	enum option option;
} options[] = {
    {"version", "v", OPT_VERSION},
    {"help", "h", OPT_HELP},
    {"?", "?", OPT_HELP},
    {"login", "l", OPT_LOGIN},
    {"noexit", "noe", OPT_NO_EXIT},
    {"noprofile", "nop", OPT_NO_PROFILE},
    {"nologo", "nol", OPT_NO_LOGO},
    {"noninteractive", "noni", OPT_NON_INTERACTIVE},
    {"interactive", "i", OPT_INTERACTIVE},
    {"sshservermode", "sshs", OPT_SSH_SERVER},
    {"servermode", "s", OPT_SERVER},
    {"commandwithargs", "commandwithargs", OPT_COMMAND_WITH_ARGS},
    {"cwa", "cwa", OPT_COMMAND_WITH_ARGS},
    {"command", "c", OPT_COMMAND},
    {"windowstyle", "w", OPT_IGNORED_WITH_VALUE},
    {"workingdirectory", "wo", OPT_WORKING_DIRECTORY},
    {"wd", "wd", OPT_WORKING_DIRECTORY},
    {"file", "f", OPT_FILE},
    {"executionpolicy", "ex", OPT_EXECUTION_POLICY},
    {"ep", "ep", OPT_EXECUTION_POLICY},
    {"encodedcommand", "e", OPT_ENCODED},
    {"ec", "ec", OPT_ENCODED},
    {"outputformat", "o", OPT_OUTPUT_FORMAT},
    {"of", "of", OPT_OUTPUT_FORMAT},
    {"inputformat", "inp", OPT_INPUT_FORMAT},
    {"if", "if", OPT_INPUT_FORMAT},
    {"settingsfile", "settings", OPT_SETTINGS},
    {"configurationname", "config", OPT_IGNORED_WITH_VALUE},
    {"configurationfile", "configurationfile", OPT_IGNORED_WITH_VALUE},
    {"custompipename", "cus", OPT_IGNORED_WITH_VALUE},
    {"mta", "mta", OPT_IGNORED},
    {"sta", "sta", OPT_IGNORED},
    {"noprofileloadtime", "noprofileloadtime", OPT_IGNORED},
};

static int option_of(const char *arg)
{
	if (arg[0] != '-' || !arg[1])
		return -1;
	const char *name = arg[1] == '-' && arg[2] ? arg + 2 : arg + 1;
	size_t n = strlen(name);
	for (size_t i = 0; i < ARRAY_LEN(options); i++) {
		if (n >= strlen(options[i].least) && strncasecmp(name, options[i].name, n) == 0 && n <= strlen(options[i].name))
			return (int)options[i].option;
	}
	return -1;
}

static void refuse(struct command_line *c, int code, char *text)
{
	mem_free(c->refusal);
	c->refusal = text;
	c->refusal_code = code;
	c->mode = RUN_REFUSED;
}

static char *join(char **args, int n)
{
	struct buf b = BUF_INIT;
	for (int i = 0; i < n; i++) {
		if (i)
			buf_put_byte(&b, ' ');
		buf_puts(&b, args[i]);
	}
	return buf_take(&b);
}

/* Base64 of UTF-16LE text; NULL when malformed. */
static char *decode(const char *text)
{
	struct buf raw = BUF_INIT, out = BUF_INIT;
	char *result = NULL;
	if (buf_put_unbase64(&raw, text, strlen(text)) && raw.len % 2 == 0) {
		for (size_t i = 0; i < raw.len; i += 2)
			buf_put_utf16(&out, (uint16_t)((uint8_t)raw.data[i] | (uint8_t)raw.data[i + 1] << 8));
		result = buf_take(&out);
	}
	buf_fini(&raw);
	return result;
}

static void take_file(struct command_line *c, char **rest, int n)
{
	c->text = mem_strdup(rest[0]);
	c->whole_input = strcmp(rest[0], "-") == 0;
	c->mode = c->whole_input ? RUN_STDIN : RUN_FILE;
	c->args = rest + 1;
	c->arg_count = n - 1;
}

static void take_command(struct command_line *c, char **rest, int n)
{
	c->mode = n == 1 && strcmp(rest[0], "-") == 0 ? RUN_STDIN : RUN_COMMAND;
	c->text = join(rest, n);
}

static void take_encoded(struct command_line *c, const char *text)
{
	char *decoded = decode(text);
	if (decoded && c->mode == RUN_SERVER) { /* a job's initialization script */
		mem_free(c->initialization);
		c->initialization = decoded;
		return;
	}
	c->text = decoded;
	c->mode = RUN_COMMAND;
	if (!c->text)
		refuse(c, EXIT_BAD_ARGUMENT, mem_strdup("Cannot process the command because the value specified with -EncodedCommand is not properly encoded. "
		                         "The value must be Base64 encoded.\n"));
}

static const char *const needs_value[] = {
    [OPT_FILE] = "Cannot process the command because of a missing parameter. A file path must follow -File.",
    [OPT_COMMAND] = "Cannot process the command because of a missing parameter. A command must follow -Command.",
    [OPT_COMMAND_WITH_ARGS] = "Cannot process the command because of a missing parameter. A command must follow -CommandWithArgs.",
    [OPT_ENCODED] = "Cannot process the command because -EncodedCommand requires a value.",
    [OPT_WORKING_DIRECTORY] = "Cannot process the command because -WorkingDirectory requires a path to a directory.",
    [OPT_OUTPUT_FORMAT] = "Cannot process the command because -OutputFormat requires a format: Text, XML.",
    [OPT_INPUT_FORMAT] = "Cannot process the command because -InputFormat requires a format: Text, XML.",
    [OPT_EXECUTION_POLICY] = "Cannot process the command because -ExecutionPolicy requires a value.",
    [OPT_SETTINGS] = "Cannot process the command because -SettingsFile requires a file path.",
    [OPT_IGNORED_WITH_VALUE] = "Cannot process the command because a parameter's value is missing.",
};

/* Handles one option; returns how many arguments it took, or 0 when it took all that are left. */
static int take_option(struct command_line *c, enum option o, char **rest, int n)
{
	if (n < 2 && o < (enum option)ARRAY_LEN(needs_value) && needs_value[o]) {
		refuse(c, EXIT_BAD_ARGUMENT, mem_printf("%s\n", needs_value[o]));
		return 0;
	}
	switch (o) {
	case OPT_FILE:
		take_file(c, rest + 1, n - 1);
		return 0;
	case OPT_COMMAND:
		take_command(c, rest + 1, n - 1);
		return 0;
	case OPT_COMMAND_WITH_ARGS:
		c->mode = RUN_COMMAND;
		c->text = mem_strdup(rest[1]);
		c->args = rest + 2;
		c->arg_count = n - 2;
		c->pass_args = true;
		return 0;
	case OPT_ENCODED:
		take_encoded(c, rest[1]);
		return c->mode == RUN_REFUSED ? 0 : 2;
	case OPT_NO_PROFILE:
		c->no_profile = true;
		return 1;
	case OPT_NO_EXIT:
		c->no_exit = true;
		return 1;
	case OPT_NO_LOGO:
		c->no_logo = true;
		return 1;
	case OPT_NON_INTERACTIVE:
		c->non_interactive = true;
		return 1;
	case OPT_INTERACTIVE:
		c->interactive = true;
		return 1;
	case OPT_LOGIN:
		c->login = true;
		return 1;
	case OPT_WORKING_DIRECTORY:
		c->working_directory = rest[1];
		return 2;
	case OPT_VERSION:
		c->mode = RUN_VERSION;
		return 0;
	case OPT_HELP:
		c->mode = RUN_HELP;
		return 0;
	case OPT_SERVER:
		c->mode = RUN_SERVER;
		return 1;
	case OPT_SSH_SERVER:
		c->mode = RUN_SSH_SERVER;
		return 1;
	case OPT_OUTPUT_FORMAT:
		if (strcasecmp(rest[1], "xml") == 0) {
			refuse(c, EXIT_BAD_ARGUMENT, mem_strdup("Cannot process the command because -OutputFormat XML is not built yet; output is Text.\n"));
			return 0;
		}
		if (strcasecmp(rest[1], "text") != 0) {
			refuse(c, EXIT_BAD_ARGUMENT, mem_printf("Cannot process the command because the value \"%s\" of -OutputFormat is not valid. "
			                                        "Specify one of the following values: Text, XML.\n", rest[1]));
			return 0;
		}
		return 2;
	case OPT_INPUT_FORMAT:
	case OPT_EXECUTION_POLICY:
	case OPT_SETTINGS:
	case OPT_IGNORED_WITH_VALUE:
		return 2;
	case OPT_IGNORED:
		break;
	}
	return 1;
}

void command_line_parse(int argc, char **argv, struct command_line *ret)
{
	*ret = (struct command_line){.mode = RUN_INTERACTIVE};
	for (int i = 1; i < argc;) {
		int o = option_of(argv[i]);
		if (o < 0 && argv[i][0] == '-' && argv[i][1]) {
			refuse(ret, EXIT_BAD_ARGUMENT, mem_printf("The argument '%s' is not recognized as a parameter. Use -Help to see what there is.\n", argv[i]));
			return;
		}
		if (o < 0) {
			take_file(ret, argv + i, argc - i);
			return;
		}
		int took = take_option(ret, (enum option)o, argv + i, argc - i);
		if (!took)
			return;
		i += took;
	}
}

void command_line_fini(struct command_line *c)
{
	mem_free(c->text);
	mem_free(c->initialization);
	mem_free(c->refusal);
}

const char command_line_usage[] =
    "\n"
    "Usage: farsh [-Login] [[-File] <filePath> [args]]\n"
    "             [-Command { - | <command-text> } ] [-CommandWithArgs <text> [args]]\n"
    "             [-EncodedCommand <Base64EncodedCommand>]\n"
    "             [-ExecutionPolicy <ExecutionPolicy>] [-InputFormat {Text | XML}]\n"
    "             [-Interactive] [-NoExit] [-NoLogo] [-NonInteractive] [-NoProfile]\n"
    "             [-OutputFormat {Text | XML}] [-SSHServerMode] [-ServerMode]\n"
    "             [-Version] [-WorkingDirectory <directoryPath>]\n"
    "\n"
    "       farsh -h | -Help | -?\n"
    "\n"
    "All parameters are case-insensitive. See farsh(1).\n";
