/* SPDX-License-Identifier: MIT */
/*
 * psrp/bodies.h - builds the CLIXML bodies of the messages that the protocol defines, into a buffer (a BOM in front, as
 * the genuine engine sends), and reads the few fields the machines need.  Parts that are script values (arguments,
 * error records, private data) are written by the caller through a callback with the same writer, so RefIds stay right.
 */
#ifndef FARSH_PSRP_BODIES_H
#define FARSH_PSRP_BODIES_H

#include "clixml/writer.h"
#include "psrp/event.h"

/* Writes one value with this name into the document at hand. */
typedef void psrp_value_fn(struct clix_writer *w, struct clix_name name, void *arg);

struct psrp_size {
	int32_t width, height;
};

/* HostInfo.  is_null: there is no host (the other fields are not written). */
struct psrp_host_info {
	bool is_null, ui_null, raw_ui_null, use_runspace_host;
	bool has_data; /* _hostDefaultData is written from: */
	int32_t foreground, background, cursor_size;
	struct psrp_size cursor, window_position; /* x, y */
	struct psrp_size buffer_size, window_size, max_window_size, max_physical_size;
	const char *title;
};

/* The facts of $PSVersionTable as both sides send them. */
struct psrp_version_table {
	const char *ps_version;    /* "7.6.5" */
	const char *git_commit;    /* GitCommitId */
	const char *os, *platform; /* "Debian GNU/Linux 12 (bookworm)", "Unix" */
	struct psrp_version protocol;
};

struct psrp_init_pool {
	int32_t min, max;
	int32_t thread_options; /* PSThreadOptions: 0 Default */
	int32_t apartment;      /* 2 Unknown */
	const struct psrp_host_info *host;
	const struct psrp_version_table *versions; /* NULL: ApplicationArguments is Nil … */
	psrp_value_fn *arguments;                  /* … unless this writes its further <En> entries */
	void *arg;
};

struct psrp_argument {
	const char *name;     /* NULL: positional; else without a dash: "Path" */
	psrp_value_fn *value; /* NULL: Nil */
	void *arg;
};

struct psrp_command {
	const char *text;
	size_t text_n;
	bool is_script;
	int use_local_scope;        /* -1: Nil */
	bool end_of_statement;      /* the last command of a statement; of the last one it needs not be set */
	bool merge_error_to_output; /* 2>&1 at its end (MergeMyResult Error, MergeToResult Output) */
	bool merge_previous; /* takes the errors of the commands before (Out-Default of the interactive client) */
	const struct psrp_argument *args;
	size_t arg_count;
};

struct psrp_create_pipeline {
	const struct psrp_command *commands;
	size_t command_count;
	bool no_input, add_to_history, is_nested, redirect_errors;
	const char *history;    /* NULL: Nil */
	int32_t stream_options; /* RemoteStreamOptions: 15 AddInvocationInfo */
	int32_t apartment;
	const struct psrp_host_info *host; /* NULL: {null, use the runspace's} */
};

void psrp_body_capability(struct buf *out, struct psrp_version v);
void psrp_body_init_pool(struct buf *out, const struct psrp_init_pool *p);
void psrp_body_create_pipeline(struct buf *out, const struct psrp_create_pipeline *p);
/* <Obj><MS><Obj N="ApplicationPrivateData">; `more` (may be NULL) writes further <En> of the dictionary. */
void psrp_body_private_data(struct buf *out, const struct psrp_version_table *v, psrp_value_fn *more, void *arg);
/* error (may be NULL) writes the error record under the name it is given. */
void psrp_body_pool_state(struct buf *out, enum psrp_pool_state state, psrp_value_fn *error, void *arg);
void psrp_body_pipeline_state(struct buf *out, enum psrp_pipeline_state state, psrp_value_fn *error, void *arg);
void psrp_body_call_id(struct buf *out, int64_t call_id); /* GET_AVAILABLE_RUNSPACES, RESET */
void psrp_body_set_runspaces(struct buf *out, bool max, int64_t count, int64_t call_id);
void psrp_body_availability_bool(struct buf *out, bool ok, int64_t call_id);
void psrp_body_availability_count(struct buf *out, int64_t count, int64_t call_id);
void psrp_body_public_key(struct buf *out, const char *base64);
void psrp_body_session_key(struct buf *out, const char *base64);
/* Host call: args writes the elements of the argument list, `count` of them, each without a name. */
void psrp_body_host_call(struct buf *out, int64_t call_id, int32_t method, psrp_value_fn *args, void *arg);
/* Host response: result (NULL: no return value) writes N="mr", error (NULL: none) writes N="me". */
void psrp_body_host_response(struct buf *out, int64_t call_id, int32_t method, psrp_value_fn *result,
                             psrp_value_fn *error, void *arg);
void psrp_write_host_info(struct clix_writer *w, struct clix_name name, const struct psrp_host_info *h);
/* The BOM that starts a body which the caller writes himself (values for PIPELINE_OUTPUT, records …). */
void psrp_body_start(struct buf *out);

/* What the machines read.  False: malformed (a missing field leaves *ret as it was). */
struct psrp_fields {
	bool has_version, has_state, has_call_id, has_method, has_value, has_min, has_max, value_is_bool, no_input;
	bool has_ps_version, has_serialization;
	struct psrp_version protocol, ps_version;
	int serialization[2];
	int64_t state, call_id, method, value, min, max;
};
bool psrp_body_read(const char *body, size_t n, struct psrp_fields *ret) PS_MUST_CHECK;

#endif
