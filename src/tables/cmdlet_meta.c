/* SPDX-License-Identifier: MIT */
/*
 * tables/cmdlet_meta.c - written by tools/gen-cmdlet-meta from tools/data; do not edit.
 * Rows refer to text by offset into cmdlet_meta_pool; see cmdlet_meta.h.
 */
#include "tables/cmdlet_meta.h"

const char cmdlet_meta_pool[] =
	"\0" "Add-Content\0" "Microsoft.PowerShell.Management\0" "InputObject\0"
	"System.Management.Automation.PSObject[]\0" "Passthru\0" "System.Management.Automation.SwitchParameter\0"
	"Add-History\0" "Microsoft.PowerShell.Core\0" "Microsoft.PowerShell.Commands.HistoryInfo\0" "MemberSet\0"
	"NotePropertyMultiMemberSet\0" "NotePropertySingleMemberSet\0" "TypeNameSet\0" "Force\0"
	"System.Management.Automation.PSObject\0" "MemberType\0" "System.Management.Automation.PSMemberTypes\0"
	"Type\0"
	"AliasProperty\nCodeProperty\nProperty\nNoteProperty\nScriptProperty\nPropertySet\nMethod\nCodeMethod\nScriptMethod\nMethods\nParameterizedProperty\nMemberSet\nEvent\nDynamic\nInferredProperty\nProperties\nAll\0"
	"Name\0" "System.String\0" "NotePropertyMembers\0" "System.Collections.IDictionary\0" "NotePropertyName\0"
	"NotePropertyValue\0" "System.Object\0" "PassThru\0" "SecondValue\0" "TypeName\0" "Value\0" "Add-Member\0"
	"Microsoft.PowerShell.Utility\0" "FromAssemblyName\0" "FromLiteralPath\0" "FromMember\0" "FromPath\0"
	"FromSource\0" "AssemblyName\0" "System.String[]\0" "AN\0" "CompilerOptions\0" "IgnoreWarnings\0" "Language\0"
	"Microsoft.PowerShell.Commands.Language\0" "CSharp\0" "LiteralPath\0" "PSPath LP\0" "MemberDefinition\0"
	"Namespace\0" "NS\0" "OutputAssembly\0" "OA\0" "OutputType\0"
	"Microsoft.PowerShell.Commands.OutputAssemblyType\0" "OT\0"
	"Library\nConsoleApplication\nWindowsApplication\0" "Path\0" "ReferencedAssemblies\0" "RA\0"
	"TypeDefinition\0" "UsingNamespace\0" "Using\0" "Add-Type\0" "System.Type\0" "Clear-Content\0"
	"CommandLineParameter\0" "IDParameter\0" "CommandLine\0" "1\n2147483647\0" "Count\0" "System.Int32\0" "Id\0"
	"System.Int32[]\0" "Newest\0" "Clear-History\0" "Clear-Item\0" "Clear-ItemProperty\0" "Exclude\0" "Include\0"
	"Scope\0" "Clear-Variable\0" "System.Management.Automation.PSVariable\0" "CaseSensitive\0" "Culture\0"
	"DifferenceObject\0" "ExcludeDifferent\0" "IncludeEqual\0" "Property\0" "System.Object[]\0"
	"ReferenceObject\0" "0\n2147483647\0" "SyncWindow\0" "Compare-Object\0" "ConnectionUriGuid\0"
	"ConnectionUri\0" "ComputerNameGuid\0" "ComputerName\0" "InstanceId\0" "Session\0" "AllowRedirection\0"
	"ApplicationName\0" "Authentication\0" "System.Management.Automation.Runspaces.AuthenticationMechanism\0"
	"Default\nBasic\nNegotiate\nNegotiateWithImplicitCredential\nCredssp\nDigest\nKerberos\0"
	"CertificateThumbprint\0" "Cn\0" "ConfigurationName\0" "System.Uri[]\0" "URI CU\0" "Credential\0"
	"System.Management.Automation.PSCredential\0" "System.Guid[]\0" "Port\0"
	"System.Management.Automation.Runspaces.PSSession[]\0" "SessionOption\0"
	"System.Management.Automation.Remoting.PSSessionOption\0" "ThrottleLimit\0" "UseSSL\0" "Connect-PSSession\0"
	"Convert-Path\0" "ConvertFrom-CliXml\0" "Delimiter\0" "UseCulture\0" "System.Char\0" "Header\0"
	"ConvertFrom-Csv\0" "AsHashtable\0" "DateKind\0" "Microsoft.PowerShell.Commands.JsonDateKind\0"
	"Default\nLocal\nUtc\nOffset\nString\0" "Depth\0" "NoEnumerate\0" "ConvertFrom-Json\0"
	"ConvertFrom-SecureString\0" "Microsoft.PowerShell.Security\0" "StringData\0" "ConvertFrom-StringData\0"
	"System.Collections.Hashtable\0" "ConvertTo-CliXml\0" "IncludeTypeInformation\0" "ITI\0" "NoHeader\0"
	"NoTypeInformation\0" "NTI\0" "QuoteFields\0" "QF\0" "UseQuotes\0"
	"Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind\0" "UQ\0" "Never\nAlways\nAsNeeded\0"
	"ConvertTo-Csv\0" "Page\0" "Fragment\0" "Table\nList\0" "As\0" "Body\0" "Charset\0" "CssUri\0" "System.Uri\0"
	"cu uri\0" "Head\0" "Meta\0" "PostContent\0" "PreContent\0" "Title\0" "Transitional\0" "ConvertTo-Html\0"
	"AsArray\0" "Compress\0" "0\n100\0" "EnumsAsStrings\0" "EscapeHandling\0"
	"Newtonsoft.Json.StringEscapeHandling\0" "Default\nEscapeNonAscii\nEscapeHtml\0" "ConvertTo-Json\0"
	"ConvertTo-SecureString\0" "Stream\nString\nDocument\0" "ConvertTo-Xml\0"
	"System.String\nSystem.Xml.XmlDocument\0" "Copy-Item\0" "Copy-ItemProperty\0" "JobIdParameterSet\0"
	"JobInstanceIdParameterSet\0" "JobParameterSet\0" "JobNameParameterSet\0" "BreakAll\0" "System.Guid\0" "Job\0"
	"System.Management.Automation.Job\0" "Debug-Job\0" "Debug-Process\0" "IdParameterSet\0"
	"InstanceIdParameterSet\0" "NameParameterSet\0" "RunspaceParameterSet\0" "Runspace\0"
	"System.Management.Automation.Runspaces.Runspace\0" "Debug-Runspace\0"
	"System.Management.Automation.Configuration.ConfigScope\0" "AllUsers\nCurrentUser\0"
	"Disable-ExperimentalFeature\0" "Breakpoint\0" "System.Management.Automation.Breakpoint[]\0" "RunspaceId\0"
	"Disable-PSBreakpoint\0" "System.Management.Automation.Breakpoint\0" "Disable-PSRemoting\0"
	"NoServiceRestart\0" "Disable-PSSessionConfiguration\0" "ProcessNameParameterSet\0" "RunspaceIdParameterSet\0"
	"RunspaceInstanceIdParameterSet\0" "RunspaceNameParameterSet\0" "AppDomainName\0" "ProcessName\0"
	"System.Management.Automation.Runspaces.Runspace[]\0" "RunspaceInstanceId\0" "RunspaceName\0"
	"Disable-RunspaceDebug\0" "IdleTimeoutSec\0" "OutputBufferingMode\0"
	"System.Management.Automation.Runspaces.OutputBufferingMode\0" "Disconnect-PSSession\0"
	"Enable-ExperimentalFeature\0" "Enable-PSBreakpoint\0" "SkipNetworkProfileCheck\0" "Enable-PSRemoting\0"
	"SecurityDescriptorSddl\0" "Enable-PSSessionConfiguration\0" "Enable-RunspaceDebug\0"
	"ProcessIdParameterSet\0" "ProcessParameterSet\0" "PSHostProcessInfoParameterSet\0" "PipeNameParameterSet\0"
	"CustomPipeName\0" "HostProcessInfo\0" "Microsoft.PowerShell.Commands.PSHostProcessInfo\0" "Process\0"
	"System.Diagnostics.Process\0" "Enter-PSHostProcess\0" "Uri\0" "ContainerId\0" "VMId\0" "VMName\0" "SSHHost\0"
	"ConnectingTimeout\0" "EnableNetworkAccess\0" "HostName\0" "KeyFilePath\0" "IdentityFilePath\0" "Options\0"
	"1\n65535\0" "RunAsAdministrator\0" "System.Management.Automation.Runspaces.PSSession\0" "true\0"
	"SSHTransport\0" "Subsystem\0" "UserName\0" "VMGuid\0" "Enter-PSSession\0" "Exit-PSHostProcess\0"
	"Exit-PSSession\0" "ByLiteralPath\0" "ByPath\0" "Append\0" "Microsoft.PowerShell.Commands.ExportAliasFormat\0"
	"Csv\nScript\0" "Description\0" "NoClobber\0" "NoOverwrite\0" "Export-Alias\0"
	"System.Management.Automation.AliasInfo\0" "Encoding\0" "System.Text.Encoding\0" "Export-Clixml\0"
	"Export-Csv\0" "IncludeScriptBlock\0" "System.Management.Automation.ExtendedTypeDefinition[]\0" "FilePath\0"
	"Export-FormatData\0" "Alias\0" "Cmdlet\0" "Function\0" "Variable\0" "Export-ModuleMember\0" "AllowClobber\0"
	"ArgumentList\0" "Args\0" "Certificate\0" "System.Security.Cryptography.X509Certificates.X509Certificate2\0"
	"CommandName\0" "CommandType\0" "System.Management.Automation.CommandTypes\0"
	"Alias\nFunction\nFilter\nCmdlet\nExternalScript\nApplication\nScript\nConfiguration\nAll\0"
	"FormatTypeName\0" "FullyQualifiedModule\0" "Microsoft.PowerShell.Commands.ModuleSpecification[]\0" "Module\0"
	"PSSnapin\0" "OutputModule\0" "PSPath ModuleName\0" "Export-PSSession\0" "System.IO.FileInfo\0"
	"PropertyAndMethodSet\0" "ParallelParameterSet\0" "ScriptBlockSet\0" "AsJob\0" "Begin\0"
	"System.Management.Automation.ScriptBlock\0" "End\0" "MemberName\0" "Parallel\0"
	"System.Management.Automation.ScriptBlock[]\0" "RemainingScripts\0" "0\n2147483\0" "TimeoutSeconds\0"
	"UseNewRunspace\0" "ForEach-Object\0" "DisplayError\0" "CoreOnly\nEnumOnly\nBoth\0" "Expand\0" "GroupBy\0"
	"ShowError\0" "View\0" "Format-Custom\0"
	"Microsoft.PowerShell.Commands.Internal.Format.FormatEndData\nMicrosoft.PowerShell.Commands.Internal.Format.FormatEntryData\nMicrosoft.PowerShell.Commands.Internal.Format.FormatStartData\nMicrosoft.PowerShell.Commands.Internal.Format.GroupEndData\nMicrosoft.PowerShell.Commands.Internal.Format.GroupStartData\0"
	"ByInputObject\0" "System.Int64\0" "Offset\0" "Raw\0" "Format-Hex\0"
	"Microsoft.PowerShell.Commands.ByteCollection\0" "Format-List\0" "AutoSize\0" "HideTableHeaders\0"
	"RepeatHeader\0" "Wrap\0" "Format-Table\0" "Column\0" "Format-Wide\0" "Definition\0" "Default\0" "Get-Alias\0"
	"Get-ChildItem\0" "System.IO.DirectoryInfo\nSystem.IO.FileInfo\0" "Get-Clipboard\0" "Get-CmsMessage\0"
	"AllCommandSet\0" "CmdletSet\0" "All\0" "ExcludeModule\0" "FuzzyMinimumDistance\0" "System.UInt32\0"
	"ListImported\0" "Noun\0" "ParameterName\0" "ParameterType\0" "System.Management.Automation.PSTypeName[]\0"
	"ShowCommandInfo\0" "Syntax\0" "TotalCount\0" "UseAbbreviationExpansion\0" "UseFuzzyMatching\0" "Verb\0"
	"Get-Command\0"
	"System.Management.Automation.AliasInfo\nSystem.Management.Automation.ApplicationInfo\nSystem.Management.Automation.CmdletInfo\nSystem.Management.Automation.ExternalScriptInfo\nSystem.Management.Automation.FilterInfo\nSystem.Management.Automation.FunctionInfo\nSystem.Management.Automation.PSObject\nSystem.String\0"
	"Get-Content\0" "System.Byte\nSystem.String\0" "Get-Credential\0" "ListAvailable\0" "CurrentCulture\0"
	"af\naf-NA\naf-ZA\nagq\nagq-CM\nak\nak-GH\nam\nam-ET\nar\nar-001\nar-AE\nar-BH\nar-DJ\nar-DZ\nar-EG\nar-EH\nar-ER\nar-IL\nar-IQ\nar-JO\nar-KM\nar-KW\nar-LB\nar-LY\nar-MA\nar-MR\nar-OM\nar-PS\nar-QA\nar-SA\nar-SD\nar-SO\nar-SS\nar-SY\nar-TD\nar-TN\nar-YE\nas\nas-IN\nasa\nasa-TZ\nast\nast-ES\naz\naz-Cyrl\naz-Cyrl-AZ\naz-Latn\naz-Latn-AZ\nbas\nbas-CM\nbe\nbe-BY\nbem\nbem-ZM\nbez\nbez-TZ\nbg\nbg-BG\nbgc\nbgc-IN\nbho\nbho-IN\nbm\nbm-ML\nbn\nbn-BD\nbn-IN\nbo\nbo-CN\nbo-IN\nbr\nbr-FR\nbrx\nbrx-IN\nbs\nbs-Cyrl\nbs-Cyrl-BA\nbs-Latn\nbs-Latn-BA\nca\nca-AD\nca-ES\nca-FR\nca-IT\nccp\nccp-BD\nccp-IN\nce\nce-RU\nceb\nceb-PH\ncgg\ncgg-UG\nchr\nchr-US\nckb\nckb-IQ\nckb-IR\ncs\ncs-CZ\ncv\ncv-RU\ncy\ncy-GB\nda\nda-DK\nda-GL\ndav\ndav-KE\nde\nde-AT\nde-BE\nde-CH\nde-DE\nde-IT\nde-LI\nde-LU\ndje\ndje-NE\ndoi\ndoi-IN\ndsb\ndsb-DE\ndua\ndua-CM\ndyo\ndyo-SN\ndz\ndz-BT\nebu\nebu-KE\nee\nee-GH\nee-TG\nel\nel-CY\nel-GR\nen\nen-001\nen-150\nen-AE\nen-AG\nen-AI\nen-AS\nen-AT\nen-AU\nen-BB\nen-BE\nen-BI\nen-BM\nen-BS\nen-BW\nen-BZ\nen-CA\nen-CC\nen-CH\nen-CK\nen-CM\nen-CX\nen-CY\nen-DE\nen-DG\nen-DK\nen-DM\nen-ER\nen-FI\nen-FJ\nen-FK\nen-FM\nen-GB\nen-GD\nen-GG\nen-GH\nen-GI\nen-GM\nen-GU\nen-GY\nen-HK\nen-IE\nen-IL\nen-IM\nen-IN\nen-IO\nen-JE\nen-JM\nen-KE\nen-KI\nen-KN\nen-KY\nen-LC\nen-LR\nen-LS\nen-MG\nen-MH\nen-MO\nen-MP\nen-MS\nen-MT\nen-MU\nen-MV\nen-MW\nen-MY\nen-NA\nen-NF\nen-NG\nen-NL\nen-NR\nen-NU\nen-NZ\nen-PG\nen-PH\nen-PK\nen-PN\nen-PR\nen-PW\nen-RW\nen-SB\nen-SC\nen-SD\nen-SE\nen-SG\nen-SH\nen-SI\nen-SL\nen-SS\nen-SX\nen-SZ\nen-TC\nen-TK\nen-TO\nen-TT\nen-TV\nen-TZ\nen-UG\nen-UM\nen-US\nen-US-POSIX\nen-VC\nen-VG\nen-VI\nen-VU\nen-WS\nen-ZA\nen-ZM\nen-ZW\neo\neo-001\nes\nes-419\nes-AR\nes-BO\nes-BR\nes-BZ\nes-CL\nes-CO\nes-CR\nes-CU\nes-DO\nes-EA\nes-EC\nes-ES\nes-GQ\nes-GT\nes-HN\nes-IC\nes-MX\nes-NI\nes-PA\nes-PE\nes-PH\nes-PR\nes-PY\nes-SV\nes-US\nes-UY\nes-VE\net\net-EE\neu\neu-ES\newo\newo-CM\nfa\nfa-AF\nfa-IR\nff\nff-Adlm\nff-Adlm-BF\nff-Adlm-CM\nff-Adlm-GH\nff-Adlm-GM\nff-Adlm-GN\nff-Adlm-GW\nff-Adlm-LR\nff-Adlm-MR\nff-Adlm-NE\nff-Adlm-NG\nff-Adlm-SL\nff-Adlm-SN\nff-Latn\nff-Latn-BF\nff-Latn-CM\nff-Latn-GH\nff-Latn-GM\nff-Latn-GN\nff-Latn-GW\nff-Latn-LR\nff-Latn-MR\nff-Latn-NE\nff-Latn-NG\nff-Latn-SL\nff-Latn-SN\nfi\nfi-FI\nfil\nfil-PH\nfo\nfo-DK\nfo-FO\nfr\nfr-BE\nfr-BF\nfr-BI\nfr-BJ\nfr-BL\nfr-CA\nfr-CD\nfr-CF\nfr-CG\nfr-CH\nfr-CI\nfr-CM\nfr-DJ\nfr-DZ\nfr-FR\nfr-GA\nfr-GF\nfr-GN\nfr-GP\nfr-GQ\nfr-HT\nfr-KM\nfr-LU\nfr-MA\nfr-MC\nfr-MF\nfr-MG\nfr-ML\nfr-MQ\nfr-MR\nfr-MU\nfr-NC\nfr-NE\nfr-PF\nfr-PM\nfr-RE\nfr-RW\nfr-SC\nfr-SN\nfr-SY\nfr-TD\nfr-TG\nfr-TN\nfr-VU\nfr-WF\nfr-YT\nfur\nfur-IT\nfy\nfy-NL\nga\nga-GB\nga-IE\ngd\ngd-GB\ngl\ngl-ES\ngsw\ngsw-CH\ngsw-FR\ngsw-LI\ngu\ngu-IN\nguz\nguz-KE\ngv\ngv-IM\nha\nha-GH\nha-NE\nha-NG\nhaw\nhaw-US\nhe\nhe-IL\nhi\nhi-IN\nhi-Latn\nhi-Latn-IN\nhr\nhr-BA\nhr-HR\nhsb\nhsb-DE\nhu\nhu-HU\nhy\nhy-AM\nia\nia-001\nid\nid-ID\nig\nig-NG\nii\nii-CN\nis\nis-IS\nit\nit-CH\nit-IT\nit-SM\nit-VA\nja\nja-JP\njgo\njgo-CM\njmc\njmc-TZ\njv\njv-ID\nka\nka-GE\nkab\nkab-DZ\nkam\nkam-KE\nkde\nkde-TZ\nkea\nkea-CV\nkgp\nkgp-BR\nkhq\nkhq-ML\nki\nki-KE\nkk\nkk-KZ\nkkj\nkkj-CM\nkl\nkl-GL\nkln\nkln-KE\nkm\nkm-KH\nkn\nkn-IN\nko\nko-KP\nko-KR\nkok\nkok-IN\nks\nks-Arab\nks-Arab-IN\nks-Deva\nks-Deva-IN\nksb\nksb-TZ\nksf\nksf-CM\nksh\nksh-DE\nku\nku-TR\nkw\nkw-GB\nky\nky-KG\nlag\nlag-TZ\nlb\nlb-LU\nlg\nlg-UG\nlkt\nlkt-US\nln\nln-AO\nln-CD\nln-CF\nln-CG\nlo\nlo-LA\nlrc\nlrc-IQ\nlrc-IR\nlt\nlt-LT\nlu\nlu-CD\nluo\nluo-KE\nluy\nluy-KE\nlv\nlv-LV\nmai\nmai-IN\nmas\nmas-KE\nmas-TZ\nmer\nmer-KE\nmfe\nmfe-MU\nmg\nmg-MG\nmgh\nmgh-MZ\nmgo\nmgo-CM\nmi\nmi-NZ\nmk\nmk-MK\nml\nml-IN\nmn\nmn-MN\nmni\nmni-Beng\nmni-Beng-IN\nmr\nmr-IN\nms\nms-BN\nms-ID\nms-MY\nms-SG\nmt\nmt-MT\nmua\nmua-CM\nmy\nmy-MM\nmzn\nmzn-IR\nnaq\nnaq-NA\nnb\nnb-NO\nnb-SJ\nnd\nnd-ZW\nne\nne-IN\nne-NP\nnl\nnl-AW\nnl-BE\nnl-BQ\nnl-CW\nnl-NL\nnl-SR\nnl-SX\nnmg\nnmg-CM\nnn\nnn-NO\nnnh\nnnh-CM\nno\nnus\nnus-SS\nnyn\nnyn-UG\nom\nom-ET\nom-KE\nor\nor-IN\nos\nos-GE\nos-RU\npa\npa-Arab\npa-Arab-PK\npa-Guru\npa-Guru-IN\npcm\npcm-NG\npl\npl-PL\nps\nps-AF\nps-PK\npt\npt-AO\npt-BR\npt-CH\npt-CV\npt-GQ\npt-GW\npt-LU\npt-MO\npt-MZ\npt-PT\npt-ST\npt-TL\nqu\nqu-BO\nqu-EC\nqu-PE\nraj\nraj-IN\nrm\nrm-CH\nrn\nrn-BI\nro\nro-MD\nro-RO\nrof\nrof-TZ\nru\nru-BY\nru-KG\nru-KZ\nru-MD\nru-RU\nru-UA\nrw\nrw-RW\nrwk\nrwk-TZ\nsa\nsa-IN\nsah\nsah-RU\nsaq\nsaq-KE\nsat\nsat-Olck\nsat-Olck-IN\nsbp\nsbp-TZ\nsc\nsc-IT\nsd\nsd-Arab\nsd-Arab-PK\nsd-Deva\nsd-Deva-IN\nse\nse-FI\nse-NO\nse-SE\nseh\nseh-MZ\nses\nses-ML\nsg\nsg-CF\nshi\nshi-Latn\nshi-Latn-MA\nshi-Tfng\nshi-Tfng-MA\nsi\nsi-LK\nsk\nsk-SK\nsl\nsl-SI\nsmn\nsmn-FI\nsn\nsn-ZW\nso\nso-DJ\nso-ET\nso-KE\nso-SO\nsq\nsq-AL\nsq-MK\nsq-XK\nsr\nsr-Cyrl\nsr-Cyrl-BA\nsr-Cyrl-ME\nsr-Cyrl-RS\nsr-Cyrl-XK\nsr-Latn\nsr-Latn-BA\nsr-Latn-ME\nsr-Latn-RS\nsr-Latn-XK\nsu\nsu-Latn\nsu-Latn-ID\nsv\nsv-AX\nsv-FI\nsv-SE\nsw\nsw-CD\nsw-KE\nsw-TZ\nsw-UG\nta\nta-IN\nta-LK\nta-MY\nta-SG\nte\nte-IN\nteo\nteo-KE\nteo-UG\ntg\ntg-TJ\nth\nth-TH\nti\nti-ER\nti-ET\ntk\ntk-TM\nto\nto-TO\ntr\ntr-CY\ntr-TR\ntt\ntt-RU\ntwq\ntwq-NE\ntzm\ntzm-MA\nug\nug-CN\nuk\nuk-UA\nur\nur-IN\nur-PK\nuz\nuz-Arab\nuz-Arab-AF\nuz-Cyrl\nuz-Cyrl-UZ\nuz-Latn\nuz-Latn-UZ\nvai\nvai-Latn\nvai-Latn-LR\nvai-Vaii\nvai-Vaii-LR\nvi\nvi-VN\nvun\nvun-TZ\nwae\nwae-CH\nwo\nwo-SN\nxh\nxh-ZA\nxog\nxog-UG\nyav\nyav-CM\nyi\nyi-001\nyo\nyo-BJ\nyo-NG\nyrl\nyrl-BR\nyrl-CO\nyrl-VE\nyue\nyue-Hans\nyue-Hans-CN\nyue-Hant\nyue-Hant-HK\nzgh\nzgh-MA\nzh\nzh-Hans\nzh-Hans-CN\nzh-Hans-HK\nzh-Hans-MO\nzh-Hans-SG\nzh-Hant\nzh-Hant-HK\nzh-Hant-MO\nzh-Hant-TW\nzu\nzu-ZA\0"
	"NoUserOverrides\0" "Get-Culture\0" "System.Globalization.CultureInfo\0" "DateAndFormat\0" "DateAndUFormat\0"
	"UnixTimeSecondsAndFormat\0" "UnixTimeSecondsAndUFormat\0" "AsUTC\0" "Date\0" "System.DateTime\0"
	"LastWriteTime\0" "1\n31\0" "Day\0" "DisplayHint\0" "Microsoft.PowerShell.Commands.DisplayHintType\0"
	"Date\nTime\nDateTime\0" "Format\0" "0\n23\0" "Hour\0" "0\n999\0" "Millisecond\0" "0\n59\0" "Minute\0"
	"1\n12\0" "Month\0" "Second\0" "UFormat\0" "-62135596800\n253402300799\0" "UnixTimeSeconds\0" "UnixTime\0"
	"1\n9999\0" "Year\0" "Get-Date\0" "System.DateTime\nSystem.String\0" "Error\0" "Last\0" "Get-Error\0"
	"System.Exception#PSExtendedError\nSystem.Management.Automation.ErrorRecord#PSExtendedError\0" "ById\0"
	"BySource\0" "EventIdentifier\0" "SourceIdentifier\0" "Get-Event\0"
	"System.Management.Automation.PSEventArgs\0" "LogName\0" "List\0" "After\0" "AsBaseObject\0" "AsString\0"
	"Before\0" "EntryType\0" "ET\0" "Error\nInformation\nFailureAudit\nSuccessAudit\nWarning\0" "Index\0"
	"System.Int64[]\0" "LN\0" "Message\0" "MSG\0" "Source\0" "ABO\0" "Get-EventLog\0" "SubscriptionId\0"
	"Get-EventSubscriber\0" "System.Management.Automation.PSEventSubscriber\0" "Get-ExecutionPolicy\0"
	"Get-ExperimentalFeature\0" "System.Management.Automation.ExperimentalFeature\0" "StreamParameterSet\0"
	"SHA1\nSHA256\nSHA384\nSHA512\nMD5\0" "Algorithm\0" "InputStream\0" "System.IO.Stream\0" "Get-FileHash\0"
	"Microsoft.PowerShell.Commands.FileHashInfo\0" "PowerShellVersion\0" "System.Version\0" "Get-FormatData\0"
	"System.Management.Automation.ExtendedTypeDefinition\0" "DetailedView\0" "Examples\0" "AllUsersView\0"
	"Online\0" "Parameters\0"
	"Alias\nCmdlet\nProvider\nGeneral\nFAQ\nGlossary\nHelpFile\nScriptCommand\nFunction\nFilter\nExternalScript\nAll\nDefaultHelp\nDscResource\nClass\nConfiguration\0"
	"Category\0" "Component\0" "Detailed\0" "Full\0" "Functionality\0" "Parameter\0" "Role\0" "Get-Help\0"
	"0\n32767\0" "1\n9223372036854775807\0" "Get-History\0" "Get-Host\0"
	"System.Management.Automation.Host.PSHost\0" "Get-Item\0"
	"System.Boolean\nSystem.IO.DirectoryInfo\nSystem.IO.FileInfo\nSystem.String\0" "Get-ItemProperty\0"
	"System.Boolean\nSystem.DateTime\nSystem.IO.DirectoryInfo\nSystem.IO.FileInfo\nSystem.String\0"
	"Get-ItemPropertyValue\0" "CommandParameterSet\0" "SessionIdParameterSet\0" "StateParameterSet\0"
	"FilterParameterSet\0" "ChildJobState\0" "System.Management.Automation.JobState\0"
	"NotStarted\nRunning\nCompleted\nFailed\nStopped\nBlocked\nSuspended\nDisconnected\nSuspending\nStopping\nAtBreakpoint\0"
	"Command\0" "Filter\0" "HasMoreData\0" "System.Boolean\0" "IncludeChildJob\0" "State\0" "Get-Job\0"
	"Get-Location\0" "Static\0" "System.Management.Automation.PSMemberViewTypes\0"
	"Extended\nAdapted\nBase\nAll\0" "Get-Member\0" "Microsoft.PowerShell.Commands.MemberDefinition\0"
	"Available\0" "Loaded\0" "CimSession\0" "PsSession\0" "CimNamespace\0" "CimResourceUri\0"
	"Microsoft.Management.Infrastructure.CimSession\0" "FullyQualifiedName\0" "PSEdition\0" "PSSession\0"
	"Refresh\0" "SkipEditionCheck\0" "Get-Module\0" "System.Management.Automation.PSModuleInfo\0"
	"Get-PfxCertificate\0" "Get-Process\0" "Line\0" "Script\0" "Microsoft.PowerShell.Commands.BreakpointType[]\0"
	"Get-PSBreakpoint\0"
	"System.Management.Automation.Breakpoint\nSystem.Management.Automation.CommandBreakpoint\nSystem.Management.Automation.LineBreakpoint\nSystem.Management.Automation.VariableBreakpoint\0"
	"Get-PSCallStack\0" "System.Management.Automation.CallStackFrame\0" "Get-PSDrive\0"
	"System.Diagnostics.Process[]\0" "Get-PSHostProcessInfo\0" "Get-PSProvider\0" "ConnectionUriInstanceId\0"
	"ComputerInstanceId\0" "ContainerIdInstanceId\0" "VMIdInstanceId\0" "VMNameInstanceId\0"
	"Microsoft.PowerShell.Commands.SessionFilterState\0" "All\nOpened\nDisconnected\nClosed\nBroken\0"
	"Get-PSSession\0" "Username\0" "Get-PSSessionCapability\0" "Get-PSSessionConfiguration\0" "GetByKindSet\0"
	"GetByTypeSet\0" "GetAllSet\0" "Kind\0" "System.Management.Automation.Subsystem.SubsystemKind\0"
	"CommandPredictor\nCrossPlatformDsc\nFeedbackProvider\0" "SubsystemType\0" "Get-PSSubsystem\0"
	"System.Management.Automation.Subsystem.SubsystemInfo\0" "RandomListItemParameterSet\0"
	"RandomNumberParameterSet\0" "ShuffleParameterSet\0" "Maximum\0" "Minimum\0" "SetSeed\0"
	"System.Nullable`1[[System.Int32]]\0" "Shuffle\0" "Get-Random\0" "System.Double\nSystem.Int32\nSystem.Int64\0"
	"Get-Runspace\0" "Get-RunspaceDebug\0" "Microsoft.PowerShell.Commands.PSRunspaceDebug\0" "Get-SecureRandom\0"
	"DisplayName\0" "DependentServices\0" "DS\0" "System.ServiceProcess.ServiceController[]\0" "ServiceName\0"
	"RequiredServices\0" "SDO ServicesDependedOn\0" "Get-Service\0" "Get-TimeZone\0" "Get-TraceSource\0"
	"System.Management.Automation.PSTraceSource\0" "Get-TypeData\0" "Get-UICulture\0" "UniqueByType\0"
	"CaseInsensitive\0" "OnType\0" "Get-Unique\0" "Since\0" "Timespan\0" "Get-Uptime\0"
	"System.DateTime\nSystem.TimeSpan\0" "ValueOnly\0" "Get-Variable\0"
	"Common\nCommunications\nData\nDiagnostic\nLifecycle\nOther\nSecurity\0" "Group\0" "Get-Verb\0"
	"System.Management.Automation.VerbInfo\0" "GetLogSet\0" "ListLogSet\0" "ListProviderSet\0" "GetProviderSet\0"
	"HashQuerySet\0" "XmlQuerySet\0" "FileSet\0" "FilterHashtable\0" "System.Collections.Hashtable[]\0"
	"FilterXml\0" "System.Xml.XmlDocument\0" "FilterXPath\0" "ListLog\0" "ListProvider\0" "MaxEvents\0" "Oldest\0"
	"PSPath\0" "ProviderName\0" "Get-WinEvent\0" "Microsoft.PowerShell.Diagnostics\0" "HashTable\0"
	"AsHashTable\0" "AHT\0" "NoElement\0" "Group-Object\0"
	"Microsoft.PowerShell.Commands.GroupInfo\nSystem.Collections.Hashtable\0" "Import-Alias\0" "First\0"
	"System.UInt64\0" "IncludeTotalCount\0" "Skip\0" "Import-Clixml\0" "DelimiterLiteralPath\0" "DelimiterPath\0"
	"CultureLiteralPath\0" "CulturePath\0" "Import-Csv\0" "BaseDirectory\0" "BindingVariable\0" "FileName\0"
	"SupportedCommand\0" "UICulture\0" "Import-LocalizedData\0" "Assembly\0" "FullyQualifiedNameAndPSSession\0"
	"FullyQualifiedNameAndWinCompat\0" "WinCompat\0" "ModuleInfo\0" "AsCustomObject\0"
	"System.Reflection.Assembly[]\0" "DisableNameChecking\0" "Global\0" "MaximumVersion\0" "MinimumVersion\0"
	"Version\0" "System.Management.Automation.PSModuleInfo[]\0" "Prefix\0" "RequiredVersion\0" "Local\nGlobal\0"
	"UseWindowsPowerShell\0" "UseWinPS\0" "Import-Module\0" "SkipLimitCheck\0" "Import-PowerShellDataFile\0"
	"Import-PSSession\0" "FilePathUri\0" "FilePathComputerName\0" "FilePathContainerId\0" "FilePathRunspace\0"
	"FilePathSSHHost\0" "FilePathSSHHostHash\0" "FilePathVMId\0" "FilePathVMName\0" "SSHHostHashParam\0"
	"InProcess\0" "HideComputerName\0" "HCN\0" "InDisconnectedSession\0" "Disconnected\0" "JobName\0"
	"NoNewScope\0" "RemoteDebug\0" "ScriptBlock\0" "SessionName\0" "SSHConnection\0" "Invoke-Command\0"
	"Invoke-Expression\0" "Invoke-History\0" "Invoke-Item\0" "CustomMethod\0" "CustomMethodNoProxy\0"
	"StandardMethod\0" "StandardMethodNoProxy\0" "AllowInsecureRedirect\0" "AllowUnencryptedAuthentication\0"
	"Microsoft.PowerShell.Commands.WebAuthenticationType\0" "None\nBasic\nBearer\nOAuth\0"
	"System.Security.Cryptography.X509Certificates.X509Certificate\0" "ConnectionTimeoutSeconds\0" "TimeoutSec\0"
	"ContentType\0" "CM\0" "DisableKeepAlive\0" "FollowRelLink\0" "FL\0" "Form\0" "Headers\0" "HttpVersion\0"
	"InFile\0" "MaximumFollowRelLink\0" "ML\0" "MaximumRedirection\0" "MaximumRetryCount\0" "Method\0"
	"Microsoft.PowerShell.Commands.WebRequestMethod\0"
	"Default\nGet\nHead\nPost\nPut\nDelete\nTrace\nOptions\nMerge\nPatch\0" "NoProxy\0"
	"OperationTimeoutSeconds\0" "OutFile\0" "PreserveAuthorizationOnRedirect\0" "PreserveHttpMethodOnRedirect\0"
	"Proxy\0" "ProxyCredential\0" "ProxyUseDefaultCredentials\0" "ResponseHeadersVariable\0" "RHV\0" "Resume\0"
	"RetryIntervalSec\0" "SessionVariable\0" "SV\0" "SkipCertificateCheck\0" "SkipHeaderValidation\0"
	"SkipHttpErrorCheck\0" "SslProtocol\0" "Microsoft.PowerShell.Commands.WebSslProtocol\0"
	"Default\nTls\nTls11\nTls12\nTls13\0" "StatusCodeVariable\0" "Token\0" "System.Security.SecureString\0"
	"chunked\ncompress\ndeflate\ngzip\nidentity\0" "TransferEncoding\0" "UnixSocket\0"
	"System.Net.Sockets.UnixDomainSocketEndPoint\0" "UseBasicParsing\0" "UseDefaultCredentials\0" "UserAgent\0"
	"WebSession\0" "Microsoft.PowerShell.Commands.WebRequestSession\0" "Invoke-RestMethod\0" "Invoke-WebRequest\0"
	"Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject\0" "Join-Path\0" "DoubleQuote\0" "SingleQuote\0"
	"default\0" "FormatString\0" "OutputPrefix\0" "op\0" "OutputSuffix\0" "os\0"
	"Microsoft.PowerShell.Commands.PSPropertyExpression\0" "Separator\0" "Join-String\0" "Expression\0"
	"Measure-Command\0" "System.TimeSpan\0" "GenericMeasure\0" "TextMeasure\0" "AllStats\0" "Average\0"
	"Character\0" "IgnoreWhiteSpace\0" "Microsoft.PowerShell.Commands.PSPropertyExpression[]\0"
	"StandardDeviation\0" "Sum\0" "Word\0" "Measure-Object\0"
	"Microsoft.PowerShell.Commands.GenericMeasureInfo\nMicrosoft.PowerShell.Commands.GenericObjectMeasureInfo\nMicrosoft.PowerShell.Commands.TextMeasureInfo\0"
	"Move-Item\0" "Move-ItemProperty\0" "Option\0" "System.Management.Automation.ScopedItemOptions\0"
	"None\nReadOnly\nConstant\nPrivate\nAllScope\nUnspecified\0" "New-Alias\0" "EventArguments\0" "MessageData\0"
	"Sender\0" "New-Event\0" "Empty\0" "New-Guid\0" "New-Item\0"
	"System.IO.DirectoryInfo\nSystem.IO.FileInfo\nSystem.String\0" "New-ItemProperty\0" "ReturnResult\0"
	"New-Module\0" "AliasesToExport\0" "Author\0" "ClrVersion\0" "CmdletsToExport\0" "CompanyName\0"
	"Desktop\nCore\0" "CompatiblePSEditions\0" "Copyright\0" "DefaultCommandPrefix\0" "DotNetFrameworkVersion\0"
	"DscResourcesToExport\0" "ExternalModuleDependencies\0" "FileList\0" "FormatsToProcess\0"
	"FunctionsToExport\0" "Guid\0" "HelpInfoUri\0" "IconUri\0" "LicenseUri\0" "ModuleList\0" "ModuleVersion\0"
	"NestedModules\0" "PowerShellHostName\0" "PowerShellHostVersion\0" "Prerelease\0" "PrivateData\0"
	"ProcessorArchitecture\0" "System.Reflection.ProcessorArchitecture\0" "None\nMSIL\nX86\nIA64\nAmd64\nArm\0"
	"ProjectUri\0" "ReleaseNotes\0" "RequiredAssemblies\0" "RequiredModules\0" "RequireLicenseAcceptance\0"
	"RootModule\0" "ModuleToProcess\0" "ScriptsToProcess\0" "Tags\0" "TypesToProcess\0" "VariablesToExport\0"
	"New-ModuleManifest\0" "Net\0" "Com\0" "Strict\0" "New-Object\0" "New-PSDrive\0" "AliasDefinitions\0"
	"System.Collections.IDictionary[]\0" "AssembliesToLoad\0" "EnvironmentVariables\0" "FunctionDefinitions\0"
	"ModulesToImport\0" "VariableDefinitions\0" "VisibleAliases\0" "VisibleCmdlets\0" "VisibleExternalCommands\0"
	"VisibleFunctions\0" "VisibleProviders\0" "New-PSRoleCapabilityFile\0" "UseWindowsPowerShellParameterSet\0"
	"New-PSSession\0" "ExecutionPolicy\0" "Microsoft.PowerShell.ExecutionPolicy\0"
	"Unrestricted\nRemoteSigned\nAllSigned\nRestricted\nDefault\nBypass\nUndefined\0"
	"GroupManagedServiceAccount\0" "LanguageMode\0" "System.Management.Automation.PSLanguageMode\0"
	"FullLanguage\nRestrictedLanguage\nNoLanguage\nConstrainedLanguage\0" "MountUserDrive\0" "RequiredGroups\0"
	"RoleDefinitions\0" "RunAsVirtualAccount\0" "RunAsVirtualAccountGroups\0" "SchemaVersion\0" "SessionType\0"
	"System.Management.Automation.Remoting.SessionType\0" "Empty\nRestrictedRemoteServer\nDefault\0"
	"TranscriptDirectory\0" "UserDriveMaximumSize\0" "New-PSSessionConfigurationFile\0" "SkipCACheck\0"
	"SkipCNCheck\0" "ApplicationArguments\0" "System.Management.Automation.PSPrimitiveDictionary\0"
	"CancelTimeout\0" "CancelTimeoutMSec\0" "IdleTimeout\0" "IdleTimeoutMSec\0" "IncludePortInSPN\0"
	"MaxConnectionRetryCount\0" "MaximumReceivedDataSizePerCommand\0" "MaximumReceivedObjectSize\0"
	"NoCompression\0" "NoEncryption\0" "NoMachineProfile\0" "OpenTimeout\0" "OpenTimeoutMSec\0"
	"OperationTimeout\0" "OperationTimeoutMSec\0" "None\nDrop\nBlock\0" "ProxyAccessType\0"
	"System.Management.Automation.Remoting.ProxyAccessType\0"
	"None\nIEConfig\nWinHttpConfig\nAutoDetect\nNoProxyServer\0" "ProxyAuthentication\0" "SkipRevocationCheck\0"
	"UseUTF16\0" "New-PSSessionOption\0" "60\n2147483\0" "MaxConcurrentCommandsPerSession\0" "1\n100\0"
	"MaxConcurrentUsers\0" "MaxIdleTimeoutSec\0" "5\n2147483647\0" "MaxMemoryPerSessionMB\0"
	"MaxProcessesPerSession\0" "MaxSessions\0" "MaxSessionsPerUser\0"
	"System.Nullable`1[[System.Management.Automation.Runspaces.OutputBufferingMode]]\0" "0\n1209600\0"
	"ProcessIdleTimeoutSec\0" "New-PSTransportOption\0" "Microsoft.PowerShell.Commands.WSManConfigurationOption\0"
	"New-TemporaryFile\0" "Time\0" "Days\0" "Hours\0" "Milliseconds\0" "Minutes\0" "Seconds\0" "Start\0"
	"New-TimeSpan\0" "Visibility\0" "System.Management.Automation.SessionStateEntryVisibility\0"
	"Public\nPrivate\0" "New-Variable\0" "Transcript\0" "Out-Default\0" "NoNewline\0" "2\n2147483647\0" "Width\0"
	"Out-File\0" "Paging\0" "Out-Host\0" "Out-Null\0" "NoNewLineFormatting\0" "StreamFormatting\0" "Stream\0"
	"Out-String\0" "Pop-Location\0" "System.Management.Automation.PathInfo\0" "Protect-CmsMessage\0"
	"Push-Location\0" "AsSecureString\0" "MaskInput\0" "Prompt\0" "Read-Host\0"
	"System.Security.SecureString\nSystem.String\0" "Location\0" "AutoRemoveJob\0"
	"System.Management.Automation.Job[]\0" "Keep\0" "NoRecurse\0" "Wait\0" "WriteEvents\0" "WriteJobInResults\0"
	"Receive-Job\0" "ConnectionUriSessionName\0" "ComputerSessionName\0" "OutTarget\0"
	"Microsoft.PowerShell.Commands.OutTarget\0" "Default\nHost\nJob\0" "Receive-PSSession\0" "NativeCommandSet\0"
	"PowerShellSet\0" "NativeFallbackSet\0" "Native\0" "NativeFallback\0" "Register-ArgumentCompleter\0"
	"Action\0" "Forward\0" "MaxTriggerCount\0" "SupportEvent\0" "Register-EngineEvent\0"
	"System.Management.Automation.PSEventJob\0" "EventName\0" "Register-ObjectEvent\0"
	"AssemblyNameParameterSet\0" "SessionConfigurationFile\0" "AccessMode\0"
	"System.Management.Automation.Runspaces.PSSessionConfigurationAccessMode\0" "Disabled\nLocal\nRemote\0"
	"ApplicationBase\0" "ConfigurationTypeName\0" "MaximumReceivedDataSizePerCommandMB\0"
	"System.Nullable`1[System.Double]\0" "MaximumReceivedObjectSizeMB\0" "PA\0" "x86\namd64\0" "PSVersion\0"
	"RunAsCredential\0" "SessionTypeOption\0" "System.Management.Automation.PSSessionTypeOption\0"
	"ShowSecurityDescriptorUI\0" "StartupScript\0" "ThreadApartmentState\0" "System.Threading.ApartmentState\0"
	"STA\nMTA\nUnknown\0" "ThreadOptions\0" "System.Management.Automation.Runspaces.PSThreadOptions\0"
	"Default\nUseNewThread\nReuseThread\nUseCurrentThread\0" "TransportOption\0"
	"System.Management.Automation.PSTransportOption\0" "UseSharedProcess\0" "Register-PSSessionConfiguration\0"
	"Remove-Alias\0" "ByIdentifier\0" "Remove-Event\0" "Remove-Item\0" "Remove-ItemProperty\0" "F\0"
	"Remove-Job\0" "name\0" "Remove-Module\0" "Remove-PSBreakpoint\0" "Remove-PSDrive\0" "Remove-PSSession\0"
	"RemoveFileSet\0" "RemoveTypeDataSet\0" "RemoveTypeSet\0" "TypeData\0"
	"System.Management.Automation.Runspaces.TypeData\0" "Remove-TypeData\0" "Remove-Variable\0" "Rename-Item\0"
	"Rename-ItemProperty\0" "Resolve-Path\0" "System.Management.Automation.PathInfo\nSystem.String\0"
	"Restart-Computer\0" "Resume-Job\0" "DestinationPath\0" "Microsoft.PowerShell.Commands.UpdateHelpScope\0"
	"CurrentUser\nAllUsers\0" "System.Globalization.CultureInfo[]\0" "Save-Help\0" "DefaultParameter\0"
	"SkipLastParameter\0" "IndexParameter\0" "SkipIndexParameter\0" "ExcludeProperty\0" "ExpandProperty\0"
	"SkipIndex\0" "SkipLast\0" "Unique\0" "Select-Object\0" "Object\0" "ObjectRaw\0" "LiteralFile\0"
	"LiteralFileRaw\0" "File\0" "FileRaw\0" "AllMatches\0" "1\n2\0" "Context\0"
	"Ordinal\nInvariant\nCurrent\naf\naf-NA\naf-ZA\nagq\nagq-CM\nak\nak-GH\nam\nam-ET\nar\nar-001\nar-AE\nar-BH\nar-DJ\nar-DZ\nar-EG\nar-EH\nar-ER\nar-IL\nar-IQ\nar-JO\nar-KM\nar-KW\nar-LB\nar-LY\nar-MA\nar-MR\nar-OM\nar-PS\nar-QA\nar-SA\nar-SD\nar-SO\nar-SS\nar-SY\nar-TD\nar-TN\nar-YE\nas\nas-IN\nasa\nasa-TZ\nast\nast-ES\naz\naz-Cyrl\naz-Cyrl-AZ\naz-Latn\naz-Latn-AZ\nbas\nbas-CM\nbe\nbe-BY\nbem\nbem-ZM\nbez\nbez-TZ\nbg\nbg-BG\nbgc\nbgc-IN\nbho\nbho-IN\nbm\nbm-ML\nbn\nbn-BD\nbn-IN\nbo\nbo-CN\nbo-IN\nbr\nbr-FR\nbrx\nbrx-IN\nbs\nbs-Cyrl\nbs-Cyrl-BA\nbs-Latn\nbs-Latn-BA\nca\nca-AD\nca-ES\nca-FR\nca-IT\nccp\nccp-BD\nccp-IN\nce\nce-RU\nceb\nceb-PH\ncgg\ncgg-UG\nchr\nchr-US\nckb\nckb-IQ\nckb-IR\ncs\ncs-CZ\ncv\ncv-RU\ncy\ncy-GB\nda\nda-DK\nda-GL\ndav\ndav-KE\nde\nde-AT\nde-BE\nde-CH\nde-DE\nde-IT\nde-LI\nde-LU\ndje\ndje-NE\ndoi\ndoi-IN\ndsb\ndsb-DE\ndua\ndua-CM\ndyo\ndyo-SN\ndz\ndz-BT\nebu\nebu-KE\nee\nee-GH\nee-TG\nel\nel-CY\nel-GR\nen\nen-001\nen-150\nen-AE\nen-AG\nen-AI\nen-AS\nen-AT\nen-AU\nen-BB\nen-BE\nen-BI\nen-BM\nen-BS\nen-BW\nen-BZ\nen-CA\nen-CC\nen-CH\nen-CK\nen-CM\nen-CX\nen-CY\nen-DE\nen-DG\nen-DK\nen-DM\nen-ER\nen-FI\nen-FJ\nen-FK\nen-FM\nen-GB\nen-GD\nen-GG\nen-GH\nen-GI\nen-GM\nen-GU\nen-GY\nen-HK\nen-IE\nen-IL\nen-IM\nen-IN\nen-IO\nen-JE\nen-JM\nen-KE\nen-KI\nen-KN\nen-KY\nen-LC\nen-LR\nen-LS\nen-MG\nen-MH\nen-MO\nen-MP\nen-MS\nen-MT\nen-MU\nen-MV\nen-MW\nen-MY\nen-NA\nen-NF\nen-NG\nen-NL\nen-NR\nen-NU\nen-NZ\nen-PG\nen-PH\nen-PK\nen-PN\nen-PR\nen-PW\nen-RW\nen-SB\nen-SC\nen-SD\nen-SE\nen-SG\nen-SH\nen-SI\nen-SL\nen-SS\nen-SX\nen-SZ\nen-TC\nen-TK\nen-TO\nen-TT\nen-TV\nen-TZ\nen-UG\nen-UM\nen-US\nen-US-POSIX\nen-VC\nen-VG\nen-VI\nen-VU\nen-WS\nen-ZA\nen-ZM\nen-ZW\neo\neo-001\nes\nes-419\nes-AR\nes-BO\nes-BR\nes-BZ\nes-CL\nes-CO\nes-CR\nes-CU\nes-DO\nes-EA\nes-EC\nes-ES\nes-GQ\nes-GT\nes-HN\nes-IC\nes-MX\nes-NI\nes-PA\nes-PE\nes-PH\nes-PR\nes-PY\nes-SV\nes-US\nes-UY\nes-VE\net\net-EE\neu\neu-ES\newo\newo-CM\nfa\nfa-AF\nfa-IR\nff\nff-Adlm\nff-Adlm-BF\nff-Adlm-CM\nff-Adlm-GH\nff-Adlm-GM\nff-Adlm-GN\nff-Adlm-GW\nff-Adlm-LR\nff-Adlm-MR\nff-Adlm-NE\nff-Adlm-NG\nff-Adlm-SL\nff-Adlm-SN\nff-Latn\nff-Latn-BF\nff-Latn-CM\nff-Latn-GH\nff-Latn-GM\nff-Latn-GN\nff-Latn-GW\nff-Latn-LR\nff-Latn-MR\nff-Latn-NE\nff-Latn-NG\nff-Latn-SL\nff-Latn-SN\nfi\nfi-FI\nfil\nfil-PH\nfo\nfo-DK\nfo-FO\nfr\nfr-BE\nfr-BF\nfr-BI\nfr-BJ\nfr-BL\nfr-CA\nfr-CD\nfr-CF\nfr-CG\nfr-CH\nfr-CI\nfr-CM\nfr-DJ\nfr-DZ\nfr-FR\nfr-GA\nfr-GF\nfr-GN\nfr-GP\nfr-GQ\nfr-HT\nfr-KM\nfr-LU\nfr-MA\nfr-MC\nfr-MF\nfr-MG\nfr-ML\nfr-MQ\nfr-MR\nfr-MU\nfr-NC\nfr-NE\nfr-PF\nfr-PM\nfr-RE\nfr-RW\nfr-SC\nfr-SN\nfr-SY\nfr-TD\nfr-TG\nfr-TN\nfr-VU\nfr-WF\nfr-YT\nfur\nfur-IT\nfy\nfy-NL\nga\nga-GB\nga-IE\ngd\ngd-GB\ngl\ngl-ES\ngsw\ngsw-CH\ngsw-FR\ngsw-LI\ngu\ngu-IN\nguz\nguz-KE\ngv\ngv-IM\nha\nha-GH\nha-NE\nha-NG\nhaw\nhaw-US\nhe\nhe-IL\nhi\nhi-IN\nhi-Latn\nhi-Latn-IN\nhr\nhr-BA\nhr-HR\nhsb\nhsb-DE\nhu\nhu-HU\nhy\nhy-AM\nia\nia-001\nid\nid-ID\nig\nig-NG\nii\nii-CN\nis\nis-IS\nit\nit-CH\nit-IT\nit-SM\nit-VA\nja\nja-JP\njgo\njgo-CM\njmc\njmc-TZ\njv\njv-ID\nka\nka-GE\nkab\nkab-DZ\nkam\nkam-KE\nkde\nkde-TZ\nkea\nkea-CV\nkgp\nkgp-BR\nkhq\nkhq-ML\nki\nki-KE\nkk\nkk-KZ\nkkj\nkkj-CM\nkl\nkl-GL\nkln\nkln-KE\nkm\nkm-KH\nkn\nkn-IN\nko\nko-KP\nko-KR\nkok\nkok-IN\nks\nks-Arab\nks-Arab-IN\nks-Deva\nks-Deva-IN\nksb\nksb-TZ\nksf\nksf-CM\nksh\nksh-DE\nku\nku-TR\nkw\nkw-GB\nky\nky-KG\nlag\nlag-TZ\nlb\nlb-LU\nlg\nlg-UG\nlkt\nlkt-US\nln\nln-AO\nln-CD\nln-CF\nln-CG\nlo\nlo-LA\nlrc\nlrc-IQ\nlrc-IR\nlt\nlt-LT\nlu\nlu-CD\nluo\nluo-KE\nluy\nluy-KE\nlv\nlv-LV\nmai\nmai-IN\nmas\nmas-KE\nmas-TZ\nmer\nmer-KE\nmfe\nmfe-MU\nmg\nmg-MG\nmgh\nmgh-MZ\nmgo\nmgo-CM\nmi\nmi-NZ\nmk\nmk-MK\nml\nml-IN\nmn\nmn-MN\nmni\nmni-Beng\nmni-Beng-IN\nmr\nmr-IN\nms\nms-BN\nms-ID\nms-MY\nms-SG\nmt\nmt-MT\nmua\nmua-CM\nmy\nmy-MM\nmzn\nmzn-IR\nnaq\nnaq-NA\nnb\nnb-NO\nnb-SJ\nnd\nnd-ZW\nne\nne-IN\nne-NP\nnl\nnl-AW\nnl-BE\nnl-BQ\nnl-CW\nnl-NL\nnl-SR\nnl-SX\nnmg\nnmg-CM\nnn\nnn-NO\nnnh\nnnh-CM\nno\nnus\nnus-SS\nnyn\nnyn-UG\nom\nom-ET\nom-KE\nor\nor-IN\nos\nos-GE\nos-RU\npa\npa-Arab\npa-Arab-PK\npa-Guru\npa-Guru-IN\npcm\npcm-NG\npl\npl-PL\nps\nps-AF\nps-PK\npt\npt-AO\npt-BR\npt-CH\npt-CV\npt-GQ\npt-GW\npt-LU\npt-MO\npt-MZ\npt-PT\npt-ST\npt-TL\nqu\nqu-BO\nqu-EC\nqu-PE\nraj\nraj-IN\nrm\nrm-CH\nrn\nrn-BI\nro\nro-MD\nro-RO\nrof\nrof-TZ\nru\nru-BY\nru-KG\nru-KZ\nru-MD\nru-RU\nru-UA\nrw\nrw-RW\nrwk\nrwk-TZ\nsa\nsa-IN\nsah\nsah-RU\nsaq\nsaq-KE\nsat\nsat-Olck\nsat-Olck-IN\nsbp\nsbp-TZ\nsc\nsc-IT\nsd\nsd-Arab\nsd-Arab-PK\nsd-Deva\nsd-Deva-IN\nse\nse-FI\nse-NO\nse-SE\nseh\nseh-MZ\nses\nses-ML\nsg\nsg-CF\nshi\nshi-Latn\nshi-Latn-MA\nshi-Tfng\nshi-Tfng-MA\nsi\nsi-LK\nsk\nsk-SK\nsl\nsl-SI\nsmn\nsmn-FI\nsn\nsn-ZW\nso\nso-DJ\nso-ET\nso-KE\nso-SO\nsq\nsq-AL\nsq-MK\nsq-XK\nsr\nsr-Cyrl\nsr-Cyrl-BA\nsr-Cyrl-ME\nsr-Cyrl-RS\nsr-Cyrl-XK\nsr-Latn\nsr-Latn-BA\nsr-Latn-ME\nsr-Latn-RS\nsr-Latn-XK\nsu\nsu-Latn\nsu-Latn-ID\nsv\nsv-AX\nsv-FI\nsv-SE\nsw\nsw-CD\nsw-KE\nsw-TZ\nsw-UG\nta\nta-IN\nta-LK\nta-MY\nta-SG\nte\nte-IN\nteo\nteo-KE\nteo-UG\ntg\ntg-TJ\nth\nth-TH\nti\nti-ER\nti-ET\ntk\ntk-TM\nto\nto-TO\ntr\ntr-CY\ntr-TR\ntt\ntt-RU\ntwq\ntwq-NE\ntzm\ntzm-MA\nug\nug-CN\nuk\nuk-UA\nur\nur-IN\nur-PK\nuz\nuz-Arab\nuz-Arab-AF\nuz-Cyrl\nuz-Cyrl-UZ\nuz-Latn\nuz-Latn-UZ\nvai\nvai-Latn\nvai-Latn-LR\nvai-Vaii\nvai-Vaii-LR\nvi\nvi-VN\nvun\nvun-TZ\nwae\nwae-CH\nwo\nwo-SN\nxh\nxh-ZA\nxog\nxog-UG\nyav\nyav-CM\nyi\nyi-001\nyo\nyo-BJ\nyo-NG\nyrl\nyrl-BR\nyrl-CO\nyrl-VE\nyue\nyue-Hans\nyue-Hans-CN\nyue-Hant\nyue-Hant-HK\nzgh\nzgh-MA\nzh\nzh-Hans\nzh-Hans-CN\nzh-Hans-HK\nzh-Hans-MO\nzh-Hans-SG\nzh-Hant\nzh-Hant-HK\nzh-Hant-MO\nzh-Hant-TW\nzu\nzu-ZA\0"
	"NoEmphasis\0" "NotMatch\0" "Pattern\0" "Quiet\0" "SimpleMatch\0" "Select-String\0"
	"Microsoft.PowerShell.Commands.MatchInfo\nSystem.Boolean\nSystem.String\0" "Content\0" "Xml\0"
	"System.Xml.XmlNode[]\0" "Node\0" "XPath\0" "Select-Xml\0" "Microsoft.PowerShell.Commands.SelectXmlInfo\0"
	"Attachments\0" "PsPath\0" "Bcc\0" "BodyAsHtml\0" "BAH\0" "Cc\0" "DeliveryNotificationOption\0"
	"System.Net.Mail.DeliveryNotificationOptions\0" "DNO\0" "None\nOnSuccess\nOnFailure\nDelay\nNever\0" "BE\0"
	"From\0" "Priority\0" "System.Net.Mail.MailPriority\0" "Normal\nLow\nHigh\0" "ReplyTo\0" "SmtpServer\0"
	"Subject\0" "sub\0" "To\0" "UseSsl\0" "Send-MailMessage\0" "Set-Alias\0" "Set-Clipboard\0" "Set-Content\0"
	"Adjust\0" "Set-Date\0" "Set-ExecutionPolicy\0" "Set-Item\0" "Set-ItemProperty\0" "Set-Location\0" "C\0"
	"Mode\0" "System.Management.Automation.VariableAccessMode\0" "Read\nWrite\nReadWrite\0" "V\0"
	"Set-PSBreakpoint\0"
	"System.Management.Automation.CommandBreakpoint\nSystem.Management.Automation.LineBreakpoint\nSystem.Management.Automation.VariableBreakpoint\0"
	"off\0" "on\0" "Off\0" "Step\0" "0\n2\0" "Trace\0" "Set-PSDebug\0" "Set-PSSessionConfiguration\0" "v\0"
	"Set-StrictMode\0" "optionsSet\0" "removeFileListenersSet\0" "removeAllListenersSet\0" "Debugger\0"
	"PSPath Path\0" "ListenerOption\0" "System.Diagnostics.TraceOptions\0"
	"None\nLogicalOperationStack\nDateTime\nTimestamp\nProcessId\nThreadId\nCallstack\0"
	"System.Management.Automation.PSTraceSourceOptions\0"
	"None\nConstructor\nDispose\nFinalizer\nMethod\nProperty\nDelegates\nEvents\nException\nLock\nError\nErrors\nWarning\nVerbose\nWriteLine\nData\nScope\nExecutionFlow\nAssert\nAll\0"
	"PSHost\0" "RemoveFileListener\0" "RemoveListener\0" "Set-TraceSource\0" "Set-Variable\0" "Bottom\0" "Top\0"
	"Descending\0" "Stable\0" "Sort-Object\0" "Split-Path\0" "LiteralFilePathComputerName\0" "DefinitionName\0"
	"DefinitionPath\0" "InitializationScript\0" "RunAs32\0" "WorkingDirectory\0" "Start-Job\0"
	"System.Management.Automation.PSRemotingJob\0" "Start-Process\0" "FromTimeSpan\0" "Duration\0" "ts\0" "ms\0"
	"System.Double\0" "Start-Sleep\0" "Start-ThreadJob\0" "Microsoft.PowerShell.ThreadJob\0" "Start-Transcript\0"
	"Microsoft.PowerShell.Host\0" "Stop-Computer\0" "Stop-Job\0" "Stop-Process\0" "Stop-Transcript\0"
	"Suspend-Job\0" "WithCommand\0" "Switch-Process\0" "Tee-Object\0" "Test-Connection\0" "Test-ModuleManifest\0"
	"Test-Path\0" "Test-PSSessionConfigurationFile\0" "Microsoft.WSMan.Management.AuthenticationMechanism\0"
	"auth am\0" "None\nDefault\nDigest\nNegotiate\nBasic\nKerberos\nClientCertificate\nCredssp\0" "cn\0"
	"cred c\0" "Test-WSMan\0" "Microsoft.WSMan.Management\0" "commandSet\0" "expressionSet\0" "Trace-Command\0"
	"Unblock-File\0" "Unprotect-CmsMessage\0" "Unregister-Event\0" "Unregister-PSSessionConfiguration\0"
	"AppendPath\0" "PrependPath\0" "Update-FormatData\0" "Recurse\0" "SourcePath\0" "Update-Help\0"
	"AddRemoveSet\0" "ReplaceSet\0" "Add\0" "Remove\0" "Replace\0" "Update-List\0" "DynamicTypeSet\0"
	"TypeDataSet\0" "DefaultDisplayProperty\0" "DefaultDisplayPropertySet\0" "DefaultKeyPropertySet\0"
	"InheritPropertySerializationSet\0" "System.Nullable`1[[System.Boolean]]\0"
	"NoteProperty\nAliasProperty\nScriptProperty\nCodeProperty\nScriptMethod\nCodeMethod\0"
	"PropertySerializationSet\0" "SerializationDepth\0" "SerializationMethod\0" "StringSerializationSource\0"
	"TargetTypeForDeserialization\0" "TypeAdapter\0" "TypeConverter\0"
	"System.Management.Automation.Runspaces.TypeData[]\0" "Update-TypeData\0" "Wait-Debugger\0" "-1\n2147483647\0"
	"Timeout\0" "Wait-Event\0" "Any\0" "Wait-Job\0" "Wait-Process\0" "CaseSensitiveContainsSet\0"
	"CaseSensitiveEqualSet\0" "CaseSensitiveGreaterOrEqualSet\0" "CaseSensitiveGreaterThanSet\0"
	"CaseSensitiveInSet\0" "CaseSensitiveLessOrEqualSet\0" "CaseSensitiveLikeSet\0" "CaseSensitiveLessThanSet\0"
	"CaseSensitiveMatchSet\0" "CaseSensitiveNotEqualSet\0" "CaseSensitiveNotContainsSet\0"
	"CaseSensitiveNotInSet\0" "CaseSensitiveNotLikeSet\0" "CaseSensitiveNotMatchSet\0" "ContainsSet\0"
	"EqualSet\0" "GreaterOrEqualSet\0" "GreaterThanSet\0" "InSet\0" "IsSet\0" "IsNotSet\0" "LessOrEqualSet\0"
	"LikeSet\0" "LessThanSet\0" "MatchSet\0" "NotEqualSet\0" "Not\0" "NotContainsSet\0" "NotInSet\0"
	"NotLikeSet\0" "NotMatchSet\0" "CContains\0" "CEQ\0" "CGE\0" "CGT\0" "CIn\0" "CLE\0" "CLike\0" "CLT\0"
	"CMatch\0" "CNE\0" "CNotContains\0" "CNotIn\0" "CNotLike\0" "CNotMatch\0" "Contains\0" "IContains\0" "EQ\0"
	"IEQ\0" "FilterScript\0" "GE\0" "IGE\0" "GT\0" "IGT\0" "In\0" "IIn\0" "Is\0" "IsNot\0" "LE\0" "ILE\0" "Like\0"
	"ILike\0" "LT\0" "ILT\0" "Match\0" "IMatch\0" "NE\0" "INE\0" "NotContains\0" "INotContains\0" "NotIn\0"
	"INotIn\0" "NotLike\0" "INotLike\0" "INotMatch\0" "Where-Object\0" "Msg\0" "Write-Debug\0" "NoException\0"
	"WithException\0" "ErrorRecord\0" "System.Management.Automation.ErrorCategory\0"
	"NotSpecified\nOpenError\nCloseError\nDeviceError\nDeadlockDetected\nInvalidArgument\nInvalidData\nInvalidOperation\nInvalidResult\nInvalidType\nMetadataError\nNotImplemented\nNotInstalled\nObjectNotFound\nOperationStopped\nOperationTimeout\nSyntaxError\nParserError\nPermissionDenied\nResourceBusy\nResourceExists\nResourceUnavailable\nReadError\nWriteError\nFromStdErr\nSecurityError\nProtocolError\nConnectionError\nAuthenticationError\nLimitsExceeded\nQuotaExceeded\nNotEnabled\0"
	"CategoryActivity\0" "Activity\0" "CategoryReason\0" "Reason\0" "CategoryTargetName\0" "TargetName\0"
	"CategoryTargetType\0" "TargetType\0" "ErrorId\0" "System.Management.Automation.ErrorRecord\0" "Exception\0"
	"System.Exception\0" "RecommendedAction\0" "TargetObject\0" "Write-Error\0" "BackgroundColor\0"
	"System.ConsoleColor\0"
	"Black\nDarkBlue\nDarkGreen\nDarkCyan\nDarkRed\nDarkMagenta\nDarkYellow\nGray\nDarkGray\nBlue\nGreen\nCyan\nRed\nMagenta\nYellow\nWhite\0"
	"ForegroundColor\0" "Msg Message\0" "Write-Host\0" "Write-Information\0" "Write-Output\0" "Completed\0"
	"CurrentOperation\0" "ParentId\0" "-1\n100\0" "PercentComplete\0" "SecondsRemaining\0" "SourceId\0" "Status\0"
	"Write-Progress\0" "Write-Verbose\0" "Write-Warning\0";

const struct meta_cmdlet cmdlet_meta[] = {
	{1, 13, 0, 0, 0, 0, 0, 0, 0}, {151, 163, 189, 0, 0, 2, 0, 0, 0}, {759, 770, 0, 2, 0, 11, 4, 4, 0},
	{1225, 770, 1234, 13, 4, 15, 5, 5, 0}, {1246, 13, 0, 28, 9, 0, 0, 0, 0}, {1362, 163, 0, 28, 9, 4, 2, 2, 1},
	{1376, 13, 0, 32, 11, 0, 0, 0, 0}, {1387, 13, 0, 32, 11, 0, 0, 0, 0}, {1428, 770, 1443, 32, 11, 6, 0, 0, 1},
	{1617, 770, 0, 38, 11, 9, 0, 0, 0}, {2179, 163, 0, 47, 11, 16, 8, 7, 1}, {2197, 13, 0, 63, 19, 0, 0, 0, 0},
	{2210, 770, 0, 63, 19, 1, 0, 0, 0}, {2269, 770, 0, 64, 19, 4, 2, 1, 0}, {2399, 770, 0, 68, 21, 5, 0, 0, 0},
	{2416, 2441, 0, 73, 21, 0, 0, 0, 0}, {2482, 770, 2505, 73, 21, 2, 0, 0, 0},
	{2534, 770, 609, 75, 21, 2, 0, 0, 0}, {2721, 770, 609, 77, 21, 8, 2, 1, 0},
	{2853, 770, 609, 85, 23, 13, 2, 1, 0}, {2992, 770, 609, 98, 25, 6, 0, 0, 0},
	{3007, 2441, 0, 104, 25, 0, 0, 0, 0}, {3053, 770, 3067, 104, 25, 4, 0, 0, 0},
	{3104, 13, 0, 108, 25, 0, 0, 0, 0}, {3114, 13, 0, 108, 25, 0, 0, 0, 0}, {3270, 163, 0, 108, 25, 5, 4, 3, 1},
	{3280, 13, 0, 113, 29, 0, 0, 0, 0}, {3427, 770, 0, 113, 29, 5, 4, 4, 1}, {3518, 163, 0, 118, 33, 2, 0, 0, 1},
	{3610, 770, 3631, 120, 33, 4, 2, 1, 1}, {3671, 163, 0, 124, 35, 1, 0, 0, 1},
	{3707, 163, 0, 125, 35, 3, 0, 0, 1}, {3949, 770, 0, 128, 35, 6, 5, 5, 0}, {4065, 163, 0, 134, 40, 7, 4, 4, 1},
	{4086, 163, 0, 141, 44, 2, 0, 0, 1}, {4113, 770, 3631, 143, 44, 4, 2, 1, 1},
	{4157, 163, 0, 147, 46, 2, 0, 0, 1}, {4198, 163, 0, 149, 46, 5, 0, 0, 1}, {4228, 770, 0, 154, 46, 7, 5, 3, 0},
	{4456, 163, 0, 161, 51, 6, 5, 1, 0}, {4716, 163, 0, 167, 56, 27, 10, 2, 0},
	{4732, 163, 0, 194, 66, 0, 0, 0, 0}, {4751, 163, 0, 194, 66, 0, 0, 0, 0},
	{4887, 770, 4900, 194, 66, 10, 2, 2, 1}, {4969, 770, 0, 204, 68, 7, 2, 2, 1},
	{4983, 770, 0, 211, 70, 14, 2, 1, 1}, {5076, 770, 0, 225, 72, 6, 2, 2, 0},
	{5125, 163, 0, 231, 74, 4, 0, 0, 0}, {5533, 770, 5550, 235, 74, 12, 0, 0, 0},
	{5803, 163, 0, 247, 74, 12, 3, 3, 1}, {5884, 770, 5898, 259, 77, 9, 0, 0, 0},
	{6240, 770, 6251, 268, 77, 7, 3, 0, 0}, {6296, 770, 5898, 275, 80, 8, 0, 0, 0},
	{6352, 770, 5898, 283, 80, 12, 0, 0, 0}, {6372, 770, 5898, 295, 80, 10, 0, 0, 0},
	{6403, 770, 4900, 305, 80, 4, 2, 2, 0}, {6413, 13, 6427, 309, 82, 0, 0, 0, 0},
	{6470, 13, 0, 309, 82, 0, 0, 0, 0}, {6484, 2441, 0, 309, 82, 0, 0, 0, 0},
	{6745, 163, 6757, 309, 82, 18, 2, 2, 0}, {7063, 13, 7075, 327, 84, 0, 0, 0, 0},
	{7101, 2441, 0, 327, 84, 0, 0, 0, 0}, {11906, 770, 11918, 327, 84, 3, 3, 3, 0},
	{12294, 770, 12303, 330, 87, 13, 4, 1, 0}, {12344, 770, 12354, 343, 91, 2, 2, 2, 0},
	{12491, 770, 12501, 345, 93, 2, 2, 2, 0}, {12702, 13, 0, 347, 95, 14, 2, 1, 0},
	{12730, 770, 12750, 361, 97, 3, 2, 1, 0}, {12797, 2441, 0, 364, 99, 0, 0, 0, 0},
	{12817, 163, 12841, 364, 99, 1, 0, 0, 0}, {12978, 770, 12991, 365, 99, 4, 3, 3, 0},
	{13067, 770, 13082, 369, 102, 2, 0, 0, 0}, {13394, 163, 0, 371, 102, 11, 5, 3, 0},
	{13433, 163, 189, 382, 107, 2, 0, 0, 0}, {13445, 770, 13454, 384, 107, 0, 0, 0, 0},
	{13495, 13, 13504, 384, 107, 0, 0, 0, 0}, {13576, 13, 13593, 384, 107, 0, 0, 0, 0},
	{13681, 13, 0, 384, 107, 0, 0, 0, 0}, {14006, 163, 3237, 384, 107, 12, 6, 4, 0},
	{14014, 13, 0, 396, 113, 0, 0, 0, 0}, {14107, 770, 14118, 396, 113, 6, 0, 0, 0},
	{14342, 163, 14353, 402, 113, 11, 4, 2, 0}, {14395, 2441, 0, 413, 117, 0, 0, 0, 0},
	{14414, 13, 0, 413, 117, 0, 0, 0, 0}, {14485, 770, 14502, 413, 117, 6, 5, 3, 0},
	{14681, 770, 14697, 419, 122, 0, 0, 0, 0}, {14741, 13, 0, 419, 122, 0, 0, 0, 0},
	{14782, 163, 4373, 419, 122, 3, 3, 2, 0}, {14804, 13, 0, 422, 125, 0, 0, 0, 0},
	{15003, 163, 4623, 422, 125, 19, 13, 13, 0}, {15026, 163, 0, 441, 138, 3, 0, 0, 0},
	{15050, 163, 0, 444, 138, 2, 0, 0, 0}, {15236, 163, 15252, 446, 138, 2, 3, 3, 0},
	{15443, 770, 15454, 448, 141, 6, 3, 2, 0}, {15494, 770, 3379, 454, 144, 3, 3, 3, 0},
	{15507, 770, 15525, 457, 147, 6, 5, 5, 0}, {15571, 770, 15454, 463, 152, 5, 3, 2, 0},
	{15715, 13, 0, 468, 155, 8, 3, 3, 0}, {15727, 13, 0, 476, 158, 0, 0, 0, 0},
	{15740, 770, 15756, 476, 158, 1, 0, 0, 0}, {15799, 770, 314, 477, 158, 1, 0, 0, 0},
	{15812, 770, 11918, 478, 158, 0, 0, 0, 0}, {15862, 770, 0, 478, 158, 4, 2, 1, 0},
	{15888, 770, 15899, 482, 160, 1, 2, 2, 0}, {15941, 770, 1443, 483, 162, 5, 0, 0, 0},
	{16023, 770, 16032, 488, 162, 2, 0, 0, 0}, {16305, 16318, 0, 490, 162, 13, 7, 1, 0},
	{16387, 770, 16400, 503, 169, 7, 1, 0, 0}, {16469, 770, 4900, 510, 170, 5, 2, 2, 1},
	{16525, 770, 0, 515, 172, 5, 2, 2, 0}, {16605, 770, 0, 520, 174, 6, 4, 2, 0},
	{16682, 770, 0, 526, 178, 5, 0, 0, 0}, {17014, 163, 14353, 531, 178, 26, 9, 6, 0},
	{17043, 770, 0, 557, 187, 3, 2, 2, 0}, {17069, 770, 14353, 560, 189, 11, 0, 0, 0},
	{17372, 163, 0, 571, 189, 37, 17, 17, 0}, {17387, 770, 0, 608, 206, 1, 0, 0, 0},
	{17405, 163, 0, 609, 206, 1, 0, 0, 1}, {17420, 13, 0, 610, 206, 0, 0, 0, 0},
	{18625, 770, 0, 610, 206, 46, 4, 3, 0}, {18643, 770, 18661, 656, 210, 42, 4, 3, 0},
	{18718, 13, 0, 698, 214, 0, 0, 0, 0}, {18866, 770, 609, 698, 214, 9, 4, 4, 0},
	{18889, 770, 18905, 707, 218, 2, 0, 0, 0}, {19072, 770, 19087, 709, 218, 12, 2, 1, 0},
	{19237, 13, 0, 721, 220, 0, 0, 0, 0}, {19247, 13, 0, 721, 220, 0, 0, 0, 0},
	{19371, 770, 4900, 721, 220, 7, 0, 0, 1}, {19415, 770, 12501, 728, 220, 4, 0, 0, 0},
	{19431, 770, 3221, 732, 220, 2, 3, 3, 0}, {19440, 13, 19449, 734, 223, 0, 0, 0, 0},
	{19506, 13, 0, 734, 223, 0, 0, 0, 0}, {19536, 163, 14353, 734, 223, 7, 2, 2, 0},
	{20185, 163, 609, 741, 225, 40, 0, 0, 1}, {20219, 770, 0, 781, 225, 4, 2, 1, 0},
	{20230, 13, 0, 785, 227, 0, 0, 0, 0}, {20474, 163, 0, 785, 227, 20, 0, 0, 0},
	{20532, 163, 4623, 805, 227, 28, 9, 2, 0}, {21064, 163, 0, 833, 236, 34, 0, 0, 0},
	{21650, 163, 2104, 867, 236, 23, 0, 0, 0}, {21957, 163, 21979, 890, 236, 10, 0, 0, 0},
	{22034, 770, 5550, 900, 236, 0, 0, 0, 1}, {22103, 770, 18905, 900, 236, 7, 2, 2, 0},
	{22199, 770, 1443, 907, 238, 8, 0, 0, 1}, {22223, 163, 0, 915, 238, 2, 0, 0, 0},
	{22264, 770, 0, 917, 238, 9, 2, 1, 1}, {22280, 163, 0, 926, 240, 2, 0, 0, 0},
	{22289, 163, 0, 928, 240, 1, 0, 0, 0}, {22342, 770, 609, 929, 240, 4, 2, 1, 0},
	{22353, 13, 22366, 933, 242, 0, 0, 0, 0}, {22404, 2441, 0, 933, 242, 0, 0, 0, 0},
	{22423, 13, 22366, 933, 242, 0, 0, 0, 0}, {22469, 770, 22479, 933, 242, 3, 2, 2, 0},
	{22630, 163, 0, 936, 244, 14, 6, 4, 0}, {22754, 163, 0, 950, 250, 17, 8, 8, 1},
	{22843, 163, 0, 967, 258, 5, 3, 0, 0}, {22914, 770, 22935, 972, 261, 6, 0, 0, 0},
	{22985, 770, 22935, 978, 261, 8, 0, 0, 0}, {23709, 163, 0, 986, 261, 22, 3, 1, 1},
	{23741, 770, 0, 1008, 264, 3, 1, 1, 0}, {23767, 770, 0, 1011, 265, 2, 2, 2, 1},
	{23780, 13, 0, 1013, 267, 0, 0, 0, 0}, {23792, 13, 0, 1013, 267, 0, 0, 0, 0},
	{23814, 163, 3237, 1013, 267, 8, 7, 6, 1}, {23830, 163, 0, 1021, 274, 4, 3, 0, 1},
	{23844, 770, 0, 1025, 277, 3, 2, 1, 1}, {23864, 13, 0, 1028, 279, 0, 0, 0, 0},
	{23879, 163, 0, 1028, 279, 8, 8, 3, 1}, {23999, 770, 0, 1036, 287, 3, 3, 2, 1},
	{24015, 770, 0, 1039, 290, 5, 0, 0, 1}, {24031, 13, 0, 1044, 290, 0, 0, 0, 0},
	{24043, 13, 0, 1044, 290, 0, 0, 0, 0}, {24063, 13, 24076, 1044, 290, 0, 0, 0, 0},
	{24128, 13, 0, 1044, 290, 0, 0, 0, 0}, {24145, 163, 0, 1044, 290, 7, 6, 2, 1},
	{24274, 163, 0, 1051, 296, 9, 2, 1, 0}, {24410, 770, 0, 1060, 298, 13, 4, 1, 0},
	{29321, 770, 29335, 1073, 302, 17, 6, 5, 0}, {29448, 770, 29459, 1090, 308, 6, 4, 4, 0},
	{29759, 770, 0, 1096, 312, 16, 0, 0, 0}, {29776, 770, 4900, 1112, 312, 7, 0, 0, 1},
	{29786, 13, 0, 1119, 312, 0, 0, 0, 0}, {29800, 13, 0, 1119, 312, 0, 0, 0, 0},
	{29819, 770, 12042, 1119, 312, 3, 2, 2, 1}, {29828, 2441, 0, 1122, 314, 0, 0, 0, 0},
	{29848, 13, 0, 1122, 314, 0, 0, 0, 0}, {29857, 13, 0, 1122, 314, 0, 0, 0, 0},
	{29874, 13, 0, 1122, 314, 0, 0, 0, 0}, {29965, 770, 29982, 1122, 314, 8, 3, 2, 0},
	{30147, 163, 0, 1130, 317, 4, 2, 0, 0}, {30159, 163, 0, 1134, 319, 21, 3, 1, 1},
	{30188, 163, 0, 1155, 322, 2, 2, 2, 0}, {30651, 770, 15756, 1157, 324, 10, 3, 1, 0},
	{30667, 770, 1443, 1167, 327, 11, 0, 0, 1}, {30709, 770, 0, 1178, 327, 9, 3, 2, 0},
	{30721, 13, 0, 1187, 330, 0, 0, 0, 0}, {30836, 163, 30846, 1187, 330, 17, 5, 1, 0},
	{30889, 13, 0, 1204, 335, 0, 0, 0, 0}, {30945, 770, 0, 1204, 335, 3, 3, 3, 0},
	{30957, 30973, 0, 1207, 338, 0, 0, 0, 0}, {31004, 31021, 0, 1207, 338, 0, 0, 0, 0},
	{31047, 13, 0, 1207, 338, 0, 0, 0, 0}, {31061, 163, 3237, 1207, 338, 7, 6, 2, 1},
	{31070, 13, 0, 1214, 344, 0, 0, 0, 0}, {31083, 31021, 0, 1214, 344, 0, 0, 0, 0},
	{31099, 163, 0, 1214, 344, 8, 6, 2, 1}, {31123, 163, 0, 1222, 350, 1, 0, 0, 0},
	{31138, 770, 0, 1223, 350, 6, 3, 1, 0}, {31149, 13, 0, 1229, 353, 0, 0, 0, 0},
	{31165, 163, 14353, 1229, 353, 1, 0, 0, 0}, {31185, 13, 0, 1230, 353, 0, 0, 0, 0},
	{31195, 163, 0, 1230, 353, 1, 0, 0, 0}, {31367, 31378, 0, 1231, 353, 7, 0, 0, 0},
	{31430, 770, 0, 1238, 353, 11, 2, 2, 0}, {31444, 770, 0, 1249, 355, 2, 2, 2, 1},
	{31457, 2441, 0, 1251, 357, 0, 0, 0, 0}, {31478, 770, 0, 1251, 357, 3, 2, 1, 1},
	{31495, 163, 0, 1254, 359, 3, 0, 0, 1}, {31552, 770, 0, 1257, 359, 2, 1, 1, 1},
	{31589, 163, 0, 1259, 360, 10, 2, 2, 1}, {31644, 770, 0, 1269, 362, 5, 2, 1, 0},
	{32096, 770, 0, 1274, 364, 20, 3, 1, 1}, {32112, 770, 0, 1294, 367, 0, 0, 0, 0},
	{32148, 770, 12501, 1294, 367, 2, 0, 0, 0}, {32163, 163, 3237, 1296, 367, 9, 6, 2, 0},
	{32172, 13, 0, 1305, 373, 0, 0, 0, 0}, {32981, 163, 0, 1305, 373, 35, 32, 16, 0},
	{32998, 770, 0, 1340, 405, 1, 0, 0, 0}, {33756, 770, 0, 1341, 405, 11, 3, 1, 0},
	{33952, 770, 0, 1352, 408, 5, 0, 0, 0}, {33963, 770, 0, 1357, 408, 2, 0, 0, 0},
	{33981, 770, 0, 1359, 408, 2, 0, 0, 0}, {34086, 770, 0, 1361, 408, 9, 0, 0, 0},
	{34101, 770, 0, 1370, 408, 1, 0, 0, 0}, {34115, 770, 0, 1371, 408, 1, 0, 0, 0},
};
const uint32_t cmdlet_meta_count = 235;

const struct meta_param cmdlet_meta_params[] = {
	{45, 57, 0, 0, 0, 0, 1, 0}, {97, 106, 0, 0, 1, 0, 1, 0}, {308, 106, 0, 0, 2, 0, 3, 0},
	{45, 314, 0, 0, 5, 0, 4, 0}, {352, 363, 406, 411, 9, 0, 1, 0}, {604, 609, 0, 0, 10, 0, 1, 0},
	{623, 643, 0, 0, 11, 0, 1, 1}, {674, 609, 0, 0, 12, 1, 1, 1}, {691, 709, 0, 0, 13, 2, 1, 1},
	{723, 106, 0, 0, 14, 3, 4, 0}, {732, 709, 0, 0, 18, 3, 1, 0}, {744, 609, 0, 0, 19, 3, 4, 1},
	{753, 709, 0, 0, 23, 4, 1, 0}, {863, 876, 892, 0, 24, 4, 1, 0}, {895, 876, 0, 0, 25, 4, 4, 1},
	{911, 106, 0, 0, 29, 5, 4, 0}, {926, 935, 0, 974, 33, 5, 2, 0}, {981, 876, 993, 0, 35, 5, 1, 0},
	{1003, 876, 0, 0, 36, 5, 1, 0}, {604, 609, 0, 0, 37, 5, 1, 0}, {1020, 609, 1030, 0, 38, 5, 1, 1},
	{1033, 609, 1048, 0, 39, 6, 4, 0}, {1051, 1062, 1111, 1114, 43, 6, 4, 0}, {723, 106, 0, 0, 47, 6, 1, 0},
	{1160, 876, 0, 0, 48, 6, 1, 0}, {1165, 876, 1186, 0, 49, 6, 4, 0}, {1189, 609, 0, 0, 53, 6, 1, 0},
	{1204, 876, 1219, 0, 54, 6, 1, 1}, {1293, 876, 0, 0, 55, 7, 1, 1}, {1318, 1324, 0, 0, 56, 8, 1, 1},
	{1337, 1340, 0, 0, 57, 9, 1, 1}, {1355, 106, 0, 0, 58, 10, 1, 0}, {1406, 876, 0, 0, 59, 10, 1, 0},
	{308, 106, 0, 0, 60, 10, 1, 0}, {1414, 876, 0, 0, 61, 10, 1, 0}, {604, 876, 0, 0, 62, 10, 1, 0},
	{723, 106, 0, 0, 63, 10, 1, 0}, {1422, 609, 0, 0, 64, 10, 1, 1}, {1483, 106, 0, 0, 65, 11, 1, 0},
	{1497, 609, 0, 0, 66, 11, 1, 0}, {1505, 57, 0, 0, 67, 11, 1, 1}, {1522, 106, 0, 0, 68, 12, 1, 0},
	{1539, 106, 0, 0, 69, 12, 1, 0}, {723, 106, 0, 0, 70, 12, 1, 0}, {1552, 1561, 0, 0, 71, 12, 1, 0},
	{1577, 57, 0, 0, 72, 12, 1, 1}, {1606, 1324, 0, 0, 73, 13, 1, 1}, {1713, 106, 0, 0, 74, 14, 2, 0},
	{1730, 609, 0, 0, 76, 14, 2, 0}, {1746, 1761, 0, 1824, 78, 14, 4, 0}, {1904, 609, 0, 0, 82, 14, 4, 0},
	{1681, 876, 1926, 0, 86, 14, 2, 0}, {1929, 609, 0, 0, 88, 14, 4, 0}, {1650, 1947, 1960, 0, 92, 14, 2, 0},
	{1967, 1978, 0, 0, 94, 14, 4, 0}, {1337, 1340, 0, 0, 98, 14, 1, 0}, {1694, 2020, 0, 0, 99, 14, 3, 0},
	{604, 876, 0, 0, 102, 14, 3, 0}, {2034, 1324, 0, 0, 105, 14, 2, 0}, {1705, 2039, 0, 0, 107, 14, 1, 0},
	{2090, 2104, 0, 0, 108, 14, 4, 0}, {2158, 1324, 0, 0, 112, 14, 1, 0}, {2172, 106, 0, 0, 113, 14, 2, 0},
	{45, 609, 0, 0, 115, 14, 1, 0}, {2229, 2250, 0, 0, 116, 14, 1, 2}, {2262, 876, 0, 0, 117, 16, 1, 2},
	{45, 57, 0, 0, 118, 18, 1, 2}, {2239, 106, 0, 0, 119, 20, 1, 2}, {2285, 106, 0, 0, 120, 22, 1, 0},
	{2297, 2306, 0, 2349, 121, 22, 1, 0}, {2381, 1324, 0, 0, 122, 22, 1, 1}, {45, 609, 0, 0, 123, 23, 1, 1},
	{2387, 106, 0, 0, 124, 24, 1, 0}, {2229, 2250, 0, 0, 125, 24, 1, 0}, {2471, 609, 0, 0, 126, 24, 1, 1},
	{2381, 1324, 0, 0, 127, 25, 1, 1}, {45, 314, 0, 0, 128, 26, 1, 0}, {2229, 2250, 0, 0, 129, 26, 1, 1},
	{2551, 106, 2574, 0, 130, 27, 1, 0}, {45, 314, 0, 0, 131, 27, 1, 0}, {2578, 106, 0, 0, 132, 27, 1, 0},
	{2587, 106, 2605, 0, 133, 27, 1, 0}, {2609, 876, 2621, 0, 134, 27, 1, 0}, {2239, 106, 0, 0, 135, 27, 1, 0},
	{2624, 2634, 2696, 2699, 136, 27, 1, 0}, {2760, 609, 0, 0, 137, 27, 1, 2}, {2763, 876, 0, 0, 138, 29, 1, 0},
	{2768, 609, 0, 0, 139, 29, 1, 1}, {2776, 2783, 2794, 0, 140, 30, 1, 1}, {2740, 106, 0, 0, 141, 31, 1, 1},
	{2801, 876, 0, 0, 142, 32, 1, 0}, {45, 314, 0, 0, 143, 32, 1, 0}, {2806, 2505, 0, 0, 144, 32, 1, 1},
	{2811, 876, 0, 0, 145, 33, 1, 1}, {2823, 876, 0, 0, 146, 34, 1, 1}, {1552, 1561, 0, 0, 147, 35, 1, 0},
	{2834, 609, 0, 0, 148, 35, 1, 1}, {2840, 106, 0, 0, 149, 36, 1, 1}, {2868, 106, 0, 0, 150, 37, 1, 0},
	{2876, 106, 0, 0, 151, 37, 1, 0}, {2381, 1324, 0, 0, 152, 37, 1, 1}, {2891, 106, 0, 0, 153, 38, 1, 0},
	{2906, 2921, 0, 2958, 154, 38, 1, 0}, {45, 709, 0, 0, 155, 38, 1, 1}, {2760, 609, 0, 0, 156, 39, 1, 2},
	{2381, 1324, 0, 0, 157, 41, 1, 1}, {45, 314, 0, 0, 158, 42, 1, 1}, {2587, 106, 0, 0, 159, 43, 1, 0},
	{3212, 106, 0, 0, 160, 43, 1, 0}, {1337, 1324, 0, 0, 161, 43, 1, 0}, {1694, 3221, 0, 0, 162, 43, 1, 0},
	{3233, 3237, 0, 0, 163, 43, 1, 0}, {604, 609, 0, 0, 164, 43, 1, 0}, {3212, 106, 0, 0, 165, 43, 1, 0},
	{1337, 1324, 0, 0, 166, 43, 1, 0}, {1694, 3221, 0, 0, 167, 43, 1, 0}, {604, 609, 0, 0, 168, 43, 1, 0},
	{3370, 3379, 0, 0, 169, 43, 1, 0}, {604, 876, 0, 0, 170, 43, 1, 0}, {1422, 3442, 0, 3497, 171, 43, 1, 0},
	{3546, 3557, 0, 0, 172, 43, 1, 1}, {1337, 1340, 0, 0, 173, 44, 1, 1}, {723, 106, 0, 0, 174, 45, 1, 0},
	{3370, 3379, 3599, 0, 175, 45, 1, 0}, {308, 106, 0, 0, 176, 45, 1, 0}, {308, 106, 0, 0, 177, 45, 1, 0},
	{604, 876, 0, 0, 178, 45, 1, 0}, {3690, 106, 0, 0, 179, 45, 1, 0}, {3841, 876, 0, 0, 180, 45, 1, 1},
	{3855, 609, 0, 0, 181, 46, 1, 1}, {3370, 3867, 0, 0, 182, 47, 1, 1}, {3599, 1340, 0, 0, 183, 48, 1, 1},
	{3917, 2020, 0, 0, 184, 49, 1, 1}, {3936, 876, 0, 0, 185, 50, 1, 1}, {1337, 1340, 0, 0, 186, 51, 1, 0},
	{3971, 1324, 0, 0, 187, 51, 1, 0}, {1694, 2020, 0, 0, 188, 51, 1, 0}, {604, 876, 0, 0, 189, 51, 1, 0},
	{3986, 4006, 0, 0, 190, 51, 1, 0}, {1705, 2039, 0, 0, 191, 51, 1, 0}, {2158, 1324, 0, 0, 192, 51, 1, 0},
	{604, 876, 0, 0, 193, 51, 1, 0}, {1422, 3442, 0, 3497, 194, 51, 1, 0}, {3546, 3557, 0, 0, 195, 51, 1, 1},
	{1337, 1340, 0, 0, 196, 52, 1, 1}, {723, 106, 0, 0, 197, 53, 1, 0}, {3370, 3379, 3599, 0, 198, 53, 1, 0},
	{308, 106, 0, 0, 199, 53, 1, 0}, {4133, 106, 0, 0, 200, 53, 1, 0}, {308, 106, 0, 0, 201, 53, 1, 0},
	{604, 876, 0, 0, 202, 53, 1, 0}, {3690, 106, 0, 0, 203, 53, 1, 0}, {4175, 609, 0, 0, 204, 53, 1, 0},
	{4133, 106, 0, 0, 205, 53, 1, 0}, {3841, 876, 0, 0, 206, 53, 1, 1}, {3212, 106, 0, 0, 207, 54, 3, 0},
	{3855, 609, 0, 0, 210, 54, 1, 1}, {3370, 3867, 0, 0, 211, 55, 1, 1}, {3599, 1340, 0, 0, 212, 56, 1, 1},
	{3917, 2020, 0, 0, 213, 57, 1, 1}, {3936, 876, 0, 0, 214, 58, 1, 1}, {3841, 609, 0, 0, 215, 59, 4, 1},
	{4342, 609, 0, 0, 219, 60, 1, 0}, {4357, 4373, 0, 0, 220, 60, 1, 1}, {1337, 1324, 0, 0, 221, 61, 1, 1},
	{604, 609, 0, 0, 222, 62, 1, 1}, {4421, 4429, 0, 0, 223, 63, 1, 1}, {1713, 106, 0, 0, 224, 64, 1, 0},
	{1730, 609, 0, 0, 225, 64, 1, 0}, {1746, 1761, 0, 1824, 226, 64, 2, 0}, {1904, 609, 0, 0, 228, 64, 2, 0},
	{1681, 609, 1926, 0, 230, 64, 1, 1}, {1929, 609, 0, 0, 231, 65, 5, 0}, {4512, 1324, 0, 0, 236, 65, 1, 0},
	{1650, 2783, 1960, 0, 237, 65, 1, 1}, {4480, 609, 0, 0, 238, 66, 1, 1}, {1967, 1978, 0, 0, 239, 67, 4, 0},
	{4530, 106, 0, 0, 243, 67, 2, 0}, {4550, 609, 0, 0, 245, 67, 1, 1}, {1337, 1324, 0, 0, 246, 68, 1, 1},
	{1694, 3221, 0, 0, 247, 69, 1, 1}, {4559, 609, 4571, 0, 248, 70, 1, 1}, {604, 609, 0, 0, 249, 71, 1, 0},
	{4588, 2505, 0, 0, 250, 71, 1, 1}, {2034, 1324, 0, 0, 251, 72, 2, 1}, {4604, 106, 0, 0, 253, 73, 1, 0},
	{1705, 4623, 0, 0, 254, 73, 1, 1}, {2090, 2104, 0, 0, 255, 74, 2, 1}, {4677, 106, 0, 0, 257, 75, 1, 1},
	{4690, 609, 0, 0, 258, 76, 1, 0}, {4700, 609, 0, 0, 259, 76, 1, 1}, {2172, 106, 0, 0, 260, 77, 1, 0},
	{4492, 3221, 4709, 0, 261, 77, 1, 1}, {4497, 609, 0, 0, 262, 78, 1, 1}, {4787, 106, 0, 0, 263, 79, 1, 0},
	{2760, 4794, 0, 4842, 264, 79, 1, 0}, {4853, 609, 0, 0, 265, 79, 1, 0}, {308, 106, 0, 0, 266, 79, 1, 0},
	{981, 609, 993, 0, 267, 79, 1, 0}, {604, 876, 0, 0, 268, 79, 1, 0}, {4865, 106, 4875, 0, 269, 79, 1, 0},
	{723, 106, 0, 0, 270, 79, 1, 0}, {1160, 609, 0, 0, 271, 79, 1, 0}, {1422, 609, 0, 0, 272, 79, 1, 0},
	{2381, 1324, 0, 0, 273, 79, 1, 1}, {4939, 4948, 0, 0, 274, 80, 1, 1}, {308, 106, 0, 0, 275, 81, 1, 0},
	{45, 314, 0, 0, 276, 81, 1, 1}, {981, 609, 993, 0, 277, 82, 1, 0}, {4865, 106, 4875, 0, 278, 82, 1, 0},
	{1160, 609, 0, 0, 279, 82, 1, 0}, {4787, 106, 0, 0, 280, 82, 1, 0}, {2229, 2250, 0, 0, 281, 82, 1, 1},
	{4939, 4948, 0, 0, 282, 83, 1, 1}, {308, 106, 0, 0, 283, 84, 1, 0}, {2551, 106, 2574, 0, 284, 84, 1, 0},
	{45, 314, 0, 0, 285, 84, 1, 0}, {981, 609, 993, 0, 286, 84, 1, 1}, {4865, 106, 4875, 0, 287, 85, 1, 0},
	{2578, 106, 0, 0, 288, 85, 1, 0}, {2587, 106, 2605, 0, 289, 85, 1, 0}, {1160, 609, 0, 0, 290, 85, 1, 1},
	{2609, 876, 2621, 0, 291, 86, 1, 0}, {2239, 106, 0, 0, 292, 86, 1, 0},
	{2624, 2634, 2696, 2699, 293, 86, 1, 0}, {308, 106, 0, 0, 294, 86, 1, 0}, {4994, 106, 0, 0, 295, 86, 1, 0},
	{45, 5013, 0, 0, 296, 86, 1, 0}, {981, 609, 993, 0, 297, 86, 1, 0}, {4865, 106, 4875, 0, 298, 86, 1, 0},
	{1160, 609, 5067, 0, 299, 86, 1, 0}, {5094, 876, 0, 0, 300, 86, 1, 1}, {5100, 876, 0, 0, 301, 87, 1, 1},
	{5107, 876, 0, 0, 302, 88, 1, 1}, {5116, 876, 0, 0, 303, 89, 1, 1}, {5145, 106, 0, 0, 304, 90, 1, 0},
	{5158, 1561, 5171, 0, 305, 90, 1, 2}, {5176, 5188, 0, 0, 306, 92, 1, 0}, {5251, 876, 604, 0, 307, 92, 1, 0},
	{5263, 5275, 406, 5317, 308, 92, 1, 0}, {4939, 4948, 0, 0, 309, 92, 1, 1}, {308, 106, 0, 0, 310, 93, 1, 0},
	{5398, 876, 0, 0, 311, 93, 1, 0}, {5413, 5434, 0, 0, 312, 93, 1, 1}, {5486, 876, 5493, 0, 313, 94, 1, 1},
	{5502, 609, 5515, 0, 314, 95, 1, 1}, {1705, 4623, 0, 0, 315, 96, 1, 1}, {5158, 1561, 5171, 0, 316, 97, 1, 0},
	{5626, 106, 0, 0, 317, 97, 1, 0}, {5632, 5638, 0, 0, 318, 97, 1, 0}, {5679, 5638, 0, 0, 319, 97, 1, 0},
	{45, 314, 0, 0, 320, 97, 3, 0}, {5683, 609, 0, 0, 323, 97, 1, 1}, {5694, 5638, 0, 0, 324, 98, 1, 0},
	{4421, 5703, 0, 0, 325, 98, 1, 2}, {5746, 5703, 0, 0, 326, 100, 1, 2}, {2158, 1324, 0, 0, 327, 102, 1, 1},
	{5773, 1324, 0, 0, 328, 103, 1, 1}, {5788, 106, 0, 0, 329, 104, 1, 0}, {2381, 1324, 0, 0, 330, 104, 1, 1},
	{5818, 106, 0, 0, 331, 105, 1, 0}, {5854, 609, 0, 0, 332, 105, 1, 1}, {308, 106, 0, 0, 333, 106, 1, 0},
	{5861, 709, 0, 0, 334, 106, 1, 0}, {45, 314, 0, 0, 335, 106, 1, 0}, {1552, 1561, 0, 0, 336, 106, 1, 0},
	{5869, 106, 0, 0, 337, 106, 1, 0}, {5879, 609, 0, 0, 338, 106, 1, 0}, {1318, 6216, 0, 0, 339, 106, 1, 1},
	{4939, 4948, 0, 0, 340, 107, 1, 1}, {45, 314, 0, 0, 341, 108, 1, 0}, {981, 876, 993, 0, 342, 108, 1, 1},
	{6229, 6216, 0, 0, 343, 109, 1, 1}, {1160, 876, 0, 0, 344, 110, 1, 1}, {6236, 106, 0, 0, 345, 111, 1, 0},
	{5818, 106, 0, 0, 346, 111, 1, 0}, {5854, 609, 0, 0, 347, 111, 1, 1}, {308, 106, 0, 0, 348, 112, 1, 0},
	{5861, 709, 0, 0, 349, 112, 1, 0}, {45, 314, 0, 0, 350, 112, 1, 0}, {1552, 1561, 0, 0, 351, 112, 1, 0},
	{5869, 106, 0, 0, 352, 112, 1, 0}, {5879, 609, 0, 0, 353, 112, 1, 0}, {6308, 106, 0, 0, 354, 112, 1, 0},
	{5818, 106, 0, 0, 355, 112, 1, 0}, {5854, 609, 0, 0, 356, 112, 1, 1}, {308, 106, 0, 0, 357, 113, 1, 0},
	{5861, 709, 0, 0, 358, 113, 1, 0}, {6317, 106, 0, 0, 359, 113, 1, 0}, {45, 314, 0, 0, 360, 113, 1, 0},
	{1552, 1561, 0, 0, 361, 113, 1, 0}, {6334, 106, 0, 0, 362, 113, 1, 0}, {5869, 106, 0, 0, 363, 113, 1, 0},
	{5879, 609, 0, 0, 364, 113, 1, 0}, {6347, 106, 0, 0, 365, 113, 1, 0}, {6308, 106, 0, 0, 366, 113, 1, 0},
	{6365, 1324, 0, 0, 367, 113, 1, 1}, {5818, 106, 0, 0, 368, 114, 1, 0}, {5854, 609, 0, 0, 369, 114, 1, 1},
	{308, 106, 0, 0, 370, 115, 1, 0}, {5861, 709, 0, 0, 371, 115, 1, 0}, {45, 314, 0, 0, 372, 115, 1, 0},
	{1552, 709, 0, 0, 373, 115, 1, 0}, {5869, 106, 0, 0, 374, 115, 1, 0}, {5879, 609, 0, 0, 375, 115, 1, 0},
	{6384, 876, 0, 0, 376, 115, 1, 1}, {1406, 876, 0, 0, 377, 116, 1, 0}, {604, 876, 0, 0, 378, 116, 1, 1},
	{1422, 609, 0, 0, 379, 117, 1, 0}, {6523, 106, 0, 0, 380, 117, 1, 0}, {5158, 1561, 5171, 0, 381, 117, 1, 2},
	{5263, 5275, 406, 5317, 382, 119, 1, 0}, {6527, 876, 0, 0, 383, 119, 1, 0},
	{5413, 5434, 0, 0, 384, 119, 1, 0}, {6541, 6562, 0, 0, 385, 119, 1, 0}, {6576, 106, 0, 0, 386, 119, 1, 0},
	{5486, 876, 5493, 0, 387, 119, 1, 0}, {604, 876, 0, 0, 388, 119, 1, 1}, {6589, 876, 0, 0, 389, 120, 1, 0},
	{6594, 876, 0, 0, 390, 120, 1, 1}, {6608, 6622, 0, 0, 391, 121, 1, 1}, {6664, 106, 0, 0, 392, 122, 1, 0},
	{6680, 106, 0, 0, 393, 122, 1, 0}, {6687, 1324, 0, 0, 394, 122, 1, 0}, {6698, 106, 0, 0, 395, 122, 1, 0},
	{6723, 106, 0, 0, 396, 122, 1, 0}, {6740, 876, 0, 0, 397, 122, 1, 0}, {7116, 106, 0, 0, 398, 122, 1, 0},
	{604, 876, 0, 0, 399, 122, 1, 2}, {11890, 106, 0, 0, 400, 124, 2, 0}, {12031, 106, 0, 0, 402, 124, 1, 0},
	{12037, 12042, 12058, 0, 403, 124, 2, 0}, {12077, 1324, 0, 0, 405, 124, 1, 1},
	{12081, 12093, 0, 12139, 406, 125, 1, 0}, {12158, 609, 0, 0, 407, 125, 2, 0},
	{12170, 1324, 0, 0, 409, 125, 1, 1}, {12181, 1324, 0, 0, 410, 126, 1, 1}, {12198, 1324, 0, 0, 411, 127, 1, 1},
	{12210, 1324, 0, 0, 412, 128, 1, 1}, {12216, 1324, 0, 0, 413, 129, 1, 1}, {12223, 609, 0, 0, 414, 130, 2, 0},
	{12257, 6216, 12273, 0, 416, 130, 2, 1}, {12289, 1324, 0, 0, 418, 131, 1, 1}, {45, 314, 0, 0, 419, 132, 1, 1},
	{1355, 1324, 12339, 0, 420, 133, 1, 1}, {12458, 1324, 1337, 0, 421, 134, 1, 0},
	{12474, 609, 0, 0, 422, 134, 1, 1}, {12555, 12042, 0, 0, 423, 135, 1, 0}, {12561, 106, 0, 0, 424, 135, 1, 0},
	{12574, 106, 0, 0, 425, 135, 1, 0}, {12583, 12042, 0, 0, 426, 135, 1, 0},
	{1681, 876, 1926, 0, 427, 135, 1, 0}, {12590, 876, 12600, 12603, 428, 135, 1, 0},
	{12655, 1340, 0, 0, 429, 135, 1, 0}, {1694, 12661, 0, 0, 430, 135, 1, 0}, {12550, 106, 0, 0, 431, 135, 1, 0},
	{12542, 609, 12676, 0, 432, 135, 1, 0}, {12679, 609, 12687, 0, 433, 135, 1, 0},
	{1355, 1324, 0, 0, 434, 135, 1, 0}, {12691, 876, 12698, 0, 435, 135, 1, 0}, {4700, 876, 0, 0, 436, 135, 1, 0},
	{308, 106, 0, 0, 437, 135, 1, 0}, {12474, 609, 0, 0, 438, 135, 1, 1}, {12715, 1324, 1337, 0, 439, 136, 1, 0},
	{604, 876, 0, 0, 440, 136, 1, 1}, {12939, 609, 0, 0, 441, 137, 1, 1}, {12949, 12961, 0, 0, 442, 138, 1, 0},
	{981, 876, 993, 0, 443, 138, 1, 0}, {1160, 876, 0, 0, 444, 138, 1, 0}, {13034, 13052, 0, 0, 445, 138, 1, 0},
	{744, 876, 0, 0, 446, 138, 1, 1}, {13332, 876, 0, 0, 447, 139, 1, 1}, {13341, 876, 0, 0, 448, 140, 1, 0},
	{13351, 106, 0, 0, 449, 140, 1, 0}, {13147, 106, 0, 0, 450, 140, 1, 0}, {13360, 106, 0, 0, 451, 140, 1, 0},
	{13365, 876, 0, 0, 452, 140, 1, 0}, {604, 609, 0, 0, 453, 140, 1, 1}, {13169, 106, 0, 0, 454, 141, 1, 0},
	{13379, 876, 0, 0, 455, 141, 1, 0}, {1160, 609, 0, 0, 456, 141, 1, 0}, {13389, 876, 0, 0, 457, 141, 1, 0},
	{1318, 1324, 0, 0, 458, 141, 1, 1}, {1337, 12661, 0, 0, 459, 142, 1, 1}, {12555, 12042, 0, 0, 460, 143, 5, 0},
	{12583, 12042, 0, 0, 465, 143, 5, 0}, {13782, 13796, 0, 13834, 470, 143, 5, 0},
	{13942, 876, 0, 0, 475, 143, 1, 1}, {13950, 2505, 0, 0, 476, 144, 1, 1}, {13957, 13969, 0, 0, 477, 145, 5, 0},
	{1337, 1340, 0, 0, 482, 145, 1, 1}, {13984, 106, 0, 0, 483, 146, 5, 0}, {1694, 2020, 0, 0, 488, 146, 1, 1},
	{604, 876, 0, 0, 489, 147, 1, 1}, {1355, 1324, 0, 0, 490, 148, 5, 0},
	{14000, 13796, 0, 13834, 495, 148, 1, 0}, {308, 106, 0, 0, 496, 148, 1, 0}, {45, 314, 0, 0, 497, 148, 1, 0},
	{352, 363, 406, 411, 498, 148, 1, 0}, {604, 876, 0, 0, 499, 148, 1, 1}, {14027, 106, 0, 0, 500, 149, 1, 0},
	{5879, 14034, 0, 14081, 501, 149, 1, 0}, {6523, 106, 0, 0, 502, 149, 2, 0},
	{14203, 609, 0, 0, 504, 149, 1, 1}, {14216, 2783, 0, 0, 505, 150, 1, 1}, {14182, 14231, 0, 0, 506, 151, 1, 1},
	{14278, 5434, 0, 0, 507, 152, 4, 0}, {7116, 106, 0, 0, 511, 152, 3, 0}, {604, 876, 0, 0, 514, 152, 4, 1},
	{14297, 609, 0, 0, 518, 153, 2, 0}, {14307, 4623, 0, 0, 520, 153, 1, 1}, {14317, 106, 0, 0, 521, 154, 3, 0},
	{14325, 106, 0, 0, 524, 154, 3, 0}, {13942, 876, 0, 0, 527, 154, 1, 1}, {1337, 1340, 0, 0, 528, 155, 1, 1},
	{3370, 3379, 0, 0, 529, 156, 1, 1}, {14431, 876, 0, 0, 530, 157, 4, 1}, {406, 14438, 0, 0, 534, 158, 1, 1},
	{5116, 876, 0, 0, 535, 159, 1, 1}, {1337, 1340, 0, 0, 536, 160, 1, 1}, {604, 876, 0, 0, 537, 161, 1, 1},
	{4421, 14753, 0, 0, 538, 162, 1, 1}, {1713, 106, 0, 0, 539, 163, 2, 0}, {1730, 609, 0, 0, 541, 163, 2, 0},
	{1746, 1761, 0, 1824, 543, 163, 4, 0}, {1904, 609, 0, 0, 547, 163, 4, 0},
	{1681, 876, 1926, 0, 551, 163, 2, 1}, {1929, 609, 0, 0, 553, 164, 10, 0},
	{1650, 1947, 1960, 0, 563, 164, 2, 1}, {4480, 876, 0, 0, 565, 165, 2, 1}, {1967, 1978, 0, 0, 567, 166, 4, 0},
	{1337, 1340, 0, 0, 571, 166, 1, 1}, {1694, 2020, 0, 0, 572, 167, 6, 1}, {604, 876, 0, 0, 578, 168, 6, 1},
	{2034, 1324, 0, 0, 584, 169, 2, 1}, {2090, 2104, 0, 0, 586, 170, 4, 0},
	{14000, 14916, 0, 14965, 590, 170, 10, 0}, {2158, 1324, 0, 0, 600, 170, 4, 0},
	{2172, 106, 0, 0, 604, 170, 2, 0}, {4492, 2020, 4709, 0, 606, 170, 2, 1}, {4497, 876, 0, 0, 608, 171, 2, 1},
	{1929, 609, 0, 0, 610, 172, 1, 0}, {13360, 106, 0, 0, 611, 172, 1, 0}, {15017, 609, 0, 0, 612, 172, 1, 0},
	{308, 106, 0, 0, 613, 172, 1, 0}, {604, 876, 0, 0, 614, 172, 1, 0}, {15113, 15118, 0, 15171, 615, 172, 1, 0},
	{15222, 1234, 0, 0, 616, 172, 1, 0}, {1318, 1324, 0, 0, 617, 172, 2, 1}, {45, 1561, 0, 0, 619, 173, 2, 1},
	{15377, 709, 0, 0, 621, 174, 1, 0}, {15385, 709, 0, 0, 622, 174, 1, 0}, {15393, 15401, 0, 0, 623, 174, 1, 1},
	{15435, 106, 0, 0, 624, 175, 1, 0}, {1337, 1340, 0, 0, 625, 175, 1, 0}, {1694, 2020, 0, 0, 626, 175, 1, 0},
	{604, 876, 0, 0, 627, 175, 1, 1}, {3841, 876, 0, 0, 628, 176, 1, 1}, {3855, 609, 0, 0, 629, 177, 1, 1},
	{3370, 3867, 0, 0, 630, 178, 1, 1}, {3599, 1340, 0, 0, 631, 179, 1, 1}, {3917, 2020, 0, 0, 632, 180, 1, 1},
	{3936, 876, 0, 0, 633, 181, 1, 1}, {1318, 1324, 0, 0, 634, 182, 2, 1}, {45, 1561, 0, 0, 636, 183, 2, 1},
	{15377, 709, 0, 0, 638, 184, 1, 0}, {15385, 709, 0, 0, 639, 184, 1, 0}, {15435, 106, 0, 0, 640, 184, 1, 0},
	{1681, 876, 1926, 0, 641, 184, 1, 0}, {15600, 106, 15618, 0, 642, 184, 1, 0},
	{15588, 876, 0, 0, 643, 184, 1, 0}, {1406, 876, 0, 0, 644, 184, 1, 0}, {1414, 876, 0, 0, 645, 184, 1, 0},
	{45, 15621, 0, 0, 646, 184, 1, 0}, {604, 876, 15663, 0, 647, 184, 1, 0},
	{15675, 106, 15692, 0, 648, 184, 1, 0}, {604, 876, 0, 0, 649, 184, 1, 1}, {744, 876, 0, 0, 650, 185, 1, 1},
	{12574, 106, 0, 0, 651, 186, 1, 0}, {15839, 106, 0, 0, 652, 186, 1, 0}, {45, 314, 0, 0, 653, 186, 1, 0},
	{15855, 106, 0, 0, 654, 186, 1, 0}, {15873, 106, 0, 0, 655, 186, 1, 0}, {1406, 876, 0, 0, 656, 186, 1, 0},
	{1414, 876, 0, 0, 657, 186, 1, 0}, {604, 876, 0, 0, 658, 186, 1, 1}, {1422, 609, 0, 0, 659, 187, 1, 1},
	{15931, 106, 0, 0, 660, 188, 1, 0}, {16017, 876, 0, 0, 661, 188, 1, 1}, {6740, 876, 0, 0, 662, 189, 1, 0},
	{1681, 609, 1926, 0, 663, 189, 6, 0}, {1967, 1978, 0, 0, 669, 189, 1, 0},
	{16155, 16171, 0, 0, 670, 189, 1, 0}, {16202, 16212, 0, 0, 671, 189, 1, 0},
	{16235, 609, 0, 0, 672, 189, 3, 0}, {308, 106, 0, 0, 675, 189, 4, 0}, {16247, 876, 0, 0, 679, 189, 1, 0},
	{16255, 876, 0, 0, 680, 189, 1, 0}, {12542, 876, 0, 0, 681, 189, 1, 0}, {16268, 6216, 0, 0, 682, 189, 5, 0},
	{16278, 106, 0, 0, 687, 189, 5, 0}, {1160, 876, 16285, 0, 692, 189, 1, 0}, {16292, 876, 0, 0, 693, 189, 1, 0},
	{16361, 106, 16373, 0, 694, 189, 1, 0}, {12574, 106, 0, 0, 695, 189, 1, 0}, {1483, 106, 0, 0, 696, 189, 1, 0},
	{1497, 609, 0, 0, 697, 189, 1, 0}, {45, 314, 0, 0, 698, 189, 1, 0}, {16377, 106, 0, 0, 699, 189, 1, 0},
	{1552, 1561, 0, 0, 700, 189, 1, 0}, {308, 106, 0, 0, 701, 189, 1, 0}, {981, 609, 993, 0, 702, 189, 1, 0},
	{723, 106, 0, 0, 703, 189, 1, 0}, {1160, 609, 0, 0, 704, 189, 1, 0}, {1422, 609, 0, 0, 705, 189, 1, 1},
	{16482, 16488, 0, 0, 706, 190, 1, 0}, {16502, 106, 0, 0, 707, 190, 1, 0}, {981, 876, 993, 0, 708, 190, 1, 0},
	{1160, 876, 0, 0, 709, 190, 1, 0}, {16520, 16488, 0, 0, 710, 190, 1, 0}, {2229, 2250, 0, 0, 711, 190, 2, 1},
	{4939, 4948, 0, 0, 713, 191, 1, 1}, {2262, 876, 0, 0, 714, 192, 1, 1}, {981, 876, 993, 0, 715, 193, 2, 1},
	{1160, 876, 0, 0, 717, 194, 2, 1}, {2239, 106, 0, 0, 719, 195, 2, 1}, {16616, 609, 0, 0, 721, 196, 1, 0},
	{16630, 609, 5116, 0, 722, 196, 1, 1}, {16646, 609, 0, 0, 723, 197, 1, 0}, {16655, 876, 0, 0, 724, 197, 1, 0},
	{16672, 609, 0, 0, 725, 197, 1, 0}, {5094, 876, 0, 0, 726, 197, 1, 1}, {5158, 1561, 5171, 0, 727, 198, 1, 0},
	{16795, 106, 0, 0, 728, 198, 1, 0}, {16703, 16810, 0, 0, 729, 198, 1, 0}, {14203, 609, 0, 0, 730, 198, 1, 1},
	{14216, 2783, 0, 0, 731, 199, 1, 1}, {14182, 14231, 0, 0, 732, 200, 1, 1}, {5100, 876, 0, 0, 733, 201, 1, 1},
	{16839, 106, 0, 0, 734, 202, 1, 0}, {308, 106, 0, 0, 735, 202, 1, 0}, {14278, 5434, 0, 0, 736, 202, 3, 0},
	{5107, 876, 0, 0, 739, 202, 1, 1}, {16859, 106, 0, 0, 740, 203, 1, 0}, {16866, 609, 0, 0, 741, 203, 4, 0},
	{16881, 13052, 16896, 0, 745, 203, 4, 0}, {16784, 16904, 0, 0, 749, 203, 1, 0},
	{604, 876, 0, 0, 750, 203, 4, 0}, {4865, 106, 4875, 0, 754, 203, 1, 0}, {723, 106, 0, 0, 755, 203, 1, 0},
	{16948, 609, 0, 0, 756, 203, 1, 1}, {14307, 4623, 0, 0, 757, 204, 2, 1}, {16955, 13052, 0, 0, 759, 205, 4, 0},
	{1422, 609, 0, 0, 763, 205, 1, 1}, {14325, 106, 0, 0, 764, 206, 7, 0}, {16984, 106, 17005, 0, 771, 206, 2, 0},
	{5116, 876, 0, 0, 773, 206, 1, 1}, {981, 876, 993, 0, 774, 207, 1, 1}, {1160, 876, 0, 0, 775, 208, 1, 1},
	{17028, 106, 0, 0, 776, 209, 1, 0}, {5145, 106, 0, 0, 777, 209, 1, 0}, {5158, 1561, 5171, 0, 778, 209, 1, 2},
	{5176, 5188, 0, 0, 779, 211, 1, 0}, {5251, 876, 604, 0, 780, 211, 1, 0},
	{5263, 5275, 406, 5317, 781, 211, 1, 0}, {16839, 106, 0, 0, 782, 211, 1, 0},
	{5398, 876, 0, 0, 783, 211, 1, 0}, {5413, 5434, 0, 0, 784, 211, 1, 1}, {5486, 876, 5493, 0, 785, 212, 1, 1},
	{16948, 609, 0, 0, 786, 213, 1, 1}, {1705, 4623, 0, 0, 787, 214, 1, 1}, {1713, 106, 0, 0, 788, 215, 2, 0},
	{1730, 609, 0, 0, 790, 215, 2, 0}, {5158, 1561, 5171, 0, 792, 215, 1, 0}, {5626, 106, 0, 0, 793, 215, 16, 0},
	{1746, 1761, 0, 1824, 809, 215, 4, 0}, {1904, 609, 0, 0, 813, 215, 2, 0},
	{1681, 876, 1926, 0, 815, 215, 2, 1}, {1929, 609, 0, 0, 817, 216, 10, 0}, {4512, 1324, 0, 0, 827, 216, 2, 0},
	{1650, 1947, 1960, 0, 829, 216, 2, 1}, {4480, 876, 0, 0, 831, 217, 2, 1}, {1967, 1978, 0, 0, 833, 218, 8, 0},
	{4530, 106, 0, 0, 841, 218, 4, 0}, {5067, 609, 16285, 0, 845, 218, 8, 1},
	{17247, 106, 17264, 0, 853, 219, 16, 0}, {4550, 876, 0, 0, 869, 219, 2, 1},
	{17268, 106, 17290, 0, 871, 220, 4, 0}, {45, 314, 0, 0, 875, 220, 1, 0}, {17303, 609, 0, 0, 876, 220, 10, 0},
	{4559, 609, 4571, 0, 886, 220, 2, 1}, {17311, 106, 0, 0, 888, 221, 1, 0}, {4588, 2505, 0, 0, 889, 221, 2, 1},
	{2034, 1324, 0, 0, 891, 222, 3, 1}, {17322, 106, 0, 0, 894, 223, 16, 0}, {4604, 106, 0, 0, 910, 223, 2, 0},
	{17334, 5638, 13942, 0, 912, 223, 9, 1}, {1705, 2039, 0, 0, 921, 224, 2, 1},
	{17346, 876, 0, 0, 923, 225, 2, 1}, {2090, 2104, 0, 0, 925, 226, 4, 0}, {17358, 16171, 0, 0, 929, 226, 2, 1},
	{4677, 106, 0, 0, 931, 227, 2, 1}, {4690, 609, 0, 0, 933, 228, 2, 0}, {2158, 1324, 0, 0, 935, 228, 12, 0},
	{4700, 609, 0, 0, 947, 228, 2, 1}, {2172, 106, 0, 0, 949, 229, 2, 0}, {4492, 2020, 4709, 0, 951, 229, 2, 1},
	{4497, 876, 0, 0, 953, 230, 2, 1}, {13942, 609, 0, 0, 955, 231, 1, 0}, {1337, 609, 0, 0, 956, 231, 1, 0},
	{17502, 106, 0, 0, 957, 231, 1, 0}, {17524, 106, 0, 0, 958, 231, 1, 0},
	{1746, 17555, 0, 17607, 959, 231, 1, 0}, {2763, 709, 0, 0, 960, 231, 1, 0},
	{5176, 17631, 0, 0, 961, 231, 1, 1}, {1904, 609, 0, 0, 962, 232, 1, 1},
	{17693, 1324, 17718, 0, 963, 233, 1, 1}, {17729, 609, 0, 0, 964, 234, 1, 0},
	{1967, 1978, 0, 0, 965, 234, 1, 0}, {17432, 609, 17741, 0, 966, 234, 2, 1},
	{17744, 106, 0, 0, 968, 235, 1, 0}, {17761, 106, 17775, 0, 969, 235, 1, 0},
	{17778, 643, 0, 0, 970, 235, 1, 0}, {17783, 643, 0, 0, 971, 235, 1, 0}, {17791, 13052, 0, 0, 972, 235, 1, 0},
	{17803, 609, 0, 0, 973, 235, 1, 1}, {17810, 1324, 17831, 0, 974, 236, 1, 1},
	{17834, 1324, 0, 0, 975, 237, 1, 1}, {17853, 1324, 0, 0, 976, 238, 1, 1},
	{17871, 17878, 0, 17925, 977, 239, 2, 0}, {17984, 106, 0, 0, 979, 239, 2, 0},
	{17992, 1324, 0, 0, 981, 239, 1, 1}, {18016, 609, 0, 0, 982, 240, 1, 1}, {723, 106, 0, 0, 983, 241, 1, 0},
	{18024, 106, 0, 0, 984, 241, 1, 0}, {18056, 106, 0, 0, 985, 241, 1, 0}, {18085, 2783, 0, 0, 986, 241, 2, 0},
	{18091, 1978, 0, 0, 988, 241, 2, 0}, {18107, 106, 0, 0, 990, 241, 2, 0},
	{18134, 609, 18158, 0, 992, 241, 1, 0}, {18162, 106, 0, 0, 993, 241, 1, 0},
	{18169, 1324, 0, 0, 994, 241, 1, 1}, {18186, 609, 18202, 0, 995, 242, 1, 0},
	{18205, 106, 0, 0, 996, 242, 1, 0}, {18226, 106, 0, 0, 997, 242, 1, 0}, {18247, 106, 0, 0, 998, 242, 1, 0},
	{18266, 18278, 0, 18323, 999, 242, 1, 0}, {18353, 609, 0, 0, 1000, 242, 1, 0},
	{18372, 18378, 0, 0, 1001, 242, 1, 0}, {18446, 609, 0, 0, 1002, 242, 1, 1},
	{18463, 18474, 0, 0, 1003, 243, 1, 1}, {4476, 2783, 0, 0, 1004, 244, 1, 1},
	{18518, 106, 0, 0, 1005, 245, 1, 0}, {18534, 106, 0, 0, 1006, 245, 1, 0}, {18556, 609, 0, 0, 1007, 245, 1, 0},
	{18566, 18577, 0, 0, 1008, 245, 1, 0}, {17502, 106, 0, 0, 1009, 245, 1, 0},
	{17524, 106, 0, 0, 1010, 245, 1, 0}, {1746, 17555, 0, 17607, 1011, 245, 1, 0},
	{2763, 709, 0, 0, 1012, 245, 1, 0}, {5176, 17631, 0, 0, 1013, 245, 1, 1}, {1904, 609, 0, 0, 1014, 246, 1, 1},
	{17693, 1324, 17718, 0, 1015, 247, 1, 1}, {17729, 609, 0, 0, 1016, 248, 1, 0},
	{1967, 1978, 0, 0, 1017, 248, 1, 0}, {17432, 609, 17741, 0, 1018, 248, 2, 1},
	{17744, 106, 0, 0, 1020, 249, 1, 0}, {17778, 643, 0, 0, 1021, 249, 1, 0}, {17783, 643, 0, 0, 1022, 249, 1, 0},
	{17791, 13052, 0, 0, 1023, 249, 1, 0}, {17803, 609, 0, 0, 1024, 249, 1, 1},
	{17834, 1324, 0, 0, 1025, 250, 1, 1}, {17853, 1324, 0, 0, 1026, 251, 1, 1},
	{17871, 17878, 0, 17925, 1027, 252, 2, 0}, {17984, 106, 0, 0, 1029, 252, 2, 0},
	{17992, 1324, 0, 0, 1031, 252, 1, 1}, {18016, 609, 0, 0, 1032, 253, 1, 1}, {723, 106, 0, 0, 1033, 254, 1, 0},
	{18024, 106, 0, 0, 1034, 254, 1, 0}, {18056, 106, 0, 0, 1035, 254, 1, 0},
	{18085, 2783, 0, 0, 1036, 254, 2, 0}, {18091, 1978, 0, 0, 1038, 254, 2, 0},
	{18107, 106, 0, 0, 1040, 254, 2, 0}, {18162, 106, 0, 0, 1042, 254, 1, 0},
	{18169, 1324, 0, 0, 1043, 254, 1, 1}, {18186, 609, 18202, 0, 1044, 255, 1, 0},
	{18205, 106, 0, 0, 1045, 255, 1, 0}, {18226, 106, 0, 0, 1046, 255, 1, 0}, {18247, 106, 0, 0, 1047, 255, 1, 0},
	{18266, 18278, 0, 18323, 1048, 255, 1, 0}, {18372, 18378, 0, 0, 1049, 255, 1, 0},
	{18446, 609, 0, 0, 1050, 255, 1, 1}, {18463, 18474, 0, 0, 1051, 256, 1, 1},
	{4476, 2783, 0, 0, 1052, 257, 1, 1}, {18518, 106, 0, 0, 1053, 258, 1, 0}, {18534, 106, 0, 0, 1054, 258, 1, 0},
	{18556, 609, 0, 0, 1055, 258, 1, 0}, {18566, 18577, 0, 0, 1056, 258, 1, 0},
	{18728, 106, 0, 0, 1057, 258, 1, 0}, {18760, 609, 0, 0, 1058, 258, 1, 0}, {45, 57, 0, 0, 1059, 258, 1, 0},
	{18773, 609, 18786, 0, 1060, 258, 1, 0}, {18789, 609, 18802, 0, 1061, 258, 1, 0},
	{1552, 18805, 0, 0, 1062, 258, 1, 0}, {18856, 609, 0, 0, 1063, 258, 1, 1},
	{18740, 106, 0, 0, 1064, 259, 1, 0}, {2239, 106, 0, 0, 1065, 259, 1, 0}, {18878, 5638, 0, 0, 1066, 259, 1, 0},
	{45, 314, 0, 0, 1067, 259, 1, 0}, {18948, 106, 0, 0, 1068, 259, 1, 0}, {18957, 106, 0, 0, 1069, 259, 1, 0},
	{18965, 106, 0, 0, 1070, 259, 1, 0}, {18975, 106, 0, 0, 1071, 259, 1, 0}, {45, 314, 0, 0, 1072, 259, 1, 0},
	{14426, 106, 0, 0, 1073, 259, 1, 0}, {15377, 106, 0, 0, 1074, 259, 1, 0}, {15385, 106, 0, 0, 1075, 259, 1, 0},
	{1552, 18992, 0, 0, 1076, 259, 1, 1}, {19045, 106, 0, 0, 1077, 260, 1, 0},
	{19063, 106, 0, 0, 1078, 260, 1, 0}, {19067, 106, 0, 0, 1079, 260, 1, 0}, {4853, 609, 0, 0, 1080, 260, 1, 0},
	{308, 106, 0, 0, 1081, 260, 1, 0}, {604, 609, 0, 0, 1082, 260, 1, 0},
	{19265, 19272, 0, 19319, 1083, 260, 1, 0}, {723, 106, 0, 0, 1084, 260, 1, 0},
	{1422, 609, 0, 0, 1085, 260, 1, 0}, {753, 609, 0, 0, 1086, 260, 1, 0}, {19381, 57, 0, 0, 1087, 260, 1, 0},
	{19396, 314, 0, 0, 1088, 260, 1, 0}, {19408, 314, 0, 0, 1089, 260, 1, 0}, {12474, 609, 0, 0, 1090, 260, 1, 0},
	{19425, 106, 0, 0, 1091, 260, 1, 0}, {45, 609, 0, 0, 1092, 260, 1, 0}, {5158, 1561, 5171, 0, 1093, 260, 1, 0},
	{16795, 106, 0, 0, 1094, 260, 1, 0}, {5100, 876, 0, 0, 1095, 260, 1, 1}, {5107, 876, 0, 0, 1096, 261, 1, 1},
	{604, 609, 0, 0, 1097, 262, 1, 0}, {19523, 106, 0, 0, 1098, 262, 1, 0}, {17334, 5638, 0, 0, 1099, 262, 2, 1},
	{19547, 876, 0, 0, 1101, 263, 1, 1}, {19563, 609, 0, 0, 1102, 264, 1, 1},
	{19570, 13052, 0, 0, 1103, 265, 1, 0}, {19581, 876, 0, 0, 1104, 265, 1, 1},
	{19597, 609, 0, 0, 1105, 266, 1, 1}, {19622, 876, 0, 0, 1106, 267, 1, 2}, {19643, 609, 0, 0, 1107, 269, 1, 1},
	{19653, 609, 0, 0, 1108, 270, 1, 1}, {4853, 609, 0, 0, 1109, 271, 1, 1},
	{19674, 13052, 0, 0, 1110, 272, 1, 0}, {19697, 876, 0, 0, 1111, 272, 1, 1},
	{19718, 876, 0, 0, 1112, 273, 1, 1}, {19745, 876, 0, 0, 1113, 274, 1, 1}, {19754, 876, 0, 0, 1114, 275, 1, 1},
	{19771, 876, 0, 0, 1115, 276, 1, 1}, {19789, 3221, 0, 0, 1116, 277, 1, 0},
	{19794, 609, 0, 0, 1117, 277, 1, 1}, {19806, 2783, 0, 0, 1118, 278, 1, 1},
	{19814, 2783, 0, 0, 1119, 279, 1, 1}, {19825, 1561, 0, 0, 1120, 280, 1, 1},
	{19836, 13052, 0, 0, 1121, 281, 1, 1}, {19850, 1561, 0, 0, 1122, 282, 1, 1},
	{723, 106, 0, 0, 1123, 283, 1, 0}, {1160, 609, 0, 0, 1124, 283, 1, 0}, {19864, 609, 0, 0, 1125, 283, 1, 0},
	{19883, 13052, 0, 0, 1126, 283, 1, 0}, {13034, 13052, 0, 0, 1127, 283, 1, 0},
	{19905, 609, 0, 0, 1128, 283, 1, 1}, {19916, 709, 0, 0, 1129, 284, 1, 1},
	{19928, 19950, 0, 19990, 1130, 285, 1, 0}, {20019, 2783, 0, 0, 1131, 285, 1, 1},
	{20030, 609, 0, 0, 1132, 286, 1, 1}, {20043, 876, 0, 0, 1133, 287, 1, 1},
	{20062, 1561, 0, 0, 1134, 288, 1, 0}, {20078, 106, 0, 0, 1135, 288, 1, 0},
	{20103, 609, 20114, 0, 1136, 288, 1, 1}, {20130, 876, 0, 0, 1137, 289, 1, 1},
	{20147, 876, 0, 0, 1138, 290, 1, 1}, {20152, 876, 0, 0, 1139, 291, 1, 1}, {20167, 876, 0, 0, 1140, 292, 1, 1},
	{5158, 1561, 5171, 0, 1141, 293, 1, 0}, {1552, 643, 0, 0, 1142, 293, 1, 0},
	{20212, 106, 0, 0, 1143, 293, 1, 0}, {744, 609, 0, 0, 1144, 293, 1, 0}, {20242, 20259, 0, 0, 1145, 293, 1, 0},
	{20292, 876, 0, 0, 1146, 293, 1, 0}, {19563, 609, 0, 0, 1147, 293, 1, 0}, {19597, 609, 0, 0, 1148, 293, 1, 0},
	{19643, 609, 0, 0, 1149, 293, 1, 0}, {4853, 609, 0, 0, 1150, 293, 1, 0}, {20309, 643, 0, 0, 1151, 293, 1, 0},
	{19754, 876, 0, 0, 1152, 293, 1, 0}, {20330, 20259, 0, 0, 1153, 293, 1, 0},
	{19789, 3221, 0, 0, 1154, 293, 1, 0}, {20350, 1561, 0, 0, 1155, 293, 1, 0},
	{1160, 609, 0, 0, 1156, 293, 1, 1}, {20130, 876, 0, 0, 1157, 294, 1, 0}, {20152, 876, 0, 0, 1158, 294, 1, 0},
	{20366, 709, 0, 0, 1159, 294, 1, 0}, {20386, 876, 0, 0, 1160, 294, 1, 0},
	{20401, 1561, 0, 0, 1161, 294, 1, 0}, {20416, 876, 0, 0, 1162, 294, 1, 0},
	{20440, 1561, 0, 0, 1163, 294, 1, 0}, {20457, 876, 0, 0, 1164, 294, 1, 0}, {1713, 106, 0, 0, 1165, 294, 1, 0},
	{1730, 609, 0, 0, 1166, 294, 1, 0}, {1746, 1761, 0, 1824, 1167, 294, 2, 0},
	{1904, 609, 0, 0, 1169, 294, 2, 0}, {1681, 876, 1926, 0, 1171, 294, 1, 1}, {1929, 609, 0, 0, 1172, 295, 5, 0},
	{4512, 1324, 0, 0, 1177, 295, 1, 0}, {1650, 1947, 1960, 0, 1178, 295, 1, 1},
	{4480, 876, 0, 0, 1179, 296, 1, 1}, {1967, 1978, 0, 0, 1180, 297, 4, 0}, {4530, 106, 0, 0, 1184, 297, 3, 0},
	{4550, 876, 0, 0, 1187, 297, 1, 1}, {4559, 609, 4571, 0, 1188, 298, 1, 1}, {604, 876, 0, 0, 1189, 299, 1, 0},
	{4588, 2505, 0, 0, 1190, 299, 1, 1}, {2034, 1324, 0, 0, 1191, 300, 2, 1}, {4604, 106, 0, 0, 1193, 301, 1, 0},
	{1705, 2039, 0, 0, 1194, 301, 1, 1}, {2090, 2104, 0, 0, 1195, 302, 2, 1},
	{17358, 16171, 0, 0, 1197, 303, 1, 1}, {4677, 106, 0, 0, 1198, 304, 1, 1}, {4690, 609, 0, 0, 1199, 305, 1, 0},
	{2158, 1324, 0, 0, 1200, 305, 6, 0}, {4700, 609, 0, 0, 1206, 305, 1, 1}, {2172, 106, 0, 0, 1207, 306, 1, 0},
	{16984, 106, 0, 0, 1208, 306, 1, 0}, {4492, 2020, 4709, 0, 1209, 306, 1, 1},
	{4497, 876, 0, 0, 1210, 307, 1, 1}, {20242, 20259, 0, 0, 1211, 308, 1, 0},
	{20292, 876, 0, 0, 1212, 308, 1, 0}, {19563, 609, 0, 0, 1213, 308, 1, 0}, {19597, 609, 0, 0, 1214, 308, 1, 0},
	{19643, 609, 0, 0, 1215, 308, 1, 0}, {4853, 609, 0, 0, 1216, 308, 1, 0}, {20309, 643, 0, 0, 1217, 308, 1, 0},
	{20546, 20562, 0, 20599, 1218, 308, 1, 0}, {19754, 876, 0, 0, 1219, 308, 1, 0},
	{13360, 106, 0, 0, 1220, 308, 1, 0}, {20330, 20259, 0, 0, 1221, 308, 1, 0},
	{20671, 609, 0, 0, 1222, 308, 1, 0}, {19789, 3221, 0, 0, 1223, 308, 1, 0},
	{20698, 20711, 0, 20755, 1224, 308, 1, 0}, {20350, 1561, 0, 0, 1225, 308, 1, 0},
	{20818, 106, 0, 0, 1226, 308, 1, 0}, {1160, 609, 0, 0, 1227, 308, 1, 1},
	{13034, 13052, 0, 0, 1228, 309, 1, 0}, {20833, 643, 0, 0, 1229, 309, 1, 0},
	{20848, 643, 0, 0, 1230, 309, 1, 0}, {20864, 106, 0, 0, 1231, 309, 1, 0}, {20884, 876, 0, 0, 1232, 309, 1, 0},
	{20910, 13052, 0, 0, 1233, 309, 1, 1}, {20130, 876, 0, 0, 1234, 310, 1, 0},
	{20924, 20936, 0, 20986, 1235, 310, 1, 0}, {21023, 609, 0, 0, 1236, 310, 1, 0},
	{20152, 876, 0, 0, 1237, 310, 1, 0}, {21043, 6216, 0, 0, 1238, 310, 1, 0},
	{20366, 709, 0, 0, 1239, 310, 1, 0}, {20386, 876, 0, 0, 1240, 310, 1, 0},
	{20401, 1561, 0, 0, 1241, 310, 1, 0}, {20416, 876, 0, 0, 1242, 310, 1, 0},
	{20440, 1561, 0, 0, 1243, 310, 1, 0}, {20457, 876, 0, 0, 1244, 310, 1, 0},
	{21095, 106, 0, 0, 1245, 310, 1, 0}, {21107, 106, 0, 0, 1246, 310, 1, 0},
	{21119, 21140, 0, 0, 1247, 310, 1, 0}, {21191, 1324, 21205, 0, 1248, 310, 1, 0},
	{1497, 11918, 0, 0, 1249, 310, 1, 0}, {21223, 1324, 21235, 0, 1250, 310, 1, 0},
	{21251, 106, 0, 0, 1251, 310, 1, 0}, {21268, 1324, 0, 0, 1252, 310, 1, 0},
	{21292, 1324, 0, 0, 1253, 310, 1, 0}, {21326, 1324, 0, 0, 1254, 310, 1, 0},
	{17834, 1324, 0, 0, 1255, 310, 1, 0}, {21352, 106, 0, 0, 1256, 310, 1, 0},
	{21366, 106, 0, 0, 1257, 310, 1, 0}, {21379, 106, 0, 0, 1258, 310, 1, 0},
	{21396, 1324, 21408, 0, 1259, 310, 1, 0}, {21424, 1324, 21441, 0, 1260, 310, 1, 0},
	{3986, 4006, 0, 21462, 1261, 310, 1, 0}, {21478, 21494, 0, 21548, 1262, 310, 1, 0},
	{21601, 1761, 0, 1824, 1263, 310, 1, 0}, {18091, 1978, 0, 0, 1264, 310, 1, 0},
	{21621, 106, 0, 0, 1265, 310, 1, 0}, {16672, 11918, 0, 0, 1266, 310, 1, 0},
	{21641, 106, 0, 0, 1267, 310, 1, 0}, {3971, 15401, 0, 0, 1268, 310, 1, 1},
	{21681, 15401, 0, 0, 1269, 311, 1, 1}, {21719, 15401, 0, 0, 1270, 312, 1, 1},
	{21738, 15401, 0, 0, 1271, 313, 1, 1}, {21769, 15401, 0, 0, 1272, 314, 1, 1},
	{21791, 15401, 0, 0, 1273, 315, 1, 1}, {21814, 15401, 0, 0, 1274, 316, 1, 1},
	{21826, 15401, 0, 0, 1275, 317, 1, 1}, {3986, 21845, 0, 0, 1276, 318, 1, 0},
	{21935, 15401, 0, 0, 1277, 318, 1, 1}, {22057, 1324, 0, 0, 1278, 319, 1, 0},
	{5679, 12042, 0, 0, 1279, 319, 1, 0}, {22062, 1324, 0, 0, 1280, 319, 1, 0},
	{22068, 1324, 0, 0, 1281, 319, 1, 0}, {22081, 1324, 0, 0, 1282, 319, 1, 0},
	{22089, 1324, 0, 0, 1283, 319, 1, 0}, {22097, 12042, 12058, 0, 1284, 319, 1, 0},
	{4853, 609, 0, 0, 1285, 319, 1, 0}, {308, 106, 0, 0, 1286, 319, 1, 0}, {604, 609, 0, 0, 1287, 319, 1, 0},
	{19265, 19272, 0, 19319, 1288, 319, 1, 0}, {723, 106, 0, 0, 1289, 319, 1, 0},
	{1422, 609, 0, 0, 1290, 319, 1, 1}, {753, 709, 0, 0, 1291, 320, 1, 0},
	{22116, 22127, 0, 22184, 1292, 320, 1, 0}, {45, 314, 0, 0, 1293, 320, 1, 0},
	{22212, 106, 0, 0, 1294, 320, 1, 0}, {4787, 106, 0, 0, 1295, 320, 1, 0}, {4939, 4948, 0, 0, 1296, 320, 1, 1},
	{5067, 609, 1160, 0, 1297, 321, 1, 0}, {308, 106, 0, 0, 1298, 321, 1, 0}, {45, 314, 0, 0, 1299, 321, 1, 0},
	{981, 609, 993, 0, 1300, 321, 1, 0}, {4865, 106, 4875, 0, 1301, 321, 1, 0},
	{22235, 106, 0, 0, 1302, 321, 1, 0}, {22258, 1324, 0, 0, 1303, 321, 1, 1}, {45, 314, 0, 0, 1304, 322, 1, 0},
	{22273, 106, 0, 0, 1305, 322, 1, 0}, {45, 314, 0, 0, 1306, 322, 1, 0}, {45, 314, 0, 0, 1307, 322, 1, 0},
	{22235, 106, 0, 0, 1308, 322, 1, 0}, {22335, 106, 0, 0, 1309, 322, 1, 0},
	{22258, 1324, 0, 0, 1310, 322, 1, 1}, {22437, 106, 0, 0, 1311, 323, 1, 0},
	{22452, 106, 0, 0, 1312, 323, 1, 0}, {22462, 709, 0, 0, 1313, 323, 1, 1}, {22531, 106, 0, 0, 1314, 324, 1, 0},
	{1681, 876, 1926, 0, 1315, 324, 1, 1}, {308, 106, 0, 0, 1316, 325, 1, 0}, {1337, 1340, 0, 0, 1317, 325, 1, 1},
	{1694, 2020, 0, 0, 1318, 326, 1, 1}, {3233, 22545, 0, 0, 1319, 327, 3, 0},
	{22580, 106, 0, 0, 1322, 327, 1, 0}, {22522, 876, 0, 0, 1323, 327, 1, 1}, {604, 876, 0, 0, 1324, 328, 1, 1},
	{22585, 106, 0, 0, 1325, 329, 1, 0}, {1705, 2039, 0, 0, 1326, 329, 1, 1}, {22595, 106, 0, 0, 1327, 330, 1, 0},
	{22600, 106, 0, 0, 1328, 330, 1, 0}, {22612, 106, 0, 0, 1329, 330, 1, 0}, {1713, 106, 0, 0, 1330, 330, 2, 0},
	{1730, 609, 0, 0, 1332, 330, 2, 0}, {1746, 1761, 0, 1824, 1334, 330, 4, 0},
	{1904, 609, 0, 0, 1338, 330, 4, 0}, {1681, 609, 1926, 0, 1342, 330, 2, 0}, {1929, 609, 0, 0, 1344, 330, 4, 0},
	{1650, 2783, 1960, 0, 1348, 330, 2, 0}, {1967, 1978, 0, 0, 1350, 330, 4, 0},
	{1337, 1324, 0, 0, 1354, 330, 1, 0}, {1694, 3221, 0, 0, 1355, 330, 3, 0}, {17303, 609, 0, 0, 1358, 330, 1, 0},
	{604, 609, 0, 0, 1359, 330, 3, 0}, {22687, 22697, 0, 22737, 1362, 330, 1, 0},
	{2034, 1324, 0, 0, 1363, 330, 2, 0}, {1705, 4623, 0, 0, 1365, 330, 1, 0}, {2090, 2104, 0, 0, 1366, 330, 4, 0},
	{2172, 106, 0, 0, 1370, 330, 2, 0}, {5251, 876, 0, 0, 1372, 330, 2, 0}, {22821, 106, 0, 0, 1374, 330, 1, 0},
	{22828, 106, 0, 0, 1375, 330, 1, 0}, {6594, 609, 0, 0, 1376, 330, 1, 0}, {17334, 5638, 0, 0, 1377, 330, 1, 1},
	{22870, 5638, 0, 0, 1378, 331, 1, 0}, {22877, 106, 0, 0, 1379, 331, 1, 0},
	{22885, 1324, 0, 0, 1380, 331, 1, 0}, {19396, 314, 0, 0, 1381, 331, 1, 0},
	{12474, 609, 0, 0, 1382, 331, 1, 0}, {22901, 106, 0, 0, 1383, 331, 1, 0},
	{22870, 5638, 0, 0, 1384, 331, 1, 0}, {22975, 609, 0, 0, 1385, 331, 1, 0},
	{22877, 106, 0, 0, 1386, 331, 1, 0}, {45, 314, 0, 0, 1387, 331, 1, 0}, {22885, 1324, 0, 0, 1388, 331, 1, 0},
	{19396, 314, 0, 0, 1389, 331, 1, 0}, {12474, 609, 0, 0, 1390, 331, 1, 0}, {22901, 106, 0, 0, 1391, 331, 1, 0},
	{23056, 23067, 0, 23139, 1392, 331, 1, 0}, {23161, 609, 0, 0, 1393, 331, 2, 0},
	{863, 609, 0, 0, 1395, 331, 1, 0}, {23177, 609, 0, 0, 1396, 331, 1, 0}, {308, 106, 0, 0, 1397, 331, 1, 0},
	{23199, 23235, 0, 0, 1398, 331, 1, 0}, {23268, 23235, 0, 0, 1399, 331, 1, 0},
	{20350, 1561, 0, 0, 1400, 331, 2, 0}, {604, 609, 0, 0, 1402, 331, 1, 0}, {3690, 106, 0, 0, 1403, 331, 1, 0},
	{1160, 609, 0, 0, 1404, 331, 1, 0}, {19928, 609, 23296, 23299, 1405, 331, 1, 0},
	{23309, 13052, 13034, 0, 1406, 331, 2, 0}, {23319, 1978, 0, 0, 1408, 331, 1, 0},
	{4175, 609, 0, 0, 1409, 331, 1, 0}, {23335, 23353, 0, 0, 1410, 331, 2, 0},
	{23402, 106, 0, 0, 1412, 331, 1, 0}, {23427, 609, 0, 0, 1413, 331, 1, 0},
	{23441, 23462, 0, 23494, 1414, 331, 1, 0}, {23510, 23524, 0, 23579, 1415, 331, 1, 0},
	{23629, 23645, 0, 0, 1416, 331, 1, 0}, {23692, 106, 0, 0, 1417, 331, 1, 0}, {308, 106, 0, 0, 1418, 331, 1, 0},
	{604, 876, 0, 0, 1419, 331, 1, 0}, {1422, 609, 0, 0, 1420, 331, 1, 0}, {12458, 1324, 0, 0, 1421, 331, 1, 0},
	{12474, 609, 0, 0, 1422, 331, 1, 0}, {13942, 876, 0, 0, 1423, 331, 1, 1},
	{13950, 2505, 0, 0, 1424, 332, 1, 1}, {308, 106, 23812, 0, 1425, 333, 5, 0},
	{1337, 1340, 0, 0, 1430, 333, 1, 1}, {1694, 2020, 0, 0, 1431, 334, 1, 1},
	{3233, 22545, 0, 0, 1432, 335, 1, 1}, {604, 876, 0, 0, 1433, 336, 1, 1},
	{14000, 13796, 0, 13834, 1434, 337, 1, 0}, {308, 106, 0, 0, 1435, 337, 1, 0},
	{14278, 5434, 0, 0, 1436, 337, 1, 0}, {16784, 16904, 0, 0, 1437, 337, 1, 0},
	{604, 876, 0, 0, 1438, 337, 1, 0}, {3546, 3557, 0, 0, 1439, 337, 1, 1}, {1337, 1340, 0, 0, 1440, 338, 1, 1},
	{3370, 3379, 3599, 0, 1441, 339, 1, 0}, {1681, 876, 1926, 0, 1442, 339, 1, 1},
	{4480, 876, 0, 0, 1443, 340, 1, 1}, {1337, 1340, 0, 0, 1444, 341, 1, 1}, {1694, 2020, 0, 0, 1445, 342, 1, 1},
	{604, 876, 0, 0, 1446, 343, 1, 1}, {1705, 2039, 0, 0, 1447, 344, 1, 0},
	{4492, 2020, 4709, 0, 1448, 344, 1, 1}, {4497, 876, 0, 0, 1449, 345, 1, 1},
	{1160, 876, 0, 0, 1450, 346, 1, 1}, {23942, 23951, 0, 0, 1451, 347, 1, 0}, {744, 609, 0, 0, 1452, 347, 1, 1},
	{1406, 876, 0, 0, 1453, 348, 1, 0}, {308, 106, 0, 0, 1454, 348, 1, 0}, {1414, 876, 0, 0, 1455, 348, 1, 0},
	{604, 876, 0, 0, 1456, 348, 1, 0}, {1422, 609, 0, 0, 1457, 348, 1, 1}, {13950, 2505, 0, 0, 1458, 349, 1, 0},
	{1337, 1340, 0, 0, 1459, 349, 1, 0}, {1694, 2020, 0, 0, 1460, 349, 1, 0},
	{3233, 22545, 0, 0, 1461, 349, 1, 0}, {604, 876, 0, 0, 1462, 349, 1, 0},
	{14000, 13796, 0, 13834, 1463, 349, 1, 0}, {22595, 106, 0, 0, 1464, 349, 1, 0},
	{1967, 1978, 0, 0, 1465, 349, 1, 0}, {24156, 876, 1160, 0, 1466, 349, 1, 1},
	{308, 106, 0, 0, 1467, 350, 1, 0}, {5413, 5434, 0, 0, 1468, 350, 2, 1}, {981, 876, 993, 0, 1470, 351, 1, 1},
	{5486, 16904, 604, 0, 1471, 352, 2, 1}, {1422, 24172, 0, 24218, 1473, 353, 1, 0},
	{16672, 24239, 0, 0, 1474, 353, 1, 1}, {18534, 106, 0, 0, 1475, 354, 1, 0},
	{15839, 106, 0, 0, 1476, 354, 1, 0}, {24353, 876, 0, 0, 1477, 354, 2, 0}, {24369, 609, 0, 0, 1479, 354, 2, 0},
	{16482, 1324, 0, 0, 1481, 354, 1, 1}, {12655, 1340, 0, 0, 1482, 355, 1, 1}, {45, 314, 0, 0, 1483, 356, 1, 0},
	{12339, 1324, 0, 0, 1484, 356, 1, 1}, {1552, 1561, 0, 0, 1485, 357, 2, 0},
	{16520, 1324, 0, 0, 1487, 357, 2, 1}, {24384, 1340, 0, 0, 1489, 358, 1, 1},
	{24394, 1324, 0, 0, 1490, 359, 1, 1}, {24403, 106, 0, 0, 1491, 360, 1, 0},
	{22595, 106, 0, 0, 1492, 360, 2, 0}, {24481, 106, 0, 0, 1494, 360, 1, 0}, {1483, 106, 0, 0, 1495, 360, 1, 0},
	{24496, 1340, 0, 0, 1496, 360, 1, 3}, {1497, 609, 0, 0, 1497, 363, 1, 2}, {4939, 4948, 0, 0, 1498, 365, 1, 1},
	{1406, 876, 0, 0, 1499, 366, 1, 1}, {1414, 876, 0, 0, 1500, 367, 1, 1}, {45, 314, 0, 0, 1501, 368, 2, 2},
	{12550, 106, 0, 0, 1503, 370, 1, 0}, {981, 876, 993, 0, 1504, 370, 2, 0}, {29275, 106, 0, 0, 1506, 370, 1, 0},
	{29286, 106, 0, 0, 1507, 370, 1, 0}, {1160, 876, 0, 0, 1508, 370, 2, 0}, {29295, 876, 0, 0, 1510, 370, 1, 0},
	{29303, 106, 0, 0, 1511, 370, 3, 0}, {6236, 106, 0, 0, 1514, 370, 3, 0}, {29309, 106, 0, 0, 1517, 370, 1, 0},
	{29404, 876, 0, 0, 1518, 370, 1, 1}, {981, 876, 993, 0, 1519, 371, 1, 1}, {1020, 2505, 0, 0, 1520, 372, 1, 1},
	{1160, 876, 0, 0, 1521, 373, 1, 1}, {29412, 29416, 29437, 0, 1522, 374, 1, 1},
	{29442, 609, 0, 0, 1523, 375, 1, 1}, {29503, 876, 29515, 0, 1524, 376, 1, 1},
	{29522, 876, 0, 0, 1525, 377, 1, 1}, {2763, 609, 0, 0, 1526, 378, 1, 1},
	{29526, 106, 29537, 0, 1527, 379, 1, 0}, {29541, 876, 0, 0, 1528, 379, 1, 1},
	{1967, 1978, 0, 0, 1529, 380, 1, 1}, {29544, 29571, 29615, 29619, 1530, 381, 1, 1},
	{4939, 4948, 29656, 0, 1531, 382, 1, 1}, {29659, 609, 0, 0, 1532, 383, 1, 1},
	{2034, 1324, 0, 0, 1533, 384, 1, 1}, {29664, 29673, 0, 29702, 1534, 385, 1, 1},
	{29718, 876, 0, 0, 1535, 386, 1, 0}, {29726, 609, 1681, 0, 1536, 386, 1, 1},
	{29737, 609, 29745, 0, 1537, 387, 1, 0}, {29749, 876, 0, 0, 1538, 387, 1, 1},
	{29752, 106, 0, 0, 1539, 388, 1, 0}, {4853, 609, 0, 0, 1540, 388, 1, 0}, {308, 106, 0, 0, 1541, 388, 1, 0},
	{604, 609, 0, 0, 1542, 388, 1, 0}, {19265, 19272, 0, 19319, 1543, 388, 1, 0},
	{723, 106, 0, 0, 1544, 388, 1, 0}, {1422, 609, 0, 0, 1545, 388, 1, 0}, {753, 609, 0, 0, 1546, 388, 1, 0},
	{29812, 18905, 0, 0, 1547, 388, 1, 1}, {12037, 12042, 0, 0, 1548, 389, 1, 0},
	{12081, 12093, 0, 12139, 1549, 389, 1, 0}, {22870, 5638, 0, 0, 1550, 389, 3, 0},
	{6365, 1324, 0, 0, 1553, 389, 1, 1}, {13942, 876, 29887, 0, 1554, 390, 1, 0},
	{14426, 1340, 0, 0, 1555, 390, 1, 0}, {29889, 29894, 0, 29942, 1556, 390, 1, 0},
	{3370, 3379, 0, 0, 1557, 390, 1, 1}, {14431, 876, 0, 0, 1558, 391, 3, 1},
	{5116, 876, 29963, 0, 1561, 392, 1, 0}, {30128, 106, 0, 0, 1562, 392, 1, 0},
	{30132, 106, 0, 0, 1563, 392, 1, 0}, {20212, 106, 0, 0, 1564, 392, 1, 0},
	{30141, 1324, 0, 0, 1565, 392, 1, 1}, {23056, 23067, 0, 23139, 1566, 393, 1, 0},
	{23161, 609, 0, 0, 1567, 393, 2, 0}, {863, 609, 0, 0, 1569, 393, 1, 0}, {23177, 609, 0, 0, 1570, 393, 1, 0},
	{308, 106, 0, 0, 1571, 393, 1, 0}, {23199, 23235, 0, 0, 1572, 393, 1, 0},
	{23268, 23235, 0, 0, 1573, 393, 1, 0}, {20350, 1561, 0, 0, 1574, 393, 2, 0},
	{604, 609, 0, 0, 1576, 393, 1, 0}, {3690, 106, 0, 0, 1577, 393, 1, 0}, {1160, 609, 0, 0, 1578, 393, 1, 0},
	{23309, 13052, 13034, 0, 1579, 393, 2, 0}, {23319, 1978, 0, 0, 1581, 393, 1, 0},
	{4175, 609, 0, 0, 1582, 393, 1, 0}, {23335, 23353, 0, 0, 1583, 393, 2, 0},
	{23402, 106, 0, 0, 1585, 393, 1, 0}, {23427, 609, 0, 0, 1586, 393, 1, 0},
	{23441, 23462, 0, 0, 1587, 393, 1, 0}, {23510, 23524, 0, 23579, 1588, 393, 1, 0},
	{23629, 23645, 0, 0, 1589, 393, 1, 0}, {23692, 106, 0, 0, 1590, 393, 1, 0},
	{30128, 106, 0, 0, 1591, 393, 1, 0}, {16896, 13052, 30186, 0, 1592, 393, 1, 0},
	{30259, 106, 0, 0, 1593, 393, 1, 0}, {5067, 609, 30268, 0, 1594, 393, 1, 0},
	{308, 106, 0, 0, 1595, 393, 1, 0}, {30280, 30295, 0, 30327, 1596, 393, 1, 0},
	{604, 876, 0, 0, 1597, 393, 1, 0}, {19265, 30402, 0, 30452, 1598, 393, 1, 0},
	{723, 106, 0, 0, 1599, 393, 1, 0}, {30610, 106, 0, 0, 1600, 393, 1, 0}, {30617, 876, 0, 0, 1601, 393, 1, 1},
	{30636, 876, 0, 0, 1602, 394, 1, 1}, {4787, 106, 0, 0, 1603, 395, 1, 0}, {4853, 609, 0, 0, 1604, 395, 1, 0},
	{1406, 876, 0, 0, 1605, 395, 1, 0}, {308, 106, 0, 0, 1606, 395, 1, 0}, {1414, 876, 0, 0, 1607, 395, 1, 0},
	{604, 876, 0, 0, 1608, 395, 1, 0}, {19265, 19272, 0, 19319, 1609, 395, 1, 0},
	{723, 106, 0, 0, 1610, 395, 1, 0}, {1422, 609, 0, 0, 1611, 395, 1, 1}, {753, 709, 0, 0, 1612, 396, 1, 0},
	{22116, 22127, 0, 22184, 1613, 396, 1, 0}, {30680, 1324, 0, 0, 1614, 396, 1, 1},
	{1483, 106, 0, 0, 1615, 397, 1, 0}, {1497, 609, 0, 0, 1616, 397, 1, 0}, {30691, 106, 0, 0, 1617, 397, 1, 0},
	{45, 314, 0, 0, 1618, 397, 1, 0}, {1552, 1561, 0, 0, 1619, 397, 1, 0}, {30702, 106, 0, 0, 1620, 397, 1, 0},
	{30687, 1324, 0, 0, 1621, 397, 1, 1}, {24403, 106, 0, 0, 1622, 398, 1, 0},
	{5158, 1561, 5171, 0, 1623, 398, 3, 0}, {1746, 1761, 0, 1824, 1626, 398, 3, 0},
	{4512, 1324, 0, 0, 1629, 398, 1, 0}, {1967, 1978, 0, 0, 1630, 398, 3, 0}, {30760, 609, 0, 0, 1633, 398, 1, 1},
	{30775, 609, 0, 0, 1634, 399, 1, 1}, {5067, 609, 0, 0, 1635, 400, 1, 0}, {30790, 5638, 0, 0, 1636, 400, 3, 0},
	{45, 314, 0, 0, 1639, 400, 3, 0}, {981, 609, 993, 0, 1642, 400, 1, 0}, {604, 609, 0, 0, 1643, 400, 3, 0},
	{4588, 2505, 0, 0, 1646, 400, 1, 1}, {23309, 13052, 0, 0, 1647, 401, 3, 1},
	{30811, 106, 0, 0, 1650, 402, 3, 0}, {17334, 5638, 13942, 0, 1653, 402, 1, 0},
	{406, 609, 0, 0, 1654, 402, 1, 1}, {30819, 609, 0, 0, 1655, 403, 1, 0},
	{30916, 18905, 30925, 0, 1656, 403, 1, 1}, {22068, 1324, 30928, 0, 1657, 404, 1, 1},
	{22089, 30931, 0, 0, 1658, 405, 1, 1}, {13950, 2505, 0, 0, 1659, 406, 1, 1},
	{1337, 1340, 0, 0, 1660, 407, 1, 1}, {1694, 2020, 0, 0, 1661, 408, 1, 1},
	{3233, 22545, 0, 0, 1662, 409, 1, 1}, {604, 876, 0, 0, 1663, 410, 1, 1}, {723, 106, 0, 0, 1664, 411, 1, 0},
	{14000, 13796, 0, 13834, 1665, 411, 1, 0}, {13950, 2505, 0, 0, 1666, 411, 1, 0},
	{308, 106, 23812, 0, 1667, 411, 1, 0}, {1337, 1340, 0, 0, 1668, 411, 1, 0},
	{1694, 2020, 0, 0, 1669, 411, 1, 0}, {3233, 22545, 0, 0, 1670, 411, 1, 0}, {604, 876, 0, 0, 1671, 411, 1, 0},
	{14000, 13796, 0, 13834, 1672, 411, 1, 0}, {22595, 106, 0, 0, 1673, 411, 1, 0},
	{31111, 876, 0, 0, 1674, 411, 1, 0}, {4787, 106, 0, 0, 1675, 411, 1, 0}, {4939, 4948, 0, 0, 1676, 411, 2, 1},
	{5067, 609, 1160, 0, 1678, 412, 1, 0}, {45, 314, 0, 0, 1679, 412, 1, 0}, {981, 609, 993, 0, 1680, 412, 1, 0},
	{5116, 609, 0, 0, 1681, 412, 1, 0}, {1160, 609, 0, 0, 1682, 412, 1, 0}, {1160, 609, 0, 0, 1683, 412, 1, 0},
	{1730, 609, 0, 0, 1684, 412, 1, 0}, {1746, 31227, 31278, 31286, 1685, 412, 1, 0},
	{1904, 609, 0, 0, 1686, 412, 1, 0}, {1681, 609, 31357, 0, 1687, 412, 1, 0},
	{1967, 1978, 31360, 0, 1688, 412, 1, 0}, {2034, 1324, 0, 0, 1689, 412, 1, 0},
	{2172, 106, 0, 0, 1690, 412, 1, 0}, {5158, 1561, 5171, 0, 1691, 412, 1, 0},
	{13942, 609, 0, 0, 1692, 412, 1, 0}, {30259, 106, 0, 0, 1693, 412, 1, 0},
	{18878, 5638, 0, 0, 1694, 412, 1, 0}, {5067, 609, 30268, 0, 1695, 412, 1, 0},
	{308, 106, 0, 0, 1696, 412, 1, 0}, {45, 314, 0, 0, 1697, 412, 1, 0},
	{30280, 30295, 0, 30327, 1698, 412, 1, 0}, {604, 876, 0, 0, 1699, 412, 1, 0},
	{19265, 30402, 0, 30452, 1700, 412, 1, 0}, {30610, 106, 0, 0, 1701, 412, 1, 0},
	{981, 876, 993, 0, 1702, 412, 1, 0}, {1160, 876, 0, 0, 1703, 412, 1, 0}, {308, 106, 0, 0, 1704, 412, 1, 0},
	{12474, 609, 0, 0, 1705, 412, 1, 0}, {12715, 1324, 0, 0, 1706, 412, 1, 0}, {308, 106, 0, 0, 1707, 412, 1, 0},
	{604, 609, 0, 0, 1708, 412, 1, 0}, {3690, 106, 0, 0, 1709, 412, 1, 0},
	{31529, 876, 30268, 0, 1710, 412, 1, 1}, {31540, 876, 0, 0, 1711, 413, 1, 1},
	{1967, 1978, 0, 0, 1712, 414, 1, 0}, {308, 106, 0, 0, 1713, 414, 1, 0}, {5413, 5434, 0, 0, 1714, 414, 2, 1},
	{981, 876, 993, 0, 1716, 415, 1, 1}, {5486, 876, 604, 0, 1717, 416, 2, 1},
	{31570, 106, 0, 0, 1719, 417, 1, 0}, {1422, 24172, 0, 24218, 1720, 417, 1, 0},
	{31578, 876, 1160, 0, 1721, 417, 1, 1}, {16672, 24239, 0, 0, 1722, 418, 1, 1},
	{18534, 106, 0, 0, 1723, 419, 1, 0}, {31625, 1561, 0, 0, 1724, 419, 1, 1}, {45, 314, 0, 0, 1725, 420, 1, 1},
	{1552, 609, 0, 0, 1726, 421, 1, 1}, {31629, 1561, 0, 0, 1727, 422, 1, 1},
	{31636, 1561, 0, 0, 1728, 423, 1, 1}, {31529, 876, 30268, 0, 1729, 424, 1, 1},
	{31683, 609, 0, 0, 1730, 425, 1, 1}, {31706, 876, 0, 0, 1731, 426, 1, 1}, {31732, 876, 0, 0, 1732, 427, 1, 1},
	{308, 106, 0, 0, 1733, 428, 2, 0}, {31754, 31786, 0, 0, 1735, 428, 1, 1}, {5683, 609, 0, 0, 1736, 429, 1, 1},
	{352, 363, 0, 411, 1737, 430, 1, 2}, {31540, 876, 0, 0, 1738, 432, 1, 1}, {31901, 876, 0, 0, 1739, 433, 1, 1},
	{732, 709, 0, 0, 1740, 434, 1, 1}, {31926, 1324, 0, 0, 1741, 435, 1, 2}, {31945, 609, 0, 0, 1742, 437, 1, 1},
	{31965, 609, 0, 0, 1743, 438, 1, 1}, {31991, 1234, 0, 0, 1744, 439, 1, 1},
	{32020, 1234, 0, 0, 1745, 440, 1, 1}, {32032, 1234, 0, 0, 1746, 441, 1, 1},
	{23942, 32046, 0, 0, 1747, 442, 1, 0}, {744, 609, 0, 0, 1748, 442, 1, 1}, {753, 709, 0, 0, 1749, 443, 1, 0},
	{12474, 609, 0, 0, 1750, 443, 1, 0}, {32140, 1324, 17718, 0, 1751, 443, 1, 1},
	{32159, 106, 0, 0, 1752, 444, 1, 0}, {13950, 2505, 0, 0, 1753, 444, 1, 1}, {308, 106, 0, 0, 1754, 445, 1, 0},
	{1337, 1340, 0, 0, 1755, 445, 1, 1}, {1694, 2020, 0, 0, 1756, 446, 1, 1},
	{3233, 22545, 0, 0, 1757, 447, 1, 1}, {604, 876, 0, 0, 1758, 448, 1, 1},
	{14000, 13796, 0, 13834, 1759, 449, 1, 0}, {32140, 1324, 17718, 0, 1760, 449, 1, 1},
	{32712, 106, 0, 0, 1761, 450, 1, 0}, {32722, 106, 0, 0, 1762, 450, 1, 0}, {32726, 106, 0, 0, 1763, 450, 1, 0},
	{32730, 106, 0, 0, 1764, 450, 1, 0}, {32734, 106, 0, 0, 1765, 450, 1, 0}, {32738, 106, 0, 0, 1766, 450, 1, 0},
	{32742, 106, 0, 0, 1767, 450, 1, 0}, {32748, 106, 0, 0, 1768, 450, 1, 0}, {32752, 106, 0, 0, 1769, 450, 1, 0},
	{32759, 106, 0, 0, 1770, 450, 1, 0}, {32763, 106, 0, 0, 1771, 450, 1, 0}, {32776, 106, 0, 0, 1772, 450, 1, 0},
	{32783, 106, 0, 0, 1773, 450, 1, 0}, {32792, 106, 0, 0, 1774, 450, 1, 0},
	{32802, 106, 32811, 0, 1775, 450, 1, 0}, {32821, 106, 32824, 0, 1776, 450, 1, 0},
	{32828, 5638, 0, 0, 1777, 450, 1, 0}, {32841, 106, 32844, 0, 1778, 450, 1, 0},
	{32848, 106, 32851, 0, 1779, 450, 1, 0}, {32855, 106, 32858, 0, 1780, 450, 1, 0},
	{45, 314, 0, 0, 1781, 450, 1, 0}, {32862, 106, 0, 0, 1782, 450, 1, 0}, {32865, 106, 0, 0, 1783, 450, 1, 0},
	{32871, 106, 32874, 0, 1784, 450, 1, 0}, {32878, 106, 32883, 0, 1785, 450, 1, 0},
	{32889, 106, 32892, 0, 1786, 450, 1, 0}, {32896, 106, 32902, 0, 1787, 450, 1, 0},
	{32909, 106, 32912, 0, 1788, 450, 1, 0}, {32661, 106, 0, 0, 1789, 450, 1, 0},
	{32916, 106, 32928, 0, 1790, 450, 1, 0}, {32941, 106, 32947, 0, 1791, 450, 1, 0},
	{32954, 106, 32962, 0, 1792, 450, 1, 0}, {29286, 106, 32971, 0, 1793, 450, 1, 0},
	{1552, 609, 0, 0, 1794, 450, 31, 1}, {753, 709, 0, 0, 1825, 451, 30, 0},
	{12679, 609, 32994, 0, 1855, 451, 1, 1}, {13332, 33048, 0, 33091, 1856, 452, 2, 0},
	{33541, 609, 33558, 0, 1858, 452, 1, 0}, {33567, 609, 33582, 0, 1859, 452, 1, 0},
	{33589, 609, 33608, 0, 1860, 452, 1, 0}, {33619, 609, 33638, 0, 1861, 452, 1, 0},
	{33649, 609, 0, 0, 1862, 452, 2, 0}, {33036, 33657, 0, 0, 1864, 452, 1, 0},
	{33698, 33708, 0, 0, 1865, 452, 1, 0}, {12679, 609, 32994, 0, 1866, 452, 2, 2},
	{33725, 609, 0, 0, 1868, 454, 1, 0}, {33743, 709, 0, 0, 1869, 454, 2, 0},
	{33768, 33784, 0, 33804, 1871, 454, 1, 0}, {33924, 33784, 0, 33804, 1872, 454, 1, 0},
	{22235, 106, 0, 0, 1873, 454, 1, 0}, {24424, 709, 33940, 0, 1874, 454, 1, 0},
	{18856, 709, 0, 0, 1875, 454, 1, 0}, {19396, 709, 33940, 0, 1876, 454, 1, 1},
	{20147, 876, 0, 0, 1877, 455, 1, 0}, {45, 314, 0, 0, 1878, 455, 1, 2}, {2387, 106, 0, 0, 1879, 457, 1, 0},
	{33558, 609, 0, 0, 1880, 457, 1, 0}, {33994, 106, 0, 0, 1881, 457, 1, 0}, {34004, 609, 0, 0, 1882, 457, 1, 0},
	{1337, 1324, 0, 0, 1883, 457, 1, 1}, {34021, 1324, 0, 0, 1884, 458, 1, 1},
	{34037, 1324, 0, 0, 1885, 459, 1, 1}, {34053, 1324, 0, 0, 1886, 460, 1, 0},
	{34070, 1324, 0, 0, 1887, 460, 1, 0}, {34079, 609, 0, 0, 1888, 460, 1, 1},
	{12679, 609, 32994, 0, 1889, 461, 1, 1}, {12679, 609, 32994, 0, 1890, 462, 1, 1},
};

const struct meta_row cmdlet_meta_rows[] = {
	{0, 0, META_PIPELINE}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0},
	{1, -1, META_MANDATORY | META_PIPELINE}, {2, -1, META_MANDATORY | META_PIPELINE},
	{3, -1, META_MANDATORY | META_PIPELINE}, {4, -1, META_MANDATORY | META_PIPELINE}, {1, 0, META_MANDATORY},
	{1, 1, META_MANDATORY}, {2, 0, META_MANDATORY}, {3, 0, META_MANDATORY}, {3, 1, META_MANDATORY}, {1, -1, 0},
	{2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, 3, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, META_MANDATORY},
	{1, 2, 0}, {1, -1, META_MANDATORY}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {2, -1, 0}, {3, -1, 0},
	{4, -1, 0}, {5, -1, 0}, {3, -1, 0}, {5, -1, 0}, {2, -1, META_MANDATORY}, {3, 1, META_MANDATORY},
	{3, 0, META_MANDATORY}, {3, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {2, -1, 0}, {3, -1, 0},
	{4, -1, 0}, {5, -1, 0}, {0, -1, 0}, {4, 0, META_MANDATORY}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{5, 0, META_MANDATORY}, {3, -1, 0}, {1, -1, 0}, {0, 1, 0}, {2, 0, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 1, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME},
	{3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME},
	{1, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{5, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_MANDATORY}, {1, -1, 0}, {6, -1, META_MANDATORY},
	{7, -1, META_MANDATORY}, {4, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{8, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {3, -1, 0}, {4, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {1, 1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, 1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {1, 1, 0},
	{0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, 3, 0}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, 1, 0},
	{0, -1, META_PIPELINE}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, 0}, {1, 2, 0}, {1, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0},
	{0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {1, 0, META_MANDATORY},
	{2, 0, META_MANDATORY}, {3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {4, 0, META_MANDATORY},
	{0, -1, 0}, {1, 0, META_MANDATORY}, {2, 0, META_MANDATORY}, {3, 0, META_MANDATORY},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE}, {2, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {1, 1, 0},
	{1, 0, 0}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, 0, META_MANDATORY},
	{4, 0, META_MANDATORY}, {5, 0, 0}, {1, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{2, -1, META_MANDATORY | META_BY_NAME}, {3, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME},
	{0, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE}, {2, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0}, {4, 1, 0}, {1, 0, 0},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, 0, META_MANDATORY}, {5, 0, META_MANDATORY},
	{3, 0, 0}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0}, {4, 1, 0}, {5, -1, META_MANDATORY},
	{4, 0, META_MANDATORY | META_PIPELINE}, {1, 0, META_MANDATORY}, {2, 0, META_MANDATORY},
	{3, 0, META_MANDATORY | META_PIPELINE}, {1, -1, 0}, {2, -1, META_BY_NAME}, {2, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{1, -1, 0}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_BY_NAME},
	{3, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {5, -1, META_BY_NAME}, {6, -1, 0},
	{1, 1, META_BY_NAME}, {3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_BY_NAME},
	{1, -1, META_BY_NAME}, {4, 1, META_MANDATORY | META_BY_NAME}, {5, 1, META_MANDATORY | META_BY_NAME},
	{2, -1, 0}, {1, -1, 0}, {6, 0, META_MANDATORY | META_PIPELINE}, {7, 0, META_BY_NAME}, {8, -1, META_BY_NAME},
	{6, -1, 0}, {9, -1, META_BY_NAME}, {6, -1, 0}, {2, -1, 0}, {6, -1, 0}, {3, -1, 0},
	{10, 0, META_PIPELINE | META_BY_NAME}, {2, -1, 0}, {1, -1, 0}, {6, -1, 0}, {6, -1, META_BY_NAME}, {6, -1, 0},
	{2, -1, 0}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{5, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY | META_BY_NAME}, {0, 1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {2, 0, META_MANDATORY},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_MANDATORY | META_PIPELINE},
	{1, -1, META_MANDATORY}, {0, -1, 0}, {2, 0, META_MANDATORY}, {0, -1, 0}, {1, 1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 0, 0}, {0, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_MANDATORY | META_PIPELINE}, {1, -1, META_MANDATORY}, {0, -1, 0}, {2, -1, META_MANDATORY},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, 0, META_PIPELINE | META_BY_NAME}, {0, -1, META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 2, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 3, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 1, META_MANDATORY}, {0, 0, META_MANDATORY}, {1, -1, META_REMAINING}, {2, -1, 0}, {3, -1, 0},
	{3, -1, 0}, {2, -1, META_PIPELINE}, {1, -1, META_PIPELINE}, {3, -1, META_PIPELINE}, {1, 0, META_MANDATORY},
	{2, -1, META_MANDATORY}, {3, 0, META_MANDATORY}, {3, -1, META_REMAINING}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, 0, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE}, {2, -1, META_MANDATORY},
	{0, -1, 0}, {3, 0, META_MANDATORY}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_PIPELINE}, {0, 0, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, 0, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, 0, 0},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {0, -1, 0}, {2, 0, META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {0, 1, META_REMAINING}, {1, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, -1, 0}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {1, 0, META_PIPELINE | META_BY_NAME},
	{2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME},
	{1, -1, META_BY_NAME}, {1, -1, 0}, {2, -1, META_BY_NAME}, {1, -1, 0}, {2, 0, META_PIPELINE}, {3, -1, 0},
	{2, -1, 0}, {0, -1, 0}, {1, 0, META_PIPELINE | META_BY_NAME}, {2, 0, META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{2, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {3, -1, META_MANDATORY}, {4, -1, META_MANDATORY},
	{0, -1, 0}, {1, 0, META_PIPELINE}, {2, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_BY_NAME},
	{1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {0, -1, 0}, {1, -1, 0}, {1, -1, 0}, {1, 1, 0}, {2, -1, 0},
	{1, 0, META_MANDATORY}, {1, -1, 0}, {1, -1, 0}, {1, -1, 0}, {1, -1, 0}, {0, 1, 0}, {1, 0, META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {0, 0, META_PIPELINE}, {0, 1, 0}, {1, 0, META_MANDATORY},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, 0, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, META_MANDATORY}, {3, -1, 0}, {0, -1, 0},
	{0, 0, META_BY_NAME}, {4, -1, META_MANDATORY}, {5, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, 1, 0},
	{0, 0, META_PIPELINE}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{1, -1, META_BY_NAME}, {6, 0, META_MANDATORY | META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{5, -1, 0}, {4, 0, META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {5, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, META_PIPELINE},
	{0, -1, 0}, {0, 0, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {3, -1, 0},
	{3, -1, META_MANDATORY}, {1, -1, META_BY_NAME}, {3, -1, META_BY_NAME}, {2, -1, META_BY_NAME},
	{4, -1, META_BY_NAME}, {1, -1, META_MANDATORY}, {3, -1, 0}, {4, -1, 0}, {1, 0, META_PIPELINE},
	{3, 0, META_PIPELINE}, {2, 0, META_PIPELINE}, {4, 0, META_PIPELINE}, {1, -1, 0}, {4, -1, 0},
	{4, -1, META_MANDATORY}, {1, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{1, -1, META_MANDATORY}, {2, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {1, -1, 0},
	{3, 0, META_PIPELINE}, {4, -1, 0}, {5, -1, 0}, {4, 0, META_MANDATORY | META_PIPELINE},
	{5, -1, META_MANDATORY}, {1, 0, META_MANDATORY}, {2, 0, 0}, {3, 0, META_MANDATORY | META_PIPELINE},
	{1, -1, 0}, {2, -1, 0}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {1, -1, META_BY_NAME},
	{2, -1, META_BY_NAME}, {5, -1, META_BY_NAME}, {6, -1, META_BY_NAME}, {7, -1, META_BY_NAME},
	{8, -1, META_BY_NAME}, {9, -1, META_BY_NAME}, {10, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {5, -1, META_MANDATORY | META_BY_NAME},
	{6, -1, META_MANDATORY | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{11, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_MANDATORY}, {2, -1, META_MANDATORY},
	{6, -1, META_MANDATORY}, {12, -1, META_BY_NAME}, {8, -1, META_MANDATORY}, {10, -1, META_MANDATORY},
	{4, -1, 0}, {1, -1, 0}, {5, -1, 0}, {13, -1, META_BY_NAME}, {7, -1, 0}, {9, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {5, -1, 0},
	{6, -1, 0}, {7, -1, 0}, {8, -1, 0}, {9, -1, 0}, {10, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {7, -1, META_MANDATORY | META_BY_NAME}, {8, -1, META_MANDATORY | META_BY_NAME},
	{9, -1, META_MANDATORY | META_BY_NAME}, {10, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE},
	{2, -1, META_MANDATORY | META_PIPELINE}, {1, -1, 0}, {2, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE},
	{3, 0, META_MANDATORY | META_PIPELINE}, {2, 0, 0}, {2, -1, 0}, {0, -1, 0}, {3, -1, META_MANDATORY},
	{1, 0, META_MANDATORY}, {2, 0, META_MANDATORY}, {3, 0, 0}, {1, 1, 0}, {1, 0, 0},
	{2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, 0, META_MANDATORY}, {4, 0, META_MANDATORY},
	{5, 0, 0}, {1, -1, 0}, {2, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE},
	{3, 0, META_MANDATORY | META_PIPELINE}, {2, 0, 0}, {2, -1, 0}, {3, -1, META_MANDATORY}, {0, -1, META_BY_NAME},
	{0, -1, 0}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {2, -1, META_PIPELINE}, {3, 0, META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {0, 0, META_PIPELINE | META_BY_NAME}, {0, 0, META_PIPELINE}, {1, -1, 0}, {0, -1, 0},
	{0, -1, META_PIPELINE}, {2, -1, 0}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {0, 1, META_PIPELINE | META_BY_NAME}, {0, 0, META_PIPELINE | META_BY_NAME},
	{1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {6, -1, 0}, {0, -1, 0}, {5, 0, META_MANDATORY},
	{6, 0, META_MANDATORY}, {1, -1, 0}, {4, -1, 0}, {7, -1, 0}, {1, -1, 0}, {2, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{2, 0, META_MANDATORY}, {3, 0, META_MANDATORY}, {1, 0, META_PIPELINE | META_BY_NAME}, {1, -1, 0}, {4, -1, 0},
	{7, -1, 0}, {5, -1, 0}, {6, -1, 0}, {1, -1, 0}, {4, -1, 0}, {7, -1, 0}, {5, -1, 0}, {6, -1, 0},
	{7, 0, META_MANDATORY | META_BY_NAME}, {4, 0, META_MANDATORY | META_BY_NAME}, {1, -1, 0}, {1, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, 0, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{1, 1, 0}, {2, 1, 0}, {0, -1, 0}, {0, -1, 0}, {3, -1, META_MANDATORY | META_BY_NAME},
	{1, -1, META_MANDATORY | META_BY_NAME}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, -1, META_MANDATORY}, {4, -1, META_MANDATORY},
	{0, -1, 0}, {0, 0, 0}, {0, -1, 0}, {0, -1, 0}, {0, 1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE}, {2, -1, 0}, {2, -1, 0}, {2, -1, META_MANDATORY}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {3, 0, META_MANDATORY | META_PIPELINE}, {4, 0, META_MANDATORY | META_PIPELINE},
	{5, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {2, -1, 0}, {6, -1, 0}, {7, -1, 0},
	{8, -1, 0}, {2, -1, 0}, {6, -1, 0}, {7, -1, 0}, {8, -1, 0}, {9, 0, META_MANDATORY | META_PIPELINE},
	{2, 0, META_MANDATORY | META_PIPELINE}, {6, 0, META_MANDATORY | META_PIPELINE},
	{7, 0, META_MANDATORY | META_PIPELINE}, {8, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {4, -1, META_MANDATORY}, {7, -1, META_MANDATORY}, {2, -1, 0}, {6, -1, 0}, {7, -1, 0}, {8, -1, 0},
	{0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {9, -1, 0}, {6, -1, 0}, {7, -1, 0},
	{5, -1, META_MANDATORY}, {8, -1, META_MANDATORY}, {0, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 2, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 3, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {1, -1, 0}, {2, -1, 0},
	{3, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {0, -1, 0}, {3, -1, 0}, {5, -1, 0}, {4, -1, 0}, {6, -1, 0},
	{7, -1, 0}, {8, -1, 0}, {9, -1, 0}, {1, -1, 0}, {10, -1, 0}, {11, -1, 0}, {12, -1, 0}, {13, -1, 0},
	{14, -1, 0}, {2, -1, 0}, {15, -1, 0}, {16, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0},
	{2, -1, 0}, {3, 0, 0}, {4, 0, 0}, {3, -1, META_BY_NAME}, {5, -1, META_BY_NAME}, {4, -1, META_BY_NAME},
	{6, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {10, -1, META_BY_NAME}, {11, -1, META_BY_NAME},
	{2, -1, META_BY_NAME}, {15, -1, META_BY_NAME}, {16, -1, META_BY_NAME}, {8, -1, 0}, {13, -1, 0}, {1, 0, 0},
	{2, 0, 0}, {5, -1, META_MANDATORY | META_BY_NAME}, {6, -1, META_MANDATORY | META_BY_NAME},
	{3, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {10, -1, META_MANDATORY | META_BY_NAME},
	{11, -1, META_MANDATORY | META_BY_NAME}, {2, -1, META_BY_NAME}, {15, -1, META_MANDATORY | META_BY_NAME},
	{16, -1, META_MANDATORY | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{4, 1, META_MANDATORY}, {6, 1, META_MANDATORY}, {7, 1, META_MANDATORY}, {8, -1, META_MANDATORY},
	{9, -1, META_MANDATORY}, {1, 1, META_MANDATORY}, {10, 1, META_MANDATORY}, {11, 1, META_MANDATORY}, {3, -1, 0},
	{5, -1, 0}, {4, -1, 0}, {6, -1, 0}, {7, -1, 0}, {8, -1, 0}, {9, -1, 0}, {1, -1, 0}, {10, -1, 0}, {11, -1, 0},
	{12, -1, 0}, {13, -1, 0}, {14, -1, 0}, {2, -1, 0}, {15, -1, 0}, {16, -1, 0}, {8, -1, META_MANDATORY},
	{13, -1, META_MANDATORY}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, META_PIPELINE}, {3, -1, 0},
	{5, -1, 0}, {4, -1, 0}, {6, -1, 0}, {7, -1, 0}, {1, -1, 0}, {12, -1, 0}, {13, -1, 0}, {14, -1, 0}, {2, -1, 0},
	{8, -1, 0}, {13, -1, 0}, {17, -1, 0}, {8, -1, 0}, {13, -1, 0}, {3, -1, 0}, {4, -1, 0}, {13, -1, 0},
	{3, -1, 0}, {5, -1, 0}, {4, -1, 0}, {6, -1, 0}, {7, -1, 0}, {8, -1, 0}, {9, -1, 0}, {1, -1, 0}, {10, -1, 0},
	{11, -1, 0}, {12, -1, 0}, {13, -1, 0}, {14, -1, 0}, {2, -1, 0}, {15, -1, 0}, {16, -1, 0}, {5, -1, 0},
	{6, -1, 0}, {3, 1, META_MANDATORY}, {5, 1, META_MANDATORY}, {17, 0, META_MANDATORY}, {12, 1, META_MANDATORY},
	{13, 1, META_MANDATORY}, {14, 1, META_MANDATORY}, {2, 1, META_MANDATORY}, {15, 1, META_MANDATORY},
	{16, 1, META_MANDATORY}, {7, 0, 0}, {12, 0, 0}, {3, -1, 0}, {4, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {9, -1, META_MANDATORY}, {14, -1, META_MANDATORY}, {8, -1, 0}, {13, -1, 0}, {8, -1, 0},
	{13, -1, 0}, {3, -1, 0}, {5, -1, 0}, {4, -1, 0}, {6, -1, 0}, {7, -1, 0}, {1, -1, 0}, {10, -1, 0}, {11, -1, 0},
	{12, -1, 0}, {2, -1, 0}, {15, -1, 0}, {16, -1, 0}, {8, -1, 0}, {13, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{10, 0, META_MANDATORY | META_BY_NAME}, {15, 0, META_MANDATORY | META_BY_NAME},
	{11, -1, META_MANDATORY | META_BY_NAME}, {16, -1, META_MANDATORY | META_BY_NAME},
	{0, 0, META_MANDATORY | META_PIPELINE}, {0, 0, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, META_MANDATORY},
	{2, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {3, -1, 0}, {4, -1, 0}, {2, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {1, -1, 0}, {3, -1, 0}, {1, -1, 0},
	{3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {3, -1, 0}, {4, -1, 0}, {2, -1, META_MANDATORY},
	{4, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {3, -1, 0},
	{1, -1, 0}, {3, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, 0, 0},
	{0, 1, 0}, {3, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, META_PIPELINE}, {1, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {2, -1, 0}, {0, -1, META_PIPELINE}, {2, -1, 0}, {1, -1, 0}, {1, -1, 0}, {0, 0, 0}, {1, -1, 0},
	{1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 1, META_MANDATORY | META_BY_NAME}, {0, 2, 0}, {0, 3, 0}, {0, 1, 0}, {0, 0, META_MANDATORY},
	{1, -1, 0}, {2, 0, META_PIPELINE}, {0, -1, META_REMAINING}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {1, 1, META_MANDATORY}, {2, 0, META_MANDATORY},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, 1, 0}, {0, -1, 0}, {2, -1, 0},
	{1, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, META_BY_NAME}, {2, -1, 0},
	{1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {2, 0, META_PIPELINE | META_BY_NAME}, {2, -1, META_BY_NAME},
	{3, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {5, -1, META_BY_NAME}, {6, -1, 0},
	{1, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_MANDATORY | META_BY_NAME}, {2, -1, META_BY_NAME},
	{1, -1, META_BY_NAME}, {4, -1, META_MANDATORY | META_BY_NAME}, {5, -1, META_MANDATORY | META_BY_NAME},
	{2, -1, 0}, {7, -1, 0}, {1, -1, 0}, {6, 0, META_MANDATORY}, {6, -1, 0}, {0, -1, 0}, {6, -1, 0}, {2, -1, 0},
	{6, -1, 0}, {3, -1, 0}, {7, 0, META_PIPELINE | META_BY_NAME}, {2, -1, 0}, {1, -1, 0}, {8, -1, META_MANDATORY},
	{6, -1, 0}, {6, -1, META_BY_NAME}, {2, -1, 0}, {3, -1, 0}, {7, -1, 0}, {1, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{6, -1, 0}, {2, -1, 0}, {9, -1, META_MANDATORY}, {4, 0, META_MANDATORY | META_BY_NAME},
	{5, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {1, -1, 0}, {2, 1, META_BY_NAME}, {1, -1, 0}, {1, -1, 0},
	{1, -1, 0}, {1, -1, 0}, {2, 0, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, 1, 0},
	{1, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, META_PIPELINE}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, -1, META_PIPELINE},
	{0, -1, META_PIPELINE}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, 0, META_REMAINING},
	{0, -1, 0}, {1, 1, META_BY_NAME}, {0, -1, 0}, {2, 0, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_BY_NAME}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {5, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {4, 1, 0}, {6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {5, 1, META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {3, -1, 0},
	{4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, 0, META_MANDATORY | META_BY_NAME}, {4, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_BY_NAME},
	{4, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{5, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, -1, META_MANDATORY}, {2, -1, 0},
	{6, -1, META_MANDATORY}, {0, -1, 0}, {4, -1, META_MANDATORY}, {1, -1, 0}, {7, -1, META_MANDATORY}, {0, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {8, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, -1, 0}, {4, -1, 0},
	{1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, 0}, {1, -1, 0}, {3, -1, 0},
	{2, -1, META_MANDATORY}, {0, -1, META_MANDATORY}, {0, 101, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 100, META_MANDATORY}, {0, -1, 0}, {0, 101, 0}, {0, 1, META_MANDATORY}, {0, -1, 0}, {0, 0, META_MANDATORY},
	{0, -1, 0}, {0, -1, 0}, {0, 100, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {2, 1, META_MANDATORY},
	{2, 2, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {3, -1, META_MANDATORY}, {0, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY}, {1, -1, META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {6, -1, 0},
	{6, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {5, 0, META_MANDATORY | META_BY_NAME},
	{7, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE},
	{2, 0, META_MANDATORY | META_PIPELINE}, {3, 0, META_MANDATORY | META_PIPELINE},
	{1, 0, META_MANDATORY | META_PIPELINE}, {2, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_BY_NAME}, {4, -1, META_MANDATORY | META_BY_NAME},
	{5, -1, META_MANDATORY | META_BY_NAME}, {6, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{7, -1, META_MANDATORY | META_BY_NAME}, {8, -1, META_MANDATORY | META_BY_NAME}, {1, -1, META_MANDATORY},
	{2, -1, META_MANDATORY | META_PIPELINE}, {3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_BY_NAME}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{5, 0, META_MANDATORY | META_BY_NAME}, {6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{1, 0, META_MANDATORY}, {0, -1, 0}, {2, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {2, -1, META_MANDATORY},
	{2, 1, META_PIPELINE | META_BY_NAME}, {1, 1, META_PIPELINE | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, 2, 0},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {3, -1, 0},
	{0, -1, META_PIPELINE}, {1, -1, 0}, {1, 0, 0}, {2, 0, 0}, {1, -1, 0}, {2, -1, 0}, {4, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE}, {2, -1, META_MANDATORY | META_PIPELINE}, {0, -1, 0},
	{3, -1, META_MANDATORY | META_BY_NAME}, {4, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{5, 1, META_MANDATORY | META_BY_NAME}, {6, 1, META_MANDATORY | META_BY_NAME}, {0, 0, META_MANDATORY},
	{5, -1, 0}, {3, -1, 0}, {1, -1, 0}, {6, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {2, -1, META_MANDATORY},
	{0, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{3, 1, META_MANDATORY | META_BY_NAME}, {4, 1, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{0, 0, META_MANDATORY}, {0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, 2, META_BY_NAME},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME},
	{0, -1, META_BY_NAME}, {0, -1, META_MANDATORY | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME},
	{0, -1, META_BY_NAME}, {0, 3, META_BY_NAME}, {0, 1, META_BY_NAME}, {0, 0, META_MANDATORY | META_BY_NAME},
	{0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 1, META_MANDATORY | META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0},
	{2, 2, 0}, {1, -1, META_MANDATORY}, {2, 1, META_MANDATORY}, {3, -1, 0}, {0, -1, 0}, {1, 0, 0},
	{2, 0, META_MANDATORY}, {3, 0, 0}, {3, -1, META_MANDATORY}, {1, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {2, 1, META_MANDATORY}, {2, 2, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{3, -1, META_MANDATORY}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, META_MANDATORY},
	{1, -1, 0}, {1, -1, 0}, {1, -1, 0}, {1, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{1, 1, META_BY_NAME}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {1, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_PIPELINE}, {0, 0, 0}, {2, -1, 0}, {3, -1, META_MANDATORY}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0},
	{5, 0, META_MANDATORY}, {5, 1, 0}, {2, 0, META_MANDATORY}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0},
	{1, -1, META_PIPELINE}, {2, -1, META_PIPELINE}, {3, -1, META_PIPELINE}, {3, -1, META_MANDATORY},
	{1, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {3, -1, META_BY_NAME}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {1, 0, META_MANDATORY}, {5, 2, 0}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {5, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{6, 0, META_MANDATORY | META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {5, 0, META_MANDATORY | META_BY_NAME},
	{6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, 0, META_REMAINING}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{1, 0, META_MANDATORY}, {0, -1, META_PIPELINE}, {2, -1, META_MANDATORY}, {3, -1, META_MANDATORY},
	{0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_REMAINING}, {1, 1, META_MANDATORY}, {0, -1, 0}, {2, 1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_PIPELINE}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, 2, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {0, -1, 0}, {1, 0, META_PIPELINE | META_BY_NAME}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {1, 0, META_BY_NAME},
	{2, 0, META_BY_NAME}, {0, -1, 0}, {0, -1, META_BY_NAME}, {2, 1, 0}, {0, 2, 0}, {0, -1, 0}, {1, -1, 0},
	{0, -1, META_PIPELINE}, {0, 0, 0}, {1, -1, 0}, {2, -1, META_MANDATORY}, {1, 0, META_PIPELINE | META_BY_NAME},
	{2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {3, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0}, {2, -1, 0},
	{3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_PIPELINE}, {2, -1, 0},
	{0, 0, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {5, 0, META_MANDATORY | META_BY_NAME},
	{6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, META_MANDATORY},
	{3, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {5, -1, META_MANDATORY}, {6, -1, META_MANDATORY},
	{7, -1, META_MANDATORY}, {8, -1, META_MANDATORY}, {9, -1, META_MANDATORY}, {10, -1, META_MANDATORY},
	{11, -1, META_MANDATORY}, {12, -1, META_MANDATORY}, {13, -1, META_MANDATORY}, {14, -1, META_MANDATORY},
	{15, -1, META_MANDATORY}, {16, -1, 0}, {17, 0, META_MANDATORY}, {18, -1, META_MANDATORY},
	{19, -1, META_MANDATORY}, {20, -1, META_MANDATORY}, {0, -1, META_PIPELINE}, {21, -1, META_MANDATORY},
	{22, -1, META_MANDATORY}, {23, -1, META_MANDATORY}, {24, -1, META_MANDATORY}, {25, -1, META_MANDATORY},
	{26, -1, META_MANDATORY}, {27, -1, META_MANDATORY}, {28, -1, META_MANDATORY}, {29, -1, META_MANDATORY},
	{30, -1, META_MANDATORY}, {31, -1, META_MANDATORY}, {32, -1, META_MANDATORY}, {1, 0, META_MANDATORY},
	{2, 0, META_MANDATORY}, {3, 0, META_MANDATORY}, {4, 0, META_MANDATORY}, {5, 0, META_MANDATORY},
	{6, 0, META_MANDATORY}, {8, 0, META_MANDATORY}, {7, 0, META_MANDATORY}, {9, 0, META_MANDATORY},
	{11, 0, META_MANDATORY}, {10, 0, META_MANDATORY}, {12, 0, META_MANDATORY}, {13, 0, META_MANDATORY},
	{14, 0, META_MANDATORY}, {15, 0, META_MANDATORY}, {16, 0, META_MANDATORY}, {18, 0, META_MANDATORY},
	{19, 0, META_MANDATORY}, {20, 0, META_MANDATORY}, {22, 0, META_MANDATORY}, {21, 0, META_MANDATORY},
	{23, 0, META_MANDATORY}, {25, 0, META_MANDATORY}, {24, 0, META_MANDATORY}, {26, 0, META_MANDATORY},
	{28, 0, META_MANDATORY}, {29, 0, META_MANDATORY}, {27, 0, META_MANDATORY}, {30, 0, META_MANDATORY},
	{31, 0, META_MANDATORY}, {32, 0, META_MANDATORY}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0}, {4, 1, 0}, {5, 1, 0},
	{6, 1, 0}, {8, 1, 0}, {7, 1, 0}, {9, 1, 0}, {11, 1, 0}, {10, 1, 0}, {12, 1, 0}, {13, 1, 0}, {14, 1, 0},
	{15, 1, 0}, {16, 1, 0}, {18, 1, 0}, {19, 1, 0}, {20, 1, 0}, {22, 1, 0}, {21, 1, 0}, {23, 1, 0}, {25, 1, 0},
	{24, 1, 0}, {26, 1, 0}, {29, 1, 0}, {27, 1, 0}, {30, 1, 0}, {31, 1, 0}, {32, 1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, 0, META_MANDATORY}, {2, 0, META_MANDATORY},
	{1, 0, META_MANDATORY | META_PIPELINE}, {2, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_PIPELINE | META_REMAINING}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE}, {0, 1, 0}, {0, 0, META_MANDATORY | META_PIPELINE | META_REMAINING},
	{0, -1, 0}, {0, 0, 0}, {0, -1, 0}, {0, -1, 0}, {0, 2, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, 0, META_MANDATORY | META_PIPELINE},
};

const uint16_t cmdlet_meta_sets[] = {
	231, 241, 268, 296, 799, 816, 832, 843, 852, 1260, 1281, 1632, 1650, 1664, 1681, 1337, 1694, 604, 1705, 2229,
	2239, 2229, 2239, 2735, 2740, 3132, 3150, 3176, 3192, 3294, 3309, 3332, 3349, 3546, 1337, 3738, 3349, 3762,
	3785, 3816, 1337, 1694, 604, 1705, 3546, 1337, 3738, 3762, 3816, 3349, 3785, 4249, 3738, 4271, 4291, 4321,
	4476, 1681, 4480, 4492, 4497, 4504, 1337, 1694, 604, 1705, 4766, 4780, 4766, 4780, 2229, 2239, 4766, 4780,
	5569, 5590, 5611, 6202, 981, 1160, 6384, 6395, 6499, 6513, 7116, 604, 7130, 11951, 11965, 11980, 12005, 12333,
	1355, 12444, 12449, 12542, 12550, 12449, 12444, 12890, 981, 1160, 13134, 13147, 13156, 13169, 13176, 13703,
	3309, 3332, 13723, 13745, 13763, 14165, 14175, 14182, 14193, 13942, 1337, 14426, 406, 5116, 4249, 3738, 4271,
	1650, 14819, 14843, 1681, 4480, 14862, 4492, 14884, 4497, 14899, 1337, 1694, 604, 15077, 15090, 15103, 15305,
	15332, 15357, 3294, 3309, 3332, 3738, 3349, 3762, 3785, 3816, 15305, 15332, 15357, 15588, 45, 6395, 12574,
	15826, 15873, 15879, 16070, 16080, 16091, 16107, 16122, 16135, 16147, 16351, 4766, 4780, 4766, 4780, 16539,
	16560, 16574, 16593, 16703, 14182, 14278, 16712, 16743, 604, 14307, 16774, 16784, 4766, 4780, 17086, 4476,
	1681, 17098, 4480, 17119, 17139, 17156, 17172, 17192, 17205, 1705, 4504, 17220, 4492, 4497, 17237, 17432,
	17445, 17465, 17480, 17432, 17445, 17465, 17480, 18728, 12158, 18740, 18752, 18921, 18936, 19425, 45, 6395,
	604, 17334, 20204, 20208, 4476, 1681, 4480, 4492, 4497, 4504, 1705, 17220, 20499, 22052, 12037, 4780, 4766,
	22298, 22318, 22437, 12574, 1681, 13723, 3309, 22522, 1705, 3332, 22642, 14819, 14843, 22667, 1337, 1694,
	17346, 1705, 22772, 22789, 22803, 3332, 23006, 23031, 6395, 23754, 12449, 13703, 13763, 3309, 3176, 3332,
	13723, 13745, 14278, 16784, 23825, 3546, 1337, 1681, 4480, 1337, 1694, 604, 1705, 4492, 4497, 23896, 23910,
	23928, 13763, 13723, 3309, 3176, 3332, 13745, 1160, 981, 24284, 24301, 24319, 24334, 24424, 24431, 24441,
	24453, 24468, 24473, 29404, 981, 1160, 29412, 29812, 12037, 13942, 14426, 5116, 30121, 30125, 3332, 23006,
	23031, 30128, 16896, 30203, 30214, 30237, 30680, 6395, 30687, 1681, 17098, 30732, 4504, 30760, 30903, 22068,
	22089, 13763, 13723, 3309, 3176, 3332, 13745, 13763, 13723, 3309, 3176, 3332, 13745, 24468, 24441, 5116,
	31405, 31416, 4766, 4780, 12449, 12444, 16147, 981, 1160, 31601, 31614, 16147, 31656, 31671, 13763, 13723,
	3309, 3176, 3332, 13745, 32185, 32210, 32232, 32263, 32291, 32310, 32338, 32359, 32384, 32406, 32431, 32459,
	32481, 32505, 32530, 32542, 5611, 32551, 32569, 32584, 32590, 32596, 32605, 32620, 32628, 32640, 32649, 32661,
	32665, 32680, 32689, 32700, 33010, 33022, 33036,
};

const struct meta_check cmdlet_meta_checks[] = {
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1305}, {META_RANGE, 1305}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_RANGE, 1593}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_RANGE, 1305}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_SET, 2749}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 2885}, {META_ALLOW_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 3030}, {META_RANGE, 1305}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_RANGE, 1593}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4596}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_SET, 4672}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1305}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_RANGE, 1305},
	{META_RANGE, 5763}, {META_RANGE, 1305}, {META_SET, 5831}, {META_RANGE, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 5831}, {META_SET, 5831},
	{META_RANGE, 1305}, {META_SET, 5831}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 7145}, {META_NOT_NULL, 0},
	{META_RANGE, 12072}, {META_RANGE, 12165}, {META_RANGE, 12175}, {META_RANGE, 12193}, {META_RANGE, 12205},
	{META_RANGE, 12193}, {META_RANGE, 12231}, {META_RANGE, 12282}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1305}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_SET, 12909}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 13187}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 13403}, {META_RANGE, 13411}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4596}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1305}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1305},
	{META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 15954}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_SET, 16971}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4596}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 4672},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1593}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1305}, {META_RANGE, 1593}, {META_RANGE, 1593}, {META_RANGE, 1593}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1305}, {META_SET, 18407}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1593}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1593}, {META_RANGE, 1593}, {META_RANGE, 1593},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1305}, {META_SET, 18407}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_SET, 19609}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_NOT_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4596},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 4672},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_RANGE, 21670}, {META_RANGE, 1305}, {META_RANGE, 21713},
	{META_RANGE, 21670}, {META_RANGE, 21756}, {META_RANGE, 1305}, {META_RANGE, 1305}, {META_RANGE, 1305},
	{META_RANGE, 21925}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 22245},
	{META_RANGE, 22245}, {META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_RANGE, 1593},
	{META_RANGE, 1593}, {META_RANGE, 1593}, {META_RANGE, 1593}, {META_RANGE, 1593}, {META_RANGE, 1593},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_COUNT, 24492}, {META_RANGE, 1593}, {META_SET, 24504}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1593},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0},
	{META_RANGE, 1305}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_RANGE, 30137}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1305}, {META_RANGE, 1305},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 0}, {META_RANGE, 1593},
	{META_RANGE, 5763}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 31822}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_RANGE, 1593}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 32126}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 32126},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_NULL, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_RANGE, 1593},
	{META_RANGE, 32126}, {META_RANGE, 34030}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_STRING, 0},
};
