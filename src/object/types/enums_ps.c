/* SPDX-License-Identifier: MIT */
/*
 * object/types/enums_ps.c - the enums of PowerShell's own namespaces.
 * Data only: how enums are parsed and printed is the conversion's business.
 */
#include "object/types/support.h"

#define NAMES(sym)             static const struct ps_enum_row sym##_names[] = {
#define END                    {NULL, 0}};
#define MAKE(sym, full, under, bits)                                                                                        \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_enum, .tc = TC_ENUM,                            \
	                             .flags = PS_TYPE_VALUE | PS_TYPE_ENUM | (bits), .enums = sym##_names,                     \
	                             .underlying = &type_##under,                                                             \
	                             .interfaces = "System.IComparable System.ISpanFormattable System.IFormattable "          \
	                                           "System.IConvertible"}
#define ENUM(sym, full, under) MAKE(sym, full, under, 0)
#define FLAGS(sym, full, under) MAKE(sym, full, under, PS_TYPE_FLAGS)

/* clang-format off */
NAMES(action_preference)
	{"SilentlyContinue", 0}, {"Stop", 1}, {"Continue", 2}, {"Inquire", 3}, {"Ignore", 4}, {"Suspend", 5},
	{"Break", 6}, END
ENUM(action_preference, "System.Management.Automation.ActionPreference", int32);
NAMES(error_category)
	{"NotSpecified", 0}, {"OpenError", 1}, {"CloseError", 2}, {"DeviceError", 3}, {"DeadlockDetected", 4},
	{"InvalidArgument", 5}, {"InvalidData", 6}, {"InvalidOperation", 7}, {"InvalidResult", 8}, {"InvalidType", 9},
	{"MetadataError", 10}, {"NotImplemented", 11}, {"NotInstalled", 12}, {"ObjectNotFound", 13},
	{"OperationStopped", 14}, {"OperationTimeout", 15}, {"SyntaxError", 16}, {"ParserError", 17},
	{"PermissionDenied", 18}, {"ResourceBusy", 19}, {"ResourceExists", 20}, {"ResourceUnavailable", 21},
	{"ReadError", 22}, {"WriteError", 23}, {"FromStdErr", 24}, {"SecurityError", 25}, {"ProtocolError", 26},
	{"ConnectionError", 27}, {"AuthenticationError", 28}, {"LimitsExceeded", 29}, {"QuotaExceeded", 30},
	{"NotEnabled", 31}, END
ENUM(error_category, "System.Management.Automation.ErrorCategory", int32);
NAMES(job_state)
	{"NotStarted", 0}, {"Running", 1}, {"Completed", 2}, {"Failed", 3}, {"Stopped", 4}, {"Blocked", 5},
	{"Suspended", 6}, {"Disconnected", 7}, {"Suspending", 8}, {"Stopping", 9}, {"AtBreakpoint", 10}, END
ENUM(job_state, "System.Management.Automation.JobState", int32);
NAMES(confirm_impact)
	{"None", 0}, {"Low", 1}, {"Medium", 2}, {"High", 3}, END
ENUM(confirm_impact, "System.Management.Automation.ConfirmImpact", int32);
NAMES(language_mode)
	{"FullLanguage", 0}, {"RestrictedLanguage", 1}, {"NoLanguage", 2}, {"ConstrainedLanguage", 3}, END
ENUM(language_mode, "System.Management.Automation.PSLanguageMode", int32);
NAMES(error_view)
	{"NormalView", 0}, {"CategoryView", 1}, {"ConciseView", 2}, {"DetailedView", 3}, END
ENUM(error_view, "System.Management.Automation.ErrorView", int32);
NAMES(output_rendering)
	{"Host", 0}, {"PlainText", 1}, {"Ansi", 2}, END
ENUM(output_rendering, "System.Management.Automation.OutputRendering", int32);
NAMES(progress_view)
	{"Minimal", 0}, {"Classic", 1}, END
ENUM(progress_view, "System.Management.Automation.ProgressView", int32);
NAMES(rollback_severity)
	{"Error", 0}, {"TerminatingError", 1}, {"Never", 2}, END
ENUM(rollback_severity, "System.Management.Automation.RollbackSeverity", int32);
NAMES(session_capabilities)
	{"RemoteServer", 1}, {"Language", 4}, END
FLAGS(session_capabilities, "System.Management.Automation.SessionCapabilities", int32);
NAMES(ps_trace_options)
	{"None", 0}, {"Constructor", 1}, {"Dispose", 2}, {"Finalizer", 4}, {"Method", 8}, {"Property", 16},
	{"Delegates", 32}, {"Events", 64}, {"Exception", 128}, {"Lock", 256}, {"Error", 512}, {"Errors", 640},
	{"Warning", 1024}, {"Verbose", 2048}, {"WriteLine", 4096}, {"Data", 6167}, {"Scope", 8192},
	{"ExecutionFlow", 8303}, {"Assert", 16384}, {"All", 32767}, END
FLAGS(ps_trace_options, "System.Management.Automation.PSTraceSourceOptions", int32);
NAMES(remote_stream_options)
	{"AddInvocationInfoToErrorRecord", 1}, {"AddInvocationInfoToWarningRecord", 2},
	{"AddInvocationInfoToDebugRecord", 4}, {"AddInvocationInfoToVerboseRecord", 8}, {"AddInvocationInfo", 15}, END
FLAGS(remote_stream_options, "System.Management.Automation.RemoteStreamOptions", int32);
NAMES(command_types)
	{"Alias", 1}, {"Function", 2}, {"Filter", 4}, {"Cmdlet", 8}, {"ExternalScript", 16}, {"Application", 32},
	{"Script", 64}, {"Configuration", 256}, {"All", 383}, END
FLAGS(command_types, "System.Management.Automation.CommandTypes", int32);
NAMES(scoped_item_options)
	{"None", 0}, {"ReadOnly", 1}, {"Constant", 2}, {"Private", 4}, {"AllScope", 8}, {"Unspecified", 16}, END
FLAGS(scoped_item_options, "System.Management.Automation.ScopedItemOptions", int32);
NAMES(member_view_types)
	{"Extended", 1}, {"Adapted", 2}, {"Base", 4}, {"All", 7}, END
FLAGS(member_view_types, "System.Management.Automation.PSMemberViewTypes", int32);
NAMES(session_state_entry_visibility)
	{"Public", 0}, {"Private", 1}, END
ENUM(session_state_entry_visibility, "System.Management.Automation.SessionStateEntryVisibility", int32);
NAMES(invocation_state)
	{"NotStarted", 0}, {"Running", 1}, {"Stopping", 2}, {"Stopped", 3}, {"Completed", 4}, {"Failed", 5},
	{"Disconnected", 6}, END
ENUM(invocation_state, "System.Management.Automation.PSInvocationState", int32);
NAMES(credential_types)
	{"Generic", 1}, {"Domain", 2}, {"Default", 3}, END
FLAGS(credential_types, "System.Management.Automation.PSCredentialTypes", int32);
NAMES(credential_ui_options)
	{"None", 0}, {"Default", 1}, {"ValidateUserNameSyntax", 1}, {"AlwaysPrompt", 2}, {"ReadOnlyUserName", 3}, END
FLAGS(credential_ui_options, "System.Management.Automation.PSCredentialUIOptions", int32);
NAMES(wildcard_options)
	{"None", 0}, {"Compiled", 1}, {"IgnoreCase", 2}, {"CultureInvariant", 4}, END
FLAGS(wildcard_options, "System.Management.Automation.WildcardOptions", int32);
NAMES(return_containers)
	{"ReturnMatchingContainers", 0}, {"ReturnAllContainers", 1}, END
ENUM(return_containers, "System.Management.Automation.ReturnContainers", int32);
NAMES(split_options)
	{"SimpleMatch", 1}, {"RegexMatch", 2}, {"CultureInvariant", 4}, {"IgnorePatternWhitespace", 8},
	{"Multiline", 16}, {"Singleline", 32}, {"IgnoreCase", 64}, {"ExplicitCapture", 128}, END
FLAGS(split_options, "System.Management.Automation.SplitOptions", int32);
NAMES(progress_record_type)
	{"Processing", 0}, {"Completed", 1}, END
ENUM(progress_record_type, "System.Management.Automation.ProgressRecordType", int32);
NAMES(parameter_attributes)
	{"Text", 0}, {"History", 1}, {"Command", 2}, {"ProviderItem", 3}, {"ProviderContainer", 4}, {"Property", 5},
	{"Method", 6}, {"ParameterName", 7}, {"ParameterValue", 8}, {"Variable", 9}, {"Namespace", 10}, {"Type", 11},
	{"Keyword", 12}, {"DynamicKeyword", 13}, END
ENUM(parameter_attributes, "System.Management.Automation.CompletionResultType", int32);
NAMES(module_type)
	{"Script", 0}, {"Binary", 1}, {"Manifest", 2}, {"Cim", 3}, {"Workflow", 4}, END
ENUM(module_type, "System.Management.Automation.ModuleType", int32);
NAMES(module_access)
	{"ReadWrite", 0}, {"ReadOnly", 1}, {"Constant", 2}, END
ENUM(module_access, "System.Management.Automation.ModuleAccessMode", int32);
NAMES(variable_access)
	{"Read", 0}, {"Write", 1}, {"ReadWrite", 2}, END
ENUM(variable_access, "System.Management.Automation.VariableAccessMode", int32);
NAMES(breakpoint_mode)
	{"Ignore", 1}, {"Wait", 2}, END
ENUM(breakpoint_mode, "System.Management.Automation.UnhandledBreakpointProcessingMode", int32);
NAMES(debug_modes)
	{"None", 0}, {"Default", 1}, {"LocalScript", 2}, {"RemoteScript", 4}, END
FLAGS(debug_modes, "System.Management.Automation.DebugModes", int32);
NAMES(runspace_state)
	{"BeforeOpen", 0}, {"Opening", 1}, {"Opened", 2}, {"Closed", 3}, {"Closing", 4}, {"Broken", 5},
	{"Disconnecting", 6}, {"Disconnected", 7}, {"Connecting", 8}, END
ENUM(runspace_state, "System.Management.Automation.Runspaces.RunspaceState", int32);
NAMES(runspace_pool_state)
	{"BeforeOpen", 0}, {"Opening", 1}, {"Opened", 2}, {"Closed", 3}, {"Closing", 4}, {"Broken", 5},
	{"Disconnecting", 6}, {"Disconnected", 7}, {"Connecting", 8}, END
ENUM(runspace_pool_state, "System.Management.Automation.Runspaces.RunspacePoolState", int32);
NAMES(runspace_availability)
	{"None", 0}, {"Available", 1}, {"AvailableForNestedCommand", 2}, {"Busy", 3}, {"RemoteDebug", 4}, END
ENUM(runspace_availability, "System.Management.Automation.Runspaces.RunspaceAvailability", int32);
NAMES(thread_options)
	{"Default", 0}, {"UseNewThread", 1}, {"ReuseThread", 2}, {"UseCurrentThread", 3}, END
ENUM(thread_options, "System.Management.Automation.Runspaces.PSThreadOptions", int32);
NAMES(pipeline_result_types)
	{"None", 0}, {"Output", 1}, {"Error", 2}, {"Warning", 3}, {"Verbose", 4}, {"Debug", 5}, {"Information", 6},
	{"All", 7}, {"Null", 8}, END
FLAGS(pipeline_result_types, "System.Management.Automation.Runspaces.PipelineResultTypes", int32);
NAMES(pipeline_state)
	{"NotStarted", 0}, {"Running", 1}, {"Stopping", 2}, {"Stopped", 3}, {"Completed", 4}, {"Failed", 5},
	{"Disconnected", 6}, END
ENUM(pipeline_state, "System.Management.Automation.Runspaces.PipelineState", int32);
NAMES(output_buffering)
	{"None", 0}, {"Drop", 1}, {"Block", 2}, END
ENUM(output_buffering, "System.Management.Automation.Runspaces.OutputBufferingMode", int32);
NAMES(session_access_mode)
	{"Disabled", 0}, {"Local", 1}, {"Remote", 2}, END
ENUM(session_access_mode, "System.Management.Automation.Runspaces.PSSessionConfigurationAccessMode", int32);
NAMES(authentication_mechanism)
	{"Default", 0}, {"Basic", 1}, {"Negotiate", 2}, {"NegotiateWithImplicitCredential", 3}, {"Credssp", 4},
	{"Digest", 5}, {"Kerberos", 6}, END
ENUM(authentication_mechanism, "System.Management.Automation.Runspaces.AuthenticationMechanism", int32);
NAMES(target_machine_type)
	{"RemoteMachine", 0}, {"VirtualMachine", 1}, {"Container", 2}, END
ENUM(target_machine_type, "System.Management.Automation.Runspaces.TargetMachineType", int32);
NAMES(session_type)
	{"Empty", 0}, {"RestrictedRemoteServer", 1}, {"Default", 2}, END
ENUM(session_type, "System.Management.Automation.Remoting.SessionType", int32);
NAMES(control_keys)
	{"RightAltPressed", 1}, {"LeftAltPressed", 2}, {"RightCtrlPressed", 4}, {"LeftCtrlPressed", 8},
	{"ShiftPressed", 16}, {"NumLockOn", 32}, {"ScrollLockOn", 64}, {"CapsLockOn", 128}, {"EnhancedKey", 256}, END
FLAGS(control_keys, "System.Management.Automation.Host.ControlKeyStates", int32);
NAMES(read_key_options)
	{"AllowCtrlC", 1}, {"NoEcho", 2}, {"IncludeKeyDown", 4}, {"IncludeKeyUp", 8}, END
FLAGS(read_key_options, "System.Management.Automation.Host.ReadKeyOptions", int32);
NAMES(execution_policy)
	{"Unrestricted", 0}, {"RemoteSigned", 1}, {"AllSigned", 2}, {"Restricted", 3}, {"Default", 3}, {"Bypass", 4},
	{"Undefined", 5}, END
ENUM(execution_policy, "Microsoft.PowerShell.ExecutionPolicy", int32);
NAMES(execution_policy_scope)
	{"Process", 0}, {"CurrentUser", 1}, {"LocalMachine", 2}, {"UserPolicy", 3}, {"MachinePolicy", 4}, END
ENUM(execution_policy_scope, "Microsoft.PowerShell.ExecutionPolicyScope", int32);
