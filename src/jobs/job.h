/* SPDX-License-Identifier: MIT */
/*
 * jobs/job.h - the one job model: what a job is, whatever runs it.
 *
 * struct job is the object that scripts hold (Id, Name, State, ChildJobs …); it is collected like any value.  What other
 * threads touch is its struct job_core, counted and freed explicitly:
 *
 *	IO thread or job thread ── job_core_add, job_core_set_state ──▶ core ◀── Receive-Job, Wait-Job ── engine thread
 *
 * A core holds what the job produced and nobody has taken yet, in the order in which it came.  Results of another process
 * stay undigested bytes until somebody receives them; past JOB_MEMORY_MAX they go to a temporary file.  Results of a
 * thread are the values themselves.
 *
 * Invariants: an item leaves the core only when it was taken both as a result (Receive-Job) and from its stream's
 * collection ($job.ChildJobs[0].Output), so each way sees everything exactly once.  A core's state only moves forward:
 * NotStarted → Running ⇄ Blocked → Stopping → one of the finished ones, which never changes again.
 */
#ifndef FARSH_JOBS_JOB_H
#define FARSH_JOBS_JOB_H

#include "base/guid.h"
#include "base/thread.h"
#include "engine/runspace.h"
#include "object/collection.h"

enum { JOB_MEMORY_MAX = 32 << 20 }; /* bytes of undigested results a job keeps in memory */

enum job_state {
	JOB_NOT_STARTED, JOB_RUNNING, JOB_COMPLETED, JOB_FAILED, JOB_STOPPED, JOB_BLOCKED, JOB_SUSPENDED, JOB_DISCONNECTED,
	JOB_SUSPENDING, JOB_STOPPING, JOB_AT_BREAKPOINT
};
static inline bool job_state_finished(enum job_state s)
{
	return s == JOB_COMPLETED || s == JOB_FAILED || s == JOB_STOPPED;
}

enum job_stream {
	JOB_OUTPUT, JOB_ERROR, JOB_WARNING, JOB_VERBOSE, JOB_DEBUG, JOB_INFORMATION, JOB_PROGRESS, JOB_HOST_CALL, JOB_STREAMS
};

struct job_item {
	struct job_item *next;
	ps_value value;                  /* thread jobs; else PS_UNSET */
	char *body;                      /* CLIXML, malloc'd; NULL: in the spill file at `at` */
	size_t n;
	uint64_t at;
	int64_t call_id;                 /* host calls */
	int32_t method;
	uint8_t stream;                  /* enum job_stream */
	bool received, read;             /* taken as a result; taken from its stream's collection */
};

struct spill;
struct job;
struct job_core {                        /* pinned heap memory: item values are visible to the collector */
	struct lock lock;
	uint32_t refs;
	uint32_t users;                  /* threads that walk the items: nobody frees any while there is another */
	enum job_state state, previous;
	int64_t begin, end;              /* local ticks, 0: not yet */
	struct job_item *head, *tail;
	struct job_item *next_result;    /* the first that may not be received yet; NULL: none */
	struct job_item *examined[JOB_STREAMS]; /* thread jobs: how far each stream was received */
	uint32_t results;                /* items not received (progress does not count) */
	uint32_t unread[JOB_STREAMS];    /* items not read, by stream */
	size_t memory;                   /* bytes in item bodies */
	struct spill *spill;
	int lost;                        /* errno of a spill that failed: output was lost from there on */
	char *reason_body;               /* undigested error record of a failure */
	size_t reason_n;
	char *reason_text;               /* or why the session ended */
	ps_value reason;                 /* or the exception itself (thread jobs) */
	bool values;                     /* items lie on the script heap (thread jobs) */
	struct job_core *parent;         /* counted reference, or NULL */
	uint32_t children, finished_children, failed_children, stopped_children; /* of a parent */
	const struct job_kind *kind;
	void *work;                      /* the kind's own: session, thread */
	ps_value input;                  /* of a task that has not started */
};

/* What runs a job: background process, thread, remote pipeline … Rows of tables/job_kinds.def. */
struct job_kind {
	const char *type_name;           /* PSJobTypeName */
	void (*stop)(struct job_core *c);    /* any thread; the state follows */
	void (*dispose)(struct job_core *c); /* the job was removed, or the process ends: stop without waiting, free work */
	/* Answers a host call that wanted one; `result` body of psrp_body_host_response. NULL: none do. */
	void (*answer)(struct job_core *c, const struct job_item *call, ps_value result, bool failed);
	pid_t (*process)(struct job_core *c); /* or NULL */
};

struct job_core *job_core_new(const struct job_kind *kind, struct job_core *parent);
struct job_core *job_core_ref(struct job_core *c);
void job_core_unref(struct job_core *c);
/* [any thread] Appends undigested bytes (copied). */
void job_core_add(struct job_core *c, enum job_stream stream, const char *body, size_t n, int64_t call_id, int32_t method);
/* [engine threads] Appends a value. */
void job_core_add_value(struct job_core *c, enum job_stream stream, ps_value v);
/* [any thread] Moves the state; a finished one stays. Wakes every waiter, tells the parent. */
void job_core_set_state(struct job_core *c, enum job_state s);
enum job_state job_core_state(struct job_core *c);
bool job_core_has_more(struct job_core *c);
/* Why a failed one failed: the exception (RemoteException …), or PS_NULL. Engine thread. */
ps_value job_core_reason(struct job_core *c);

/* Everybody who waits for any job waits here: a counter that moves with every state and every item. */
uint64_t job_signal_count(void);
/* Waits until the counter differs from `seen`, the runspace is being stopped (false), or the deadline (0: none). */
bool job_signal_wait(struct runspace *rs, uint64_t seen, uint64_t deadline);
void job_signal(void);

/* ---- objects ---- */
struct job {
	struct ps_refobj ref;            /* type_job_background, type_job_thread … or type_job_child */
	struct job_core *core;           /* released when the object is collected */
	int32_t id;
	struct guid instance;
	const char *name, *command, *location;
	const char *type_name;           /* PSJobTypeName, "" for child jobs */
	ps_value children;               /* List[Job] */
	struct job *parent;
	bool has_children;               /* false: results are the job's own (thread jobs) */
	struct guid runspace_id;         /* of the far runspace: a note of each result */
	bool notes;                      /* results carry RunspaceId, PSComputerName, PSShowComputerName */
	bool removed;
};
extern struct ps_type type_job, type_job2, type_job_background, type_job_child, type_job_thread, type_job_state_info, type_job_state;

struct job *job_new(const struct ps_type *t, struct job_core *core, const char *name, const char *command, const char *location);
ps_value job_value(struct job *j);
/* The job behind a value, or NULL. */
struct job *job_of(ps_value v);
ps_value job_state_info(struct job *j);
/* A job's results are its children's; those of a job without children are its own: the owners of the cores. */
uint32_t job_leaf_count(const struct job *j);
struct job *job_leaf(struct job *j, uint32_t i);

/* ---- the table of a runspace's jobs ---- */
struct job_table {
	struct ps_refobj ref;
	ps_value jobs;                   /* ArrayList of job objects, in order of creation */
};
struct job_table *job_table_of(struct runspace *rs);
void job_table_add(struct runspace *rs, struct job *j);     /* takes ids for it and its children */
void job_table_remove(struct runspace *rs, struct job *j);
int32_t job_next_id(struct runspace *rs);
void jobs_end_all(struct runspace *rs);                     /* at the end of the process: nothing may outlive it */

/* ---- receiving ---- */
enum { RECEIVE_KEEP = 1, RECEIVE_NO_NOTES = 2 };
struct job_receiver {
	struct runspace *rs;
	struct sink *out;
	/* records go where the cmdlet's own would */
	enum ps_status (*error)(void *arg, ps_value record);
	enum ps_status (*record)(void *arg, enum job_stream stream, ps_value record, bool show);
	void *arg;
	unsigned flags;
};
/* Takes what is there now, in order; then, once it is finished, the reason of a failure. */
enum ps_status job_receive(struct job *leaf, const struct job_receiver *r);

/* ---- kinds ---- */
struct job_start {
	ps_value block;                  /* script block, or PS_UNSET: script text */
	const char *script;              /* text to run */
	const char *initialization;      /* text, or NULL */
	ps_value init_block;             /* threads: the same as a script block, or PS_UNSET */
	const char *name, *working_directory;
	const ps_value *args;
	uint32_t arg_count;
	ps_value usings;                 /* dictionary for the other process; object[] for a thread; PS_UNSET: none */
	const char *command;             /* $job.Command */
};
/* NULL with a pending exception. The job is started; input follows by job_background_input. */
struct job *job_start_background(struct runspace *rs, const struct job_start *o, bool has_input);
bool job_background_input(struct job *j, ps_value v);
void job_background_end_input(struct job *j);
struct job *job_start_thread(struct runspace *rs, const struct job_start *o, ps_value input, int throttle);

#endif
