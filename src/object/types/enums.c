/* SPDX-License-Identifier: MIT */
/*
 * object/types/enums.c - the enums of .NET that scripts name.
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
NAMES(day_of_week)
	{"Sunday", 0}, {"Monday", 1}, {"Tuesday", 2}, {"Wednesday", 3}, {"Thursday", 4}, {"Friday", 5},
	{"Saturday", 6}, END
ENUM(day_of_week, "System.DayOfWeek", int32);
NAMES(datetime_kind)
	{"Unspecified", 0}, {"Utc", 1}, {"Local", 2}, END
ENUM(datetime_kind, "System.DateTimeKind", int32);
NAMES(string_comparison)
	{"CurrentCulture", 0}, {"CurrentCultureIgnoreCase", 1}, {"InvariantCulture", 2},
	{"InvariantCultureIgnoreCase", 3}, {"Ordinal", 4}, {"OrdinalIgnoreCase", 5}, END
ENUM(string_comparison, "System.StringComparison", int32);
NAMES(string_split_options)
	{"None", 0}, {"RemoveEmptyEntries", 1}, {"TrimEntries", 2}, END
FLAGS(string_split_options, "System.StringSplitOptions", int32);
NAMES(type_code)
	{"Empty", 0}, {"Object", 1}, {"DBNull", 2}, {"Boolean", 3}, {"Char", 4}, {"SByte", 5}, {"Byte", 6},
	{"Int16", 7}, {"UInt16", 8}, {"Int32", 9}, {"UInt32", 10}, {"Int64", 11}, {"UInt64", 12}, {"Single", 13},
	{"Double", 14}, {"Decimal", 15}, {"DateTime", 16}, {"String", 18}, END
ENUM(type_code, "System.TypeCode", int32);
NAMES(midpoint_rounding)
	{"ToEven", 0}, {"AwayFromZero", 1}, {"ToZero", 2}, {"ToNegativeInfinity", 3}, {"ToPositiveInfinity", 4}, END
ENUM(midpoint_rounding, "System.MidpointRounding", int32);
NAMES(console_color)
	{"Black", 0}, {"DarkBlue", 1}, {"DarkGreen", 2}, {"DarkCyan", 3}, {"DarkRed", 4}, {"DarkMagenta", 5},
	{"DarkYellow", 6}, {"Gray", 7}, {"DarkGray", 8}, {"Blue", 9}, {"Green", 10}, {"Cyan", 11}, {"Red", 12},
	{"Magenta", 13}, {"Yellow", 14}, {"White", 15}, END
ENUM(console_color, "System.ConsoleColor", int32);
NAMES(console_key)
	{"None", 0}, {"Backspace", 8}, {"Tab", 9}, {"Clear", 12}, {"Enter", 13}, {"Pause", 19}, {"Escape", 27},
	{"Spacebar", 32}, {"PageUp", 33}, {"PageDown", 34}, {"End", 35}, {"Home", 36}, {"LeftArrow", 37},
	{"UpArrow", 38}, {"RightArrow", 39}, {"DownArrow", 40}, {"Select", 41}, {"Print", 42}, {"Execute", 43},
	{"PrintScreen", 44}, {"Insert", 45}, {"Delete", 46}, {"Help", 47}, {"D0", 48}, {"D1", 49}, {"D2", 50},
	{"D3", 51}, {"D4", 52}, {"D5", 53}, {"D6", 54}, {"D7", 55}, {"D8", 56}, {"D9", 57}, {"A", 65}, {"B", 66},
	{"C", 67}, {"D", 68}, {"E", 69}, {"F", 70}, {"G", 71}, {"H", 72}, {"I", 73}, {"J", 74}, {"K", 75}, {"L", 76},
	{"M", 77}, {"N", 78}, {"O", 79}, {"P", 80}, {"Q", 81}, {"R", 82}, {"S", 83}, {"T", 84}, {"U", 85}, {"V", 86},
	{"W", 87}, {"X", 88}, {"Y", 89}, {"Z", 90}, {"LeftWindows", 91}, {"RightWindows", 92}, {"Applications", 93},
	{"Sleep", 95}, {"NumPad0", 96}, {"NumPad1", 97}, {"NumPad2", 98}, {"NumPad3", 99}, {"NumPad4", 100},
	{"NumPad5", 101}, {"NumPad6", 102}, {"NumPad7", 103}, {"NumPad8", 104}, {"NumPad9", 105}, {"Multiply", 106},
	{"Add", 107}, {"Separator", 108}, {"Subtract", 109}, {"Decimal", 110}, {"Divide", 111}, {"F1", 112},
	{"F2", 113}, {"F3", 114}, {"F4", 115}, {"F5", 116}, {"F6", 117}, {"F7", 118}, {"F8", 119}, {"F9", 120},
	{"F10", 121}, {"F11", 122}, {"F12", 123}, {"F13", 124}, {"F14", 125}, {"F15", 126}, {"F16", 127},
	{"F17", 128}, {"F18", 129}, {"F19", 130}, {"F20", 131}, {"F21", 132}, {"F22", 133}, {"F23", 134},
	{"F24", 135}, {"BrowserBack", 166}, {"BrowserForward", 167}, {"BrowserRefresh", 168}, {"BrowserStop", 169},
	{"BrowserSearch", 170}, {"BrowserFavorites", 171}, {"BrowserHome", 172}, {"VolumeMute", 173},
	{"VolumeDown", 174}, {"VolumeUp", 175}, {"MediaNext", 176}, {"MediaPrevious", 177}, {"MediaStop", 178},
	{"MediaPlay", 179}, {"LaunchMail", 180}, {"LaunchMediaSelect", 181}, {"LaunchApp1", 182}, {"LaunchApp2", 183},
	{"Oem1", 186}, {"OemPlus", 187}, {"OemComma", 188}, {"OemMinus", 189}, {"OemPeriod", 190}, {"Oem2", 191},
	{"Oem3", 192}, {"Oem4", 219}, {"Oem5", 220}, {"Oem6", 221}, {"Oem7", 222}, {"Oem8", 223}, {"Oem102", 226},
	{"Process", 229}, {"Packet", 231}, {"Attention", 246}, {"CrSel", 247}, {"ExSel", 248},
	{"EraseEndOfFile", 249}, {"Play", 250}, {"Zoom", 251}, {"NoName", 252}, {"Pa1", 253}, {"OemClear", 254}, END
ENUM(console_key, "System.ConsoleKey", int32);
NAMES(console_modifiers)
	{"None", 0}, {"Alt", 1}, {"Shift", 2}, {"Control", 4}, END
FLAGS(console_modifiers, "System.ConsoleModifiers", int32);
NAMES(special_folder)
	{"Desktop", 0}, {"Programs", 2}, {"MyDocuments", 5}, {"Personal", 5}, {"Favorites", 6}, {"Startup", 7},
	{"Recent", 8}, {"SendTo", 9}, {"StartMenu", 11}, {"MyMusic", 13}, {"MyVideos", 14}, {"DesktopDirectory", 16},
	{"MyComputer", 17}, {"NetworkShortcuts", 19}, {"Fonts", 20}, {"Templates", 21}, {"CommonStartMenu", 22},
	{"CommonPrograms", 23}, {"CommonStartup", 24}, {"CommonDesktopDirectory", 25}, {"ApplicationData", 26},
	{"PrinterShortcuts", 27}, {"LocalApplicationData", 28}, {"InternetCache", 32}, {"Cookies", 33},
	{"History", 34}, {"CommonApplicationData", 35}, {"Windows", 36}, {"System", 37}, {"ProgramFiles", 38},
	{"MyPictures", 39}, {"UserProfile", 40}, {"SystemX86", 41}, {"ProgramFilesX86", 42},
	{"CommonProgramFiles", 43}, {"CommonProgramFilesX86", 44}, {"CommonTemplates", 45}, {"CommonDocuments", 46},
	{"CommonAdminTools", 47}, {"AdminTools", 48}, {"CommonMusic", 53}, {"CommonPictures", 54},
	{"CommonVideos", 55}, {"Resources", 56}, {"LocalizedResources", 57}, {"CommonOemLinks", 58},
	{"CDBurning", 59}, END
ENUM(special_folder, "System.Environment+SpecialFolder", int32);
NAMES(special_folder_option)
	{"None", 0}, {"DoNotVerify", 16384}, {"Create", 32768}, END
ENUM(special_folder_option, "System.Environment+SpecialFolderOption", int32);
NAMES(environment_target)
	{"Process", 0}, {"User", 1}, {"Machine", 2}, END
ENUM(environment_target, "System.EnvironmentVariableTarget", int32);
NAMES(platform_id)
	{"Win32S", 0}, {"Win32Windows", 1}, {"Win32NT", 2}, {"WinCE", 3}, {"Unix", 4}, {"Xbox", 5}, {"MacOSX", 6},
	{"Other", 7}, END
ENUM(platform_id, "System.PlatformID", int32);
NAMES(base64_options)
	{"None", 0}, {"InsertLineBreaks", 1}, END
FLAGS(base64_options, "System.Base64FormattingOptions", int32);
NAMES(uri_kind)
	{"RelativeOrAbsolute", 0}, {"Absolute", 1}, {"Relative", 2}, END
ENUM(uri_kind, "System.UriKind", int32);
NAMES(uri_components)
	{"Scheme", 1}, {"UserInfo", 2}, {"Host", 4}, {"Port", 8}, {"SchemeAndServer", 13}, {"Path", 16},
	{"Query", 32}, {"PathAndQuery", 48}, {"HttpRequestUrl", 61}, {"Fragment", 64}, {"AbsoluteUri", 127},
	{"StrongPort", 128}, {"HostAndPort", 132}, {"StrongAuthority", 134}, {"NormalizedHost", 256},
	{"KeepDelimiter", 1073741824}, {"SerializationInfoString", -2147483648}, END
FLAGS(uri_components, "System.UriComponents", int32);
NAMES(uri_format)
	{"UriEscaped", 1}, {"Unescaped", 2}, {"SafeUnescaped", 3}, END
ENUM(uri_format, "System.UriFormat", int32);
NAMES(uri_host_name_type)
	{"Unknown", 0}, {"Basic", 1}, {"Dns", 2}, {"IPv4", 3}, {"IPv6", 4}, END
ENUM(uri_host_name_type, "System.UriHostNameType", int32);
NAMES(uri_partial)
	{"Scheme", 0}, {"Authority", 1}, {"Path", 2}, {"Query", 3}, END
ENUM(uri_partial, "System.UriPartial", int32);
NAMES(gc_collection_mode)
	{"Default", 0}, {"Forced", 1}, {"Optimized", 2}, {"Aggressive", 3}, END
ENUM(gc_collection_mode, "System.GCCollectionMode", int32);
NAMES(attribute_targets)
	{"Assembly", 1}, {"Module", 2}, {"Class", 4}, {"Struct", 8}, {"Enum", 16}, {"Constructor", 32},
	{"Method", 64}, {"Property", 128}, {"Field", 256}, {"Event", 512}, {"Interface", 1024}, {"Parameter", 2048},
	{"Delegate", 4096}, {"ReturnValue", 8192}, {"GenericParameter", 16384}, {"All", 32767}, END
FLAGS(attribute_targets, "System.AttributeTargets", int32);
NAMES(number_styles)
	{"None", 0}, {"AllowLeadingWhite", 1}, {"AllowTrailingWhite", 2}, {"AllowLeadingSign", 4}, {"Integer", 7},
	{"AllowTrailingSign", 8}, {"AllowParentheses", 16}, {"AllowDecimalPoint", 32}, {"AllowThousands", 64},
	{"Number", 111}, {"AllowExponent", 128}, {"Float", 167}, {"AllowCurrencySymbol", 256}, {"Currency", 383},
	{"Any", 511}, {"AllowHexSpecifier", 512}, {"HexNumber", 515}, {"AllowBinarySpecifier", 1024},
	{"BinaryNumber", 1027}, END
FLAGS(number_styles, "System.Globalization.NumberStyles", int32);
NAMES(datetime_styles)
	{"None", 0}, {"AllowLeadingWhite", 1}, {"AllowTrailingWhite", 2}, {"AllowInnerWhite", 4},
	{"AllowWhiteSpaces", 7}, {"NoCurrentDateDefault", 8}, {"AdjustToUniversal", 16}, {"AssumeLocal", 32},
	{"AssumeUniversal", 64}, {"RoundtripKind", 128}, END
FLAGS(datetime_styles, "System.Globalization.DateTimeStyles", int32);
NAMES(timespan_styles)
	{"None", 0}, {"AssumeNegative", 1}, END
FLAGS(timespan_styles, "System.Globalization.TimeSpanStyles", int32);
NAMES(unicode_category)
	{"UppercaseLetter", 0}, {"LowercaseLetter", 1}, {"TitlecaseLetter", 2}, {"ModifierLetter", 3},
	{"OtherLetter", 4}, {"NonSpacingMark", 5}, {"SpacingCombiningMark", 6}, {"EnclosingMark", 7},
	{"DecimalDigitNumber", 8}, {"LetterNumber", 9}, {"OtherNumber", 10}, {"SpaceSeparator", 11},
	{"LineSeparator", 12}, {"ParagraphSeparator", 13}, {"Control", 14}, {"Format", 15}, {"Surrogate", 16},
	{"PrivateUse", 17}, {"ConnectorPunctuation", 18}, {"DashPunctuation", 19}, {"OpenPunctuation", 20},
	{"ClosePunctuation", 21}, {"InitialQuotePunctuation", 22}, {"FinalQuotePunctuation", 23},
	{"OtherPunctuation", 24}, {"MathSymbol", 25}, {"CurrencySymbol", 26}, {"ModifierSymbol", 27},
	{"OtherSymbol", 28}, {"OtherNotAssigned", 29}, END
ENUM(unicode_category, "System.Globalization.UnicodeCategory", int32);
NAMES(compare_options)
	{"None", 0}, {"IgnoreCase", 1}, {"IgnoreNonSpace", 2}, {"IgnoreSymbols", 4}, {"IgnoreKanaType", 8},
	{"IgnoreWidth", 16}, {"NumericOrdering", 32}, {"OrdinalIgnoreCase", 268435456}, {"StringSort", 536870912},
	{"Ordinal", 1073741824}, END
FLAGS(compare_options, "System.Globalization.CompareOptions", int32);
NAMES(culture_types)
	{"NeutralCultures", 1}, {"SpecificCultures", 2}, {"InstalledWin32Cultures", 4}, {"AllCultures", 7},
	{"UserCustomCulture", 8}, {"ReplacementCultures", 16}, {"WindowsOnlyCultures", 32}, {"FrameworkCultures", 64}, END
FLAGS(culture_types, "System.Globalization.CultureTypes", int32);
NAMES(calendar_week_rule)
	{"FirstDay", 0}, {"FirstFullWeek", 1}, {"FirstFourDayWeek", 2}, END
ENUM(calendar_week_rule, "System.Globalization.CalendarWeekRule", int32);
NAMES(normalization_form)
	{"FormC", 1}, {"FormD", 2}, {"FormKC", 5}, {"FormKD", 6}, END
ENUM(normalization_form, "System.Text.NormalizationForm", int32);
NAMES(regex_options)
	{"None", 0}, {"IgnoreCase", 1}, {"Multiline", 2}, {"ExplicitCapture", 4}, {"Compiled", 8}, {"Singleline", 16},
	{"IgnorePatternWhitespace", 32}, {"RightToLeft", 64}, {"ECMAScript", 256}, {"CultureInvariant", 512},
	{"NonBacktracking", 1024}, END
FLAGS(regex_options, "System.Text.RegularExpressions.RegexOptions", int32);
NAMES(file_attributes)
	{"None", 0}, {"ReadOnly", 1}, {"Hidden", 2}, {"System", 4}, {"Directory", 16}, {"Archive", 32},
	{"Device", 64}, {"Normal", 128}, {"Temporary", 256}, {"SparseFile", 512}, {"ReparsePoint", 1024},
	{"Compressed", 2048}, {"Offline", 4096}, {"NotContentIndexed", 8192}, {"Encrypted", 16384},
	{"IntegrityStream", 32768}, {"NoScrubData", 131072}, END
FLAGS(file_attributes, "System.IO.FileAttributes", int32);
NAMES(file_mode)
	{"CreateNew", 1}, {"Create", 2}, {"Open", 3}, {"OpenOrCreate", 4}, {"Truncate", 5}, {"Append", 6}, END
ENUM(file_mode, "System.IO.FileMode", int32);
NAMES(file_access)
	{"Read", 1}, {"Write", 2}, {"ReadWrite", 3}, END
FLAGS(file_access, "System.IO.FileAccess", int32);
NAMES(file_share)
	{"None", 0}, {"Read", 1}, {"Write", 2}, {"ReadWrite", 3}, {"Delete", 4}, {"Inheritable", 16}, END
FLAGS(file_share, "System.IO.FileShare", int32);
NAMES(file_options)
	{"None", 0}, {"Encrypted", 16384}, {"DeleteOnClose", 67108864}, {"SequentialScan", 134217728},
	{"RandomAccess", 268435456}, {"Asynchronous", 1073741824}, {"WriteThrough", -2147483648}, END
FLAGS(file_options, "System.IO.FileOptions", int32);
NAMES(search_option)
	{"TopDirectoryOnly", 0}, {"AllDirectories", 1}, END
ENUM(search_option, "System.IO.SearchOption", int32);
NAMES(seek_origin)
	{"Begin", 0}, {"Current", 1}, {"End", 2}, END
ENUM(seek_origin, "System.IO.SeekOrigin", int32);
NAMES(unix_file_mode)
	{"None", 0}, {"OtherExecute", 1}, {"OtherWrite", 2}, {"OtherRead", 4}, {"GroupExecute", 8},
	{"GroupWrite", 16}, {"GroupRead", 32}, {"UserExecute", 64}, {"UserWrite", 128}, {"UserRead", 256},
	{"StickyBit", 512}, {"SetGroup", 1024}, {"SetUser", 2048}, END
FLAGS(unix_file_mode, "System.IO.UnixFileMode", int32);
NAMES(match_type)
	{"Simple", 0}, {"Win32", 1}, END
ENUM(match_type, "System.IO.MatchType", int32);
NAMES(match_casing)
	{"PlatformDefault", 0}, {"CaseSensitive", 1}, {"CaseInsensitive", 2}, END
ENUM(match_casing, "System.IO.MatchCasing", int32);
NAMES(process_window_style)
	{"Normal", 0}, {"Hidden", 1}, {"Minimized", 2}, {"Maximized", 3}, END
ENUM(process_window_style, "System.Diagnostics.ProcessWindowStyle", int32);
NAMES(process_priority)
	{"Normal", 32}, {"Idle", 64}, {"High", 128}, {"RealTime", 256}, {"BelowNormal", 16384},
	{"AboveNormal", 32768}, END
ENUM(process_priority, "System.Diagnostics.ProcessPriorityClass", int32);
NAMES(thread_state)
	{"Running", 0}, {"StopRequested", 1}, {"SuspendRequested", 2}, {"Background", 4}, {"Unstarted", 8},
	{"Stopped", 16}, {"WaitSleepJoin", 32}, {"Suspended", 64}, {"AbortRequested", 128}, {"Aborted", 256}, END
FLAGS(thread_state, "System.Threading.ThreadState", int32);
NAMES(thread_priority)
	{"Lowest", 0}, {"BelowNormal", 1}, {"Normal", 2}, {"AboveNormal", 3}, {"Highest", 4}, END
ENUM(thread_priority, "System.Threading.ThreadPriority", int32);
NAMES(apartment_state)
	{"STA", 0}, {"MTA", 1}, {"Unknown", 2}, END
ENUM(apartment_state, "System.Threading.ApartmentState", int32);
NAMES(lock_recursion)
	{"NoRecursion", 0}, {"SupportsRecursion", 1}, END
ENUM(lock_recursion, "System.Threading.LockRecursionPolicy", int32);
NAMES(event_reset_mode)
	{"AutoReset", 0}, {"ManualReset", 1}, END
ENUM(event_reset_mode, "System.Threading.EventResetMode", int32);
NAMES(task_status)
	{"Created", 0}, {"WaitingForActivation", 1}, {"WaitingToRun", 2}, {"Running", 3},
	{"WaitingForChildrenToComplete", 4}, {"RanToCompletion", 5}, {"Canceled", 6}, {"Faulted", 7}, END
ENUM(task_status, "System.Threading.Tasks.TaskStatus", int32);
NAMES(address_family)
	{"Unspecified", 0}, {"Unix", 1}, {"InterNetwork", 2}, {"ImpLink", 3}, {"Pup", 4}, {"Chaos", 5}, {"NS", 6},
	{"Ipx", 6}, {"Iso", 7}, {"Osi", 7}, {"Ecma", 8}, {"DataKit", 9}, {"Ccitt", 10}, {"Sna", 11}, {"DecNet", 12},
	{"DataLink", 13}, {"Lat", 14}, {"HyperChannel", 15}, {"AppleTalk", 16}, {"NetBios", 17}, {"VoiceView", 18},
	{"FireFox", 19}, {"Banyan", 21}, {"Atm", 22}, {"InterNetworkV6", 23}, {"Cluster", 24}, {"Ieee12844", 25},
	{"Irda", 26}, {"NetworkDesigners", 28}, {"Max", 29}, {"Packet", 65536}, {"ControllerAreaNetwork", 65537},
	{"Unknown", -1}, END
ENUM(address_family, "System.Net.Sockets.AddressFamily", int32);
NAMES(http_status)
	{"Continue", 100}, {"SwitchingProtocols", 101}, {"Processing", 102}, {"EarlyHints", 103}, {"OK", 200},
	{"Created", 201}, {"Accepted", 202}, {"NonAuthoritativeInformation", 203}, {"NoContent", 204},
	{"ResetContent", 205}, {"PartialContent", 206}, {"MultiStatus", 207}, {"AlreadyReported", 208},
	{"IMUsed", 226}, {"MultipleChoices", 300}, {"Ambiguous", 300}, {"MovedPermanently", 301}, {"Moved", 301},
	{"Found", 302}, {"Redirect", 302}, {"SeeOther", 303}, {"RedirectMethod", 303}, {"NotModified", 304},
	{"UseProxy", 305}, {"Unused", 306}, {"TemporaryRedirect", 307}, {"RedirectKeepVerb", 307},
	{"PermanentRedirect", 308}, {"BadRequest", 400}, {"Unauthorized", 401}, {"PaymentRequired", 402},
	{"Forbidden", 403}, {"NotFound", 404}, {"MethodNotAllowed", 405}, {"NotAcceptable", 406},
	{"ProxyAuthenticationRequired", 407}, {"RequestTimeout", 408}, {"Conflict", 409}, {"Gone", 410},
	{"LengthRequired", 411}, {"PreconditionFailed", 412}, {"RequestEntityTooLarge", 413},
	{"RequestUriTooLong", 414}, {"UnsupportedMediaType", 415}, {"RequestedRangeNotSatisfiable", 416},
	{"ExpectationFailed", 417}, {"MisdirectedRequest", 421}, {"UnprocessableEntity", 422},
	{"UnprocessableContent", 422}, {"Locked", 423}, {"FailedDependency", 424}, {"UpgradeRequired", 426},
	{"PreconditionRequired", 428}, {"TooManyRequests", 429}, {"RequestHeaderFieldsTooLarge", 431},
	{"UnavailableForLegalReasons", 451}, {"InternalServerError", 500}, {"NotImplemented", 501},
	{"BadGateway", 502}, {"ServiceUnavailable", 503}, {"GatewayTimeout", 504}, {"HttpVersionNotSupported", 505},
	{"VariantAlsoNegotiates", 506}, {"InsufficientStorage", 507}, {"LoopDetected", 508}, {"NotExtended", 510},
	{"NetworkAuthenticationRequired", 511}, END
ENUM(http_status, "System.Net.HttpStatusCode", int32);
NAMES(architecture)
	{"X86", 0}, {"X64", 1}, {"Arm", 2}, {"Arm64", 3}, {"Wasm", 4}, {"S390x", 5}, {"LoongArch64", 6}, {"Armv6", 7},
	{"Ppc64le", 8}, {"RiscV64", 9}, END
ENUM(architecture, "System.Runtime.InteropServices.Architecture", int32);
NAMES(cipher_mode)
	{"CBC", 1}, {"ECB", 2}, {"OFB", 3}, {"CFB", 4}, {"CTS", 5}, END
ENUM(cipher_mode, "System.Security.Cryptography.CipherMode", int32);
NAMES(padding_mode)
	{"None", 1}, {"PKCS7", 2}, {"Zeros", 3}, {"ANSIX923", 4}, {"ISO10126", 5}, END
ENUM(padding_mode, "System.Security.Cryptography.PaddingMode", int32);
NAMES(binding_flags)
	{"Default", 0}, {"IgnoreCase", 1}, {"DeclaredOnly", 2}, {"Instance", 4}, {"Static", 8}, {"Public", 16},
	{"NonPublic", 32}, {"FlattenHierarchy", 64}, {"InvokeMethod", 256}, {"CreateInstance", 512},
	{"GetField", 1024}, {"SetField", 2048}, {"GetProperty", 4096}, {"SetProperty", 8192},
	{"PutDispProperty", 16384}, {"PutRefDispProperty", 32768}, {"ExactBinding", 65536},
	{"SuppressChangeType", 131072}, {"OptionalParamBinding", 262144}, {"IgnoreReturn", 16777216},
	{"DoNotWrapExceptions", 33554432}, END
FLAGS(binding_flags, "System.Reflection.BindingFlags", int32);
NAMES(member_types)
	{"Constructor", 1}, {"Event", 2}, {"Field", 4}, {"Method", 8}, {"Property", 16}, {"TypeInfo", 32},
	{"Custom", 64}, {"NestedType", 128}, {"All", 191}, END
FLAGS(member_types, "System.Reflection.MemberTypes", int32);
NAMES(xml_node_type)
	{"None", 0}, {"Element", 1}, {"Attribute", 2}, {"Text", 3}, {"CDATA", 4}, {"EntityReference", 5},
	{"Entity", 6}, {"ProcessingInstruction", 7}, {"Comment", 8}, {"Document", 9}, {"DocumentType", 10},
	{"DocumentFragment", 11}, {"Notation", 12}, {"Whitespace", 13}, {"SignificantWhitespace", 14},
	{"EndElement", 15}, {"EndEntity", 16}, {"XmlDeclaration", 17}, END
ENUM(xml_node_type, "System.Xml.XmlNodeType", int32);
