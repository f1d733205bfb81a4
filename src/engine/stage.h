/* SPDX-License-Identifier: MIT */
/*
 * engine/stage.h - one command of a running pipeline, and where its streams go.  Private to engine/.
 *
 * A pipeline is a row of stages; a stage's output goes straight into the next stage (`in` of that stage), so everything
 * runs in one thread on one C stack.  While a stage's code runs, rs->frame is its frame, rs->scope its scope and
 * rs->streams its stream set: stage_enter and stage_leave see to it.
 *
 * Kinds of stages (stage_ops): stage_cmdlet (cmdlet_call.c), stage_function (functions, filters, script files and
 * blocks: pipeline_function.c), stage_native (programs: native.c, by the provider half of the engine).
 */
#ifndef FARSH_ENGINE_STAGE_H
#define FARSH_ENGINE_STAGE_H

#include "engine/cmdlet.h"
#include "engine/eval.h"

struct stage;
struct stage_ops {
	/* Evaluated arguments lie in stage->args.  Binds and checks; nothing runs yet. */
	enum ps_status (*prepare)(struct stage *s);
	enum ps_status (*begin)(struct stage *s);
	enum ps_status (*process)(struct stage *s, ps_value input);  /* PS_UNSET: once, without input */
	enum ps_status (*end)(struct stage *s);
	void (*cleanup)(struct stage *s);                            /* always, once, also after errors */
};
extern const struct stage_ops stage_cmdlet, stage_function, stage_native;

/* ---- streams: 2 error, 3 warning, 4 verbose, 5 debug, 6 information; 1 is the stage's output ---- */
enum stream { STREAM_OUT = 1, STREAM_ERROR, STREAM_WARNING, STREAM_VERBOSE, STREAM_DEBUG, STREAM_INFORMATION, STREAM_COUNT };
/* -ErrorVariable and friends: they also collect from what the command calls, so the list goes outward. */
struct stream_var {
	struct stream_var *next;
	enum stream stream;
	struct ps_list *list;
};
struct stream_set {
	struct sink *to[STREAM_COUNT];     /* NULL: the host */
	struct stream_var *vars;
	bool shown;                        /* the information record being emitted is one that a host would show */
};

/* ---- arguments as written, values evaluated ---- */
struct arg {
	const char *name;                  /* without dash, or NULL: positional */
	ps_value value;                    /* PS_UNSET: a name without value */
	struct ast *ast;                   /* for error positions; may be NULL (splatted) */
	struct ast *value_ast;             /* the value's own extent when it stands apart */
	bool attached;                     /* -name:value */
	bool splatted;                     /* came from @hashtable */
};
struct args {
	struct arg *at;
	uint32_t count, cap;
};

/* ---- common parameters ---- */
enum action { ACTION_SILENT, ACTION_STOP, ACTION_CONTINUE, ACTION_INQUIRE, ACTION_IGNORE, ACTION_SUSPEND, ACTION_BREAK, ACTION_UNSET = -1 };
struct common {
	signed char error_action, warning_action, information_action, progress_action; /* enum action */
	signed char verbose, debug, what_if, confirm;                                /* -1 not given, 0, 1 */
	ps_value out_variable, error_variable, warning_variable, information_variable, pipeline_variable; /* names or PS_UNSET */
	int32_t out_buffer;
};

struct pipeline;
struct binding;
struct param_table;
struct stage {
	struct sink in;                    /* first: upstream writes here */
	struct sink *out;                  /* the next stage, or where the pipeline's output goes */
	const struct stage_ops *ops;
	struct runspace *rs;
	struct pipeline *pl;
	struct stage *next;
	uint32_t index;                    /* from 0 */
	const struct command_info *info;
	struct ast_command *ast;           /* NULL when called from C */
	const struct lang_source *source;
	const char *invoked_as;            /* the name as written (alias …) */
	struct args args;
	struct binding *binding;           /* cmdlets and functions */
	struct common common;
	struct stream_set *streams;
	struct frame frame;                /* pushed while its code runs */
	struct scope *scope;
	bool dot;                          /* runs in the caller's scope */
	bool has_input;                    /* stands behind a pipe (or is fed by a caller) */
	bool stopped;                      /* asked upstream to stop, or stands above who did: no `end` */
	bool began, cleaned;
	bool failed;                       /* wrote an error: $? */
	bool out_redirected;               /* > file: the next stage gets nothing */
	const struct lang_name *pv_name;   /* -PipelineVariable */
	bool pv_existed;
	struct ps_list *out_list;          /* -OutVariable */
	struct ps_vec input;               /* $input of a function without process block */
	ps_value under;                    /* $_ that a caller in C gives a block; PS_UNSET */
	struct sink write_sink;            /* stage_write as a sink */
	bool write_through;                /* output needs no bookkeeping: straight to `out` */
	signed char confirm_all, continue_all; /* "yes to all" 1, "no to all" -1 */
	struct cmdlet_call call;           /* stage_cmdlet */
	void *state;                       /* private to ops */
};

struct stage_saved {
	struct activation code;
	struct stream_set *streams;
};
bool stage_should_process(struct stage *s, const char *target, const char *action, enum ps_status *ret);
void stage_enter(struct stage *s, struct stage_saved *ret);
void stage_leave(struct stage *s, const struct stage_saved *saved);
/* Sends one object on: -OutVariable, -PipelineVariable, then the next stage. */
enum ps_status stage_write(struct stage *s, ps_value v);
enum ps_status stage_write_all(struct stage *s, ps_value v);       /* enumerates */

/* A file that a redirection opened. */
struct redirect {
	struct redirect *next;
	struct sink *file;
	bool closed;
};
struct pipeline_out {
	struct sink s;
	struct pipeline *pl;
};
struct pipeline {
	struct runspace *rs;
	struct stage *first, *last;
	uint32_t count;
	struct sink *out;
	struct stream_set *streams;        /* of the caller */
	struct activation caller;          /* the code that runs the pipeline */
	struct pipeline_out out_sink;
	struct redirect *redirects;
	bool failed;
	bool outer_stopped;                /* the consumer of the pipeline's output wants no more */
	bool ended;
};

/* What rooms above the engine give it, set once at start-up. */
struct engine_hooks {
	/* `> file`: a sink that writes as Out-File does (UTF-8 without mark); close is always called. NULL: exception. */
	struct sink *(*redirect_open)(struct runspace *rs, ps_value path, bool append);
	enum ps_status (*redirect_close)(struct sink *s);
	/* The descriptor behind such a sink while it may take raw bytes of a program, else -1. May be NULL. */
	int (*redirect_fd)(struct sink *s);
	/* Out-String -Stream: takes objects, gives their text line by line to `lines`. */
	struct sink *(*lines_open)(struct runspace *rs, struct sink *lines);
	enum ps_status (*lines_close)(struct sink *s);
	/* Shows what the default output holds back: a program is about to write to the terminal itself. */
	enum ps_status (*out_flush)(struct sink *out);
	/* `pipeline &`: starts a job of the text with the caller's variables; the job object, or PS_FAIL. */
	ps_value (*background)(struct runspace *rs, const struct lang_source *source, struct ast *pipeline);
	/* bin/ hands in the table of cmdlets, sorted by name without case. */
	const struct cmdlet *const *cmdlets;
	uint32_t cmdlet_count;
};
extern struct engine_hooks engine_hooks;

#endif
