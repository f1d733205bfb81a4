/* SPDX-License-Identifier: MIT */
/* tables/views.c - PowerShell's default views; written by tools/gen-views, do not edit. */
#include "tables/views.h"

#include <stddef.h>

static const struct view_column columns_0[] = {
	{NULL, "Count", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Average", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Sum", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Maximum", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Minimum", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Property", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_2[] = {
	{"Lines", "Lines", NULL, 0, VIEW_UNDEFINED},
	{"Words", "Words", NULL, 0, VIEW_UNDEFINED},
	{"Characters", "Characters", NULL, 0, VIEW_UNDEFINED},
	{"Property", "Property", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_4[] = {
	{NULL, "Name", NULL, 10, VIEW_UNDEFINED},
	{"Used (GB)", "!drive/Used (GB)", NULL, 13, VIEW_UNDEFINED},
	{"Free (GB)", "!drive/Free (GB)", NULL, 13, VIEW_UNDEFINED},
	{"Provider", "!drive/Provider", NULL, 13, VIEW_UNDEFINED},
	{"Root", "!drive/Root", NULL, 35, VIEW_UNDEFINED},
	{NULL, "CurrentLocation", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_5[] = {
	{NULL, "Stream", NULL, 20, VIEW_LEFT},
	{NULL, "Length", NULL, 10, VIEW_RIGHT},
};
static const struct view_column columns_6[] = {
	{NULL, "StatusCode", NULL, 0, VIEW_UNDEFINED},
	{NULL, "StatusDescription", NULL, 0, VIEW_UNDEFINED},
	{"Content", "!Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject/Content", NULL, 0, VIEW_UNDEFINED},
	{"RawContent", "!Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject/RawContent", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Headers", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Images", NULL, 0, VIEW_UNDEFINED},
	{NULL, "InputFields", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Links", NULL, 0, VIEW_UNDEFINED},
	{NULL, "RawContentLength", NULL, 0, VIEW_UNDEFINED},
	{NULL, "RelationLink", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_7[] = {
	{"Offset", "HexOffset", NULL, 16, VIEW_RIGHT},
	{"Bytes\n00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F", "HexBytes", NULL, 47, VIEW_LEFT},
	{"Ascii", "Ascii", NULL, 16, VIEW_LEFT},
};
static const struct view_column columns_8[] = {
	{"HasSucceeded", "HasSucceeded", NULL, 12, VIEW_LEFT},
	{"ComputerName", "ComputerName", NULL, 25, VIEW_UNDEFINED},
};
static const struct view_column columns_9[] = {
	{"Name", "Name", NULL, 0, VIEW_UNDEFINED},
	{"CanonicalName", "CanonicalName", NULL, 0, VIEW_UNDEFINED},
	{"Category", "Category", NULL, 0, VIEW_UNDEFINED},
	{"Description", "Description", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_10[] = {
	{NULL, "Algorithm", NULL, 15, VIEW_LEFT},
	{NULL, "Hash", NULL, 70, VIEW_LEFT},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_11[] = {
	{"Count", "Count", NULL, 5, VIEW_RIGHT},
	{NULL, "Name", NULL, 25, VIEW_UNDEFINED},
	{NULL, "Group", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_12[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Count", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Group", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Values", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_13[] = {
	{"Count", "Count", NULL, 5, VIEW_RIGHT},
	{NULL, "Name", NULL, 25, VIEW_UNDEFINED},
};
static const struct view_column columns_14[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Count", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Values", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_15[] = {
	{NULL, "Id", NULL, 4, VIEW_RIGHT},
	{"Duration", "!history/Duration", NULL, 12, VIEW_RIGHT},
	{NULL, "CommandLine", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_16[] = {
	{NULL, "CommandLine", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_17[] = {
	{"Class", "MemberClass", NULL, 11, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 25, VIEW_UNDEFINED},
	{NULL, "MemberData", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_18[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "MemberClass", NULL, 0, VIEW_UNDEFINED},
	{NULL, "MemberData", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_20[] = {
	{"Name", "Name", NULL, 0, VIEW_UNDEFINED},
	{"MemberType", "MemberType", NULL, 0, VIEW_UNDEFINED},
	{"Definition", "Definition", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_21[] = {
	{"Id", "RunspaceId", NULL, 3, VIEW_RIGHT},
	{"Name", "RunspaceName", NULL, 20, VIEW_LEFT},
	{"Enabled", "Enabled", NULL, 10, VIEW_LEFT},
	{"BreakAll", "BreakAll", NULL, 10, VIEW_LEFT},
};
static const struct view_column columns_22[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "PSVersion", NULL, 0, VIEW_UNDEFINED},
	{NULL, "StartupScript", NULL, 0, VIEW_UNDEFINED},
	{NULL, "RunAsUser", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Permission", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_23[] = {
	{"HasSucceeded", "HasSucceeded", NULL, 12, VIEW_LEFT},
	{"OldComputerName", "OldComputerName", NULL, 25, VIEW_UNDEFINED},
	{"NewComputerName", "NewComputerName", NULL, 25, VIEW_UNDEFINED},
};
static const struct view_column columns_24[] = {
	{NULL, "StatusCode", NULL, 0, VIEW_UNDEFINED},
	{NULL, "StatusDescription", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Content", NULL, 0, VIEW_UNDEFINED},
	{"RawContent", "!Microsoft.PowerShell.Commands.WebResponseObject/RawContent", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Headers", NULL, 0, VIEW_UNDEFINED},
	{NULL, "RawContentLength", NULL, 0, VIEW_UNDEFINED},
	{NULL, "RelationLink", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_25[] = {
	{NULL, "ModuleType", NULL, 10, VIEW_LEFT},
	{NULL, "Version", NULL, 10, VIEW_LEFT},
	{"PreRelease", "!Module/PreRelease", NULL, 10, VIEW_LEFT},
	{NULL, "Name", NULL, 35, VIEW_LEFT},
	{"PSEdition", "!Module/PSEdition", NULL, 9, VIEW_LEFT},
	{"ExportedCommands", "!Module/ExportedCommands", NULL, 0, VIEW_LEFT},
};
static const struct view_column columns_26[] = {
	{NULL, "FriendlyName", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Id", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ApplicationDescription", NULL, 0, VIEW_UNDEFINED},
	{NULL, "BaseDirectory", NULL, 0, VIEW_UNDEFINED},
	{NULL, "DynamicDirectory", NULL, 0, VIEW_UNDEFINED},
	{NULL, "RelativeSearchPath", NULL, 0, VIEW_UNDEFINED},
	{NULL, "SetupInformation", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ShadowCopyFiles", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_27[] = {
	{NULL, "ErrorText", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Line", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Column", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ErrorNumber", NULL, 0, VIEW_UNDEFINED},
	{NULL, "LineSource", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_28[] = {
	{NULL, "Name", NULL, 30, VIEW_UNDEFINED},
	{NULL, "Value", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_29[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Value", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_31[] = {
	{NULL, "ProductVersion", NULL, 16, VIEW_UNDEFINED},
	{NULL, "FileVersion", NULL, 16, VIEW_UNDEFINED},
	{NULL, "FileName", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_32[] = {
	{NULL, "OriginalFileName", NULL, 0, VIEW_UNDEFINED},
	{NULL, "FileDescription", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ProductName", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Comments", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CompanyName", NULL, 0, VIEW_UNDEFINED},
	{NULL, "FileName", NULL, 0, VIEW_UNDEFINED},
	{NULL, "FileVersion", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ProductVersion", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsDebug", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsPatched", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsPreRelease", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsPrivateBuild", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsSpecialBuild", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Language", NULL, 0, VIEW_UNDEFINED},
	{NULL, "LegalCopyright", NULL, 0, VIEW_UNDEFINED},
	{NULL, "LegalTrademarks", NULL, 0, VIEW_UNDEFINED},
	{NULL, "PrivateBuild", NULL, 0, VIEW_UNDEFINED},
	{NULL, "SpecialBuild", NULL, 0, VIEW_UNDEFINED},
	{NULL, "FileVersionRaw", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ProductVersionRaw", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_33[] = {
	{"NPM(K)", "!process/NPM(K)", NULL, 7, VIEW_RIGHT},
	{"PM(M)", "!process/PM(M)", NULL, 8, VIEW_RIGHT},
	{"WS(M)", "!process/WS(M)", NULL, 10, VIEW_RIGHT},
	{"CPU(s)", "!process/CPU(s)", NULL, 10, VIEW_RIGHT},
	{NULL, "Id", NULL, 7, VIEW_RIGHT},
	{NULL, "SI", NULL, 3, VIEW_RIGHT},
	{NULL, "ProcessName", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_34[] = {
	{NULL, "ProcessName", NULL, 20, VIEW_UNDEFINED},
	{NULL, "Id", NULL, 10, VIEW_RIGHT},
	{NULL, "WorkingSet64", NULL, 12, VIEW_RIGHT},
};
static const struct view_column columns_35[] = {
	{NULL, "ProcessName", NULL, 20, VIEW_UNDEFINED},
	{NULL, "Id", NULL, 10, VIEW_RIGHT},
	{NULL, "WorkingSet64", NULL, 12, VIEW_RIGHT},
};
static const struct view_column columns_36[] = {
	{NULL, "ProcessName", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_37[] = {
	{"WS(M)", "!ProcessWithUserName/WS(M)", NULL, 10, VIEW_RIGHT},
	{"CPU(s)", "!ProcessWithUserName/CPU(s)", NULL, 8, VIEW_RIGHT},
	{NULL, "Id", NULL, 7, VIEW_RIGHT},
	{NULL, "UserName", NULL, 30, VIEW_UNDEFINED},
	{NULL, "ProcessName", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_38[] = {
	{"Size(K)", "!ProcessModule/Size(K)", NULL, 10, VIEW_RIGHT},
	{NULL, "ModuleName", NULL, 50, VIEW_UNDEFINED},
	{NULL, "FileName", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_39[] = {
	{"distinguishedName", "distinguishedName", NULL, 0, VIEW_UNDEFINED},
	{"Path", "path", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_40[] = {
	{NULL, "Color", NULL, 10, VIEW_UNDEFINED},
	{NULL, "Duplex", NULL, 10, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_41[] = {
	{NULL, "LCID", NULL, 16, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 16, VIEW_UNDEFINED},
	{NULL, "DisplayName", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_43[] = {
	{"UnixMode", "UnixMode", NULL, 10, VIEW_LEFT},
	{"User", "User", NULL, 10, VIEW_RIGHT},
	{"Group", "Group", NULL, 10, VIEW_LEFT},
	{"LastWriteTime", "!childrenWithUnixStat/LastWriteTime", NULL, 16, VIEW_RIGHT},
	{"Size", "Size", NULL, 12, VIEW_RIGHT},
	{"Name", "NameString", NULL, 0, VIEW_LEFT},
};
static const struct view_column columns_44[] = {
	{"Mode", "ModeWithoutHardLink", NULL, 7, VIEW_LEFT},
	{"LastWriteTime", "LastWriteTimeString", NULL, 26, VIEW_RIGHT},
	{"Length", "LengthString", NULL, 14, VIEW_RIGHT},
	{"Name", "NameString", NULL, 0, VIEW_LEFT},
};
static const struct view_column columns_45[] = {
	{"Mode", "Mode", NULL, 7, VIEW_LEFT},
	{"LastWriteTime", "LastWriteTimeString", NULL, 26, VIEW_RIGHT},
	{"Length", "LengthString", NULL, 14, VIEW_RIGHT},
	{"Name", "NameString", NULL, 0, VIEW_LEFT},
};
static const struct view_column columns_46[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CreationTime", NULL, 0, VIEW_UNDEFINED},
	{NULL, "LastWriteTime", NULL, 0, VIEW_UNDEFINED},
	{NULL, "LastAccessTime", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Mode", NULL, 0, VIEW_UNDEFINED},
	{NULL, "LinkType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Target", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_47[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_48[] = {
	{NULL, "CommandType", NULL, 15, VIEW_UNDEFINED},
	{NULL, "DisplayName", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_49[] = {
	{NULL, "DisplayName", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CommandType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Definition", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ReferencedCommand", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ResolvedCommand", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_50[] = {
	{"CommandType", "CommandType", NULL, 15, VIEW_UNDEFINED},
	{"Name", "!CommandInfo/Name", NULL, 50, VIEW_UNDEFINED},
	{"Version", "Version", NULL, 10, VIEW_UNDEFINED},
	{"Source", "Source", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_51[] = {
	{NULL, "CommandType", NULL, 15, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_52[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CommandType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Definition", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Extension", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
	{NULL, "FileVersionInfo", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_53[] = {
	{"Command", "Command", NULL, 0, VIEW_UNDEFINED},
	{"Arguments", "Arguments", NULL, 0, VIEW_UNDEFINED},
	{"Location", "Location", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_54[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CommandType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Definition", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
	{NULL, "DLL", NULL, 0, VIEW_UNDEFINED},
	{NULL, "HelpFile", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ParameterSets", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ImplementingType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Verb", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Noun", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_55[] = {
	{"ID", "ID", NULL, 4, VIEW_RIGHT},
	{"Script", "!Breakpoint/Script", NULL, 0, VIEW_UNDEFINED},
	{"Line", "Line", NULL, 4, VIEW_RIGHT},
	{"Command", "Command", NULL, 0, VIEW_UNDEFINED},
	{"Variable", "Variable", NULL, 0, VIEW_UNDEFINED},
	{"Action", "Action", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_56[] = {
	{NULL, "ID", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Script", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Enabled", NULL, 0, VIEW_UNDEFINED},
	{NULL, "HitCount", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Action", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_57[] = {
	{NULL, "CommandType", NULL, 15, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_61[] = {
	{NULL, "Name", NULL, 35, VIEW_LEFT},
	{NULL, "Enabled", NULL, 7, VIEW_RIGHT},
	{NULL, "Source", NULL, 35, VIEW_LEFT},
	{NULL, "Description", NULL, 0, VIEW_LEFT},
};
static const struct view_column columns_62[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Enabled", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Source", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Description", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_63[] = {
	{NULL, "CommandType", NULL, 15, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_64[] = {
	{NULL, "CommandType", NULL, 15, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Filter", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_65[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CommandType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Definition", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_66[] = {
	{NULL, "CommandType", NULL, 15, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Function", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_68[] = {
	{"Id", "Id", NULL, 6, VIEW_LEFT},
	{"Name", "Name", NULL, 15, VIEW_LEFT},
	{"PSJobTypeName", "PSJobTypeName", NULL, 15, VIEW_LEFT},
	{"State", "State", NULL, 13, VIEW_LEFT},
	{"HasMoreData", "HasMoreData", NULL, 15, VIEW_LEFT},
	{"Location", "Location", NULL, 20, VIEW_LEFT},
	{"Command", "Command", NULL, 25, VIEW_LEFT},
};
static const struct view_column columns_69[] = {
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_70[] = {
	{NULL, "Name", NULL, 20, VIEW_UNDEFINED},
	{NULL, "Capabilities", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Drives", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_71[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Drives", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Home", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Description", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Capabilities", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ImplementingType", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_72[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Description", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Provider", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Root", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CurrentLocation", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_73[] = {
	{"OverloadDefinitions", "!System.Management.Automation.PSMethod/OverloadDefinitions", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_74[] = {
	{NULL, "ModuleType", NULL, 10, VIEW_LEFT},
	{NULL, "Version", NULL, 10, VIEW_LEFT},
	{"PreRelease", "!Module/PreRelease", NULL, 10, VIEW_LEFT},
	{NULL, "Name", NULL, 35, VIEW_LEFT},
	{"ExportedCommands", "!Module/ExportedCommands", NULL, 0, VIEW_LEFT},
};
static const struct view_column columns_75[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_76[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Description", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ModuleType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Version", NULL, 0, VIEW_UNDEFINED},
	{"PreRelease", "!Module/PreRelease", NULL, 0, VIEW_UNDEFINED},
	{NULL, "NestedModules", NULL, 0, VIEW_UNDEFINED},
	{"ExportedFunctions", "!Module/ExportedFunctions", NULL, 0, VIEW_UNDEFINED},
	{"ExportedCmdlets", "!Module/ExportedCmdlets", NULL, 0, VIEW_UNDEFINED},
	{"ExportedVariables", "!Module/ExportedVariables", NULL, 0, VIEW_UNDEFINED},
	{"ExportedAliases", "!Module/ExportedAliases", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_77[] = {
	{"Name", "Name", NULL, 0, VIEW_UNDEFINED},
	{"PSVersion", "PSVersion", NULL, 0, VIEW_UNDEFINED},
	{"Description", "Description", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_78[] = {
	{"Name", "Name", NULL, 30, VIEW_LEFT},
	{"PSVersion", "PSVersion", NULL, 20, VIEW_LEFT},
	{"Description", "Description", NULL, 30, VIEW_LEFT},
};
static const struct view_column columns_79[] = {
	{NULL, "Options", NULL, 8, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 20, VIEW_UNDEFINED},
	{NULL, "Listeners", NULL, 20, VIEW_UNDEFINED},
	{NULL, "Description", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_80[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Description", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Options", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Listeners", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Attributes", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Switch", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_81[] = {
	{NULL, "Name", NULL, 30, VIEW_UNDEFINED},
	{NULL, "Value", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_82[] = {
	{"Id", "Id", NULL, 3, VIEW_RIGHT},
	{"Name", "Name", NULL, 15, VIEW_LEFT},
	{"Transport", "Transport", NULL, 9, VIEW_LEFT},
	{"ComputerName", "ComputerName", NULL, 15, VIEW_LEFT},
	{"ComputerType", "ComputerType", NULL, 15, VIEW_LEFT},
	{"State", "State", NULL, 13, VIEW_LEFT},
	{"ConfigurationName", "ConfigurationName", NULL, 20, VIEW_LEFT},
	{"Availability", "Availability", NULL, 13, VIEW_RIGHT},
};
static const struct view_column columns_83[] = {
	{"Id", "Id", NULL, 3, VIEW_RIGHT},
	{"Name", "Name", NULL, 15, VIEW_LEFT},
	{"ComputerName", "!Runspace/ComputerName", NULL, 15, VIEW_LEFT},
	{"Type", "!Runspace/Type", NULL, 13, VIEW_LEFT},
	{"State", "!Runspace/State", NULL, 13, VIEW_LEFT},
	{"Availability", "!Runspace/Availability", NULL, 15, VIEW_LEFT},
};
static const struct view_column columns_84[] = {
	{"TypeName", "TypeName", NULL, 0, VIEW_UNDEFINED},
	{"Members", "Members", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_86[] = {
	{NULL, "CommandType", NULL, 15, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Definition", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_87[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CommandType", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Definition", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Path", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_88[] = {
	{NULL, "Major", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Minor", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Patch", NULL, 6, VIEW_UNDEFINED},
	{NULL, "PreReleaseLabel", NULL, 15, VIEW_UNDEFINED},
	{NULL, "BuildLabel", NULL, 11, VIEW_UNDEFINED},
};
static const struct view_column columns_89[] = {
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Value", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_90[] = {
	{"SignerCertificate", "!PSThumbprintTable/SignerCertificate", NULL, 41, VIEW_UNDEFINED},
	{NULL, "Status", NULL, 0, VIEW_UNDEFINED},
	{NULL, "StatusMessage", NULL, 0, VIEW_UNDEFINED},
	{"Path", "!PSThumbprintTable/Path", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_91[] = {
	{NULL, "!PSThumbprintWide/<script>", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_92[] = {
	{"Kind", "Kind", NULL, 17, VIEW_LEFT},
	{"SubsystemType", "!System.Management.Automation.Subsystem.SubsystemInfo/SubsystemType", NULL, 18, VIEW_LEFT},
	{"IsRegistered", "IsRegistered", NULL, 12, VIEW_RIGHT},
	{"Implementations", "Implementations", NULL, 0, VIEW_LEFT},
};
static const struct view_column columns_93[] = {
	{NULL, "Id", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Kind", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Description", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ImplementationType", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_95[] = {
	{NULL, "Name", NULL, 35, VIEW_UNDEFINED},
	{NULL, "Methods", NULL, 20, VIEW_UNDEFINED},
	{NULL, "Properties", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_96[] = {
	{"UserName", "UserName", NULL, 50, VIEW_UNDEFINED},
	{"Domain", "Domain", NULL, 50, VIEW_UNDEFINED},
};
static const struct view_column columns_97[] = {
	{"GAC", "GlobalAssemblyCache", NULL, 6, VIEW_UNDEFINED},
	{"Version", "ImageRuntimeVersion", NULL, 14, VIEW_UNDEFINED},
	{NULL, "Location", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_98[] = {
	{NULL, "CodeBase", NULL, 0, VIEW_UNDEFINED},
	{NULL, "EntryPoint", NULL, 0, VIEW_UNDEFINED},
	{NULL, "EscapedCodeBase", NULL, 0, VIEW_UNDEFINED},
	{NULL, "FullName", NULL, 0, VIEW_UNDEFINED},
	{NULL, "GlobalAssemblyCache", NULL, 0, VIEW_UNDEFINED},
	{NULL, "HostContext", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ImageFileMachine", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ImageRuntimeVersion", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Location", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ManifestModule", NULL, 0, VIEW_UNDEFINED},
	{NULL, "MetadataToken", NULL, 0, VIEW_UNDEFINED},
	{NULL, "PortableExecutableKind", NULL, 0, VIEW_UNDEFINED},
	{NULL, "ReflectionOnly", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_99[] = {
	{NULL, "Version", NULL, 14, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_100[] = {
	{"IsPublic", "IsPublic", NULL, 8, VIEW_UNDEFINED},
	{"IsSerial", "IsSerializable", NULL, 8, VIEW_UNDEFINED},
	{NULL, "Name", NULL, 40, VIEW_UNDEFINED},
	{NULL, "BaseType", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_101[] = {
	{"Id", "Id", NULL, 0, VIEW_UNDEFINED},
	{"IsCompleted", "IsCompleted", NULL, 0, VIEW_UNDEFINED},
	{"Status", "Status", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_102[] = {
	{NULL, "AsyncState", NULL, 0, VIEW_UNDEFINED},
	{NULL, "AsyncWaitHandle", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CompletedSynchronously", NULL, 0, VIEW_UNDEFINED},
	{NULL, "CreationOptions", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Exception", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Id", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsCanceled", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsCompleted", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsCompletedSuccessfully", NULL, 0, VIEW_UNDEFINED},
	{NULL, "IsFaulted", NULL, 0, VIEW_UNDEFINED},
	{"Result", "!System.Threading.Tasks.Task/Result", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Status", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_103[] = {
	{NULL, "Days", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Hours", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Minutes", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Seconds", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Milliseconds", NULL, 0, VIEW_UNDEFINED},
	{NULL, "Ticks", NULL, 0, VIEW_UNDEFINED},
	{NULL, "TotalDays", NULL, 0, VIEW_UNDEFINED},
	{NULL, "TotalHours", NULL, 0, VIEW_UNDEFINED},
	{NULL, "TotalMinutes", NULL, 0, VIEW_UNDEFINED},
	{NULL, "TotalSeconds", NULL, 0, VIEW_UNDEFINED},
	{NULL, "TotalMilliseconds", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_105[] = {
	{NULL, "TotalMilliseconds", NULL, 0, VIEW_UNDEFINED},
};
static const struct view_column columns_106[] = {
	{NULL, "Major", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Minor", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Build", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Revision", NULL, 8, VIEW_UNDEFINED},
};
static const struct view_column columns_107[] = {
	{NULL, "Major", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Minor", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Build", NULL, 6, VIEW_UNDEFINED},
	{NULL, "Revision", NULL, 8, VIEW_UNDEFINED},
	{NULL, "PSSemVerPreReleaseLabel", NULL, 26, VIEW_UNDEFINED},
	{NULL, "PSSemVerBuildLabel", NULL, 27, VIEW_UNDEFINED},
};

const struct view_row view_rows[] = {
	{"Deserialized.Microsoft.PowerShell.Commands.GenericMeasureInfo", "Microsoft.PowerShell.Commands.GenericMeasureInfo", VIEW_LIST, columns_0, 6, NULL, NULL, false, false, false},
	{"Deserialized.Microsoft.PowerShell.Commands.MatchInfo", "MatchInfo", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"Deserialized.Microsoft.PowerShell.Commands.TextMeasureInfo", "Microsoft.PowerShell.Commands.TextMeasureInfo", VIEW_TABLE, columns_2, 4, NULL, NULL, false, false, false},
	{"Deserialized.System.Management.Automation.WarningRecord", "DeserializedWarningRecord", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.ActiveDirectoryProvider+ADPSDriveInfo System.Management.Automation.PSDriveInfo", "drive", VIEW_TABLE, columns_4, 6, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.AlternateStreamData", "FileSystemStream", VIEW_TABLE, columns_5, 2, NULL, "Filename", false, false, false},
	{"Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject", "Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject", VIEW_LIST, columns_6, 10, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.ByteCollection", "Microsoft.PowerShell.Commands.ByteCollection", VIEW_TABLE, columns_7, 3, NULL, "Label", false, false, false},
	{"Microsoft.PowerShell.Commands.ComputerChangeInfo", "Microsoft.PowerShell.Commands.ComputerChangeInfo", VIEW_TABLE, columns_8, 2, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.ControlPanelItem", "ControlPanelItem", VIEW_TABLE, columns_9, 4, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.FileHashInfo", "Microsoft.PowerShell.Commands.FileHashInfo", VIEW_TABLE, columns_10, 3, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.GroupInfo", "Microsoft.PowerShell.Commands.GroupInfo", VIEW_TABLE, columns_11, 3, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.GroupInfo", "Microsoft.PowerShell.Commands.GroupInfo", VIEW_LIST, columns_12, 4, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.GroupInfoNoElement", "Microsoft.PowerShell.Commands.GroupInfoNoElement", VIEW_TABLE, columns_13, 2, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.GroupInfoNoElement", "Microsoft.PowerShell.Commands.GroupInfoNoElement", VIEW_LIST, columns_14, 3, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.HistoryInfo", "history", VIEW_TABLE, columns_15, 3, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.HistoryInfo", "history", VIEW_WIDE, columns_16, 1, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.ListCommand+MemberInfo", "memberinfo", VIEW_TABLE, columns_17, 3, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.ListCommand+MemberInfo", "Microsoft.PowerShell.Commands.ListCommand+MemberInfo", VIEW_LIST, columns_18, 3, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.MatchInfo", "MatchInfo", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.MemberDefinition", "Microsoft.PowerShell.Commands.MemberDefinition", VIEW_TABLE, columns_20, 3, NULL, "TypeName", true, false, false},
	{"Microsoft.PowerShell.Commands.PSRunspaceDebug", "PSRunspaceDebug>", VIEW_TABLE, columns_21, 4, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.PSSessionConfigurationCommands#PSSessionConfiguration", "PSSessionConfiguration", VIEW_LIST, columns_22, 5, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.RenameComputerChangeInfo", "Microsoft.PowerShell.Commands.RenameComputerChangeInfo", VIEW_TABLE, columns_23, 3, NULL, NULL, false, false, false},
	{"Microsoft.PowerShell.Commands.WebResponseObject", "Microsoft.PowerShell.Commands.WebResponseObject", VIEW_LIST, columns_24, 7, NULL, NULL, false, false, false},
	{"ModuleInfoGrouping", "Module", VIEW_TABLE, columns_25, 6, NULL, "!Module/group", false, false, false},
	{"System.AppDomain", "System.AppDomain", VIEW_LIST, columns_26, 8, NULL, NULL, false, false, false},
	{"System.CodeDom.Compiler.CompilerError", "System.CodeDom.Compiler.CompilerError", VIEW_LIST, columns_27, 5, NULL, NULL, false, false, false},
	{"System.Collections.DictionaryEntry", "Dictionary", VIEW_TABLE, columns_28, 2, NULL, NULL, false, false, false},
	{"System.Collections.DictionaryEntry", "System.Collections.DictionaryEntry", VIEW_LIST, columns_29, 2, NULL, NULL, false, false, false},
	{"System.DateTime", "DateTime", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"System.Diagnostics.FileVersionInfo", "System.Diagnostics.FileVersionInfo", VIEW_TABLE, columns_31, 3, NULL, NULL, false, false, false},
	{"System.Diagnostics.FileVersionInfo", "System.Diagnostics.FileVersionInfo", VIEW_LIST, columns_32, 20, NULL, NULL, false, false, false},
	{"System.Diagnostics.Process", "process", VIEW_TABLE, columns_33, 7, NULL, NULL, false, false, false},
	{"System.Diagnostics.Process", "Priority", VIEW_TABLE, columns_34, 3, "PriorityClass", "PriorityClass", false, false, false},
	{"System.Diagnostics.Process", "StartTime", VIEW_TABLE, columns_35, 3, "StartTime.ToShortDateString()", "!StartTime/group", false, false, false},
	{"System.Diagnostics.Process", "process", VIEW_WIDE, columns_36, 1, NULL, NULL, false, false, false},
	{"System.Diagnostics.Process#IncludeUserName", "ProcessWithUserName", VIEW_TABLE, columns_37, 5, NULL, NULL, false, false, false},
	{"System.Diagnostics.ProcessModule", "ProcessModule", VIEW_TABLE, columns_38, 3, NULL, NULL, false, false, false},
	{"System.DirectoryServices.DirectoryEntry", "DirectoryEntry", VIEW_LIST, columns_39, 2, NULL, NULL, false, false, false},
	{"System.Drawing.Printing.PrintDocument", "System.Drawing.Printing.PrintDocument", VIEW_TABLE, columns_40, 3, NULL, NULL, false, false, false},
	{"System.Globalization.CultureInfo", "System.Globalization.CultureInfo", VIEW_TABLE, columns_41, 3, NULL, NULL, false, false, false},
	{"System.Guid", "System.Guid", VIEW_TABLE, NULL, 0, NULL, NULL, false, false, false},
	{"System.IO.DirectoryInfo System.IO.FileInfo", "childrenWithUnixStat", VIEW_TABLE, columns_43, 6, NULL, "PSParentPath", false, false, true},
	{"System.IO.DirectoryInfo System.IO.FileInfo", "children", VIEW_TABLE, columns_44, 4, NULL, "PSParentPath", false, false, true},
	{"System.IO.DirectoryInfo System.IO.FileInfo", "childrenWithHardlink", VIEW_TABLE, columns_45, 4, NULL, "PSParentPath", false, false, true},
	{"System.IO.DirectoryInfo System.IO.FileInfo", "children", VIEW_LIST, columns_46, 7, NULL, "PSParentPath", false, false, false},
	{"System.IO.DirectoryInfo System.IO.FileInfo", "children", VIEW_WIDE, columns_47, 1, NULL, "PSParentPath", false, false, false},
	{"System.Management.Automation.AliasInfo", "AliasInfo", VIEW_TABLE, columns_48, 2, NULL, NULL, false, false, false},
	{"System.Management.Automation.AliasInfo", "System.Management.Automation.AliasInfo", VIEW_LIST, columns_49, 5, NULL, NULL, false, false, false},
	{"System.Management.Automation.AliasInfo System.Management.Automation.ApplicationInfo System.Management.Automation.CmdletInfo System.Management.Automation.ExternalScriptInfo System.Management.Automation.FilterInfo System.Management.Automation.FunctionInfo System.Management.Automation.ScriptInfo", "CommandInfo", VIEW_TABLE, columns_50, 4, NULL, NULL, false, false, false},
	{"System.Management.Automation.ApplicationInfo", "ApplicationInfo", VIEW_TABLE, columns_51, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.ApplicationInfo", "System.Management.Automation.ApplicationInfo", VIEW_LIST, columns_52, 6, NULL, NULL, false, false, false},
	{"System.Management.Automation.CallStackFrame", "CallStackFrame", VIEW_TABLE, columns_53, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.CmdletInfo", "System.Management.Automation.CmdletInfo", VIEW_LIST, columns_54, 10, NULL, NULL, false, false, false},
	{"System.Management.Automation.CommandBreakpoint System.Management.Automation.LineBreakpoint System.Management.Automation.VariableBreakpoint", "Breakpoint", VIEW_TABLE, columns_55, 6, NULL, NULL, false, false, false},
	{"System.Management.Automation.CommandBreakpoint System.Management.Automation.LineBreakpoint System.Management.Automation.VariableBreakpoint", "Breakpoint", VIEW_LIST, columns_56, 5, NULL, NULL, false, false, false},
	{"System.Management.Automation.CommandInfo", "CommandInfo", VIEW_TABLE, columns_57, 2, NULL, NULL, false, false, false},
	{"System.Management.Automation.CommandParameterSetInfo", "CommandParameterSetInfo", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"System.Management.Automation.ErrorRecord", "ErrorInstance", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"System.Management.Automation.ErrorRecord#PSExtendedError System.Exception#PSExtendedError", "GetErrorInstance", VIEW_CUSTOM, NULL, 0, "ErrorIndex", "PSErrorIndex", false, false, false},
	{"System.Management.Automation.ExperimentalFeature", "ExperimentalFeature", VIEW_TABLE, columns_61, 4, NULL, NULL, false, false, false},
	{"System.Management.Automation.ExperimentalFeature", "ExperimentalFeature", VIEW_LIST, columns_62, 4, NULL, NULL, false, false, false},
	{"System.Management.Automation.ExternalScriptInfo", "ExternalScriptInfo", VIEW_TABLE, columns_63, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.FilterInfo", "FilterInfo", VIEW_TABLE, columns_64, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.FilterInfo System.Management.Automation.FunctionInfo", "System.Management.Automation.CommandInfo", VIEW_LIST, columns_65, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.FunctionInfo", "FunctionInfo", VIEW_TABLE, columns_66, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.InformationRecord", "InformationRecord", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"System.Management.Automation.Job", "Job", VIEW_TABLE, columns_68, 7, NULL, NULL, false, false, false},
	{"System.Management.Automation.PathInfo", "PathInfo", VIEW_TABLE, columns_69, 1, NULL, NULL, false, false, false},
	{"System.Management.Automation.ProviderInfo", "provider", VIEW_TABLE, columns_70, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.ProviderInfo", "provider", VIEW_LIST, columns_71, 7, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSDriveInfo", "System.Management.Automation.PSDriveInfo", VIEW_LIST, columns_72, 5, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSMethod", "System.Management.Automation.PSMethod", VIEW_TABLE, columns_73, 1, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSModuleInfo", "Module", VIEW_TABLE, columns_74, 5, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSModuleInfo", "Module", VIEW_WIDE, columns_75, 1, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSModuleInfo", "Module", VIEW_LIST, columns_76, 11, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSSnapInInfo", "PSSnapInInfo", VIEW_LIST, columns_77, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSSnapInInfo", "PSSnapInInfo", VIEW_TABLE, columns_78, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSTraceSource", "System.Management.Automation.PSTraceSource", VIEW_TABLE, columns_79, 4, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSTraceSource", "System.Management.Automation.PSTraceSource", VIEW_LIST, columns_80, 6, NULL, NULL, false, false, false},
	{"System.Management.Automation.PSVariable", "Variable", VIEW_TABLE, columns_81, 2, NULL, NULL, false, false, false},
	{"System.Management.Automation.Runspaces.PSSession", "PSSession", VIEW_TABLE, columns_82, 8, NULL, NULL, false, false, false},
	{"System.Management.Automation.Runspaces.Runspace", "Runspace", VIEW_TABLE, columns_83, 6, NULL, NULL, false, false, false},
	{"System.Management.Automation.Runspaces.TypeData", "TypeData", VIEW_TABLE, columns_84, 2, NULL, NULL, false, false, false},
	{"System.Management.Automation.ScriptBlock", "ScriptBlock", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"System.Management.Automation.ScriptInfo", "ScriptInfo", VIEW_TABLE, columns_86, 3, NULL, NULL, false, false, false},
	{"System.Management.Automation.ScriptInfo", "System.Management.Automation.ScriptInfo", VIEW_LIST, columns_87, 4, NULL, NULL, false, false, false},
	{"System.Management.Automation.SemanticVersion", "System.Management.Automation.SemanticVersion", VIEW_TABLE, columns_88, 5, NULL, NULL, false, false, false},
	{"System.Management.Automation.ShellVariable", "ShellVariable", VIEW_LIST, columns_89, 2, NULL, NULL, false, false, false},
	{"System.Management.Automation.Signature", "PSThumbprintTable", VIEW_TABLE, columns_90, 4, NULL, "!PSThumbprintTable/group", false, false, false},
	{"System.Management.Automation.Signature", "PSThumbprintWide", VIEW_WIDE, columns_91, 1, NULL, "!PSThumbprintWide/group", false, false, false},
	{"System.Management.Automation.Subsystem.SubsystemInfo", "System.Management.Automation.Subsystem.SubsystemInfo", VIEW_TABLE, columns_92, 4, NULL, NULL, false, false, false},
	{"System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo", "System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo", VIEW_LIST, columns_93, 5, NULL, NULL, false, false, false},
	{"System.Management.Automation.WarningRecord", "WarningRecord", VIEW_CUSTOM, NULL, 0, NULL, NULL, false, false, false},
	{"System.Management.ManagementClass", "System.Management.ManagementClass", VIEW_TABLE, columns_95, 3, "NameSpace", "__Namespace", false, false, false},
	{"System.Net.NetworkCredential", "System.Net.NetworkCredential", VIEW_TABLE, columns_96, 2, NULL, NULL, false, false, false},
	{"System.Reflection.Assembly", "System.Reflection.Assembly", VIEW_TABLE, columns_97, 3, NULL, NULL, false, false, false},
	{"System.Reflection.Assembly", "System.Reflection.Assembly", VIEW_LIST, columns_98, 13, NULL, NULL, false, false, false},
	{"System.Reflection.AssemblyName", "System.Reflection.AssemblyName", VIEW_TABLE, columns_99, 2, NULL, NULL, false, false, false},
	{"System.RuntimeType", "System.RuntimeType", VIEW_TABLE, columns_100, 4, NULL, NULL, false, false, false},
	{"System.Threading.Tasks.Task", "System.Threading.Tasks.Task", VIEW_TABLE, columns_101, 3, NULL, NULL, false, false, false},
	{"System.Threading.Tasks.Task", "System.Threading.Tasks.Task", VIEW_LIST, columns_102, 12, NULL, NULL, false, false, false},
	{"System.TimeSpan", "System.TimeSpan", VIEW_LIST, columns_103, 11, NULL, NULL, false, false, false},
	{"System.TimeSpan", "System.TimeSpan", VIEW_TABLE, NULL, 0, NULL, NULL, false, false, false},
	{"System.TimeSpan", "System.TimeSpan", VIEW_WIDE, columns_105, 1, NULL, NULL, false, false, false},
	{"System.Version", "System.Version", VIEW_TABLE, columns_106, 4, NULL, NULL, false, false, false},
	{"System.Version#IncludeLabel", "System.Version", VIEW_TABLE, columns_107, 6, NULL, NULL, false, false, false},
};
const size_t view_row_count = 108;
