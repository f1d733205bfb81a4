/* SPDX-License-Identifier: MIT */
/*
 * tests/wire/bodies_test.c - our builders of message bodies against the recorded bodies of the genuine engine: equal
 * byte for byte, dictionaries excepted (the genuine order of a hashtable is arbitrary), of which the entries must be
 * equal.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "psrp/bodies.h"
#include "psrp/hostcall.h"
#include "recording.h"

static const struct psrp_version_table genuine = {
    .ps_version = "7.6.5",
    .git_commit = "7.6.5-0-g29f5c37414aae6dca8fa507088de2289064d3d1a",
    .os = "Debian GNU/Linux 12 (bookworm)",
    .platform = "Unix",
    .protocol = {2, 4},
};

/* The count-th message of this type. */
static const struct item *find(const struct side *s, uint32_t type, size_t count)
{
	for (size_t i = 0; i < s->item_count; i++) {
		if (s->items[i].is_message && s->items[i].type == type && count-- == 0)
			return &s->items[i];
	}
	fail_msg("no message %s", psrp_msg_name(type));
	return NULL;
}

static void expect_equal(const struct buf *ours, const struct item *theirs)
{
	size_t at = 0;
	while (at < ours->len && at < theirs->n && ours->data[at] == theirs->body[at])
		at++;
	if (at != ours->len || at != theirs->n)
		fail_msg("differs at %zu:\n%.200s\n%.200s", at, buf_str(ours) + at, theirs->body + at);
}

static int compare_strings(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The text cut behind every '>' and sorted: equal for documents that differ in the order of their elements only. RefIds
 * and the difference of TN and TNRef are taken out, for they follow the order. */
static char *shuffled(const char *text)
{
	char *copy = mem_strdup(text), **parts = NULL;
	size_t count = 0;
	struct buf out = BUF_INIT;
	for (char *p = copy; *p;) {
		char *stop = strchr(p, '>');
		stop = stop ? stop + 1 : p + strlen(p);
		char *part = mem_strndup(p, (size_t)(stop - p)), *ref = strstr(part, " RefId=");
		if (ref)
			*ref = '\0';
		parts = mem_resize_array(parts, count + 1, sizeof parts[0]);
		parts[count++] = part;
		p = stop;
	}
	qsort(parts, count, sizeof parts[0], compare_strings);
	for (size_t i = 0; i < count; i++) {
		buf_puts(&out, parts[i]);
		buf_put_byte(&out, '\n');
		mem_free(parts[i]);
	}
	mem_free(parts);
	mem_free(copy);
	return buf_take(&out);
}

static void expect_same_elements(const struct buf *ours, const struct item *theirs)
{
	char *a = shuffled(buf_str(ours)), *b = shuffled(theirs->body);
	assert_string_equal(a, b);
	mem_free(a);
	mem_free(b);
}

static void test_session(void **state)
{
	struct recording r;
	struct buf b = BUF_INIT;
	assert_true(recording_load(&r, "tests/wire", "all-streams"));
	psrp_body_capability(&b, (struct psrp_version){2, 4});
	expect_equal(&b, find(&r.c2s, PSRP_SESSION_CAPABILITY, 0));
	expect_equal(&b, find(&r.s2c, PSRP_SESSION_CAPABILITY, 0));

	const struct psrp_host_info host = {
	    .has_data = true,
	    .foreground = -1,
	    .background = -1,
	    .cursor_size = 100,
	    .buffer_size = {80, -1},
	    .window_size = {80, -1},
	    .max_window_size = {80, -1},
	    .max_physical_size = {80, -1},
	    .title = "",
	};
	const struct psrp_init_pool init = {.min = 1, .max = 1, .apartment = 2, .host = &host, .versions = &genuine};
	buf_reset(&b);
	psrp_body_init_pool(&b, &init);
	expect_equal(&b, find(&r.c2s, PSRP_INIT_RUNSPACEPOOL, 0));

	buf_reset(&b);
	psrp_body_private_data(&b, &genuine, NULL, NULL);
	expect_same_elements(&b, find(&r.s2c, PSRP_APPLICATION_PRIVATE_DATA, 0));
	buf_reset(&b);
	psrp_body_pool_state(&b, PSRP_POOL_OPENED, NULL, NULL);
	expect_equal(&b, find(&r.s2c, PSRP_RUNSPACEPOOL_STATE, 0));
	buf_reset(&b);
	psrp_body_pipeline_state(&b, PSRP_PIPELINE_COMPLETED, NULL, NULL);
	expect_equal(&b, find(&r.s2c, PSRP_PIPELINE_STATE, 0));
	buf_fini(&b);
	recording_free(&r);
}

static void put_mode(struct clix_writer *w, struct clix_name name, void *arg)
{
	(void)arg;
	clix_enum(w, name, "System.Management.Automation.DebugModes", "LocalScript, RemoteScript", 6);
}

static void put_string(struct clix_writer *w, struct clix_name name, void *arg)
{
	clix_string(w, CLIX_S, name, arg, strlen(arg));
}

static void put_true(struct clix_writer *w, struct clix_name name, void *arg)
{
	(void)arg;
	clix_bool(w, name, true);
}

static void put_two(struct clix_writer *w, struct clix_name name, void *arg)
{
	(void)arg;
	clix_int(w, CLIX_I32, name, 2);
}

static void test_create_pipeline(void **state)
{
	struct recording r;
	struct buf b = BUF_INIT;
	assert_true(recording_load(&r, "tests/wire", "all-streams"));
	/* the third pipeline: a script; its text is taken from the recording */
	const struct item *want = find(&r.c2s, PSRP_CREATE_PIPELINE, 2);
	const char *text = strstr(want->body, "\"Cmd\">") + 6;
	struct psrp_command script = {
	    .text = text, .text_n = (size_t)(strstr(text, "</S>") - text), .is_script = true, .use_local_scope = -1};
	struct psrp_create_pipeline p = {.commands = &script,
	                                 .command_count = 1,
	                                 .no_input = true,
	                                 .add_to_history = true,
	                                 .redirect_errors = true,
	                                 .apartment = 2};
	psrp_body_create_pipeline(&b, &p);
	expect_equal(&b, want);
	recording_free(&r);

	/* commands with arguments in two statements */
	assert_true(recording_load(&r, "tests/wire", "api-commands"));
	char path[] = "/usr", name[] = "Name";
	const struct psrp_argument children[] = {{"Path", put_string, path}, {"Directory", put_true, NULL}};
	const struct psrp_argument sort[] = {{NULL, put_string, name}}, select[] = {{"First", put_two, NULL}};
	const struct psrp_command commands[] = {
	    {.text = "Get-ChildItem", .text_n = 13, .use_local_scope = -1, .args = children, .arg_count = 2},
	    {.text = "Sort-Object", .text_n = 11, .use_local_scope = -1, .args = sort, .arg_count = 1},
	    {.text = "Select-Object",
	     .text_n = 13,
	     .use_local_scope = -1,
	     .args = select,
	     .arg_count = 1,
	     .end_of_statement = true},
	    {.text = "1 + 1", .text_n = 5, .is_script = true, .use_local_scope = 1},
	};
	p = (struct psrp_create_pipeline){.commands = commands,
	                                  .command_count = 4,
	                                  .redirect_errors = true,
	                                  .apartment = 2,
	                                  .stream_options = 15,
	                                  .no_input = true};
	buf_reset(&b);
	psrp_body_create_pipeline(&b, &p);
	expect_equal(&b, find(&r.c2s, PSRP_CREATE_PIPELINE, 0));
	recording_free(&r);

	assert_true(recording_load(&r, "tests/wire", "enter-pssession-tab"));
	const struct psrp_argument mode[] = {{"Mode", put_mode, NULL}};
	const struct psrp_command debug = {
	    .text = "__Set-PSDebugMode", .text_n = 17, .use_local_scope = -1, .args = mode, .arg_count = 1};
	p = (struct psrp_create_pipeline){.commands = &debug,
	                                  .command_count = 1,
	                                  .no_input = true,
	                                  .redirect_errors = true,
	                                  .apartment = 2,
	                                  .stream_options = 15};
	buf_reset(&b);
	psrp_body_create_pipeline(&b, &p);
	expect_equal(&b, find(&r.c2s, PSRP_CREATE_PIPELINE, 0));
	buf_fini(&b);
	recording_free(&r);
}

static void put_choice_result(struct clix_writer *w, struct clix_name name, void *arg)
{
	clix_int(w, CLIX_I32, name, *(int *)arg);
}

static void test_host_calls(void **state)
{
	struct recording r;
	struct buf b = BUF_INIT;
	int choice = 0;
	char warn[] = "warn";
	assert_true(recording_load(&r, "tests/wire", "all-streams"));
	psrp_body_host_call(&b, PSRP_HOST_NO_ANSWER, PSRP_HOST_WriteWarningLine, put_string, warn);
	expect_equal(&b, find(&r.s2c, PSRP_PIPELINE_HOST_CALL, 0));
	recording_free(&r);
	assert_true(recording_load(&r, "tests/wire", "host-read-host"));
	buf_reset(&b);
	psrp_body_host_response(&b, 2, PSRP_HOST_PromptForChoice, put_choice_result, NULL, &choice);
	expect_equal(&b, find(&r.c2s, PSRP_PIPELINE_HOST_RESPONSE, 1));
	recording_free(&r);
	buf_fini(&b);
}

static void test_counts(void **state)
{
	struct recording r;
	struct buf b = BUF_INIT;
	assert_true(recording_load(&r, "tests/wire", "runspace-pool"));
	psrp_body_call_id(&b, 1);
	expect_equal(&b, find(&r.c2s, PSRP_GET_AVAILABLE_RUNSPACES, 0));
	buf_reset(&b);
	psrp_body_availability_count(&b, 3, 1);
	expect_equal(&b, find(&r.s2c, PSRP_RUNSPACE_AVAILABILITY, 0));
	buf_reset(&b);
	psrp_body_set_runspaces(&b, true, 5, 3);
	expect_equal(&b, find(&r.c2s, PSRP_SET_MAX_RUNSPACES, 0));
	buf_reset(&b);
	psrp_body_set_runspaces(&b, false, 2, 4);
	expect_equal(&b, find(&r.c2s, PSRP_SET_MIN_RUNSPACES, 0));
	buf_reset(&b);
	psrp_body_availability_bool(&b, true, 3);
	expect_equal(&b, find(&r.s2c, PSRP_RUNSPACE_AVAILABILITY, 2));
	recording_free(&r);
	buf_fini(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_session),
	    cmocka_unit_test(test_create_pipeline),
	    cmocka_unit_test(test_host_calls),
	    cmocka_unit_test(test_counts),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
