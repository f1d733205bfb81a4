/* SPDX-License-Identifier: MIT */
/*
 * jobs/job_object.c - jobs as scripts see them: System.Management.Automation.Job and what hangs on it (JobStateInfo, the
 * stream collections).  Members are listed in PowerShell's order.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "heap/heap.h"
#include "jobs/job.h"
#include "jobs/job_priv.h"
#include "jobs/job_task.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

static void release_core(void *object)
{
	struct job *j = object;
	job_core_unref(j->core);
	j->core = NULL;
}

struct job *job_new(const struct ps_type *t, struct job_core *core, const char *name, const char *command, const char *location)
{
	static const char list_name[] = "System.Collections.Generic.List[System.Management.Automation.Job]";
	struct job *j = heap_new(struct job);
	const struct ps_type *list = ps_type_find(list_name, sizeof list_name - 1, NULL);
	j->ref.o.type = t;
	j->core = core;
	j->instance = guid_random();
	j->name = name;
	j->command = command ? command : "";
	j->location = location;
	j->type_name = core->kind ? core->kind->type_name : "";
	j->children = ps_list_new(list ? list : &type_arraylist);
	heap_on_unreachable(j, release_core);
	return j;
}

ps_value job_value(struct job *j)
{
	return ps_from_obj(j);
}

struct job *job_of(ps_value v)
{
	v = ps_base(v);
	return ps_is_obj(v) && ps_type_is(ps_type_of(v), &type_job) ? (struct job *)v.bits : NULL;
}

uint32_t job_leaf_count(const struct job *j)
{
	return j->has_children ? ps_list(j->children)->count : 1;
}

struct job *job_leaf(struct job *j, uint32_t i)
{
	return j->has_children ? (struct job *)ps_list(j->children)->at[i].bits : j;
}

static struct job *self(const struct ps_call *c)
{
	return (struct job *)c->self.bits;
}

#define GETTER(name) static ps_value name(const struct ps_call *c)

GETTER(get_id)
{
	return ps_from_int(self(c)->id);
}

GETTER(get_instance)
{
	return ps_from_guid(&self(c)->instance);
}

GETTER(get_name)
{
	return ps_cstring(self(c)->name);
}

static ps_value set_name(const struct ps_call *c)
{
	ps_value text = ps_to_string(c->args[0]);
	if (ps_failed(text))
		return PS_FAIL;
	self(c)->name = ps_str(text)->text;
	return PS_NOTHING;
}

GETTER(get_children)
{
	return self(c)->children;
}

GETTER(get_command)
{
	return ps_cstring(self(c)->command);
}

GETTER(get_location)
{
	return ps_cstring(self(c)->location);
}

GETTER(get_status)
{
	(void)c;
	return ps_cstring("");
}

GETTER(get_has_more)
{
	for (uint32_t i = 0; i < job_leaf_count(self(c)); i++) {
		if (job_core_has_more(job_leaf(self(c), i)->core))
			return PS_TRUE;
	}
	return PS_FALSE;
}

/* A string, as PowerShell's script property makes it: $this.JobStateInfo.State.ToString(). */
GETTER(get_state)
{
	return ps_to_string(ps_from_enum(&type_job_state, job_core_state(self(c)->core)));
}

GETTER(get_type_name)
{
	return ps_cstring(self(c)->type_name);
}

static ps_value time_or_null(int64_t ticks)
{
	return ticks ? ps_from_datetime(ticks, KIND_LOCAL) : PS_NULL;
}

GETTER(get_begin)
{
	return time_or_null(self(c)->core->begin);
}

GETTER(get_end)
{
	return time_or_null(self(c)->core->end);
}

GETTER(get_finished)
{
	static const char name[] = "System.Threading.ManualResetEvent";
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	ps_value set = ps_from_bool(job_state_finished(job_core_state(self(c)->core)));
	return t ? ps_type_new(t, &set, 1) : PS_NULL;
}

GETTER(get_process)
{
	struct job *leaf = job_leaf_count(self(c)) ? job_leaf(self(c), 0) : NULL;
	if (!leaf || !leaf->core->kind->process)
		return PS_NULL;
	pid_t pid = leaf->core->kind->process(leaf->core);
	return pid ? ps_from_int((int32_t)pid) : PS_NULL;
}

/* ---- JobStateInfo ---- */

struct state_info {
	struct ps_refobj ref;
	enum job_state state;
	ps_value reason;
};

ps_value job_state_info(struct job *j)
{
	struct state_info *i = heap_new(struct state_info);
	i->ref.o.type = &type_job_state_info;
	i->state = job_core_state(j->core);
	i->reason = j->has_children ? PS_NULL : job_core_reason(j->core);
	return ps_from_obj(i);
}

GETTER(get_state_info)
{
	return job_state_info(self(c));
}

static ps_value info_state(const struct ps_call *c)
{
	return ps_from_enum(&type_job_state, ((struct state_info *)c->self.bits)->state);
}

static ps_value info_reason(const struct ps_call *c)
{
	return ((struct state_info *)c->self.bits)->reason;
}

static bool info_text(ps_value v, struct buf *out)
{
	return ps_net_to_string(ps_from_enum(&type_job_state, ((struct state_info *)v.bits)->state), out);
}

static const struct ps_member_row info_rows[] = {
    {"System.Management.Automation.JobState State {get;}", info_state, NULL},
    {"System.Exception Reason {get;}", info_reason, NULL},
    {NULL, NULL, NULL}};
static const struct ps_type_ops info_ops = {.to_string = info_text};
struct ps_type type_job_state_info = {.ref = PS_TYPE_HEAD, .name = "System.Management.Automation.JobStateInfo", .base = &type_object,
                                      .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = info_rows, .ops = &info_ops};

/* ---- the streams ---- */

#define STREAM_GETTER(name, stream)                                                                                    \
	static ps_value name(const struct ps_call *c)                                                                  \
	{                                                                                                              \
		return job_collection(self(c), stream);                                                                \
	}
STREAM_GETTER(get_output, JOB_OUTPUT)
STREAM_GETTER(get_error, JOB_ERROR)
STREAM_GETTER(get_progress, JOB_PROGRESS)
STREAM_GETTER(get_verbose, JOB_VERBOSE)
STREAM_GETTER(get_debug, JOB_DEBUG)
STREAM_GETTER(get_warning, JOB_WARNING)
STREAM_GETTER(get_information, JOB_INFORMATION)

static ps_value stop_job(const struct ps_call *c)
{
	for (uint32_t i = 0; i < job_leaf_count(self(c)); i++) {
		struct job_core *leaf = job_leaf(self(c), i)->core;
		leaf->kind->stop(leaf);
	}
	return PS_NOTHING;
}

#define COLLECTION(item) "System.Management.Automation.PSDataCollection[" item "]"
static const struct ps_member_row job_rows[] = {
    {"string State {get;}", get_state, NULL},
    {"bool HasMoreData {get;}", get_has_more, NULL},
    {"string StatusMessage {get;}", get_status, NULL},
    {"string Location {get;}", get_location, NULL},
    {"string Command {get;}", get_command, NULL},
    {"System.Management.Automation.JobStateInfo JobStateInfo {get;}", get_state_info, NULL},
    {"System.Threading.WaitHandle Finished {get;}", get_finished, NULL},
    {"guid InstanceId {get;}", get_instance, NULL},
    {"int Id {get;}", get_id, NULL},
    {"string Name {get;set;}", get_name, set_name},
    {"System.Collections.Generic.IList[System.Management.Automation.Job] ChildJobs {get;}", get_children, NULL},
    {"System.Nullable[datetime] PSBeginTime {get;}", get_begin, NULL},
    {"System.Nullable[datetime] PSEndTime {get;}", get_end, NULL},
    {"string PSJobTypeName {get;}", get_type_name, NULL},
    {COLLECTION("psobject") " Output {get;}", get_output, NULL},
    {COLLECTION("System.Management.Automation.ErrorRecord") " Error {get;}", get_error, NULL},
    {COLLECTION("System.Management.Automation.ProgressRecord") " Progress {get;}", get_progress, NULL},
    {COLLECTION("System.Management.Automation.VerboseRecord") " Verbose {get;}", get_verbose, NULL},
    {COLLECTION("System.Management.Automation.DebugRecord") " Debug {get;}", get_debug, NULL},
    {COLLECTION("System.Management.Automation.WarningRecord") " Warning {get;}", get_warning, NULL},
    {COLLECTION("System.Management.Automation.InformationRecord") " Information {get;}", get_information, NULL},
    {"void StopJob()", stop_job, NULL},
    {NULL, NULL, NULL}};

/* Our addition: the process that runs the job. */
static const struct ps_member_row background_rows[] = {{"System.Nullable[int] ProcessId {get;}", get_process, NULL}, {NULL, NULL, NULL}};

static bool job_text(ps_value v, struct buf *out)
{
	buf_puts(out, ps_type_of(v)->name);
	return true;
}
static const struct ps_type_ops job_ops = {.to_string = job_text};

/* The far runspace of a child job: its id is what results carry as RunspaceId. */
static ps_value get_runspace(const struct ps_call *c)
{
	ps_value r = ps_custom_new();
	ps_insert_type_name(r, "System.Management.Automation.RemoteRunspace");
	ps_add_note(r, "InstanceId", ps_from_guid(&self(c)->runspace_id));
	return r;
}
static const struct ps_member_row child_rows[] = {{"System.Management.Automation.Runspaces.Runspace Runspace {get;}", get_runspace, NULL},
                                                  {NULL, NULL, NULL}};

#define JOB_TYPE(sym, full, parent, members)                                                                           \
	struct ps_type sym = {.ref = PS_TYPE_HEAD, .name = full, .base = parent, .tc = TC_OBJECT, .flags = PS_TYPE_REF,    \
	                      .rows = members, .ops = &job_ops}
JOB_TYPE(type_job, "System.Management.Automation.Job", &type_object, job_rows);
JOB_TYPE(type_job2, "System.Management.Automation.Job2", &type_job, NULL);
JOB_TYPE(type_job_background, "System.Management.Automation.PSRemotingJob", &type_job, background_rows);
JOB_TYPE(type_job_child, "System.Management.Automation.PSRemotingChildJob", &type_job, child_rows);
JOB_TYPE(type_job_task, "System.Management.Automation.PSTasks.PSTaskJob", &type_job, NULL);
JOB_TYPE(type_job_task_child, "System.Management.Automation.PSTasks.PSTaskChildJob", &type_job, NULL);
JOB_TYPE(type_job_thread, "Microsoft.PowerShell.ThreadJob.ThreadJob", &type_job2, NULL);
