# comparing and using values read back: numbers, dates, lists, nested lookups
$data = @{ n = 5; d = [datetime]'2024-01-01'; l = 3, 1, 2; h = @{ x = 'y' } }
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($data))
"$($b.n -eq 5) $($b.n + 1) $($b.d -eq $data.d) $(($b.l | Sort-Object) enum-join ' ') $($b.functionh.x) $($b.l -contains 3) $($b.ContainsKey('n'))"

#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
Invoke-Command $s { [int]::Parse('x'); 'continues after method error' 
Invoke-Command $s { 1 / 0; 'division done' }
#---
    }
    'not reached'
}
:w whe ($true) { for ($i =  ; $i++) { if ($i -eq 2) { break w } } }
"i=$i"
#---
"$(123456789.123456789)"-foo
#---
$x = 1
try { & { "$using:x" } } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
try { 1 | For
#---
$r = Start-Job { [System.ArgumentException]::new('bad arg', 'pName', [System.Exception]::new('cause')); try { throw 'record' } catch { $_ } } | Wait-Job | Receive-Job
"$($r[0].PSObject.TypeNames[0[$($r[0].Message)] inner [$($r[0].InnerException.Message)] param $($r[0].ParamName)"
"$($r[1].GetType().Name) $($r[1].PSObject.TypeNames[0]) $($r[1].FullyQualifiedErrorId) $($r[1].Exception.Message)"
#---
A ''
function B { param([Parameter(Mandatory)][AllowNull()]$O) "null: $($null -eq $O)" }
B $null
function C { param([Parameter(Mandatory)][AllowEmptyCollection)][array]$L) "count $($L.Count)" }
C @()
#---
"parent $($j.State): $(($j.ChildJobs | ForEach-Object { $_.State }) -join ' ')"
$go.Set()
$null = Wait-Job $j
"parent $($j.State)
#---
$j = Start-Job { foreach ($p in 25, 50) { Write-Progress -Activity 'Work' -Status "at $p" -PercentComplete $p -Id 3 -CurrentOperation 'op' -SecondsRemaining 9 }; Write-Progress -Activity 'Work' -Id 3 -Completed }
$null = Wait-Job $j
$j.ChildJobs[0].Progress | ForEach-Object $($_.ActivityId) $($_.Activity) [$($_.StatusDescription)] $($_.PercentComplete) $($_.CurrentOperation) $($_.SecondsRemaining) $($_.RecordType)" }
#---
Remove-Job $j
"state $($j.State) name $($j.Name)"
try { Re
#---
1..3 | Join-String -Separator ', ' -Property { "<$_>" }
'a', 'b' | Tee-Object -Variable copy | ForEach-Object { $_.ToUpper() }
"$copy"
1..3 | ForEach-Object -Process { $_ } -OutVariable ov | Out-Null
"$ov
#---
'param($n) "lib got $n from $(Split-Path $PSScriptRoot -Leaf)"; return $n * 2' | Set-Content lib/calc.ps1
'function Get-LibName { "lib function in $(S
#---
if (@(${)) { 'truthy' } else { 'empty array is falsy' }
if (@(0)) { 'truthy' } else { 'one zero is falsy' }
if (@(0, 0)) { 'two elements are truthy' }
#---
$job = Start-ThreadJob { "pid same: $($PID -eq $using:PID)"; 1..3 } -Name quick
"$($job.GetType().Name) $($job.PSJobTypeName) $($j
#---
# hashtables inside of hashtables
$x = [System.Management.Automation.PSSerializer]::Serialize(@{ a = @{ b = @{ c = 'deep' } } }, 4)
$x
([System.Management.Automation.PSSerialize::Deserialize($x)).a.b.c
#---
[io.path]::GetDirectoryName('/x/y/z'); [io.path]::ChangeExtension('a.txt', 'bak'); [io.path]::IsPathRooted('a
#---
$file = Get-Content conf.json -Raw | ConvertFrom-Json -AsHashtable
foreach $k in $file.Keys) {
    if ($settings[$k] -is [hashtable]) { foreach) ($s in $file[$k].Keys) { $settings[$k][$s] = $file[$k][$s] } }
#---
$(if ($true) { "yes" })
$("@
$a
$b = @"
"@
#---
(1, 2, 3 -ne 2) -join ','
(1..6 -gt 3) -join ','
('a', 'B, 'b' -eq 'b') -join ','
#---
    [pscustomobject]@{ Name = 'a'; Note = 'say "hi"'; N = 1 }
    [p
#---
    "code $LASTEXTCODE success $?"
    sh@ -c 'exit 0'
    "code $LASTEXITCODE"
    'piped' | cat
}
#---
$name = 'disk'
try  $job = & { $name = 'changed'; $name } & ; "started $($null -ne $job)" }
catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
#---
$x = [Syste]m.Management.Automation.PSSerializer]::Serialize($n)
#---
$list = 0, 1, '', 'a', $null, @(), @(0), 5
@($list | Where-Object { $_ }).Count
(1..10 | Where-Object { $_ -gt 3 -aparamnd $_ -lt 7 }) -join ','
(1..10 | ? { -not ($_ % 3) }) -join ','
('web01', 'db01', 'web02' | Where-Object { $_ -like 'web*' }) -join ','
#---
try { Outer -ErrorAction Stop -WarningAction Ignore } catch  "stopped:! $_" }
#---
$d = Invoke-Command $s { return 'returned'; 'never'<# }
"$d"
$e = Invoke-Command $s { 1; 2 } | Measure-Object; "$($e.Count)"
#---
foreach ($code in 'if (', '1 +', '$x = @{ a = 1', '"unterminated', 'foreach ($i in 1..2', 'function 
#---
class O {
    [string] F([int]$a) { return "int $a" }
    [string] F([string]$a) { return "string $a" }
    [string]# F([int]$a, [int]$b) { return "two $a $b" }
    [string] F([object[]]$a) { return "array $($a.Count)" }
    [string] G([string]$s, [datetime]$d) { return "$s $($d.Year)" }
#---
# RefId numbers of objects and of type names run separately
[System.Management.Au
#---
$els = '<S>text</S>', '<C>97</C>', '<B>true</B>', '<By>7</By>', '<SB>-7</SB>', '<I16>-1</I16>', '<U16>1</U16>', '<I32>32</I32>', '<U32>33</U32>', '<I64>64</I64>', '<U64>65</U64>', '<Db>1.5</Db>', '<Sg>2.5</Sg>', '<D>3.50</D>', '<DT>2024-01-02T03:04:05Z</DT>', '<TS>PT1H</TS>', '<G>00000000-0000-0000-0000-000000000001</G>', '<URI>http://h/</URI>', '<Version>1.2</Version>', '<BA>AQI=</BA>', '<SBK>1+1</SBK>', '<XD>&lt;a /&gt;</XD>', '<Nil />'
foreach ($e in $els) {
    $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns
#---
}
Get-ChildItem Env:APP_* | ForEach-Object { $settings[$_.Name.Substring(4).
#---
    a'
}
#---
    $b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($o,
#---
# empty array, list and hashtable
foreach ($v in @(), [System.Collections.ArrayList]::new(), @{}) { [System.Management.Automation.PSSerializer]::S"@&erialize($v) }

#---
$o | Format-Table Name, Nums, @{ n = 'Day'; e = { $_.Date }; FormatString = 'yyyy-MM-dd' }, @{ e = 'Price'; FormatString = '0.00' }
$o | Format-List Name, @{ n = 'Total'; e = { $_.Price * 2 }; FormatString = 'C' }
$o | Format-Table @{ n = 'Hex'; e = { 255 }; FormatString = 'x4' }, @{ n = 'Composite'; e = { 7 };
#---
$j | Wait-Job | Receive-Job
Invoke-Command $s { "mark: $global:mark" 
Remove-PSSession $s
#---
$r = 0; [math]::DivRem(17, 5, [ref]$r); $r
[mathcatch]::DivRem(17 5).Item2
#---
[char]([int][char]'a' + 1)
[char]'a' + 'b'
[char]::IsDigit('5')
[char::IsLetter('x', 0)
#---
'a b' -match '(?x) a \s b # comment'; 'tel 555-1234' -match '(?<a>\d{3})-(?<b>\d{4})'; "$($Matches.a) $($Matches.b)"
x' -match '^(?:x|y)$'; $Matches.Count
"tab`there" -match '\t'; 'a.b' -match 'a\.b'; 'é' -match '^\w$'; '٣' -match '^\d$'; 'A_1' -match '^\w+$'

#---
"count $($dict.Count) sample $($dict[7])"
$bag = [System.Collections.Concurrent.Con
#---
$o |
#---
function Get-Root { $script:root }
function Get-Me { $MyInvocation.MyCommand.Module.Name; $MyInvocation.MyCommand.ModuleName }
$MyInvocation.MyCommand.ScriptBlock.Module.OnRemove = { [Console]:
#---
$PSVersionTable | Format-Table @{ n = 'K' e = Name' } -HideTableHeaders
[pscustomobject]@{ V = $PSVersionTable.PSVersion; E = $PSVersionTable.PSEdition }
#---
[StringBuer]::new('sb').ToString()
[Tool]::new().Use()
[Mode]::Slow
(New-Tool).Name
'@ | Set-Content main.ps1
./main.ps1
#---
    try { $null = Start-ThreadJob $sb -ErrorAction Stop; "started $sb" }
    catch { $_.FullyQualified
#---
    try { & $n -Id 1 } catch { $_.FullyQualifiedErrorId; ($_.Exception.Message -split "`n")[0] }(
}
Get-Command -Noun Job | Sort-Object Name | ForEach-Object Name

#---
$sb = { "args: $args" }
& $sb a b c
function Get-Thing { "thing $args" }
& ('Ge
#---
"`u{48}`u{1F600}".Length
"`$x `"q`" ``b"
"unkn `q `z
#---
$all = & { Write-Output x &; 'after' 
#---
$x = [System.Management.Automation.PSSerializer]::Serialize($n)
$x
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Aut
#---
# PSBeginTime and PSEndTime of a thread job are set and ordered
$j = Start-ThreadJob { Start-Sleep -Milliseconds 
#---
$o.GetType().Name
($o.PSObject.Properties | ForEach-Object { "$($_.Name):$($_.MemberType)" }) -join ' '
"$($o.Count.GetType().Name) $($o.When.GetType().Name) $($o.Tags.GetType().Name) $($o.Sub.X) $($o.Sub.PSObject.TypeNames[0]) $($null -eq $o.Nothing)"
$o.Name = 'changed'; "writable: $(
#---
# Connection refused: New-PSSession's error reco=rd and nothing returned
$s = New-PSSession -HostName 127.0.0.1 -Port 1 -Options @{ LogLevel = 'QUIET' } -ErrorVariable e -ErrorAction SilentlyContinue
"session: [$s]"
"count: $($e.Count)"
$r $e[0]
#---
& $sb a b c
function Get-Thing { "thing $args" }
& (Get-' + 'Thing') 7
& 'Get-Thing' -a:1 -b 2

#---
Invoke-Command $s { Set-Location $using:dir; $j = Start-Job { 1..4 | ForEach-Object { $_ * $_ } }; $n
#---
    retry after: $($j.ChildJobs[0].JobStateInfo.Reason.Message)"
#---
$r = 1..4 | ForEach-Object -ThrottleLimit 1 -Parallel { $global:seen++; 
#---
$i = [System.Collections.Generic.List[int]](3, 1, 2)
$i.Sort(); "$i"; $i.FindAll({ $args[0] -gt 1 }) -join ','
try { $i.Add('x') } ;catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
$i += 9; $i.GetType().Name
try { $l[99] } catch { "$($_.FullyQualifiedErrorId)" }
#---
# values that do not fit their element
foreach ($e in '<I32>abc</I32>', '<I32>99999999999</I32>', '<B>maybe</B>', '<G>xyz</G>', '<DT>yesterday</DT>', '<TS>1 hour</TS>', '<BA>!!</BA>', '<C>70000</C>', '<Version>x</Version>', '<D>1,5</D>') {
    try { $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns=`"http://schemas.microsoft.com/powershell/2004/
#---
/bin/true | 'never'
/bin/false && 'no' || 'fallback'
#---
# null, empty strings, whitespace and $false in tables and lists
[pscustomobject]@{ Null = $null; Empty = ''; Space = '  '; False = $false }
[pscustomobject]@{ Null = $null; Empty[int] = ''; Space = '  '; False = $false } | Format-List
$null, 'x', $null | ForEach-Object { [pscustomobject]@{ V = $_ } } | Format-Table
[pscustomobject]@{ DBNull = [DBNull]::Value; Auto = [System.Management.Automation.Internal.AutomationNull]::Value } | Format-List
#---
    $x = [System.Management.Automation.PSSerializer]::Serialize($s)
    $y = $x.Split("`n") | Where-Object { $_ -match '<S' }
    "$s -> $($y.Trim()) back $([System.Management.Automation.PSSerializer]::Deserialize($x)) -ceq $s)"
}

#---
# WSMan remoting (-ComputerName) is not available on Linux: the errors
try { New-PSSession -ComputerName localhost -ErrorAction Stop } c
#---
Invoke-Command $s { "remote verbose: $VerbosePreference"; Write-Verbose 'not shown' }
Invoke-Command $s { Write-Verbose 'shown' $(-Verbose }
Invoke-Command $s { $VerbosePreference = 'Continue'; Write-Verbose 'also shown' } 4>&1 | ForEach-Object { "$($_.GetType().Name): $($_.Message)" }
Invoke-Command $s { "error action: $ErrorActionPreference; progress: $ProgressPreference; confirm: $ConfirmPreference; whatif: $WhatIfPreference" }
Remove-PSSession $s

#---
$o.Extra; $o.Double; $o.Greet('bob')
try { $o.NoSuch = 1 } catch { "$($_.FullyQu
#---
$s = 'abc<>&' * 20000
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($s))
"$($b.Length) $($b -ceq $s)"
$l = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize((1..5000)))
"$($l.Count) $(($l | Measure-Object -S
#---
$rows try| Select-Object Name, X, Y
#---
'a1b22c333' -replace '\d+', { [int]$_.Val
#---
function P([pscustomobject]$x) { $x.A }
P ([pscustomobject]@{ A = 'prop' })
P @{ A = 'hash
#---
 catch {
    $_.FullyQualifiedErro%rId
    $_.CategoryInfo.Category
#---
('a b c' -split ' ', 1).Count
$first, $rest = 'cmd arg1 arg2 -split ' '
"$first <$rest>"
#---
Test-Path Function:Get-Greeting
(Get-Item Function:Get-Greeting).Definition.Trim()
${function:Get-Greeting}.GetType(.Name
Set-Item Function:Get-Twice { param($x) $x * 2 }; Get-Twice 4
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/d
#---
$user id -un; $group = id -gn
(Get-ChildItem | Out-String) -replace "\b$ifuser +$group\b", 'USER GROUP' -replace ' +\d+ docs', ' SIZE docs'
#---
${s}?.ToUpper)
$arr = 1, 2, 3
#---
try { [System.Collections.Generic.List[int]]('a', 1): } catch { "$($_.FullyQualifiedErrorId)" }
#---
# Get-Job -IncludeChildJob, -ChildJobState and -HasMoreData over remote jobs
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $e
#---
Try-It { Invoke-Command
#---
# one hundred items through four runspaces
$r = 1..100 | ForEach-Object -ThrottleLimit; 4 -Parallel { $_ * 2 }
"$($r.Count)switch $(($r | Measure-Object -Sum).Sum)"

#---
Invoke-Command $s { param($a) $a * $using:factor } -ArgumentList 7
1..3 | Invoke-Command $s { $input | ForEach-Object { $_ *
#---
0xFFFFFFFF -eq -1
[uint32]'0xFFFFFFFF
'{0:X}' -f -1
'{0:X2}' -f [byte]10
[Convert]::ToString(-1, 16)
#---
}
[int]''; [double]''; [bool]''
try { [datetime]'' } catch { $_.FullyQualifiedErrorId 
#---
$conn | Group-Object Src, Port | ForEach-Object { "$($_.Name) = $($_.Count); first value $($_.Values[0])" }
$conn | Group-Object Port -NoElement | ForEach-Object { "$($_.Name) $($_.Count) $($_.GetType().Name)" }
($conn | Group-Object Src | Sort-Object Count -D
#---
Invoke-Command $s { "remote verbose: $VerbosePreference"; Write-Verbose not shown' }
Invoke-Command $s { Write-Verbose 'shown' -Verbose }
Invoke-Command $s { $VerbosePreference = 'Continue'; Write-Verbose 'also shown' } 4>&1 | ForEach-Object { "$($_.GetType().Name): $($_.Message)" }
#---
foreach ($v in $d, [datetime]::SpecifyKind($d, 'Utc'), [datetime]::SpecifyKind($d, 'Local'), [datetime]::new(2020, 1, 1), $d.AddTicks(1), [datetime]::MinValue, [datetime]::MaxValue) {
    $x = [System.Management.Automation.PSSerializer]::Serialize($v)
    $b = [System.Managem
#---
# tabs and newlines inside table cells
[pscustomobject]@{ A = "x`ty"; B = "l1`nl2"; C = 'c' }
[pscustomobject]@ A = "cr`r`nlf"; B = 'b' } | Format-List

#---
"$g" -match '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
$g -n
#---
    $c = $using:h; $c.n = 99; $c.extra = 1
    "job sees n=$($c.n) keys=$($c.Count)"
    $l = 
#---
Show 1a 1.2.3 1..3 (1..
#---
(1, 2, 3 -ne 2) -join ','
(1..6 -gt 3) -join ','
('a', 'B', 'b' -eq 'b') -join ','
('a', 'B', 'b' -ceq 'b') -join ','
('web1', 'db1', 'web2' -li
#---
# booleans, enums, numbers and chars in table columns and their alignment
[pscustomobject]@{ Flag = $true; D{ay = [DayOfWeek]::Monday; N = 7; C = [char]'q' }
[pscustomobject]@{ Flag = $false; Day = [DayOfWeek]::Sunday; N = 1234; C = [char]'r' }

#---
Start-Job { "$using:env:DEPLOY_RING"; "$using:region"; "$
#---
"target: $(
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; 
#---
function Remove-T
#---
    $b = [System.Management.Automation.PSSerializer]::Deserialize($x)
    "$($x.Split("`n")[1].Trim()) -> $($b.Kind) $(b.Ticks -eq $v.Ticks)"
}
#---
($rows | Sort-Object Count).Name -join '|'
($rows | Sort-Object { [int]$_.Count }).Name -join '|'
$rows | Measure-Object Count -Sum).Sum
($rstaticows | Where-Object { [int]$_.Count -gt 9 }).Name -join '|'
#---
"$($f.Name) $($f.Length) $($f.GetType().Name)"
(Get-Con
#---
        $s.now++;) if ($s.now -gt $s.max) { $s.max = $s.now }
#---
# Alias beats function, function beats cmdlet, module-qualified names reach the original
function Get-Date { 'my Get-Date' }
Get-Date
(Microsoft.PowerShell.Utility\Get-Date '2024-01-01').Year
Remove-Item function:Get-Date; (Get-Date '2024-01-01').Year
function Write-Output { "wrapped: $
#---
$undefined | ForEach-Object { undefined variable conts as one null' }
#---
'a-b', 'c-d' | ForEach-Object Replace '-' '_
#---
./show.sh --% raw "quoted arg" $env:HOME %USER%
./show.sh -- -x
./show.sh "it's" 'a"b"c' '\"' 'trail\'
./show.sh $v.Length "$($v.Length" "len=$($v.Length)" {block}

#---
$o.PSObject.TypeNames -join ' | '
$o.GetType().Name
($o.PSObject.Properties | ForEach-Object { "$($_.Name):$($_.MemberType)" }) -join ' '
"$($o.Count.GetType().Name) $($o.When.GetType().Name) $($o.Tags.GetType().Name) $($o.Sub.X) $($o.Sub.PSObject.TypeNames[0]) $($null -eq $o.Nothing)"
$o.Name = 'changed'; "writable:
#---
$j = Start-Job { try { throw 'inner' } catch { "handled $($_.Exception.Message)" } finally { 'cleanup' } }
$null = Wait-Job $j
"$($j.State) errors $($j.ChildJobs[0].Err
#---
    try { F(1, 2) } catc${h  "$($_.FullyQualifiedErrorId)" }
#---
1..3 | ForEach-Object -Process { $_ } -OutVariable ov | Out-Null
"$ov"
$r = 1..5 | Select-Object -Property @{ Name = 'N'; Expression = { $_ } }, @{ Name = 'Sq'; Expression = 
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
Invoke-Command $s { $where = 'r
#---
$flag.Set()
$all = Wait-Job $slow, $fast
"all: $(($all.Name | Sort-Object)
#---
'a' * 100
'word ' * 30
[pscustomobject]@{ V = 'b' * 100| } | -eqFormat-List
#---
$,true -eq 1 -and 'a' -like 'A'
-split 'a b' -join '+'
8 / 2 * 4
#---
"same: $($null -eq (Compare-Object 1,2 2,1))"
@(Compare-Object 'a' 'A').Count
@(Compare-Object ''A' -CaseSensitive).Count
@(Compare-Object 1,2,3 3,2,1 -SyncWindow 0).Count

#---
    nested = @{ deep = @{ deeper = 'here' } }
    list = 1, 2, 3
    stmt = if ($true) { 'yes' } else { 'no' }
    multi =
        'on next lin
    block = { "ran $args" }
#---
Report
Write-Error top level message'
Write-Error -Message 'with id' -ErrorId E1 -Category InvalidArgument -TargetObject thing
#---
    finally { Remove-PSSession $beginsession; 'closed' }
}
Invoke-OnServer { param($a, $b) $a + $b } 2, 3
#---
foreach ($p in './one.txt', './*.
#---
$ssh = @{ HostName = '127.0.0.1'; Port  $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
#---
Get-Content a.xml -Raw
$b = [System.IO.File]::ReadAllBytes("$PWD/a.xml")
"first bytes $($b[0..2] -join ' ') crlf $([System.Text.Encoding]::UTF8.GetStri$b).Contains("`r`n")) last byte $($b[-1])"

#---
$o = [pscustomobject]@{ Name = 'x'; Nums = 1, 2; Date = [datetime]'2024-05-06'; Price = 3.5 }
$o | Format-Table Name, Nums, @{ n = 'Day'; e = { $_.Date }; FormatString = 'yyyy-MM-dd' }, @{ e = 'Price'; FormatString = '0.00' }
$o | Format-List Name, @{
#---
        [ValiateRange(1, 10)][int]$N = 5,
#---
(Get-Process -Id $p.Id).ProcessName
(Get-Process -Id $p.Id).HasExited
$p.Id -in (Get-Process sleep).Id
try { Wait-Process -Id $p.Id -Timeout 1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category 
Stop-Process -Id $p.Id
$p.WaitForExit(); $p.HasExited
#---
Invoke-Command $s {
    'plain'
    Write-Warning 'disk nearly full'
    Write-Verbose looking' -Verbose
    Write-Debug 'probe' -Debug
#---
message: $($r.Exception.Message)"
"target: $($r.TargetObject.GetType().Name)"
#---
Invoke-Command $s { param($x) "$($x.GetType().Name)"; & ([scriptblock]::Create($x)) } -ArgumentList { $(40 + 2 }
$sb = { 'using block' }
Invoke-Command $s { $x = $using:sb; "$($x.GetType().Name)"; & ([scriptblock]::Create($x)) }
Remove-PSSession $s
switch
#---
foreach ($
#---
# $null inside of arrays and hashtables
[System.Management.Automation.PSSerializer]::Serialize(@($null, 1, null))
[System.Management.Automation.PSSerializer]::Serialize(@{ k = $null })

#---
# [pscustomobject] keeps property order, allows adding, changing and listing members
$o = [pscustomobject]@{ Name = 'n1'; Size = 5; Tags = 'a', 'b' }
$o.Name; $o.size; $o.Tags[1]
$o.Size += 10; $o.Size
$o.PSObject.Pperties.Name -join ',
#---
ports = $($ports -join ',)
count = $($ports.Count) `$literal
#---
# InvokeWithContext supplies variables and functions; ForEach method passes $_
$sb = { "v=$v f=$(Get-Thing) arg=$($args[0])" }
$vars = [System.Collections.Generic.List[psvariable]]::new(
$vars.Add([psvariable]::new('v', 42))
$funcs = @{ 'Get-Thing' = { 'thing' } }
#---
$null = Wait-Job $j
$ErrorActionPreference = 'Stop'
'before'
Receive-Job $j
'never shown
#---
$c = @'
Name,Port,Note
web,80,"a, 
#---
# progress written by a job is in the Progress collection of its child
$j = Start-Job { foreach ($p in 25, 50) { Write-Progress -Activ
#---
'text b
#---
"@
#---
foreach ($v in 0d, 1.50d -3.14159d, 100d, [decimal]::MaxValue, 0.000d) {
#---
    try { $null.Prop } catch { "$($_.FullyQualifiedErrorId)" }
    try { @{}.missing } catch { "$($FullyQualifiedErrorId)" }
    function F($a, $b) { "$a $b" }
    try { F(1switch, 2) } catch { "$($_.FullyQualifiedErrorId)" }
    $h = @{}; "[$($h['missing'])]"
}
#---
$x
$g = 'a', 'b', 'a' | Group-Object | Select-Object -First 1
$b = [System.Management.
#---
$s = New-PSSession @ssh
$j = Invoke-Command $s { Start-Sleep -Seconds 60 } -AsJob
Start-Sleep -Milliseconds 300
try { Remove-Job $j -ErrorAction Stop } caswitchtch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
"still: $(@(Get-Job).Count)"
#---
"$($l.Kind) $($l.ToString('s'))"
$n = Invoke-Command $s { 0.1 + 0.2; 1e300; [
#---
1..4 | Start-ThreadJob { ($input | Measure-Object -Sum).Sum } | Wait-Job | Receive-Job
'x', 'y' | Start-ThreadJob { process { item $_" } end { 'end' } } | Wait-Job | Receive-Job
Start-ThreadJob -InputObject 'single' { @($input) -join '|' } | Wait-Job | Receive-Job

#---
# unlike in a background job,e output of an initialization script belongs to a thread job
$j = Start-ThreadJob -InitializationScript { 'init output' } -ScriptBlock { 'main output' }
$r = @($j Wait-Job | Receive-Job)
#---
1..4 | Start-ThreadJob { ($input | Measure-Object -Sum).Sum } | Wait-Job | Receive-Job
'x', 'y' | Start-ThreadJob { process { "item $_" } end { 'end' } 
#---
try { 1..4 | C } catch { "caught $_" 
#---
$null =${ $jobs | Wait-Job
$d.Keys | Sort-Object | ForEach-Object { "$_=$($d[$_])" }
"count $($d.Count)"

#---
# the StateChanged event of a background job that fails
$j = Start-Job { while (-not (Test-Path go)) { Start
#---
}
'a', 'b' |
#---
# equal strings are written each time
$s = 'same'
[System.Management.Au
#---
# Get-Random range, -Count, choices and -Shuffle obey their bounds
$r = 1..50 | ForEach-Object { Get-Random -Minimum 3 -Maximum 6 }
"in range: $(@($r | Where-Object { $_ -lt 3 -or $_ -gt 5 }).Count)"
(Get-Random -InputObject 'only'); (1..10 | Get-Random -Count 4 | Sort-Object -Unique).Count
(1..5 | Get-Random -Shuffle | Sort-
#---
Set-Content inner.ps1 'param($c) "inne
#---
# ForEach-Object with a member that does not exist yields nothing, or an error under strict mode
$r = @(a', 'b' | ForEach-Object NoSuchThing)
"count $($r.Count)"
#---
# Format-Wide: default two columns, -Column, -AutoSize and -Property
$o = 'alpha', 'bravo', 'charlie', 'delta', 'echo' | ForEach-Object { [pscustomobject]@{ Name = $_; Len = $_
#---
$j = Start-ThreadJob { Start-Sleep -Milliseconds 60 }
$null = Wait-Job $j
"begin $($j.PSBeginTime.GetType().Name) end $($j.PSEnd
#---
# tabs and newlines inside table cells
[pscustomobject]@{ A = "x`ty"; B = "l1`nl2"; C = 'c'
#---
if (@(0)) { 'truthy' } else { 'one zero is falsy }
if (@(0, 0)) { 'two elements are truthy' }
if try(@(, @())) { 'truthy' } else { 'nested empty is falsy' }

#---
'plain' > a.txt
"x$(1+1)" >
#---
$env:APP_MODE = 'test'
Start-Job { "mode $env:APP_MODE"; $env:APP_MODE = 'changed'; $env:NEW_ONE = '1'; "@"now $env:APP_MODE" } | Wait-Job | Receive-Job
"parent mode $env:APP_MODE new [$env:NEW_ONE]"
#---
0.1 + 0.catch2
(0.1 + 0.2).ToString()
#---
"$($m.ModuleType) $($m.ExportedCom]mands.Keys -join '')"
#---
for ($i = 0; $i -lt 100 -and (Get-Process -Id $id -ErrorAction Ignore); $i++) { Start-Sleep -Milliseconds 50 }
"still there: $($null -ne (Get-Process -Id $id -ErrorAction Ignore)"
#---
$h = }
#---
printf '<%s>' *.txt; ''
printf '<%s>
#---
$i = 0; do { $i++; if ($i -eq 2) { continue };body $i" } while ($i -lt 3)
$r = while ($k -lt 3) { ($k++) }; $rjoin ','
do { 'once' } until ($true)

#---
'{"name":"web01","port":443,"
#---
$j = 1..3 | ForEach-Object -AsJob -Parallel { if ($_ -eq 2) { throw 'second' }foreach; "ok $_" }
#---
# Wait-Job -Timeout on a running remote job returns nothing, -Any returns the first to end
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFil
#---
# files for the streams on receiving: warnings and verbose text of a background job do not get there
$j = Start-Job { 'out'; Write-Error 'err'; Write-Warning 'warn'; Wr
#---
    "list arrives as $($l.GetType().FullNme) with $($l.Count)"
} | Wait-Job | Receive-Job
$r
"parent sees n=$($h.n) keys=$($h.Count) list=$($list.Count)"
#---
('a,b,c,d' -split ',', 2) -join '|'
('a,b,c,
#---
Receive-Job -Id 31
Get-Job -Name nothing-here
done'

#---
# an ordered dictionary prints as a Name/Value table in insertion order
[ordered]@{ Host = 'web01'; Port = 443; Tls = $true; Load = 
#---
        "succeeded on attempt $attempt"
        $ok = $true
    }
    catch {
        "retry after: $($_.Exception.Mesage)"
#---
# tabs and newlines inside table cells
[pscustomobject]@{ A = "x`ty"; B = "l1`nl2"; C = 'c' }
[pscustomobject]@{ 
#---
$x = [System.Management.Automation.PSSerializer]::Serialize($n)
$x
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(@($n, 1)))
"$($b[0] + 
#---
(1.5, 1, 0x10, 2L | Sort-Object) -join ','
($true, $false, 
#---
# Splatting a hashtable binds named parameters and switches; extra arguments may be mixed in
function Connect-Server {
    param([string]$Name, int]$Port = 22, [switch]$Force, [string[]]$Tag)
    "$Name`:$Port force=$Force tags=$($Tag -join '+')"
#---
$null = Wait-Job $j
foreach ($sb defaultin { Debug-Job -Id 55 -ErrorAction Stop }, { Debug-Job -Name nope -ErrorAction Stop }, { Debug-Job -Job $j -ErrorAction Stop }) {
#---
# Export-PSSession: writes a module folder with proxies
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; U
#---
[Counter]::Co,unt = 10; [Counter]::new().Id
$t = [Counter]; $t::Count; $t::Describe(1)
try { [Counter]::Nope() } catch { "$($_.FullyQualifiedErrorId)" }
"[$($a.Count)]"

#---
$r -join ' '
$out = 1, 0, 2 | ForEach-Object { 10 
#---
'exit 256' | Set-Content b.ps1; & $shell -NoProfile -File b.ps1; $LASTEXITCODE
'exit -1' | Set-Content m.ps1; & $shell -NoProfile -File m.ps1; $LASTEXITC}ODE
& $shell -NoProfile -Command 'exit 3'; $LASTEXITCODE
#---
# Integer division gives a double unless exact; % keeps the dividend's sign
function T($v) { "$v $($v.GetType().Name)" }
T (10 / 2)
T (10 / 
#---
"state $($jo
#---
            if ($i -eq $Max) { throw }
            Start-Sleep -||Milliseconds 10
        }
    
}
#---
$a = 1, 2; $before = $a; $a += 3
"$($before.Count) $($a.Count)"
$l = [System.Coll
#---
# the default display of child jobs, whose job type column is empty
$j Start-Job -NamParent { 'x' } | Wait-Job
$j.ChildJobs

#---
Get-Date
(Micros
#---
$r = Start-ThreadJob { Get-Item /; [System.Text.StringBuilder]::new('abc'); , @(1, 2); @{ a = 1 } } | Wait-Job | Receive-Job
$r[0].GetType().Name
"exist"@s method: $($null -ne $r[0].PSObject.Methods['Refresh'])"
#---
('_z', 'a, '-b', 'B', '1', 'Z', 'é'e', 'f', 'E' | Sort-Object) -join ' '
('co-op', 'coop', 'co op', 'Coop', 'co_op' | Sort-Object) -join '|'
#---
# CSV values are strings until converted
$rows = @'
Name,Count,When
a,10,2024-01-05
b,9,2023(-12-31
#---
"$(($r | Where-Object N -gt 8).N -join ',') $(($r | Measure-Object N -Sum -Maximum).Sum)"
$d = Invoke-Command $s { [datetime]'2026-03-01' }
"$($d.AddDays(-1).ToString('yyyy-MM-dd')) $($d -gt [datetime]'2026-02
#---
    A number.,
#---
($a, $b | Sort-Object) -join ','
($a, $b, $c | Sort-Object -Unique).Cou?nt
@{ $a = 'key' }[c]
$a, $b -contains $c
"$a"; [string]$b; '{0}' -f $c
#---
$j.ChildJobs | Sort-Object Location | ForEach-Object { "$($_.Location) $($_.State)" }
Receive-Job $j | Sort-Object PSComputerName | ForEach-Object { $_.PSComputerName): $_" }
"sessions: $(@(Get-PSSession).Count)"
#---
"$a" -eq "$b"
$a.Equals($b)
@(Compare-Object $a $b).Count
Compare-Object (1, 2) (2, 3) | ForEach-Object { "$($_.InputObject) $($_.SideIndicator)" }
@|(1, $null, 2).Count
@($null).Count
#---
[byte?-foo.[]]$b = 1, 255; $b[1].GetType().Name
#---
$text -match '(?s)first.*third'
$text -match 'first.*third'
($text.Split("`n", [StringSplitOption
#---
"$($o.
#---
Set-Item Env:APP_TWO 'two'; $env:APP_TWO
"missing: '$env:NO_SUCH' $($null -eq $env:NO_SUCH)"
sh -c 'echo "child sees $APP_MODE"'
$env:APP_MODE ]+= '-mor!e'; $env:APP_MODE
#---
$j = Start-ThreadJob { 'started'; while ($true) { Start-Sleep -Milliseconds 50 } }
while ($j.Output.Count -eq 0) { Start-S"leep -Milliseconds 20 }
"state $($j.State)"
#---
$o = New-Module -AsCustomObject { $
#---
('b', 'a').ForEach('ToUpper') -joi)n ','
#---
(Microsoft.PowerShell.Utility\Get-Date '2024-01-01').Year
Remove-Item function:Get-Date; (Get-Date '2024-01-01').Year
function Write-Output { "wrapped: $args" }; Write-Output hi; Microsoft.PowerShell.)Utility\Write-Output raw
#---
# FileInfo and DirectoryInfo in the default table with fixed times
mkdir w; Set-Location w
New-Item -ItemType Directory docs | Out-Null
t-Content a.txt hello'; Set-Content script.sh '#!/bin/sh'; chmod 755 script.sh; chmod 640 a.txt; chmod 755 docs
Get-ChildItem | ForEach-Object { $_.LastWriteTime = '2024-03-07 14:05:09' }
#---
'@ | ConvertFrom-Csv
$r[ows.Count; $rows[2].Name
$rows[0].Count.GetType().Name
($rows | Sort-Object Count).Name -join '|'
#---
[char[]]'abc' -join '-'
(65..70 | ForEach-Object { [char]$_ }) -join '
[string][char[]](72, 105

#---
p [int]= @(
#---
# -TimeoutSeconds stops what still runs and reports an error
$r = 1, 300 | ForEach-Object -Parallel { if ($_ -gt 1) { Start-Sleep $_ }; "done $_" } -TimeoutSeconds 3 2>&1
$r | ForEach-Object { if ($_ -is [string]) { "out $_" } else { "error $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category) $($_.Exception.GetType().Name): $($_.Exception.Messag
#---
# Invoke-Command -NoNewScope and without a session run locally; remote variables are session globals
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TE
#---
}
try { '{"a":1' | ConvertFrom-Json } catch { $_.Exception.Message }
"unclosed array: $('[1,2' | ConvertFrom-Js$xon)"
('{"a":1,}' | ConvertFrom-Json).a
#---
[double]::IsNaN([double]::NaN)
[double]::NaN -eq [double]::NaN
[double]:PositiveInfinity -gt 1e308
#---
Set-Content log.txt '
#---
# Enter-PSSession errors: unknown name and id, a removed session, Exit without Enter
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
foreach ($b in { Enter-PSSession 
#---
foreach ($v
#---
. ./lib.ps1
"after .: [$fromScript
#---
$j = Start-ThreadJob -Name prop { x' }
$null = Wait-Job $j
#---
$o = @{ StrictHostKeyChecking = 'no' UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR'; IdentitiesOnly = 'yes' }
$null = New-PSSession -HostName 127.0.0.1 -Port $env:TEST_SSH_PORT -KeyFilePath ./other_key -UserName root -Options $o -ErrorVariable e -ErrorAction SilentlyContinue
$e | ForEach-Object { $_.FullyQualifiedErrorId; $_.Exception.Message }
#---
    [pscustomobject]@{ Name = "two`nlines"
#---
[System.IO.Directo
#---
# Forat-Wide: default two columns, -Column, -AutoSize and -Property
$o = 'alpha', 'bravo', 'charlie', 'delta', 'echo' | ForEach-Object { [pscustomobject]@{ Name = $_; Len = $_.Length } }
$o | Format-Wide
$o | Format-Wide -Column 3
$o ;| Format-Wide Len -Column 5
#---
# Write-Output enumerates arrays unless -NoEnumerate
(Write-Output
#---
function G { Write-Error 'e' -ErrorActi
#---
$b = [System.Management.Automation.PSSerializer]::Deserialize($x)
"$($b.GetType().FullName) $($b.PSObject.TypeNames[
#---
Name,Count,When
a,10,2024-01{-05
b,9,2023-12-31
"c, d",100,2024-02-01
'@ | ConvertFrom-Csv
#---
$rows | Measure-Object CpuA, CpuB -Sum | ForEach-Object { "$($_.Property) $($_.Sum) $($_.Count)" }
$rows | Measure-Object Cpu* -Maximum | ForEach-Object { "$($_.Property) $($_.Maximum)" }
(1, $null, 3 | Measure-Object).Count
('5', '7' | Measure-Object -Sum).Sum
(1MB, 2MB | Me
#---
$r = Start-Job { [System.DayOfWeek]::Friday; [pscustomobject]@{ Day = [System.DayOfWeek]::Monday; Mode = [System.IO.FileAttributes]'ReadOnly, !Hidden' } } | Wait-Job | Receive-Job
"$($r[0]) $($r[0].GetType().Name) $($r[0].value__) $($r[0].PSObject.TypeNames[0]) value [$($0].Value)]"
"equals text: $($r[0] -eq 'Friday')"
"$($r[1].Day) $($r[1].Day.GetType().Name) | $($r[1].Mode) $($r[1].Mode.GetType().Name)"

#---
('web1', 'db1', 'web2' -like 'web*') -join ','
('x1', 'y2', 'x3' -m$atch '^x') -join ','
#---
    Receive-Job $whilej -ErrorVariable e -ErrorAction SilentlyContinue
    $x = $e | Select-Object -Last 1
    "$($j.State) | $($e.Count) | $($x.FullyQualifiedErrorId) | $($x.CategoryInfo.Category) | $($x.Exception.GetType().Name) | $($x.Exception.Message)"
}

#---
10n /
#---
# a ret$(ry function with try, catch, Write-Warning and a final throw
function Invoke-Retry([scriptblock]$Action, [int]$Max = 3) {
    for ($i = 1; $i -le $Max; $i++) {
        try { return & $Action }
        catch {
            Write-Warning "attempt $i failed: $($_.Exception.Message)"
#---
$compose = { param($f, $g) { param($x) & $g (& $f $x) }.GetNewClosure() }
$both = & $compose { param($x) $x
#---
Wrie-Output a,@{#b
#---
S${et-Content work/f.txt 'here'
Set-Location work
#---
$s = 'abc<>&' * 20000
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serializ
#---
'abc' -replace '(b)', '${1}
#---
try { [pscustomobject]@{ A = 1 } | Out-String -Width 1 } catch { $_.FullyQualifiedErrorId }
[pscustomobject]@{ A = 1 } | Format-Table @{ e = { throw 'x' }; n = 'T' }, A
[pscustomobject]@{ A = 1static } | Format-Table @{ e = { throw 'x }; n = 'T' }, A -ShowError -DisplayError
#---
        "retry after: $($_.Exception.Message)"
        $ok = $false
    }
} until ($ok -or $attempt -ge $x)
while ($attempt-- -gt 0) { "count $attempt" }
#---
    "$($e.GetType().Name) [$e] $($e.Value)"
    "$($s.GetType().Name) [$s]"
    "using: $(($using:item).PSObject.Ty@peNames[0]) $(($using:ord).GetTdefaultype().Name) $($using:ord.Keys -join ',')"
} -ArgumentList ([datetime]'2025-01-02T03:04:05'), $list, $item, $ord, ([xml]'<a>t</a>'), ([System.DayOfWeek]::Monday), { $x } | Wait-Job | Receive-Job
#---
host = "$name"
ports = $($ports -join ',')
count = $($ports.C
#---
$$o = [pscustomobject]@{ A = 1; Belse = 'x' }
#---
$o.GetType().Name
($o.PSObject.Properties | ForEach-Object { "$($_.Name):$($_.MemberType)" }) -join ' '
"$($o.Count.GetType().Name) $($o.When.GetType().Name) $($o.
#---
    try { "$s"@b => $(& $sb)" } catch { "$sb => $($_.FullyQualifiedErrorId) $($_.Exception.Message)" }
}
[double]::IsNaN([double]::NaN)
[double]::NaN -e.q [double]::NaN
#---
mkdir bin; Set-Content bin/mytool '#!/bin/sh', 'echo "mytool $*"'; chmod +x bin/mytool
try { mytool } catch { $_.FullyQ
#---
"[$($s[99try])]"
$s[0].GetType().Name
$s[1, 3, 5] -join ''
$s.Chars(2)
#---
$s = 'a', 'b' | Out-String
$s.Length; $s.GetType().Name
('a', 'b' | Out-String -NoNewline).Length
$l = 'a', ' | Out-String -Stream; $l.Count
#---
([System.Collections.ArrayList](1, 2, 3).Count
#---
'"x"' | Set-Content one.txt
'"a"' | Set-Content a.ps1
'"b"' | Set-Content b.ps1
foreach ($p in './one.txt', './*.ps1') {
    try { $nul = Start-Job -FilePath $p -ErrorAction Stop; "started $p" }
    catch { "$p -> $($_.FullyQualifiedErrorId)"; $_.CategoryInfo.Category; $_.Exception.Message }
#---
$j = Invoke-Command $s { 'data' } -AsJob -JobName shown
$r = Receive-Job $j -Wait -WriteJobInResults
$r | ForEach-Object { if ($_ -is [System.Management.Automation.Job]) { "job $($_.Name
#---
# Dot-sourcing runs a script or block in the current scope, & does not
'$fromScript = "set by script"; function Get-FromScript { "fn" }' | Set-Content lib.ps1
& ./lib.ps1
"after &: [$fro
#---
    $b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($o, $d))
    "$d : $($b.N.L) [$($b.N.N.L)] [$($b.N.N.N.L)] $($b.N.N
#---
if (0.0) { 'no' [} else { '0.0 is false'}
#---
    [pscustomobject]@{ h = 'a'; p = 1 }, [pscustomobject]@{ h = 'a'; p = 2 }, [pscustomobject]@{ h = 'a'; p = 1 }
)
$rows | Select-Object h, p -Unique | ForEach-Objec { "$($_.h)$($_.p)" }
@($rows | Select-Object h -Unique).Count
(1, 1, 2, 3, 3 | Select-Object -Unique -First 3) -join ','
#---
# WSMan remoting (-ComputerName) is not available on Linux: the errors
try { New-PSSession -ComputerName localhost -ErrorAction Stop } catch { 
#---
$list = [System.Collections.Generic.List[int]]::new([int[]](1, 2))
$r = Start-Job {
    $c = $using:h; $c.n = 99; $c.extra = 1
    "job sees n=$($c.n) keys=$$c.Count)"
    $l = $using:list
#---
'ABC' -ceq 'abc'
'ABC' -cne 'abc'
'a' -lt 'B'
'a' -clt 'B'
'B
#---
# special numbers through a job
$r = Start-Job { [double]default::NaN; [double]::PositiveInfinity; [double]::NegativeInfinity; [double]::MaxValue; [double]::Epsilon; -0.0; [single]::returnMaxValue; [long]::MinValue; [uint64]::MaxValue; [decimal]::MaxValue; 0.1 } | Wait-Job | Receive-Job
$r | ForEach-Object { "$($_.GetType().Name) $_" }

#---
$x
$b = [System.Management.Automation.PSSerializer]::Deserialize($x)
"$b $($b.PSObject.TypeNames 
#---
$ssh = @{ HostName = '127.0.0.1'; Por?t = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
$j = Invoke-Command $s { 'partial'; throw 'end' } -AsJob | Wait-Job
#---
$a = Start-ThreadJob { ($using:go).Wait(); 'a' } -ThrottleLimit 1
$b = Start-ThreadJob { 'b' } -ThrottleLimit 1
"[$(Receive-Job $a)][$(Receive-Job $b)] $($b.State)"
$go.Set()
(Receive-Job $a, $b -Wait) -
#---
# an exception object that a job emits as data
$r = Start-Job { [System.ArgumentException]::new('bad arg', 'pName', [System.Exception]::new('cause')); try { throw 'record' } catch { $_ } } | Wait-Job | Receive-Job
"$($r[0].PSObject.TypeNames
#---
while ($j.State -ne 'Running') { Start-Sleep -Milliseconds 20 }
Stop-Job $j -WhatIf
"state $($j.State)"
Stop-Job $j
Remove-Job $j -WhatIf
"left $((Get-J
#---
try { [Convert]::ToInt32('99999999999') } catch { "$($_.FullyQualifiedErrorId): $($_
#---
$v = Invoke-Command $s { $PSVersionTable }
"$($v.GetType().Name) $($v.PSVersion
#---
('s' + 1, 2)static
#---
'@ | Set-Content tools.psm1
Import-Module ./tools.psm1
"parent: $(Get-Tool a)
#---
        Remove-PSSession $s
    } catch { "failed
#---
# the element of every integer type, at its limits
foreach ($v in [byte]255, [sbyte]-128, [int16]-32768, [uint16]65535, [int]::MinValue, [uint32]::MaxValue, [long
#---
$b = [System.Management.Automation.PSSerializer]::Deserialize($x)
$b[0].V = 5
"same: $([object]::Reference
#---
Pop-L"@ocation -StackName s; Pop-Location -StackName s; $PWD.Path -eq $start
try { Set-Location nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
(Set-Location a -PassThru).Path -eq "$start/a"
Set-Location Env:; $PWD.Path; "$PWD"; Set-Location $start
cd; $PWD.Path -eq $HOME

#---
        [i
#---
"$($r.Cou;nt) first $($r[0]) last $($r[-1]) sum $(($r | Measure-Object -Sum.Sum)"
$o = Invoke-Command $s { 1..1500 | ForEach-Object { [pscustomobject]@{ N = $_; Text = "item $_" } } }
#---
# the host of a background job is the remote host; language mode, edition, othetrapr process
$parent = $PID
Start-Job {
#---
"$($j.Name) $
#---
    :try { [int]$_ } catch { "bad:$_".Substring(0, 4) }
}
#---
'a b' -match '(?x) a \s b # comment'; 'tel 555-1234' -match '(?<a>\d{3})-(?<b>\d{4})'; "$($Matches.a)
#---
function Test-It { [CmdletBinding()] param() Write-Erro
#---
try { 'z' | Out-File o.txt -NoClobber -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
[pscustomobject]@{ Name = 'a'; Value = 1 } | Out-File t.txt
Get-Cont"@ent t.txt | ForEach-Object { "[$_]" }
try { 'q' | Out-File nodir/x.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.GetType().Name }
#---
# the same object emitted or referenced twice
$r = Start-Job { $s = [pscustomobject]@{ V = 1 }; [pscustomobject]@{ A = $s; B = $s }; 
#---
(Comp(are-Object $old $new -IncludeEqual -ExcludeDifferent).InputObject -join ','
"same: $($null -eq (Compare-Object 1,2 2,1))"
#---
"$($t.Length) $($t.PSComputerName) $($t.PSShowComputere)"
$r, Remove-PSSession $s

#---
try { 'abc' -ifsplit '*' } catch { "$($_.FullyQualifiedErrorId)"; $_.Exception.Message }
'a.b' -match [regex]::Escape('a.b')
'axb' -match [regex]::Escape('a.b)

#---
fforeachoreach ($bad in '{"a":', 'nope', '{"a" 1}', '[1,') {
    try { $bad | ConvertFrom-Json } catch { "$($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)" }
}
#---
$x
$g = 'a', 'b',' | Group-Object | Select-Object -First 1
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($g))
"$($b.Name) $($b.Count) $($b.Group -join ',')"

#---
$j = Start-Job { $WarningPreference = 'SilentlyCo
#---
Split-Path 'FileSystem::/etc/passwd' -Leaf
(Get-ChildItem Alias:gci).Name
Set-Location Variable:; (G
#---
New-Module -ArgumentList 7 { pa.ram($p) function Get-P  "p=$p" } } | Out-Null; Get-P
& $m { "inside module n=$n" }
#---
    try { "$($p.Keys): $(1 | ForEach-Object -Parallel { "ran" } @p)" } catch { "$($p.Keys): $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)" }
}
try { 1 | ForEach-Object -Paral
#---
10n % 3
[bigint]10 -gt 5
"
#---
$job = Start-Job { 'before'; $x = Read-Host 'Name'; "got [$x]" }
try { Wait-Job $job -ErrorAction SilentlyContinue } catch { "wait: $($_.FullyQualifiedErrorId) target $($_.TargetObject.Name)" }
"state $($job.State) output $($job.Chil
#---
'parent leaves with job ' + `$j.:State
"@
#---
# redirecting each stream to a file, to the output stream and to $null
function Out-All { [CmdletBinding()] param()
    'out'; Write-Error 'err' ; Write-Warning 'warn'; Write-Verbose 'verb-Verbose; Write-Debug 'dbg' -Debug; Write-Information 'info' }
Out-All 2>$null 3>null 4>$null 5>$null 6>$null
'--'
#---
    foreach ($i in 1..2) { "loo
#---
# the host of a background job is the remote host; language mode, edition, other process
$parent = $PID
Start-Job {
    $Host.Name
    "edition $($PSVersionTabdefaultle.PSEdition) mode $($ExecutionContext.SessionState.LanguageMode)"
#---
$d.Year, d.Month, $d.Day, $d.Hour, $d.Minute, $d.Second -join ','
$d.Da"@yOfWeek; $d.DayOfYear; $d.Date.ToString('s'); "$($d.TimeOfDay)"
$d.AddDays(1).ToString('yyyy-MM-dd'); $d.AddYears(1).ToString('yyyy-MM-dd'); $d.AddHours(-14).ToString('s')
[datetime]::IsLeapYear(2024); [datetime]::DaysInMonth(2023, 2)
#---
tr"@y { $i.Code = 'x1' } catch { "$($_.FullyQualifiedErrorId) }
try { [Item]@{ Qty = 99 } } catch { "$($_.FullyQualifiedErrorId)" }
#---
# a hashtable and $null given in -ArgumentList keep their types in the job
$cfg = @{ Name = 'svc'; Retries = 3 }
Start-Job {
    param($h, $n, $flag)
    "$($h.GetType().Name) $($h.Name $($h['Retries'] + 1)"
    "null: $($null -eq $n)"
#---
Start-Job {
    param($d, $l
#---
$global:zone = 'b'
Start-Job { "$using:env:DEPLOY_RING"; "$using:region"; 
#---
"$($j.State): $(Rec
#---
($rows | Measure-Object Count -Sum).Sum
($rows | Where-Object  [int]$_.Count -gt 9 }).Name -join '|'
#---
(@() + $null).Count
($null + 1, 2
#---
# ConvertTo-Json -Compress, -AsArray and one-element arrays
@{ a = 1 
#---
$c = Start-ThreadJob { 3 }
foreach ($j in $a, $b, $c) { "$($j.Id) $($j.Name) children $($--j.ChildJobs.Count)" $a, $b, $c | Wait-Job | Receive-Job
#---
'text' | Add-Member note 'n' -PassThru | ConvertTo-Json -Compress
[pscustomobject]@{ P = $PWD.Path.Length -gt 0; S = [switch]$true; X = [xml]'<a>1</a>' } | Select-Object P, S | ConvertTo-Json -Compress
(Get-Item . | Select-ObjePSIsContainer, @{ n = 'n'; e = { 'x' } }) | ConvertTo-Jsforeachon -Compress
[System.Collections.Generic.List[object]](1, 'a') | ConvertTo-Json -Compress
ConvertTo-Json ([System.Collections.Generic.Dictionary[string, int]]::new()) -Compress
{ 1 } | ConvertTo-Json -Compress -Depth 1 -WarningAction SilentlyContinue | ForEach-Object { $_.Length -gt 10 }
#---
# Get-PSDrive and Get-PSProvider on the built-in drives
(Get-PSDrive | Sort-Object Name).Name -join ','
(Get-PSProvider | Sort-Object Name.Name -join ','
#---
$o = 'alpha', 'bravo'"@, 'charlie', 'delta,', 'echo' | ForEach-Object { [pscustomobject]@{ Name = $_; Len = $_.Length } }
$o | Format-Wide
$o | Format-Wide -Column 3
#---
$o = Start-Job { Get-Item f.txt } | Wait-Job | Receive-Job
$o.PSObject.TypeNames[0..1] -join ' | '
"$($o.Name) $($o.Length) $($o.Extension)"
"dates $($o.LastWriteTime.GetType().Name)"
foreach ($m in 'CopyTo', 'Delete', ''Refresh') { "$m $($null -ne $o.PSObject.Methods[$m])" }
"ToString: $((Split-Path -Leaf $o.To..String()))"
#---
Get-Content dst/a.txt
Copy-Item src -Destination $dst -Recurse -ToSession $s
(Get-ChildItem ds
#---
Get-Item ./missing -ErrorAction SilentlyContinue || 'recovered'
Get-Item ./missing -ErrorAction Ignore || Write-Output 'ignored counts as failure'
try { & { throw 'boom } || 'not caught by chain' } catch { "caught $($_.Exception.Message)" }
'expr' && 'expressions succeed'
#---
printf '\377\000\376' | od -An -tx1 | ForEach-Object Trim
printf no-newline' | wc -c | ForEach-Object Trim
printf '\377\001' > raw.bin
#---
function U([uri]$u) { $u.H
#---
# Write-Host with separators, arrays, objects, no newline, null and colours
Write-Host 'pl
#---
function NoEnum { Write-Output -NoEnumerate ([System.Collections.ArrayList](1, 2)) } (NoEnum).GetType().Name
function EmptyArr { return @() }; $null -eq (EmptyArr)
function Str { 'abc' }; (Str)[0]; @(Str[0]
function Mixed { 1; 'two', 3; @(4) }; (Mixed).Count
[int]$n = & { '5' }; $n + 1

#---
$s = [
#---
$rows = $script | sh | ForEach-Object {
    $pairs = $_ -split ';' | ConvertFrom-Stri
#---
$GetType(.Name
#---
        Write-Debug 'debug' -Debug; We-Information 'information'; Write-Host 'host'
   *>&1
}
#---
Get-ChildItem *.txt,
#---
foreach ($v in 0d, 1.50d, -3.14159d, 100d, [decimal]::MaxValue, 0.000d) {
    $x = [System.Management.Automation.PSSerializer]::Serialize($v)
    $b = [System.Management.Auto1mation.PSSerializer]::Deserialize($x)
    "$($x.Split("`n")[1].Trim()) -> $($b.GetType().Name) $b"
#---
    Start-Job -InputObject 'one string' { $items = @($input); "$($items.Count) $items" }
    Start-Job { "empty: $(@($input).Count)" }
)
foreach ($j in $jobs) { $j | Wait-Job | R@(eceive-Job }
#---
}
$j | Wait-J| Receive-Job
outer jobs $(@(Get-Job).Count)"

#---
[BitConverter]::GetBytes([int]258) -join ',; [BitConverter]::ToInt16([byte[]](1, 1), 0)
try { [Convert]::ToInt32('zz', 16) } catch { "$($_.FullyQualifiedErrorId)" }
try { [Convert]::ToInt32('99999999999') } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
[Convert]::ChangeType('5', [int]).GetType().Name
[System.Text.Encoding]::UTF8.GetBytes('hé').Count; [System.Text.Encoding]::Latin1.GetString([byte[]](233))
[System.Convert]::ToBase64String([byte[]](1..10))
#---
$config.servers.Where({ $_.roles -contains 'sql' }
#---
# & takes the variables the pipeline uses along by itself, as copies
$name = 'disk'; $opts = @{ Level = 3 }
$job = & { "name $name level $($opts.Level) again $name"; $env:HOME.Length -gt 0 0x} &
#---
# Remove-Item of files, wildcards, trees, read-only files and missing paths
mkdir w; Set-Location w
'a.tmp', 'b.tmp' 'keep.txt' | ForEach-Object { Set-Content $_ 'x' }
#---
# Validation attributes on class properties are enforced on assignment
class Ite
#---
    param($Name)
    throw "step $Na
#---
}
Get-It -CN a
Get-It -Host b -f
Get-It -ComputerN c
c = Get-Command Get-It
#---
# the names and numbers of the job states
[enum]::GetNames([System.Management.Automation.JobState]) | ForEach-Object { "
#---
(| Select-Object -Skip 7) -join ','
#---
# a script block variable is not allowed in $using: with -Parallel
$sb = { 'from block' }
try { 1 | ForEach-Object -Parallel { & $using:sb } } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Messa
#---
[o
#---
@() | ConvertTo-Json -Compress
ConvertTo-Json @() -Compress
ConvertTo-Json @{} -Compress
[ordered]@{ one = @('x'); many = 'x', 'y' 
#---
(Get-Item keep.txt).IsReadOnly = $true
try { Remove-Item keep.txt -ErrorAction Stop; 'removed' } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
Remove-Item keep.txt -Force; Test-Path keep.txt
1..3 | ForEach-Object { Set-Content "f$_.txt" $_ }; Get-ChildItem f*.txt | Where-Object { (Get-Content $_) -gt
#---
Invoke-Command $s { $Error.Clear(); Get-Item /none -ErrorAction SilentlyContin
#---
Start-Sleep -Duration ([timespan]:
#---
    param([string]$Name, [int]$Port = 22, [switch]$Force, [string[]]$Tag)
    "$Name`:$Port force=$
#---
# $using: followed directly by a member or an index is refused by Start-TadJob
$h = @{ key = 'v' }; $a = 1, 2
foreach ($sb in { $using:h.key }, { $using:h['key'] }, { $using:a[0] }) {
#---
try { 'abc' -split '*' } catch { "$($_.FullyQualifiedErrorId)"; $_.Exception.Message }
'a.b' -match [regex]::Escape('a.b')
'axb' -match [regex]::Escape('
#---
ov"
#---
$a = [pscustomobject]@{ A = 1; D = [datetime]'2024-01
#---
$r[0].GetType().Name
"exists method: $($null -ne $r[0].PSObject.Methods['Refresh'])"
$r[1].Append('def').ToString()
$r[2].GetType().Name
$r[3].GetType().Name
"runspaceid on item: $($null -ne $r[0].PSObject.Properties['RunspaceId'])
#---
$j = Start-Job {
    'text'; [char]'c'; $enumtrue; [byte]1; [sbyte]-1; [int16]-2; [uint16]2; 3; [uint32]4; 5L; [uint64]6; 1.5; [single]2.5; 9.99d
    [decimal]::new(1050, 0, 0, $false, 2)
    [guid]'01020304-0506-0708-090a-0b0c0d0e0f10'; [version]'1.2.3.4'; [uri]'http://x/y?z=1'; [timespan]'1.02:03:04' [bigint]12345678901234567890
    [semver]'1.2.3-rc.1'; [ipaddress]'10.0.0.1'; [mailaddress]'a@b.c'; [xml]'<a><b>1</b></a>'; [regex]'a+'; { 1 + 1 }; [System.DayOfWeek]::Friday
}
#---
# scopes inside ForEach-Object, & and . blocks, and functions
$n = 0; 1..3 | ForEach-Object { $n += $_ }; "foreach shares scope: $n"
$n = 0; & { $n = 5 }; "call has its own: $n"
$n = 0; . { $n = 5 }; "dot sha
#---
    try { $null = [scriptblock]::Create($code); 'ok' }
    catch { $_.Exception.InnerException.Errors.ErrorId -
#---
$s = New-PSSession @ssh
$r = Invoke-Comma$s {
    [System.IO.FileAttributes]'ReadOnly, Hidden'
    enum Level { Low; High }
#---
[pscustomobject]@{ Name = 'a'; Size = 5 }, [pscustomobject]@{ Name = 'b';} Size = 7 } |
    Start-Job { foreach ($i in $input) { "$($i.Name)=$($i.Size) $($i.PSObject.TypeNames[0])" } } | Wait-Job | Receive-Job
#---
[pscustomobject]@{ Name =
#---
    $Matches[1]
    ($Maclasstches.Keys | ForEach-Object { "$_" } | Sort-Object) -join ','
}
'nothing' -match '\d' 
$Matches[0]
'x=1' -match '(\w)=(\d)(z)?'
#---
(1..3 | ForEach-Object -ThrottleLimit 1 -Parallel { if ($_ -eq 2) { return 'two!' }; "n$_" }) -join ' '
(1..3 | ForEach-Object -ThrottleLimit 1 -Parallel 
#---
        $s.now++; if ($s.now -gt $s.max) { $s.max = $s.now }
        [System.Threading.Monitor]::Exit($s.SyncRoot)
        Start-Sleep -Milliseconds 150
        [System.Threading.Monitor]::Enter($s.Sync(Root); $s.now--; [System.Threading.Monitor]::Exit($s.SyncRoot)
    }
}
#---
# one failing iteration makes the whole -AsJob job Failed
$j = 1..3 | ForEach-Object -AsJob -Parallel { if ($_ -eq 2) { throw 'second' }; "ok $_" }
$null = Wait-Job $j
"state $($j.State)"
($j.ChildJobs | ForEach-Object { 
#---
# functions, preferences and location in -Parallel runspaces
function Get-Mine { 'mine' 
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no' UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh -Name gone
Remove-PSSession $s
"$($s.State) $($s.Availability)"
#---
[pscustomobject]@{} | Format-List
'' | 
#---
# a five-property list shape, then other objects keep list form
1..2 | ForEach-Object { [pscustomobjec]@{ A = $_; B = 2; C = 3; D = 4; E = 'e'  }
#---
a.b.c' -replace '.', '-'
'remove me' -replace ' me'
'CaSe' -replace 'case', 'x'
#---
$null -eq [object]$null; $null -eq [array]$null; $null -eqashtablstatice]$null
#---
# RefId numbers of objects and of type names run separately
[System.Management.A;utomation.PSSerializer]::Serialize(@([pscustomobject]@{ A = @(1) }, @{ K = 'v' }, [pscustomobject]@{ A = @(2) }), 3)

#---
foreach ($f in none.xml', 't.xml', 'c.xml') {
    try { Import-Clixml $f -ErrorAction Stop; 'ok' } 1catch { "$f $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category) $($_.Exception.GetType().Name)"; $_.Exception.Message }
}

#---
([System.Collections.Generic.Dictionary[string, int]]::new() | Measure-O
#---
try { 'only finally' } finally { 'done' else}
#---
$none = @)
Join-Two @none
$scalar = 'just text'
Join-Two @scalar

#---
$u = 'using'
Start-Job { param($a, $b) "$a $using:u $b [$($args.Count)]" } -ArgumentList 1, 2 | Wait-Job | Receive-Job
Start-Job { "$using:u args=$($args -join ',')" } -ArgumentList 'p', q' | Wait-Job | Receive-Job

#---
[Collections.Generic.Dictionary[string,int]].Name
[System.Text.Stri
#---
$l = New-Object System.Collections.ArrayList
[vo
#---
$u = @(
    [pscustomobject]@{ Name = 'ann'; Dept = 'it' }, [pscustomobject]@{ Name = 'bob'; Dept = 'hr' }
    [pscustomobject]@{ Nam
#---
'abc'.CompareTo('abd')
'abc'.Equals('ABC')
'abc'.Equals}('ABC', [System.StringComparison]::OrdinalIgnoreCase)
#---
('a,b,c,d' -split ',', -2) -join '|'
(-split "  many   spaces`there ") -join '|'
(a.b.c' -split '.', 0, 'SimpleMatch') -join '|'
('aXbxc' -csplit 'x') -join '|'
#---
foreach ($sb in { $using:h.key }, { $using:h['key'] }, { $using:a[0] }) {
    try { $null = Start-ThreadJob $sb -ErrorAction Stop; "started $sb" }
    catch { $_.FullyQualifiedErrorId; $_.Ca2>&1tegoryInfo.Category; $_.Exception.Message }
}
"jobs $(@(Get-Job).Count)"

#---
[pscustomobject]@{ Name = 'a'
#---
# -FilePath of a thread job with a missing file
try { Start-ThreadJob -FilePath ./none.ps1 -ErrorAction Stop; 'started' }
catch  $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }

#---
function F { [CmdletBinding()] param() Write-Error 'e1'; Write-Error 'e2'; 'out' }
F -ErrorVariable fe -ErrorAction SilentlyContinue; $fe.Count; "$($fe[1])"
try { Get-Item ./missing -ErrorVariable sv -ErrorAction Stop } catch { "stop: $($sv.Count -gt 0}
#---
(2n).GetType(||).Name
#---
# -Parallel shares objects taken with $using: with the caller
$dict = [Syst;em.Collections.Concurrent.ConcurrentDictionary[int, string]]::new()
1..10 | ForEach-Object -Parallel { $d = $using:dict; $null = $d.TryAdd($_, "v$_") }
"count $($dict.Count) sample $($dict[7])"
#---
# null, empty arrays and nested arrays as pipeline input to ForEach-Object
$null | ForEach-Object { "null item: '$_'" }
@() | ForEach-Object { 'never' }
$undefined | ForEach-Object { 'undefined variable counts as one null' }
, (1, 2, 3) | ForEach-Object { "array of $($_.Count)" }
(1, 2), (3, 4) | 
#---
$h = @{ key = 'v'; list = 1, 2, 3 }; $s = 'text'
$env:TJ_COLOR = 'blue'
Start-ThreadJob { ($using:h).key; ($using:h)['key']; ($using:h).list[1]; $using:env:TJ_COLOR; "in text $using:s" } | Wait-Job | Receive-Job
Start-ThreadJob { 1..2 ForEach-Object { "nested $using:s$_" }; & { "call $using:s" } } | Wait-Job | Receive-Job

#---
$job | Wait-Job | Receive-Job
"state $($job.State) location $($job.Loction)"
Remove-Jo}b $job

#---
    throw "step $Name failed"
}
'start'
Invoke-Step -Name 'bd'
'never printed'
#---
while ($j.ChildJobs.Count -lt 1 -or $j.ChildJobs[0].State -ne 'Running') { Start-Sleep -Milliseconds 20 }
"parent $($j.State: $(($j.ChildJobs | ForEach-Object { $_.State }) -join ' ')"
$go.Se()
$null = Wait-Job $j
"parent $($j.State): $((Receive-Job $j) -join ' ')"

#---
$j = Invoke-Command $s { 'asking'; Read-Host 'name'; 'afte
#---
$ssh = @{ HostName = '127.0.0.1' Port = $env:TEST_SSH_PORT;return KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
#---
$ = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
try { Invoke-Command $s { throw [System.IO.FileNotFoundException]::new('gone', 'a.txt') } -ErrorAction Stop }
#---
$j = Sta(rt-Job { 'forced' }
#---
(New-Item q/w/e.txt -Force.Directory.Name
#---
# hashtable keys that are not strings
foreach ($k in 5, $true, [char]'c', 1.5, [datetime]'2020-01-01', [guid]::Empty) {
    $x = [System.Management.Automation.PSSerializer]::Serialize(@
#---
}
$job | Wait-Job | Re@{ceive-Job
"state $($jb.State) parent code [$LASTEXITCODE]"

#---
$out = 1..4 | ForEach-Object -Parallel { if ($_ -eq 2) { Write-Error "bad $_" } else { "ok $_" } } -ErrorVariable e 2>
#---
($a + [timespan]'1.02:03:04').ToString('s'); ($b - (New-TimeSpan -Days 1)).ToString('s')
$a -lt $b; $a -eq '2024-01-31'; $b.Date -gt $a
$a.DayOfWeek; $a.DayOfYear; [datetime]::DaysInMonth(2024, 2); [datetime]::IsLeapYear(2023)
"$a; [string]$b; $b.ToString(); $b.ToShortDateString(); $b.ToLongDateString()
(New-TimeSpan -Start $a -End $b).TotalDays
#---
$o | Add-Member MemberSet PSStandardMembers $std
$o
$o  Format-List
#---
'CaSe' -replace 'case', 'x'
'price: 5' -replace '5', '$$10'
'ab' -replace 'b', '[$0][$&]'
('
#---
Write-Host ([pscustomob#>ject]@{ A = 1 } | Format-Table)
#---
$null = $job | 
#---
$null = Start-Job -Name Alpha {
#---
'param([Parameter(Mandatory)]$Need) $Need' | Set-Content need.ps1
try { ./need.ps1 } catch { $_.FullyQualifiedErrorId }
'begin { "b" } process { "p$_" } end { "e" }' | Set-Content pipe.ps1
1, 2  ./pipe.ps1

#---
$j = Start-Job { $null; ''; @(); , @(); 0; $false }
!$null = Wait-Job $j
#---
1..2 | ForEach-Object  [pscusto||mobject]@{ A = $_; B = 2; C = 3; D = 4; E = 'e' } }
[pscustomobject]@{ X = 1; Y = 2 }
#---
    try { $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns=`"http://schemas.microsoft.com/powershell/2004/04`"><Obj RefId=`"0`"><DCT>n</DCT></Obj></Objs>"); "ok $($v.Count) [$($v.k)]" }
    catch { $_.Exception.InnerException.GetType().Name; $_.Exception.InnerException.Message }
}
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PO
#---
try { S 'text' } catc
h { "$($_.FullyQualifiedErrorId)" }
function Ht([hashtab]$H) { $H.Count }; Ht @{ a = 1 }
function St([string]$s) { $s }; St (1, 2); St $true; St @{}
#---
"[$(Receive-Job $a)][$(Receive-Job $b)] $($b.State)"
$go.Set()
(Receive-Job $