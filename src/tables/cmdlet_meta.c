/* SPDX-License-Identifier: MIT */
/*
 * tables/cmdlet_meta.c - written by tools/gen-cmdlet-meta from tools/data; do not edit.
 * Rows refer to text by offset into cmdlet_meta_pool; see cmdlet_meta.h.
 */
#include "tables/cmdlet_meta.h"

const char cmdlet_meta_pool[] =
	"\0" "Path\0" "LiteralPath\0" "Value\0" "System.Object[]\0" "System.String[]\0" "PSPath LP\0" "PassThru\0"
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
	{18, 24, 0, 0, 0, 0, 1, 2}, {1, 40, 0, 0, 1, 2, 1, 0}, {6, 40, 56, 0, 2, 2, 1, 0}, {66, 75, 0, 0, 3, 2, 1, 0},
	{120, 127, 0, 0, 4, 2, 1, 0}, {141, 40, 0, 0, 5, 2, 1, 0}, {149, 40, 0, 0, 6, 2, 1, 0},
	{157, 75, 0, 0, 7, 2, 1, 0}, {163, 75, 0, 0, 8, 2, 1, 1}, {173, 182, 0, 0, 9, 3, 1, 2},
	{203, 75, 0, 0, 10, 5, 1, 1}, {216, 127, 0, 0, 11, 6, 1, 1}, {223, 234, 0, 0, 12, 7, 1, 0},
	{320, 332, 0, 0, 13, 7, 1, 0}, {372, 75, 0, 0, 14, 7, 1, 0}, {157, 75, 0, 0, 15, 7, 3, 0},
	{320, 538, 0, 0, 18, 7, 4, 0}, {576, 587, 630, 635, 22, 7, 1, 0}, {828, 127, 0, 0, 23, 7, 1, 0},
	{833, 853, 0, 0, 24, 7, 1, 1}, {884, 127, 0, 0, 25, 8, 1, 1}, {901, 919, 0, 0, 26, 9, 1, 1},
	{66, 75, 0, 0, 27, 10, 4, 0}, {933, 919, 0, 0, 31, 10, 1, 0}, {945, 127, 0, 0, 32, 10, 4, 1},
	{18, 919, 0, 0, 36, 11, 1, 0}, {1058, 40, 1071, 0, 37, 11, 1, 0}, {1074, 40, 0, 0, 38, 11, 4, 1},
	{1090, 75, 0, 0, 42, 12, 4, 0}, {1105, 1114, 0, 1153, 46, 12, 2, 0}, {6, 40, 56, 0, 48, 12, 1, 0},
	{1160, 40, 0, 0, 49, 12, 1, 0}, {828, 127, 0, 0, 50, 12, 1, 0}, {1177, 127, 1187, 0, 51, 12, 1, 1},
	{1190, 127, 1205, 0, 52, 13, 4, 0}, {1208, 1219, 1268, 1271, 56, 13, 4, 0}, {66, 75, 0, 0, 60, 13, 1, 0},
	{1, 40, 0, 0, 61, 13, 1, 0}, {1317, 40, 1338, 0, 62, 13, 4, 0}, {1341, 127, 0, 0, 66, 13, 1, 0},
	{1356, 40, 1371, 0, 67, 13, 1, 1}, {1, 40, 0, 0, 68, 14, 1, 0}, {6, 40, 56, 0, 69, 14, 1, 0},
	{120, 127, 0, 0, 70, 14, 1, 0}, {141, 40, 0, 0, 71, 14, 1, 0}, {149, 40, 0, 0, 72, 14, 1, 0},
	{157, 75, 0, 0, 73, 14, 1, 0}, {216, 127, 0, 0, 74, 14, 1, 1}, {223, 234, 0, 0, 75, 15, 1, 0},
	{1445, 40, 0, 0, 76, 15, 1, 1}, {1470, 1476, 0, 0, 77, 16, 1, 1}, {1489, 1492, 0, 0, 78, 17, 1, 1},
	{1507, 75, 0, 0, 79, 18, 1, 0}, {1, 40, 0, 0, 80, 18, 1, 0}, {6, 40, 56, 0, 81, 18, 1, 0},
	{157, 75, 0, 0, 82, 18, 1, 0}, {120, 127, 0, 0, 83, 18, 1, 0}, {141, 40, 0, 0, 84, 18, 1, 0},
	{149, 40, 0, 0, 85, 18, 1, 0}, {223, 234, 0, 0, 86, 18, 1, 0}, {1, 40, 0, 0, 87, 18, 1, 0},
	{6, 40, 56, 0, 88, 18, 1, 0}, {828, 127, 0, 0, 89, 18, 1, 0}, {66, 75, 0, 0, 90, 18, 1, 0},
	{157, 75, 0, 0, 91, 18, 1, 0}, {120, 127, 0, 0, 92, 18, 1, 0}, {141, 40, 0, 0, 93, 18, 1, 0},
	{149, 40, 0, 0, 94, 18, 1, 0}, {223, 234, 0, 0, 95, 18, 1, 0}, {149, 40, 0, 0, 96, 18, 1, 0},
	{157, 75, 0, 0, 97, 18, 1, 0}, {141, 40, 0, 0, 98, 18, 1, 0}, {828, 40, 0, 0, 99, 18, 1, 0},
	{66, 75, 0, 0, 100, 18, 1, 0}, {1558, 127, 0, 0, 101, 18, 1, 1}, {1619, 75, 0, 0, 102, 19, 1, 0},
	{1633, 127, 0, 0, 103, 19, 1, 0}, {1641, 332, 0, 0, 104, 19, 1, 1}, {1658, 75, 0, 0, 105, 20, 1, 0},
	{1675, 75, 0, 0, 106, 20, 1, 0}, {66, 75, 0, 0, 107, 20, 1, 0}, {1688, 24, 0, 0, 108, 20, 1, 0},
	{1697, 332, 0, 0, 109, 20, 1, 1}, {1726, 1476, 0, 0, 110, 21, 1, 1}, {1833, 75, 0, 0, 111, 22, 2, 0},
	{1850, 127, 0, 0, 113, 22, 2, 0}, {1866, 1881, 0, 1944, 115, 22, 4, 0}, {2024, 127, 0, 0, 119, 22, 4, 0},
	{1801, 40, 2046, 0, 123, 22, 2, 0}, {2049, 127, 0, 0, 125, 22, 4, 0}, {1770, 2067, 2080, 0, 129, 22, 2, 0},
	{223, 234, 0, 0, 131, 22, 4, 0}, {1489, 1492, 0, 0, 135, 22, 1, 0}, {1814, 2087, 0, 0, 136, 22, 3, 0},
	{828, 40, 0, 0, 139, 22, 3, 0}, {2101, 1476, 0, 0, 142, 22, 2, 0}, {1825, 2106, 0, 0, 144, 22, 1, 0},
	{2157, 2171, 0, 0, 145, 22, 4, 0}, {2225, 1476, 0, 0, 149, 22, 1, 0}, {2239, 75, 0, 0, 150, 22, 2, 0},
	{1, 40, 0, 0, 152, 22, 1, 0}, {6, 40, 56, 0, 153, 22, 1, 0}, {320, 127, 0, 0, 154, 22, 1, 0},
	{2296, 2317, 0, 0, 155, 22, 1, 2}, {2329, 40, 0, 0, 156, 24, 1, 2}, {320, 332, 0, 0, 157, 26, 1, 2},
	{2306, 75, 0, 0, 158, 28, 1, 2}, {2352, 75, 0, 0, 159, 30, 1, 0}, {2364, 2373, 0, 2416, 160, 30, 1, 0},
	{2448, 1476, 0, 0, 161, 30, 1, 1}, {320, 127, 0, 0, 162, 31, 1, 1}, {2454, 75, 0, 0, 163, 32, 1, 0},
	{2507, 2520, 0, 0, 164, 32, 1, 0}, {2483, 75, 0, 0, 165, 32, 1, 0}, {2549, 2520, 0, 0, 166, 32, 1, 0},
	{2559, 2563, 0, 0, 167, 32, 1, 0}, {2296, 2317, 0, 0, 168, 32, 1, 0}, {2632, 127, 0, 0, 169, 32, 1, 1},
	{2448, 1476, 0, 0, 170, 33, 1, 1}, {320, 538, 0, 0, 171, 34, 1, 0}, {2296, 2317, 0, 0, 172, 34, 1, 1},
	{2712, 75, 2735, 0, 173, 35, 1, 0}, {320, 538, 0, 0, 174, 35, 1, 0}, {2739, 75, 0, 0, 175, 35, 1, 0},
	{2748, 75, 2766, 0, 176, 35, 1, 0}, {2770, 40, 2782, 0, 177, 35, 1, 0}, {2306, 75, 0, 0, 178, 35, 1, 0},
	{2785, 2795, 2857, 2860, 179, 35, 1, 0}, {2921, 127, 0, 0, 180, 35, 1, 2}, {2924, 40, 0, 0, 181, 37, 1, 0},
	{2929, 127, 0, 0, 182, 37, 1, 1}, {2937, 2944, 2955, 0, 183, 38, 1, 1}, {2901, 75, 0, 0, 184, 39, 1, 1},
	{2962, 40, 0, 0, 185, 40, 1, 0}, {320, 538, 0, 0, 186, 40, 1, 0}, {2967, 2666, 0, 0, 187, 40, 1, 1},
	{2972, 40, 0, 0, 188, 41, 1, 1}, {2984, 40, 0, 0, 189, 42, 1, 1}, {1688, 24, 0, 0, 190, 43, 1, 0},
	{2995, 127, 0, 0, 191, 43, 1, 1}, {3001, 75, 0, 0, 192, 44, 1, 1}, {3029, 75, 0, 0, 193, 45, 1, 0},
	{3037, 75, 0, 0, 194, 45, 1, 0}, {2448, 1476, 0, 0, 195, 45, 1, 1}, {3052, 75, 0, 0, 196, 46, 1, 0},
	{3067, 3082, 0, 3119, 197, 46, 1, 0}, {320, 919, 0, 0, 198, 46, 1, 1}, {3178, 127, 0, 0, 199, 47, 1, 0},
	{2549, 2520, 0, 0, 200, 47, 1, 0}, {2483, 75, 0, 0, 201, 47, 1, 0}, {157, 75, 0, 0, 202, 47, 1, 0},
	{2559, 2563, 0, 0, 203, 47, 1, 0}, {2921, 127, 0, 0, 204, 47, 1, 2}, {2448, 1476, 0, 0, 205, 49, 1, 1},
	{320, 538, 0, 0, 206, 50, 1, 1}, {2748, 75, 0, 0, 207, 51, 1, 0}, {1, 40, 0, 0, 208, 51, 1, 0},
	{6, 40, 56, 0, 209, 51, 1, 0}, {3282, 127, 0, 0, 210, 51, 1, 0}, {3294, 75, 0, 0, 211, 51, 1, 0},
	{157, 75, 0, 0, 212, 51, 1, 0}, {120, 127, 0, 0, 213, 51, 1, 0}, {141, 40, 0, 0, 214, 51, 1, 0},
	{149, 40, 0, 0, 215, 51, 1, 0}, {3304, 75, 0, 0, 216, 51, 1, 0}, {66, 75, 0, 0, 217, 51, 1, 0},
	{3312, 3324, 0, 0, 218, 51, 1, 0}, {3373, 3324, 0, 0, 219, 51, 1, 0}, {223, 234, 0, 0, 220, 51, 1, 0},
	{1, 40, 0, 0, 221, 51, 1, 0}, {6, 40, 56, 0, 222, 51, 1, 0}, {828, 127, 0, 0, 223, 51, 1, 0},
	{3282, 127, 0, 0, 224, 51, 1, 0}, {66, 75, 0, 0, 225, 51, 1, 0}, {157, 75, 0, 0, 226, 51, 1, 0},
	{120, 127, 0, 0, 227, 51, 1, 0}, {141, 40, 0, 0, 228, 51, 1, 0}, {149, 40, 0, 0, 229, 51, 1, 0},
	{223, 234, 0, 0, 230, 51, 1, 0}, {3491, 75, 0, 0, 231, 51, 1, 0}, {1489, 1476, 0, 0, 232, 51, 1, 0},
	{1814, 3500, 0, 0, 233, 51, 1, 0}, {3512, 3516, 0, 0, 234, 51, 1, 0}, {828, 127, 0, 0, 235, 51, 1, 0},
	{828, 40, 3559, 0, 236, 51, 1, 0}, {1489, 1492, 3571, 0, 237, 51, 1, 0}, {320, 3585, 0, 0, 238, 51, 1, 0},
	{3491, 75, 0, 0, 239, 51, 1, 0}, {1489, 1476, 0, 0, 240, 51, 1, 0}, {1814, 3500, 0, 0, 241, 51, 1, 0},
	{828, 127, 0, 0, 242, 51, 1, 0}, {3704, 3713, 0, 0, 243, 51, 1, 0}, {828, 40, 0, 0, 244, 51, 1, 0},
	{1558, 3776, 0, 3831, 245, 51, 1, 0}, {3880, 3891, 0, 0, 246, 51, 1, 1}, {1489, 1492, 0, 0, 247, 52, 1, 1},
	{66, 75, 0, 0, 248, 53, 1, 0}, {3704, 3713, 3933, 0, 249, 53, 1, 0}, {157, 75, 0, 0, 250, 53, 1, 0},
	{157, 75, 0, 0, 251, 53, 1, 0}, {828, 40, 0, 0, 252, 53, 1, 0}, {4024, 75, 0, 0, 253, 53, 1, 0},
	{4175, 40, 0, 0, 254, 53, 1, 1}, {3559, 127, 0, 0, 255, 54, 1, 1}, {3704, 4189, 0, 0, 256, 55, 1, 1},
	{3933, 1492, 0, 0, 257, 56, 1, 1}, {4239, 2087, 0, 0, 258, 57, 1, 1}, {4258, 40, 0, 0, 259, 58, 1, 1},
	{1489, 1492, 0, 0, 260, 59, 1, 0}, {4293, 1476, 0, 0, 261, 59, 1, 0}, {1814, 2087, 0, 0, 262, 59, 1, 0},
	{828, 40, 0, 0, 263, 59, 1, 0}, {4308, 4328, 0, 0, 264, 59, 1, 0}, {1825, 2106, 0, 0, 265, 59, 1, 0},
	{2225, 1476, 0, 0, 266, 59, 1, 0}, {828, 40, 0, 0, 267, 59, 1, 0}, {1558, 3776, 0, 3831, 268, 59, 1, 0},
	{3880, 3891, 0, 0, 269, 59, 1, 1}, {1489, 1492, 0, 0, 270, 60, 1, 1}, {66, 75, 0, 0, 271, 61, 1, 0},
	{3704, 3713, 3933, 0, 272, 61, 1, 0}, {157, 75, 0, 0, 273, 61, 1, 0}, {4455, 75, 0, 0, 274, 61, 1, 0},
	{157, 75, 0, 0, 275, 61, 1, 0}, {828, 40, 0, 0, 276, 61, 1, 0}, {4024, 75, 0, 0, 277, 61, 1, 0},
	{4497, 127, 0, 0, 278, 61, 1, 0}, {4455, 75, 0, 0, 279, 61, 1, 0}, {4175, 40, 0, 0, 280, 61, 1, 1},
	{3491, 75, 0, 0, 281, 62, 3, 0}, {3559, 127, 0, 0, 284, 62, 1, 1}, {3704, 4189, 0, 0, 285, 63, 1, 1},
	{3933, 1492, 0, 0, 286, 64, 1, 1}, {4239, 2087, 0, 0, 287, 65, 1, 1}, {4258, 40, 0, 0, 288, 66, 1, 1},
	{4175, 127, 0, 0, 289, 67, 4, 1}, {4664, 127, 0, 0, 293, 68, 1, 0}, {4679, 4695, 0, 0, 294, 68, 1, 1},
	{1489, 1476, 0, 0, 295, 69, 1, 1}, {828, 127, 0, 0, 296, 70, 1, 1}, {4743, 4751, 0, 0, 297, 71, 1, 1},
	{1833, 75, 0, 0, 298, 72, 1, 0}, {1850, 127, 0, 0, 299, 72, 1, 0}, {1866, 1881, 0, 1944, 300, 72, 2, 0},
	{2024, 127, 0, 0, 302, 72, 2, 0}, {1801, 127, 2046, 0, 304, 72, 1, 1}, {2049, 127, 0, 0, 305, 73, 5, 0},
	{4834, 1476, 0, 0, 310, 73, 1, 0}, {1770, 2944, 2080, 0, 311, 73, 1, 1}, {4802, 127, 0, 0, 312, 74, 1, 1},
	{223, 234, 0, 0, 313, 75, 4, 0}, {4852, 75, 0, 0, 317, 75, 2, 0}, {4872, 127, 0, 0, 319, 75, 1, 1},
	{1489, 1476, 0, 0, 320, 76, 1, 1}, {1814, 3500, 0, 0, 321, 77, 1, 1}, {4881, 127, 4893, 0, 322, 78, 1, 1},
	{828, 127, 0, 0, 323, 79, 1, 0}, {4910, 2666, 0, 0, 324, 79, 1, 1}, {2101, 1476, 0, 0, 325, 80, 2, 1},
	{4926, 75, 0, 0, 327, 81, 1, 0}, {1825, 3324, 0, 0, 328, 81, 1, 1}, {2157, 2171, 0, 0, 329, 82, 2, 1},
	{4950, 75, 0, 0, 331, 83, 1, 1}, {4963, 127, 0, 0, 332, 84, 1, 0}, {4973, 127, 0, 0, 333, 84, 1, 1},
	{2239, 75, 0, 0, 334, 85, 1, 0}, {4814, 3500, 4982, 0, 335, 85, 1, 1}, {4819, 127, 0, 0, 336, 86, 1, 1},
	{5060, 75, 0, 0, 337, 87, 1, 0}, {2921, 5067, 0, 5115, 338, 87, 1, 0}, {5126, 127, 0, 0, 339, 87, 1, 0},
	{157, 75, 0, 0, 340, 87, 1, 0}, {6, 127, 56, 0, 341, 87, 1, 0}, {828, 40, 0, 0, 342, 87, 1, 0},
	{5138, 75, 5148, 0, 343, 87, 1, 0}, {66, 75, 0, 0, 344, 87, 1, 0}, {1, 127, 0, 0, 345, 87, 1, 0},
	{1558, 127, 0, 0, 346, 87, 1, 0}, {2448, 1476, 0, 0, 347, 87, 1, 1}, {173, 182, 0, 0, 348, 88, 1, 1},
	{157, 75, 0, 0, 349, 89, 1, 0}, {320, 538, 0, 0, 350, 89, 1, 1}, {6, 127, 56, 0, 351, 90, 1, 0},
	{5138, 75, 5148, 0, 352, 90, 1, 0}, {1, 127, 0, 0, 353, 90, 1, 0}, {5060, 75, 0, 0, 354, 90, 1, 0},
	{2296, 2317, 0, 0, 355, 90, 1, 1}, {173, 182, 0, 0, 356, 91, 1, 1}, {157, 75, 0, 0, 357, 92, 1, 0},
	{2712, 75, 2735, 0, 358, 92, 1, 0}, {320, 538, 0, 0, 359, 92, 1, 0}, {6, 127, 56, 0, 360, 92, 1, 1},
	{5138, 75, 5148, 0, 361, 93, 1, 0}, {2739, 75, 0, 0, 362, 93, 1, 0}, {2748, 75, 2766, 0, 363, 93, 1, 0},
	{1, 127, 0, 0, 364, 93, 1, 1}, {2770, 40, 2782, 0, 365, 94, 1, 0}, {2306, 75, 0, 0, 366, 94, 1, 0},
	{2785, 2795, 2857, 2860, 367, 94, 1, 0}, {157, 75, 0, 0, 368, 94, 1, 0}, {5237, 75, 0, 0, 369, 94, 1, 0},
	{320, 5256, 0, 0, 370, 94, 1, 0}, {6, 127, 56, 0, 371, 94, 1, 0}, {5138, 75, 5148, 0, 372, 94, 1, 0},
	{1, 127, 5310, 0, 373, 94, 1, 0}, {5337, 40, 0, 0, 374, 94, 1, 1}, {5343, 40, 0, 0, 375, 95, 1, 1},
	{5350, 40, 0, 0, 376, 96, 1, 1}, {5359, 40, 0, 0, 377, 97, 1, 1}, {5388, 75, 0, 0, 378, 98, 1, 0},
	{5401, 24, 5414, 0, 379, 98, 1, 2}, {5419, 5431, 0, 0, 380, 100, 1, 0}, {5494, 40, 828, 0, 381, 100, 1, 0},
	{5506, 5518, 630, 5560, 382, 100, 1, 0}, {173, 182, 0, 0, 383, 100, 1, 1}, {157, 75, 0, 0, 384, 101, 1, 0},
	{5641, 40, 0, 0, 385, 101, 1, 0}, {5656, 5677, 0, 0, 386, 101, 1, 1}, {5729, 40, 5736, 0, 387, 102, 1, 1},
	{5745, 127, 5758, 0, 388, 103, 1, 1}, {1825, 3324, 0, 0, 389, 104, 1, 1}, {5401, 24, 5414, 0, 390, 105, 1, 0},
	{5869, 75, 0, 0, 391, 105, 1, 0}, {5875, 5881, 0, 0, 392, 105, 1, 0}, {5922, 5881, 0, 0, 393, 105, 1, 0},
	{320, 538, 0, 0, 394, 105, 3, 0}, {5926, 127, 0, 0, 397, 105, 1, 1}, {5937, 5881, 0, 0, 398, 106, 1, 0},
	{4743, 5946, 0, 0, 399, 106, 1, 2}, {5989, 5946, 0, 0, 400, 108, 1, 2}, {2225, 1476, 0, 0, 401, 110, 1, 1},
	{6016, 1476, 0, 0, 402, 111, 1, 1}, {6031, 75, 0, 0, 403, 112, 1, 0}, {2448, 1476, 0, 0, 404, 112, 1, 1},
	{6061, 75, 0, 0, 405, 113, 1, 0}, {6097, 127, 0, 0, 406, 113, 1, 1}, {157, 75, 0, 0, 407, 114, 1, 0},
	{6104, 919, 0, 0, 408, 114, 1, 0}, {320, 538, 0, 0, 409, 114, 1, 0}, {1688, 24, 0, 0, 410, 114, 1, 0},
	{6112, 75, 0, 0, 411, 114, 1, 0}, {6122, 127, 0, 0, 412, 114, 1, 0}, {1470, 6459, 0, 0, 413, 114, 1, 1},
	{173, 182, 0, 0, 414, 115, 1, 1}, {320, 538, 0, 0, 415, 116, 1, 0}, {6, 40, 56, 0, 416, 116, 1, 1},
	{6472, 6459, 0, 0, 417, 117, 1, 1}, {1, 40, 0, 0, 418, 118, 1, 1}, {6479, 75, 0, 0, 419, 119, 1, 0},
	{6061, 75, 0, 0, 420, 119, 1, 0}, {6097, 127, 0, 0, 421, 119, 1, 1}, {157, 75, 0, 0, 422, 120, 1, 0},
	{6104, 919, 0, 0, 423, 120, 1, 0}, {320, 538, 0, 0, 424, 120, 1, 0}, {1688, 24, 0, 0, 425, 120, 1, 0},
	{6112, 75, 0, 0, 426, 120, 1, 0}, {6122, 127, 0, 0, 427, 120, 1, 0}, {6551, 75, 0, 0, 428, 120, 1, 0},
	{6061, 75, 0, 0, 429, 120, 1, 0}, {6097, 127, 0, 0, 430, 120, 1, 1}, {157, 75, 0, 0, 431, 121, 1, 0},
	{6104, 919, 0, 0, 432, 121, 1, 0}, {6560, 75, 0, 0, 433, 121, 1, 0}, {320, 538, 0, 0, 434, 121, 1, 0},
	{1688, 24, 0, 0, 435, 121, 1, 0}, {6577, 75, 0, 0, 436, 121, 1, 0}, {6112, 75, 0, 0, 437, 121, 1, 0},
	{6122, 127, 0, 0, 438, 121, 1, 0}, {6590, 75, 0, 0, 439, 121, 1, 0}, {6551, 75, 0, 0, 440, 121, 1, 0},
	{6608, 1476, 0, 0, 441, 121, 1, 1}, {6061, 75, 0, 0, 442, 122, 1, 0}, {6097, 127, 0, 0, 443, 122, 1, 1},
	{157, 75, 0, 0, 444, 123, 1, 0}, {6104, 919, 0, 0, 445, 123, 1, 0}, {320, 538, 0, 0, 446, 123, 1, 0},
	{1688, 919, 0, 0, 447, 123, 1, 0}, {6112, 75, 0, 0, 448, 123, 1, 0}, {6122, 127, 0, 0, 449, 123, 1, 0},
	{6627, 40, 0, 0, 450, 123, 1, 1}, {149, 40, 0, 0, 451, 124, 1, 0}, {828, 40, 0, 0, 452, 124, 1, 1},
	{1558, 127, 0, 0, 453, 125, 1, 0}, {1, 40, 0, 0, 454, 125, 1, 0}, {6, 40, 56, 0, 455, 125, 1, 0},
	{120, 127, 0, 0, 456, 125, 1, 0}, {141, 40, 0, 0, 457, 125, 1, 0}, {149, 40, 0, 0, 458, 125, 1, 0},
	{3304, 75, 6675, 0, 459, 125, 1, 0}, {2448, 6679, 0, 0, 460, 125, 1, 0}, {157, 75, 0, 0, 461, 125, 1, 0},
	{828, 75, 0, 0, 462, 125, 1, 0}, {6693, 6704, 0, 0, 463, 125, 1, 1}, {6777, 75, 0, 0, 464, 126, 1, 1},
	{6791, 75, 6801, 0, 465, 127, 1, 1}, {6804, 75, 6809, 0, 466, 128, 1, 1}, {6812, 75, 6819, 0, 467, 129, 1, 1},
	{6824, 75, 6833, 0, 468, 130, 1, 1}, {6836, 75, 6843, 0, 469, 131, 1, 1}, {6479, 75, 0, 0, 470, 132, 1, 0},
	{2296, 40, 0, 0, 471, 132, 1, 0}, {6956, 75, 0, 0, 472, 132, 1, 0}, {5401, 24, 5414, 0, 473, 132, 1, 2},
	{5506, 5518, 630, 5560, 474, 134, 1, 0}, {6960, 40, 0, 0, 475, 134, 1, 0}, {5656, 5677, 0, 0, 476, 134, 1, 0},
	{6974, 6679, 0, 0, 477, 134, 1, 0}, {6995, 75, 0, 0, 478, 134, 1, 0}, {5729, 40, 5736, 0, 479, 134, 1, 0},
	{828, 40, 0, 0, 480, 134, 1, 1}, {7008, 40, 0, 0, 481, 135, 1, 0}, {7013, 40, 0, 0, 482, 135, 1, 1},
	{7027, 7041, 0, 0, 483, 136, 1, 1}, {7083, 75, 0, 0, 484, 137, 1, 0}, {7099, 75, 0, 0, 485, 137, 1, 0},
	{7106, 1476, 0, 0, 486, 137, 1, 0}, {7117, 75, 0, 0, 487, 137, 1, 0}, {7142, 75, 0, 0, 488, 137, 1, 0},
	{7159, 40, 0, 0, 489, 137, 1, 0}, {1, 40, 0, 0, 490, 137, 1, 0}, {6, 40, 56, 0, 491, 137, 1, 0},
	{7482, 6459, 0, 0, 492, 137, 1, 0}, {7106, 6459, 7492, 0, 493, 137, 1, 0},
	{7503, 1476, 7508, 0, 494, 137, 1, 0}, {120, 127, 0, 0, 495, 137, 1, 0}, {141, 40, 0, 0, 496, 137, 1, 0},
	{149, 40, 0, 0, 497, 137, 1, 0}, {157, 75, 0, 0, 498, 137, 1, 0}, {2296, 127, 0, 0, 499, 137, 1, 1},
	{7513, 75, 0, 0, 500, 138, 1, 1}, {6479, 75, 0, 0, 501, 139, 1, 1}, {173, 182, 0, 0, 502, 140, 1, 2},
	{203, 75, 0, 0, 503, 142, 1, 1}, {216, 127, 0, 0, 504, 143, 1, 1}, {223, 234, 0, 0, 505, 144, 1, 0},
	{223, 234, 0, 0, 506, 144, 1, 0}, {7581, 127, 0, 0, 507, 144, 1, 1}, {4973, 127, 0, 0, 508, 145, 1, 1},
	{2995, 127, 0, 0, 509, 146, 1, 1}, {7604, 75, 0, 0, 510, 147, 1, 0}, {828, 40, 0, 0, 511, 147, 1, 2},
	{12378, 75, 0, 0, 512, 149, 2, 0}, {12519, 75, 0, 0, 514, 149, 1, 0},
	{12525, 12530, 12546, 0, 515, 149, 2, 0}, {12565, 1476, 0, 0, 517, 149, 1, 1},
	{12569, 12581, 0, 12627, 518, 150, 1, 0}, {12646, 127, 0, 0, 519, 150, 2, 0},
	{12658, 1476, 0, 0, 521, 150, 1, 1}, {12669, 1476, 0, 0, 522, 151, 1, 1}, {12686, 1476, 0, 0, 523, 152, 1, 1},
	{12698, 1476, 0, 0, 524, 153, 1, 1}, {12704, 1476, 0, 0, 525, 154, 1, 1}, {12711, 127, 0, 0, 526, 155, 2, 0},
	{12745, 6459, 12761, 0, 528, 155, 2, 1}, {12777, 1476, 0, 0, 530, 156, 1, 1},
	{320, 538, 0, 0, 531, 157, 1, 1}, {1507, 1476, 7508, 0, 532, 158, 1, 1},
	{12941, 1476, 1489, 0, 533, 159, 1, 0}, {12957, 127, 0, 0, 534, 159, 1, 1},
	{13038, 12530, 0, 0, 535, 160, 1, 0}, {13044, 75, 0, 0, 536, 160, 1, 0}, {13057, 75, 0, 0, 537, 160, 1, 0},
	{13066, 12530, 0, 0, 538, 160, 1, 0}, {1801, 40, 2046, 0, 539, 160, 1, 0},
	{13073, 40, 13083, 13086, 540, 160, 1, 0}, {13138, 1492, 0, 0, 541, 160, 1, 0},
	{1814, 13144, 0, 0, 542, 160, 1, 0}, {13033, 75, 0, 0, 543, 160, 1, 0},
	{13025, 127, 13159, 0, 544, 160, 1, 0}, {7581, 127, 13162, 0, 545, 160, 1, 0},
	{1507, 1476, 0, 0, 546, 160, 1, 0}, {13166, 40, 13173, 0, 547, 160, 1, 0}, {4973, 40, 0, 0, 548, 160, 1, 0},
	{157, 75, 0, 0, 549, 160, 1, 0}, {12957, 127, 0, 0, 550, 160, 1, 1}, {13190, 1476, 1489, 0, 551, 161, 1, 0},
	{1558, 13272, 0, 13314, 552, 161, 1, 0}, {13033, 75, 0, 0, 553, 161, 1, 0}, {828, 40, 0, 0, 554, 161, 1, 1},
	{13514, 127, 0, 0, 555, 162, 1, 1}, {13524, 13536, 0, 0, 556, 163, 1, 0}, {6, 40, 56, 0, 557, 163, 1, 0},
	{1, 40, 0, 0, 558, 163, 1, 0}, {13609, 13627, 0, 0, 559, 163, 1, 0}, {945, 40, 0, 0, 560, 163, 1, 1},
	{13907, 40, 0, 0, 561, 164, 1, 1}, {13916, 40, 0, 0, 562, 165, 1, 0}, {13926, 75, 0, 0, 563, 165, 1, 0},
	{13722, 75, 0, 0, 564, 165, 1, 0}, {13935, 75, 0, 0, 565, 165, 1, 0}, {13940, 40, 0, 0, 566, 165, 1, 0},
	{828, 127, 0, 0, 567, 165, 1, 1}, {13744, 75, 0, 0, 568, 166, 1, 0}, {13954, 40, 0, 0, 569, 166, 1, 0},
	{1, 127, 0, 0, 570, 166, 1, 0}, {13964, 40, 0, 0, 571, 166, 1, 0}, {1470, 1476, 0, 0, 572, 166, 1, 1},
	{1489, 13144, 0, 0, 573, 167, 1, 1}, {1, 40, 0, 0, 574, 168, 1, 0}, {6, 40, 56, 0, 575, 168, 1, 0},
	{120, 127, 0, 0, 576, 168, 1, 0}, {141, 40, 0, 0, 577, 168, 1, 0}, {149, 40, 0, 0, 578, 168, 1, 0},
	{157, 75, 0, 0, 579, 168, 1, 0}, {216, 40, 0, 0, 580, 168, 1, 1}, {223, 234, 0, 0, 581, 169, 1, 0},
	{1, 40, 0, 0, 582, 169, 1, 0}, {6, 40, 56, 0, 583, 169, 1, 0}, {828, 40, 14151, 0, 584, 169, 1, 0},
	{120, 127, 0, 0, 585, 169, 1, 0}, {141, 40, 0, 0, 586, 169, 1, 0}, {149, 40, 0, 0, 587, 169, 1, 0},
	{223, 234, 0, 0, 588, 169, 1, 0}, {1, 40, 0, 0, 589, 169, 1, 1}, {6, 40, 56, 0, 590, 170, 1, 1},
	{828, 40, 14151, 0, 591, 171, 1, 0}, {120, 127, 0, 0, 592, 171, 1, 0}, {141, 40, 0, 0, 593, 171, 1, 0},
	{149, 40, 0, 0, 594, 171, 1, 0}, {223, 234, 0, 0, 595, 171, 1, 0}, {13038, 12530, 0, 0, 596, 171, 5, 0},
	{13066, 12530, 0, 0, 601, 171, 5, 0}, {14368, 14382, 0, 14420, 606, 171, 5, 0},
	{14528, 40, 0, 0, 611, 171, 1, 1}, {120, 2666, 0, 0, 612, 172, 1, 1}, {14536, 14548, 0, 0, 613, 173, 5, 0},
	{1489, 1492, 0, 0, 618, 173, 1, 1}, {14563, 75, 0, 0, 619, 174, 5, 0}, {1814, 2087, 0, 0, 624, 174, 1, 1},
	{828, 40, 0, 0, 625, 175, 1, 1}, {1507, 1476, 0, 0, 626, 176, 5, 0}, {14579, 14382, 0, 14420, 631, 176, 1, 0},
	{14608, 40, 0, 0, 632, 176, 1, 0}, {14619, 40, 0, 0, 633, 176, 1, 0}, {14602, 75, 0, 0, 634, 176, 1, 0},
	{14627, 40, 0, 0, 635, 176, 1, 0}, {157, 75, 0, 0, 636, 176, 1, 0}, {320, 538, 0, 0, 637, 176, 1, 0},
	{576, 587, 630, 635, 638, 176, 1, 0}, {828, 40, 0, 0, 639, 176, 1, 1}, {14650, 75, 0, 0, 640, 177, 1, 0},
	{6122, 14657, 0, 14704, 641, 177, 1, 0}, {6956, 75, 0, 0, 642, 177, 2, 0}, {14826, 127, 0, 0, 644, 177, 1, 1},
	{14839, 2944, 0, 0, 645, 178, 1, 1}, {14805, 14854, 0, 0, 646, 179, 1, 1},
	{14901, 5677, 0, 0, 647, 180, 4, 0}, {7604, 75, 0, 0, 651, 180, 3, 0}, {828, 40, 0, 0, 654, 180, 4, 1},
	{14920, 127, 0, 0, 658, 181, 2, 0}, {14930, 3324, 0, 0, 660, 181, 1, 1}, {14940, 75, 0, 0, 661, 182, 3, 0},
	{14948, 75, 0, 0, 664, 182, 3, 0}, {828, 40, 3559, 0, 667, 182, 2, 1}, {1489, 1492, 15093, 0, 669, 183, 2, 0},
	{320, 3585, 0, 0, 671, 183, 2, 0}, {15097, 75, 0, 0, 673, 183, 3, 0}, {5729, 75, 0, 0, 676, 183, 3, 1},
	{15113, 75, 15129, 0, 679, 184, 3, 1}, {14528, 40, 0, 0, 682, 185, 1, 1}, {1489, 1492, 0, 0, 683, 186, 1, 1},
	{3704, 3713, 0, 0, 684, 187, 1, 1}, {15153, 40, 0, 0, 685, 188, 4, 1}, {630, 15160, 0, 0, 689, 189, 1, 1},
	{5359, 40, 0, 0, 690, 190, 1, 1}, {828, 40, 0, 0, 691, 191, 1, 2}, {15463, 40, 0, 0, 692, 193, 1, 0},
	{1558, 127, 0, 0, 693, 193, 1, 0}, {14608, 40, 0, 0, 694, 193, 1, 0}, {1489, 1492, 0, 0, 695, 193, 1, 1},
	{828, 40, 0, 0, 696, 194, 1, 1}, {4743, 3585, 0, 0, 697, 195, 1, 1}, {14608, 40, 0, 0, 698, 196, 1, 1},
	{1833, 75, 0, 0, 699, 197, 2, 0}, {1850, 127, 0, 0, 701, 197, 2, 0}, {1866, 1881, 0, 1944, 703, 197, 4, 0},
	{2024, 127, 0, 0, 707, 197, 4, 0}, {1801, 40, 2046, 0, 711, 197, 2, 1}, {2049, 127, 0, 0, 713, 198, 10, 0},
	{1770, 2067, 2080, 0, 723, 198, 2, 1}, {4802, 40, 0, 0, 725, 199, 2, 1}, {223, 234, 0, 0, 727, 200, 4, 0},
	{1489, 1492, 0, 0, 731, 200, 1, 1}, {1814, 2087, 0, 0, 732, 201, 6, 1}, {828, 40, 0, 0, 738, 202, 6, 1},
	{2101, 1476, 0, 0, 744, 203, 2, 1}, {2157, 2171, 0, 0, 746, 204, 4, 0},
	{14579, 15621, 0, 15670, 750, 204, 10, 0}, {2225, 1476, 0, 0, 760, 204, 4, 0},
	{2239, 75, 0, 0, 764, 204, 2, 0}, {4814, 2087, 4982, 0, 766, 204, 2, 1}, {4819, 40, 0, 0, 768, 205, 2, 1},
	{2049, 127, 0, 0, 770, 206, 1, 0}, {13935, 75, 0, 0, 771, 206, 1, 0}, {15722, 127, 0, 0, 772, 206, 1, 0},
	{157, 75, 0, 0, 773, 206, 1, 0}, {828, 40, 0, 0, 774, 206, 1, 0}, {15818, 15823, 0, 15876, 775, 206, 1, 0},
	{15927, 1386, 0, 0, 776, 206, 1, 0}, {1470, 1476, 0, 0, 777, 206, 2, 1}, {320, 24, 0, 0, 779, 207, 2, 1},
	{16082, 919, 0, 0, 781, 208, 1, 0}, {16090, 919, 0, 0, 782, 208, 1, 0}, {16098, 16106, 0, 0, 783, 208, 1, 1},
	{16140, 75, 0, 0, 784, 209, 1, 0}, {1489, 1492, 0, 0, 785, 209, 1, 0}, {1814, 2087, 0, 0, 786, 209, 1, 0},
	{828, 40, 0, 0, 787, 209, 1, 1}, {4175, 40, 0, 0, 788, 210, 1, 1}, {3559, 127, 0, 0, 789, 211, 1, 1},
	{3704, 4189, 0, 0, 790, 212, 1, 1}, {3933, 1492, 0, 0, 791, 213, 1, 1}, {4239, 2087, 0, 0, 792, 214, 1, 1},
	{4258, 40, 0, 0, 793, 215, 1, 1}, {1470, 1476, 0, 0, 794, 216, 2, 1}, {320, 24, 0, 0, 796, 217, 2, 1},
	{16082, 919, 0, 0, 798, 218, 1, 0}, {16090, 919, 0, 0, 799, 218, 1, 0}, {16140, 75, 0, 0, 800, 218, 1, 0},
	{1801, 40, 2046, 0, 801, 218, 1, 0}, {16305, 75, 16323, 0, 802, 218, 1, 0}, {16293, 40, 0, 0, 803, 218, 1, 0},
	{149, 40, 0, 0, 804, 218, 1, 0}, {141, 40, 0, 0, 805, 218, 1, 0}, {320, 16326, 0, 0, 806, 218, 1, 0},
	{828, 40, 16368, 0, 807, 218, 1, 0}, {16380, 75, 16397, 0, 808, 218, 1, 0}, {1489, 40, 0, 0, 809, 218, 1, 0},
	{7604, 75, 0, 0, 810, 218, 1, 0}, {828, 40, 0, 0, 811, 218, 1, 0}, {828, 40, 0, 0, 812, 218, 1, 1},
	{945, 40, 0, 0, 813, 219, 1, 1}, {13057, 75, 0, 0, 814, 220, 1, 0}, {16544, 75, 0, 0, 815, 220, 1, 0},
	{320, 538, 0, 0, 816, 220, 1, 0}, {16560, 75, 0, 0, 817, 220, 1, 0}, {16578, 75, 0, 0, 818, 220, 1, 0},
	{149, 40, 0, 0, 819, 220, 1, 0}, {141, 40, 0, 0, 820, 220, 1, 0}, {828, 40, 0, 0, 821, 220, 1, 1},
	{1558, 127, 0, 0, 822, 221, 1, 1}, {16636, 75, 0, 0, 823, 222, 1, 0}, {16722, 40, 0, 0, 824, 222, 1, 1},
	{7159, 40, 0, 0, 825, 223, 1, 0}, {1801, 127, 2046, 0, 826, 223, 6, 0}, {223, 234, 0, 0, 832, 223, 1, 0},
	{16860, 16876, 0, 0, 833, 223, 1, 0}, {16907, 16917, 0, 0, 834, 223, 1, 0},
	{16940, 127, 0, 0, 835, 223, 3, 0}, {157, 75, 0, 0, 838, 223, 4, 0}, {16952, 40, 0, 0, 842, 223, 1, 0},
	{16960, 40, 0, 0, 843, 223, 1, 0}, {13025, 40, 0, 0, 844, 223, 1, 0}, {16973, 6459, 0, 0, 845, 223, 5, 0},
	{16983, 75, 0, 0, 850, 223, 5, 0}, {1, 40, 16990, 0, 855, 223, 1, 0}, {16997, 40, 0, 0, 856, 223, 1, 0},
	{17066, 75, 17078, 0, 857, 223, 1, 0}, {13057, 75, 0, 0, 858, 223, 1, 0}, {1619, 75, 0, 0, 859, 223, 1, 0},
	{1633, 127, 0, 0, 860, 223, 1, 0}, {320, 538, 0, 0, 861, 223, 1, 0}, {17082, 75, 0, 0, 862, 223, 1, 0},
	{1688, 24, 0, 0, 863, 223, 1, 0}, {157, 75, 0, 0, 864, 223, 1, 0}, {6, 127, 56, 0, 865, 223, 1, 0},
	{66, 75, 0, 0, 866, 223, 1, 0}, {1, 127, 0, 0, 867, 223, 1, 0}, {1558, 127, 0, 0, 868, 223, 1, 1},
	{17187, 17193, 0, 0, 869, 224, 1, 0}, {17207, 75, 0, 0, 870, 224, 1, 0}, {6, 40, 56, 0, 871, 224, 1, 0},
	{1, 40, 0, 0, 872, 224, 1, 0}, {17225, 17193, 0, 0, 873, 224, 1, 0}, {2296, 2317, 0, 0, 874, 224, 2, 1},
	{173, 182, 0, 0, 876, 225, 1, 1}, {2329, 40, 0, 0, 877, 226, 1, 1}, {6, 40, 56, 0, 878, 227, 2, 1},
	{1, 40, 0, 0, 880, 228, 2, 1}, {2306, 75, 0, 0, 882, 229, 2, 1}, {17321, 127, 0, 0, 884, 230, 1, 0},
	{17335, 127, 5359, 0, 885, 230, 1, 1}, {17351, 127, 0, 0, 886, 231, 1, 0}, {17360, 40, 0, 0, 887, 231, 1, 0},
	{17377, 127, 0, 0, 888, 231, 1, 0}, {5337, 40, 0, 0, 889, 231, 1, 1}, {5401, 24, 5414, 0, 890, 232, 1, 0},
	{17500, 75, 0, 0, 891, 232, 1, 0}, {17408, 17515, 0, 0, 892, 232, 1, 0}, {14826, 127, 0, 0, 893, 232, 1, 1},
	{14839, 2944, 0, 0, 894, 233, 1, 1}, {14805, 14854, 0, 0, 895, 234, 1, 1}, {5343, 40, 0, 0, 896, 235, 1, 1},
	{17544, 75, 0, 0, 897, 236, 1, 0}, {157, 75, 0, 0, 898, 236, 1, 0}, {14901, 5677, 0, 0, 899, 236, 3, 0},
	{5350, 40, 0, 0, 902, 236, 1, 1}, {17564, 75, 0, 0, 903, 237, 1, 0}, {17571, 127, 0, 0, 904, 237, 4, 0},
	{17586, 13627, 17601, 0, 908, 237, 4, 0}, {17489, 17609, 0, 0, 912, 237, 1, 0},
	{828, 40, 0, 0, 913, 237, 4, 0}, {5138, 75, 5148, 0, 917, 237, 1, 0}, {66, 75, 0, 0, 918, 237, 1, 0},
	{17653, 127, 0, 0, 919, 237, 1, 1}, {14930, 3324, 0, 0, 920, 238, 2, 1}, {17660, 13627, 0, 0, 922, 239, 4, 0},
	{1558, 127, 0, 0, 926, 239, 1, 1}, {14948, 75, 0, 0, 927, 240, 7, 0}, {17689, 75, 17710, 0, 934, 240, 2, 0},
	{5359, 40, 0, 0, 936, 240, 1, 1}, {6, 40, 56, 0, 937, 241, 1, 1}, {1, 40, 0, 0, 938, 242, 1, 1},
	{17733, 75, 0, 0, 939, 243, 1, 0}, {5388, 75, 0, 0, 940, 243, 1, 0}, {5401, 24, 5414, 0, 941, 243, 1, 2},
	{5419, 5431, 0, 0, 942, 245, 1, 0}, {5494, 40, 828, 0, 943, 245, 1, 0},
	{5506, 5518, 630, 5560, 944, 245, 1, 0}, {17544, 75, 0, 0, 945, 245, 1, 0}, {5641, 40, 0, 0, 946, 245, 1, 0},
	{5656, 5677, 0, 0, 947, 245, 1, 1}, {5729, 40, 5736, 0, 948, 246, 1, 1}, {17653, 127, 0, 0, 949, 247, 1, 1},
	{1825, 3324, 0, 0, 950, 248, 1, 1}, {1833, 75, 0, 0, 951, 249, 2, 0}, {1850, 127, 0, 0, 953, 249, 2, 0},
	{5401, 24, 5414, 0, 955, 249, 1, 0}, {5869, 75, 0, 0, 956, 249, 16, 0}, {1866, 1881, 0, 1944, 972, 249, 4, 0},
	{2024, 127, 0, 0, 976, 249, 2, 0}, {1801, 40, 2046, 0, 978, 249, 2, 1}, {2049, 127, 0, 0, 980, 250, 10, 0},
	{4834, 1476, 0, 0, 990, 250, 2, 0}, {1770, 2067, 2080, 0, 992, 250, 2, 1}, {4802, 40, 0, 0, 994, 251, 2, 1},
	{223, 234, 0, 0, 996, 252, 8, 0}, {4852, 75, 0, 0, 1004, 252, 4, 0}, {5310, 127, 16990, 0, 1008, 252, 8, 1},
	{17952, 75, 17969, 0, 1016, 253, 16, 0}, {4872, 40, 0, 0, 1032, 253, 2, 1},
	{17973, 75, 17995, 0, 1034, 254, 4, 0}, {320, 538, 0, 0, 1038, 254, 1, 0},
	{18008, 127, 0, 0, 1039, 254, 10, 0}, {4881, 127, 4893, 0, 1049, 254, 2, 1},
	{18016, 75, 0, 0, 1051, 255, 1, 0}, {4910, 2666, 0, 0, 1052, 255, 2, 1}, {2101, 1476, 0, 0, 1054, 256, 3, 1},
	{18027, 75, 0, 0, 1057, 257, 16, 0}, {4926, 75, 0, 0, 1073, 257, 2, 0},
	{18039, 5881, 14528, 0, 1075, 257, 9, 1}, {1825, 2106, 0, 0, 1084, 258, 2, 1},
	{18051, 40, 0, 0, 1086, 259, 2, 1}, {2157, 2171, 0, 0, 1088, 260, 4, 0},
	{18063, 16876, 0, 0, 1092, 260, 2, 1}, {4950, 75, 0, 0, 1094, 261, 2, 1}, {4963, 127, 0, 0, 1096, 262, 2, 0},
	{2225, 1476, 0, 0, 1098, 262, 12, 0}, {4973, 127, 0, 0, 1110, 262, 2, 1}, {2239, 75, 0, 0, 1112, 263, 2, 0},
	{4814, 2087, 4982, 0, 1114, 263, 2, 1}, {4819, 40, 0, 0, 1116, 264, 2, 1},
	{14528, 127, 0, 0, 1118, 265, 1, 0}, {1489, 127, 0, 0, 1119, 265, 1, 0}, {1, 40, 0, 0, 1120, 265, 1, 0},
	{6, 40, 56, 0, 1121, 265, 1, 0}, {120, 127, 0, 0, 1122, 265, 1, 0}, {141, 40, 0, 0, 1123, 265, 1, 0},
	{149, 40, 0, 0, 1124, 265, 1, 0}, {223, 234, 0, 0, 1125, 265, 1, 0}, {18207, 75, 0, 0, 1126, 265, 1, 0},
	{18229, 75, 0, 0, 1127, 265, 1, 0}, {1866, 18260, 0, 18312, 1128, 265, 1, 0},
	{2924, 919, 0, 0, 1129, 265, 1, 0}, {5419, 18336, 0, 0, 1130, 265, 1, 1}, {2024, 127, 0, 0, 1131, 266, 1, 1},
	{18398, 1476, 18423, 0, 1132, 267, 1, 1}, {18434, 127, 0, 0, 1133, 268, 1, 0},
	{223, 234, 0, 0, 1134, 268, 1, 0}, {18137, 127, 18446, 0, 1135, 268, 2, 1},
	{18449, 75, 0, 0, 1137, 269, 1, 0}, {18466, 75, 18480, 0, 1138, 269, 1, 0},
	{18483, 853, 0, 0, 1139, 269, 1, 0}, {18488, 853, 0, 0, 1140, 269, 1, 0},
	{18496, 13627, 0, 0, 1141, 269, 1, 0}, {18508, 127, 0, 0, 1142, 269, 1, 1},
	{18515, 1476, 18536, 0, 1143, 270, 1, 1}, {18539, 1476, 0, 0, 1144, 271, 1, 1},
	{18558, 1476, 0, 0, 1145, 272, 1, 1}, {18576, 18583, 0, 18630, 1146, 273, 2, 0},
	{18689, 75, 0, 0, 1148, 273, 2, 0}, {18697, 1476, 0, 0, 1150, 273, 1, 1}, {18721, 127, 0, 0, 1151, 274, 1, 1},
	{66, 75, 0, 0, 1152, 275, 1, 0}, {18729, 75, 0, 0, 1153, 275, 1, 0}, {18761, 75, 0, 0, 1154, 275, 1, 0},
	{18790, 2944, 0, 0, 1155, 275, 2, 0}, {18796, 234, 0, 0, 1157, 275, 2, 0}, {18812, 75, 0, 0, 1159, 275, 2, 0},
	{18839, 127, 18863, 0, 1161, 275, 1, 0}, {18867, 75, 0, 0, 1162, 275, 1, 0},
	{18874, 1476, 0, 0, 1163, 275, 1, 1}, {18891, 127, 18907, 0, 1164, 276, 1, 0},
	{18910, 75, 0, 0, 1165, 276, 1, 0}, {18931, 75, 0, 0, 1166, 276, 1, 0}, {18952, 75, 0, 0, 1167, 276, 1, 0},
	{18971, 18983, 0, 19028, 1168, 276, 1, 0}, {19058, 127, 0, 0, 1169, 276, 1, 0},
	{19077, 2520, 0, 0, 1170, 276, 1, 0}, {19122, 127, 0, 0, 1171, 276, 1, 1},
	{19139, 19150, 0, 0, 1172, 277, 1, 1}, {4798, 2944, 0, 0, 1173, 278, 1, 1},
	{19194, 75, 0, 0, 1174, 279, 1, 0}, {19210, 75, 0, 0, 1175, 279, 1, 0}, {19232, 127, 0, 0, 1176, 279, 1, 0},
	{19242, 19253, 0, 0, 1177, 279, 1, 0}, {18207, 75, 0, 0, 1178, 279, 1, 0}, {18229, 75, 0, 0, 1179, 279, 1, 0},
	{1866, 18260, 0, 18312, 1180, 279, 1, 0}, {2924, 919, 0, 0, 1181, 279, 1, 0},
	{5419, 18336, 0, 0, 1182, 279, 1, 1}, {2024, 127, 0, 0, 1183, 280, 1, 1},
	{18398, 1476, 18423, 0, 1184, 281, 1, 1}, {18434, 127, 0, 0, 1185, 282, 1, 0},
	{223, 234, 0, 0, 1186, 282, 1, 0}, {18137, 127, 18446, 0, 1187, 282, 2, 1},
	{18449, 75, 0, 0, 1189, 283, 1, 0}, {18483, 853, 0, 0, 1190, 283, 1, 0}, {18488, 853, 0, 0, 1191, 283, 1, 0},
	{18496, 13627, 0, 0, 1192, 283, 1, 0}, {18508, 127, 0, 0, 1193, 283, 1, 1},
	{18539, 1476, 0, 0, 1194, 284, 1, 1}, {18558, 1476, 0, 0, 1195, 285, 1, 1},
	{18576, 18583, 0, 18630, 1196, 286, 2, 0}, {18689, 75, 0, 0, 1198, 286, 2, 0},
	{18697, 1476, 0, 0, 1200, 286, 1, 1}, {18721, 127, 0, 0, 1201, 287, 1, 1}, {66, 75, 0, 0, 1202, 288, 1, 0},
	{18729, 75, 0, 0, 1203, 288, 1, 0}, {18761, 75, 0, 0, 1204, 288, 1, 0}, {18790, 2944, 0, 0, 1205, 288, 2, 0},
	{18796, 234, 0, 0, 1207, 288, 2, 0}, {18812, 75, 0, 0, 1209, 288, 2, 0}, {18867, 75, 0, 0, 1211, 288, 1, 0},
	{18874, 1476, 0, 0, 1212, 288, 1, 1}, {18891, 127, 18907, 0, 1213, 289, 1, 0},
	{18910, 75, 0, 0, 1214, 289, 1, 0}, {18931, 75, 0, 0, 1215, 289, 1, 0}, {18952, 75, 0, 0, 1216, 289, 1, 0},
	{18971, 18983, 0, 19028, 1217, 289, 1, 0}, {19077, 2520, 0, 0, 1218, 289, 1, 0},
	{19122, 127, 0, 0, 1219, 289, 1, 1}, {19139, 19150, 0, 0, 1220, 290, 1, 1},
	{4798, 2944, 0, 0, 1221, 291, 1, 1}, {19194, 75, 0, 0, 1222, 292, 1, 0}, {19210, 75, 0, 0, 1223, 292, 1, 0},
	{19232, 127, 0, 0, 1224, 292, 1, 0}, {19242, 19253, 0, 0, 1225, 292, 1, 0},
	{1, 40, 16990, 0, 1226, 292, 1, 0}, {19394, 127, 0, 0, 1227, 292, 1, 2}, {19404, 40, 0, 0, 1228, 294, 1, 3},
	{19424, 127, 0, 0, 1229, 297, 1, 1}, {19434, 75, 0, 0, 1230, 298, 1, 0}, {223, 234, 0, 0, 1231, 298, 1, 0},
	{19452, 75, 0, 0, 1232, 298, 1, 0}, {19484, 127, 0, 0, 1233, 298, 1, 0}, {320, 332, 0, 0, 1234, 298, 1, 0},
	{19497, 127, 19510, 0, 1235, 298, 1, 0}, {19513, 127, 19526, 0, 1236, 298, 1, 0},
	{1688, 19529, 0, 0, 1237, 298, 1, 0}, {19580, 127, 0, 0, 1238, 298, 1, 1}, {19464, 75, 0, 0, 1239, 299, 1, 0},
	{2306, 75, 0, 0, 1240, 299, 1, 0}, {19602, 5881, 0, 0, 1241, 299, 1, 0}, {320, 538, 0, 0, 1242, 299, 1, 0},
	{19672, 75, 0, 0, 1243, 299, 1, 0}, {19681, 75, 0, 0, 1244, 299, 1, 0}, {19689, 75, 0, 0, 1245, 299, 1, 0},
	{19699, 75, 0, 0, 1246, 299, 1, 0}, {320, 538, 0, 0, 1247, 299, 1, 0}, {15148, 75, 0, 0, 1248, 299, 1, 0},
	{16082, 75, 0, 0, 1249, 299, 1, 0}, {16090, 75, 0, 0, 1250, 299, 1, 0}, {1688, 19716, 0, 0, 1251, 299, 1, 1},
	{19769, 75, 0, 0, 1252, 300, 1, 0}, {19787, 75, 0, 0, 1253, 300, 1, 0}, {19791, 75, 0, 0, 1254, 300, 1, 0},
	{1, 40, 0, 0, 1255, 300, 1, 0}, {6, 40, 56, 0, 1256, 300, 1, 0}, {3282, 127, 0, 0, 1257, 300, 1, 0},
	{157, 75, 0, 0, 1258, 300, 1, 0}, {120, 127, 0, 0, 1259, 300, 1, 0}, {141, 40, 0, 0, 1260, 300, 1, 0},
	{149, 40, 0, 0, 1261, 300, 1, 0}, {66, 75, 0, 0, 1262, 300, 1, 0}, {223, 234, 0, 0, 1263, 300, 1, 0},
	{1, 40, 0, 0, 1264, 300, 1, 0}, {6, 40, 56, 0, 1265, 300, 1, 0}, {828, 40, 0, 0, 1266, 300, 1, 0},
	{3282, 127, 0, 0, 1267, 300, 1, 0}, {66, 75, 0, 0, 1268, 300, 1, 0}, {157, 75, 0, 0, 1269, 300, 1, 0},
	{120, 127, 0, 0, 1270, 300, 1, 0}, {141, 40, 0, 0, 1271, 300, 1, 0}, {149, 40, 0, 0, 1272, 300, 1, 0},
	{223, 234, 0, 0, 1273, 300, 1, 0}, {5126, 127, 0, 0, 1274, 300, 1, 0}, {157, 75, 0, 0, 1275, 300, 1, 0},
	{828, 127, 0, 0, 1276, 300, 1, 0}, {19989, 19996, 0, 20043, 1277, 300, 1, 0}, {66, 75, 0, 0, 1278, 300, 1, 0},
	{1558, 127, 0, 0, 1279, 300, 1, 0}, {18, 127, 0, 0, 1280, 300, 1, 0}, {20105, 332, 0, 0, 1281, 300, 1, 0},
	{20120, 538, 0, 0, 1282, 300, 1, 0}, {20132, 538, 0, 0, 1283, 300, 1, 0}, {12957, 127, 0, 0, 1284, 300, 1, 0},
	{20149, 75, 0, 0, 1285, 300, 1, 0}, {320, 127, 0, 0, 1286, 300, 1, 0}, {1, 40, 0, 0, 1287, 300, 2, 0},
	{828, 127, 0, 0, 1289, 300, 1, 2}, {20180, 127, 630, 0, 1290, 302, 1, 0},
	{18, 919, 20189, 0, 1291, 302, 1, 0}, {157, 75, 0, 0, 1292, 302, 1, 0}, {223, 234, 0, 0, 1293, 302, 1, 0},
	{1, 40, 0, 0, 1294, 302, 1, 0}, {6, 40, 56, 0, 1295, 302, 1, 0}, {828, 127, 14151, 0, 1296, 302, 1, 0},
	{20262, 127, 630, 0, 1297, 302, 1, 0}, {18, 919, 0, 0, 1298, 302, 1, 0}, {157, 75, 0, 0, 1299, 302, 1, 0},
	{120, 127, 0, 0, 1300, 302, 1, 0}, {141, 40, 0, 0, 1301, 302, 1, 0}, {149, 40, 0, 0, 1302, 302, 1, 0},
	{223, 234, 0, 0, 1303, 302, 1, 0}, {5401, 24, 5414, 0, 1304, 302, 1, 0}, {17500, 75, 0, 0, 1305, 302, 1, 0},
	{5343, 40, 0, 0, 1306, 302, 1, 1}, {5350, 40, 0, 0, 1307, 303, 1, 1}, {828, 127, 0, 0, 1308, 304, 1, 0},
	{20292, 75, 0, 0, 1309, 304, 1, 0}, {18039, 5881, 0, 0, 1310, 304, 2, 1}, {20316, 40, 0, 0, 1312, 305, 1, 1},
	{20332, 127, 0, 0, 1313, 306, 1, 1}, {20339, 13627, 0, 0, 1314, 307, 1, 0},
	{20350, 40, 0, 0, 1315, 307, 1, 1}, {20366, 127, 0, 0, 1316, 308, 1, 1}, {20391, 40, 0, 0, 1317, 309, 1, 2},
	{20412, 127, 0, 0, 1318, 311, 1, 1}, {20422, 127, 0, 0, 1319, 312, 1, 1}, {5126, 127, 0, 0, 1320, 313, 1, 1},
	{20443, 13627, 0, 0, 1321, 314, 1, 0}, {20466, 40, 0, 0, 1322, 314, 1, 1}, {20487, 40, 0, 0, 1323, 315, 1, 1},
	{20514, 40, 0, 0, 1324, 316, 1, 1}, {20523, 40, 0, 0, 1325, 317, 1, 1}, {20540, 40, 0, 0, 1326, 318, 1, 1},
	{20558, 3500, 0, 0, 1327, 319, 1, 0}, {20563, 127, 0, 0, 1328, 319, 1, 1},
	{20575, 2944, 0, 0, 1329, 320, 1, 1}, {20583, 2944, 0, 0, 1330, 321, 1, 1},
	{20594, 24, 0, 0, 1331, 322, 1, 1}, {20605, 13627, 0, 0, 1332, 323, 1, 1}, {20619, 24, 0, 0, 1333, 324, 1, 1},
	{66, 75, 0, 0, 1334, 325, 1, 0}, {1, 127, 0, 0, 1335, 325, 1, 0}, {20633, 127, 0, 0, 1336, 325, 1, 0},
	{20652, 13627, 0, 0, 1337, 325, 1, 0}, {13609, 13627, 0, 0, 1338, 325, 1, 0},
	{20674, 127, 0, 0, 1339, 325, 1, 1}, {20685, 919, 0, 0, 1340, 326, 1, 1},
	{20697, 20719, 0, 20759, 1341, 327, 1, 0}, {20788, 2944, 0, 0, 1342, 327, 1, 1},
	{20799, 127, 0, 0, 1343, 328, 1, 1}, {20812, 40, 0, 0, 1344, 329, 1, 1}, {20831, 24, 0, 0, 1345, 330, 1, 0},
	{20847, 75, 0, 0, 1346, 330, 1, 0}, {20872, 127, 20883, 0, 1347, 330, 1, 1},
	{20899, 40, 0, 0, 1348, 331, 1, 1}, {20916, 40, 0, 0, 1349, 332, 1, 1}, {20921, 40, 0, 0, 1350, 333, 1, 1},
	{20936, 40, 0, 0, 1351, 334, 1, 1}, {5401, 24, 5414, 0, 1352, 335, 1, 0}, {1688, 853, 0, 0, 1353, 335, 1, 0},
	{20981, 75, 0, 0, 1354, 335, 1, 0}, {945, 127, 0, 0, 1355, 335, 1, 0}, {828, 127, 0, 0, 1356, 335, 1, 0},
	{14608, 127, 0, 0, 1357, 335, 1, 0}, {20999, 127, 0, 0, 1358, 335, 1, 1}, {5126, 127, 0, 0, 1359, 336, 1, 0},
	{1558, 127, 0, 0, 1360, 336, 1, 0}, {21004, 75, 0, 0, 1361, 336, 1, 0}, {223, 234, 0, 0, 1362, 336, 1, 0},
	{21024, 21041, 0, 0, 1363, 336, 1, 0}, {21074, 40, 0, 0, 1364, 336, 1, 0},
	{20332, 127, 0, 0, 1365, 336, 1, 0}, {20366, 127, 0, 0, 1366, 336, 1, 0}, {20412, 127, 0, 0, 1367, 336, 1, 0},
	{5126, 127, 0, 0, 1368, 336, 1, 0}, {21091, 853, 0, 0, 1369, 336, 1, 0}, {20523, 40, 0, 0, 1370, 336, 1, 0},
	{21112, 21041, 0, 0, 1371, 336, 1, 0}, {20558, 3500, 0, 0, 1372, 336, 1, 0},
	{21132, 24, 0, 0, 1373, 336, 1, 0}, {1, 127, 0, 0, 1374, 336, 1, 1}, {20899, 40, 0, 0, 1375, 337, 1, 0},
	{20921, 40, 0, 0, 1376, 337, 1, 0}, {21148, 919, 0, 0, 1377, 337, 1, 0}, {21168, 40, 0, 0, 1378, 337, 1, 0},
	{21183, 24, 0, 0, 1379, 337, 1, 0}, {21198, 40, 0, 0, 1380, 337, 1, 0}, {21222, 24, 0, 0, 1381, 337, 1, 0},
	{21239, 40, 0, 0, 1382, 337, 1, 0}, {1833, 75, 0, 0, 1383, 337, 1, 0}, {1850, 127, 0, 0, 1384, 337, 1, 0},
	{1866, 1881, 0, 1944, 1385, 337, 2, 0}, {2024, 127, 0, 0, 1387, 337, 2, 0},
	{1801, 40, 2046, 0, 1389, 337, 1, 1}, {2049, 127, 0, 0, 1390, 338, 5, 0}, {4834, 1476, 0, 0, 1395, 338, 1, 0},
	{1770, 2067, 2080, 0, 1396, 338, 1, 1}, {4802, 40, 0, 0, 1397, 339, 1, 1}, {223, 234, 0, 0, 1398, 340, 4, 0},
	{4852, 75, 0, 0, 1402, 340, 3, 0}, {4872, 40, 0, 0, 1405, 340, 1, 1}, {4881, 127, 4893, 0, 1406, 341, 1, 1},
	{828, 40, 0, 0, 1407, 342, 1, 0}, {4910, 2666, 0, 0, 1408, 342, 1, 1}, {2101, 1476, 0, 0, 1409, 343, 2, 1},
	{4926, 75, 0, 0, 1411, 344, 1, 0}, {1825, 2106, 0, 0, 1412, 344, 1, 1}, {2157, 2171, 0, 0, 1413, 345, 2, 1},
	{18063, 16876, 0, 0, 1415, 346, 1, 1}, {4950, 75, 0, 0, 1416, 347, 1, 1}, {4963, 127, 0, 0, 1417, 348, 1, 0},
	{2225, 1476, 0, 0, 1418, 348, 6, 0}, {4973, 127, 0, 0, 1424, 348, 1, 1}, {2239, 75, 0, 0, 1425, 349, 1, 0},
	{17689, 75, 0, 0, 1426, 349, 1, 0}, {4814, 2087, 4982, 0, 1427, 349, 1, 1}, {4819, 40, 0, 0, 1428, 350, 1, 1},
	{21024, 21041, 0, 0, 1429, 351, 1, 0}, {21074, 40, 0, 0, 1430, 351, 1, 0},
	{20332, 127, 0, 0, 1431, 351, 1, 0}, {20366, 127, 0, 0, 1432, 351, 1, 0}, {20412, 127, 0, 0, 1433, 351, 1, 0},
	{5126, 127, 0, 0, 1434, 351, 1, 0}, {21091, 853, 0, 0, 1435, 351, 1, 0},
	{21328, 21344, 0, 21381, 1436, 351, 1, 0}, {20523, 40, 0, 0, 1437, 351, 1, 0},
	{13935, 75, 0, 0, 1438, 351, 1, 0}, {21112, 21041, 0, 0, 1439, 351, 1, 0},
	{21453, 127, 0, 0, 1440, 351, 1, 0}, {20558, 3500, 0, 0, 1441, 351, 1, 0},
	{21480, 21493, 0, 21537, 1442, 351, 1, 0}, {21132, 24, 0, 0, 1443, 351, 1, 0},
	{21600, 75, 0, 0, 1444, 351, 1, 0}, {1, 127, 0, 0, 1445, 351, 1, 1}, {13609, 13627, 0, 0, 1446, 352, 1, 0},
	{21615, 853, 0, 0, 1447, 352, 1, 0}, {21630, 853, 0, 0, 1448, 352, 1, 0}, {21646, 75, 0, 0, 1449, 352, 1, 0},
	{21666, 40, 0, 0, 1450, 352, 1, 0}, {21692, 13627, 0, 0, 1451, 352, 1, 1}, {20899, 40, 0, 0, 1452, 353, 1, 0},
	{21706, 21718, 0, 21768, 1453, 353, 1, 0}, {21805, 127, 0, 0, 1454, 353, 1, 0},
	{20921, 40, 0, 0, 1455, 353, 1, 0}, {21825, 6459, 0, 0, 1456, 353, 1, 0}, {21148, 919, 0, 0, 1457, 353, 1, 0},
	{21168, 40, 0, 0, 1458, 353, 1, 0}, {21183, 24, 0, 0, 1459, 353, 1, 0}, {21198, 40, 0, 0, 1460, 353, 1, 0},
	{21222, 24, 0, 0, 1461, 353, 1, 0}, {21239, 40, 0, 0, 1462, 353, 1, 0}, {21877, 75, 0, 0, 1463, 353, 1, 0},
	{21889, 75, 0, 0, 1464, 353, 1, 0}, {21901, 21922, 0, 0, 1465, 353, 1, 0},
	{21973, 1476, 21987, 0, 1466, 353, 1, 0}, {1633, 12406, 0, 0, 1467, 353, 1, 0},
	{22005, 1476, 22017, 0, 1468, 353, 1, 0}, {22033, 75, 0, 0, 1469, 353, 1, 0},
	{22050, 1476, 0, 0, 1470, 353, 1, 0}, {22074, 1476, 0, 0, 1471, 353, 1, 0},
	{22108, 1476, 0, 0, 1472, 353, 1, 0}, {18539, 1476, 0, 0, 1473, 353, 1, 0},
	{22134, 75, 0, 0, 1474, 353, 1, 0}, {22148, 75, 0, 0, 1475, 353, 1, 0}, {22161, 75, 0, 0, 1476, 353, 1, 0},
	{22178, 1476, 22190, 0, 1477, 353, 1, 0}, {22206, 1476, 22223, 0, 1478, 353, 1, 0},
	{4308, 4328, 0, 22244, 1479, 353, 1, 0}, {22260, 22276, 0, 22330, 1480, 353, 1, 0},
	{22383, 1881, 0, 1944, 1481, 353, 1, 0}, {18796, 234, 0, 0, 1482, 353, 1, 0},
	{22403, 75, 0, 0, 1483, 353, 1, 0}, {17377, 12406, 0, 0, 1484, 353, 1, 0}, {22423, 75, 0, 0, 1485, 353, 1, 0},
	{4293, 16106, 0, 0, 1486, 353, 1, 1}, {22463, 16106, 0, 0, 1487, 354, 1, 1},
	{22501, 16106, 0, 0, 1488, 355, 1, 1}, {22520, 16106, 0, 0, 1489, 356, 1, 1},
	{22551, 16106, 0, 0, 1490, 357, 1, 1}, {22573, 16106, 0, 0, 1491, 358, 1, 1},
	{22596, 16106, 0, 0, 1492, 359, 1, 1}, {22608, 16106, 0, 0, 1493, 360, 1, 1},
	{4308, 22627, 0, 0, 1494, 361, 1, 0}, {22717, 16106, 0, 0, 1495, 361, 1, 1},
	{22839, 1476, 0, 0, 1496, 362, 1, 0}, {5922, 12530, 0, 0, 1497, 362, 1, 0},
	{22844, 1476, 0, 0, 1498, 362, 1, 0}, {22850, 1476, 0, 0, 1499, 362, 1, 0},
	{22863, 1476, 0, 0, 1500, 362, 1, 0}, {22871, 1476, 0, 0, 1501, 362, 1, 0},
	{22879, 12530, 12546, 0, 1502, 362, 1, 0}, {5126, 127, 0, 0, 1503, 362, 1, 0},
	{157, 75, 0, 0, 1504, 362, 1, 0}, {828, 127, 0, 0, 1505, 362, 1, 0},
	{19989, 19996, 0, 20043, 1506, 362, 1, 0}, {66, 75, 0, 0, 1507, 362, 1, 0},
	{1558, 127, 0, 0, 1508, 362, 1, 1}, {18, 919, 0, 0, 1509, 363, 1, 0},
	{22898, 22909, 0, 22966, 1510, 363, 1, 0}, {320, 538, 0, 0, 1511, 363, 1, 0},
	{22994, 75, 0, 0, 1512, 363, 1, 0}, {5060, 75, 0, 0, 1513, 363, 1, 0}, {173, 182, 0, 0, 1514, 363, 1, 1},
	{5310, 127, 1, 0, 1515, 364, 1, 0}, {157, 75, 0, 0, 1516, 364, 1, 0}, {320, 538, 0, 0, 1517, 364, 1, 0},
	{6, 127, 56, 0, 1518, 364, 1, 0}, {5138, 75, 5148, 0, 1519, 364, 1, 0}, {163, 75, 0, 0, 1520, 364, 1, 0},
	{23030, 1476, 0, 0, 1521, 364, 1, 1}, {320, 538, 0, 0, 1522, 365, 1, 0}, {23045, 75, 0, 0, 1523, 365, 1, 0},
	{320, 538, 0, 0, 1524, 365, 1, 0}, {320, 538, 0, 0, 1525, 365, 1, 0}, {163, 75, 0, 0, 1526, 365, 1, 0},
	{216, 75, 0, 0, 1527, 365, 1, 0}, {23030, 1476, 0, 0, 1528, 365, 1, 1}, {66, 75, 0, 0, 1529, 366, 1, 0},
	{14627, 127, 0, 0, 1530, 366, 1, 0}, {1, 127, 0, 0, 1531, 366, 1, 0}, {6, 127, 56, 0, 1532, 366, 1, 0},
	{66, 75, 0, 0, 1533, 366, 1, 0}, {14627, 127, 0, 0, 1534, 366, 1, 0}, {23202, 75, 0, 0, 1535, 366, 1, 0},
	{23217, 75, 0, 0, 1536, 366, 1, 0}, {23227, 919, 0, 0, 1537, 366, 1, 1}, {23287, 75, 0, 0, 1538, 367, 1, 0},
	{1801, 40, 2046, 0, 1539, 367, 1, 1}, {157, 75, 0, 0, 1540, 368, 1, 0}, {1489, 1492, 0, 0, 1541, 368, 1, 1},
	{1814, 2087, 0, 0, 1542, 369, 1, 1}, {3512, 23301, 0, 0, 1543, 370, 3, 0}, {23336, 75, 0, 0, 1546, 370, 1, 0},
	{14593, 40, 0, 0, 1547, 370, 1, 1}, {828, 40, 0, 0, 1548, 371, 1, 1}, {23341, 75, 0, 0, 1549, 372, 1, 0},
	{1825, 2106, 0, 0, 1550, 372, 1, 1}, {7513, 75, 0, 0, 1551, 373, 1, 0}, {23351, 75, 0, 0, 1552, 373, 1, 0},
	{23363, 75, 0, 0, 1553, 373, 1, 0}, {1833, 75, 0, 0, 1554, 373, 2, 0}, {1850, 127, 0, 0, 1556, 373, 2, 0},
	{1866, 1881, 0, 1944, 1558, 373, 4, 0}, {2024, 127, 0, 0, 1562, 373, 4, 0},
	{1801, 127, 2046, 0, 1566, 373, 2, 0}, {2049, 127, 0, 0, 1568, 373, 4, 0},
	{1770, 2944, 2080, 0, 1572, 373, 2, 0}, {223, 234, 0, 0, 1574, 373, 4, 0},
	{1489, 1476, 0, 0, 1578, 373, 1, 0}, {1814, 3500, 0, 0, 1579, 373, 3, 0}, {18008, 127, 0, 0, 1582, 373, 1, 0},
	{828, 127, 0, 0, 1583, 373, 3, 0}, {23438, 23448, 0, 23488, 1586, 373, 1, 0},
	{2101, 1476, 0, 0, 1587, 373, 2, 0}, {1825, 3324, 0, 0, 1589, 373, 1, 0}, {2157, 2171, 0, 0, 1590, 373, 4, 0},
	{2239, 75, 0, 0, 1594, 373, 2, 0}, {5494, 40, 0, 0, 1596, 373, 2, 0}, {23572, 75, 0, 0, 1598, 373, 1, 0},
	{23579, 75, 0, 0, 1599, 373, 1, 0}, {7013, 127, 0, 0, 1600, 373, 1, 0}, {18039, 5881, 0, 0, 1601, 373, 1, 1},
	{23621, 5881, 0, 0, 1602, 374, 1, 0}, {23628, 75, 0, 0, 1603, 374, 1, 0},
	{23636, 1476, 0, 0, 1604, 374, 1, 0}, {20120, 538, 0, 0, 1605, 374, 1, 0},
	{12957, 127, 0, 0, 1606, 374, 1, 0}, {23652, 75, 0, 0, 1607, 374, 1, 0}, {23621, 5881, 0, 0, 1608, 374, 1, 0},
	{23726, 127, 0, 0, 1609, 374, 1, 0}, {23628, 75, 0, 0, 1610, 374, 1, 0}, {320, 538, 0, 0, 1611, 374, 1, 0},
	{23636, 1476, 0, 0, 1612, 374, 1, 0}, {20120, 538, 0, 0, 1613, 374, 1, 0},
	{12957, 127, 0, 0, 1614, 374, 1, 0}, {23652, 75, 0, 0, 1615, 374, 1, 0},
	{23807, 23818, 0, 23890, 1616, 374, 1, 0}, {23912, 127, 0, 0, 1617, 374, 2, 0},
	{1058, 127, 0, 0, 1619, 374, 1, 0}, {23928, 127, 0, 0, 1620, 374, 1, 0}, {157, 75, 0, 0, 1621, 374, 1, 0},
	{23950, 23986, 0, 0, 1622, 374, 1, 0}, {24019, 23986, 0, 0, 1623, 374, 1, 0},
	{21132, 24, 0, 0, 1624, 374, 2, 0}, {828, 127, 0, 0, 1626, 374, 1, 0}, {4024, 75, 0, 0, 1627, 374, 1, 0},
	{1, 127, 0, 0, 1628, 374, 1, 0}, {20697, 127, 24047, 24050, 1629, 374, 1, 0},
	{24060, 13627, 13609, 0, 1630, 374, 2, 0}, {24070, 234, 0, 0, 1632, 374, 1, 0},
	{4497, 127, 0, 0, 1633, 374, 1, 0}, {24086, 24104, 0, 0, 1634, 374, 2, 0}, {24153, 75, 0, 0, 1636, 374, 1, 0},
	{24178, 127, 0, 0, 1637, 374, 1, 0}, {24192, 24213, 0, 24245, 1638, 374, 1, 0},
	{24261, 24275, 0, 24330, 1639, 374, 1, 0}, {24380, 24396, 0, 0, 1640, 374, 1, 0},
	{24443, 75, 0, 0, 1641, 374, 1, 0}, {157, 75, 0, 0, 1642, 374, 1, 0}, {828, 40, 0, 0, 1643, 374, 1, 0},
	{1558, 127, 0, 0, 1644, 374, 1, 0}, {12941, 1476, 0, 0, 1645, 374, 1, 0}, {12957, 127, 0, 0, 1646, 374, 1, 0},
	{1, 40, 0, 0, 1647, 374, 1, 0}, {6, 40, 56, 0, 1648, 374, 1, 0}, {120, 127, 0, 0, 1649, 374, 1, 0},
	{141, 40, 0, 0, 1650, 374, 1, 0}, {149, 40, 0, 0, 1651, 374, 1, 0}, {3304, 75, 0, 0, 1652, 374, 1, 0},
	{157, 75, 0, 0, 1653, 374, 1, 0}, {216, 40, 0, 0, 1654, 374, 1, 1}, {223, 234, 0, 0, 1655, 375, 1, 0},
	{1, 40, 0, 0, 1656, 375, 1, 0}, {6, 40, 56, 0, 1657, 375, 1, 0}, {828, 40, 14151, 0, 1658, 375, 1, 0},
	{157, 75, 0, 0, 1659, 375, 1, 0}, {120, 127, 0, 0, 1660, 375, 1, 0}, {141, 40, 0, 0, 1661, 375, 1, 0},
	{149, 40, 0, 0, 1662, 375, 1, 0}, {223, 234, 0, 0, 1663, 375, 1, 0}, {14528, 40, 0, 0, 1664, 375, 1, 1},
	{120, 2666, 0, 0, 1665, 376, 1, 1}, {157, 75, 24563, 0, 1666, 377, 5, 0}, {1489, 1492, 0, 0, 1671, 377, 1, 1},
	{1814, 2087, 0, 0, 1672, 378, 1, 1}, {3512, 23301, 0, 0, 1673, 379, 1, 1}, {828, 40, 0, 0, 1674, 380, 1, 1},
	{14579, 14382, 0, 14420, 1675, 381, 1, 0}, {157, 75, 0, 0, 1676, 381, 1, 0},
	{14901, 5677, 0, 0, 1677, 381, 1, 0}, {17489, 17609, 0, 0, 1678, 381, 1, 0}, {828, 40, 0, 0, 1679, 381, 1, 0},
	{3880, 3891, 0, 0, 1680, 381, 1, 1}, {1489, 1492, 0, 0, 1681, 382, 1, 1},
	{3704, 3713, 3933, 0, 1682, 383, 1, 0}, {828, 40, 0, 0, 1683, 383, 1, 2}, {15463, 40, 0, 0, 1684, 385, 1, 0},
	{14608, 40, 0, 0, 1685, 385, 1, 0}, {157, 75, 0, 0, 1686, 385, 1, 0}, {1558, 127, 0, 0, 1687, 385, 1, 0},
	{1801, 40, 2046, 0, 1688, 385, 1, 1}, {4802, 40, 0, 0, 1689, 386, 1, 1}, {1489, 1492, 0, 0, 1690, 387, 1, 1},
	{1814, 2087, 0, 0, 1691, 388, 1, 1}, {828, 40, 0, 0, 1692, 389, 1, 1}, {1825, 2106, 0, 0, 1693, 390, 1, 0},
	{4814, 2087, 4982, 0, 1694, 390, 1, 1}, {4819, 40, 0, 0, 1695, 391, 1, 1}, {1, 40, 0, 0, 1696, 392, 1, 1},
	{24693, 24702, 0, 0, 1697, 393, 1, 0}, {945, 127, 0, 0, 1698, 393, 1, 1}, {149, 40, 0, 0, 1699, 394, 1, 0},
	{157, 75, 0, 0, 1700, 394, 1, 0}, {141, 40, 0, 0, 1701, 394, 1, 0}, {828, 40, 0, 0, 1702, 394, 1, 0},
	{1558, 127, 0, 0, 1703, 394, 1, 1}, {1, 127, 0, 0, 1704, 395, 1, 0}, {6, 127, 56, 0, 1705, 395, 1, 0},
	{24782, 127, 0, 0, 1706, 395, 1, 0}, {157, 75, 0, 0, 1707, 395, 1, 0}, {66, 75, 0, 0, 1708, 395, 1, 0},
	{223, 234, 0, 0, 1709, 395, 1, 0}, {1, 127, 0, 0, 1710, 395, 1, 0}, {6, 127, 56, 0, 1711, 395, 1, 0},
	{828, 127, 14151, 0, 1712, 395, 1, 0}, {24782, 127, 0, 0, 1713, 395, 1, 0}, {66, 75, 0, 0, 1714, 395, 1, 0},
	{157, 75, 0, 0, 1715, 395, 1, 0}, {120, 127, 0, 0, 1716, 395, 1, 0}, {141, 40, 0, 0, 1717, 395, 1, 0},
	{149, 40, 0, 0, 1718, 395, 1, 0}, {223, 234, 0, 0, 1719, 395, 1, 0}, {1, 40, 0, 0, 1720, 395, 2, 0},
	{6, 40, 56, 0, 1722, 395, 2, 0}, {24871, 75, 0, 0, 1724, 395, 4, 0}, {24880, 127, 0, 0, 1728, 395, 2, 0},
	{157, 75, 0, 0, 1730, 395, 1, 0}, {223, 234, 0, 0, 1731, 395, 1, 0}, {1801, 40, 24973, 0, 1732, 395, 1, 1},
	{223, 234, 0, 0, 1733, 396, 1, 1}, {157, 75, 25002, 0, 1734, 397, 1, 0}, {120, 2666, 0, 0, 1735, 397, 1, 0},
	{1489, 1492, 0, 0, 1736, 397, 1, 0}, {1814, 2087, 0, 0, 1737, 397, 1, 0},
	{3512, 23301, 0, 0, 1738, 397, 1, 0}, {828, 40, 0, 0, 1739, 397, 1, 0},
	{14579, 14382, 0, 14420, 1740, 397, 1, 0}, {7513, 75, 0, 0, 1741, 397, 1, 0},
	{223, 234, 0, 0, 1742, 397, 1, 0}, {25032, 40, 1, 0, 1743, 397, 1, 1}, {157, 75, 0, 0, 1744, 398, 1, 0},
	{5656, 5677, 0, 0, 1745, 398, 2, 1}, {6, 40, 56, 0, 1747, 399, 1, 1}, {5729, 17609, 828, 0, 1748, 400, 2, 1},
	{1558, 25048, 0, 25094, 1750, 401, 1, 0}, {17377, 25115, 0, 0, 1751, 401, 1, 1},
	{19210, 75, 0, 0, 1752, 402, 1, 0}, {16544, 75, 0, 0, 1753, 402, 1, 0}, {25229, 40, 0, 0, 1754, 402, 2, 0},
	{25245, 127, 0, 0, 1756, 402, 2, 0}, {17187, 1476, 0, 0, 1758, 402, 1, 1},
	{13138, 1492, 0, 0, 1759, 403, 1, 1}, {320, 538, 0, 0, 1760, 404, 1, 0}, {7508, 1476, 0, 0, 1761, 404, 1, 1},
	{1688, 24, 0, 0, 1762, 405, 2, 0}, {17225, 1476, 0, 0, 1764, 405, 2, 1}, {25260, 1492, 0, 0, 1766, 406, 1, 1},
	{25270, 1476, 0, 0, 1767, 407, 1, 1}, {25279, 75, 0, 0, 1768, 408, 1, 0}, {7513, 75, 0, 0, 1769, 408, 2, 0},
	{25352, 75, 0, 0, 1771, 408, 1, 0}, {1619, 75, 0, 0, 1772, 408, 1, 0}, {25367, 1492, 0, 0, 1773, 408, 1, 3},
	{1633, 127, 0, 0, 1774, 411, 1, 2}, {173, 182, 0, 0, 1775, 413, 1, 1}, {149, 40, 0, 0, 1776, 414, 1, 1},
	{141, 40, 0, 0, 1777, 415, 1, 1}, {320, 538, 0, 0, 1778, 416, 2, 2}, {13033, 75, 0, 0, 1780, 418, 1, 0},
	{6, 40, 56, 0, 1781, 418, 2, 0}, {30146, 75, 0, 0, 1783, 418, 1, 0}, {30157, 75, 0, 0, 1784, 418, 1, 0},
	{1, 40, 0, 0, 1785, 418, 2, 0}, {30166, 40, 0, 0, 1787, 418, 1, 0}, {30174, 75, 0, 0, 1788, 418, 3, 0},
	{6479, 75, 0, 0, 1791, 418, 3, 0}, {30180, 75, 0, 0, 1794, 418, 1, 0}, {30275, 40, 0, 0, 1795, 418, 1, 1},
	{6, 40, 56, 0, 1796, 419, 1, 1}, {1177, 2666, 0, 0, 1797, 420, 1, 1}, {1, 40, 0, 0, 1798, 421, 1, 1},
	{30283, 30287, 30308, 0, 1799, 422, 1, 1}, {30313, 127, 0, 0, 1800, 423, 1, 1},
	{30374, 40, 30386, 0, 1801, 424, 1, 1}, {30393, 40, 0, 0, 1802, 425, 1, 1},
	{2924, 127, 0, 0, 1803, 426, 1, 1}, {30397, 75, 30408, 0, 1804, 427, 1, 0},
	{30412, 40, 0, 0, 1805, 427, 1, 1}, {223, 234, 0, 0, 1806, 428, 1, 1},
	{30415, 30442, 30486, 30490, 1807, 429, 1, 1}, {173, 182, 30527, 0, 1808, 430, 1, 1},
	{30530, 127, 0, 0, 1809, 431, 1, 1}, {2101, 1476, 0, 0, 1810, 432, 1, 1},
	{30535, 30544, 0, 30573, 1811, 433, 1, 1}, {30589, 40, 0, 0, 1812, 434, 1, 0},
	{30597, 127, 1801, 0, 1813, 434, 1, 1}, {30608, 127, 30616, 0, 1814, 435, 1, 0},
	{30620, 40, 0, 0, 1815, 435, 1, 1}, {30623, 75, 0, 0, 1816, 436, 1, 0}, {5126, 127, 0, 0, 1817, 436, 1, 0},
	{157, 75, 0, 0, 1818, 436, 1, 0}, {828, 127, 0, 0, 1819, 436, 1, 0},
	{19989, 19996, 0, 20043, 1820, 436, 1, 0}, {66, 75, 0, 0, 1821, 436, 1, 0},
	{1558, 127, 0, 0, 1822, 436, 1, 0}, {18, 127, 0, 0, 1823, 436, 1, 0}, {18, 40, 0, 0, 1824, 436, 1, 3},
	{5060, 75, 0, 0, 1825, 439, 1, 0}, {66, 75, 0, 0, 1826, 439, 1, 0}, {30657, 75, 30665, 0, 1827, 439, 1, 0},
	{18, 24, 0, 0, 1828, 439, 1, 2}, {1, 40, 0, 0, 1829, 441, 1, 0}, {6, 40, 56, 0, 1830, 441, 1, 0},
	{66, 75, 0, 0, 1831, 441, 1, 0}, {120, 127, 0, 0, 1832, 441, 1, 0}, {141, 40, 0, 0, 1833, 441, 1, 0},
	{149, 40, 0, 0, 1834, 441, 1, 0}, {157, 75, 0, 0, 1835, 441, 1, 0}, {163, 75, 0, 0, 1836, 441, 1, 1},
	{173, 182, 0, 0, 1837, 442, 1, 2}, {203, 75, 0, 0, 1838, 444, 1, 1}, {216, 127, 0, 0, 1839, 445, 1, 1},
	{223, 234, 0, 0, 1840, 446, 1, 0}, {30703, 19629, 0, 0, 1841, 446, 1, 1},
	{12525, 12530, 0, 0, 1842, 447, 1, 0}, {12569, 12581, 0, 12627, 1843, 447, 1, 0},
	{21328, 21344, 0, 21381, 1844, 447, 1, 0}, {1558, 13272, 0, 13314, 1845, 447, 1, 0},
	{157, 75, 0, 0, 1846, 447, 1, 0}, {1, 40, 0, 0, 1847, 447, 1, 0}, {6, 40, 56, 0, 1848, 447, 1, 0},
	{18, 919, 0, 0, 1849, 447, 1, 0}, {157, 75, 0, 0, 1850, 447, 1, 0}, {66, 75, 0, 0, 1851, 447, 1, 0},
	{120, 127, 0, 0, 1852, 447, 1, 0}, {141, 40, 0, 0, 1853, 447, 1, 0}, {149, 40, 0, 0, 1854, 447, 1, 0},
	{223, 234, 0, 0, 1855, 447, 1, 0}, {1, 40, 0, 0, 1856, 447, 2, 0}, {6, 40, 56, 0, 1858, 447, 2, 0},
	{828, 127, 14151, 0, 1860, 447, 2, 0}, {18, 919, 0, 0, 1862, 447, 2, 1}, {320, 538, 0, 0, 1864, 448, 2, 0},
	{66, 75, 0, 0, 1866, 448, 1, 0}, {157, 75, 0, 0, 1867, 448, 1, 0}, {120, 127, 0, 0, 1868, 448, 1, 0},
	{141, 40, 0, 0, 1869, 448, 1, 0}, {149, 40, 0, 0, 1870, 448, 1, 0}, {223, 234, 0, 0, 1871, 448, 1, 0},
	{1, 127, 0, 0, 1872, 448, 1, 0}, {6, 127, 56, 0, 1873, 448, 1, 0}, {66, 75, 0, 0, 1874, 448, 1, 0},
	{14627, 127, 0, 0, 1875, 448, 1, 0}, {23621, 5881, 0, 0, 1876, 448, 3, 0},
	{6608, 1476, 0, 0, 1879, 448, 1, 1}, {14528, 40, 30882, 0, 1880, 449, 1, 0},
	{15148, 1492, 0, 0, 1881, 449, 1, 0}, {30884, 30889, 0, 30937, 1882, 449, 1, 0},
	{3704, 3713, 0, 0, 1883, 449, 1, 1}, {15153, 40, 0, 0, 1884, 450, 3, 1},
	{5359, 40, 30958, 0, 1887, 451, 1, 0}, {31123, 75, 0, 0, 1888, 451, 1, 0}, {31127, 75, 0, 0, 1889, 451, 1, 0},
	{20981, 75, 0, 0, 1890, 451, 1, 0}, {31136, 1476, 0, 0, 1891, 451, 1, 1},
	{23807, 23818, 0, 23890, 1892, 452, 1, 0}, {23912, 127, 0, 0, 1893, 452, 2, 0},
	{1058, 127, 0, 0, 1895, 452, 1, 0}, {23928, 127, 0, 0, 1896, 452, 1, 0}, {157, 75, 0, 0, 1897, 452, 1, 0},
	{23950, 23986, 0, 0, 1898, 452, 1, 0}, {24019, 23986, 0, 0, 1899, 452, 1, 0},
	{21132, 24, 0, 0, 1900, 452, 2, 0}, {828, 127, 0, 0, 1902, 452, 1, 0}, {4024, 75, 0, 0, 1903, 452, 1, 0},
	{1, 127, 0, 0, 1904, 452, 1, 0}, {24060, 13627, 13609, 0, 1905, 452, 2, 0},
	{24070, 234, 0, 0, 1907, 452, 1, 0}, {4497, 127, 0, 0, 1908, 452, 1, 0},
	{24086, 24104, 0, 0, 1909, 452, 2, 0}, {24153, 75, 0, 0, 1911, 452, 1, 0},
	{24178, 127, 0, 0, 1912, 452, 1, 0}, {24192, 24213, 0, 0, 1913, 452, 1, 0},
	{24261, 24275, 0, 24330, 1914, 452, 1, 0}, {24380, 24396, 0, 0, 1915, 452, 1, 0},
	{24443, 75, 0, 0, 1916, 452, 1, 0}, {31123, 75, 0, 0, 1917, 452, 1, 0},
	{17601, 13627, 31181, 0, 1918, 452, 1, 0}, {31254, 75, 0, 0, 1919, 452, 1, 0},
	{5310, 127, 31263, 0, 1920, 452, 1, 0}, {157, 75, 0, 0, 1921, 452, 1, 0},
	{31275, 31290, 0, 31322, 1922, 452, 1, 0}, {828, 40, 0, 0, 1923, 452, 1, 0},
	{19989, 31397, 0, 31447, 1924, 452, 1, 0}, {66, 75, 0, 0, 1925, 452, 1, 0},
	{31605, 75, 0, 0, 1926, 452, 1, 0}, {31612, 40, 0, 0, 1927, 452, 1, 1}, {31631, 40, 0, 0, 1928, 453, 1, 1},
	{5060, 75, 0, 0, 1929, 454, 1, 0}, {5126, 127, 0, 0, 1930, 454, 1, 0}, {149, 40, 0, 0, 1931, 454, 1, 0},
	{157, 75, 0, 0, 1932, 454, 1, 0}, {141, 40, 0, 0, 1933, 454, 1, 0}, {828, 40, 0, 0, 1934, 454, 1, 0},
	{19989, 19996, 0, 20043, 1935, 454, 1, 0}, {66, 75, 0, 0, 1936, 454, 1, 0},
	{1558, 127, 0, 0, 1937, 454, 1, 1}, {18, 919, 0, 0, 1938, 455, 1, 0},
	{22898, 22909, 0, 22966, 1939, 455, 1, 0}, {31675, 1476, 0, 0, 1940, 455, 1, 1},
	{1619, 75, 0, 0, 1941, 456, 1, 0}, {1633, 127, 0, 0, 1942, 456, 1, 0}, {31686, 75, 0, 0, 1943, 456, 1, 0},
	{320, 538, 0, 0, 1944, 456, 1, 0}, {1688, 24, 0, 0, 1945, 456, 1, 0}, {31697, 75, 0, 0, 1946, 456, 1, 0},
	{31682, 1476, 0, 0, 1947, 456, 1, 1}, {25279, 75, 0, 0, 1948, 457, 1, 0}, {1, 40, 0, 0, 1949, 457, 7, 0},
	{6, 40, 56, 0, 1956, 457, 1, 0}, {31816, 75, 0, 0, 1957, 457, 1, 0}, {31826, 75, 0, 0, 1958, 457, 1, 0},
	{31838, 75, 0, 0, 1959, 457, 1, 0}, {31845, 75, 0, 0, 1960, 457, 1, 0}, {31850, 75, 0, 0, 1961, 457, 1, 0},
	{19424, 75, 0, 0, 1962, 457, 1, 0}, {31859, 75, 0, 0, 1963, 457, 1, 0}, {19434, 75, 0, 0, 1964, 457, 1, 0},
	{223, 234, 0, 0, 1965, 457, 1, 0}, {5401, 24, 5414, 0, 1966, 457, 3, 0},
	{1866, 1881, 0, 1944, 1969, 457, 3, 0}, {4834, 1476, 0, 0, 1972, 457, 1, 0},
	{223, 234, 0, 0, 1973, 457, 3, 0}, {31909, 127, 0, 0, 1976, 457, 1, 1}, {31924, 127, 0, 0, 1977, 458, 1, 1},
	{5310, 127, 0, 0, 1978, 459, 1, 0}, {31939, 5881, 0, 0, 1979, 459, 3, 0}, {320, 538, 0, 0, 1982, 459, 3, 0},
	{6, 127, 56, 0, 1985, 459, 1, 0}, {828, 127, 0, 0, 1986, 459, 3, 0}, {4910, 2666, 0, 0, 1989, 459, 1, 1},
	{24060, 13627, 0, 0, 1990, 460, 3, 1}, {31960, 75, 0, 0, 1993, 461, 3, 0},
	{18039, 5881, 14528, 0, 1996, 461, 1, 0}, {630, 127, 0, 0, 1997, 461, 1, 1},
	{31968, 127, 0, 0, 1998, 462, 1, 0}, {5310, 127, 31263, 0, 1999, 462, 1, 1},
	{5401, 40, 5414, 0, 2000, 463, 1, 1}, {223, 234, 32054, 0, 2001, 464, 1, 1},
	{31968, 127, 0, 0, 2002, 465, 1, 1}, {32060, 75, 32076, 0, 2003, 466, 1, 0},
	{32080, 75, 32092, 0, 2004, 466, 1, 0}, {66, 75, 0, 0, 2005, 466, 1, 0},
	{32096, 127, 32118, 0, 2006, 466, 1, 1}, {32122, 127, 32144, 0, 2007, 467, 1, 1},
	{32148, 127, 32171, 0, 2008, 468, 1, 1}, {7159, 127, 0, 0, 2009, 469, 1, 1},
	{32175, 32187, 0, 32225, 2010, 470, 1, 1}, {7513, 75, 0, 0, 2011, 471, 1, 1},
	{32259, 75, 0, 0, 2012, 472, 1, 0}, {32277, 2666, 0, 0, 2013, 472, 1, 0},
	{32316, 19629, 32325, 0, 2014, 472, 1, 1}, {22850, 1476, 32328, 0, 2015, 473, 1, 1},
	{22871, 32331, 0, 0, 2016, 474, 1, 1}, {18039, 5881, 0, 0, 2017, 475, 1, 1},
	{5310, 127, 0, 0, 2018, 476, 1, 1}, {828, 127, 0, 0, 2019, 477, 1, 1}, {31939, 5881, 0, 0, 2020, 478, 1, 1},
	{320, 538, 0, 0, 2021, 479, 1, 1}, {5401, 24, 0, 0, 2022, 480, 1, 1}, {2225, 1476, 0, 0, 2023, 481, 1, 1},
	{32367, 14029, 0, 0, 2024, 482, 1, 1}, {1, 127, 0, 0, 2025, 483, 1, 1}, {6, 127, 56, 0, 2026, 484, 1, 1},
	{32446, 127, 0, 0, 2027, 485, 1, 1}, {5060, 75, 0, 0, 2028, 486, 1, 0}, {157, 75, 0, 0, 2029, 486, 1, 0},
	{5138, 75, 5148, 0, 2030, 486, 1, 0}, {32462, 75, 0, 0, 2031, 486, 1, 0}, {32486, 75, 0, 0, 2032, 486, 1, 0},
	{1801, 40, 24973, 0, 2033, 486, 1, 1}, {223, 234, 0, 0, 2034, 487, 1, 1}, {157, 75, 0, 0, 2035, 488, 1, 0},
	{120, 2666, 0, 0, 2036, 488, 1, 1}, {1489, 1492, 0, 0, 2037, 489, 1, 1}, {1814, 2087, 0, 0, 2038, 490, 1, 1},
	{3512, 23301, 0, 0, 2039, 491, 1, 1}, {828, 40, 0, 0, 2040, 492, 1, 1}, {66, 75, 0, 0, 2041, 493, 1, 0},
	{14579, 14382, 0, 14420, 2042, 493, 1, 0}, {1489, 1492, 0, 0, 2043, 493, 1, 0},
	{828, 40, 3559, 0, 2044, 493, 1, 0}, {320, 3585, 0, 0, 2045, 493, 1, 0}, {66, 75, 0, 0, 2046, 493, 1, 0},
	{157, 75, 0, 0, 2047, 493, 1, 0}, {120, 2666, 0, 0, 2048, 493, 1, 0}, {157, 75, 24563, 0, 2049, 493, 1, 0},
	{1489, 1492, 0, 0, 2050, 493, 1, 0}, {1814, 2087, 0, 0, 2051, 493, 1, 0},
	{3512, 23301, 0, 0, 2052, 493, 1, 0}, {828, 40, 0, 0, 2053, 493, 1, 0},
	{14579, 14382, 0, 14420, 2054, 493, 1, 0}, {7513, 75, 0, 0, 2055, 493, 1, 0},
	{32610, 40, 0, 0, 2056, 493, 1, 0}, {5060, 75, 0, 0, 2057, 493, 1, 0}, {173, 182, 0, 0, 2058, 493, 2, 1},
	{5310, 127, 1, 0, 2060, 494, 1, 0}, {320, 538, 0, 0, 2061, 494, 1, 0}, {6, 127, 56, 0, 2062, 494, 1, 0},
	{5359, 127, 0, 0, 2063, 494, 1, 0}, {32704, 40, 1801, 0, 2064, 494, 1, 1}, {32715, 75, 0, 0, 2065, 495, 2, 0},
	{32720, 75, 0, 0, 2067, 495, 1, 0}, {32725, 75, 0, 0, 2068, 495, 1, 0}, {32730, 75, 0, 0, 2069, 495, 1, 0},
	{13166, 127, 0, 0, 2070, 495, 3, 0}, {32749, 1476, 32757, 0, 2073, 495, 3, 0},
	{1470, 1476, 0, 0, 2076, 495, 1, 0}, {32777, 1476, 0, 0, 2077, 495, 2, 0},
	{32783, 1476, 32794, 0, 2079, 495, 2, 0}, {32808, 75, 0, 0, 2081, 495, 2, 0},
	{32821, 75, 32828, 0, 2083, 495, 1, 0}, {30174, 75, 0, 0, 2084, 495, 1, 0},
	{6016, 1476, 0, 0, 2085, 495, 1, 0}, {32839, 75, 0, 0, 2086, 495, 1, 0},
	{32850, 75, 32682, 0, 2087, 495, 1, 0}, {32696, 1476, 0, 0, 2088, 495, 1, 0},
	{13926, 75, 0, 0, 2089, 495, 1, 0}, {1, 127, 0, 0, 2090, 495, 1, 0}, {1, 40, 0, 0, 2091, 495, 1, 3},
	{6, 40, 56, 0, 2092, 498, 1, 3}, {120, 127, 0, 0, 2093, 501, 1, 0}, {141, 40, 0, 0, 2094, 501, 1, 0},
	{149, 40, 0, 0, 2095, 501, 1, 0}, {32894, 32903, 630, 32946, 2096, 501, 1, 0},
	{32965, 75, 0, 0, 2097, 501, 1, 0}, {32973, 32983, 0, 0, 2098, 501, 1, 1},
	{33018, 32983, 0, 0, 2099, 502, 1, 1}, {223, 234, 0, 0, 2100, 503, 1, 0}, {1, 127, 0, 0, 2101, 503, 1, 0},
	{1850, 127, 0, 0, 2102, 503, 1, 0}, {1866, 33070, 33121, 33129, 2103, 503, 1, 0},
	{2024, 127, 0, 0, 2104, 503, 1, 0}, {1801, 127, 33200, 0, 2105, 503, 1, 0},
	{223, 234, 33203, 0, 2106, 503, 1, 0}, {2101, 1476, 0, 0, 2107, 503, 1, 0}, {2239, 75, 0, 0, 2108, 503, 1, 0},
	{5401, 24, 5414, 0, 2109, 503, 1, 0}, {14528, 127, 0, 0, 2110, 503, 1, 0}, {31254, 75, 0, 0, 2111, 503, 1, 0},
	{19602, 5881, 0, 0, 2112, 503, 1, 0}, {5310, 127, 31263, 0, 2113, 503, 1, 0},
	{157, 75, 0, 0, 2114, 503, 1, 0}, {320, 538, 0, 0, 2115, 503, 1, 0},
	{31275, 31290, 0, 31322, 2116, 503, 1, 0}, {828, 40, 0, 0, 2117, 503, 1, 0},
	{19989, 31397, 0, 31447, 2118, 503, 1, 0}, {31605, 75, 0, 0, 2119, 503, 1, 0},
	{6, 40, 56, 0, 2120, 503, 1, 0}, {1, 40, 0, 0, 2121, 503, 1, 0}, {157, 75, 0, 0, 2122, 503, 1, 0},
	{12957, 127, 0, 0, 2123, 503, 1, 0}, {13190, 1476, 0, 0, 2124, 503, 1, 0}, {157, 75, 0, 0, 2125, 503, 1, 0},
	{828, 127, 0, 0, 2126, 503, 1, 0}, {4024, 75, 0, 0, 2127, 503, 1, 0}, {33372, 40, 31263, 0, 2128, 503, 1, 1},
	{33383, 40, 0, 0, 2129, 504, 1, 1}, {223, 234, 0, 0, 2130, 505, 1, 0}, {157, 75, 0, 0, 2131, 505, 1, 0},
	{5656, 5677, 0, 0, 2132, 505, 2, 1}, {6, 40, 56, 0, 2134, 506, 1, 1}, {5729, 40, 828, 0, 2135, 507, 2, 1},
	{3304, 75, 0, 0, 2137, 508, 1, 0}, {1558, 25048, 0, 25094, 2138, 508, 1, 0},
	{33413, 40, 1, 0, 2139, 508, 1, 1}, {17377, 25115, 0, 0, 2140, 509, 1, 1}, {19210, 75, 0, 0, 2141, 510, 1, 0},
	{33460, 24, 0, 0, 2142, 510, 1, 1}, {320, 538, 0, 0, 2143, 511, 1, 1}, {1688, 127, 0, 0, 2144, 512, 1, 1},
	{33464, 24, 0, 0, 2145, 513, 1, 1}, {33471, 24, 0, 0, 2146, 514, 1, 1},
	{33372, 40, 31263, 0, 2147, 515, 1, 1}, {33518, 127, 0, 0, 2148, 516, 1, 1},
	{33541, 40, 0, 0, 2149, 517, 1, 1}, {33567, 40, 0, 0, 2150, 518, 1, 1}, {157, 75, 0, 0, 2151, 519, 2, 0},
	{33589, 33621, 0, 0, 2153, 519, 1, 1}, {5926, 127, 0, 0, 2154, 520, 1, 1},
	{576, 587, 0, 635, 2155, 521, 1, 2}, {33383, 40, 0, 0, 2156, 523, 1, 1}, {33736, 40, 0, 0, 2157, 524, 1, 1},
	{933, 919, 0, 0, 2158, 525, 1, 1}, {33761, 1476, 0, 0, 2159, 526, 1, 2}, {33780, 127, 0, 0, 2160, 528, 1, 1},
	{33800, 127, 0, 0, 2161, 529, 1, 1}, {33826, 1386, 0, 0, 2162, 530, 1, 1},
	{33855, 1386, 0, 0, 2163, 531, 1, 1}, {33867, 1386, 0, 0, 2164, 532, 1, 1},
	{24693, 33881, 0, 0, 2165, 533, 1, 0}, {945, 127, 0, 0, 2166, 533, 1, 1}, {18, 919, 0, 0, 2167, 534, 1, 0},
	{12957, 127, 0, 0, 2168, 534, 1, 0}, {33975, 1476, 18423, 0, 2169, 534, 1, 1},
	{33994, 75, 0, 0, 2170, 535, 1, 0}, {120, 2666, 0, 0, 2171, 535, 1, 1}, {157, 75, 0, 0, 2172, 536, 1, 0},
	{1489, 1492, 0, 0, 2173, 536, 1, 1}, {1814, 2087, 0, 0, 2174, 537, 1, 1},
	{3512, 23301, 0, 0, 2175, 538, 1, 1}, {828, 40, 0, 0, 2176, 539, 1, 1},
	{14579, 14382, 0, 14420, 2177, 540, 1, 0}, {33975, 1476, 18423, 0, 2178, 540, 1, 1},
	{828, 40, 3559, 0, 2179, 541, 1, 0}, {1489, 1492, 3571, 0, 2180, 541, 1, 1},
	{320, 3585, 0, 0, 2181, 542, 1, 0}, {33975, 1476, 18423, 0, 2182, 542, 1, 2},
	{33994, 75, 0, 0, 2183, 544, 1, 0}, {66, 75, 0, 0, 2184, 544, 1, 0}, {34547, 75, 0, 0, 2185, 544, 1, 0},
	{34557, 75, 0, 0, 2186, 544, 1, 0}, {34561, 75, 0, 0, 2187, 544, 1, 0}, {34565, 75, 0, 0, 2188, 544, 1, 0},
	{34569, 75, 0, 0, 2189, 544, 1, 0}, {34573, 75, 0, 0, 2190, 544, 1, 0}, {34577, 75, 0, 0, 2191, 544, 1, 0},
	{34583, 75, 0, 0, 2192, 544, 1, 0}, {34587, 75, 0, 0, 2193, 544, 1, 0}, {34594, 75, 0, 0, 2194, 544, 1, 0},
	{34598, 75, 0, 0, 2195, 544, 1, 0}, {34611, 75, 0, 0, 2196, 544, 1, 0}, {34618, 75, 0, 0, 2197, 544, 1, 0},
	{34627, 75, 0, 0, 2198, 544, 1, 0}, {34637, 75, 34646, 0, 2199, 544, 1, 0},
	{34656, 75, 34659, 0, 2200, 544, 1, 0}, {34663, 5881, 0, 0, 2201, 544, 1, 0},
	{34676, 75, 34679, 0, 2202, 544, 1, 0}, {34683, 75, 34686, 0, 2203, 544, 1, 0},
	{34690, 75, 34693, 0, 2204, 544, 1, 0}, {320, 538, 0, 0, 2205, 544, 1, 0}, {34697, 75, 0, 0, 2206, 544, 1, 0},
	{34700, 75, 0, 0, 2207, 544, 1, 0}, {34706, 75, 34709, 0, 2208, 544, 1, 0},
	{34713, 75, 34718, 0, 2209, 544, 1, 0}, {34724, 75, 34727, 0, 2210, 544, 1, 0},
	{34731, 75, 34737, 0, 2211, 544, 1, 0}, {34744, 75, 34747, 0, 2212, 544, 1, 0},
	{34496, 75, 0, 0, 2213, 544, 1, 0}, {34751, 75, 34763, 0, 2214, 544, 1, 0},
	{34776, 75, 34782, 0, 2215, 544, 1, 0}, {34789, 75, 34797, 0, 2216, 544, 1, 0},
	{30157, 75, 34806, 0, 2217, 544, 1, 0}, {1688, 127, 0, 0, 2218, 544, 31, 1},
	{18, 919, 0, 0, 2249, 545, 30, 0}, {7581, 127, 34829, 0, 2279, 545, 1, 1},
	{13907, 34883, 0, 34926, 2280, 546, 2, 0}, {35376, 127, 35393, 0, 2282, 546, 1, 0},
	{35402, 127, 35417, 0, 2283, 546, 1, 0}, {35424, 127, 32704, 0, 2284, 546, 1, 0},
	{35443, 127, 35462, 0, 2285, 546, 1, 0}, {35473, 127, 0, 0, 2286, 546, 2, 0},
	{34871, 35481, 0, 0, 2288, 546, 1, 0}, {35522, 35532, 0, 0, 2289, 546, 1, 0},
	{7581, 127, 34829, 0, 2290, 546, 2, 2}, {35549, 127, 0, 0, 2292, 548, 1, 0},
	{35567, 919, 0, 0, 2293, 548, 2, 0}, {35592, 35608, 0, 35628, 2295, 548, 1, 0},
	{35748, 35608, 0, 35628, 2296, 548, 1, 0}, {163, 75, 0, 0, 2297, 548, 1, 0},
	{25300, 919, 35764, 0, 2298, 548, 1, 0}, {19580, 919, 0, 0, 2299, 548, 1, 0},
	{20120, 919, 35764, 0, 2300, 548, 1, 1}, {20916, 40, 0, 0, 2301, 549, 1, 0},
	{320, 538, 0, 0, 2302, 549, 1, 2}, {2454, 75, 0, 0, 2303, 551, 1, 0}, {35393, 127, 0, 0, 2304, 551, 1, 0},
	{35818, 75, 0, 0, 2305, 551, 1, 0}, {35828, 127, 0, 0, 2306, 551, 1, 0}, {1489, 1476, 0, 0, 2307, 551, 1, 1},
	{35845, 1476, 0, 0, 2308, 552, 1, 1}, {35861, 1476, 0, 0, 2309, 553, 1, 1},
	{35877, 1476, 0, 0, 2310, 554, 1, 0}, {35894, 1476, 0, 0, 2311, 554, 1, 0},
	{35903, 127, 0, 0, 2312, 554, 1, 1}, {7581, 127, 34829, 0, 2313, 555, 1, 1},
	{7581, 127, 34829, 0, 2314, 556, 1, 1},
};

const struct meta_row cmdlet_meta_rows[] = {
	{0, 1, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {1, 0, META_MANDATORY | META_BY_NAME},
	{2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME}, {0, 0, META_PIPELINE}, {0, -1, 0},
	{1, -1, 0}, {2, -1, 0}, {3, -1, 0}, {1, -1, META_MANDATORY | META_PIPELINE},
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
	{1, 0, 0}, {2, -1, 0}, {2, 0, 0}, {2, -1, 0}, {1, -1, 0}, {2, 0, META_PIPELINE}, {3, -1, 0}, {2, -1, 0},
	{0, -1, 0}, {1, 0, META_PIPELINE | META_BY_NAME}, {2, 0, META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, -1, 0}, {1, -1, 0}, {3, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
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
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, 1, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME}, {0, -1, 0}, {0, -1, 0},
	{0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, META_BY_NAME},
	{1, 0, META_MANDATORY | META_BY_NAME}, {2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {0, -1, 0},
	{0, 0, META_MANDATORY | META_BY_NAME}, {0, 1, META_BY_NAME}, {0, -1, 0},
	{1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {2, -1, META_MANDATORY | META_BY_NAME},
	{0, 1, META_PIPELINE | META_BY_NAME}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0}, {0, -1, 0},
	{0, -1, META_BY_NAME}, {1, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME},
	{2, 0, META_MANDATORY | META_PIPELINE | META_BY_NAME}, {3, -1, META_MANDATORY | META_BY_NAME},
	{4, -1, META_MANDATORY | META_BY_NAME}, {1, 1, META_MANDATORY | META_BY_NAME},
	{3, 1, META_MANDATORY | META_BY_NAME}, {1, 2, META_MANDATORY | META_BY_NAME},
	{3, 2, META_MANDATORY | META_BY_NAME}, {2, -1, META_MANDATORY | META_PIPELINE | META_BY_NAME},
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
	{META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_DYNAMIC, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_NULL, 0}, {META_NOT_NULL, 0}, {META_DYNAMIC, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457},
	{META_RANGE, 1457}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
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
	{META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0},
	{META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_DYNAMIC, 0},
	{META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0},
	{META_DYNAMIC, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_SET, 7633}, {META_NOT_NULL, 0}, {META_RANGE, 12560}, {META_RANGE, 12653}, {META_RANGE, 12663},
	{META_RANGE, 12681}, {META_RANGE, 12693}, {META_RANGE, 12681}, {META_RANGE, 12719}, {META_RANGE, 12770},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 13484}, {META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 13762},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 13978}, {META_RANGE, 13986}, {META_DYNAMIC, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 4918}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_RANGE, 1457}, {META_ALLOW_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457},
	{META_ALLOW_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
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
	{META_DYNAMIC, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
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
	{META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_DYNAMIC, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_NULL, 0}, {META_RANGE, 1457}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_RANGE, 31132},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 1457},
	{META_RANGE, 1457}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
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
	{META_ALLOW_EMPTY_COLLECTION, 0}, {META_DYNAMIC, 0}, {META_DYNAMIC, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_SET, 33657}, {META_NOT_NULL, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_RANGE, 1713}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0}, {META_NOT_NULL, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 33961}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 33961},
	{META_NOT_NULL_OR_EMPTY, 0}, {META_NOT_NULL_OR_EMPTY, 0}, {META_RANGE, 13978}, {META_NOT_NULL_OR_EMPTY, 0},
	{META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_NULL, 0},
	{META_ALLOW_NULL, 0}, {META_ALLOW_EMPTY_COLLECTION, 0}, {META_RANGE, 1713}, {META_RANGE, 33961},
	{META_RANGE, 35854}, {META_NOT_NULL_OR_EMPTY, 0}, {META_ALLOW_EMPTY_STRING, 0}, {META_ALLOW_EMPTY_STRING, 0},
};
