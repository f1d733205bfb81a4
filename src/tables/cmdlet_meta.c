/* SPDX-License-Identifier: MIT */
/*
 * tables/cmdlet_meta.c - written by tools/gen-cmdlet-meta from tools/data; do not edit.
 * Rows refer to text by offset into cmdlet_meta_pool; see cmdlet_meta.h.
 */
#include "tables/cmdlet_meta.h"

const char cmdlet_meta_pool[] =
	"\0" "Path\0" "LiteralPath\0" "System.String[]\0" "PSPath LP\0" "Value\0" "System.Object[]\0" "PassThru\0"
	"System.Management.Automation.SwitchParameter\0" "Filter\0" "System.String\0" "Include\0" "Exclude\0"
	"Force\0" "NoNewline\0" "Encoding\0" "System.Text.Encoding\0" "AsByteStream\0" "Stream\0" "Credential\0"
	"System.Management.Automation.PSCredential\0" "Add-Content\0" "Microsoft.PowerShell.Management\0"
	"InputObject\0" "System.Management.Automation.PSObject[]\0" "Passthru\0" "Add-History\0"
	"Microsoft.PowerShell.Core\0" "Microsoft.PowerShell.Commands.HistoryInfo\0" "MemberSet\0"
	"NotePropertyMultiMemberSet\0" "NotePropertySingleMemberSet\0" "TypeNameSet\0"
	"System.Management.Automation.PSObject\0" "MemberType\0" "System.Management.Automation.PSMemberTypes\0"
	"Type\0"
	"AliasProperty\nCodeProperty\nProperty\nNoteProperty\nScriptProperty\nPropertySet\nMethod\nCodeMethod\nScriptMethod\nMethods\nParameterizedProperty\nMemberSet\nEvent\nDynamic\nInferredProperty\nProperties\nAll\0"
	"Name\0" "NotePropertyMembers\0" "System.Collections.IDictionary\0" "NotePropertyName\0" "NotePropertyValue\0"
	"System.Object\0" "SecondValue\0" "TypeName\0" "Add-Member\0" "Microsoft.PowerShell.Utility\0"
	"FromAssemblyName\0" "FromLiteralPath\0" "FromMember\0" "FromPath\0" "FromSource\0" "AssemblyName\0" "AN\0"
	"CompilerOptions\0" "IgnoreWarnings\0" "Language\0" "Microsoft.PowerShell.Commands.Language\0" "CSharp\0"
	"MemberDefinition\0" "Namespace\0" "NS\0" "OutputAssembly\0" "OA\0" "OutputType\0"
	"Microsoft.PowerShell.Commands.OutputAssemblyType\0" "OT\0"
	"Library\nConsoleApplication\nWindowsApplication\0" "ReferencedAssemblies\0" "RA\0" "TypeDefinition\0"
	"UsingNamespace\0" "Using\0" "Add-Type\0" "System.Type\0" "Clear-Content\0" "CommandLineParameter\0"
	"IDParameter\0" "CommandLine\0" "1\n2147483647\0" "Count\0" "System.Int32\0" "Id\0" "System.Int32[]\0"
	"Newest\0" "Clear-History\0" "Clear-Item\0" "Clear-ItemProperty\0" "Scope\0" "Clear-Variable\0"
	"System.Management.Automation.PSVariable\0" "CaseSensitive\0" "Culture\0" "DifferenceObject\0"
	"ExcludeDifferent\0" "IncludeEqual\0" "Property\0" "ReferenceObject\0" "0\n2147483647\0" "SyncWindow\0"
	"Compare-Object\0" "ConnectionUriGuid\0" "ConnectionUri\0" "ComputerNameGuid\0" "ComputerName\0"
	"InstanceId\0" "Session\0" "AllowRedirection\0" "ApplicationName\0" "Authentication\0"
	"System.Management.Automation.Runspaces.AuthenticationMechanism\0"
	"Default\nBasic\nNegotiate\nNegotiateWithImplicitCredential\nCredssp\nDigest\nKerberos\0"
	"CertificateThumbprint\0" "Cn\0" "ConfigurationName\0" "System.Uri[]\0" "URI CU\0" "System.Guid[]\0" "Port\0"
	"System.Management.Automation.Runspaces.PSSession[]\0" "SessionOption\0"
	"System.Management.Automation.Remoting.PSSessionOption\0" "ThrottleLimit\0" "UseSSL\0" "Connect-PSSession\0"
	"Convert-Path\0" "ConvertFrom-CliXml\0" "Delimiter\0" "UseCulture\0" "System.Char\0" "Header\0"
	"ConvertFrom-Csv\0" "AsHashtable\0" "DateKind\0" "Microsoft.PowerShell.Commands.JsonDateKind\0"
	"Default\nLocal\nUtc\nOffset\nString\0" "Depth\0" "NoEnumerate\0" "ConvertFrom-Json\0" "AsPlainText\0"
	"Secure\0" "Open\0" "SecureString\0" "System.Security.SecureString\0" "SecureKey\0" "Key\0" "System.Byte[]\0"
	"ConvertFrom-SecureString\0" "Microsoft.PowerShell.Security\0" "StringData\0" "ConvertFrom-StringData\0"
	"System.Collections.Hashtable\0" "ConvertTo-CliXml\0" "IncludeTypeInformation\0" "ITI\0" "NoHeader\0"
	"NoTypeInformation\0" "NTI\0" "QuoteFields\0" "QF\0" "UseQuotes\0"
	"Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind\0" "UQ\0" "Never\nAlways\nAsNeeded\0"
	"ConvertTo-Csv\0" "Page\0" "Fragment\0" "Table\nList\0" "As\0" "Body\0" "Charset\0" "CssUri\0" "System.Uri\0"
	"cu uri\0" "Head\0" "Meta\0" "PostContent\0" "PreContent\0" "Title\0" "Transitional\0" "ConvertTo-Html\0"
	"AsArray\0" "Compress\0" "0\n100\0" "EnumsAsStrings\0" "EscapeHandling\0"
	"Newtonsoft.Json.StringEscapeHandling\0" "Default\nEscapeNonAscii\nEscapeHtml\0" "ConvertTo-Json\0"
	"PlainText\0" "String\0" "ConvertTo-SecureString\0" "Stream\nString\nDocument\0" "ConvertTo-Xml\0"
	"System.String\nSystem.Xml.XmlDocument\0" "Destination\0" "Container\0" "Recurse\0" "FromSession\0"
	"System.Management.Automation.Runspaces.PSSession\0" "ToSession\0" "Copy-Item\0" "Copy-ItemProperty\0"
	"JobIdParameterSet\0" "JobInstanceIdParameterSet\0" "JobParameterSet\0" "JobNameParameterSet\0" "BreakAll\0"
	"System.Guid\0" "Job\0" "System.Management.Automation.Job\0" "Debug-Job\0" "ProcessName\0" "PID ProcessId\0"
	"System.Diagnostics.Process[]\0" "Debug-Process\0" "IdParameterSet\0" "InstanceIdParameterSet\0"
	"NameParameterSet\0" "RunspaceParameterSet\0" "Runspace\0" "System.Management.Automation.Runspaces.Runspace\0"
	"Debug-Runspace\0" "System.Management.Automation.Configuration.ConfigScope\0" "AllUsers\nCurrentUser\0"
	"Disable-ExperimentalFeature\0" "Breakpoint\0" "System.Management.Automation.Breakpoint[]\0" "RunspaceId\0"
	"Disable-PSBreakpoint\0" "System.Management.Automation.Breakpoint\0" "Disable-PSRemoting\0"
	"NoServiceRestart\0" "Disable-PSSessionConfiguration\0" "ProcessNameParameterSet\0" "RunspaceIdParameterSet\0"
	"RunspaceInstanceIdParameterSet\0" "RunspaceNameParameterSet\0" "AppDomainName\0"
	"System.Management.Automation.Runspaces.Runspace[]\0" "RunspaceInstanceId\0" "RunspaceName\0"
	"Disable-RunspaceDebug\0" "IdleTimeoutSec\0" "OutputBufferingMode\0"
	"System.Management.Automation.Runspaces.OutputBufferingMode\0" "Disconnect-PSSession\0"
	"Enable-ExperimentalFeature\0" "Enable-PSBreakpoint\0" "SkipNetworkProfileCheck\0" "Enable-PSRemoting\0"
	"SecurityDescriptorSddl\0" "Enable-PSSessionConfiguration\0" "Enable-RunspaceDebug\0"
	"ProcessIdParameterSet\0" "ProcessParameterSet\0" "PSHostProcessInfoParameterSet\0" "PipeNameParameterSet\0"
	"CustomPipeName\0" "HostProcessInfo\0" "Microsoft.PowerShell.Commands.PSHostProcessInfo\0" "Process\0"
	"System.Diagnostics.Process\0" "Enter-PSHostProcess\0" "Uri\0" "ContainerId\0" "VMId\0" "VMName\0" "SSHHost\0"
	"ConnectingTimeout\0" "EnableNetworkAccess\0" "HostName\0" "KeyFilePath\0" "IdentityFilePath\0" "Options\0"
	"1\n65535\0" "RunAsAdministrator\0" "true\0" "SSHTransport\0" "Subsystem\0" "UserName\0" "VMGuid\0"
	"Enter-PSSession\0" "Exit-PSHostProcess\0" "Exit-PSSession\0" "ByLiteralPath\0" "ByPath\0" "Append\0"
	"Microsoft.PowerShell.Commands.ExportAliasFormat\0" "Csv\nScript\0" "Description\0" "NoClobber\0"
	"NoOverwrite\0" "Export-Alias\0" "System.Management.Automation.AliasInfo\0" "Export-Clixml\0" "Export-Csv\0"
	"IncludeScriptBlock\0" "System.Management.Automation.ExtendedTypeDefinition[]\0" "FilePath\0"
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
	"Items\0" "LiteralItems\0" "s r\0" "System.UInt32\0" "Attributes\0"
	"System.Management.Automation.FlagsExpression`1[System.IO.FileAttributes]\0" "FollowSymlink\0" "Directory\0"
	"ad\0" "File\0" "af\0" "Hidden\0" "ah h\0" "ReadOnly\0" "ar\0" "System\0" "as\0" "Get-ChildItem\0"
	"System.IO.DirectoryInfo\nSystem.IO.FileInfo\0" "Get-Clipboard\0" "Get-CmsMessage\0" "AllCommandSet\0"
	"CmdletSet\0" "All\0" "ExcludeModule\0" "FuzzyMinimumDistance\0" "ListImported\0" "Noun\0" "ParameterName\0"
	"ParameterType\0" "System.Management.Automation.PSTypeName[]\0" "ShowCommandInfo\0" "Syntax\0" "TotalCount\0"
	"UseAbbreviationExpansion\0" "UseFuzzyMatching\0" "Verb\0" "Get-Command\0"
	"System.Management.Automation.AliasInfo\nSystem.Management.Automation.ApplicationInfo\nSystem.Management.Automation.CmdletInfo\nSystem.Management.Automation.ExternalScriptInfo\nSystem.Management.Automation.FilterInfo\nSystem.Management.Automation.FunctionInfo\nSystem.Management.Automation.PSObject\nSystem.String\0"
	"ReadCount\0" "First Head\0" "Tail\0" "Last\0" "Wait\0" "Get-Content\0" "System.Byte\nSystem.String\0"
	"CredentialSet\0" "MessageSet\0" "Message\0" "Get-Credential\0" "ListAvailable\0" "CurrentCulture\0"
	"af\naf-NA\naf-ZA\nagq\nagq-CM\nak\nak-GH\nam\nam-ET\nar\nar-001\nar-AE\nar-BH\nar-DJ\nar-DZ\nar-EG\nar-EH\nar-ER\nar-IL\nar-IQ\nar-JO\nar-KM\nar-KW\nar-LB\nar-LY\nar-MA\nar-MR\nar-OM\nar-PS\nar-QA\nar-SA\nar-SD\nar-SO\nar-SS\nar-SY\nar-TD\nar-TN\nar-YE\nas\nas-IN\nasa\nasa-TZ\nast\nast-ES\naz\naz-Cyrl\naz-Cyrl-AZ\naz-Latn\naz-Latn-AZ\nbas\nbas-CM\nbe\nbe-BY\nbem\nbem-ZM\nbez\nbez-TZ\nbg\nbg-BG\nbgc\nbgc-IN\nbho\nbho-IN\nbm\nbm-ML\nbn\nbn-BD\nbn-IN\nbo\nbo-CN\nbo-IN\nbr\nbr-FR\nbrx\nbrx-IN\nbs\nbs-Cyrl\nbs-Cyrl-BA\nbs-Latn\nbs-Latn-BA\nca\nca-AD\nca-ES\nca-FR\nca-IT\nccp\nccp-BD\nccp-IN\nce\nce-RU\nceb\nceb-PH\ncgg\ncgg-UG\nchr\nchr-US\nckb\nckb-IQ\nckb-IR\ncs\ncs-CZ\ncv\ncv-RU\ncy\ncy-GB\nda\nda-DK\nda-GL\ndav\ndav-KE\nde\nde-AT\nde-BE\nde-CH\nde-DE\nde-IT\nde-LI\nde-LU\ndje\ndje-NE\ndoi\ndoi-IN\ndsb\ndsb-DE\ndua\ndua-CM\ndyo\ndyo-SN\ndz\ndz-BT\nebu\nebu-KE\nee\nee-GH\nee-TG\nel\nel-CY\nel-GR\nen\nen-001\nen-150\nen-AE\nen-AG\nen-AI\nen-AS\nen-AT\nen-AU\nen-BB\nen-BE\nen-BI\nen-BM\nen-BS\nen-BW\nen-BZ\nen-CA\nen-CC\nen-CH\nen-CK\nen-CM\nen-CX\nen-CY\nen-DE\nen-DG\nen-DK\nen-DM\nen-ER\nen-FI\nen-FJ\nen-FK\nen-FM\nen-GB\nen-GD\nen-GG\nen-GH\nen-GI\nen-GM\nen-GU\nen-GY\nen-HK\nen-IE\nen-IL\nen-IM\nen-IN\nen-IO\nen-JE\nen-JM\nen-KE\nen-KI\nen-KN\nen-KY\nen-LC\nen-LR\nen-LS\nen-MG\nen-MH\nen-MO\nen-MP\nen-MS\nen-MT\nen-MU\nen-MV\nen-MW\nen-MY\nen-NA\nen-NF\nen-NG\nen-NL\nen-NR\nen-NU\nen-NZ\nen-PG\nen-PH\nen-PK\nen-PN\nen-PR\nen-PW\nen-RW\nen-SB\nen-SC\nen-SD\nen-SE\nen-SG\nen-SH\nen-SI\nen-SL\nen-SS\nen-SX\nen-SZ\nen-TC\nen-TK\nen-TO\nen-TT\nen-TV\nen-TZ\nen-UG\nen-UM\nen-US\nen-US-POSIX\nen-VC\nen-VG\nen-VI\nen-VU\nen-WS\nen-ZA\nen-ZM\nen-ZW\neo\neo-001\nes\nes-419\nes-AR\nes-BO\nes-BR\nes-BZ\nes-CL\nes-CO\nes-CR\nes-CU\nes-DO\nes-EA\nes-EC\nes-ES\nes-GQ\nes-GT\nes-HN\nes-IC\nes-MX\nes-NI\nes-PA\nes-PE\nes-PH\nes-PR\nes-PY\nes-SV\nes-US\nes-UY\nes-VE\net\net-EE\neu\neu-ES\newo\newo-CM\nfa\nfa-AF\nfa-IR\nff\nff-Adlm\nff-Adlm-BF\nff-Adlm-CM\nff-Adlm-GH\nff-Adlm-GM\nff-Adlm-GN\nff-Adlm-GW\nff-Adlm-LR\nff-Adlm-MR\nff-Adlm-NE\nff-Adlm-NG\nff-Adlm-SL\nff-Adlm-SN\nff-Latn\nff-Latn-BF\nff-Latn-CM\nff-Latn-GH\nff-Latn-GM\nff-Latn-GN\nff-Latn-GW\nff-Latn-LR\nff-Latn-MR\nff-Latn-NE\nff-Latn-NG\nff-Latn-SL\nff-Latn-SN\nfi\nfi-FI\nfil\nfil-PH\nfo\nfo-DK\nfo-FO\nfr\nfr-BE\nfr-BF\nfr-BI\nfr-BJ\nfr-BL\nfr-CA\nfr-CD\nfr-CF\nfr-CG\nfr-CH\nfr-CI\nfr-CM\nfr-DJ\nfr-DZ\nfr-FR\nfr-GA\nfr-GF\nfr-GN\nfr-GP\nfr-GQ\nfr-HT\nfr-KM\nfr-LU\nfr-MA\nfr-MC\nfr-MF\nfr-MG\nfr-ML\nfr-MQ\nfr-MR\nfr-MU\nfr-NC\nfr-NE\nfr-PF\nfr-PM\nfr-RE\nfr-RW\nfr-SC\nfr-SN\nfr-SY\nfr-TD\nfr-TG\nfr-TN\nfr-VU\nfr-WF\nfr-YT\nfur\nfur-IT\nfy\nfy-NL\nga\nga-GB\nga-IE\ngd\ngd-GB\ngl\ngl-ES\ngsw\ngsw-CH\ngsw-FR\ngsw-LI\ngu\ngu-IN\nguz\nguz-KE\ngv\ngv-IM\nha\nha-GH\nha-NE\nha-NG\nhaw\nhaw-US\nhe\nhe-IL\nhi\nhi-IN\nhi-Latn\nhi-Latn-IN\nhr\nhr-BA\nhr-HR\nhsb\nhsb-DE\nhu\nhu-HU\nhy\nhy-AM\nia\nia-001\nid\nid-ID\nig\nig-NG\nii\nii-CN\nis\nis-IS\nit\nit-CH\nit-IT\nit-SM\nit-VA\nja\nja-JP\njgo\njgo-CM\njmc\njmc-TZ\njv\njv-ID\nka\nka-GE\nkab\nkab-DZ\nkam\nkam-KE\nkde\nkde-TZ\nkea\nkea-CV\nkgp\nkgp-BR\nkhq\nkhq-ML\nki\nki-KE\nkk\nkk-KZ\nkkj\nkkj-CM\nkl\nkl-GL\nkln\nkln-KE\nkm\nkm-KH\nkn\nkn-IN\nko\nko-KP\nko-KR\nkok\nkok-IN\nks\nks-Arab\nks-Arab-IN\nks-Deva\nks-Deva-IN\nksb\nksb-TZ\nksf\nksf-CM\nksh\nksh-DE\nku\nku-TR\nkw\nkw-GB\nky\nky-KG\nlag\nlag-TZ\nlb\nlb-LU\nlg\nlg-UG\nlkt\nlkt-US\nln\nln-AO\nln-CD\nln-CF\nln-CG\nlo\nlo-LA\nlrc\nlrc-IQ\nlrc-IR\nlt\nlt-LT\nlu\nlu-CD\nluo\nluo-KE\nluy\nluy-KE\nlv\nlv-LV\nmai\nmai-IN\nmas\nmas-KE\nmas-TZ\nmer\nmer-KE\nmfe\nmfe-MU\nmg\nmg-MG\nmgh\nmgh-MZ\nmgo\nmgo-CM\nmi\nmi-NZ\nmk\nmk-MK\nml\nml-IN\nmn\nmn-MN\nmni\nmni-Beng\nmni-Beng-IN\nmr\nmr-IN\nms\nms-BN\nms-ID\nms-MY\nms-SG\nmt\nmt-MT\nmua\nmua-CM\nmy\nmy-MM\nmzn\nmzn-IR\nnaq\nnaq-NA\nnb\nnb-NO\nnb-SJ\nnd\nnd-ZW\nne\nne-IN\nne-NP\nnl\nnl-AW\nnl-BE\nnl-BQ\nnl-CW\nnl-NL\nnl-SR\nnl-SX\nnmg\nnmg-CM\nnn\nnn-NO\nnnh\nnnh-CM\nno\nnus\nnus-SS\nnyn\nnyn-UG\nom\nom-ET\nom-KE\nor\nor-IN\nos\nos-GE\nos-RU\npa\npa-Arab\npa-Arab-PK\npa-Guru\npa-Guru-IN\npcm\npcm-NG\npl\npl-PL\nps\nps-AF\nps-PK\npt\npt-AO\npt-BR\npt-CH\npt-CV\npt-GQ\npt-GW\npt-LU\npt-MO\npt-MZ\npt-PT\npt-ST\npt-TL\nqu\nqu-BO\nqu-EC\nqu-PE\nraj\nraj-IN\nrm\nrm-CH\nrn\nrn-BI\nro\nro-MD\nro-RO\nrof\nrof-TZ\nru\nru-BY\nru-KG\nru-KZ\nru-MD\nru-RU\nru-UA\nrw\nrw-RW\nrwk\nrwk-TZ\nsa\nsa-IN\nsah\nsah-RU\nsaq\nsaq-KE\nsat\nsat-Olck\nsat-Olck-IN\nsbp\nsbp-TZ\nsc\nsc-IT\nsd\nsd-Arab\nsd-Arab-PK\nsd-Deva\nsd-Deva-IN\nse\nse-FI\nse-NO\nse-SE\nseh\nseh-MZ\nses\nses-ML\nsg\nsg-CF\nshi\nshi-Latn\nshi-Latn-MA\nshi-Tfng\nshi-Tfng-MA\nsi\nsi-LK\nsk\nsk-SK\nsl\nsl-SI\nsmn\nsmn-FI\nsn\nsn-ZW\nso\nso-DJ\nso-ET\nso-KE\nso-SO\nsq\nsq-AL\nsq-MK\nsq-XK\nsr\nsr-Cyrl\nsr-Cyrl-BA\nsr-Cyrl-ME\nsr-Cyrl-RS\nsr-Cyrl-XK\nsr-Latn\nsr-Latn-BA\nsr-Latn-ME\nsr-Latn-RS\nsr-Latn-XK\nsu\nsu-Latn\nsu-Latn-ID\nsv\nsv-AX\nsv-FI\nsv-SE\nsw\nsw-CD\nsw-KE\nsw-TZ\nsw-UG\nta\nta-IN\nta-LK\nta-MY\nta-SG\nte\nte-IN\nteo\nteo-KE\nteo-UG\ntg\ntg-TJ\nth\nth-TH\nti\nti-ER\nti-ET\ntk\ntk-TM\nto\nto-TO\ntr\ntr-CY\ntr-TR\ntt\ntt-RU\ntwq\ntwq-NE\ntzm\ntzm-MA\nug\nug-CN\nuk\nuk-UA\nur\nur-IN\nur-PK\nuz\nuz-Arab\nuz-Arab-AF\nuz-Cyrl\nuz-Cyrl-UZ\nuz-Latn\nuz-Latn-UZ\nvai\nvai-Latn\nvai-Latn-LR\nvai-Vaii\nvai-Vaii-LR\nvi\nvi-VN\nvun\nvun-TZ\nwae\nwae-CH\nwo\nwo-SN\nxh\nxh-ZA\nxog\nxog-UG\nyav\nyav-CM\nyi\nyi-001\nyo\nyo-BJ\nyo-NG\nyrl\nyrl-BR\nyrl-CO\nyrl-VE\nyue\nyue-Hans\nyue-Hans-CN\nyue-Hant\nyue-Hant-HK\nzgh\nzgh-MA\nzh\nzh-Hans\nzh-Hans-CN\nzh-Hans-HK\nzh-Hans-MO\nzh-Hans-SG\nzh-Hant\nzh-Hant-HK\nzh-Hant-MO\nzh-Hant-TW\nzu\nzu-ZA\0"
	"NoUserOverrides\0" "Get-Culture\0" "System.Globalization.CultureInfo\0" "DateAndFormat\0" "DateAndUFormat\0"
	"UnixTimeSecondsAndFormat\0" "UnixTimeSecondsAndUFormat\0" "AsUTC\0" "Date\0" "System.DateTime\0"
	"LastWriteTime\0" "1\n31\0" "Day\0" "DisplayHint\0" "Microsoft.PowerShell.Commands.DisplayHintType\0"
	"Date\nTime\nDateTime\0" "Format\0" "0\n23\0" "Hour\0" "0\n999\0" "Millisecond\0" "0\n59\0" "Minute\0"
	"1\n12\0" "Month\0" "Second\0" "UFormat\0" "-62135596800\n253402300799\0" "UnixTimeSeconds\0" "UnixTime\0"
	"1\n9999\0" "Year\0" "Get-Date\0" "System.DateTime\nSystem.String\0" "Error\0" "Get-Error\0"
	"System.Exception#PSExtendedError\nSystem.Management.Automation.ErrorRecord#PSExtendedError\0" "ById\0"
	"BySource\0" "EventIdentifier\0" "SourceIdentifier\0" "Get-Event\0"
	"System.Management.Automation.PSEventArgs\0" "LogName\0" "List\0" "After\0" "AsBaseObject\0" "AsString\0"
	"Before\0" "EntryType\0" "ET\0" "Error\nInformation\nFailureAudit\nSuccessAudit\nWarning\0" "Index\0"
	"System.Int64[]\0" "LN\0" "MSG\0" "Source\0" "ABO\0" "Get-EventLog\0" "SubscriptionId\0"
	"Get-EventSubscriber\0" "System.Management.Automation.PSEventSubscriber\0"
	"Microsoft.PowerShell.ExecutionPolicyScope\0"
	"Process\nCurrentUser\nLocalMachine\nUserPolicy\nMachinePolicy\0" "Get-ExecutionPolicy\0"
	"Get-ExperimentalFeature\0" "System.Management.Automation.ExperimentalFeature\0" "StreamParameterSet\0"
	"SHA1\nSHA256\nSHA384\nSHA512\nMD5\0" "Algorithm\0" "InputStream\0" "System.IO.Stream\0" "Get-FileHash\0"
	"Microsoft.PowerShell.Commands.FileHashInfo\0" "PowerShellVersion\0" "System.Version\0" "Get-FormatData\0"
	"System.Management.Automation.ExtendedTypeDefinition\0" "DetailedView\0" "Examples\0" "AllUsersView\0"
	"Online\0" "Parameters\0"
	"Alias\nCmdlet\nProvider\nGeneral\nFAQ\nGlossary\nHelpFile\nScriptCommand\nFunction\nFilter\nExternalScript\nAll\nDefaultHelp\nDscResource\nClass\nConfiguration\0"
	"Category\0" "Component\0" "Detailed\0" "Full\0" "Functionality\0" "Parameter\0" "Role\0" "Get-Help\0"
	"0\n32767\0" "1\n9223372036854775807\0" "Get-History\0" "Get-Host\0"
	"System.Management.Automation.Host.PSHost\0" "Get-Item\0"
	"System.Boolean\nSystem.IO.DirectoryInfo\nSystem.IO.FileInfo\nSystem.String\0" "PSProperty\0"
	"Get-ItemProperty\0"
	"System.Boolean\nSystem.DateTime\nSystem.IO.DirectoryInfo\nSystem.IO.FileInfo\nSystem.String\0"
	"Get-ItemPropertyValue\0" "CommandParameterSet\0" "SessionIdParameterSet\0" "StateParameterSet\0"
	"FilterParameterSet\0" "ChildJobState\0" "System.Management.Automation.JobState\0"
	"NotStarted\nRunning\nCompleted\nFailed\nStopped\nBlocked\nSuspended\nDisconnected\nSuspending\nStopping\nAtBreakpoint\0"
	"Command\0" "HasMoreData\0" "System.Boolean\0" "IncludeChildJob\0" "State\0" "Get-Job\0" "Location\0"
	"Stack\0" "PSProvider\0" "PSDrive\0" "StackName\0" "Get-Location\0" "Static\0"
	"System.Management.Automation.PSMemberViewTypes\0" "Extended\nAdapted\nBase\nAll\0" "Get-Member\0"
	"Microsoft.PowerShell.Commands.MemberDefinition\0" "Available\0" "Loaded\0" "CimSession\0" "PsSession\0"
	"CimNamespace\0" "CimResourceUri\0" "Microsoft.Management.Infrastructure.CimSession\0" "FullyQualifiedName\0"
	"PSEdition\0" "PSSession\0" "Refresh\0" "SkipEditionCheck\0" "Get-Module\0"
	"System.Management.Automation.PSModuleInfo\0" "Get-PfxCertificate\0" "NameWithUserName\0" "IdWithUserName\0"
	"InputObjectWithUserName\0" "PID\0" "IncludeUserName\0" "FileVersionInfo\0" "FV FVI\0" "Get-Process\0"
	"Line\0" "Script\0" "Microsoft.PowerShell.Commands.BreakpointType[]\0" "Get-PSBreakpoint\0"
	"System.Management.Automation.Breakpoint\nSystem.Management.Automation.CommandBreakpoint\nSystem.Management.Automation.LineBreakpoint\nSystem.Management.Automation.VariableBreakpoint\0"
	"Get-PSCallStack\0" "System.Management.Automation.CallStackFrame\0" "LiteralName\0" "Get-PSDrive\0"
	"Get-PSHostProcessInfo\0" "Get-PSProvider\0" "ConnectionUriInstanceId\0" "ComputerInstanceId\0"
	"ContainerIdInstanceId\0" "VMIdInstanceId\0" "VMNameInstanceId\0"
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
	"Default\nTls\nTls11\nTls12\nTls13\0" "StatusCodeVariable\0" "Token\0"
	"chunked\ncompress\ndeflate\ngzip\nidentity\0" "TransferEncoding\0" "UnixSocket\0"
	"System.Net.Sockets.UnixDomainSocketEndPoint\0" "UseBasicParsing\0" "UseDefaultCredentials\0" "UserAgent\0"
	"WebSession\0" "Microsoft.PowerShell.Commands.WebRequestSession\0" "Invoke-RestMethod\0" "Invoke-WebRequest\0"
	"Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject\0" "ChildPath\0" "AdditionalChildPath\0"
	"Extension\0" "Resolve\0" "Join-Path\0" "DoubleQuote\0" "SingleQuote\0" "default\0" "FormatString\0"
	"OutputPrefix\0" "op\0" "OutputSuffix\0" "os\0" "Microsoft.PowerShell.Commands.PSPropertyExpression\0"
	"Separator\0" "Join-String\0" "Expression\0" "Measure-Command\0" "System.TimeSpan\0" "GenericMeasure\0"
	"TextMeasure\0" "AllStats\0" "Average\0" "Character\0" "IgnoreWhiteSpace\0"
	"Microsoft.PowerShell.Commands.PSPropertyExpression[]\0" "StandardDeviation\0" "Sum\0" "Word\0"
	"Measure-Object\0"
	"Microsoft.PowerShell.Commands.GenericMeasureInfo\nMicrosoft.PowerShell.Commands.GenericObjectMeasureInfo\nMicrosoft.PowerShell.Commands.TextMeasureInfo\0"
	"Move-Item\0" "Move-ItemProperty\0" "Option\0" "System.Management.Automation.ScopedItemOptions\0"
	"None\nReadOnly\nConstant\nPrivate\nAllScope\nUnspecified\0" "New-Alias\0" "EventArguments\0" "MessageData\0"
	"Sender\0" "New-Event\0" "Empty\0" "New-Guid\0" "pathSet\0" "nameSet\0" "ItemType\0" "Target\0" "New-Item\0"
	"System.IO.DirectoryInfo\nSystem.IO.FileInfo\nSystem.String\0" "PropertyType\0" "New-ItemProperty\0"
	"ReturnResult\0" "New-Module\0" "AliasesToExport\0" "Author\0" "ClrVersion\0" "CmdletsToExport\0"
	"CompanyName\0" "Desktop\nCore\0" "CompatiblePSEditions\0" "Copyright\0" "DefaultCommandPrefix\0"
	"DotNetFrameworkVersion\0" "DscResourcesToExport\0" "ExternalModuleDependencies\0" "FileList\0"
	"FormatsToProcess\0" "FunctionsToExport\0" "Guid\0" "HelpInfoUri\0" "IconUri\0" "LicenseUri\0" "ModuleList\0"
	"ModuleVersion\0" "NestedModules\0" "PowerShellHostName\0" "PowerShellHostVersion\0" "Prerelease\0"
	"PrivateData\0" "ProcessorArchitecture\0" "System.Reflection.ProcessorArchitecture\0"
	"None\nMSIL\nX86\nIA64\nAmd64\nArm\0" "ProjectUri\0" "ReleaseNotes\0" "RequiredAssemblies\0"
	"RequiredModules\0" "RequireLicenseAcceptance\0" "RootModule\0" "ModuleToProcess\0" "ScriptsToProcess\0"
	"Tags\0" "TypesToProcess\0" "VariablesToExport\0" "New-ModuleManifest\0" "Net\0" "Com\0" "Strict\0"
	"New-Object\0" "Root\0" "Persist\0" "New-PSDrive\0" "AliasDefinitions\0" "System.Collections.IDictionary[]\0"
	"AssembliesToLoad\0" "EnvironmentVariables\0" "FunctionDefinitions\0" "ModulesToImport\0"
	"VariableDefinitions\0" "VisibleAliases\0" "VisibleCmdlets\0" "VisibleExternalCommands\0" "VisibleFunctions\0"
	"VisibleProviders\0" "New-PSRoleCapabilityFile\0" "UseWindowsPowerShellParameterSet\0" "New-PSSession\0"
	"ExecutionPolicy\0" "Microsoft.PowerShell.ExecutionPolicy\0"
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
	"Public\nPrivate\0" "New-Variable\0" "Transcript\0" "Out-Default\0" "2\n2147483647\0" "Width\0" "Out-File\0"
	"Paging\0" "Out-Host\0" "Out-Null\0" "NoNewLineFormatting\0" "StreamFormatting\0" "Out-String\0"
	"Pop-Location\0" "System.Management.Automation.PathInfo\0" "Protect-CmsMessage\0" "Push-Location\0"
	"AsSecureString\0" "MaskInput\0" "Prompt\0" "Read-Host\0" "System.Security.SecureString\nSystem.String\0"
	"AutoRemoveJob\0" "System.Management.Automation.Job[]\0" "Keep\0" "NoRecurse\0" "WriteEvents\0"
	"WriteJobInResults\0" "Receive-Job\0" "ConnectionUriSessionName\0" "ComputerSessionName\0" "OutTarget\0"
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
	"System.Management.Automation.Runspaces.TypeData\0" "Remove-TypeData\0" "Remove-Variable\0" "NewName\0"
	"Rename-Item\0" "Rename-ItemProperty\0" "PathWithRelativeBase\0" "LiteralPathWithRelativeBase\0" "Relative\0"
	"RelativeBasePath\0" "Resolve-Path\0" "System.Management.Automation.PathInfo\nSystem.String\0" "DefaultSet\0"
	"CN __SERVER Server IPAddress\0" "f\0" "Restart-Computer\0" "Resume-Job\0" "DestinationPath\0"
	"Microsoft.PowerShell.Commands.UpdateHelpScope\0" "CurrentUser\nAllUsers\0"
	"System.Globalization.CultureInfo[]\0" "Save-Help\0" "DefaultParameter\0" "SkipLastParameter\0"
	"IndexParameter\0" "SkipIndexParameter\0" "ExcludeProperty\0" "ExpandProperty\0" "SkipIndex\0" "SkipLast\0"
	"Unique\0" "Select-Object\0" "Object\0" "ObjectRaw\0" "LiteralFile\0" "LiteralFileRaw\0" "FileRaw\0"
	"AllMatches\0" "1\n2\0" "Context\0"
	"Ordinal\nInvariant\nCurrent\naf\naf-NA\naf-ZA\nagq\nagq-CM\nak\nak-GH\nam\nam-ET\nar\nar-001\nar-AE\nar-BH\nar-DJ\nar-DZ\nar-EG\nar-EH\nar-ER\nar-IL\nar-IQ\nar-JO\nar-KM\nar-KW\nar-LB\nar-LY\nar-MA\nar-MR\nar-OM\nar-PS\nar-QA\nar-SA\nar-SD\nar-SO\nar-SS\nar-SY\nar-TD\nar-TN\nar-YE\nas\nas-IN\nasa\nasa-TZ\nast\nast-ES\naz\naz-Cyrl\naz-Cyrl-AZ\naz-Latn\naz-Latn-AZ\nbas\nbas-CM\nbe\nbe-BY\nbem\nbem-ZM\nbez\nbez-TZ\nbg\nbg-BG\nbgc\nbgc-IN\nbho\nbho-IN\nbm\nbm-ML\nbn\nbn-BD\nbn-IN\nbo\nbo-CN\nbo-IN\nbr\nbr-FR\nbrx\nbrx-IN\nbs\nbs-Cyrl\nbs-Cyrl-BA\nbs-Latn\nbs-Latn-BA\nca\nca-AD\nca-ES\nca-FR\nca-IT\nccp\nccp-BD\nccp-IN\nce\nce-RU\nceb\nceb-PH\ncgg\ncgg-UG\nchr\nchr-US\nckb\nckb-IQ\nckb-IR\ncs\ncs-CZ\ncv\ncv-RU\ncy\ncy-GB\nda\nda-DK\nda-GL\ndav\ndav-KE\nde\nde-AT\nde-BE\nde-CH\nde-DE\nde-IT\nde-LI\nde-LU\ndje\ndje-NE\ndoi\ndoi-IN\ndsb\ndsb-DE\ndua\ndua-CM\ndyo\ndyo-SN\ndz\ndz-BT\nebu\nebu-KE\nee\nee-GH\nee-TG\nel\nel-CY\nel-GR\nen\nen-001\nen-150\nen-AE\nen-AG\nen-AI\nen-AS\nen-AT\nen-AU\nen-BB\nen-BE\nen-BI\nen-BM\nen-BS\nen-BW\nen-BZ\nen-CA\nen-CC\nen-CH\nen-CK\nen-CM\nen-CX\nen-CY\nen-DE\nen-DG\nen-DK\nen-DM\nen-ER\nen-FI\nen-FJ\nen-FK\nen-FM\nen-GB\nen-GD\nen-GG\nen-GH\nen-GI\nen-GM\nen-GU\nen-GY\nen-HK\nen-IE\nen-IL\nen-IM\nen-IN\nen-IO\nen-JE\nen-JM\nen-KE\nen-KI\nen-KN\nen-KY\nen-LC\nen-LR\nen-LS\nen-MG\nen-MH\nen-MO\nen-MP\nen-MS\nen-MT\nen-MU\nen-MV\nen-MW\nen-MY\nen-NA\nen-NF\nen-NG\nen-NL\nen-NR\nen-NU\nen-NZ\nen-PG\nen-PH\nen-PK\nen-PN\nen-PR\nen-PW\nen-RW\nen-SB\nen-SC\nen-SD\nen-SE\nen-SG\nen-SH\nen-SI\nen-SL\nen-SS\nen-SX\nen-SZ\nen-TC\nen-TK\nen-TO\nen-TT\nen-TV\nen-TZ\nen-UG\nen-UM\nen-US\nen-US-POSIX\nen-VC\nen-VG\nen-VI\nen-VU\nen-WS\nen-ZA\nen-ZM\nen-ZW\neo\neo-001\nes\nes-419\nes-AR\nes-BO\nes-BR\nes-BZ\nes-CL\nes-CO\nes-CR\nes-CU\nes-DO\nes-EA\nes-EC\nes-ES\nes-GQ\nes-GT\nes-HN\nes-IC\nes-MX\nes-NI\nes-PA\nes-PE\nes-PH\nes-PR\nes-PY\nes-SV\nes-US\nes-UY\nes-VE\net\net-EE\neu\neu-ES\newo\newo-CM\nfa\nfa-AF\nfa-IR\nff\nff-Adlm\nff-Adlm-BF\nff-Adlm-CM\nff-Adlm-GH\nff-Adlm-GM\nff-Adlm-GN\nff-Adlm-GW\nff-Adlm-LR\nff-Adlm-MR\nff-Adlm-NE\nff-Adlm-NG\nff-Adlm-SL\nff-Adlm-SN\nff-Latn\nff-Latn-BF\nff-Latn-CM\nff-Latn-GH\nff-Latn-GM\nff-Latn-GN\nff-Latn-GW\nff-Latn-LR\nff-Latn-MR\nff-Latn-NE\nff-Latn-NG\nff-Latn-SL\nff-Latn-SN\nfi\nfi-FI\nfil\nfil-PH\nfo\nfo-DK\nfo-FO\nfr\nfr-BE\nfr-BF\nfr-BI\nfr-BJ\nfr-BL\nfr-CA\nfr-CD\nfr-CF\nfr-CG\nfr-CH\nfr-CI\nfr-CM\nfr-DJ\nfr-DZ\nfr-FR\nfr-GA\nfr-GF\nfr-GN\nfr-GP\nfr-GQ\nfr-HT\nfr-KM\nfr-LU\nfr-MA\nfr-MC\nfr-MF\nfr-MG\nfr-ML\nfr-MQ\nfr-MR\nfr-MU\nfr-NC\nfr-NE\nfr-PF\nfr-PM\nfr-RE\nfr-RW\nfr-SC\nfr-SN\nfr-SY\nfr-TD\nfr-TG\nfr-TN\nfr-VU\nfr-WF\nfr-YT\nfur\nfur-IT\nfy\nfy-NL\nga\nga-GB\nga-IE\ngd\ngd-GB\ngl\ngl-ES\ngsw\ngsw-CH\ngsw-FR\ngsw-LI\ngu\ngu-IN\nguz\nguz-KE\ngv\ngv-IM\nha\nha-GH\nha-NE\nha-NG\nhaw\nhaw-US\nhe\nhe-IL\nhi\nhi-IN\nhi-Latn\nhi-Latn-IN\nhr\nhr-BA\nhr-HR\nhsb\nhsb-DE\nhu\nhu-HU\nhy\nhy-AM\nia\nia-001\nid\nid-ID\nig\nig-NG\nii\nii-CN\nis\nis-IS\nit\nit-CH\nit-IT\nit-SM\nit-VA\nja\nja-JP\njgo\njgo-CM\njmc\njmc-TZ\njv\njv-ID\nka\nka-GE\nkab\nkab-DZ\nkam\nkam-KE\nkde\nkde-TZ\nkea\nkea-CV\nkgp\nkgp-BR\nkhq\nkhq-ML\nki\nki-KE\nkk\nkk-KZ\nkkj\nkkj-CM\nkl\nkl-GL\nkln\nkln-KE\nkm\nkm-KH\nkn\nkn-IN\nko\nko-KP\nko-KR\nkok\nkok-IN\nks\nks-Arab\nks-Arab-IN\nks-Deva\nks-Deva-IN\nksb\nksb-TZ\nksf\nksf-CM\nksh\nksh-DE\nku\nku-TR\nkw\nkw-GB\nky\nky-KG\nlag\nlag-TZ\nlb\nlb-LU\nlg\nlg-UG\nlkt\nlkt-US\nln\nln-AO\nln-CD\nln-CF\nln-CG\nlo\nlo-LA\nlrc\nlrc-IQ\nlrc-IR\nlt\nlt-LT\nlu\nlu-CD\nluo\nluo-KE\nluy\nluy-KE\nlv\nlv-LV\nmai\nmai-IN\nmas\nmas-KE\nmas-TZ\nmer\nmer-KE\nmfe\nmfe-MU\nmg\nmg-MG\nmgh\nmgh-MZ\nmgo\nmgo-CM\nmi\nmi-NZ\nmk\nmk-MK\nml\nml-IN\nmn\nmn-MN\nmni\nmni-Beng\nmni-Beng-IN\nmr\nmr-IN\nms\nms-BN\nms-ID\nms-MY\nms-SG\nmt\nmt-MT\nmua\nmua-CM\nmy\nmy-MM\nmzn\nmzn-IR\nnaq\nnaq-NA\nnb\nnb-NO\nnb-SJ\nnd\nnd-ZW\nne\nne-IN\nne-NP\nnl\nnl-AW\nnl-BE\nnl-BQ\nnl-CW\nnl-NL\nnl-SR\nnl-SX\nnmg\nnmg-CM\nnn\nnn-NO\nnnh\nnnh-CM\nno\nnus\nnus-SS\nnyn\nnyn-UG\nom\nom-ET\nom-KE\nor\nor-IN\nos\nos-GE\nos-RU\npa\npa-Arab\npa-Arab-PK\npa-Guru\npa-Guru-IN\npcm\npcm-NG\npl\npl-PL\nps\nps-AF\nps-PK\npt\npt-AO\npt-BR\npt-CH\npt-CV\npt-GQ\npt-GW\npt-LU\npt-MO\npt-MZ\npt-PT\npt-ST\npt-TL\nqu\nqu-BO\nqu-EC\nqu-PE\nraj\nraj-IN\nrm\nrm-CH\nrn\nrn-BI\nro\nro-MD\nro-RO\nrof\nrof-TZ\nru\nru-BY\nru-KG\nru-KZ\nru-MD\nru-RU\nru-UA\nrw\nrw-RW\nrwk\nrwk-TZ\nsa\nsa-IN\nsah\nsah-RU\nsaq\nsaq-KE\nsat\nsat-Olck\nsat-Olck-IN\nsbp\nsbp-TZ\nsc\nsc-IT\nsd\nsd-Arab\nsd-Arab-PK\nsd-Deva\nsd-Deva-IN\nse\nse-FI\nse-NO\nse-SE\nseh\nseh-MZ\nses\nses-ML\nsg\nsg-CF\nshi\nshi-Latn\nshi-Latn-MA\nshi-Tfng\nshi-Tfng-MA\nsi\nsi-LK\nsk\nsk-SK\nsl\nsl-SI\nsmn\nsmn-FI\nsn\nsn-ZW\nso\nso-DJ\nso-ET\nso-KE\nso-SO\nsq\nsq-AL\nsq-MK\nsq-XK\nsr\nsr-Cyrl\nsr-Cyrl-BA\nsr-Cyrl-ME\nsr-Cyrl-RS\nsr-Cyrl-XK\nsr-Latn\nsr-Latn-BA\nsr-Latn-ME\nsr-Latn-RS\nsr-Latn-XK\nsu\nsu-Latn\nsu-Latn-ID\nsv\nsv-AX\nsv-FI\nsv-SE\nsw\nsw-CD\nsw-KE\nsw-TZ\nsw-UG\nta\nta-IN\nta-LK\nta-MY\nta-SG\nte\nte-IN\nteo\nteo-KE\nteo-UG\ntg\ntg-TJ\nth\nth-TH\nti\nti-ER\nti-ET\ntk\ntk-TM\nto\nto-TO\ntr\ntr-CY\ntr-TR\ntt\ntt-RU\ntwq\ntwq-NE\ntzm\ntzm-MA\nug\nug-CN\nuk\nuk-UA\nur\nur-IN\nur-PK\nuz\nuz-Arab\nuz-Arab-AF\nuz-Cyrl\nuz-Cyrl-UZ\nuz-Latn\nuz-Latn-UZ\nvai\nvai-Latn\nvai-Latn-LR\nvai-Vaii\nvai-Vaii-LR\nvi\nvi-VN\nvun\nvun-TZ\nwae\nwae-CH\nwo\nwo-SN\nxh\nxh-ZA\nxog\nxog-UG\nyav\nyav-CM\nyi\nyi-001\nyo\nyo-BJ\nyo-NG\nyrl\nyrl-BR\nyrl-CO\nyrl-VE\nyue\nyue-Hans\nyue-Hans-CN\nyue-Hant\nyue-Hant-HK\nzgh\nzgh-MA\nzh\nzh-Hans\nzh-Hans-CN\nzh-Hans-HK\nzh-Hans-MO\nzh-Hans-SG\nzh-Hant\nzh-Hant-HK\nzh-Hant-MO\nzh-Hant-TW\nzu\nzu-ZA\0"
	"NoEmphasis\0" "NotMatch\0" "Pattern\0" "Quiet\0" "SimpleMatch\0" "Select-String\0"
	"Microsoft.PowerShell.Commands.MatchInfo\nSystem.Boolean\nSystem.String\0" "Content\0" "Xml\0"
	"System.Xml.XmlNode[]\0" "Node\0" "XPath\0" "Select-Xml\0" "Microsoft.PowerShell.Commands.SelectXmlInfo\0"
	"Attachments\0" "PsPath\0" "Bcc\0" "BodyAsHtml\0" "BAH\0" "Cc\0" "DeliveryNotificationOption\0"
	"System.Net.Mail.DeliveryNotificationOptions\0" "DNO\0" "None\nOnSuccess\nOnFailure\nDelay\nNever\0" "BE\0"
	"From\0" "Priority\0" "System.Net.Mail.MailPriority\0" "Normal\nLow\nHigh\0" "ReplyTo\0" "SmtpServer\0"
	"Subject\0" "sub\0" "To\0" "UseSsl\0" "Send-MailMessage\0" "Set-Alias\0" "AsOSC52\0" "ToLocalhost\0"
	"Set-Clipboard\0" "Set-Content\0" "Adjust\0" "Set-Date\0" "Set-ExecutionPolicy\0" "Set-Item\0"
	"propertyValuePathSet\0" "propertyPSObjectPathSet\0" "propertyValueLiteralPathSet\0"
	"propertyPSObjectLiteralPathSet\0" "Set-ItemProperty\0" "Set-Location\0" "C\0" "Mode\0"
	"System.Management.Automation.VariableAccessMode\0" "Read\nWrite\nReadWrite\0" "V\0" "Set-PSBreakpoint\0"
	"System.Management.Automation.CommandBreakpoint\nSystem.Management.Automation.LineBreakpoint\nSystem.Management.Automation.VariableBreakpoint\0"
	"off\0" "on\0" "Off\0" "Step\0" "0\n2\0" "Trace\0" "Set-PSDebug\0" "Set-PSSessionConfiguration\0" "v\0"
	"Set-StrictMode\0" "optionsSet\0" "removeFileListenersSet\0" "removeAllListenersSet\0" "Debugger\0"
	"PSPath Path\0" "ListenerOption\0" "System.Diagnostics.TraceOptions\0"
	"None\nLogicalOperationStack\nDateTime\nTimestamp\nProcessId\nThreadId\nCallstack\0"
	"System.Management.Automation.PSTraceSourceOptions\0"
	"None\nConstructor\nDispose\nFinalizer\nMethod\nProperty\nDelegates\nEvents\nException\nLock\nError\nErrors\nWarning\nVerbose\nWriteLine\nData\nScope\nExecutionFlow\nAssert\nAll\0"
	"PSHost\0" "RemoveFileListener\0" "RemoveListener\0" "Set-TraceSource\0" "Set-Variable\0" "Bottom\0" "Top\0"
	"Descending\0" "Stable\0" "Sort-Object\0" "ParentSet\0" "LeafSet\0" "LeafBaseSet\0" "ExtensionSet\0"
	"QualifierSet\0" "NoQualifierSet\0" "IsAbsoluteSet\0" "LiteralPathSet\0" "Qualifier\0" "NoQualifier\0"
	"Parent\0" "Leaf\0" "LeafBase\0" "IsAbsolute\0" "Split-Path\0" "LiteralFilePathComputerName\0"
	"DefinitionName\0" "DefinitionPath\0" "InitializationScript\0" "RunAs32\0" "WorkingDirectory\0" "Start-Job\0"
	"System.Management.Automation.PSRemotingJob\0" "UseShellExecute\0" "RunAs\0" "LoadUserProfile\0" "Lup\0"
	"NoNewWindow\0" "nnw\0" "RedirectStandardError\0" "RSE\0" "RedirectStandardInput\0" "RSI\0"
	"RedirectStandardOutput\0" "RSO\0" "WindowStyle\0" "System.Diagnostics.ProcessWindowStyle\0"
	"Normal\nHidden\nMinimized\nMaximized\0" "UseNewEnvironment\0" "Environment\0" "Start-Process\0"
	"FromTimeSpan\0" "Duration\0" "ts\0" "ms\0" "System.Double\0" "Start-Sleep\0" "1\n1000000\0" "StreamingHost\0"
	"Start-ThreadJob\0" "Microsoft.PowerShell.ThreadJob\0" "ByOutputDirectory\0" "OutputDirectory\0"
	"IncludeInvocationHeader\0" "UseMinimalHeader\0" "Start-Transcript\0" "Microsoft.PowerShell.Host\0"
	"Stop-Computer\0" "Stop-Job\0" "Stop-Process\0" "Stop-Transcript\0" "Suspend-Job\0" "WithCommand\0"
	"Switch-Process\0" "Tee-Object\0" "DefaultPing\0" "RepeatPing\0" "TraceRoute\0" "MtuSizeDetect\0" "TcpPort\0"
	"TargetName\0" "Ping\0" "IPv4\0" "IPv6\0" "ResolveDestination\0" "MaxHops\0" "Ttl TimeToLive Hops\0" "Delay\0"
	"BufferSize\0" "Size Bytes BS\0" "DontFragment\0" "Repeat\0" "Continuous\0" "Traceroute\0" "MtuSize\0"
	"Test-Connection\0" "Test-ModuleManifest\0" "PathType\0" "Microsoft.PowerShell.Commands.TestPathType\0"
	"Any\nContainer\nLeaf\0" "IsValid\0" "OlderThan\0" "System.Nullable`1[System.DateTime]\0" "NewerThan\0"
	"Test-Path\0" "Test-PSSessionConfigurationFile\0" "Microsoft.WSMan.Management.AuthenticationMechanism\0"
	"auth am\0" "None\nDefault\nDigest\nNegotiate\nBasic\nKerberos\nClientCertificate\nCredssp\0" "cn\0"
	"cred c\0" "Test-WSMan\0" "Microsoft.WSMan.Management\0" "commandSet\0" "expressionSet\0" "Trace-Command\0"
	"Unblock-File\0" "Unprotect-CmsMessage\0" "Unregister-Event\0" "Unregister-PSSessionConfiguration\0"
	"AppendPath\0" "PrependPath\0" "Update-FormatData\0" "SourcePath\0" "Update-Help\0" "AddRemoveSet\0"
	"ReplaceSet\0" "Add\0" "Remove\0" "Replace\0" "Update-List\0" "DynamicTypeSet\0" "TypeDataSet\0"
	"DefaultDisplayProperty\0" "DefaultDisplayPropertySet\0" "DefaultKeyPropertySet\0"
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
	"CategoryActivity\0" "Activity\0" "CategoryReason\0" "Reason\0" "CategoryTargetName\0" "CategoryTargetType\0"
	"TargetType\0" "ErrorId\0" "System.Management.Automation.ErrorRecord\0" "Exception\0" "System.Exception\0"
	"RecommendedAction\0" "TargetObject\0" "Write-Error\0" "BackgroundColor\0" "System.ConsoleColor\0"
	"Black\nDarkBlue\nDarkGreen\nDarkCyan\nDarkRed\nDarkMagenta\nDarkYellow\nGray\nDarkGray\nBlue\nGreen\nCyan\nRed\nMagenta\nYellow\nWhite\0"
	"ForegroundColor\0" "Msg Message\0" "Write-Host\0" "Write-Information\0" "Write-Output\0" "Completed\0"
	"CurrentOperation\0" "ParentId\0" "-1\n100\0" "PercentComplete\0" "SecondsRemaining\0" "SourceId\0" "Status\0"
	"Write-Progress\0" "Write-Verbose\0" "Write-Warning\0";

const struct meta_cmdlet cmdlet_meta[] = {
	{276, 288, 0, 0, 0, 13, 2, 1, 1}, {381, 393, 419, 13, 2, 2, 0, 0, 0}, {954, 965, 0, 15, 2, 11, 4, 4, 0},
	{1377, 965, 1386, 26, 6, 15, 5, 5, 0}, {1398, 288, 0, 41, 11, 8, 2, 1, 1}, {1514, 393, 0, 49, 13, 4, 2, 2, 1},
	{1528, 288, 0, 53, 15, 7, 2, 1, 1}, {1539, 288, 0, 60, 17, 9, 2, 1, 1}, {1564, 965, 1579, 69, 19, 6, 0, 0, 1},
	{1737, 965, 0, 75, 19, 9, 0, 0, 0}, {2246, 393, 0, 84, 19, 16, 8, 7, 1}, {2264, 288, 0, 100, 27, 2, 2, 1, 0},
	{2277, 965, 0, 102, 29, 1, 0, 0, 0}, {2336, 965, 0, 103, 29, 4, 2, 1, 0}, {2466, 965, 0, 107, 31, 5, 0, 0, 0},
	{2577, 2602, 0, 112, 31, 4, 3, 2, 0}, {2643, 965, 2666, 116, 34, 2, 0, 0, 0},
	{2695, 965, 127, 118, 34, 2, 0, 0, 0}, {2882, 965, 127, 120, 34, 8, 2, 1, 0},
	{3014, 965, 127, 128, 36, 13, 2, 1, 0}, {3153, 965, 127, 141, 38, 6, 0, 0, 0},
	{3185, 2602, 0, 147, 38, 5, 3, 1, 0}, {3231, 965, 3245, 152, 41, 4, 0, 0, 0},
	{3383, 288, 0, 156, 41, 13, 2, 1, 1}, {3393, 288, 0, 169, 43, 10, 2, 1, 1},
	{3549, 393, 0, 179, 45, 5, 4, 3, 1}, {3614, 288, 0, 184, 49, 3, 3, 1, 1}, {3761, 965, 0, 187, 52, 5, 4, 4, 1},
	{3852, 393, 0, 192, 56, 2, 0, 0, 1}, {3944, 965, 3965, 194, 56, 4, 2, 1, 1},
	{4005, 393, 0, 198, 58, 1, 0, 0, 1}, {4041, 393, 0, 199, 58, 3, 0, 0, 1}, {4271, 965, 0, 202, 58, 6, 5, 5, 0},
	{4387, 393, 0, 208, 63, 7, 4, 4, 1}, {4408, 393, 0, 215, 67, 2, 0, 0, 1},
	{4435, 965, 3965, 217, 67, 4, 2, 1, 1}, {4479, 393, 0, 221, 69, 2, 0, 0, 1},
	{4520, 393, 0, 223, 69, 5, 0, 0, 1}, {4550, 965, 0, 228, 69, 7, 5, 3, 0}, {4778, 393, 0, 235, 74, 6, 5, 1, 0},
	{4989, 393, 0, 241, 79, 27, 10, 2, 0}, {5005, 393, 0, 268, 89, 0, 0, 0, 0},
	{5024, 393, 0, 268, 89, 0, 0, 0, 0}, {5160, 965, 5173, 268, 89, 10, 2, 2, 1},
	{5212, 965, 0, 278, 91, 7, 2, 2, 1}, {5226, 965, 0, 285, 93, 14, 2, 1, 1},
	{5319, 965, 0, 299, 95, 6, 2, 2, 0}, {5368, 393, 0, 305, 97, 4, 0, 0, 0},
	{5776, 965, 5793, 309, 97, 12, 0, 0, 0}, {6046, 393, 0, 321, 97, 12, 3, 3, 1},
	{6127, 965, 6141, 333, 100, 9, 0, 0, 0}, {6483, 965, 6494, 342, 100, 7, 3, 0, 0},
	{6539, 965, 6141, 349, 103, 8, 0, 0, 0}, {6595, 965, 6141, 357, 103, 12, 0, 0, 0},
	{6615, 965, 6141, 369, 103, 10, 0, 0, 0}, {6646, 965, 5173, 379, 103, 4, 2, 2, 0},
	{6846, 288, 6860, 383, 105, 16, 2, 1, 0}, {6903, 288, 0, 399, 107, 2, 0, 0, 0},
	{6917, 2602, 0, 401, 107, 0, 0, 0, 0}, {7164, 393, 7176, 401, 107, 18, 2, 2, 0},
	{7518, 288, 7530, 419, 109, 16, 2, 1, 0}, {7589, 2602, 0, 435, 111, 4, 2, 1, 0},
	{12394, 965, 12406, 439, 113, 3, 3, 3, 0}, {12782, 965, 12791, 442, 116, 13, 4, 1, 0},
	{12827, 965, 12837, 455, 120, 2, 2, 2, 0}, {12974, 965, 12984, 457, 122, 2, 2, 2, 0},
	{13177, 288, 0, 459, 124, 14, 2, 1, 0}, {13205, 965, 13225, 473, 126, 3, 2, 1, 0},
	{13372, 2602, 0, 476, 128, 2, 0, 0, 0}, {13392, 393, 13416, 478, 128, 1, 0, 0, 0},
	{13553, 965, 13566, 479, 128, 4, 3, 3, 0}, {13642, 965, 13657, 483, 131, 2, 0, 0, 0},
	{13969, 393, 0, 485, 131, 11, 5, 3, 0}, {14008, 393, 419, 496, 136, 2, 0, 0, 0},
	{14020, 965, 14029, 498, 136, 0, 0, 0, 0}, {14070, 288, 14079, 498, 136, 8, 2, 1, 0},
	{14162, 288, 14179, 506, 138, 7, 2, 1, 0}, {14267, 288, 0, 513, 140, 7, 2, 1, 0},
	{14585, 393, 3516, 520, 142, 12, 6, 4, 0}, {14637, 288, 0, 532, 148, 4, 2, 1, 0},
	{14730, 965, 14741, 536, 150, 6, 0, 0, 0}, {14965, 393, 14976, 542, 150, 11, 4, 2, 0},
	{15018, 2602, 0, 553, 154, 0, 0, 0, 0}, {15136, 288, 0, 553, 154, 6, 6, 1, 0},
	{15207, 965, 15224, 559, 160, 6, 5, 3, 0}, {15403, 965, 15419, 565, 165, 0, 0, 0, 0},
	{15475, 288, 0, 565, 165, 4, 2, 1, 0}, {15487, 393, 4695, 569, 167, 3, 3, 2, 0},
	{15509, 288, 0, 572, 170, 1, 0, 0, 0}, {15708, 393, 3324, 573, 170, 19, 13, 13, 0},
	{15731, 393, 0, 592, 183, 3, 0, 0, 0}, {15755, 393, 0, 595, 183, 2, 0, 0, 0},
	{15941, 393, 15957, 597, 183, 2, 3, 3, 0}, {16148, 965, 16159, 599, 186, 6, 3, 2, 0},
	{16199, 965, 3713, 605, 189, 3, 3, 3, 0}, {16212, 965, 16230, 608, 192, 6, 5, 5, 0},
	{16276, 965, 16159, 614, 197, 5, 3, 2, 0}, {16420, 288, 0, 619, 200, 8, 3, 3, 0},
	{16432, 288, 0, 627, 203, 3, 3, 3, 0}, {16445, 965, 16461, 630, 206, 1, 0, 0, 0},
	{16504, 965, 538, 631, 206, 1, 0, 0, 0}, {16517, 965, 12406, 632, 206, 0, 0, 0, 0},
	{16567, 965, 0, 632, 206, 4, 2, 1, 0}, {16593, 965, 16604, 636, 208, 1, 2, 2, 0},
	{16646, 965, 1579, 637, 210, 5, 0, 0, 0}, {16728, 965, 16737, 642, 210, 2, 0, 0, 0},
	{17010, 17023, 0, 644, 210, 13, 7, 1, 0}, {17092, 965, 17105, 657, 217, 7, 1, 0, 0},
	{17174, 965, 5173, 664, 218, 5, 2, 2, 1}, {17230, 965, 0, 669, 220, 5, 2, 2, 0},
	{17310, 965, 0, 674, 222, 6, 4, 2, 0}, {17387, 965, 0, 680, 226, 5, 0, 0, 0},
	{17719, 393, 14976, 685, 226, 26, 9, 6, 0}, {17748, 965, 0, 711, 235, 3, 2, 2, 0},
	{17774, 965, 14976, 714, 237, 11, 0, 0, 0}, {18077, 393, 0, 725, 237, 37, 17, 17, 0},
	{18092, 965, 0, 762, 254, 1, 0, 0, 0}, {18110, 393, 0, 763, 254, 1, 0, 0, 1},
	{18125, 288, 0, 764, 254, 6, 2, 1, 1}, {19301, 965, 0, 770, 256, 46, 4, 3, 0},
	{19319, 965, 19337, 816, 260, 42, 4, 3, 0}, {19442, 288, 0, 858, 264, 6, 0, 0, 0},
	{19590, 965, 127, 864, 264, 9, 4, 4, 0}, {19613, 965, 19629, 873, 268, 2, 0, 0, 0},
	{19796, 965, 19811, 875, 268, 12, 2, 1, 0}, {19961, 288, 0, 887, 270, 9, 2, 1, 1},
	{19971, 288, 0, 896, 272, 10, 2, 1, 1}, {20095, 965, 5173, 906, 274, 7, 0, 0, 1},
	{20139, 965, 12984, 913, 274, 4, 0, 0, 0}, {20155, 965, 3500, 917, 274, 2, 3, 3, 0},
	{20196, 288, 20205, 919, 277, 6, 2, 1, 1}, {20275, 288, 0, 925, 279, 10, 2, 1, 1},
	{20305, 393, 14976, 935, 281, 7, 2, 2, 0}, {20954, 393, 127, 942, 283, 40, 0, 0, 1},
	{20988, 965, 0, 982, 283, 4, 2, 1, 0}, {21012, 288, 0, 986, 285, 7, 0, 0, 1},
	{21256, 393, 0, 993, 285, 20, 0, 0, 0}, {21314, 393, 3324, 1013, 285, 28, 9, 2, 0},
	{21846, 393, 0, 1041, 294, 34, 0, 0, 0}, {22432, 393, 2171, 1075, 294, 23, 0, 0, 0},
	{22739, 393, 22761, 1098, 294, 10, 0, 0, 0}, {22816, 965, 5793, 1108, 294, 0, 0, 0, 1},
	{22885, 965, 19629, 1108, 294, 7, 2, 2, 0}, {22981, 965, 1579, 1115, 296, 8, 0, 0, 1},
	{23005, 393, 0, 1123, 296, 2, 0, 0, 0}, {23036, 965, 0, 1125, 296, 9, 2, 1, 1},
	{23052, 393, 0, 1134, 298, 2, 0, 0, 0}, {23061, 393, 0, 1136, 298, 1, 0, 0, 0},
	{23107, 965, 127, 1137, 298, 4, 2, 1, 0}, {23118, 288, 23131, 1141, 300, 2, 0, 0, 0},
	{23169, 2602, 0, 1143, 300, 0, 0, 0, 0}, {23188, 288, 23131, 1143, 300, 4, 2, 1, 0},
	{23234, 965, 23244, 1147, 302, 3, 2, 2, 0}, {23381, 393, 0, 1150, 304, 14, 6, 4, 0},
	{23505, 393, 0, 1164, 310, 17, 8, 8, 1}, {23594, 393, 0, 1181, 318, 5, 3, 0, 0},
	{23665, 965, 23686, 1186, 321, 6, 0, 0, 0}, {23736, 965, 23686, 1192, 321, 8, 0, 0, 0},
	{24460, 393, 0, 1200, 321, 22, 3, 1, 1}, {24492, 965, 0, 1222, 324, 3, 1, 1, 0},
	{24518, 965, 0, 1225, 325, 2, 2, 2, 1}, {24531, 288, 0, 1227, 327, 9, 2, 1, 1},
	{24543, 288, 0, 1236, 329, 8, 2, 1, 1}, {24565, 393, 3516, 1244, 331, 8, 7, 6, 1},
	{24581, 393, 0, 1252, 338, 4, 3, 0, 1}, {24595, 965, 0, 1256, 341, 3, 2, 1, 1},
	{24615, 288, 0, 1259, 343, 5, 2, 1, 1}, {24630, 393, 0, 1264, 345, 8, 8, 3, 1},
	{24750, 965, 0, 1272, 353, 3, 3, 2, 1}, {24766, 965, 0, 1275, 356, 5, 0, 0, 1},
	{24790, 288, 0, 1280, 356, 6, 2, 1, 1}, {24802, 288, 0, 1286, 358, 10, 2, 1, 1},
	{24897, 288, 24910, 1296, 360, 6, 4, 1, 0}, {25004, 288, 0, 1302, 364, 3, 1, 1, 1},
	{25021, 393, 0, 1305, 365, 7, 6, 2, 1}, {25150, 393, 0, 1312, 371, 9, 2, 1, 0},
	{25286, 965, 0, 1321, 373, 13, 4, 1, 0}, {30192, 965, 30206, 1334, 377, 17, 6, 5, 0},
	{30319, 965, 30330, 1351, 383, 6, 4, 4, 0}, {30630, 965, 0, 1357, 387, 16, 0, 0, 0},
	{30647, 965, 5173, 1373, 387, 7, 0, 0, 1}, {30677, 288, 0, 1380, 387, 4, 0, 0, 1},
	{30691, 288, 0, 1384, 387, 13, 2, 1, 1}, {30710, 965, 12530, 1397, 389, 3, 2, 2, 1},
	{30719, 2602, 0, 1400, 391, 3, 0, 0, 1}, {30739, 288, 0, 1403, 391, 9, 2, 1, 1},
	{30852, 288, 0, 1412, 393, 11, 4, 1, 1}, {30869, 288, 0, 1423, 397, 4, 3, 1, 0},
	{30960, 965, 30977, 1427, 400, 8, 3, 2, 0}, {31142, 393, 0, 1435, 403, 4, 2, 0, 0},
	{31154, 393, 0, 1439, 405, 21, 3, 1, 1}, {31183, 393, 0, 1460, 408, 2, 2, 2, 0},
	{31646, 965, 16461, 1462, 410, 10, 3, 1, 0}, {31662, 965, 1579, 1472, 413, 11, 0, 0, 1},
	{31704, 965, 0, 1483, 413, 9, 3, 2, 0}, {31870, 288, 0, 1492, 416, 11, 8, 1, 0},
	{31985, 393, 31995, 1503, 424, 17, 5, 1, 0}, {32289, 288, 0, 1520, 429, 15, 2, 1, 1},
	{32345, 965, 0, 1535, 431, 3, 3, 3, 0}, {32381, 32397, 0, 1538, 434, 8, 2, 1, 0},
	{32503, 32520, 0, 1546, 436, 8, 3, 1, 1}, {32546, 288, 0, 1554, 439, 3, 0, 0, 1},
	{32560, 393, 3516, 1557, 439, 7, 6, 2, 1}, {32569, 288, 0, 1564, 445, 5, 3, 1, 1},
	{32582, 32520, 0, 1569, 448, 0, 0, 0, 0}, {32598, 393, 0, 1569, 448, 8, 6, 2, 1},
	{32622, 393, 0, 1577, 454, 1, 0, 0, 0}, {32637, 965, 0, 1578, 454, 6, 3, 1, 0},
	{32858, 288, 0, 1584, 457, 18, 5, 1, 0}, {32874, 393, 14976, 1602, 462, 1, 0, 0, 0},
	{33028, 288, 0, 1603, 462, 10, 2, 1, 0}, {33038, 393, 0, 1613, 464, 1, 0, 0, 0},
	{33210, 33221, 0, 1614, 464, 7, 0, 0, 0}, {33273, 965, 0, 1621, 464, 11, 2, 2, 0},
	{33287, 965, 0, 1632, 466, 2, 2, 2, 1}, {33300, 2602, 0, 1634, 468, 0, 0, 0, 0},
	{33321, 965, 0, 1634, 468, 3, 2, 1, 1}, {33338, 393, 0, 1637, 470, 3, 0, 0, 1},
	{33395, 965, 0, 1640, 470, 2, 1, 1, 1}, {33424, 393, 0, 1642, 471, 10, 2, 2, 1},
	{33479, 965, 0, 1652, 473, 5, 2, 1, 0}, {33931, 965, 0, 1657, 475, 20, 3, 1, 1},
	{33947, 965, 0, 1677, 478, 0, 0, 0, 0}, {33983, 965, 12984, 1677, 478, 2, 0, 0, 0},
	{33998, 393, 3516, 1679, 478, 9, 6, 2, 0}, {34007, 288, 0, 1688, 484, 6, 3, 1, 0},
	{34816, 393, 0, 1694, 487, 35, 32, 16, 0}, {34833, 965, 0, 1729, 519, 1, 0, 0, 0},
	{35580, 965, 0, 1730, 519, 11, 3, 1, 0}, {35776, 965, 0, 1741, 522, 5, 0, 0, 0},
	{35787, 965, 0, 1746, 522, 2, 0, 0, 0}, {35805, 965, 0, 1748, 522, 2, 0, 0, 0},
	{35910, 965, 0, 1750, 522, 9, 0, 0, 0}, {35925, 965, 0, 1759, 522, 1, 0, 0, 0},
	{35939, 965, 0, 1760, 522, 1, 0, 0, 0},
};
const uint32_t cmdlet_meta_count = 235;

const struct meta_param cmdlet_meta_params[] = {
	{1, 18, 0, 0, 0, 0, 1, 0}, {6, 18, 34, 0, 1, 0, 1, 0}, {44, 50, 0, 0, 2, 0, 1, 2}, {66, 75, 0, 0, 3, 2, 1, 0},
	{120, 127, 0, 0, 4, 2, 1, 0}, {141, 18, 0, 0, 5, 2, 1, 0}, {149, 18, 0, 0, 6, 2, 1, 0},
	{157, 75, 0, 0, 7, 2, 1, 0}, {163, 75, 0, 0, 8, 2, 1, 0}, {173, 182, 0, 0, 9, 2, 1, 1},
	{203, 75, 0, 0, 10, 3, 1, 0}, {216, 127, 0, 0, 11, 3, 1, 0}, {223, 234, 0, 0, 12, 3, 1, 0},
	{320, 332, 0, 0, 13, 3, 1, 0}, {372, 75, 0, 0, 14, 3, 1, 0}, {157, 75, 0, 0, 15, 3, 3, 0},
	{320, 538, 0, 0, 18, 3, 4, 0}, {576, 587, 630, 635, 22, 3, 1, 0}, {828, 127, 0, 0, 23, 3, 1, 0},
	{833, 853, 0, 0, 24, 3, 1, 1}, {884, 127, 0, 0, 25, 4, 1, 1}, {901, 919, 0, 0, 26, 5, 1, 1},
	{66, 75, 0, 0, 27, 6, 4, 0}, {933, 919, 0, 0, 31, 6, 1, 0}, {945, 127, 0, 0, 32, 6, 4, 1},
	{44, 919, 0, 0, 36, 7, 1, 0}, {1058, 18, 1071, 0, 37, 7, 1, 0}, {1074, 18, 0, 0, 38, 7, 4, 1},
	{1090, 75, 0, 0, 42, 8, 4, 0}, {1105, 1114, 0, 1153, 46, 8, 2, 0}, {6, 18, 34, 0, 48, 8, 1, 0},
	{1160, 18, 0, 0, 49, 8, 1, 0}, {828, 127, 0, 0, 50, 8, 1, 0}, {1177, 127, 1187, 0, 51, 8, 1, 1},
	{1190, 127, 1205, 0, 52, 9, 4, 0}, {1208, 1219, 1268, 1271, 56, 9, 4, 0}, {66, 75, 0, 0, 60, 9, 1, 0},
	{1, 18, 0, 0, 61, 9, 1, 0}, {1317, 18, 1338, 0, 62, 9, 4, 0}, {1341, 127, 0, 0, 66, 9, 1, 0},
	{1356, 18, 1371, 0, 67, 9, 1, 1}, {1, 18, 0, 0, 68, 10, 1, 0}, {6, 18, 34, 0, 69, 10, 1, 0},
	{120, 127, 0, 0, 70, 10, 1, 0}, {141, 18, 0, 0, 71, 10, 1, 0}, {149, 18, 0, 0, 72, 10, 1, 0},
	{157, 75, 0, 0, 73, 10, 1, 0}, {216, 127, 0, 0, 74, 10, 1, 0}, {223, 234, 0, 0, 75, 10, 1, 0},
	{1445, 18, 0, 0, 76, 10, 1, 1}, {1470, 1476, 0, 0, 77, 11, 1, 1}, {1489, 1492, 0, 0, 78, 12, 1, 1},
	{1507, 75, 0, 0, 79, 13, 1, 0}, {1, 18, 0, 0, 80, 13, 1, 0}, {6, 18, 34, 0, 81, 13, 1, 0},
	{157, 75, 0, 0, 82, 13, 1, 0}, {120, 127, 0, 0, 83, 13, 1, 0}, {141, 18, 0, 0, 84, 13, 1, 0},
	{149, 18, 0, 0, 85, 13, 1, 0}, {223, 234, 0, 0, 86, 13, 1, 0}, {1, 18, 0, 0, 87, 13, 1, 0},
	{6, 18, 34, 0, 88, 13, 1, 0}, {828, 127, 0, 0, 89, 13, 1, 0}, {66, 75, 0, 0, 90, 13, 1, 0},
	{157, 75, 0, 0, 91, 13, 1, 0}, {120, 127, 0, 0, 92, 13, 1, 0}, {141, 18, 0, 0, 93, 13, 1, 0},
	{149, 18, 0, 0, 94, 13, 1, 0}, {223, 234, 0, 0, 95, 13, 1, 0}, {149, 18, 0, 0, 96, 13, 1, 0},
	{157, 75, 0, 0, 97, 13, 1, 0}, {141, 18, 0, 0, 98, 13, 1, 0}, {828, 18, 0, 0, 99, 13, 1, 0},
	{66, 75, 0, 0, 100, 13, 1, 0}, {1558, 127, 0, 0, 101, 13, 1, 1}, {1619, 75, 0, 0, 102, 14, 1, 0},
	{1633, 127, 0, 0, 103, 14, 1, 0}, {1641, 332, 0, 0, 104, 14, 1, 1}, {1658, 75, 0, 0, 105, 15, 1, 0},
	{1675, 75, 0, 0, 106, 15, 1, 0}, {66, 75, 0, 0, 107, 15, 1, 0}, {1688, 50, 0, 0, 108, 15, 1, 0},
	{1697, 332, 0, 0, 109, 15, 1, 1}, {1726, 1476, 0, 0, 110, 16, 1, 1}, {1833, 75, 0, 0, 111, 17, 2, 0},
	{1850, 127, 0, 0, 113, 17, 2, 0}, {1866, 1881, 0, 1944, 115, 17, 4, 0}, {2024, 127, 0, 0, 119, 17, 4, 0},
	{1801, 18, 2046, 0, 123, 17, 2, 0}, {2049, 127, 0, 0, 125, 17, 4, 0}, {1770, 2067, 2080, 0, 129, 17, 2, 0},
	{223, 234, 0, 0, 131, 17, 4, 0}, {1489, 1492, 0, 0, 135, 17, 1, 0}, {1814, 2087, 0, 0, 136, 17, 3, 0},
	{828, 18, 0, 0, 139, 17, 3, 0}, {2101, 1476, 0, 0, 142, 17, 2, 0}, {1825, 2106, 0, 0, 144, 17, 1, 0},
	{2157, 2171, 0, 0, 145, 17, 4, 0}, {2225, 1476, 0, 0, 149, 17, 1, 0}, {2239, 75, 0, 0, 150, 17, 2, 0},
	{1, 18, 0, 0, 152, 17, 1, 0}, {6, 18, 34, 0, 153, 17, 1, 0}, {320, 127, 0, 0, 154, 17, 1, 0},
	{2296, 2317, 0, 0, 155, 17, 1, 2}, {2329, 18, 0, 0, 156, 19, 1, 2}, {320, 332, 0, 0, 157, 21, 1, 2},
	{2306, 75, 0, 0, 158, 23, 1, 2}, {2352, 75, 0, 0, 159, 25, 1, 0}, {2364, 2373, 0, 2416, 160, 25, 1, 0},
	{2448, 1476, 0, 0, 161, 25, 1, 1}, {320, 127, 0, 0, 162, 26, 1, 1}, {2454, 75, 0, 0, 163, 27, 1, 0},
	{2507, 2520, 0, 0, 164, 27, 1, 0}, {2483, 75, 0, 0, 165, 27, 1, 0}, {2549, 2520, 0, 0, 166, 27, 1, 0},
	{2559, 2563, 0, 0, 167, 27, 1, 0}, {2296, 2317, 0, 0, 168, 27, 1, 0}, {2632, 127, 0, 0, 169, 27, 1, 1},
	{2448, 1476, 0, 0, 170, 28, 1, 1}, {320, 538, 0, 0, 171, 29, 1, 0}, {2296, 2317, 0, 0, 172, 29, 1, 1},
	{2712, 75, 2735, 0, 173, 30, 1, 0}, {320, 538, 0, 0, 174, 30, 1, 0}, {2739, 75, 0, 0, 175, 30, 1, 0},
	{2748, 75, 2766, 0, 176, 30, 1, 0}, {2770, 18, 2782, 0, 177, 30, 1, 0}, {2306, 75, 0, 0, 178, 30, 1, 0},
	{2785, 2795, 2857, 2860, 179, 30, 1, 0}, {2921, 127, 0, 0, 180, 30, 1, 2}, {2924, 18, 0, 0, 181, 32, 1, 0},
	{2929, 127, 0, 0, 182, 32, 1, 1}, {2937, 2944, 2955, 0, 183, 33, 1, 1}, {2901, 75, 0, 0, 184, 34, 1, 1},
	{2962, 18, 0, 0, 185, 35, 1, 0}, {320, 538, 0, 0, 186, 35, 1, 0}, {2967, 2666, 0, 0, 187, 35, 1, 1},
	{2972, 18, 0, 0, 188, 36, 1, 1}, {2984, 18, 0, 0, 189, 37, 1, 1}, {1688, 50, 0, 0, 190, 38, 1, 0},
	{2995, 127, 0, 0, 191, 38, 1, 1}, {3001, 75, 0, 0, 192, 39, 1, 1}, {3029, 75, 0, 0, 193, 40, 1, 0},
	{3037, 75, 0, 0, 194, 40, 1, 0}, {2448, 1476, 0, 0, 195, 40, 1, 1}, {3052, 75, 0, 0, 196, 41, 1, 0},
	{3067, 3082, 0, 3119, 197, 41, 1, 0}, {320, 919, 0, 0, 198, 41, 1, 1}, {3178, 127, 0, 0, 199, 42, 1, 0},
	{2549, 2520, 0, 0, 200, 42, 1, 0}, {2483, 75, 0, 0, 201, 42, 1, 0}, {157, 75, 0, 0, 202, 42, 1, 0},
	{2559, 2563, 0, 0, 203, 42, 1, 0}, {2921, 127, 0, 0, 204, 42, 1, 2}, {2448, 1476, 0, 0, 205, 44, 1, 1},
	{320, 538, 0, 0, 206, 45, 1, 1}, {2748, 75, 0, 0, 207, 46, 1, 0}, {1, 18, 0, 0, 208, 46, 1, 0},
	{6, 18, 34, 0, 209, 46, 1, 0}, {3282, 127, 0, 0, 210, 46, 1, 0}, {3294, 75, 0, 0, 211, 46, 1, 0},
	{157, 75, 0, 0, 212, 46, 1, 0}, {120, 127, 0, 0, 213, 46, 1, 0}, {141, 18, 0, 0, 214, 46, 1, 0},
	{149, 18, 0, 0, 215, 46, 1, 0}, {3304, 75, 0, 0, 216, 46, 1, 0}, {66, 75, 0, 0, 217, 46, 1, 0},
	{3312, 3324, 0, 0, 218, 46, 1, 0}, {3373, 3324, 0, 0, 219, 46, 1, 0}, {223, 234, 0, 0, 220, 46, 1, 0},
	{1, 18, 0, 0, 221, 46, 1, 0}, {6, 18, 34, 0, 222, 46, 1, 0}, {828, 127, 0, 0, 223, 46, 1, 0},
	{3282, 127, 0, 0, 224, 46, 1, 0}, {66, 75, 0, 0, 225, 46, 1, 0}, {157, 75, 0, 0, 226, 46, 1, 0},
	{120, 127, 0, 0, 227, 46, 1, 0}, {141, 18, 0, 0, 228, 46, 1, 0}, {149, 18, 0, 0, 229, 46, 1, 0},
	{223, 234, 0, 0, 230, 46, 1, 0}, {3491, 75, 0, 0, 231, 46, 1, 0}, {1489, 1476, 0, 0, 232, 46, 1, 0},
	{1814, 3500, 0, 0, 233, 46, 1, 0}, {3512, 3516, 0, 0, 234, 46, 1, 0}, {828, 127, 0, 0, 235, 46, 1, 0},
	{828, 18, 3559, 0, 236, 46, 1, 0}, {1489, 1492, 3571, 0, 237, 46, 1, 0}, {320, 3585, 0, 0, 238, 46, 1, 0},
	{3491, 75, 0, 0, 239, 46, 1, 0}, {1489, 1476, 0, 0, 240, 46, 1, 0}, {1814, 3500, 0, 0, 241, 46, 1, 0},
	{828, 127, 0, 0, 242, 46, 1, 0}, {3704, 3713, 0, 0, 243, 46, 1, 0}, {828, 18, 0, 0, 244, 46, 1, 0},
	{1558, 3776, 0, 3831, 245, 46, 1, 0}, {3880, 3891, 0, 0, 246, 46, 1, 1}, {1489, 1492, 0, 0, 247, 47, 1, 1},
	{66, 75, 0, 0, 248, 48, 1, 0}, {3704, 3713, 3933, 0, 249, 48, 1, 0}, {157, 75, 0, 0, 250, 48, 1, 0},
	{157, 75, 0, 0, 251, 48, 1, 0}, {828, 18, 0, 0, 252, 48, 1, 0}, {4024, 75, 0, 0, 253, 48, 1, 0},
	{4175, 18, 0, 0, 254, 48, 1, 1}, {3559, 127, 0, 0, 255, 49, 1, 1}, {3704, 4189, 0, 0, 256, 50, 1, 1},
	{3933, 1492, 0, 0, 257, 51, 1, 1}, {4239, 2087, 0, 0, 258, 52, 1, 1}, {4258, 18, 0, 0, 259, 53, 1, 1},
	{1489, 1492, 0, 0, 260, 54, 1, 0}, {4293, 1476, 0, 0, 261, 54, 1, 0}, {1814, 2087, 0, 0, 262, 54, 1, 0},
	{828, 18, 0, 0, 263, 54, 1, 0}, {4308, 4328, 0, 0, 264, 54, 1, 0}, {1825, 2106, 0, 0, 265, 54, 1, 0},
	{2225, 1476, 0, 0, 266, 54, 1, 0}, {828, 18, 0, 0, 267, 54, 1, 0}, {1558, 3776, 0, 3831, 268, 54, 1, 0},
	{3880, 3891, 0, 0, 269, 54, 1, 1}, {1489, 1492, 0, 0, 270, 55, 1, 1}, {66, 75, 0, 0, 271, 56, 1, 0},
	{3704, 3713, 3933, 0, 272, 56, 1, 0}, {157, 75, 0, 0, 273, 56, 1, 0}, {4455, 75, 0, 0, 274, 56, 1, 0},
	{157, 75, 0, 0, 275, 56, 1, 0}, {828, 18, 0, 0, 276, 56, 1, 0}, {4024, 75, 0, 0, 277, 56, 1, 0},
	{4497, 127, 0, 0, 278, 56, 1, 0}, {4455, 75, 0, 0, 279, 56, 1, 0}, {4175, 18, 0, 0, 280, 56, 1, 1},
	{3491, 75, 0, 0, 281, 57, 3, 0}, {3559, 127, 0, 0, 284, 57, 1, 1}, {3704, 4189, 0, 0, 285, 58, 1, 1},
	{3933, 1492, 0, 0, 286, 59, 1, 1}, {4239, 2087, 0, 0, 287, 60, 1, 1}, {4258, 18, 0, 0, 288, 61, 1, 1},
	{4175, 127, 0, 0, 289, 62, 4, 1}, {4664, 127, 0, 0, 293, 63, 1, 0}, {4679, 4695, 0, 0, 294, 63, 1, 1},
	{1489, 1476, 0, 0, 295, 64, 1, 1}, {828, 127, 0, 0, 296, 65, 1, 1}, {4743, 4751, 0, 0, 297, 66, 1, 1},
	{1833, 75, 0, 0, 298, 67, 1, 0}, {1850, 127, 0, 0, 299, 67, 1, 0}, {1866, 1881, 0, 1944, 300, 67, 2, 0},
	{2024, 127, 0, 0, 302, 67, 2, 0}, {1801, 127, 2046, 0, 304, 67, 1, 1}, {2049, 127, 0, 0, 305, 68, 5, 0},
	{4834, 1476, 0, 0, 310, 68, 1, 0}, {1770, 2944, 2080, 0, 311, 68, 1, 1}, {4802, 127, 0, 0, 312, 69, 1, 1},
	{223, 234, 0, 0, 313, 70, 4, 0}, {4852, 75, 0, 0, 317, 70, 2, 0}, {4872, 127, 0, 0, 319, 70, 1, 1},
	{1489, 1476, 0, 0, 320, 71, 1, 1}, {1814, 3500, 0, 0, 321, 72, 1, 1}, {4881, 127, 4893, 0, 322, 73, 1, 1},
	{828, 127, 0, 0, 323, 74, 1, 0}, {4910, 2666, 0, 0, 324, 74, 1, 1}, {2101, 1476, 0, 0, 325, 75, 2, 1},
	{4926, 75, 0, 0, 327, 76, 1, 0}, {1825, 3324, 0, 0, 328, 76, 1, 1}, {2157, 2171, 0, 0, 329, 77, 2, 1},
	{4950, 75, 0, 0, 331, 78, 1, 1}, {4963, 127, 0, 0, 332, 79, 1, 0}, {4973, 127, 0, 0, 333, 79, 1, 1},
	{2239, 75, 0, 0, 334, 80, 1, 0}, {4814, 3500, 4982, 0, 335, 80, 1, 1}, {4819, 127, 0, 0, 336, 81, 1, 1},
	{5060, 75, 0, 0, 337, 82, 1, 0}, {2921, 5067, 0, 5115, 338, 82, 1, 0}, {5126, 127, 0, 0, 339, 82, 1, 0},
	{157, 75, 0, 0, 340, 82, 1, 0}, {6, 127, 34, 0, 341, 82, 1, 0}, {828, 18, 0, 0, 342, 82, 1, 0},
	{5138, 75, 5148, 0, 343, 82, 1, 0}, {66, 75, 0, 0, 344, 82, 1, 0}, {1, 127, 0, 0, 345, 82, 1, 0},
	{1558, 127, 0, 0, 346, 82, 1, 0}, {2448, 1476, 0, 0, 347, 82, 1, 1}, {173, 182, 0, 0, 348, 83, 1, 1},
	{157, 75, 0, 0, 349, 84, 1, 0}, {320, 538, 0, 0, 350, 84, 1, 1}, {6, 127, 34, 0, 351, 85, 1, 0},
	{5138, 75, 5148, 0, 352, 85, 1, 0}, {1, 127, 0, 0, 353, 85, 1, 0}, {5060, 75, 0, 0, 354, 85, 1, 0},
	{2296, 2317, 0, 0, 355, 85, 1, 1}, {173, 182, 0, 0, 356, 86, 1, 1}, {157, 75, 0, 0, 357, 87, 1, 0},
	{2712, 75, 2735, 0, 358, 87, 1, 0}, {320, 538, 0, 0, 359, 87, 1, 0}, {6, 127, 34, 0, 360, 87, 1, 1},
	{5138, 75, 5148, 0, 361, 88, 1, 0}, {2739, 75, 0, 0, 362, 88, 1, 0}, {2748, 75, 2766, 0, 363, 88, 1, 0},
	{1, 127, 0, 0, 364, 88, 1, 1}, {2770, 18, 2782, 0, 365, 89, 1, 0}, {2306, 75, 0, 0, 366, 89, 1, 0},
	{2785, 2795, 2857, 2860, 367, 89, 1, 0}, {157, 75, 0, 0, 368, 89, 1, 0}, {5237, 75, 0, 0, 369, 89, 1, 0},
	{320, 5256, 0, 0, 370, 89, 1, 0}, {6, 127, 34, 0, 371, 89, 1, 0}, {5138, 75, 5148, 0, 372, 89, 1, 0},
	{1, 127, 5310, 0, 373, 89, 1, 0}, {5337, 18, 0, 0, 374, 89, 1, 1}, {5343, 18, 0, 0, 375, 90, 1, 1},
	{5350, 18, 0, 0, 376, 91, 1, 1}, {5359, 18, 0, 0, 377, 92, 1, 1}, {5388, 75, 0, 0, 378, 93, 1, 0},
	{5401, 50, 5414, 0, 379, 93, 1, 2}, {5419, 5431, 0, 0, 380, 95, 1, 0}, {5494, 18, 828, 0, 381, 95, 1, 0},
	{5506, 5518, 630, 5560, 382, 95, 1, 0}, {173, 182, 0, 0, 383, 95, 1, 1}, {157, 75, 0, 0, 384, 96, 1, 0},
	{5641, 18, 0, 0, 385, 96, 1, 0}, {5656, 5677, 0, 0, 386, 96, 1, 1}, {5729, 18, 5736, 0, 387, 97, 1, 1},
	{5745, 127, 5758, 0, 388, 98, 1, 1}, {1825, 3324, 0, 0, 389, 99, 1, 1}, {5401, 50, 5414, 0, 390, 100, 1, 0},
	{5869, 75, 0, 0, 391, 100, 1, 0}, {5875, 5881, 0, 0, 392, 100, 1, 0}, {5922, 5881, 0, 0, 393, 100, 1, 0},
	{320, 538, 0, 0, 394, 100, 3, 0}, {5926, 127, 0, 0, 397, 100, 1, 1}, {5937, 5881, 0, 0, 398, 101, 1, 0},
	{4743, 5946, 0, 0, 399, 101, 1, 2}, {5989, 5946, 0, 0, 400, 103, 1, 2}, {2225, 1476, 0, 0, 401, 105, 1, 1},
	{6016, 1476, 0, 0, 402, 106, 1, 1}, {6031, 75, 0, 0, 403, 107, 1, 0}, {2448, 1476, 0, 0, 404, 107, 1, 1},
	{6061, 75, 0, 0, 405, 108, 1, 0}, {6097, 127, 0, 0, 406, 108, 1, 1}, {157, 75, 0, 0, 407, 109, 1, 0},
	{6104, 919, 0, 0, 408, 109, 1, 0}, {320, 538, 0, 0, 409, 109, 1, 0}, {1688, 50, 0, 0, 410, 109, 1, 0},
	{6112, 75, 0, 0, 411, 109, 1, 0}, {6122, 127, 0, 0, 412, 109, 1, 0}, {1470, 6459, 0, 0, 413, 109, 1, 1},
	{173, 182, 0, 0, 414, 110, 1, 1}, {320, 538, 0, 0, 415, 111, 1, 0}, {6, 18, 34, 0, 416, 111, 1, 1},
	{6472, 6459, 0, 0, 417, 112, 1, 1}, {1, 18, 0, 0, 418, 113, 1, 1}, {6479, 75, 0, 0, 419, 114, 1, 0},
	{6061, 75, 0, 0, 420, 114, 1, 0}, {6097, 127, 0, 0, 421, 114, 1, 1}, {157, 75, 0, 0, 422, 115, 1, 0},
	{6104, 919, 0, 0, 423, 115, 1, 0}, {320, 538, 0, 0, 424, 115, 1, 0}, {1688, 50, 0, 0, 425, 115, 1, 0},
	{6112, 75, 0, 0, 426, 115, 1, 0}, {6122, 127, 0, 0, 427, 115, 1, 0}, {6551, 75, 0, 0, 428, 115, 1, 0},
	{6061, 75, 0, 0, 429, 115, 1, 0}, {6097, 127, 0, 0, 430, 115, 1, 1}, {157, 75, 0, 0, 431, 116, 1, 0},
	{6104, 919, 0, 0, 432, 116, 1, 0}, {6560, 75, 0, 0, 433, 116, 1, 0}, {320, 538, 0, 0, 434, 116, 1, 0},
	{1688, 50, 0, 0, 435, 116, 1, 0}, {6577, 75, 0, 0, 436, 116, 1, 0}, {6112, 75, 0, 0, 437, 116, 1, 0},
	{6122, 127, 0, 0, 438, 116, 1, 0}, {6590, 75, 0, 0, 439, 116, 1, 0}, {6551, 75, 0, 0, 440, 116, 1, 0},
	{6608, 1476, 0, 0, 441, 116, 1, 1}, {6061, 75, 0, 0, 442, 117, 1, 0}, {6097, 127, 0, 0, 443, 117, 1, 1},
	{157, 75, 0, 0, 444, 118, 1, 0}, {6104, 919, 0, 0, 445, 118, 1, 0}, {320, 538, 0, 0, 446, 118, 1, 0},
	{1688, 919, 0, 0, 447, 118, 1, 0}, {6112, 75, 0, 0, 448, 118, 1, 0}, {6122, 127, 0, 0, 449, 118, 1, 0},
	{6627, 18, 0, 0, 450, 118, 1, 1}, {149, 18, 0, 0, 451, 119, 1, 0}, {828, 18, 0, 0, 452, 119, 1, 1},
	{1558, 127, 0, 0, 453, 120, 1, 0}, {1, 18, 0, 0, 454, 120, 1, 0}, {6, 18, 34, 0, 455, 120, 1, 0},
	{120, 127, 0, 0, 456, 120, 1, 0}, {141, 18, 0, 0, 457, 120, 1, 0}, {149, 18, 0, 0, 458, 120, 1, 0},
	{3304, 75, 6675, 0, 459, 120, 1, 0}, {2448, 6679, 0, 0, 460, 120, 1, 0}, {157, 75, 0, 0, 461, 120, 1, 0},
	{828, 75, 0, 0, 462, 120, 1, 0}, {6693, 6704, 0, 0, 463, 120, 1, 0}, {6777, 75, 0, 0, 464, 120, 1, 0},
	{6791, 75, 6801, 0, 465, 120, 1, 0}, {6804, 75, 6809, 0, 466, 120, 1, 0}, {6812, 75, 6819, 0, 467, 120, 1, 0},
	{6824, 75, 6833, 0, 468, 120, 1, 0}, {6836, 75, 6843, 0, 469, 120, 1, 0}, {6479, 75, 0, 0, 470, 120, 1, 0},
	{2296, 18, 0, 0, 471, 120, 1, 0}, {6956, 75, 0, 0, 472, 120, 1, 0}, {5401, 50, 5414, 0, 473, 120, 1, 2},
	{5506, 5518, 630, 5560, 474, 122, 1, 0}, {6960, 18, 0, 0, 475, 122, 1, 0}, {5656, 5677, 0, 0, 476, 122, 1, 0},
	{6974, 6679, 0, 0, 477, 122, 1, 0}, {6995, 75, 0, 0, 478, 122, 1, 0}, {5729, 18, 5736, 0, 479, 122, 1, 0},
	{828, 18, 0, 0, 480, 122, 1, 1}, {7008, 18, 0, 0, 481, 123, 1, 0}, {7013, 18, 0, 0, 482, 123, 1, 1},
	{7027, 7041, 0, 0, 483, 124, 1, 1}, {7083, 75, 0, 0, 484, 125, 1, 0}, {7099, 75, 0, 0, 485, 125, 1, 0},
	{7106, 1476, 0, 0, 486, 125, 1, 0}, {7117, 75, 0, 0, 487, 125, 1, 0}, {7142, 75, 0, 0, 488, 125, 1, 0},
	{7159, 18, 0, 0, 489, 125, 1, 0}, {1, 18, 0, 0, 490, 125, 1, 0}, {6, 18, 34, 0, 491, 125, 1, 0},
	{7482, 6459, 0, 0, 492, 125, 1, 0}, {7106, 6459, 7492, 0, 493, 125, 1, 0},
	{7503, 1476, 7508, 0, 494, 125, 1, 0}, {120, 127, 0, 0, 495, 125, 1, 0}, {141, 18, 0, 0, 496, 125, 1, 0},
	{149, 18, 0, 0, 497, 125, 1, 0}, {157, 75, 0, 0, 498, 125, 1, 0}, {2296, 127, 0, 0, 499, 125, 1, 0},
	{7513, 75, 0, 0, 500, 125, 1, 0}, {6479, 75, 0, 0, 501, 125, 1, 0}, {173, 182, 0, 0, 502, 125, 1, 1},
	{203, 75, 0, 0, 503, 126, 1, 0}, {216, 127, 0, 0, 504, 126, 1, 0}, {223, 234, 0, 0, 505, 126, 1, 0},
	{223, 234, 0, 0, 506, 126, 1, 0}, {7581, 127, 0, 0, 507, 126, 1, 1}, {4973, 127, 0, 0, 508, 127, 1, 1},
	{2995, 127, 0, 0, 509, 128, 1, 1}, {7604, 75, 0, 0, 510, 129, 1, 0}, {828, 18, 0, 0, 511, 129, 1, 2},
	{12378, 75, 0, 0, 512, 131, 2, 0}, {12519, 75, 0, 0, 514, 131, 1, 0},
	{12525, 12530, 12546, 0, 515, 131, 2, 0}, {12565, 1476, 0, 0, 517, 131, 1, 1},
	{12569, 12581, 0, 12627, 518, 132, 1, 0}, {12646, 127, 0, 0, 519, 132, 2, 0},
	{12658, 1476, 0, 0, 521, 132, 1, 1}, {12669, 1476, 0, 0, 522, 133, 1, 1}, {12686, 1476, 0, 0, 523, 134, 1, 1},
	{12698, 1476, 0, 0, 524, 135, 1, 1}, {12704, 1476, 0, 0, 525, 136, 1, 1}, {12711, 127, 0, 0, 526, 137, 2, 0},
	{12745, 6459, 12761, 0, 528, 137, 2, 1}, {12777, 1476, 0, 0, 530, 138, 1, 1},
	{320, 538, 0, 0, 531, 139, 1, 1}, {1507, 1476, 7508, 0, 532, 140, 1, 1},
	{12941, 1476, 1489, 0, 533, 141, 1, 0}, {12957, 127, 0, 0, 534, 141, 1, 1},
	{13038, 12530, 0, 0, 535, 142, 1, 0}, {13044, 75, 0, 0, 536, 142, 1, 0}, {13057, 75, 0, 0, 537, 142, 1, 0},
	{13066, 12530, 0, 0, 538, 142, 1, 0}, {1801, 18, 2046, 0, 539, 142, 1, 0},
	{13073, 18, 13083, 13086, 540, 142, 1, 0}, {13138, 1492, 0, 0, 541, 142, 1, 0},
	{1814, 13144, 0, 0, 542, 142, 1, 0}, {13033, 75, 0, 0, 543, 142, 1, 0},
	{13025, 127, 13159, 0, 544, 142, 1, 0}, {7581, 127, 13162, 0, 545, 142, 1, 0},
	{1507, 1476, 0, 0, 546, 142, 1, 0}, {13166, 18, 13173, 0, 547, 142, 1, 0}, {4973, 18, 0, 0, 548, 142, 1, 0},
	{157, 75, 0, 0, 549, 142, 1, 0}, {12957, 127, 0, 0, 550, 142, 1, 1}, {13190, 1476, 1489, 0, 551, 143, 1, 0},
	{1558, 13272, 0, 13314, 552, 143, 1, 0}, {13033, 75, 0, 0, 553, 143, 1, 0}, {828, 18, 0, 0, 554, 143, 1, 1},
	{13514, 127, 0, 0, 555, 144, 1, 1}, {13524, 13536, 0, 0, 556, 145, 1, 0}, {6, 18, 34, 0, 557, 145, 1, 0},
	{1, 18, 0, 0, 558, 145, 1, 0}, {13609, 13627, 0, 0, 559, 145, 1, 0}, {945, 18, 0, 0, 560, 145, 1, 1},
	{13907, 18, 0, 0, 561, 146, 1, 1}, {13916, 18, 0, 0, 562, 147, 1, 0}, {13926, 75, 0, 0, 563, 147, 1, 0},
	{13722, 75, 0, 0, 564, 147, 1, 0}, {13935, 75, 0, 0, 565, 147, 1, 0}, {13940, 18, 0, 0, 566, 147, 1, 0},
	{828, 127, 0, 0, 567, 147, 1, 1}, {13744, 75, 0, 0, 568, 148, 1, 0}, {13954, 18, 0, 0, 569, 148, 1, 0},
	{1, 127, 0, 0, 570, 148, 1, 0}, {13964, 18, 0, 0, 571, 148, 1, 0}, {1470, 1476, 0, 0, 572, 148, 1, 1},
	{1489, 13144, 0, 0, 573, 149, 1, 1}, {1, 18, 0, 0, 574, 150, 1, 0}, {6, 18, 34, 0, 575, 150, 1, 0},
	{120, 127, 0, 0, 576, 150, 1, 0}, {141, 18, 0, 0, 577, 150, 1, 0}, {149, 18, 0, 0, 578, 150, 1, 0},
	{157, 75, 0, 0, 579, 150, 1, 0}, {216, 18, 0, 0, 580, 150, 1, 0}, {223, 234, 0, 0, 581, 150, 1, 0},
	{1, 18, 0, 0, 582, 150, 1, 0}, {6, 18, 34, 0, 583, 150, 1, 0}, {828, 18, 14151, 0, 584, 150, 1, 0},
	{120, 127, 0, 0, 585, 150, 1, 0}, {141, 18, 0, 0, 586, 150, 1, 0}, {149, 18, 0, 0, 587, 150, 1, 0},
	{223, 234, 0, 0, 588, 150, 1, 0}, {1, 18, 0, 0, 589, 150, 1, 1}, {6, 18, 34, 0, 590, 151, 1, 1},
	{828, 18, 14151, 0, 591, 152, 1, 0}, {120, 127, 0, 0, 592, 152, 1, 0}, {141, 18, 0, 0, 593, 152, 1, 0},
	{149, 18, 0, 0, 594, 152, 1, 0}, {223, 234, 0, 0, 595, 152, 1, 0}, {13038, 12530, 0, 0, 596, 152, 5, 0},
	{13066, 12530, 0, 0, 601, 152, 5, 0}, {14368, 14382, 0, 14420, 606, 152, 5, 0},
	{14528, 18, 0, 0, 611, 152, 1, 1}, {120, 2666, 0, 0, 612, 153, 1, 1}, {14536, 14548, 0, 0, 613, 154, 5, 0},
	{1489, 1492, 0, 0, 618, 154, 1, 1}, {14563, 75, 0, 0, 619, 155, 5, 0}, {1814, 2087, 0, 0, 624, 155, 1, 1},
	{828, 18, 0, 0, 625, 156, 1, 1}, {1507, 1476, 0, 0, 626, 157, 5, 0}, {14579, 14382, 0, 14420, 631, 157, 1, 0},
	{14608, 18, 0, 0, 632, 157, 1, 0}, {14619, 18, 0, 0, 633, 157, 1, 0}, {14602, 75, 0, 0, 634, 157, 1, 0},
	{14627, 18, 0, 0, 635, 157, 1, 0}, {157, 75, 0, 0, 636, 157, 1, 0}, {320, 538, 0, 0, 637, 157, 1, 0},
	{576, 587, 630, 635, 638, 157, 1, 0}, {828, 18, 0, 0, 639, 157, 1, 1}, {14650, 75, 0, 0, 640, 158, 1, 0},
	{6122, 14657, 0, 14704, 641, 158, 1, 0}, {6956, 75, 0, 0, 642, 158, 2, 0}, {14826, 127, 0, 0, 644, 158, 1, 1},
	{14839, 2944, 0, 0, 645, 159, 1, 1}, {14805, 14854, 0, 0, 646, 160, 1, 1},
	{14901, 5677, 0, 0, 647, 161, 4, 0}, {7604, 75, 0, 0, 651, 161, 3, 0}, {828, 18, 0, 0, 654, 161, 4, 1},
	{14920, 127, 0, 0, 658, 162, 2, 0}, {14930, 3324, 0, 0, 660, 162, 1, 1}, {14940, 75, 0, 0, 661, 163, 3, 0},
	{14948, 75, 0, 0, 664, 163, 3, 0}, {828, 18, 3559, 0, 667, 163, 2, 1}, {1489, 1492, 15093, 0, 669, 164, 2, 0},
	{320, 3585, 0, 0, 671, 164, 2, 0}, {15097, 75, 0, 0, 673, 164, 3, 0}, {5729, 75, 0, 0, 676, 164, 3, 1},
	{15113, 75, 15129, 0, 679, 165, 3, 1}, {14528, 18, 0, 0, 682, 166, 1, 1}, {1489, 1492, 0, 0, 683, 167, 1, 1},
	{3704, 3713, 0, 0, 684, 168, 1, 1}, {15153, 18, 0, 0, 685, 169, 4, 1}, {630, 15160, 0, 0, 689, 170, 1, 1},
	{5359, 18, 0, 0, 690, 171, 1, 1}, {828, 18, 0, 0, 691, 172, 1, 2}, {15463, 18, 0, 0, 692, 174, 1, 0},
	{1558, 127, 0, 0, 693, 174, 1, 0}, {14608, 18, 0, 0, 694, 174, 1, 0}, {1489, 1492, 0, 0, 695, 174, 1, 1},
	{828, 18, 0, 0, 696, 175, 1, 1}, {4743, 3585, 0, 0, 697, 176, 1, 1}, {14608, 18, 0, 0, 698, 177, 1, 1},
	{1833, 75, 0, 0, 699, 178, 2, 0}, {1850, 127, 0, 0, 701, 178, 2, 0}, {1866, 1881, 0, 1944, 703, 178, 4, 0},
	{2024, 127, 0, 0, 707, 178, 4, 0}, {1801, 18, 2046, 0, 711, 178, 2, 1}, {2049, 127, 0, 0, 713, 179, 10, 0},
	{1770, 2067, 2080, 0, 723, 179, 2, 1}, {4802, 18, 0, 0, 725, 180, 2, 1}, {223, 234, 0, 0, 727, 181, 4, 0},
	{1489, 1492, 0, 0, 731, 181, 1, 1}, {1814, 2087, 0, 0, 732, 182, 6, 1}, {828, 18, 0, 0, 738, 183, 6, 1},
	{2101, 1476, 0, 0, 744, 184, 2, 1}, {2157, 2171, 0, 0, 746, 185, 4, 0},
	{14579, 15621, 0, 15670, 750, 185, 10, 0}, {2225, 1476, 0, 0, 760, 185, 4, 0},
	{2239, 75, 0, 0, 764, 185, 2, 0}, {4814, 2087, 4982, 0, 766, 185, 2, 1}, {4819, 18, 0, 0, 768, 186, 2, 1},
	{2049, 127, 0, 0, 770, 187, 1, 0}, {13935, 75, 0, 0, 771, 187, 1, 0}, {15722, 127, 0, 0, 772, 187, 1, 0},
	{157, 75, 0, 0, 773, 187, 1, 0}, {828, 18, 0, 0, 774, 187, 1, 0}, {15818, 15823, 0, 15876, 775, 187, 1, 0},
	{15927, 1386, 0, 0, 776, 187, 1, 0}, {1470, 1476, 0, 0, 777, 187, 2, 1}, {320, 50, 0, 0, 779, 188, 2, 1},
	{16082, 919, 0, 0, 781, 189, 1, 0}, {16090, 919, 0, 0, 782, 189, 1, 0}, {16098, 16106, 0, 0, 783, 189, 1, 1},
	{16140, 75, 0, 0, 784, 190, 1, 0}, {1489, 1492, 0, 0, 785, 190, 1, 0}, {1814, 2087, 0, 0, 786, 190, 1, 0},
	{828, 18, 0, 0, 787, 190, 1, 1}, {4175, 18, 0, 0, 788, 191, 1, 1}, {3559, 127, 0, 0, 789, 192, 1, 1},
	{3704, 4189, 0, 0, 790, 193, 1, 1}, {3933, 1492, 0, 0, 791, 194, 1, 1}, {4239, 2087, 0, 0, 792, 195, 1, 1},
	{4258, 18, 0, 0, 793, 196, 1, 1}, {1470, 1476, 0, 0, 794, 197, 2, 1}, {320, 50, 0, 0, 796, 198, 2, 1},
	{16082, 919, 0, 0, 798, 199, 1, 0}, {16090, 919, 0, 0, 799, 199, 1, 0}, {16140, 75, 0, 0, 800, 199, 1, 0},
	{1801, 18, 2046, 0, 801, 199, 1, 0}, {16305, 75, 16323, 0, 802, 199, 1, 0}, {16293, 18, 0, 0, 803, 199, 1, 0},
	{149, 18, 0, 0, 804, 199, 1, 0}, {141, 18, 0, 0, 805, 199, 1, 0}, {320, 16326, 0, 0, 806, 199, 1, 0},
	{828, 18, 16368, 0, 807, 199, 1, 0}, {16380, 75, 16397, 0, 808, 199, 1, 0}, {1489, 18, 0, 0, 809, 199, 1, 0},
	{7604, 75, 0, 0, 810, 199, 1, 0}, {828, 18, 0, 0, 811, 199, 1, 0}, {828, 18, 0, 0, 812, 199, 1, 1},
	{945, 18, 0, 0, 813, 200, 1, 1}, {13057, 75, 0, 0, 814, 201, 1, 0}, {16544, 75, 0, 0, 815, 201, 1, 0},
	{320, 538, 0, 0, 816, 201, 1, 0}, {16560, 75, 0, 0, 817, 201, 1, 0}, {16578, 75, 0, 0, 818, 201, 1, 0},
	{149, 18, 0, 0, 819, 201, 1, 0}, {141, 18, 0, 0, 820, 201, 1, 0}, {828, 18, 0, 0, 821, 201, 1, 1},
	{1558, 127, 0, 0, 822, 202, 1, 1}, {16636, 75, 0, 0, 823, 203, 1, 0}, {16722, 18, 0, 0, 824, 203, 1, 1},
	{7159, 18, 0, 0, 825, 204, 1, 0}, {1801, 127, 2046, 0, 826, 204, 6, 0}, {223, 234, 0, 0, 832, 204, 1, 0},
	{16860, 16876, 0, 0, 833, 204, 1, 0}, {16907, 16917, 0, 0, 834, 204, 1, 0},
	{16940, 127, 0, 0, 835, 204, 3, 0}, {157, 75, 0, 0, 838, 204, 4, 0}, {16952, 18, 0, 0, 842, 204, 1, 0},
	{16960, 18, 0, 0, 843, 204, 1, 0}, {13025, 18, 0, 0, 844, 204, 1, 0}, {16973, 6459, 0, 0, 845, 204, 5, 0},
	{16983, 75, 0, 0, 850, 204, 5, 0}, {1, 18, 16990, 0, 855, 204, 1, 0}, {16997, 18, 0, 0, 856, 204, 1, 0},
	{17066, 75, 17078, 0, 857, 204, 1, 0}, {13057, 75, 0, 0, 858, 204, 1, 0}, {1619, 75, 0, 0, 859, 204, 1, 0},
	{1633, 127, 0, 0, 860, 204, 1, 0}, {320, 538, 0, 0, 861, 204, 1, 0}, {17082, 75, 0, 0, 862, 204, 1, 0},
	{1688, 50, 0, 0, 863, 204, 1, 0}, {157, 75, 0, 0, 864, 204, 1, 0}, {6, 127, 34, 0, 865, 204, 1, 0},
	{66, 75, 0, 0, 866, 204, 1, 0}, {1, 127, 0, 0, 867, 204, 1, 0}, {1558, 127, 0, 0, 868, 204, 1, 1},
	{17187, 17193, 0, 0, 869, 205, 1, 0}, {17207, 75, 0, 0, 870, 205, 1, 0}, {6, 18, 34, 0, 871, 205, 1, 0},
	{1, 18, 0, 0, 872, 205, 1, 0}, {17225, 17193, 0, 0, 873, 205, 1, 0}, {2296, 2317, 0, 0, 874, 205, 2, 1},
	{173, 182, 0, 0, 876, 206, 1, 1}, {2329, 18, 0, 0, 877, 207, 1, 1}, {6, 18, 34, 0, 878, 208, 2, 1},
	{1, 18, 0, 0, 880, 209, 2, 1}, {2306, 75, 0, 0, 882, 210, 2, 1}, {17321, 127, 0, 0, 884, 211, 1, 0},
	{17335, 127, 5359, 0, 885, 211, 1, 1}, {17351, 127, 0, 0, 886, 212, 1, 0}, {17360, 18, 0, 0, 887, 212, 1, 0},
	{17377, 127, 0, 0, 888, 212, 1, 0}, {5337, 18, 0, 0, 889, 212, 1, 1}, {5401, 50, 5414, 0, 890, 213, 1, 0},
	{17500, 75, 0, 0, 891, 213, 1, 0}, {17408, 17515, 0, 0, 892, 213, 1, 0}, {14826, 127, 0, 0, 893, 213, 1, 1},
	{14839, 2944, 0, 0, 894, 214, 1, 1}, {14805, 14854, 0, 0, 895, 215, 1, 1}, {5343, 18, 0, 0, 896, 216, 1, 1},
	{17544, 75, 0, 0, 897, 217, 1, 0}, {157, 75, 0, 0, 898, 217, 1, 0}, {14901, 5677, 0, 0, 899, 217, 3, 0},
	{5350, 18, 0, 0, 902, 217, 1, 1}, {17564, 75, 0, 0, 903, 218, 1, 0}, {17571, 127, 0, 0, 904, 218, 4, 0},
	{17586, 13627, 17601, 0, 908, 218, 4, 0}, {17489, 17609, 0, 0, 912, 218, 1, 0},
	{828, 18, 0, 0, 913, 218, 4, 0}, {5138, 75, 5148, 0, 917, 218, 1, 0}, {66, 75, 0, 0, 918, 218, 1, 0},
	{17653, 127, 0, 0, 919, 218, 1, 1}, {14930, 3324, 0, 0, 920, 219, 2, 1}, {17660, 13627, 0, 0, 922, 220, 4, 0},
	{1558, 127, 0, 0, 926, 220, 1, 1}, {14948, 75, 0, 0, 927, 221, 7, 0}, {17689, 75, 17710, 0, 934, 221, 2, 0},
	{5359, 18, 0, 0, 936, 221, 1, 1}, {6, 18, 34, 0, 937, 222, 1, 1}, {1, 18, 0, 0, 938, 223, 1, 1},
	{17733, 75, 0, 0, 939, 224, 1, 0}, {5388, 75, 0, 0, 940, 224, 1, 0}, {5401, 50, 5414, 0, 941, 224, 1, 2},
	{5419, 5431, 0, 0, 942, 226, 1, 0}, {5494, 18, 828, 0, 943, 226, 1, 0},
	{5506, 5518, 630, 5560, 944, 226, 1, 0}, {17544, 75, 0, 0, 945, 226, 1, 0}, {5641, 18, 0, 0, 946, 226, 1, 0},
	{5656, 5677, 0, 0, 947, 226, 1, 1}, {5729, 18, 5736, 0, 948, 227, 1, 1}, {17653, 127, 0, 0, 949, 228, 1, 1},
	{1825, 3324, 0, 0, 950, 229, 1, 1}, {1833, 75, 0, 0, 951, 230, 2, 0}, {1850, 127, 0, 0, 953, 230, 2, 0},
	{5401, 50, 5414, 0, 955, 230, 1, 0}, {5869, 75, 0, 0, 956, 230, 16, 0}, {1866, 1881, 0, 1944, 972, 230, 4, 0},
	{2024, 127, 0, 0, 976, 230, 2, 0}, {1801, 18, 2046, 0, 978, 230, 2, 1}, {2049, 127, 0, 0, 980, 231, 10, 0},
	{4834, 1476, 0, 0, 990, 231, 2, 0}, {1770, 2067, 2080, 0, 992, 231, 2, 1}, {4802, 18, 0, 0, 994, 232, 2, 1},
	{223, 234, 0, 0, 996, 233, 8, 0}, {4852, 75, 0, 0, 1004, 233, 4, 0}, {5310, 127, 16990, 0, 1008, 233, 8, 1},
	{17952, 75, 17969, 0, 1016, 234, 16, 0}, {4872, 18, 0, 0, 1032, 234, 2, 1},
	{17973, 75, 17995, 0, 1034, 235, 4, 0}, {320, 538, 0, 0, 1038, 235, 1, 0},
	{18008, 127, 0, 0, 1039, 235, 10, 0}, {4881, 127, 4893, 0, 1049, 235, 2, 1},
	{18016, 75, 0, 0, 1051, 236, 1, 0}, {4910, 2666, 0, 0, 1052, 236, 2, 1}, {2101, 1476, 0, 0, 1054, 237, 3, 1},
	{18027, 75, 0, 0, 1057, 238, 16, 0}, {4926, 75, 0, 0, 1073, 238, 2, 0},
	{18039, 5881, 14528, 0, 1075, 238, 9, 1}, {1825, 2106, 0, 0, 1084, 239, 2, 1},
	{18051, 18, 0, 0, 1086, 240, 2, 1}, {2157, 2171, 0, 0, 1088, 241, 4, 0},
	{18063, 16876, 0, 0, 1092, 241, 2, 1}, {4950, 75, 0, 0, 1094, 242, 2, 1}, {4963, 127, 0, 0, 1096, 243, 2, 0},
	{2225, 1476, 0, 0, 1098, 243, 12, 0}, {4973, 127, 0, 0, 1110, 243, 2, 1}, {2239, 75, 0, 0, 1112, 244, 2, 0},
	{4814, 2087, 4982, 0, 1114, 244, 2, 1}, {4819, 18, 0, 0, 1116, 245, 2, 1},
	{14528, 127, 0, 0, 1118, 246, 1, 0}, {1489, 127, 0, 0, 1119, 246, 1, 0}, {1, 18, 0, 0, 1120, 246, 1, 0},
	{6, 18, 34, 0, 1121, 246, 1, 0}, {120, 127, 0, 0, 1122, 246, 1, 0}, {141, 18, 0, 0, 1123, 246, 1, 0},
	{149, 18, 0, 0, 1124, 246, 1, 0}, {223, 234, 0, 0, 1125, 246, 1, 0}, {18207, 75, 0, 0, 1126, 246, 1, 0},
	{18229, 75, 0, 0, 1127, 246, 1, 0}, {1866, 18260, 0, 18312, 1128, 246, 1, 0},
	{2924, 919, 0, 0, 1129, 246, 1, 0}, {5419, 18336, 0, 0, 1130, 246, 1, 1}, {2024, 127, 0, 0, 1131, 247, 1, 1},
	{18398, 1476, 18423, 0, 1132, 248, 1, 1}, {18434, 127, 0, 0, 1133, 249, 1, 0},
	{223, 234, 0, 0, 1134, 249, 1, 0}, {18137, 127, 18446, 0, 1135, 249, 2, 1},
	{18449, 75, 0, 0, 1137, 250, 1, 0}, {18466, 75, 18480, 0, 1138, 250, 1, 0},
	{18483, 853, 0, 0, 1139, 250, 1, 0}, {18488, 853, 0, 0, 1140, 250, 1, 0},
	{18496, 13627, 0, 0, 1141, 250, 1, 0}, {18508, 127, 0, 0, 1142, 250, 1, 1},
	{18515, 1476, 18536, 0, 1143, 251, 1, 1}, {18539, 1476, 0, 0, 1144, 252, 1, 1},
	{18558, 1476, 0, 0, 1145, 253, 1, 1}, {18576, 18583, 0, 18630, 1146, 254, 2, 0},
	{18689, 75, 0, 0, 1148, 254, 2, 0}, {18697, 1476, 0, 0, 1150, 254, 1, 1}, {18721, 127, 0, 0, 1151, 255, 1, 1},
	{66, 75, 0, 0, 1152, 256, 1, 0}, {18729, 75, 0, 0, 1153, 256, 1, 0}, {18761, 75, 0, 0, 1154, 256, 1, 0},
	{18790, 2944, 0, 0, 1155, 256, 2, 0}, {18796, 234, 0, 0, 1157, 256, 2, 0}, {18812, 75, 0, 0, 1159, 256, 2, 0},
	{18839, 127, 18863, 0, 1161, 256, 1, 0}, {18867, 75, 0, 0, 1162, 256, 1, 0},
	{18874, 1476, 0, 0, 1163, 256, 1, 1}, {18891, 127, 18907, 0, 1164, 257, 1, 0},
	{18910, 75, 0, 0, 1165, 257, 1, 0}, {18931, 75, 0, 0, 1166, 257, 1, 0}, {18952, 75, 0, 0, 1167, 257, 1, 0},
	{18971, 18983, 0, 19028, 1168, 257, 1, 0}, {19058, 127, 0, 0, 1169, 257, 1, 0},
	{19077, 2520, 0, 0, 1170, 257, 1, 0}, {19122, 127, 0, 0, 1171, 257, 1, 1},
	{19139, 19150, 0, 0, 1172, 258, 1, 1}, {4798, 2944, 0, 0, 1173, 259, 1, 1},
	{19194, 75, 0, 0, 1174, 260, 1, 0}, {19210, 75, 0, 0, 1175, 260, 1, 0}, {19232, 127, 0, 0, 1176, 260, 1, 0},
	{19242, 19253, 0, 0, 1177, 260, 1, 0}, {18207, 75, 0, 0, 1178, 260, 1, 0}, {18229, 75, 0, 0, 1179, 260, 1, 0},
	{1866, 18260, 0, 18312, 1180, 260, 1, 0}, {2924, 919, 0, 0, 1181, 260, 1, 0},
	{5419, 18336, 0, 0, 1182, 260, 1, 1}, {2024, 127, 0, 0, 1183, 261, 1, 1},
	{18398, 1476, 18423, 0, 1184, 262, 1, 1}, {18434, 127, 0, 0, 1185, 263, 1, 0},
	{223, 234, 0, 0, 1186, 263, 1, 0}, {18137, 127, 18446, 0, 1187, 263, 2, 1},
	{18449, 75, 0, 0, 1189, 264, 1, 0}, {18483, 853, 0, 0, 1190, 264, 1, 0}, {18488, 853, 0, 0, 1191, 264, 1, 0},
	{18496, 13627, 0, 0, 1192, 264, 1, 0}, {18508, 127, 0, 0, 1193, 264, 1, 1},
	{18539, 1476, 0, 0, 1194, 265, 1, 1}, {18558, 1476, 0, 0, 1195, 266, 1, 1},
	{18576, 18583, 0, 18630, 1196, 267, 2, 0}, {18689, 75, 0, 0, 1198, 267, 2, 0},
	{18697, 1476, 0, 0, 1200, 267, 1, 1}, {18721, 127, 0, 0, 1201, 268, 1, 1}, {66, 75, 0, 0, 1202, 269, 1, 0},
	{18729, 75, 0, 0, 1203, 269, 1, 0}, {18761, 75, 0, 0, 1204, 269, 1, 0}, {18790, 2944, 0, 0, 1205, 269, 2, 0},
	{18796, 234, 0, 0, 1207, 269, 2, 0}, {18812, 75, 0, 0, 1209, 269, 2, 0}, {18867, 75, 0, 0, 1211, 269, 1, 0},
	{18874, 1476, 0, 0, 1212, 269, 1, 1}, {18891, 127, 18907, 0, 1213, 270, 1, 0},
	{18910, 75, 0, 0, 1214, 270, 1, 0}, {18931, 75, 0, 0, 1215, 270, 1, 0}, {18952, 75, 0, 0, 1216, 270, 1, 0},
	{18971, 18983, 0, 19028, 1217, 270, 1, 0}, {19077, 2520, 0, 0, 1218, 270, 1, 0},
	{19122, 127, 0, 0, 1219, 270, 1, 1}, {19139, 19150, 0, 0, 1220, 271, 1, 1},
	{4798, 2944, 0, 0, 1221, 272, 1, 1}, {19194, 75, 0, 0, 1222, 273, 1, 0}, {19210, 75, 0, 0, 1223, 273, 1, 0},
	{19232, 127, 0, 0, 1224, 273, 1, 0}, {19242, 19253, 0, 0, 1225, 273, 1, 0},
	{1, 18, 16990, 0, 1226, 273, 1, 0}, {19394, 127, 0, 0, 1227, 273, 1, 2}, {19404, 18, 0, 0, 1228, 275, 1, 3},
	{19424, 127, 0, 0, 1229, 278, 1, 1}, {19434, 75, 0, 0, 1230, 279, 1, 0}, {223, 234, 0, 0, 1231, 279, 1, 0},
	{19452, 75, 0, 0, 1232, 279, 1, 0}, {19484, 127, 0, 0, 1233, 279, 1, 0}, {320, 332, 0, 0, 1234, 279, 1, 0},
	{19497, 127, 19510, 0, 1235, 279, 1, 0}, {19513, 127, 19526, 0, 1236, 279, 1, 0},
	{1688, 19529, 0, 0, 1237, 279, 1, 0}, {19580, 127, 0, 0, 1238, 279, 1, 1}, {19464, 75, 0, 0, 1239, 280, 1, 0},
	{2306, 75, 0, 0, 1240, 280, 1, 0}, {19602, 5881, 0, 0, 1241, 280, 1, 0}, {320, 538, 0, 0, 1242, 280, 1, 0},
	{19672, 75, 0, 0, 1243, 280, 1, 0}, {19681, 75, 0, 0, 1244, 280, 1, 0}, {19689, 75, 0, 0, 1245, 280, 1, 0},
	{19699, 75, 0, 0, 1246, 280, 1, 0}, {320, 538, 0, 0, 1247, 280, 1, 0}, {15148, 75, 0, 0, 1248, 280, 1, 0},
	{16082, 75, 0, 0, 1249, 280, 1, 0}, {16090, 75, 0, 0, 1250, 280, 1, 0}, {1688, 19716, 0, 0, 1251, 280, 1, 1},
	{19769, 75, 0, 0, 1252, 281, 1, 0}, {19787, 75, 0, 0, 1253, 281, 1, 0}, {19791, 75, 0, 0, 1254, 281, 1, 0},
	{1, 18, 0, 0, 1255, 281, 1, 0}, {6, 18, 34, 0, 1256, 281, 1, 0}, {3282, 127, 0, 0, 1257, 281, 1, 0},
	{157, 75, 0, 0, 1258, 281, 1, 0}, {120, 127, 0, 0, 1259, 281, 1, 0}, {141, 18, 0, 0, 1260, 281, 1, 0},
	{149, 18, 0, 0, 1261, 281, 1, 0}, {66, 75, 0, 0, 1262, 281, 1, 0}, {223, 234, 0, 0, 1263, 281, 1, 0},
	{1, 18, 0, 0, 1264, 281, 1, 0}, {6, 18, 34, 0, 1265, 281, 1, 0}, {828, 18, 0, 0, 1266, 281, 1, 0},
	{3282, 127, 0, 0, 1267, 281, 1, 0}, {66, 75, 0, 0, 1268, 281, 1, 0}, {157, 75, 0, 0, 1269, 281, 1, 0},
	{120, 127, 0, 0, 1270, 281, 1, 0}, {141, 18, 0, 0, 1271, 281, 1, 0}, {149, 18, 0, 0, 1272, 281, 1, 0},
	{223, 234, 0, 0, 1273, 281, 1, 0}, {5126, 127, 0, 0, 1274, 281, 1, 0}, {157, 75, 0, 0, 1275, 281, 1, 0},
	{828, 127, 0, 0, 1276, 281, 1, 0}, {19989, 19996, 0, 20043, 1277, 281, 1, 0}, {66, 75, 0, 0, 1278, 281, 1, 0},
	{1558, 127, 0, 0, 1279, 281, 1, 0}, {44, 127, 0, 0, 1280, 281, 1, 0}, {20105, 332, 0, 0, 1281, 281, 1, 0},
	{20120, 538, 0, 0, 1282, 281, 1, 0}, {20132, 538, 0, 0, 1283, 281, 1, 0}, {12957, 127, 0, 0, 1284, 281, 1, 0},
	{20149, 75, 0, 0, 1285, 281, 1, 0}, {320, 127, 0, 0, 1286, 281, 1, 0}, {1, 18, 0, 0, 1287, 281, 2, 0},
	{828, 127, 0, 0, 1289, 281, 1, 2}, {20180, 127, 630, 0, 1290, 283, 1, 0},
	{44, 919, 20189, 0, 1291, 283, 1, 0}, {157, 75, 0, 0, 1292, 283, 1, 0}, {223, 234, 0, 0, 1293, 283, 1, 0},
	{1, 18, 0, 0, 1294, 283, 1, 0}, {6, 18, 34, 0, 1295, 283, 1, 0}, {828, 127, 14151, 0, 1296, 283, 1, 0},
	{20262, 127, 630, 0, 1297, 283, 1, 0}, {44, 919, 0, 0, 1298, 283, 1, 0}, {157, 75, 0, 0, 1299, 283, 1, 0},
	{120, 127, 0, 0, 1300, 283, 1, 0}, {141, 18, 0, 0, 1301, 283, 1, 0}, {149, 18, 0, 0, 1302, 283, 1, 0},
	{223, 234, 0, 0, 1303, 283, 1, 0}, {5401, 50, 5414, 0, 1304, 283, 1, 0}, {17500, 75, 0, 0, 1305, 283, 1, 0},
	{5343, 18, 0, 0, 1306, 283, 1, 1}, {5350, 18, 0, 0, 1307, 284, 1, 1}, {828, 127, 0, 0, 1308, 285, 1, 0},
	{20292, 75, 0, 0, 1309, 285, 1, 0}, {18039, 5881, 0, 0, 1310, 285, 2, 1}, {20316, 18, 0, 0, 1312, 286, 1, 1},
	{20332, 127, 0, 0, 1313, 287, 1, 1}, {20339, 13627, 0, 0, 1314, 288, 1, 0},
	{20350, 18, 0, 0, 1315, 288, 1, 1}, {20366, 127, 0, 0, 1316, 289, 1, 1}, {20391, 18, 0, 0, 1317, 290, 1, 2},
	{20412, 127, 0, 0, 1318, 292, 1, 1}, {20422, 127, 0, 0, 1319, 293, 1, 1}, {5126, 127, 0, 0, 1320, 294, 1, 1},
	{20443, 13627, 0, 0, 1321, 295, 1, 0}, {20466, 18, 0, 0, 1322, 295, 1, 1}, {20487, 18, 0, 0, 1323, 296, 1, 1},
	{20514, 18, 0, 0, 1324, 297, 1, 1}, {20523, 18, 0, 0, 1325, 298, 1, 1}, {20540, 18, 0, 0, 1326, 299, 1, 1},
	{20558, 3500, 0, 0, 1327, 300, 1, 0}, {20563, 127, 0, 0, 1328, 300, 1, 1},
	{20575, 2944, 0, 0, 1329, 301, 1, 1}, {20583, 2944, 0, 0, 1330, 302, 1, 1},
	{20594, 50, 0, 0, 1331, 303, 1, 1}, {20605, 13627, 0, 0, 1332, 304, 1, 1}, {20619, 50, 0, 0, 1333, 305, 1, 1},
	{66, 75, 0, 0, 1334, 306, 1, 0}, {1, 127, 0, 0, 1335, 306, 1, 0}, {20633, 127, 0, 0, 1336, 306, 1, 0},
	{20652, 13627, 0, 0, 1337, 306, 1, 0}, {13609, 13627, 0, 0, 1338, 306, 1, 0},
	{20674, 127, 0, 0, 1339, 306, 1, 1}, {20685, 919, 0, 0, 1340, 307, 1, 1},
	{20697, 20719, 0, 20759, 1341, 308, 1, 0}, {20788, 2944, 0, 0, 1342, 308, 1, 1},
	{20799, 127, 0, 0, 1343, 309, 1, 1}, {20812, 18, 0, 0, 1344, 310, 1, 1}, {20831, 50, 0, 0, 1345, 311, 1, 0},
	{20847, 75, 0, 0, 1346, 311, 1, 0}, {20872, 127, 20883, 0, 1347, 311, 1, 1},
	{20899, 18, 0, 0, 1348, 312, 1, 1}, {20916, 18, 0, 0, 1349, 313, 1, 1}, {20921, 18, 0, 0, 1350, 314, 1, 1},
	{20936, 18, 0, 0, 1351, 315, 1, 1}, {5401, 50, 5414, 0, 1352, 316, 1, 0}, {1688, 853, 0, 0, 1353, 316, 1, 0},
	{20981, 75, 0, 0, 1354, 316, 1, 0}, {945, 127, 0, 0, 1355, 316, 1, 0}, {828, 127, 0, 0, 1356, 316, 1, 0},
	{14608, 127, 0, 0, 1357, 316, 1, 0}, {20999, 127, 0, 0, 1358, 316, 1, 1}, {5126, 127, 0, 0, 1359, 317, 1, 0},
	{1558, 127, 0, 0, 1360, 317, 1, 0}, {21004, 75, 0, 0, 1361, 317, 1, 0}, {223, 234, 0, 0, 1362, 317, 1, 0},
	{21024, 21041, 0, 0, 1363, 317, 1, 0}, {21074, 18, 0, 0, 1364, 317, 1, 0},
	{20332, 127, 0, 0, 1365, 317, 1, 0}, {20366, 127, 0, 0, 1366, 317, 1, 0}, {20412, 127, 0, 0, 1367, 317, 1, 0},
	{5126, 127, 0, 0, 1368, 317, 1, 0}, {21091, 853, 0, 0, 1369, 317, 1, 0}, {20523, 18, 0, 0, 1370, 317, 1, 0},
	{21112, 21041, 0, 0, 1371, 317, 1, 0}, {20558, 3500, 0, 0, 1372, 317, 1, 0},
	{21132, 50, 0, 0, 1373, 317, 1, 0}, {1, 127, 0, 0, 1374, 317, 1, 1}, {20899, 18, 0, 0, 1375, 318, 1, 0},
	{20921, 18, 0, 0, 1376, 318, 1, 0}, {21148, 919, 0, 0, 1377, 318, 1, 0}, {21168, 18, 0, 0, 1378, 318, 1, 0},
	{21183, 50, 0, 0, 1379, 318, 1, 0}, {21198, 18, 0, 0, 1380, 318, 1, 0}, {21222, 50, 0, 0, 1381, 318, 1, 0},
	{21239, 18, 0, 0, 1382, 318, 1, 0}, {1833, 75, 0, 0, 1383, 318, 1, 0}, {1850, 127, 0, 0, 1384, 318, 1, 0},
	{1866, 1881, 0, 1944, 1385, 318, 2, 0}, {2024, 127, 0, 0, 1387, 318, 2, 0},
	{1801, 18, 2046, 0, 1389, 318, 1, 1}, {2049, 127, 0, 0, 1390, 319, 5, 0}, {4834, 1476, 0, 0, 1395, 319, 1, 0},
	{1770, 2067, 2080, 0, 1396, 319, 1, 1}, {4802, 18, 0, 0, 1397, 320, 1, 1}, {223, 234, 0, 0, 1398, 321, 4, 0},
	{4852, 75, 0, 0, 1402, 321, 3, 0}, {4872, 18, 0, 0, 1405, 321, 1, 1}, {4881, 127, 4893, 0, 1406, 322, 1, 1},
	{828, 18, 0, 0, 1407, 323, 1, 0}, {4910, 2666, 0, 0, 1408, 323, 1, 1}, {2101, 1476, 0, 0, 1409, 324, 2, 1},
	{4926, 75, 0, 0, 1411, 325, 1, 0}, {1825, 2106, 0, 0, 1412, 325, 1, 1}, {2157, 2171, 0, 0, 1413, 326, 2, 1},
	{18063, 16876, 0, 0, 1415, 327, 1, 1}, {4950, 75, 0, 0, 1416, 328, 1, 1}, {4963, 127, 0, 0, 1417, 329, 1, 0},
	{2225, 1476, 0, 0, 1418, 329, 6, 0}, {4973, 127, 0, 0, 1424, 329, 1, 1}, {2239, 75, 0, 0, 1425, 330, 1, 0},
	{17689, 75, 0, 0, 1426, 330, 1, 0}, {4814, 2087, 4982, 0, 1427, 330, 1, 1}, {4819, 18, 0, 0, 1428, 331, 1, 1},
	{21024, 21041, 0, 0, 1429, 332, 1, 0}, {21074, 18, 0, 0, 1430, 332, 1, 0},
	{20332, 127, 0, 0, 1431, 332, 1, 0}, {20366, 127, 0, 0, 1432, 332, 1, 0}, {20412, 127, 0, 0, 1433, 332, 1, 0},
	{5126, 127, 0, 0, 1434, 332, 1, 0}, {21091, 853, 0, 0, 1435, 332, 1, 0},
	{21328, 21344, 0, 21381, 1436, 332, 1, 0}, {20523, 18, 0, 0, 1437, 332, 1, 0},
	{13935, 75, 0, 0, 1438, 332, 1, 0}, {21112, 21041, 0, 0, 1439, 332, 1, 0},
	{21453, 127, 0, 0, 1440, 332, 1, 0}, {20558, 3500, 0, 0, 1441, 332, 1, 0},
	{21480, 21493, 0, 21537, 1442, 332, 1, 0}, {21132, 50, 0, 0, 1443, 332, 1, 0},
	{21600, 75, 0, 0, 1444, 332, 1, 0}, {1, 127, 0, 0, 1445, 332, 1, 1}, {13609, 13627, 0, 0, 1446, 333, 1, 0},
	{21615, 853, 0, 0, 1447, 333, 1, 0}, {21630, 853, 0, 0, 1448, 333, 1, 0}, {21646, 75, 0, 0, 1449, 333, 1, 0},
	{21666, 18, 0, 0, 1450, 333, 1, 0}, {21692, 13627, 0, 0, 1451, 333, 1, 1}, {20899, 18, 0, 0, 1452, 334, 1, 0},
	{21706, 21718, 0, 21768, 1453, 334, 1, 0}, {21805, 127, 0, 0, 1454, 334, 1, 0},
	{20921, 18, 0, 0, 1455, 334, 1, 0}, {21825, 6459, 0, 0, 1456, 334, 1, 0}, {21148, 919, 0, 0, 1457, 334, 1, 0},
	{21168, 18, 0, 0, 1458, 334, 1, 0}, {21183, 50, 0, 0, 1459, 334, 1, 0}, {21198, 18, 0, 0, 1460, 334, 1, 0},
	{21222, 50, 0, 0, 1461, 334, 1, 0}, {21239, 18, 0, 0, 1462, 334, 1, 0}, {21877, 75, 0, 0, 1463, 334, 1, 0},
	{21889, 75, 0, 0, 1464, 334, 1, 0}, {21901, 21922, 0, 0, 1465, 334, 1, 0},
	{21973, 1476, 21987, 0, 1466, 334, 1, 0}, {1633, 12406, 0, 0, 1467, 334, 1, 0},
	{22005, 1476, 22017, 0, 1468, 334, 1, 0}, {22033, 75, 0, 0, 1469, 334, 1, 0},
	{22050, 1476, 0, 0, 1470, 334, 1, 0}, {22074, 1476, 0, 0, 1471, 334, 1, 0},
	{22108, 1476, 0, 0, 1472, 334, 1, 0}, {18539, 1476, 0, 0, 1473, 334, 1, 0},
	{22134, 75, 0, 0, 1474, 334, 1, 0}, {22148, 75, 0, 0, 1475, 334, 1, 0}, {22161, 75, 0, 0, 1476, 334, 1, 0},
	{22178, 1476, 22190, 0, 1477, 334, 1, 0}, {22206, 1476, 22223, 0, 1478, 334, 1, 0},
	{4308, 4328, 0, 22244, 1479, 334, 1, 0}, {22260, 22276, 0, 22330, 1480, 334, 1, 0},
	{22383, 1881, 0, 1944, 1481, 334, 1, 0}, {18796, 234, 0, 0, 1482, 334, 1, 0},
	{22403, 75, 0, 0, 1483, 334, 1, 0}, {17377, 12406, 0, 0, 1484, 334, 1, 0}, {22423, 75, 0, 0, 1485, 334, 1, 0},
	{4293, 16106, 0, 0, 1486, 334, 1, 1}, {22463, 16106, 0, 0, 1487, 335, 1, 1},
	{22501, 16106, 0, 0, 1488, 336, 1, 1}, {22520, 16106, 0, 0, 1489, 337, 1, 1},
	{22551, 16106, 0, 0, 1490, 338, 1, 1}, {22573, 16106, 0, 0, 1491, 339, 1, 1},
	{22596, 16106, 0, 0, 1492, 340, 1, 1}, {22608, 16106, 0, 0, 1493, 341, 1, 1},
	{4308, 22627, 0, 0, 1494, 342, 1, 0}, {22717, 16106, 0, 0, 1495, 342, 1, 1},
	{22839, 1476, 0, 0, 1496, 343, 1, 0}, {5922, 12530, 0, 0, 1497, 343, 1, 0},
	{22844, 1476, 0, 0, 1498, 343, 1, 0}, {22850, 1476, 0, 0, 1499, 343, 1, 0},
	{22863, 1476, 0, 0, 1500, 343, 1, 0}, {22871, 1476, 0, 0, 1501, 343, 1, 0},
	{22879, 12530, 12546, 0, 1502, 343, 1, 0}, {5126, 127, 0, 0, 1503, 343, 1, 0},
	{157, 75, 0, 0, 1504, 343, 1, 0}, {828, 127, 0, 0, 1505, 343, 1, 0},
	{19989, 19996, 0, 20043, 1506, 343, 1, 0}, {66, 75, 0, 0, 1507, 343, 1, 0},
	{1558, 127, 0, 0, 1508, 343, 1, 1}, {44, 919, 0, 0, 1509, 344, 1, 0},
	{22898, 22909, 0, 22966, 1510, 344, 1, 0}, {320, 538, 0, 0, 1511, 344, 1, 0},
	{22994, 75, 0, 0, 1512, 344, 1, 0}, {5060, 75, 0, 0, 1513, 344, 1, 0}, {173, 182, 0, 0, 1514, 344, 1, 1},
	{5310, 127, 1, 0, 1515, 345, 1, 0}, {157, 75, 0, 0, 1516, 345, 1, 0}, {320, 538, 0, 0, 1517, 345, 1, 0},
	{6, 127, 34, 0, 1518, 345, 1, 0}, {5138, 75, 5148, 0, 1519, 345, 1, 0}, {163, 75, 0, 0, 1520, 345, 1, 0},
	{23030, 1476, 0, 0, 1521, 345, 1, 1}, {320, 538, 0, 0, 1522, 346, 1, 0}, {23045, 75, 0, 0, 1523, 346, 1, 0},
	{320, 538, 0, 0, 1524, 346, 1, 0}, {320, 538, 0, 0, 1525, 346, 1, 0}, {163, 75, 0, 0, 1526, 346, 1, 0},
	{216, 75, 0, 0, 1527, 346, 1, 0}, {23030, 1476, 0, 0, 1528, 346, 1, 1}, {66, 75, 0, 0, 1529, 347, 1, 0},
	{14627, 127, 0, 0, 1530, 347, 1, 0}, {1, 127, 0, 0, 1531, 347, 1, 0}, {6, 127, 34, 0, 1532, 347, 1, 0},
	{66, 75, 0, 0, 1533, 347, 1, 0}, {14627, 127, 0, 0, 1534, 347, 1, 0}, {23202, 75, 0, 0, 1535, 347, 1, 0},
	{23217, 75, 0, 0, 1536, 347, 1, 0}, {23227, 919, 0, 0, 1537, 347, 1, 1}, {23287, 75, 0, 0, 1538, 348, 1, 0},
	{1801, 18, 2046, 0, 1539, 348, 1, 1}, {157, 75, 0, 0, 1540, 349, 1, 0}, {1489, 1492, 0, 0, 1541, 349, 1, 1},
	{1814, 2087, 0, 0, 1542, 350, 1, 1}, {3512, 23301, 0, 0, 1543, 351, 3, 0}, {23336, 75, 0, 0, 1546, 351, 1, 0},
	{14593, 18, 0, 0, 1547, 351, 1, 1}, {828, 18, 0, 0, 1548, 352, 1, 1}, {23341, 75, 0, 0, 1549, 353, 1, 0},
	{1825, 2106, 0, 0, 1550, 353, 1, 1}, {7513, 75, 0, 0, 1551, 354, 1, 0}, {23351, 75, 0, 0, 1552, 354, 1, 0},
	{23363, 75, 0, 0, 1553, 354, 1, 0}, {1833, 75, 0, 0, 1554, 354, 2, 0}, {1850, 127, 0, 0, 1556, 354, 2, 0},
	{1866, 1881, 0, 1944, 1558, 354, 4, 0}, {2024, 127, 0, 0, 1562, 354, 4, 0},
	{1801, 127, 2046, 0, 1566, 354, 2, 0}, {2049, 127, 0, 0, 1568, 354, 4, 0},
	{1770, 2944, 2080, 0, 1572, 354, 2, 0}, {223, 234, 0, 0, 1574, 354, 4, 0},
	{1489, 1476, 0, 0, 1578, 354, 1, 0}, {1814, 3500, 0, 0, 1579, 354, 3, 0}, {18008, 127, 0, 0, 1582, 354, 1, 0},
	{828, 127, 0, 0, 1583, 354, 3, 0}, {23438, 23448, 0, 23488, 1586, 354, 1, 0},
	{2101, 1476, 0, 0, 1587, 354, 2, 0}, {1825, 3324, 0, 0, 1589, 354, 1, 0}, {2157, 2171, 0, 0, 1590, 354, 4, 0},
	{2239, 75, 0, 0, 1594, 354, 2, 0}, {5494, 18, 0, 0, 1596, 354, 2, 0}, {23572, 75, 0, 0, 1598, 354, 1, 0},
	{23579, 75, 0, 0, 1599, 354, 1, 0}, {7013, 127, 0, 0, 1600, 354, 1, 0}, {18039, 5881, 0, 0, 1601, 354, 1, 1},
	{23621, 5881, 0, 0, 1602, 355, 1, 0}, {23628, 75, 0, 0, 1603, 355, 1, 0},
	{23636, 1476, 0, 0, 1604, 355, 1, 0}, {20120, 538, 0, 0, 1605, 355, 1, 0},
	{12957, 127, 0, 0, 1606, 355, 1, 0}, {23652, 75, 0, 0, 1607, 355, 1, 0}, {23621, 5881, 0, 0, 1608, 355, 1, 0},
	{23726, 127, 0, 0, 1609, 355, 1, 0}, {23628, 75, 0, 0, 1610, 355, 1, 0}, {320, 538, 0, 0, 1611, 355, 1, 0},
	{23636, 1476, 0, 0, 1612, 355, 1, 0}, {20120, 538, 0, 0, 1613, 355, 1, 0},
	{12957, 127, 0, 0, 1614, 355, 1, 0}, {23652, 75, 0, 0, 1615, 355, 1, 0},
	{23807, 23818, 0, 23890, 1616, 355, 1, 0}, {23912, 127, 0, 0, 1617, 355, 2, 0},
	{1058, 127, 0, 0, 1619, 355, 1, 0}, {23928, 127, 0, 0, 1620, 355, 1, 0}, {157, 75, 0, 0, 1621, 355, 1, 0},
	{23950, 23986, 0, 0, 1622, 355, 1, 0}, {24019, 23986, 0, 0, 1623, 355, 1, 0},
	{21132, 50, 0, 0, 1624, 355, 2, 0}, {828, 127, 0, 0, 1626, 355, 1, 0}, {4024, 75, 0, 0, 1627, 355, 1, 0},
	{1, 127, 0, 0, 1628, 355, 1, 0}, {20697, 127, 24047, 24050, 1629, 355, 1, 0},
	{24060, 13627, 13609, 0, 1630, 355, 2, 0}, {24070, 234, 0, 0, 1632, 355, 1, 0},
	{4497, 127, 0, 0, 1633, 355, 1, 0}, {24086, 24104, 0, 0, 1634, 355, 2, 0}, {24153, 75, 0, 0, 1636, 355, 1, 0},
	{24178, 127, 0, 0, 1637, 355, 1, 0}, {24192, 24213, 0, 24245, 1638, 355, 1, 0},
	{24261, 24275, 0, 24330, 1639, 355, 1, 0}, {24380, 24396, 0, 0, 1640, 355, 1, 0},
	{24443, 75, 0, 0, 1641, 355, 1, 0}, {157, 75, 0, 0, 1642, 355, 1, 0}, {828, 18, 0, 0, 1643, 355, 1, 0},
	{1558, 127, 0, 0, 1644, 355, 1, 0}, {12941, 1476, 0, 0, 1645, 355, 1, 0}, {12957, 127, 0, 0, 1646, 355, 1, 0},
	{1, 18, 0, 0, 1647, 355, 1, 0}, {6, 18, 34, 0, 1648, 355, 1, 0}, {120, 127, 0, 0, 1649, 355, 1, 0},
	{141, 18, 0, 0, 1650, 355, 1, 0}, {149, 18, 0, 0, 1651, 355, 1, 0}, {3304, 75, 0, 0, 1652, 355, 1, 0},
	{157, 75, 0, 0, 1653, 355, 1, 0}, {216, 18, 0, 0, 1654, 355, 1, 0}, {223, 234, 0, 0, 1655, 355, 1, 0},
	{1, 18, 0, 0, 1656, 355, 1, 0}, {6, 18, 34, 0, 1657, 355, 1, 0}, {828, 18, 14151, 0, 1658, 355, 1, 0},
	{157, 75, 0, 0, 1659, 355, 1, 0}, {120, 127, 0, 0, 1660, 355, 1, 0}, {141, 18, 0, 0, 1661, 355, 1, 0},
	{149, 18, 0, 0, 1662, 355, 1, 0}, {223, 234, 0, 0, 1663, 355, 1, 0}, {14528, 18, 0, 0, 1664, 355, 1, 1},
	{120, 2666, 0, 0, 1665, 356, 1, 1}, {157, 75, 24563, 0, 1666, 357, 5, 0}, {1489, 1492, 0, 0, 1671, 357, 1, 1},
	{1814, 2087, 0, 0, 1672, 358, 1, 1}, {3512, 23301, 0, 0, 1673, 359, 1, 1}, {828, 18, 0, 0, 1674, 360, 1, 1},
	{14579, 14382, 0, 14420, 1675, 361, 1, 0}, {157, 75, 0, 0, 1676, 361, 1, 0},
	{14901, 5677, 0, 0, 1677, 361, 1, 0}, {17489, 17609, 0, 0, 1678, 361, 1, 0}, {828, 18, 0, 0, 1679, 361, 1, 0},
	{3880, 3891, 0, 0, 1680, 361, 1, 1}, {1489, 1492, 0, 0, 1681, 362, 1, 1},
	{3704, 3713, 3933, 0, 1682, 363, 1, 0}, {828, 18, 0, 0, 1683, 363, 1, 2}, {15463, 18, 0, 0, 1684, 365, 1, 0},
	{14608, 18, 0, 0, 1685, 365, 1, 0}, {157, 75, 0, 0, 1686, 365, 1, 0}, {1558, 127, 0, 0, 1687, 365, 1, 0},
	{1801, 18, 2046, 0, 1688, 365, 1, 1}, {4802, 18, 0, 0, 1689, 366, 1, 1}, {1489, 1492, 0, 0, 1690, 367, 1, 1},
	{1814, 2087, 0, 0, 1691, 368, 1, 1}, {828, 18, 0, 0, 1692, 369, 1, 1}, {1825, 2106, 0, 0, 1693, 370, 1, 0},
	{4814, 2087, 4982, 0, 1694, 370, 1, 1}, {4819, 18, 0, 0, 1695, 371, 1, 1}, {1, 18, 0, 0, 1696, 372, 1, 1},
	{24693, 24702, 0, 0, 1697, 373, 1, 0}, {945, 127, 0, 0, 1698, 373, 1, 1}, {149, 18, 0, 0, 1699, 374, 1, 0},
	{157, 75, 0, 0, 1700, 374, 1, 0}, {141, 18, 0, 0, 1701, 374, 1, 0}, {828, 18, 0, 0, 1702, 374, 1, 0},
	{1558, 127, 0, 0, 1703, 374, 1, 1}, {1, 127, 0, 0, 1704, 375, 1, 0}, {6, 127, 34, 0, 1705, 375, 1, 0},
	{24782, 127, 0, 0, 1706, 375, 1, 0}, {157, 75, 0, 0, 1707, 375, 1, 0}, {66, 75, 0, 0, 1708, 375, 1, 0},
	{223, 234, 0, 0, 1709, 375, 1, 0}, {1, 127, 0, 0, 1710, 375, 1, 0}, {6, 127, 34, 0, 1711, 375, 1, 0},
	{828, 127, 14151, 0, 1712, 375, 1, 0}, {24782, 127, 0, 0, 1713, 375, 1, 0}, {66, 75, 0, 0, 1714, 375, 1, 0},
	{157, 75, 0, 0, 1715, 375, 1, 0}, {120, 127, 0, 0, 1716, 375, 1, 0}, {141, 18, 0, 0, 1717, 375, 1, 0},
	{149, 18, 0, 0, 1718, 375, 1, 0}, {223, 234, 0, 0, 1719, 375, 1, 0}, {1, 18, 0, 0, 1720, 375, 2, 0},
	{6, 18, 34, 0, 1722, 375, 2, 0}, {24871, 75, 0, 0, 1724, 375, 4, 0}, {24880, 127, 0, 0, 1728, 375, 2, 0},
	{157, 75, 0, 0, 1730, 375, 1, 0}, {223, 234, 0, 0, 1731, 375, 1, 0}, {1801, 18, 24973, 0, 1732, 375, 1, 1},
	{223, 234, 0, 0, 1733, 376, 1, 1}, {157, 75, 25002, 0, 1734, 377, 1, 0}, {120, 2666, 0, 0, 1735, 377, 1, 0},
	{1489, 1492, 0, 0, 1736, 377, 1, 0}, {1814, 2087, 0, 0, 1737, 377, 1, 0},
	{3512, 23301, 0, 0, 1738, 377, 1, 0}, {828, 18, 0, 0, 1739, 377, 1, 0},
	{14579, 14382, 0, 14420, 1740, 377, 1, 0}, {7513, 75, 0, 0, 1741, 377, 1, 0},
	{223, 234, 0, 0, 1742, 377, 1, 0}, {25032, 18, 1, 0, 1743, 377, 1, 1}, {157, 75, 0, 0, 1744, 378, 1, 0},
	{5656, 5677, 0, 0, 1745, 378, 2, 1}, {6, 18, 34, 0, 1747, 379, 1, 1}, {5729, 17609, 828, 0, 1748, 380, 2, 1},
	{1558, 25048, 0, 25094, 1750, 381, 1, 0}, {17377, 25115, 0, 0, 1751, 381, 1, 1},
	{19210, 75, 0, 0, 1752, 382, 1, 0}, {16544, 75, 0, 0, 1753, 382, 1, 0}, {25229, 18, 0, 0, 1754, 382, 2, 0},
	{25245, 127, 0, 0, 1756, 382, 2, 0}, {17187, 1476, 0, 0, 1758, 382, 1, 1},
	{13138, 1492, 0, 0, 1759, 383, 1, 1}, {320, 538, 0, 0, 1760, 384, 1, 0}, {7508, 1476, 0, 0, 1761, 384, 1, 1},
	{1688, 50, 0, 0, 1762, 385, 2, 0}, {17225, 1476, 0, 0, 1764, 385, 2, 1}, {25260, 1492, 0, 0, 1766, 386, 1, 1},
	{25270, 1476, 0, 0, 1767, 387, 1, 1}, {25279, 75, 0, 0, 1768, 388, 1, 0}, {7513, 75, 0, 0, 1769, 388, 2, 0},
	{25352, 75, 0, 0, 1771, 388, 1, 0}, {1619, 75, 0, 0, 1772, 388, 1, 0}, {25367, 1492, 0, 0, 1773, 388, 1, 3},
	{1633, 127, 0, 0, 1774, 391, 1, 2}, {173, 182, 0, 0, 1775, 393, 1, 1}, {149, 18, 0, 0, 1776, 394, 1, 1},
	{141, 18, 0, 0, 1777, 395, 1, 1}, {320, 538, 0, 0, 1778, 396, 2, 2}, {13033, 75, 0, 0, 1780, 398, 1, 0},
	{6, 18, 34, 0, 1781, 398, 2, 0}, {30146, 75, 0, 0, 1783, 398, 1, 0}, {30157, 75, 0, 0, 1784, 398, 1, 0},
	{1, 18, 0, 0, 1785, 398, 2, 0}, {30166, 18, 0, 0, 1787, 398, 1, 0}, {30174, 75, 0, 0, 1788, 398, 3, 0},
	{6479, 75, 0, 0, 1791, 398, 3, 0}, {30180, 75, 0, 0, 1794, 398, 1, 0}, {30275, 18, 0, 0, 1795, 398, 1, 1},
	{6, 18, 34, 0, 1796, 399, 1, 1}, {1177, 2666, 0, 0, 1797, 400, 1, 1}, {1, 18, 0, 0, 1798, 401, 1, 1},
	{30283, 30287, 30308, 0, 1799, 402, 1, 1}, {30313, 127, 0, 0, 1800, 403, 1, 1},
	{30374, 18, 30386, 0, 1801, 404, 1, 1}, {30393, 18, 0, 0, 1802, 405, 1, 1},
	{2924, 127, 0, 0, 1803, 406, 1, 1}, {30397, 75, 30408, 0, 1804, 407, 1, 0},
	{30412, 18, 0, 0, 1805, 407, 1, 1}, {223, 234, 0, 0, 1806, 408, 1, 1},
	{30415, 30442, 30486, 30490, 1807, 409, 1, 1}, {173, 182, 30527, 0, 1808, 410, 1, 1},
	{30530, 127, 0, 0, 1809, 411, 1, 1}, {2101, 1476, 0, 0, 1810, 412, 1, 1},
	{30535, 30544, 0, 30573, 1811, 413, 1, 1}, {30589, 18, 0, 0, 1812, 414, 1, 0},
	{30597, 127, 1801, 0, 1813, 414, 1, 1}, {30608, 127, 30616, 0, 1814, 415, 1, 0},
	{30620, 18, 0, 0, 1815, 415, 1, 1}, {30623, 75, 0, 0, 1816, 416, 1, 0}, {5126, 127, 0, 0, 1817, 416, 1, 0},
	{157, 75, 0, 0, 1818, 416, 1, 0}, {828, 127, 0, 0, 1819, 416, 1, 0},
	{19989, 19996, 0, 20043, 1820, 416, 1, 0}, {66, 75, 0, 0, 1821, 416, 1, 0},
	{1558, 127, 0, 0, 1822, 416, 1, 0}, {44, 127, 0, 0, 1823, 416, 1, 0}, {44, 18, 0, 0, 1824, 416, 1, 3},
	{5060, 75, 0, 0, 1825, 419, 1, 0}, {66, 75, 0, 0, 1826, 419, 1, 0}, {30657, 75, 30665, 0, 1827, 419, 1, 0},
	{1, 18, 0, 0, 1828, 419, 1, 0}, {6, 18, 34, 0, 1829, 419, 1, 0}, {44, 50, 0, 0, 1830, 419, 1, 2},
	{66, 75, 0, 0, 1831, 421, 1, 0}, {120, 127, 0, 0, 1832, 421, 1, 0}, {141, 18, 0, 0, 1833, 421, 1, 0},
	{149, 18, 0, 0, 1834, 421, 1, 0}, {157, 75, 0, 0, 1835, 421, 1, 0}, {163, 75, 0, 0, 1836, 421, 1, 0},
	{173, 182, 0, 0, 1837, 421, 1, 1}, {203, 75, 0, 0, 1838, 422, 1, 0}, {216, 127, 0, 0, 1839, 422, 1, 0},
	{223, 234, 0, 0, 1840, 422, 1, 0}, {30703, 19629, 0, 0, 1841, 422, 1, 1},
	{12525, 12530, 0, 0, 1842, 423, 1, 0}, {12569, 12581, 0, 12627, 1843, 423, 1, 0},
	{21328, 21344, 0, 21381, 1844, 423, 1, 0}, {1558, 13272, 0, 13314, 1845, 423, 1, 0},
	{157, 75, 0, 0, 1846, 423, 1, 0}, {1, 18, 0, 0, 1847, 423, 1, 0}, {6, 18, 34, 0, 1848, 423, 1, 0},
	{44, 919, 0, 0, 1849, 423, 1, 0}, {157, 75, 0, 0, 1850, 423, 1, 0}, {66, 75, 0, 0, 1851, 423, 1, 0},
	{120, 127, 0, 0, 1852, 423, 1, 0}, {141, 18, 0, 0, 1853, 423, 1, 0}, {149, 18, 0, 0, 1854, 423, 1, 0},
	{223, 234, 0, 0, 1855, 423, 1, 0}, {1, 18, 0, 0, 1856, 423, 2, 0}, {6, 18, 34, 0, 1858, 423, 2, 0},
	{828, 127, 14151, 0, 1860, 423, 2, 0}, {44, 919, 0, 0, 1862, 423, 2, 1}, {320, 538, 0, 0, 1864, 424, 2, 0},
	{66, 75, 0, 0, 1866, 424, 1, 0}, {157, 75, 0, 0, 1867, 424, 1, 0}, {120, 127, 0, 0, 1868, 424, 1, 0},
	{141, 18, 0, 0, 1869, 424, 1, 0}, {149, 18, 0, 0, 1870, 424, 1, 0}, {223, 234, 0, 0, 1871, 424, 1, 0},
	{1, 127, 0, 0, 1872, 424, 1, 0}, {6, 127, 34, 0, 1873, 424, 1, 0}, {66, 75, 0, 0, 1874, 424, 1, 0},
	{14627, 127, 0, 0, 1875, 424, 1, 0}, {23621, 5881, 0, 0, 1876, 424, 3, 0},
	{6608, 1476, 0, 0, 1879, 424, 1, 1}, {14528, 18, 30882, 0, 1880, 425, 1, 0},
	{15148, 1492, 0, 0, 1881, 425, 1, 0}, {30884, 30889, 0, 30937, 1882, 425, 1, 0},
	{3704, 3713, 0, 0, 1883, 425, 1, 1}, {15153, 18, 0, 0, 1884, 426, 3, 1},
	{5359, 18, 30958, 0, 1887, 427, 1, 0}, {31123, 75, 0, 0, 1888, 427, 1, 0}, {31127, 75, 0, 0, 1889, 427, 1, 0},
	{20981, 75, 0, 0, 1890, 427, 1, 0}, {31136, 1476, 0, 0, 1891, 427, 1, 1},
	{23807, 23818, 0, 23890, 1892, 428, 1, 0}, {23912, 127, 0, 0, 1893, 428, 2, 0},
	{1058, 127, 0, 0, 1895, 428, 1, 0}, {23928, 127, 0, 0, 1896, 428, 1, 0}, {157, 75, 0, 0, 1897, 428, 1, 0},
	{23950, 23986, 0, 0, 1898, 428, 1, 0}, {24019, 23986, 0, 0, 1899, 428, 1, 0},
	{21132, 50, 0, 0, 1900, 428, 2, 0}, {828, 127, 0, 0, 1902, 428, 1, 0}, {4024, 75, 0, 0, 1903, 428, 1, 0},
	{1, 127, 0, 0, 1904, 428, 1, 0}, {24060, 13627, 13609, 0, 1905, 428, 2, 0},
	{24070, 234, 0, 0, 1907, 428, 1, 0}, {4497, 127, 0, 0, 1908, 428, 1, 0},
	{24086, 24104, 0, 0, 1909, 428, 2, 0}, {24153, 75, 0, 0, 1911, 428, 1, 0},
	{24178, 127, 0, 0, 1912, 428, 1, 0}, {24192, 24213, 0, 0, 1913, 428, 1, 0},
	{24261, 24275, 0, 24330, 1914, 428, 1, 0}, {24380, 24396, 0, 0, 1915, 428, 1, 0},
	{24443, 75, 0, 0, 1916, 428, 1, 0}, {31123, 75, 0, 0, 1917, 428, 1, 0},
	{17601, 13627, 31181, 0, 1918, 428, 1, 0}, {31254, 75, 0, 0, 1919, 428, 1, 0},
	{5310, 127, 31263, 0, 1920, 428, 1, 0}, {157, 75, 0, 0, 1921, 428, 1, 0},
	{31275, 31290, 0, 31322, 1922, 428, 1, 0}, {828, 18, 0, 0, 1923, 428, 1, 0},
	{19989, 31397, 0, 31447, 1924, 428, 1, 0}, {66, 75, 0, 0, 1925, 428, 1, 0},
	{31605, 75, 0, 0, 1926, 428, 1, 0}, {31612, 18, 0, 0, 1927, 428, 1, 1}, {31631, 18, 0, 0, 1928, 429, 1, 1},
	{5060, 75, 0, 0, 1929, 430, 1, 0}, {5126, 127, 0, 0, 1930, 430, 1, 0}, {149, 18, 0, 0, 1931, 430, 1, 0},
	{157, 75, 0, 0, 1932, 430, 1, 0}, {141, 18, 0, 0, 1933, 430, 1, 0}, {828, 18, 0, 0, 1934, 430, 1, 0},
	{19989, 19996, 0, 20043, 1935, 430, 1, 0}, {66, 75, 0, 0, 1936, 430, 1, 0},
	{1558, 127, 0, 0, 1937, 430, 1, 1}, {44, 919, 0, 0, 1938, 431, 1, 0},
	{22898, 22909, 0, 22966, 1939, 431, 1, 0}, {31675, 1476, 0, 0, 1940, 431, 1, 1},
	{1619, 75, 0, 0, 1941, 432, 1, 0}, {1633, 127, 0, 0, 1942, 432, 1, 0}, {31686, 75, 0, 0, 1943, 432, 1, 0},
	{320, 538, 0, 0, 1944, 432, 1, 0}, {1688, 50, 0, 0, 1945, 432, 1, 0}, {31697, 75, 0, 0, 1946, 432, 1, 0},
	{31682, 1476, 0, 0, 1947, 432, 1, 1}, {25279, 75, 0, 0, 1948, 433, 1, 0}, {1, 18, 0, 0, 1949, 433, 7, 0},
	{6, 18, 34, 0, 1956, 433, 1, 0}, {31816, 75, 0, 0, 1957, 433, 1, 0}, {31826, 75, 0, 0, 1958, 433, 1, 0},
	{31838, 75, 0, 0, 1959, 433, 1, 0}, {31845, 75, 0, 0, 1960, 433, 1, 0}, {31850, 75, 0, 0, 1961, 433, 1, 0},
	{19424, 75, 0, 0, 1962, 433, 1, 0}, {31859, 75, 0, 0, 1963, 433, 1, 0}, {19434, 75, 0, 0, 1964, 433, 1, 0},
	{223, 234, 0, 0, 1965, 433, 1, 0}, {5401, 50, 5414, 0, 1966, 433, 3, 0},
	{1866, 1881, 0, 1944, 1969, 433, 3, 0}, {4834, 1476, 0, 0, 1972, 433, 1, 0},
	{223, 234, 0, 0, 1973, 433, 3, 0}, {31909, 127, 0, 0, 1976, 433, 1, 1}, {31924, 127, 0, 0, 1977, 434, 1, 1},
	{5310, 127, 0, 0, 1978, 435, 1, 0}, {31939, 5881, 0, 0, 1979, 435, 3, 0}, {320, 538, 0, 0, 1982, 435, 3, 0},
	{6, 127, 34, 0, 1985, 435, 1, 0}, {828, 127, 0, 0, 1986, 435, 3, 0}, {4910, 2666, 0, 0, 1989, 435, 1, 1},
	{24060, 13627, 0, 0, 1990, 436, 3, 1}, {31960, 75, 0, 0, 1993, 437, 3, 0},
	{18039, 5881, 14528, 0, 1996, 437, 1, 0}, {630, 127, 0, 0, 1997, 437, 1, 1},
	{31968, 127, 0, 0, 1998, 438, 1, 0}, {5310, 127, 31263, 0, 1999, 438, 1, 1},
	{5401, 18, 5414, 0, 2000, 439, 1, 1}, {223, 234, 32054, 0, 2001, 440, 1, 1},
	{31968, 127, 0, 0, 2002, 441, 1, 1}, {32060, 75, 32076, 0, 2003, 442, 1, 0},
	{32080, 75, 32092, 0, 2004, 442, 1, 0}, {66, 75, 0, 0, 2005, 442, 1, 0},
	{32096, 127, 32118, 0, 2006, 442, 1, 1}, {32122, 127, 32144, 0, 2007, 443, 1, 1},
	{32148, 127, 32171, 0, 2008, 444, 1, 1}, {7159, 127, 0, 0, 2009, 445, 1, 1},
	{32175, 32187, 0, 32225, 2010, 446, 1, 1}, {7513, 75, 0, 0, 2011, 447, 1, 1},
	{32259, 75, 0, 0, 2012, 448, 1, 0}, {32277, 2666, 0, 0, 2013, 448, 1, 0},
	{32316, 19629, 32325, 0, 2014, 448, 1, 1}, {22850, 1476, 32328, 0, 2015, 449, 1, 1},
	{22871, 32331, 0, 0, 2016, 450, 1, 1}, {18039, 5881, 0, 0, 2017, 451, 1, 1},
	{5310, 127, 0, 0, 2018, 452, 1, 1}, {828, 127, 0, 0, 2019, 453, 1, 1}, {31939, 5881, 0, 0, 2020, 454, 1, 1},
	{320, 538, 0, 0, 2021, 455, 1, 1}, {5401, 50, 0, 0, 2022, 456, 1, 1}, {2225, 1476, 0, 0, 2023, 457, 1, 1},
	{32367, 14029, 0, 0, 2024, 458, 1, 1}, {1, 127, 0, 0, 2025, 459, 1, 1}, {6, 127, 34, 0, 2026, 460, 1, 1},
	{32446, 127, 0, 0, 2027, 461, 1, 1}, {5060, 75, 0, 0, 2028, 462, 1, 0}, {157, 75, 0, 0, 2029, 462, 1, 0},
	{5138, 75, 5148, 0, 2030, 462, 1, 0}, {32462, 75, 0, 0, 2031, 462, 1, 0}, {32486, 75, 0, 0, 2032, 462, 1, 0},
	{1801, 18, 24973, 0, 2033, 462, 1, 1}, {223, 234, 0, 0, 2034, 463, 1, 1}, {157, 75, 0, 0, 2035, 464, 1, 0},
	{120, 2666, 0, 0, 2036, 464, 1, 1}, {1489, 1492, 0, 0, 2037, 465, 1, 1}, {1814, 2087, 0, 0, 2038, 466, 1, 1},
	{3512, 23301, 0, 0, 2039, 467, 1, 1}, {828, 18, 0, 0, 2040, 468, 1, 1}, {66, 75, 0, 0, 2041, 469, 1, 0},
	{14579, 14382, 0, 14420, 2042, 469, 1, 0}, {1489, 1492, 0, 0, 2043, 469, 1, 0},
	{828, 18, 3559, 0, 2044, 469, 1, 0}, {320, 3585, 0, 0, 2045, 469, 1, 0}, {66, 75, 0, 0, 2046, 469, 1, 0},
	{157, 75, 0, 0, 2047, 469, 1, 0}, {120, 2666, 0, 0, 2048, 469, 1, 0}, {157, 75, 24563, 0, 2049, 469, 1, 0},
	{1489, 1492, 0, 0, 2050, 469, 1, 0}, {1814, 2087, 0, 0, 2051, 469, 1, 0},
	{3512, 23301, 0, 0, 2052, 469, 1, 0}, {828, 18, 0, 0, 2053, 469, 1, 0},
	{14579, 14382, 0, 14420, 2054, 469, 1, 0}, {7513, 75, 0, 0, 2055, 469, 1, 0},
	{32610, 18, 0, 0, 2056, 469, 1, 0}, {5060, 75, 0, 0, 2057, 469, 1, 0}, {173, 182, 0, 0, 2058, 469, 2, 1},
	{5310, 127, 1, 0, 2060, 470, 1, 0}, {320, 538, 0, 0, 2061, 470, 1, 0}, {6, 127, 34, 0, 2062, 470, 1, 0},
	{5359, 127, 0, 0, 2063, 470, 1, 0}, {32704, 18, 1801, 0, 2064, 470, 1, 1}, {32715, 75, 0, 0, 2065, 471, 2, 0},
	{32720, 75, 0, 0, 2067, 471, 1, 0}, {32725, 75, 0, 0, 2068, 471, 1, 0}, {32730, 75, 0, 0, 2069, 471, 1, 0},
	{13166, 127, 0, 0, 2070, 471, 3, 0}, {32749, 1476, 32757, 0, 2073, 471, 3, 0},
	{1470, 1476, 0, 0, 2076, 471, 1, 0}, {32777, 1476, 0, 0, 2077, 471, 2, 0},
	{32783, 1476, 32794, 0, 2079, 471, 2, 0}, {32808, 75, 0, 0, 2081, 471, 2, 0},
	{32821, 75, 32828, 0, 2083, 471, 1, 0}, {30174, 75, 0, 0, 2084, 471, 1, 0},
	{6016, 1476, 0, 0, 2085, 471, 1, 0}, {32839, 75, 0, 0, 2086, 471, 1, 0},
	{32850, 75, 32682, 0, 2087, 471, 1, 0}, {32696, 1476, 0, 0, 2088, 471, 1, 0},
	{13926, 75, 0, 0, 2089, 471, 1, 0}, {1, 127, 0, 0, 2090, 471, 1, 0}, {1, 18, 0, 0, 2091, 471, 1, 3},
	{6, 18, 34, 0, 2092, 474, 1, 3}, {120, 127, 0, 0, 2093, 477, 1, 0}, {141, 18, 0, 0, 2094, 477, 1, 0},
	{149, 18, 0, 0, 2095, 477, 1, 0}, {32894, 32903, 630, 32946, 2096, 477, 1, 0},
	{32965, 75, 0, 0, 2097, 477, 1, 0}, {32973, 32983, 0, 0, 2098, 477, 1, 0},
	{33018, 32983, 0, 0, 2099, 477, 1, 0}, {223, 234, 0, 0, 2100, 477, 1, 0}, {1, 127, 0, 0, 2101, 477, 1, 0},
	{1850, 127, 0, 0, 2102, 477, 1, 0}, {1866, 33070, 33121, 33129, 2103, 477, 1, 0},
	{2024, 127, 0, 0, 2104, 477, 1, 0}, {1801, 127, 33200, 0, 2105, 477, 1, 0},
	{223, 234, 33203, 0, 2106, 477, 1, 0}, {2101, 1476, 0, 0, 2107, 477, 1, 0}, {2239, 75, 0, 0, 2108, 477, 1, 0},
	{5401, 50, 5414, 0, 2109, 477, 1, 0}, {14528, 127, 0, 0, 2110, 477, 1, 0}, {31254, 75, 0, 0, 2111, 477, 1, 0},
	{19602, 5881, 0, 0, 2112, 477, 1, 0}, {5310, 127, 31263, 0, 2113, 477, 1, 0},
	{157, 75, 0, 0, 2114, 477, 1, 0}, {320, 538, 0, 0, 2115, 477, 1, 0},
	{31275, 31290, 0, 31322, 2116, 477, 1, 0}, {828, 18, 0, 0, 2117, 477, 1, 0},
	{19989, 31397, 0, 31447, 2118, 477, 1, 0}, {31605, 75, 0, 0, 2119, 477, 1, 0},
	{6, 18, 34, 0, 2120, 477, 1, 0}, {1, 18, 0, 0, 2121, 477, 1, 0}, {157, 75, 0, 0, 2122, 477, 1, 0},
	{12957, 127, 0, 0, 2123, 477, 1, 0}, {13190, 1476, 0, 0, 2124, 477, 1, 0}, {157, 75, 0, 0, 2125, 477, 1, 0},
	{828, 127, 0, 0, 2126, 477, 1, 0}, {4024, 75, 0, 0, 2127, 477, 1, 0}, {33372, 18, 31263, 0, 2128, 477, 1, 1},
	{33383, 18, 0, 0, 2129, 478, 1, 1}, {223, 234, 0, 0, 2130, 479, 1, 0}, {157, 75, 0, 0, 2131, 479, 1, 0},
	{5656, 5677, 0, 0, 2132, 479, 2, 1}, {6, 18, 34, 0, 2134, 480, 1, 1}, {5729, 18, 828, 0, 2135, 481, 2, 1},
	{3304, 75, 0, 0, 2137, 482, 1, 0}, {1558, 25048, 0, 25094, 2138, 482, 1, 0},
	{33413, 18, 1, 0, 2139, 482, 1, 1}, {17377, 25115, 0, 0, 2140, 483, 1, 1}, {19210, 75, 0, 0, 2141, 484, 1, 0},
	{33460, 50, 0, 0, 2142, 484, 1, 1}, {320, 538, 0, 0, 2143, 485, 1, 1}, {1688, 127, 0, 0, 2144, 486, 1, 1},
	{33464, 50, 0, 0, 2145, 487, 1, 1}, {33471, 50, 0, 0, 2146, 488, 1, 1},
	{33372, 18, 31263, 0, 2147, 489, 1, 1}, {33518, 127, 0, 0, 2148, 490, 1, 1},
	{33541, 18, 0, 0, 2149, 491, 1, 1}, {33567, 18, 0, 0, 2150, 492, 1, 1}, {157, 75, 0, 0, 2151, 493, 2, 0},
	{33589, 33621, 0, 0, 2153, 493, 1, 1}, {5926, 127, 0, 0, 2154, 494, 1, 1},
	{576, 587, 0, 635, 2155, 495, 1, 2}, {33383, 18, 0, 0, 2156, 497, 1, 1}, {33736, 18, 0, 0, 2157, 498, 1, 1},
	{933, 919, 0, 0, 2158, 499, 1, 1}, {33761, 1476, 0, 0, 2159, 500, 1, 2}, {33780, 127, 0, 0, 2160, 502, 1, 1},
	{33800, 127, 0, 0, 2161, 503, 1, 1}, {33826, 1386, 0, 0, 2162, 504, 1, 1},
	{33855, 1386, 0, 0, 2163, 505, 1, 1}, {33867, 1386, 0, 0, 2164, 506, 1, 1},
	{24693, 33881, 0, 0, 2165, 507, 1, 0}, {945, 127, 0, 0, 2166, 507, 1, 1}, {44, 919, 0, 0, 2167, 508, 1, 0},
	{12957, 127, 0, 0, 2168, 508, 1, 0}, {33975, 1476, 18423, 0, 2169, 508, 1, 1},
	{33994, 75, 0, 0, 2170, 509, 1, 0}, {120, 2666, 0, 0, 2171, 509, 1, 1}, {157, 75, 0, 0, 2172, 510, 1, 0},
	{1489, 1492, 0, 0, 2173, 510, 1, 1}, {1814, 2087, 0, 0, 2174, 511, 1, 1},
	{3512, 23301, 0, 0, 2175, 512, 1, 1}, {828, 18, 0, 0, 2176, 513, 1, 1},
	{14579, 14382, 0, 14420, 2177, 514, 1, 0}, {33975, 1476, 18423, 0, 2178, 514, 1, 1},
	{828, 18, 3559, 0, 2179, 515, 1, 0}, {1489, 1492, 3571, 0, 2180, 515, 1, 1},
	{320, 3585, 0, 0, 2181, 516, 1, 0}, {33975, 1476, 18423, 0, 2182, 516, 1, 2},
	{33994, 75, 0, 0, 2183, 518, 1, 0}, {66, 75, 0, 0, 2184, 518, 1, 0}, {34547, 75, 0, 0, 2185, 518, 1, 0},
	{34557, 75, 0, 0, 2186, 518, 1, 0}, {34561, 75, 0, 0, 2187, 518, 1, 0}, {34565, 75, 0, 0, 2188, 518, 1, 0},
	{34569, 75, 0, 0, 2189, 518, 1, 0}, {34573, 75, 0, 0, 2190, 518, 1, 0}, {34577, 75, 0, 0, 2191, 518, 1, 0},
	{34583, 75, 0, 0, 2192, 518, 1, 0}, {34587, 75, 0, 0, 2193, 518, 1, 0}, {34594, 75, 0, 0, 2194, 518, 1, 0},
	{34598, 75, 0, 0, 2195, 518, 1, 0}, {34611, 75, 0, 0, 2196, 518, 1, 0}, {34618, 75, 0, 0, 2197, 518, 1, 0},
	{34627, 75, 0, 0, 2198, 518, 1, 0}, {34637, 75, 34646, 0, 2199, 518, 1, 0},
	{34656, 75, 34659, 0, 2200, 518, 1, 0}, {34663, 5881, 0, 0, 2201, 518, 1, 0},
	{34676, 75, 34679, 0, 2202, 518, 1, 0}, {34683, 75, 34686, 0, 2203, 518, 1, 0},
	{34690, 75, 34693, 0, 2204, 518, 1, 0}, {320, 538, 0, 0, 2205, 518, 1, 0}, {34697, 75, 0, 0, 2206, 518, 1, 0},
	{34700, 75, 0, 0, 2207, 518, 1, 0}, {34706, 75, 34709, 0, 2208, 518, 1, 0},
	{34713, 75, 34718, 0, 2209, 518, 1, 0}, {34724, 75, 34727, 0, 2210, 518, 1, 0},
	{34731, 75, 34737, 0, 2211, 518, 1, 0}, {34744, 75, 34747, 0, 2212, 518, 1, 0},
	{34496, 75, 0, 0, 2213, 518, 1, 0}, {34751, 75, 34763, 0, 2214, 518, 1, 0},
	{34776, 75, 34782, 0, 2215, 518, 1, 0}, {34789, 75, 34797, 0, 2216, 518, 1, 0},
	{30157, 75, 34806, 0, 2217, 518, 1, 0}, {1688, 127, 0, 0, 2218, 518, 31, 1},
	{44, 919, 0, 0, 2249, 519, 30, 0}, {7581, 127, 34829, 0, 2279, 519, 1, 1},
	{13907, 34883, 0, 34926, 2280, 520, 2, 0}, {35376, 127, 35393, 0, 2282, 520, 1, 0},
	{35402, 127, 35417, 0, 2283, 520, 1, 0}, {35424, 127, 32704, 0, 2284, 520, 1, 0},
	{35443, 127, 35462, 0, 2285, 520, 1, 0}, {35473, 127, 0, 0, 2286, 520, 2, 0},
	{34871, 35481, 0, 0, 2288, 520, 1, 0}, {35522, 35532, 0, 0, 2289, 520, 1, 0},
	{7581, 127, 34829, 0, 2290, 520, 2, 2}, {35549, 127, 0, 0, 2292, 522, 1, 0},
	{35567, 919, 0, 0, 2293, 522, 2, 0}, {35592, 35608, 0, 35628, 2295, 522, 1, 0},
	{35748, 35608, 0, 35628, 2296, 522, 1, 0}, {163, 75, 0, 0, 2297, 522, 1, 0},
	{25300, 919, 35764, 0, 2298, 522, 1, 0}, {19580, 919, 0, 0, 2299, 522, 1, 0},
	{20120, 919, 35764, 0, 2300, 522, 1, 1}, {20916, 18, 0, 0, 2301, 523, 1, 0},
	{320, 538, 0, 0, 2302, 523, 1, 2}, {2454, 75, 0, 0, 2303, 525, 1, 0}, {35393, 127, 0, 0, 2304, 525, 1, 0},
	{35818, 75, 0, 0, 2305, 525, 1, 0}, {35828, 127, 0, 0, 2306, 525, 1, 0}, {1489, 1476, 0, 0, 2307, 525, 1, 1},
	{35845, 1476, 0, 0, 2308, 526, 1, 1}, {35861, 1476, 0, 0, 2309, 527, 1, 1},
	{35877, 1476, 0, 0, 2310, 528, 1, 0}, {35894, 1476, 0, 0, 2311, 528, 1, 0},
	{35903, 127, 0, 0, 2312, 528, 1, 1}, {7581, 127, 34829, 0, 2313, 529, 1, 1},
	{7581, 127, 34829, 0, 2314, 530, 1, 1},
};

const struct meta_row cmdlet_meta_rows[] = {
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {0, 0, META_PIPELINE},
	{0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE},
	{2, -1, META_MANDATORY | META_PIPELINE}, {3, -1, META_MANDATORY | META_PIPELINE},
	{4, -1, META_MANDATORY | META_PIPELINE}, {1, 0, META_MANDATORY}, {1, 1, META_MANDATORY},
	{2, 0, META_MANDATORY}, {3, 0, META_MANDATORY}, {3, 1, META_MANDATORY}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0},
	{4, -1, 0}, {1, 3, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, META_MANDATORY}, {1, 2, 0},
	{1, -1, META_MANDATORY}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{5, -1, 0}, {3, -1, 0}, {5, -1, 0}, {2, -1, META_MANDATORY}, {3, 1, META_MANDATORY}, {3, 0, META_MANDATORY},
	{3, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{0, -1, 0}, {4, 0, META_MANDATORY}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {5, 0, META_MANDATORY},
	{3, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {1, -1, 0}, {0, 1, 0}, {2, 0, 0},
	{0, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 1, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME},
	{3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME},
	{1, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{5, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_MANDATORY}, {1, -1, 0}, {6, -1, META_MANDATORY},
	{7, -1, META_MANDATORY}, {4, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{8, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, 0, META_MANDATORY | META_PIPELINE}, {1, 1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE},
	{1, -1, 0}, {2, 1, 0}, {3, -1, 0}, {0, 1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE}, {1, 1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {1, 3, 0}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, 1, 0}, {0, -1, META_PIPELINE},
	{1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, 0}, {1, 2, 0}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, 0, META_MANDATORY | META_PIPELINE},
	{1, 1, 0}, {2, 1, 0}, {2, 2, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE},
	{0, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, 2, META_MANDATORY | META_BY_NAME},
	{0, 1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {0, -1, 0}, {1, 0, META_MANDATORY}, {2, 0, META_MANDATORY},
	{3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {4, 0, META_MANDATORY}, {1, 0, META_MANDATORY},
	{2, 0, META_MANDATORY}, {3, -1, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {1, 0, META_MANDATORY},
	{2, 0, META_MANDATORY}, {3, 0, META_MANDATORY}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE},
	{2, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {1, 1, 0}, {1, 0, 0},
	{2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, 0, META_MANDATORY}, {4, 0, META_MANDATORY},
	{5, 0, 0}, {1, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {2, -1, META_MANDATORY | META_BY_NAME},
	{3, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE},
	{2, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0},
	{4, 1, 0}, {1, 0, 0}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, 0, META_MANDATORY},
	{5, 0, META_MANDATORY}, {3, 0, 0}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0}, {4, 1, 0}, {5, -1, META_MANDATORY},
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
	{1, 0, META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, 1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {0, 1, META_REMAINING},
	{1, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, META_BY_NAME}, {1, -1, 0}, {0, -1, META_BY_NAME},
	{0, -1, META_BY_NAME}, {1, 0, META_PIPELINE | META_BY_NAME}, {2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {1, -1, 0},
	{2, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY}, {2, -1, 0}, {2, 0, 0}, {2, -1, 0}, {1, -1, 0}, {2, 0, META_PIPELINE}, {3, -1, 0},
	{2, -1, 0}, {0, -1, 0}, {1, 0, META_PIPELINE | META_BY_NAME}, {2, 0, META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{2, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {3, -1, META_MANDATORY}, {4, -1, META_MANDATORY},
	{0, -1, 0}, {1, 0, META_PIPELINE}, {2, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_BY_NAME},
	{1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {0, -1, 0}, {1, -1, 0}, {1, -1, 0}, {1, 1, 0}, {2, -1, 0},
	{1, 0, META_MANDATORY}, {1, -1, 0}, {1, -1, 0}, {1, -1, 0}, {1, -1, 0}, {0, 1, 0}, {1, 0, META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {0, 0, META_BY_NAME}, {0, -1, 0}, {0, 0, META_PIPELINE}, {0, 1, 0},
	{1, 0, META_MANDATORY}, {2, 0, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, 0, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY}, {2, -1, META_MANDATORY}, {3, -1, 0}, {0, -1, 0}, {0, 0, META_BY_NAME},
	{4, -1, META_MANDATORY}, {5, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, 1, 0}, {0, 0, META_PIPELINE},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, 1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {1, 0, META_PIPELINE | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, 1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{1, -1, META_BY_NAME}, {6, 0, META_MANDATORY | META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{5, -1, 0}, {4, 0, META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {5, 0, META_MANDATORY | META_BY_NAME}, {1, -1, META_BY_NAME},
	{1, -1, META_BY_NAME}, {2, -1, 0}, {2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0},
	{0, 0, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {3, -1, 0}, {3, -1, META_MANDATORY},
	{1, -1, META_BY_NAME}, {3, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {4, -1, META_BY_NAME},
	{1, -1, META_MANDATORY}, {3, -1, 0}, {4, -1, 0}, {1, 0, META_PIPELINE}, {3, 0, META_PIPELINE},
	{2, 0, META_PIPELINE}, {4, 0, META_PIPELINE}, {1, -1, 0}, {4, -1, 0}, {4, -1, META_MANDATORY}, {1, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, 0, META_BY_NAME}, {2, 0, META_BY_NAME},
	{3, -1, META_MANDATORY | META_BY_NAME}, {4, -1, META_MANDATORY | META_BY_NAME},
	{5, -1, META_MANDATORY | META_PIPELINE}, {6, -1, META_MANDATORY | META_PIPELINE}, {2, -1, META_MANDATORY},
	{4, -1, META_MANDATORY}, {6, -1, META_MANDATORY}, {1, -1, 0}, {3, -1, 0}, {5, -1, 0}, {1, -1, 0}, {3, -1, 0},
	{5, -1, 0}, {1, -1, META_MANDATORY}, {2, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {1, -1, 0},
	{3, 0, META_PIPELINE}, {4, -1, 0}, {5, -1, 0}, {4, 0, META_MANDATORY | META_PIPELINE},
	{5, -1, META_MANDATORY}, {1, 0, META_BY_NAME}, {2, 0, META_MANDATORY | META_BY_NAME}, {0, -1, META_BY_NAME},
	{0, -1, META_BY_NAME}, {1, 0, META_MANDATORY}, {2, 0, 0}, {3, 0, META_MANDATORY | META_PIPELINE},
	{0, 0, META_PIPELINE | META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME},
	{3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, 0, META_MANDATORY | META_BY_NAME}, {4, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_BY_NAME},
	{4, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {5, -1, META_BY_NAME},
	{6, -1, META_BY_NAME}, {7, -1, META_BY_NAME}, {8, -1, META_BY_NAME}, {9, -1, META_BY_NAME},
	{10, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY | META_BY_NAME},
	{5, -1, META_MANDATORY | META_BY_NAME}, {6, -1, META_MANDATORY | META_BY_NAME}, {3, -1, 0}, {4, -1, 0},
	{1, -1, 0}, {2, -1, 0}, {11, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_MANDATORY},
	{2, -1, META_MANDATORY}, {6, -1, META_MANDATORY}, {12, -1, META_BY_NAME}, {8, -1, META_MANDATORY},
	{10, -1, META_MANDATORY}, {4, -1, 0}, {1, -1, 0}, {5, -1, 0}, {13, -1, META_BY_NAME}, {7, -1, 0}, {9, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {5, -1, 0}, {6, -1, 0}, {7, -1, 0}, {8, -1, 0}, {9, -1, 0}, {10, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {7, -1, META_MANDATORY | META_BY_NAME},
	{8, -1, META_MANDATORY | META_BY_NAME}, {9, -1, META_MANDATORY | META_BY_NAME},
	{10, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY | META_PIPELINE}, {2, -1, META_MANDATORY | META_PIPELINE}, {1, -1, 0}, {2, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE}, {3, 0, META_MANDATORY | META_PIPELINE}, {2, 0, 0}, {2, -1, 0},
	{0, -1, 0}, {3, -1, META_MANDATORY}, {1, 0, META_MANDATORY}, {2, 0, META_MANDATORY}, {3, 0, 0}, {1, 1, 0},
	{1, 0, 0}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, 0, META_MANDATORY},
	{4, 0, META_MANDATORY}, {5, 0, 0}, {1, -1, 0}, {2, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE},
	{3, 0, META_MANDATORY | META_PIPELINE}, {2, 0, 0}, {2, -1, 0}, {3, -1, META_MANDATORY}, {0, -1, META_BY_NAME},
	{0, -1, 0}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {2, -1, META_PIPELINE}, {3, 0, META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY},
	{3, 0, META_PIPELINE | META_BY_NAME}, {0, 0, META_PIPELINE | META_BY_NAME}, {0, 0, META_PIPELINE}, {1, -1, 0},
	{0, -1, 0}, {0, -1, META_PIPELINE}, {2, -1, 0}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, 1, META_PIPELINE | META_BY_NAME},
	{0, 0, META_PIPELINE | META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {6, -1, 0},
	{0, -1, 0}, {5, 0, META_MANDATORY}, {6, 0, META_MANDATORY}, {1, -1, 0}, {4, -1, 0}, {7, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {4, -1, 0}, {5, -1, 0}, {2, 0, META_MANDATORY}, {3, 0, META_MANDATORY},
	{1, 0, META_PIPELINE | META_BY_NAME}, {1, -1, 0}, {4, -1, 0}, {7, -1, 0}, {5, -1, 0}, {6, -1, 0}, {1, -1, 0},
	{4, -1, 0}, {7, -1, 0}, {5, -1, 0}, {6, -1, 0}, {7, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_BY_NAME}, {1, -1, 0}, {1, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE},
	{0, -1, 0}, {0, 0, 0}, {0, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
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
	{0, 0, META_MANDATORY | META_PIPELINE}, {0, 0, META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, META_MANDATORY},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {2, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {1, -1, 0}, {3, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY}, {2, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {3, -1, 0}, {4, -1, 0}, {2, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {1, -1, 0}, {3, -1, 0}, {1, -1, 0},
	{3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, 1, META_MANDATORY | META_BY_NAME},
	{0, 2, META_BY_NAME | META_REMAINING}, {0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, META_BY_NAME}, {1, -1, 0},
	{2, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, -1, 0}, {0, 0, 0}, {0, 1, 0}, {3, -1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY}, {0, -1, META_PIPELINE}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {2, -1, 0},
	{0, -1, META_PIPELINE}, {2, -1, 0}, {1, -1, 0}, {1, -1, 0}, {0, 0, 0}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 2, META_MANDATORY | META_BY_NAME}, {0, 1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 1, META_MANDATORY | META_BY_NAME}, {0, 2, 0}, {0, 3, 0}, {0, 1, 0}, {0, 0, META_MANDATORY}, {1, -1, 0},
	{2, 0, META_PIPELINE}, {1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {0, -1, META_BY_NAME}, {1, 0, META_MANDATORY}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_MANDATORY | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {0, -1, META_REMAINING}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {1, 1, META_MANDATORY}, {2, 0, META_MANDATORY},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, 1, 0}, {0, -1, 0}, {2, -1, 0},
	{1, 0, META_MANDATORY}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, 1, META_MANDATORY | META_BY_NAME},
	{0, 2, META_MANDATORY | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
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
	{0, -1, META_PIPELINE}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_PIPELINE | META_BY_NAME}, {2, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, META_BY_NAME}, {1, -1, 0},
	{2, -1, 0}, {0, 0, META_REMAINING}, {0, -1, 0}, {1, 1, META_BY_NAME}, {0, -1, 0},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{5, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {4, 1, 0},
	{6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {5, 1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, 0}, {2, -1, 0}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_BY_NAME}, {3, -1, META_BY_NAME}, {4, -1, META_BY_NAME}, {1, -1, META_BY_NAME},
	{2, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY | META_BY_NAME},
	{3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0}, {5, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{3, -1, META_MANDATORY}, {2, -1, 0}, {6, -1, META_MANDATORY}, {0, -1, 0}, {4, -1, META_MANDATORY}, {1, -1, 0},
	{7, -1, META_MANDATORY}, {0, -1, 0}, {3, -1, 0}, {4, -1, 0},
	{8, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {4, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, 0}, {1, -1, 0}, {3, -1, 0}, {2, -1, META_MANDATORY},
	{0, -1, META_MANDATORY}, {0, 101, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 100, META_MANDATORY},
	{0, -1, 0}, {0, 101, 0}, {0, 1, META_MANDATORY}, {0, -1, 0}, {0, 0, META_MANDATORY}, {0, -1, 0}, {0, -1, 0},
	{0, 100, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {2, 1, META_MANDATORY}, {2, 2, META_MANDATORY},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{3, -1, META_MANDATORY}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, 1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {2, 0, META_MANDATORY | META_BY_NAME},
	{2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {5, -1, 0}, {6, -1, 0}, {6, 0, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_BY_NAME}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{5, 0, META_MANDATORY | META_BY_NAME}, {7, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE}, {2, 0, META_MANDATORY | META_PIPELINE},
	{3, 0, META_MANDATORY | META_PIPELINE}, {1, 0, META_MANDATORY | META_PIPELINE},
	{2, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_BY_NAME}, {4, -1, META_MANDATORY | META_BY_NAME},
	{5, -1, META_MANDATORY | META_BY_NAME}, {6, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{7, -1, META_MANDATORY | META_BY_NAME}, {8, -1, META_MANDATORY | META_BY_NAME}, {1, -1, META_MANDATORY},
	{2, -1, META_MANDATORY | META_PIPELINE}, {3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_MANDATORY | META_BY_NAME}, {0, 2, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{3, -1, META_MANDATORY | META_BY_NAME}, {4, -1, META_MANDATORY | META_BY_NAME}, {1, -1, 0}, {3, -1, 0},
	{2, -1, 0}, {4, -1, 0}, {2, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_PIPELINE | META_BY_NAME}, {1, 1, 0}, {0, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {5, 0, META_MANDATORY | META_BY_NAME},
	{6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {1, 0, META_MANDATORY}, {0, -1, 0},
	{2, -1, META_BY_NAME}, {1, -1, META_BY_NAME}, {2, -1, META_MANDATORY}, {2, 1, META_PIPELINE | META_BY_NAME},
	{1, 1, META_PIPELINE | META_BY_NAME}, {0, -1, META_BY_NAME}, {0, 2, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, META_PIPELINE}, {1, -1, 0}, {1, 0, 0},
	{2, 0, 0}, {1, -1, 0}, {2, -1, 0}, {4, -1, 0}, {2, -1, 0}, {0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{1, -1, META_MANDATORY | META_PIPELINE}, {2, -1, META_MANDATORY | META_PIPELINE}, {0, -1, 0},
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
	{0, -1, 0}, {0, 1, META_MANDATORY | META_BY_NAME}, {0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, 1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, 0, META_MANDATORY | META_BY_NAME},
	{0, 1, META_BY_NAME}, {0, -1, 0}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, 1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{3, -1, META_MANDATORY | META_BY_NAME}, {4, -1, META_MANDATORY | META_BY_NAME},
	{1, 1, META_MANDATORY | META_BY_NAME}, {3, 1, META_MANDATORY | META_BY_NAME},
	{1, 2, META_MANDATORY | META_BY_NAME}, {3, 2, META_MANDATORY | META_BY_NAME},
	{2, -1, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{4, -1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, META_BY_NAME}, {1, 0, META_PIPELINE | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {3, -1, META_BY_NAME}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0},
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
	{0, -1, META_PIPELINE}, {0, 0, 0}, {2, -1, 0}, {3, -1, META_MANDATORY}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{5, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {6, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{7, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {8, -1, META_MANDATORY | META_BY_NAME},
	{5, -1, META_MANDATORY}, {6, -1, META_MANDATORY}, {1, -1, 0}, {2, -1, META_MANDATORY},
	{3, -1, META_MANDATORY}, {4, -1, META_MANDATORY}, {7, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {5, 0, META_MANDATORY}, {5, 1, 0}, {2, 0, META_MANDATORY}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0},
	{1, -1, META_PIPELINE}, {2, -1, META_PIPELINE}, {3, -1, META_PIPELINE}, {3, -1, META_MANDATORY},
	{1, -1, META_BY_NAME}, {2, -1, META_BY_NAME}, {3, -1, META_BY_NAME}, {4, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {1, 0, META_MANDATORY}, {5, 2, 0}, {0, -1, 0},
	{0, 0, META_MANDATORY}, {0, 1, 0}, {1, -1, 0}, {0, -1, 0}, {1, -1, 0}, {1, -1, 0}, {0, -1, 0}, {1, -1, 0},
	{1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {1, 0, META_MANDATORY}, {2, 0, META_MANDATORY},
	{0, -1, META_BY_NAME}, {0, -1, META_BY_NAME}, {0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {1, 0, 0}, {2, 0, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_BY_NAME}, {0, 1, 0}, {0, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, 0, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_BY_NAME},
	{4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {5, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{6, 0, META_MANDATORY | META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {3, 0, META_MANDATORY | META_PIPELINE}, {0, -1, 0}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {2, 0, META_MANDATORY | META_BY_NAME},
	{3, 0, META_MANDATORY | META_BY_NAME}, {4, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{5, 0, META_MANDATORY | META_BY_NAME}, {6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{0, 0, META_REMAINING}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, 0, META_MANDATORY}, {0, -1, META_PIPELINE},
	{2, -1, META_MANDATORY}, {3, -1, META_MANDATORY}, {0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {1, -1, 0},
	{2, -1, 0}, {3, -1, 0}, {1, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {2, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{2, -1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {3, -1, META_MANDATORY}, {4, -1, META_MANDATORY},
	{5, -1, META_MANDATORY}, {5, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{0, -1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE},
	{0, -1, META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {1, -1, META_REMAINING}, {1, 1, META_MANDATORY}, {0, -1, 0},
	{2, 1, META_MANDATORY}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_PIPELINE}, {0, -1, 0}, {0, 0, META_MANDATORY},
	{0, 2, 0}, {0, -1, 0}, {1, -1, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY}, {0, -1, 0},
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
	{6, 0, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {3, -1, META_MANDATORY | META_PIPELINE}, {0, 1, 0}, {0, -1, 0},
	{0, -1, 0}, {1, -1, META_MANDATORY}, {2, -1, META_MANDATORY}, {3, -1, META_MANDATORY},
	{4, -1, META_MANDATORY}, {5, -1, META_MANDATORY}, {6, -1, META_MANDATORY}, {7, -1, META_MANDATORY},
	{8, -1, META_MANDATORY}, {9, -1, META_MANDATORY}, {10, -1, META_MANDATORY}, {11, -1, META_MANDATORY},
	{12, -1, META_MANDATORY}, {13, -1, META_MANDATORY}, {14, -1, META_MANDATORY}, {15, -1, META_MANDATORY},
	{16, -1, 0}, {17, 0, META_MANDATORY}, {18, -1, META_MANDATORY}, {19, -1, META_MANDATORY},
	{20, -1, META_MANDATORY}, {0, -1, META_PIPELINE}, {21, -1, META_MANDATORY}, {22, -1, META_MANDATORY},
	{23, -1, META_MANDATORY}, {24, -1, META_MANDATORY}, {25, -1, META_MANDATORY}, {26, -1, META_MANDATORY},
	{27, -1, META_MANDATORY}, {28, -1, META_MANDATORY}, {29, -1, META_MANDATORY}, {30, -1, META_MANDATORY},
	{31, -1, META_MANDATORY}, {32, -1, META_MANDATORY}, {1, 0, META_MANDATORY}, {2, 0, META_MANDATORY},
	{3, 0, META_MANDATORY}, {4, 0, META_MANDATORY}, {5, 0, META_MANDATORY}, {6, 0, META_MANDATORY},
	{8, 0, META_MANDATORY}, {7, 0, META_MANDATORY}, {9, 0, META_MANDATORY}, {11, 0, META_MANDATORY},
	{10, 0, META_MANDATORY}, {12, 0, META_MANDATORY}, {13, 0, META_MANDATORY}, {14, 0, META_MANDATORY},
	{15, 0, META_MANDATORY}, {16, 0, META_MANDATORY}, {18, 0, META_MANDATORY}, {19, 0, META_MANDATORY},
	{20, 0, META_MANDATORY}, {22, 0, META_MANDATORY}, {21, 0, META_MANDATORY}, {23, 0, META_MANDATORY},
	{25, 0, META_MANDATORY}, {24, 0, META_MANDATORY}, {26, 0, META_MANDATORY}, {28, 0, META_MANDATORY},
	{29, 0, META_MANDATORY}, {27, 0, META_MANDATORY}, {30, 0, META_MANDATORY}, {31, 0, META_MANDATORY},
	{32, 0, META_MANDATORY}, {1, 1, 0}, {2, 1, 0}, {3, 1, 0}, {4, 1, 0}, {5, 1, 0}, {6, 1, 0}, {8, 1, 0},
	{7, 1, 0}, {9, 1, 0}, {11, 1, 0}, {10, 1, 0}, {12, 1, 0}, {13, 1, 0}, {14, 1, 0}, {15, 1, 0}, {16, 1, 0},
	{18, 1, 0}, {19, 1, 0}, {20, 1, 0}, {22, 1, 0}, {21, 1, 0}, {23, 1, 0}, {25, 1, 0}, {24, 1, 0}, {26, 1, 0},
	{29, 1, 0}, {27, 1, 0}, {30, 1, 0}, {31, 1, 0}, {32, 1, 0}, {0, 0, META_MANDATORY | META_PIPELINE},
	{1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {1, -1, 0}, {2, -1, 0},
	{3, 0, META_MANDATORY}, {2, 0, META_MANDATORY}, {1, 0, META_MANDATORY | META_PIPELINE}, {2, -1, 0},
	{0, -1, 0}, {1, -1, 0}, {2, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 0, META_PIPELINE | META_REMAINING}, {0, -1, 0}, {0, 0, META_MANDATORY | META_PIPELINE}, {0, 1, 0},
	{0, 0, META_MANDATORY | META_PIPELINE | META_REMAINING}, {0, -1, 0}, {0, 0, 0}, {0, -1, 0}, {0, -1, 0},
	{0, 2, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 1, 0}, {0, 0, META_MANDATORY | META_PIPELINE},
	{0, 0, META_MANDATORY | META_PIPELINE},
};

const uint16_t cmdlet_meta_sets[] = {
	1, 6, 461, 471, 498, 526, 994, 1011, 1027, 1038, 1047, 1, 6, 1412, 1433, 1, 6, 1, 6, 1752, 1770, 1784, 1801,
	1489, 1814, 828, 1825, 1, 6, 2296, 2306, 2483, 2495, 2502, 2296, 2306, 2896, 2901, 2495, 3168, 2502, 1, 6, 1,
	6, 3411, 3429, 3455, 3471, 828, 1489, 320, 3628, 3643, 3666, 3683, 3880, 1489, 4072, 3683, 4096, 4119, 4150,
	1489, 1814, 828, 1825, 3880, 1489, 4072, 4096, 4150, 3683, 4119, 4571, 4072, 4593, 4613, 4643, 4798, 1801,
	4802, 4814, 4819, 4826, 1489, 1814, 828, 1825, 5039, 5053, 5039, 5053, 2296, 2306, 5039, 5053, 5812, 5833,
	5854, 6445, 6, 1, 6627, 6638, 6656, 6662, 6932, 6946, 1, 6, 7556, 7570, 7604, 828, 7618, 12439, 12453, 12468,
	12493, 12821, 1507, 12927, 12932, 13025, 13033, 12932, 12927, 13465, 6, 1, 13709, 13722, 13731, 13744, 13751,
	1, 6, 1, 6, 1, 6, 14289, 3643, 3666, 14309, 14331, 14349, 14593, 14602, 14788, 14798, 14805, 14816, 828,
	15037, 1489, 15054, 320, 15069, 14528, 1489, 15148, 630, 5359, 828, 15463, 4571, 4072, 4593, 1770, 15524,
	15548, 1801, 4802, 15567, 4814, 15589, 4819, 15604, 1489, 1814, 828, 15782, 15795, 15808, 16010, 16037, 16062,
	3628, 3643, 3666, 4072, 3683, 4096, 4119, 4150, 16010, 16037, 16062, 16293, 320, 6638, 1489, 7604, 828, 13057,
	16531, 16578, 16584, 16775, 16785, 16796, 16812, 16827, 16840, 16852, 17056, 5039, 5053, 5039, 5053, 17244,
	17265, 17279, 17298, 17408, 14805, 14901, 17417, 17448, 828, 14930, 17479, 17489, 5039, 5053, 17791, 4798,
	1801, 17803, 4802, 17824, 17844, 17861, 17877, 17897, 17910, 1825, 4826, 17925, 4814, 4819, 17942, 1, 6,
	18137, 18150, 18170, 18185, 18137, 18150, 18170, 18185, 19452, 12646, 19464, 19476, 19645, 19660, 1, 6, 1, 6,
	20149, 320, 6638, 20164, 20172, 1, 6, 828, 18039, 20973, 20977, 4798, 1801, 4802, 4814, 4819, 4826, 1825,
	17925, 21281, 22834, 12525, 5053, 5039, 23070, 23090, 1, 6, 23202, 13057, 1801, 14309, 3643, 14593, 1825,
	3666, 23393, 15524, 15548, 23418, 1489, 1814, 18051, 1825, 23523, 23540, 23554, 3666, 23757, 23782, 6638,
	24505, 12932, 1, 6, 1, 6, 14289, 14349, 3643, 3455, 3666, 14309, 14331, 14901, 17489, 24576, 3880, 1489, 828,
	15463, 1801, 4802, 1489, 1814, 828, 1825, 4814, 4819, 24647, 24661, 24679, 5053, 5039, 1, 6, 1, 24822, 6,
	24843, 24962, 14349, 14309, 3643, 3455, 3666, 14331, 1, 6, 25160, 25177, 25195, 25210, 25300, 25307, 25317,
	25329, 6804, 25344, 30275, 6, 1, 30283, 1, 6, 30703, 12525, 1, 6, 30748, 30769, 30793, 30821, 1, 6, 14602,
	14528, 15148, 5359, 31116, 31120, 3666, 23757, 23782, 31123, 17601, 31198, 31209, 31232, 31675, 6638, 31682,
	31716, 31726, 31734, 31746, 31759, 31772, 31787, 31801, 1801, 17803, 31881, 4826, 31909, 6638, 32038, 32303,
	22850, 22871, 18039, 5310, 5053, 5039, 32428, 14349, 14309, 3643, 3455, 3666, 14331, 1489, 828, 320, 14349,
	14309, 3643, 3455, 3666, 14331, 6804, 25317, 5359, 32648, 32660, 32671, 32682, 32696, 1, 6, 33248, 33259,
	5039, 5053, 12932, 12927, 16852, 6, 1, 33436, 33449, 16852, 33491, 33506, 14349, 14309, 3643, 3455, 3666,
	14331, 828, 1489, 320, 34020, 34045, 34067, 34098, 34126, 34145, 34173, 34194, 34219, 34241, 34266, 34294,
	34316, 34340, 34365, 34377, 5854, 34386, 34404, 34419, 34425, 34431, 34440, 34455, 34463, 34475, 34484, 34496,
	34500, 34515, 34524, 34535, 34845, 34857, 34871,
};

const struct meta_check cmdlet_meta_checks[] = {
	{META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1457}, {META_RANGE, 1457}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_RANGE, 1713}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_RANGE, 1457}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_SET, 2910}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 3046}, {META_ALLOW_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 3208}, {META_RANGE, 1457}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4918}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_SET, 4945}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1457}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_RANGE, 1457},
	{META_RANGE, 6006}, {META_RANGE, 1457}, {META_SET, 6074}, {META_RANGE, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 6074}, {META_SET, 6074},
	{META_RANGE, 1457}, {META_SET, 6074}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 7633},
	{META_NOT_NULL, 0}, {META_RANGE, 12560}, {META_RANGE, 12653}, {META_RANGE, 12663}, {META_RANGE, 12681},
	{META_RANGE, 12693}, {META_RANGE, 12681}, {META_RANGE, 12719}, {META_RANGE, 12770},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 13484}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 13762},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 13978}, {META_RANGE, 13986}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 4918}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457},
	{META_ALLOW_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457}, {META_ALLOW_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 16659}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_SET, 17676}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4918}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 4945},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1457}, {META_RANGE, 1713}, {META_RANGE, 1713}, {META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1457}, {META_SET, 19083}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1713}, {META_RANGE, 1713}, {META_RANGE, 1713},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457}, {META_SET, 19083}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_SET, 20378}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4918}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 4945}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_RANGE, 22452}, {META_RANGE, 1457}, {META_RANGE, 22495}, {META_RANGE, 22452}, {META_RANGE, 22538},
	{META_RANGE, 1457}, {META_RANGE, 1457}, {META_RANGE, 1457}, {META_RANGE, 22707}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 23017}, {META_RANGE, 23017}, {META_ALLOW_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_ALLOW_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_RANGE, 1713}, {META_RANGE, 1713}, {META_RANGE, 1713}, {META_RANGE, 1713},
	{META_RANGE, 1713}, {META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0}, {META_COUNT, 25363}, {META_RANGE, 1713},
	{META_SET, 25375}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_NULL, 0}, {META_RANGE, 1457},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_RANGE, 31132}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457}, {META_RANGE, 1457},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 0}, {META_RANGE, 1713},
	{META_RANGE, 6006}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 32357},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_SET, 33657}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 33961},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 33961}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 13978}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_STRING, 0},
	{META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_RANGE, 1713}, {META_RANGE, 33961}, {META_RANGE, 35854},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_STRING, 0},
};
