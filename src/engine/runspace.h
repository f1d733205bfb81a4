/* SPDX-License-Identifier: MIT */
/*
 * engine/runspace.h - a runspace: one session's state, and the thread-bound notion of the current one.
 *
 * A runspace is used by one engine thread at a time (asserted by runspace_enter).  Other threads may only call the
 * functions marked [any thread].  Rooms above attach their own state by `slots` (jobs, events, remoting), so the engine
 * does not know them.
 */
#ifndef FARSH_ENGINE_RUNSPACE_H
#define FARSH_ENGINE_RUNSPACE_H

#include <stdatomic.h>

#include "base/guid.h"
#include "object/collection.h"
#include "object/value.h"

/* How evaluation of anything ends. */
enum ps_status {
	PS_OK,
	PS_ERROR,      /* a terminating error: the exception is pending (object/throw.h) */
	PS_BREAK,      /* runspace.flow_label says which loop, or NULL */
	PS_CONTINUE,
	PS_RETURN,     /* values were already written to the sink */
	PS_EXIT,       /* `exit`: runspace.exit_code */
	PS_STOP_UPSTREAM, /* a command downstream wants no more (Select-Object -First): ends the pipeline quietly */
	PS_CANCELED    /* Ctrl+C, Stop-Job: everything unwinds, finally blocks run */
};

/* Where output goes.  write returns PS_OK, PS_STOP_UPSTREAM, PS_ERROR or PS_CANCELED, and the writer passes it on. */
struct sink {
	enum ps_status (*write)(struct sink *s, ps_value v);
};
struct sink_vec {                /* collects into a vector */
	struct sink s;
	struct ps_vec vec;
};
void sink_vec_init(struct sink_vec *s);
extern struct sink sink_null;

struct ptr_map;
struct variable_link;
struct wait_state;
struct trap_list;
struct scope;
struct host;
struct pipeline;
struct stream_set;
struct frame;                    /* one running command or script block: engine/eval.h (invocation info, call stack) */
struct session_state;            /* functions, aliases, drives, modules: engine/command.h */

enum {
	RUNSPACE_SLOT_JOBS, RUNSPACE_SLOT_EVENTS, RUNSPACE_SLOT_REMOTE, RUNSPACE_SLOT_FORMAT, RUNSPACE_SLOT_CONSOLE,
	RUNSPACE_SLOT_HISTORY, RUNSPACE_SLOTS
};

struct runspace {
	uint32_t id;                     /* 1, 2 … in this process */
	struct guid instance_id;
	const char *name;
	struct host *host;               /* never NULL; host.h */
	struct session_state *state;
	struct scope *global, *scope;    /* the outermost and the current scope */
	struct frame *frame;             /* innermost running command or block */
	/* The running code, switched by block_enter/block_leave (eval.h). */
	ps_value *locals;                /* its slots; NULL when it runs in a scope that is not its own (dot-sourced, global) */
	struct variable_link *links;     /* without locals: where the names of its slots were found in the scope; block.c */
	void **sites;                    /* caches of its call sites, indexed by ast_command.site and friends; heap objects */
	enum ps_status flow;             /* why eval_expr failed when no exception is pending; see eval_status */
	bool propagate;                  /* inside `try`, or a caller that wants exceptions: a failing statement ends the block */
	struct trap_list *traps;         /* traps of the running code, eval_try.c */
	ps_value errors;                 /* $Error: an ArrayList, newest first */
	bool last_ok;                    /* $? */
	int32_t exit_code;               /* of PS_EXIT */
	const struct lang_name *flow_label;
	uint32_t depth;                  /* nesting of calls; limit RUNSPACE_MAX_DEPTH: CallDepthOverflow */
	char *stack_limit;               /* lowest address that evaluation may reach on this thread */
	_Atomic bool stop_requested;     /* [any thread] */
	struct sink *out;                /* the default output of top-level pipelines (Out-Default) */
	struct ptr_map *code_states;     /* private to block.c */
	struct ptr_map *mentions;        /* loop_enumerator.c */
	struct ptr_map *script_types;    /* classes and enums by lang_name, class.c */
	struct stream_set *streams;      /* where streams 2 to 6 go now; NULL: the host; stage.h */
	struct runspace *entered_from;   /* of this thread before runspace_enter */
	struct wait_state *wait;         /* what other threads touch: runspace.c */
	void *slots[RUNSPACE_SLOTS];     /* heap objects of upper rooms */
};
#define RUNSPACE_MAX_DEPTH 5000

struct runspace *runspace_new(struct host *host);     /* with the built-in variables, aliases, drives, functions */
/* [its thread] Forgets the variables, errors and a request to stop, as between two inputs of ForEach-Object -Parallel;
 * functions, drives and loaded code stay. Nothing may run in it. */
void runspace_reset(struct runspace *rs);
void runspace_close(struct runspace *rs);             /* ends what it started; runs -Action exiting events */
struct runspace *runspace_current(void);              /* of this thread, or NULL */
void runspace_enter(struct runspace *rs);             /* binds the runspace to this thread */
void runspace_leave(struct runspace *rs);
void runspace_stop(struct runspace *rs);              /* [any thread] asks the running pipeline to stop, wakes waits */
bool runspace_stopping(const struct runspace *rs);
/* Waits until `deadline` (clock_mono_ns) or until stop was requested; false when stopped.  Start-Sleep, Wait-Job. */
bool runspace_sleep_until(struct runspace *rs, uint64_t deadline);
/* Other rooms that block register how to be woken: called from another thread, must only signal. */
struct runspace_waker { void (*wake)(void *arg); void *arg; struct runspace_waker *next; };
void runspace_waker_push(struct runspace *rs, struct runspace_waker *w);
void runspace_waker_pop(struct runspace *rs, struct runspace_waker *w);

/* ---- running text and blocks (engine/run.c) ---- */
/* Parses and runs; output to `out`.  Parse errors become a pending ParseException (PS_ERROR). */
enum ps_status runspace_run_text(struct runspace *rs, const char *text, size_t n, const char *file, bool new_scope, struct sink *out);
/* The same for text of the program's own that starts a script (`. 'file' args`): scripts do not see it as their caller. */
enum ps_status runspace_run_launcher(struct runspace *rs, const char *text, size_t n, struct sink *out);
/* Runs a script block value with arguments as `& $block @args` does. `input`: PS_UNSET or an enumerable for $input. */
enum ps_status runspace_call_block(struct runspace *rs, ps_value block, const ps_value *args, uint32_t argc, ps_value input, struct sink *out);
/* The same for a job's or remote block: `usings` (object[] or PS_UNSET) holds the values of its $using: expressions in
 * the order of lang_using_expressions. */
enum ps_status runspace_call_block_using(struct runspace *rs, ps_value block, const ps_value *args, uint32_t argc, ps_value input,
                                         ps_value usings, struct sink *out);
/* Reports a terminating error that reached the top: adds it to $Error and writes it to the error stream. Takes the pending exception. */
void runspace_report_error(struct runspace *rs);

/* ---- variables, by name (engine/scope.c) ---- */
ps_value variable_get(struct runspace *rs, const char *name);            /* PS_UNSET when there is none; scope prefixes allowed */
bool variable_set(struct runspace *rs, const char *name, ps_value v);    /* current scope unless prefixed; read-only errors */
/* Value of a preference variable ($ErrorActionPreference …) as enum value; the command's own -ErrorAction etc. decides first. */

#endif
