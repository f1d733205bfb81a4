/* SPDX-License-Identifier: MIT */
/*
 * psrp/body_pipeline.c - CREATE_PIPELINE: commands, arguments and settings of a pipeline, field by field in the order
 * of the genuine client.  A pipeline of several statements is in ExtraCmds, and its first statement again in Cmds.
 */
#include <string.h>

#include "psrp/bodies.h"

static const char *const command_list[] = {
    "System.Collections.Generic.List`1[[System.Management.Automation.PSObject, System.Management.Automation, "
    "Version=7.6.5.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35]]",
    "System.Object",
};

/* PipelineResultTypes that are ever sent. */
enum { MERGE_NONE, MERGE_OUTPUT, MERGE_ERROR, MERGE_BOTH };

static void put_merge(struct clix_writer *w, struct clix_name name, int value)
{
	static const char *const names[] = {"None", "Output", "Error",
	                                    "Warning"}; /* 3 is Output|Error, which prints so */
	clix_enum(w, name, "System.Management.Automation.Runspaces.PipelineResultTypes", names[value], value);
}

static void list_begin(struct clix_writer *w, struct clix_name name)
{
	clix_obj_begin(w, name);
	clix_type_names_c(w, command_list, ARRAY_LEN(command_list));
	clix_open(w, CLIX_LST, CLIX_NO_NAME);
}

static void list_end(struct clix_writer *w)
{
	clix_close(w, CLIX_LST);
	clix_obj_end(w);
}

static void put_argument(struct clix_writer *w, const struct psrp_argument *a)
{
	clix_obj_begin(w, CLIX_NO_NAME);
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
	if (a->name)
		clix_string(w, CLIX_S, CLIX_NAME("N"), a->name, strlen(a->name));
	else
		clix_nil(w, CLIX_NAME("N"));
	if (a->value)
		a->value(w, CLIX_NAME("V"), a->arg);
	else
		clix_nil(w, CLIX_NAME("V"));
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
}

static void put_command(struct clix_writer *w, const struct psrp_command *c)
{
	clix_obj_begin(w, CLIX_NO_NAME);
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
	clix_string(w, CLIX_S, CLIX_NAME("Cmd"), c->text, c->text_n);
	clix_bool(w, CLIX_NAME("IsScript"), c->is_script);
	if (c->use_local_scope < 0)
		clix_nil(w, CLIX_NAME("UseLocalScope"));
	else
		clix_bool(w, CLIX_NAME("UseLocalScope"), c->use_local_scope > 0);
	put_merge(w, CLIX_NAME("MergeMyResult"), c->merge_error_to_output ? MERGE_ERROR : MERGE_NONE);
	put_merge(w, CLIX_NAME("MergeToResult"), c->merge_error_to_output ? MERGE_OUTPUT : MERGE_NONE);
	put_merge(w, CLIX_NAME("MergePreviousResults"), c->merge_previous ? MERGE_BOTH : MERGE_NONE);
	put_merge(w, CLIX_NAME("MergeError"), c->merge_error_to_output ? MERGE_OUTPUT : MERGE_NONE);
	put_merge(w, CLIX_NAME("MergeWarning"), MERGE_NONE);
	put_merge(w, CLIX_NAME("MergeVerbose"), MERGE_NONE);
	put_merge(w, CLIX_NAME("MergeDebug"), MERGE_NONE);
	put_merge(w, CLIX_NAME("MergeInformation"), MERGE_NONE);
	list_begin(w, CLIX_NAME("Args"));
	for (size_t i = 0; i < c->arg_count; i++)
		put_argument(w, &c->args[i]);
	list_end(w);
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
}

/* The commands of the statement that begins at `from`; returns the index behind it. */
static size_t put_statement(struct clix_writer *w, const struct psrp_create_pipeline *p, size_t from)
{
	list_begin(w, CLIX_NAME("Cmds"));
	while (from < p->command_count) {
		const struct psrp_command *c = &p->commands[from++];
		put_command(w, c);
		if (c->end_of_statement)
			break;
	}
	list_end(w);
	return from;
}

static bool has_statements(const struct psrp_create_pipeline *p)
{
	for (size_t i = 0; i + 1 < p->command_count; i++) {
		if (p->commands[i].end_of_statement)
			return true;
	}
	return false;
}

static void put_powershell(struct clix_writer *w, const struct psrp_create_pipeline *p)
{
	clix_obj_begin(w, CLIX_NAME("PowerShell"));
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
	if (has_statements(p)) {
		list_begin(w, CLIX_NAME("ExtraCmds"));
		for (size_t at = 0; at < p->command_count;) {
			clix_obj_begin(w, CLIX_NO_NAME);
			clix_open(w, CLIX_MS, CLIX_NO_NAME);
			at = put_statement(w, p, at);
			clix_close(w, CLIX_MS);
			clix_obj_end(w);
		}
		list_end(w);
	}
	put_statement(w, p, 0);
	clix_bool(w, CLIX_NAME("IsNested"), p->is_nested);
	if (p->history)
		clix_string(w, CLIX_S, CLIX_NAME("History"), p->history, strlen(p->history));
	else
		clix_nil(w, CLIX_NAME("History"));
	clix_bool(w, CLIX_NAME("RedirectShellErrorOutputPipe"), p->redirect_errors);
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
}

void psrp_body_create_pipeline(struct buf *out, const struct psrp_create_pipeline *p)
{
	struct clix_writer w;
	psrp_body_start(out);
	clix_writer_init(&w, out, false);
	clix_obj_begin(&w, CLIX_NO_NAME);
	clix_open(&w, CLIX_MS, CLIX_NO_NAME);
	put_powershell(&w, p);
	clix_bool(&w, CLIX_NAME("NoInput"), p->no_input);
	clix_enum(&w, CLIX_NAME("ApartmentState"), "System.Threading.ApartmentState",
	          p->apartment == 0   ? "STA"
	          : p->apartment == 1 ? "MTA"
	                              : "Unknown",
	          p->apartment);
	clix_enum(&w, CLIX_NAME("RemoteStreamOptions"), "System.Management.Automation.RemoteStreamOptions",
	          p->stream_options == 15 ? "AddInvocationInfo" : "0", p->stream_options);
	clix_bool(&w, CLIX_NAME("AddToHistory"), p->add_to_history);
	psrp_write_host_info(&w, CLIX_NAME("HostInfo"), p->host);
	clix_bool(&w, CLIX_NAME("IsNested"), p->is_nested);
	clix_close(&w, CLIX_MS);
	clix_obj_end(&w);
	clix_writer_fini(&w);
}
