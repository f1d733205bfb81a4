/* SPDX-License-Identifier: MIT */
/*
 * object/exception_rows.c - the exception types of tables/exceptions.def as scripts see them: constructors, properties,
 * default messages, ToString.  Fields that only some types have are kept by name (ps_exception_set).
 */
#include "object/exception_rows.h"

#include <string.h>

#include "base/buf.h"
#include "object/collection.h"
#include "object/convert.h"

static struct ps_exception *self_of(const struct ps_call *c)
{
	return (struct ps_exception *)c->self.bits;
}

/* ---- constructors ---- */
static const struct default_message {
	const struct ps_type *type;
	const char *text;
} default_messages[] = {
    {&type_exc_system, "System error."},
    {&type_exc_application, "Error in the application."},
    {&type_exc_aggregate, "One or more errors occurred."},
    {&type_exc_argument, "Value does not fall within the expected range."},
    {&type_exc_argument_null, "Value cannot be null."},
    {&type_exc_argument_range, "Specified argument was out of the range of valid values."},
    {&type_exc_arithmetic, "Overflow or underflow in the arithmetic operation."},
    {&type_exc_divide, "Attempted to divide by zero."},
    {&type_exc_overflow, "Arithmetic operation resulted in an overflow."},
    {&type_exc_format, "One of the identified items was in an invalid format."},
    {&type_exc_cast, "Specified cast is not valid."},
    {&type_exc_index, "Index was outside the bounds of the array."},
    {&type_exc_operation, "Operation is not valid due to the current state of the object."},
    {&type_exc_object_disposed, "Cannot access a disposed object."},
    {&type_exc_not_supported, "Specified method is not supported."},
    {&type_exc_platform, "Operation is not supported on this platform."},
    {&type_exc_not_implemented, "The method or operation is not implemented."},
    {&type_exc_null_reference, "Object reference not set to an instance of an object."},
    {&type_exc_key_not_found, "The given key was not present in the dictionary."},
    {&type_exc_rank, "Attempted to operate on an array with the incorrect number of dimensions."},
    {&type_exc_array_type, "Attempted to access an element as a type incompatible with the array."},
    {&type_exc_timeout, "The operation has timed out."},
    {&type_exc_canceled, "The operation was canceled."},
    {&type_exc_unauthorized, "Attempted to perform an unauthorized operation."},
    {&type_exc_security, "Security error."},
    {&type_exc_out_of_memory, "Insufficient memory to continue the execution of the program."},
    {&type_exc_io, "I/O error occurred."},
    {&type_exc_file_not_found, "Unable to find the specified file."},
    {&type_exc_directory_not_found, "Attempted to access a path that is not on the disk."},
    {&type_exc_path_too_long,
     "The specified file name or path is too long, or a component of the specified path is too long."},
    {&type_exc_end_of_stream, "Attempted to read past the end of the stream."},
    {&type_exc_pipeline_stopped, "The pipeline has been stopped."},
    {&type_exc_remote, "Exception of type 'System.Management.Automation.RemoteException' was thrown."},
};

static const char *default_message(const struct ps_type *t)
{
	for (size_t i = 0; i < ARRAY_LEN(default_messages); i++)
		if (default_messages[i].type == t)
			return default_messages[i].text;
	return NULL;
}

static ps_value plain_message(const struct ps_type *t)
{
	const char *text = default_message(t);
	return text ? ps_cstring(text) : ps_string_printf("Exception of type '%s' was thrown.", t->name);
}

static ps_value create(const struct ps_call *c, ps_value message, ps_value inner)
{
	ps_value x = ps_exception_make(c->type, ps_is_null(message) ? plain_message(c->type) : message);
	((struct ps_exception *)x.bits)->inner = ps_base(inner);
	return x;
}

static ps_value new_empty(const struct ps_call *c)
{
	return create(c, PS_NULL, PS_NULL);
}

static ps_value new_message(const struct ps_call *c)
{
	return create(c, c->args[0], PS_NULL);
}

static ps_value new_inner(const struct ps_call *c)
{
	return create(c, c->args[0], c->args[1]);
}

static ps_value with_param(const struct ps_call *c, ps_value message, ps_value param, ps_value inner)
{
	if (ps_is_null(message))
		message = plain_message(c->type);
	if (ps_is_string(param) && ps_str(param)->len)
		message = ps_string_printf("%s (Parameter '%s')", ps_str(message)->text, ps_str(param)->text);
	ps_value x = create(c, message, inner);
	ps_exception_set(x, "ParamName", param);
	return x;
}

static ps_value new_message_param(const struct ps_call *c)
{
	return with_param(c, c->args[0], c->args[1], PS_NULL);
}

static ps_value new_message_param_inner(const struct ps_call *c)
{
	return with_param(c, c->args[0], c->args[1], c->args[2]);
}

static ps_value new_param(const struct ps_call *c)
{
	return with_param(c, PS_NULL, c->args[0], PS_NULL);
}

static ps_value new_param_message(const struct ps_call *c)
{
	return with_param(c, c->args[1], c->args[0], PS_NULL);
}

static ps_value new_param_actual(const struct ps_call *c)
{
	ps_value x = with_param(c, c->args[2], c->args[0], PS_NULL);
	ps_exception_set(x, "ActualValue", c->args[1]);
	if (ps_is_null(c->args[1]))
		return x;
	ps_value text = ps_to_string(c->args[1]);
	if (ps_failed(text))
		return PS_FAIL;
	struct ps_exception *e = (struct ps_exception *)x.bits;
	e->message = ps_string_printf("%s\nActual value was %s.", ps_str(e->message)->text, ps_str(text)->text);
	return x;
}

static ps_value new_disposed(const struct ps_call *c)
{
	ps_value message = c->argc > 1 ? c->args[1] : plain_message(c->type);
	if (ps_is_string(c->args[0]) && ps_str(c->args[0])->len)
		message = ps_string_printf("%s\nObject name: '%s'.", ps_str(message)->text, ps_str(c->args[0])->text);
	ps_value x = create(c, message, PS_NULL);
	ps_exception_set(x, "ObjectName", c->args[0]);
	return x;
}

static ps_value new_file(const struct ps_call *c)
{
	ps_value x = create(c, c->args[0], c->argc > 2 ? c->args[2] : PS_NULL);
	ps_exception_set(x, "FileName", c->args[1]);
	return x;
}

static ps_value new_win32(const struct ps_call *c)
{
	ps_value message = c->argc > 1 ? c->args[1] : ps_cstring(strerror(ps_int(c->args[0])));
	ps_value x = create(c, message, PS_NULL);
	ps_exception_set(x, "NativeErrorCode", c->args[0]);
	return x;
}

/* AggregateException: the message names those of the inner ones. */
static ps_value aggregate(const struct ps_call *c, ps_value message, const ps_value *inner, uint32_t n)
{
	struct buf b = BUF_INIT;
	if (ps_is_null(message))
		message = plain_message(c->type);
	buf_put(&b, ps_str(message)->text, ps_str(message)->len);
	ps_value list = ps_list_new(&type_arraylist);
	for (uint32_t i = 0; i < n; i++) {
		ps_value one = ps_base(inner[i]);
		if (!ps_is_exception(one, &type_exception))
			continue;
		buf_printf(&b, " (%s)", ps_str(((struct ps_exception *)one.bits)->message)->text);
		ps_list_add(ps_list(list), one);
	}
	ps_value first = ps_list_get(ps_list(list), 0);
	ps_value x = create(c, ps_string_take(&b), ps_is_unset(first) ? PS_NULL : first);
	ps_list(list)->read_only = true;
	ps_exception_set(x, "InnerExceptions", list);
	return x;
}

static ps_value new_aggregate(const struct ps_call *c)
{
	return aggregate(c, PS_NULL, NULL, 0);
}

static ps_value new_aggregate_message(const struct ps_call *c)
{
	return aggregate(c, c->args[0], c->args + 1, c->argc - 1);
}

static ps_value new_aggregate_array(const struct ps_call *c)
{
	const struct ps_array *a = ps_array(c->args[c->argc - 1]);
	return aggregate(c, c->argc > 1 ? c->args[0] : PS_NULL, a->at, a->count);
}

/* RuntimeException(message, inner, errorRecord) */
static ps_value new_with_record(const struct ps_call *c)
{
	ps_value x = create(c, c->args[0], c->args[1]);
	((struct ps_exception *)x.bits)->record = ps_base(c->args[2]);
	return x;
}

/* ---- properties of all ---- */
static ps_value get_message(const struct ps_call *c)
{
	return self_of(c)->message;
}

static ps_value get_inner(const struct ps_call *c)
{
	return self_of(c)->inner;
}

static ps_value get_data(const struct ps_call *c)
{
	struct ps_exception *x = self_of(c);
	if (ps_is_null(x->data))
		x->data = ps_dict_new_ordered(&type_hashtable, false, DICT_INSERTION);
	return x->data;
}

static ps_value get_hresult(const struct ps_call *c)
{
	return ps_from_int(self_of(c)->hresult);
}

static ps_value set_hresult(const struct ps_call *c)
{
	self_of(c)->hresult = ps_int(c->args[0]);
	return PS_NOTHING;
}

static ps_value get_stack(const struct ps_call *c)
{
	return self_of(c)->stack;
}

static ps_value get_null(const struct ps_call *c)
{
	(void)c;
	return PS_NULL;
}

#define FIELD(fn, name)                                                                                                    \
	static ps_value get_##fn(const struct ps_call *c)                                                                      \
	{                                                                                                                      \
		return ps_exception_get(c->self, name);                                                                            \
	}
#define FIELD_RW(fn, name)                                                                                                 \
	FIELD(fn, name)                                                                                                        \
	static ps_value set_##fn(const struct ps_call *c)                                                                      \
	{                                                                                                                      \
		ps_exception_set(c->self, name, c->args[0]);                                                                       \
		return PS_NOTHING;                                                                                                 \
	}
FIELD_RW(source, "Source")
FIELD_RW(help_link, "HelpLink")
FIELD(param_name, "ParamName")
FIELD(actual_value, "ActualValue")
FIELD(file_name, "FileName")
FIELD(object_name, "ObjectName")
FIELD(inner_exceptions, "InnerExceptions")
FIELD_RW(command_name, "CommandName")
FIELD(native_code, "NativeErrorCode")
FIELD(item_name, "ItemName")
FIELD(errors, "Errors")
FIELD(parameter_name, "ParameterName")
FIELD(parameter_type, "ParameterType")
FIELD(type_specified, "TypeSpecified")
FIELD(error_id, "ErrorId")
FIELD(line, "Line")
FIELD(offset, "Offset")
FIELD(exit_code, "ExitCode")
FIELD(process_id, "ProcessId")
FIELD(path, "Path")
FIELD(serialized_exception, "SerializedRemoteException")
FIELD(serialized_invocation, "SerializedRemoteInvocationInfo")
FIELD(transport_code, "ErrorCode")
FIELD_RW(transport_message, "TransportMessage")
FIELD(line_number, "LineNumber")
FIELD(line_position, "LinePosition")
FIELD(byte_position, "BytePositionInLine")

static ps_value get_record(const struct ps_call *c)
{
	struct ps_exception *x = self_of(c);
	/* The throw statement builds its record around the exception; the exception's own stays the default one. */
	if (x->thrown_by_script)
		return ps_error_record_new(c->self, "RuntimeException", CAT_NOT_SPECIFIED, PS_NULL);
	return ps_error_record_of(c->self);
}

static ps_value get_thrown(const struct ps_call *c)
{
	return ps_from_bool(self_of(c)->thrown_by_script);
}

static ps_value get_base(const struct ps_call *c)
{
	ps_value at = c->self;
	while (!ps_is_null(((struct ps_exception *)at.bits)->inner))
		at = ((struct ps_exception *)at.bits)->inner;
	return at;
}

static bool put_text(ps_value v, struct buf *out)
{
	const struct ps_exception *x = (const struct ps_exception *)v.bits;
	buf_puts(out, x->ref.o.type->name);
	if (ps_is_string(x->message) && ps_str(x->message)->len) {
		buf_puts(out, ": ");
		buf_put(out, ps_str(x->message)->text, ps_str(x->message)->len);
	}
	if (!ps_is_null(x->inner)) {
		buf_puts(out, "\n ---> ");
		put_text(x->inner, out);
		buf_puts(out, "\n   --- End of inner exception stack trace ---");
	}
	if (ps_is_string(x->stack)) {
		buf_puts(out, "\n");
		buf_put(out, ps_str(x->stack)->text, ps_str(x->stack)->len);
	}
	return true;
}

static ps_value to_string(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	put_text(c->self, &b);
	return ps_string_take(&b);
}

static ps_value flatten(const struct ps_call *c)
{
	return c->self;
}

#define CTORS                                                                                                              \
	{"new()", new_empty, NULL}, {"new(string message)", new_message, NULL},                                                \
	{"new(string message, System.Exception innerException)", new_inner, NULL}
#define END {NULL, NULL, NULL}
#define RECORD {"System.Management.Automation.ErrorRecord ErrorRecord {get;}", get_record, NULL}

static const struct ps_member_row rows_plain[] = {CTORS, END};
static const struct ps_member_row rows_record[] = {CTORS, RECORD, END};
static const struct ps_member_row rows_exception[] = {
    CTORS,
    {"System.Reflection.MethodBase TargetSite {get;}", get_null, NULL},
    {"string Message {get;}", get_message, NULL},
    {"System.Collections.IDictionary Data {get;}", get_data, NULL},
    {"System.Exception InnerException {get;}", get_inner, NULL},
    {"string HelpLink {get;set;}", get_help_link, set_help_link},
    {"string Source {get;set;}", get_source, set_source},
    {"int HResult {get;set;}", get_hresult, set_hresult},
    {"string StackTrace {get;}", get_stack, NULL},
    {"System.Exception GetBaseException()", get_base, NULL},
    {"string ToString()", to_string, NULL},
    END};
static const struct ps_member_row rows_runtime[] = {
    CTORS,
    {"new(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)",
     new_with_record, NULL},
    RECORD,
    {"bool WasThrownFromThrowStatement {get;set;}", get_thrown, NULL},
    END};
static const struct ps_member_row rows_argument[] = {
    CTORS,
    {"new(string message, string paramName)", new_message_param, NULL},
    {"new(string message, string paramName, System.Exception innerException)", new_message_param_inner, NULL},
    {"string ParamName {get;}", get_param_name, NULL},
    END};
static const struct ps_member_row rows_argument_null[] = {
    {"new()", new_empty, NULL},
    {"new(string paramName)", new_param, NULL},
    {"new(string message, System.Exception innerException)", new_inner, NULL},
    {"new(string paramName, string message)", new_param_message, NULL},
    END};
static const struct ps_member_row rows_argument_range[] = {
    {"new()", new_empty, NULL},
    {"new(string paramName)", new_param, NULL},
    {"new(string message, System.Exception innerException)", new_inner, NULL},
    {"new(string paramName, string message)", new_param_message, NULL},
    {"new(string paramName, System.Object actualValue, string message)", new_param_actual, NULL},
    {"System.Object ActualValue {get;}", get_actual_value, NULL},
    END};
static const struct ps_member_row rows_object_disposed[] = {
    {"new(string objectName)", new_disposed, NULL},
    {"new(string objectName, string message)", new_disposed, NULL},
    {"new(string message, System.Exception innerException)", new_inner, NULL},
    {"string ObjectName {get;}", get_object_name, NULL},
    END};
static const struct ps_member_row rows_file[] = {
    CTORS,
    {"new(string message, string fileName)", new_file, NULL},
    {"new(string message, string fileName, System.Exception innerException)", new_file, NULL},
    {"string FileName {get;}", get_file_name, NULL},
    END};
static const struct ps_member_row rows_aggregate[] = {
    {"new()", new_aggregate, NULL},
    {"new(string message)", new_aggregate_message, NULL},
    {"new(string message, System.Exception innerException)", new_aggregate_message, NULL},
    {"new(params System.Exception[] innerExceptions)", new_aggregate_array, NULL},
    {"new(string message, params System.Exception[] innerExceptions)", new_aggregate_array, NULL},
    {"System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] InnerExceptions {get;}", get_inner_exceptions,
     NULL},
    {"System.AggregateException Flatten()", flatten, NULL},
    END};
static const struct ps_member_row rows_command[] = {
    CTORS, {"string CommandName {get;set;}", get_command_name, set_command_name}, END};
static const struct ps_member_row rows_binding[] = {
    CTORS,
    {"string ParameterName {get;}", get_parameter_name, NULL},
    {"type ParameterType {get;}", get_parameter_type, NULL},
    {"type TypeSpecified {get;}", get_type_specified, NULL},
    {"string ErrorId {get;}", get_error_id, NULL},
    {"long Line {get;}", get_line, NULL},
    {"long Offset {get;}", get_offset, NULL},
    END};
static const struct ps_member_row rows_win32[] = {
    CTORS,
    {"new(int error)", new_win32, NULL},
    {"new(int error, string message)", new_win32, NULL},
    {"int NativeErrorCode {get;}", get_native_code, NULL},
    {"int ErrorCode {get;}", get_hresult, NULL},
    END};
static const struct ps_member_row rows_session[] = {CTORS, {"string ItemName {get;}", get_item_name, NULL}, END};
static const struct ps_member_row rows_parse[] = {
    CTORS, {"System.Management.Automation.Language.ParseError[] Errors {get;}", get_errors, NULL}, END};
static const struct ps_member_row rows_native[] = {
    CTORS,
    {"string Path {get;}", get_path, NULL},
    {"int ExitCode {get;}", get_exit_code, NULL},
    {"int ProcessId {get;}", get_process_id, NULL},
    END};
static const struct ps_member_row rows_remote[] = {
    CTORS,
    {"psobject SerializedRemoteException {get;}", get_serialized_exception, NULL},
    {"psobject SerializedRemoteInvocationInfo {get;}", get_serialized_invocation, NULL},
    END};
static const struct ps_member_row rows_transport[] = {
    CTORS,
    {"int ErrorCode {get;}", get_transport_code, NULL},
    {"string TransportMessage {get;set;}", get_transport_message, set_transport_message},
    END};
static const struct ps_member_row rows_json[] = {
    CTORS,
    {"long LineNumber {get;}", get_line_number, NULL},
    {"long BytePositionInLine {get;}", get_byte_position, NULL},
    {"string Path {get;}", get_path, NULL},
    END};
static const struct ps_member_row rows_xml[] = {
    CTORS,
    {"int LineNumber {get;}", get_line_number, NULL},
    {"int LinePosition {get;}", get_line_position, NULL},
    END};
static const struct ps_member_row rows_regex[] = {CTORS, {"int Offset {get;}", get_offset, NULL}, END};

/* ---- the types ---- */
static const struct ps_type_ops exception_ops = {.to_string = put_text};

struct ps_type type_exception = {PS_TYPE_HEAD, .name = "System.Exception", .base = &type_object, .tc = TC_EXCEPTION,
                                 .flags = PS_TYPE_REF, .rows = rows_exception, .ops = &exception_ops,
                                 .interfaces = "System.Runtime.Serialization.ISerializable"};
struct ps_type type_runtime_exception = {
    PS_TYPE_HEAD, .name = "System.Management.Automation.RuntimeException", .base = &type_exc_system, .tc = TC_EXCEPTION,
    .flags = PS_TYPE_REF, .rows = rows_runtime, .interfaces = "System.Management.Automation.IContainsErrorRecord"};

/* The interfaces of the types that have those rows. */
#define FACES_aggregate NULL
#define FACES_argument NULL
#define FACES_argument_null NULL
#define FACES_argument_range NULL
#define FACES_binding NULL
#define FACES_command NULL
#define FACES_file NULL
#define FACES_json NULL
#define FACES_native NULL
#define FACES_object_disposed NULL
#define FACES_parse NULL
#define FACES_plain NULL
#define FACES_record "System.Management.Automation.IContainsErrorRecord"
#define FACES_regex NULL
#define FACES_remote NULL
#define FACES_session NULL
#define FACES_transport NULL
#define FACES_win32 NULL
#define FACES_xml NULL

#define EXCEPTION(sym, full, parent, hr, list)                                                                             \
	struct ps_type type_exc_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_##parent, .tc = TC_EXCEPTION,               \
	                                 .flags = PS_TYPE_REF, .rows = rows_##list,                             \
	                                 .interfaces = FACES_##list};
#include "tables/exceptions.def"
#undef EXCEPTION

uint32_t exception_hresult(const struct ps_type *t)
{
	static const struct {
		const struct ps_type *type;
		uint32_t code;
	} codes[] = {
#define EXCEPTION(sym, full, parent, hr, list) {&type_exc_##sym, hr},
#include "tables/exceptions.def"
#undef EXCEPTION
	    {&type_runtime_exception, 0x80131501},
	};
	for (; t && t != &type_exception; t = t->base)
		for (size_t i = 0; i < ARRAY_LEN(codes); i++)
			if (codes[i].type == t)
				return codes[i].code;
	return 0x80131500;
}
