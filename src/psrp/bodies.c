/* SPDX-License-Identifier: MIT */
/*
 * psrp/bodies.c - the bodies that are made of fixed fields, as the genuine engine writes them, and the reading of the
 * fields that the state machines need.  CREATE_PIPELINE is in body_pipeline.c.
 */
#include "psrp/bodies.h"

#include <stdio.h>
#include <string.h>

#include "psrp/hostcall.h"

void psrp_body_start(struct buf *out)
{
	buf_put(out, "\xEF\xBB\xBF", 3);
}

/* BOM, <Obj RefId="0"><MS>; the fields are written between begin and end. */
static void begin(struct clix_writer *w, struct buf *out)
{
	psrp_body_start(out);
	clix_writer_init(w, out, false);
	clix_obj_begin(w, CLIX_NO_NAME);
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
}

static void end(struct clix_writer *w)
{
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
	clix_writer_fini(w);
}

static void put_text(struct clix_writer *w, enum clix_elem e, struct clix_name name, const char *s)
{
	clix_string(w, e, name, s ? s : "", s ? strlen(s) : 0);
}

static void put_version(struct clix_writer *w, struct clix_name name, struct psrp_version v)
{
	char text[32];
	snprintf(text, sizeof text, "%d.%d", v.major, v.minor);
	put_text(w, CLIX_VERSION, name, text);
}

void psrp_body_capability(struct buf *out, struct psrp_version v)
{
	struct clix_writer w;
	begin(&w, out);
	put_version(&w, CLIX_NAME("protocolversion"), v);
	put_version(&w, CLIX_NAME("PSVersion"), (struct psrp_version){2, 0});
	put_text(&w, CLIX_VERSION, CLIX_NAME("SerializationVersion"), "1.1.0.1");
	end(&w);
}

static void entry_begin(struct clix_writer *w, const char *key)
{
	clix_open(w, CLIX_EN, CLIX_NO_NAME);
	put_text(w, CLIX_S, CLIX_NAME("Key"), key);
}

static void entry_end(struct clix_writer *w)
{
	clix_close(w, CLIX_EN);
}

static void put_entry(struct clix_writer *w, const char *key, enum clix_elem e, const char *value)
{
	entry_begin(w, key);
	put_text(w, e, CLIX_NAME("Value"), value);
	entry_end(w);
}

static void put_entry_int(struct clix_writer *w, const char *key, int32_t value)
{
	entry_begin(w, key);
	clix_int(w, CLIX_I32, CLIX_NAME("Value"), value);
	entry_end(w);
}

static void put_entry_bool(struct clix_writer *w, const char *key, bool value)
{
	entry_begin(w, key);
	clix_bool(w, CLIX_NAME("Value"), value);
	entry_end(w);
}

static void dictionary_begin(struct clix_writer *w, struct clix_name name)
{
	static const char *const names[] = {"System.Management.Automation.PSPrimitiveDictionary",
	                                    "System.Collections.Hashtable", "System.Object"};
	clix_obj_begin(w, name);
	clix_type_names_c(w, names, ARRAY_LEN(names));
	clix_open(w, CLIX_DCT, CLIX_NO_NAME);
}

static void dictionary_end(struct clix_writer *w)
{
	clix_close(w, CLIX_DCT);
	clix_obj_end(w);
}

static void put_compatible_versions(struct clix_writer *w)
{
	static const char *const names[] = {"System.Version[]", "System.Array", "System.Object"};
	static const char *const versions[] = {"1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"};
	entry_begin(w, "PSCompatibleVersions");
	clix_obj_begin(w, CLIX_NAME("Value"));
	clix_type_names_c(w, names, ARRAY_LEN(names));
	clix_open(w, CLIX_LST, CLIX_NO_NAME);
	for (size_t i = 0; i < ARRAY_LEN(versions); i++)
		put_text(w, CLIX_VERSION, CLIX_NO_NAME, versions[i]);
	clix_close(w, CLIX_LST);
	clix_obj_end(w);
	entry_end(w);
}

/* The entry PSVersionTable of application arguments and of private data. */
static void put_version_table(struct clix_writer *w, const struct psrp_version_table *v)
{
	entry_begin(w, "PSVersionTable");
	dictionary_begin(w, CLIX_NAME("Value"));
	put_entry(w, "Platform", CLIX_S, v->platform);
	entry_begin(w, "PSRemotingProtocolVersion");
	put_version(w, CLIX_NAME("Value"), v->protocol);
	entry_end(w);
	put_entry(w, "PSEdition", CLIX_S, "Core");
	put_entry(w, "PSVersion", CLIX_VERSION, v->ps_version);
	put_entry(w, "SerializationVersion", CLIX_VERSION, "1.1.0.1");
	put_entry(w, "OS", CLIX_S, v->os);
	put_entry(w, "PSSemanticVersion", CLIX_S, v->ps_version);
	put_entry(w, "WSManStackVersion", CLIX_VERSION, "3.0");
	put_entry(w, "GitCommitId", CLIX_S, v->git_commit);
	put_compatible_versions(w);
	dictionary_end(w);
	entry_end(w);
}

/* One value of _hostDefaultData: <En><I32 N="Key"/><Obj N="Value"> { T: type name, V: value }. */
static void host_value_begin(struct clix_writer *w, int32_t key, const char *type)
{
	clix_open(w, CLIX_EN, CLIX_NO_NAME);
	clix_int(w, CLIX_I32, CLIX_NAME("Key"), key);
	clix_obj_begin(w, CLIX_NAME("Value"));
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
	put_text(w, CLIX_S, CLIX_NAME("T"), type);
}

static void host_value_end(struct clix_writer *w)
{
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
	clix_close(w, CLIX_EN);
}

static void put_host_int(struct clix_writer *w, int32_t key, const char *type, int32_t value)
{
	host_value_begin(w, key, type);
	clix_int(w, CLIX_I32, CLIX_NAME("V"), value);
	host_value_end(w);
}

static void put_host_pair(struct clix_writer *w, int32_t key, bool size, struct psrp_size v)
{
	host_value_begin(
	    w, key, size ? "System.Management.Automation.Host.Size" : "System.Management.Automation.Host.Coordinates");
	clix_obj_begin(w, CLIX_NAME("V"));
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
	clix_int(w, CLIX_I32, size ? CLIX_NAME("width") : CLIX_NAME("x"), v.width);
	clix_int(w, CLIX_I32, size ? CLIX_NAME("height") : CLIX_NAME("y"), v.height);
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
	host_value_end(w);
}

static void put_host_data(struct clix_writer *w, const struct psrp_host_info *h)
{
	static const char *const names[] = {"System.Collections.Hashtable", "System.Object"};
	clix_obj_begin(w, CLIX_NAME("_hostDefaultData"));
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
	clix_obj_begin(w, CLIX_NAME("data"));
	clix_type_names_c(w, names, ARRAY_LEN(names));
	clix_open(w, CLIX_DCT, CLIX_NO_NAME);
	host_value_begin(w, 9, "System.String");
	put_text(w, CLIX_S, CLIX_NAME("V"), h->title);
	host_value_end(w);
	put_host_pair(w, 8, true, h->max_physical_size);
	put_host_pair(w, 7, true, h->max_window_size);
	put_host_pair(w, 6, true, h->window_size);
	put_host_pair(w, 5, true, h->buffer_size);
	put_host_int(w, 4, "System.Int32", h->cursor_size);
	put_host_pair(w, 3, false, h->window_position);
	put_host_pair(w, 2, false, h->cursor);
	put_host_int(w, 1, "System.ConsoleColor", h->background);
	put_host_int(w, 0, "System.ConsoleColor", h->foreground);
	clix_close(w, CLIX_DCT);
	clix_obj_end(w);
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
}

void psrp_write_host_info(struct clix_writer *w, struct clix_name name, const struct psrp_host_info *h)
{
	static const struct psrp_host_info none = {
	    .is_null = true, .ui_null = true, .raw_ui_null = true, .use_runspace_host = true};
	if (!h)
		h = &none;
	clix_obj_begin(w, name);
	clix_open(w, CLIX_MS, CLIX_NO_NAME);
	clix_bool(w, CLIX_NAME("_isHostUINull"), h->ui_null);
	clix_bool(w, CLIX_NAME("_isHostRawUINull"), h->raw_ui_null);
	clix_bool(w, CLIX_NAME("_isHostNull"), h->is_null);
	if (h->has_data)
		put_host_data(w, h);
	clix_bool(w, CLIX_NAME("_useRunspaceHost"), h->use_runspace_host);
	clix_close(w, CLIX_MS);
	clix_obj_end(w);
}

static const char *apartment_name(int32_t v)
{
	return v == 0 ? "STA" : v == 1 ? "MTA" : "Unknown";
}

static const char *thread_option_name(int32_t v)
{
	static const char *const names[] = {"Default", "UseNewThread", "ReuseThread", "UseCurrentThread"};
	return v >= 0 && (size_t)v < ARRAY_LEN(names) ? names[v] : "Default";
}

void psrp_body_init_pool(struct buf *out, const struct psrp_init_pool *p)
{
	static const struct psrp_host_info none = {.is_null = true, .ui_null = true, .raw_ui_null = true};
	struct clix_writer w;
	begin(&w, out);
	clix_int(&w, CLIX_I32, CLIX_NAME("MinRunspaces"), p->min);
	clix_int(&w, CLIX_I32, CLIX_NAME("MaxRunspaces"), p->max);
	clix_enum(&w, CLIX_NAME("PSThreadOptions"), "System.Management.Automation.Runspaces.PSThreadOptions",
	          thread_option_name(p->thread_options), p->thread_options);
	clix_enum(&w, CLIX_NAME("ApartmentState"), "System.Threading.ApartmentState", apartment_name(p->apartment),
	          p->apartment);
	if (p->versions || p->arguments) {
		dictionary_begin(&w, CLIX_NAME("ApplicationArguments"));
		if (p->versions)
			put_version_table(&w, p->versions);
		if (p->arguments)
			p->arguments(&w, CLIX_NO_NAME, p->arg);
		dictionary_end(&w);
	} else {
		clix_nil(&w, CLIX_NAME("ApplicationArguments"));
	}
	psrp_write_host_info(&w, CLIX_NAME("HostInfo"), p->host ? p->host : &none);
	end(&w);
}

void psrp_body_private_data(struct buf *out, const struct psrp_version_table *v, psrp_value_fn *more, void *arg)
{
	struct clix_writer w;
	begin(&w, out);
	dictionary_begin(&w, CLIX_NAME("ApplicationPrivateData"));
	put_entry_int(&w, "DebugMode", 1);
	put_entry_int(&w, "DebugBreakpointCount", 0);
	put_entry_bool(&w, "BreakAll", false);
	put_entry_bool(&w, "DebugStop", false);
	if (v)
		put_version_table(&w, v);
	put_entry_int(&w, "UnhandledBreakpointMode", 1);
	if (more)
		more(&w, CLIX_NO_NAME, arg);
	dictionary_end(&w);
	end(&w);
}

static void put_state(struct buf *out, struct clix_name field, int state, psrp_value_fn *error, void *arg)
{
	struct clix_writer w;
	begin(&w, out);
	clix_int(&w, CLIX_I32, field, state);
	if (error)
		error(&w, CLIX_NAME("ExceptionAsErrorRecord"), arg);
	end(&w);
}

void psrp_body_pool_state(struct buf *out, enum psrp_pool_state state, psrp_value_fn *error, void *arg)
{
	put_state(out, CLIX_NAME("RunspaceState"), (int)state, error, arg);
}

void psrp_body_pipeline_state(struct buf *out, enum psrp_pipeline_state state, psrp_value_fn *error, void *arg)
{
	put_state(out, CLIX_NAME("PipelineState"), (int)state, error, arg);
}

void psrp_body_call_id(struct buf *out, int64_t call_id)
{
	struct clix_writer w;
	begin(&w, out);
	clix_int(&w, CLIX_I64, CLIX_NAME("ci"), call_id);
	end(&w);
}

void psrp_body_set_runspaces(struct buf *out, bool max, int64_t count, int64_t call_id)
{
	struct clix_writer w;
	begin(&w, out);
	clix_int(&w, CLIX_I32, max ? CLIX_NAME("MaxRunspaces") : CLIX_NAME("MinRunspaces"), count);
	clix_int(&w, CLIX_I64, CLIX_NAME("ci"), call_id);
	end(&w);
}

void psrp_body_availability_bool(struct buf *out, bool ok, int64_t call_id)
{
	struct clix_writer w;
	begin(&w, out);
	clix_bool(&w, CLIX_NAME("SetMinMaxRunspacesResponse"), ok);
	clix_int(&w, CLIX_I64, CLIX_NAME("ci"), call_id);
	end(&w);
}

void psrp_body_availability_count(struct buf *out, int64_t count, int64_t call_id)
{
	struct clix_writer w;
	begin(&w, out);
	clix_int(&w, CLIX_I32, CLIX_NAME("SetMinMaxRunspacesResponse"), count);
	clix_int(&w, CLIX_I64, CLIX_NAME("ci"), call_id);
	end(&w);
}

void psrp_body_public_key(struct buf *out, const char *base64)
{
	struct clix_writer w;
	begin(&w, out);
	put_text(&w, CLIX_S, CLIX_NAME("PublicKey"), base64);
	end(&w);
}

void psrp_body_session_key(struct buf *out, const char *base64)
{
	struct clix_writer w;
	begin(&w, out);
	put_text(&w, CLIX_S, CLIX_NAME("EncryptedSessionKey"), base64);
	end(&w);
}

static void put_method(struct clix_writer *w, int32_t method)
{
	char number[16];
	const char *name = psrp_host_method_name(method);
	snprintf(number, sizeof number, "%d", method);
	clix_enum(w, CLIX_NAME("mi"), "System.Management.Automation.Remoting.RemoteHostMethodId", name ? name : number,
	          method);
}

void psrp_body_host_call(struct buf *out, int64_t call_id, int32_t method, psrp_value_fn *args, void *arg)
{
	static const char *const names[] = {"System.Collections.ArrayList", "System.Object"};
	struct clix_writer w;
	begin(&w, out);
	clix_int(&w, CLIX_I64, CLIX_NAME("ci"), call_id);
	put_method(&w, method);
	clix_obj_begin(&w, CLIX_NAME("mp"));
	clix_type_names_c(&w, names, ARRAY_LEN(names));
	clix_open(&w, CLIX_LST, CLIX_NO_NAME);
	if (args)
		args(&w, CLIX_NO_NAME, arg);
	clix_close(&w, CLIX_LST);
	clix_obj_end(&w);
	end(&w);
}

void psrp_body_host_response(struct buf *out, int64_t call_id, int32_t method, psrp_value_fn *result,
                             psrp_value_fn *error, void *arg)
{
	struct clix_writer w;
	begin(&w, out);
	if (result)
		result(&w, CLIX_NAME("mr"), arg);
	if (error)
		error(&w, CLIX_NAME("me"), arg);
	clix_int(&w, CLIX_I64, CLIX_NAME("ci"), call_id);
	put_method(&w, method);
	end(&w);
}
