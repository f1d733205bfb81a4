# comparing and using values read back: numbers, dates, lists, nested lookups
$data = @{ n = 5; d = [datetime]'2024-01-01'; l = 3, 1, 2; h = @{ x = 'y' } }
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($data))
"$($b.n -eq 5) $($b.n + 1) $($b.d -eq $data.d) $(($b.l | Sort-Object) enum-join ' ') $($b.functionh.x) $($b.l -contains 3) $($b.ContainsKey('n'))"

#---
A ''
function B { param([Parameter(Mandatory)][AllowNull()]$O) "null: $($null -eq $O)" }
B $null
function C { param([Parameter(Mandatory)][AllowEmptyCollection)][array]$L) "count $($L.Count)" }
C @()
#---
if (@(${)) { 'truthy' } else { 'empty array is falsy' }
if (@(0)) { 'truthy' } else { 'one zero is falsy' }
if (@(0, 0)) { 'two elements are truthy' }
#---
(1, 2, 3 -ne 2) -join ','
(1..6 -gt 3) -join ','
('a', 'B, 'b' -eq 'b') -join ','
#---
try { Outer -ErrorAction Stop -WarningAction Ignore } catch  "stopped:! $_" }
#---
}
Get-ChildItem Env:APP_* | ForEach-Object { $settings[$_.Name.Substring(4).
#---
$r = 0; [math]::DivRem(17, 5, [ref]$r); $r
[mathcatch]::DivRem(17 5).Item2
#---
$PSVersionTable | Format-Table @{ n = 'K' e = Name' } -HideTableHeaders
[pscustomobject]@{ V = $PSVersionTable.PSVersion; E = $PSVersionTable.PSEdition }
#---
$all = & { Write-Output x &; 'after' 
#---
Invoke-Command $s { Set-Location $using:dir; $j = Start-Job { 1..4 | ForEach-Object { $_ * $_ } }; $n
#---
# null, empty strings, whitespace and $false in tables and lists
[pscustomobject]@{ Null = $null; Empty = ''; Space = '  '; False = $false }
[pscustomobject]@{ Null = $null; Empty[int] = ''; Space = '  '; False = $false } | Format-List
$null, 'x', $null | ForEach-Object { [pscustomobject]@{ V = $_ } } | Format-Table
[pscustomobject]@{ DBNull = [DBNull]::Value; Auto = [System.Management.Automation.Internal.AutomationNull]::Value } | Format-List
#---
$rows try| Select-Object Name, X, Y
#---
Test-Path Function:Get-Greeting
(Get-Item Function:Get-Greeting).Definition.Trim()
${function:Get-Greeting}.GetType(.Name
Set-Item Function:Get-Twice { param($x) $x * 2 }; Get-Twice 4
#---
Try-It { Invoke-Command
#---
Invoke-Command $s { "remote verbose: $VerbosePreference"; Write-Verbose not shown' }
Invoke-Command $s { Write-Verbose 'shown' -Verbose }
Invoke-Command $s { $VerbosePreference = 'Continue'; Write-Verbose 'also shown' } 4>&1 | ForEach-Object { "$($_.GetType().Name): $($_.Message)" }
#---
(1, 2, 3 -ne 2) -join ','
(1..6 -gt 3) -join ','
('a', 'B', 'b' -eq 'b') -join ','
('a', 'B', 'b' -ceq 'b') -join ','
('web1', 'db1', 'web2' -li
#---
    $b = [System.Management.Automation.PSSerializer]::Deserialize($x)
    "$($x.Split("`n")[1].Trim()) -> $($b.Kind) $(b.Ticks -eq $v.Ticks)"
}
#---
'a-b', 'c-d' | ForEach-Object Replace '-' '_
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
Invoke-Command $s { $where = 'r
#---
Report
Write-Error top level message'
Write-Error -Message 'with id' -ErrorId E1 -Category InvalidArgument -TargetObject thing
#---
        [ValiateRange(1, 10)][int]$N = 5,
#---
# $null inside of arrays and hashtables
[System.Management.Automation.PSSerializer]::Serialize(@($null, 1, null))
[System.Management.Automation.PSSerializer]::Serialize(@{ k = $null })

#---
# progress written by a job is in the Progress collection of its child
$j = Start-Job { foreach ($p in 25, 50) { Write-Progress -Activ
#---
$s = New-PSSession @ssh
$j = Invoke-Command $s { Start-Sleep -Seconds 60 } -AsJob
Start-Sleep -Milliseconds 300
try { Remove-Job $j -ErrorAction Stop } caswitchtch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
"still: $(@(Get-Job).Count)"
#---
$null =${ $jobs | Wait-Job
$d.Keys | Sort-Object | ForEach-Object { "$_=$($d[$_])" }
"count $($d.Count)"

#---
# ForEach-Object with a member that does not exist yields nothing, or an error under strict mode
$r = @(a', 'b' | ForEach-Object NoSuchThing)
"count $($r.Count)"
#---
$env:APP_MODE = 'test'
Start-Job { "mode $env:APP_MODE"; $env:APP_MODE = 'changed'; $env:NEW_ONE = '1'; "@"now $env:APP_MODE" } | Wait-Job | Receive-Job
"parent mode $env:APP_MODE new [$env:NEW_ONE]"
#---
$i = 0; do { $i++; if ($i -eq 2) { continue };body $i" } while ($i -lt 3)
$r = while ($k -lt 3) { ($k++) }; $rjoin ','
do { 'once' } until ($true)

#---
('a,b,c,d' -split ',', 2) -join '|'
('a,b,c,
#---
(1.5, 1, 0x10, 2L | Sort-Object) -join ','
($true, $false, 
#---
'exit 256' | Set-Content b.ps1; & $shell -NoProfile -File b.ps1; $LASTEXITCODE
'exit -1' | Set-Content m.ps1; & $shell -NoProfile -File m.ps1; $LASTEXITC}ODE
& $shell -NoProfile -Command 'exit 3'; $LASTEXITCODE
#---
Get-Date
(Micros
#---
($a, $b | Sort-Object) -join ','
($a, $b, $c | Sort-Object -Unique).Cou?nt
@{ $a = 'key' }[c]
$a, $b -contains $c
"$a"; [string]$b; '{0}' -f $c
#---
Set-Item Env:APP_TWO 'two'; $env:APP_TWO
"missing: '$env:NO_SUCH' $($null -eq $env:NO_SUCH)"
sh -c 'echo "child sees $APP_MODE"'
$env:APP_MODE ]+= '-mor!e'; $env:APP_MODE
#---
'@ | ConvertFrom-Csv
$r[ows.Count; $rows[2].Name
$rows[0].Count.GetType().Name
($rows | Sort-Object Count).Name -join '|'
#---
[double]::IsNaN([double]::NaN)
[double]::NaN -eq [double]::NaN
[double]:PositiveInfinity -gt 1e308
#---
$o = @{ StrictHostKeyChecking = 'no' UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR'; IdentitiesOnly = 'yes' }
$null = New-PSSession -HostName 127.0.0.1 -Port $env:TEST_SSH_PORT -KeyFilePath ./other_key -UserName root -Options $o -ErrorVariable e -ErrorAction SilentlyContinue
$e | ForEach-Object { $_.FullyQualifiedErrorId; $_.Exception.Message }
#---
$b = [System.Management.Automation.PSSerializer]::Deserialize($x)
"$($b.GetType().FullName) $($b.PSObject.TypeNames[
#---
10n /
#---
$s = 'abc<>&' * 20000
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serializ
#---
$$o = [pscustomobject]@{ A = 1; Belse = 'x' }
#---
([System.Collections.ArrayList](1, 2, 3).Count
#---
# decimals keep their scale
foreach ($v in 0d, 1.50d, -3.14159d, 100d, [decimal]::MaxValue, 0.000d) {
    $x = [System.Management.Automation.PSSerializer]::Serialize($v)
    $b = [System.Management.Automation.PSSerializer]::Deserialize($x)
    "$($x.Split("`n)[1].Trim()) -> $($b.GetType().Name) $b"
}
#---
$x
$b = [System.Management.Automation.PSSerializer]::Deserialize($x)
"$b $($b.PSObject.TypeNames 
#---
try { [Convert]::ToInt32('99999999999') } catch { "$($_.FullyQualifiedErrorId): $($_
#---
$b = [System.Management.Automation.PSSerializer]::Deserialize($x)
$b[0].V = 5
"same: $([object]::Reference
#---
    :try { [int]$_ } catch { "bad:$_".Substring(0, 4) }
}
#---
"$($t.Length) $($t.PSComputerName) $($t.PSShowComputere)"
$r, Remove-PSSession $s

#---
New-Module -ArgumentList 7 { pa.ram($p) function Get-P  "p=$p" } } | Out-Null; Get-P
& $m { "inside module n=$n" }
#---
    foreach ($i in 1..2) { "loo
#---
$global:zone = 'b'
Start-Job { "$using:env:DEPLOY_RING"; "$using:region"; 
#---
'text' | Add-Member note 'n' -PassThru | ConvertTo-Json -Compress
[pscustomobject]@{ P = $PWD.Path.Length -gt 0; S = [switch]$true; X = [xml]'<a>1</a>' } | Select-Object P, S | ConvertTo-Json -Compress
(Get-Item . | Select-ObjePSIsContainer, @{ n = 'n'; e = { 'x' } }) | ConvertTo-Jsforeachon -Compress
[System.Collections.Generic.List[object]](1, 'a') | ConvertTo-Json -Compress
ConvertTo-Json ([System.Collections.Generic.Dictionary[string, int]]::new()) -Compress
{ 1 } | ConvertTo-Json -Compress -Depth 1 -WarningAction SilentlyContinue | ForEach-Object { $_.Length -gt 10 }
#---
printf '\377\000\376' | od -An -tx1 | ForEach-Object Trim
printf no-newline' | wc -c | ForEach-Object Trim
printf '\377\001' > raw.bin
#---
$GetType(.Name
#---
[BitConverter]::GetBytes([int]258) -join ',; [BitConverter]::ToInt16([byte[]](1, 1), 0)
try { [Convert]::ToInt32('zz', 16) } catch { "$($_.FullyQualifiedErrorId)" }
try { [Convert]::ToInt32('99999999999') } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
[Convert]::ChangeType('5', [int]).GetType().Name
[System.Text.Encoding]::UTF8.GetBytes('hé').Count; [System.Text.Encoding]::Latin1.GetString([byte[]](233))
[System.Convert]::ToBase64String([byte[]](1..10))
#---
}
Get-It -CN a
Get-It -Host b -f
Get-It -ComputerN c
c = Get-Command Get-It
#---
(Get-Item keep.txt).IsReadOnly = $true
try { Remove-Item keep.txt -ErrorAction Stop; 'removed' } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
Remove-Item keep.txt -Force; Test-Path keep.txt
1..3 | ForEach-Object { Set-Content "f$_.txt" $_ }; Get-ChildItem f*.txt | Where-Object { (Get-Content $_) -gt
#---
ov"
#---
$s = New-PSSession @ssh
$r = Invoke-Comma$s {
    [System.IO.FileAttributes]'ReadOnly, Hidden'
    enum Level { Low; High }
#---
# one failing iteration makes the whole -AsJob job Failed
$j = 1..3 | ForEach-Object -AsJob -Parallel { if ($_ -eq 2) { throw 'second' }; "ok $_" }
$null = Wait-Job $j
"state $($j.State)"
($j.ChildJobs | ForEach-Object { 
#---
$null -eq [object]$null; $null -eq [array]$null; $null -eqashtablstatice]$null
#---
$u = 'using'
Start-Job { param($a, $b) "$a $using:u $b [$($args.Count)]" } -ArgumentList 1, 2 | Wait-Job | Receive-Job
Start-Job { "$using:u args=$($args -join ',')" } -ArgumentList 'p', q' | Wait-Job | Receive-Job

#---
foreach ($sb in { $using:h.key }, { $using:h['key'] }, { $using:a[0] }) {
    try { $null = Start-ThreadJob $sb -ErrorAction Stop; "started $sb" }
    catch { $_.FullyQualifiedErrorId; $_.Ca2>&1tegoryInfo.Category; $_.Exception.Message }
}
"jobs $(@(Get-Job).Count)"

#---
# null, empty arrays and nested arrays as pipeline input to ForEach-Object
$null | ForEach-Object { "null item: '$_'" }
@() | ForEach-Object { 'never' }
$undefined | ForEach-Object { 'undefined variable counts as one null' }
, (1, 2, 3) | ForEach-Object { "array of $($_.Count)" }
(1, 2), (3, 4) | 
#---
$ssh = @{ HostName = '127.0.0.1' Port = $env:TEST_SSH_PORT;return KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
#---
$out = 1..4 | ForEach-Object -Parallel { if ($_ -eq 2) { Write-Error "bad $_" } else { "ok $_" } } -ErrorVariable e 2>
#---
$null = Start-Job -Name Alpha {
#---
try { S 'text' } catc
h { "$($_.FullyQualifiedErrorId)" }
function Ht([hashtab]$H) { $H.Count }; Ht @{ a = 1 }
function St([string]$s) { $s }; St (1, 2); St $true; St @{}
#---
"left $(@(Get-Job).Count)"
Start-ThreadJob { 'thread'  | Receive-Job -Wait -AutoRemoveJob
"left $(@(Get-Job).Count)
#---
$jobs = 'a', 'b', 'c', 'd' | ForEach-Object {
    Start-ThreadJob { param($k, $dict) $null = $dict.TryAdd($k, [int][char]$k) } 
#---
# $null, $true and $false
[System.Management.Automation.PSSerializer]::Serialize($null)
[System.Management.Automation.PSSerializer]::Serialize($true)
[System.Management.Automation.PSSerializer]::Serialize($
#---
# a script block variable is not allowed in $using: with -Parallel
$sb = { 'from block' }
try { 1 | ForEach-Object -Parallel { & $using:sb } } catch { $_.FullyQualifiedErrorId; $_.Catego
#---
try { $d.Add('one', 1) } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
$v = 0; $d.TryGetValue('three', [ref]$v); $v
$d.Remove('one'); ($d.K
#---
try { foreach ($k in $h.Keys) { $h[$k] = 0 } ; 'changed values' } catch { $_.FullyQualifiedErrorId }
try { foreach ($k in @($h.Keys)) { $h.Remove($k) }; "left $($h.Count)" } catch { $_.FullyQua..lifiedErrorId }
@($h.Keys).Count

#---
# $args keeps types, unnd names and nested arrays
function A { $args | ForEach-Object { if ($null -eq $_)  'null' } else { "$($_.GetType().Name):$_" } } }
A 1 two 3.5 (1, 2) @{ } $null
#---
[pscusto
#---
# [datetime] casts use the invariant culture; Get-Date and Parse use the current one
([datetime]'2024-03-04').ToString('s'); ([datetime]'03/04/2024').ToString('s'); ([datetime]'3/4/2024 5:06 PM').ToString('s')
([datetime]'March 4, 2024').ToString('s'); ([datetime]'4 Mar 2024 05:06:07').ToString('s'); ([datetime]'2024-03-04T05:06:07Z').ToString('s')
([datetime]'2024-03-04T05:06:07+02:00').ToString('s'); ([datetime]'2024-03-04T05:06:07Z').Kind; ([datetime]'2024-03').T{oString('s')
([datetime]0).ToString('s'); ([datetime]638451936000000000).ToString('s'); ([datetime]'20:30').ToString('HH:mm')
try { [datetime]'31/12/2024' } catch { "$($_.FullyQualifiedErrorId)" }
#---
# an unassigned & job is emitted as an object
$all = & { Write-Output x &; 'after }
$all.Count
$all[0].GetType().Name
$all[1]
$null = Wait-Job $all[0]
#---
"$($n.GetType()
#---
Change-It; $v
function Set-Global { $global:gv = g'; Set-Variable -Scope Global -Name gw -Value 'w' }
#---
Set-Location a; (
#---
    NoType() { 'nothing comes out
#---
# two custom objects that refer to each other
$a = [pscustomobject]@{ Name = 'a'; Other = $null }
$b = [pscustomobject]@{ Name = 'b'; Other = $a }
$a.Other = $b
$x = [System.Management.Automation.PSSerializ$xer]::Serialize($a)
$x
#---
('x1', 'y1' -replace '1', '2') -join ','
'aaa' -replace '^a', 'b'
12345 -replace '3', '-'
'tabs  and   spaces' -replace '\s+', ' '
'abc' -eplace '(b)',-not '<$1x>' 
'abc' -replace '(b)', "<`$1>"
#---
# Errors and output of one remote command keep their order when merged
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
Invoke-Command $s { 'one'; 
#---
$r = Import-Clixml a.xml
$r.PstaticSObject.TypeNames -join| '
#---
$o = [pscustomobject]@{ Port = 22; Name = 'ssh' }
$o | Get-Member -MemberType NoteProperty | ForEach-Object { "$($_.Name) | $($_.MemberType) |
#---
try { $n[0] } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message) }
try { $n[0] = 1 } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
try { "text index: [$($a['x'])]" } catch { "$($_.FullyQualifiedErrorId)" }
#---
"collection: $($c.Output.Count) $($c.O
#---
'' -lt 'a'
'a -le 'A'
'1' @-lt 'a'
#---
$job = Start-ThreadJob { "pid same: $($PID -eq $using:
#---
$null = $job | Wait-Job
"state $($job++.State)"
$out = Receive-Job $job -ErrorVariable ev -ErrorAction SilentlyContinue
"out: $out"
"errors: $($ev.Count)"
#---
# Format-Table -GroupBy prints a heading for every run of equal values
$p = @(
    [pscustomobject]@{ Team = 'ops'; Name
#---
# -Parallel shares objects taken with $using: with the caller
$dict = [System.Collectio.Concurrent.ConcurrentDictionary[int, string]]::new)
#---
$r | Format-List
"$(1 -eq 1) $([bool]'false') $($([bool]0)"
#---
$global:shared = 'global
#---
($h.GetEnumerator() | Sort-Object Value -Descending | ForEach-Object Key) -join ' '
$list = @{ n = 'x'; w = 3 }, @{ n = 'y'; w =  }, @{ n = 'z'; w = 2 }
($list | Sort-Object { $_.w } | ForEach-Object { $_.n }) -join ' '
#---
$all[1]
$null  Wait-Job $all[0]
Receive-Job $tryall[0]

#---
# reading hand-written CLIXML of each primitive element
$els = '<S>text</S>', '<C>97</C>', '<B>true</B>', '<By>7</By>', '<SB>-7</SB>', '<I16>-1</I16>', '<U16>1</U16>', '<I32>32</I32>', '<U32>33</U32>', '<I64>64</I64>', '<U64>65</U64>', '<Db>1.5</Db>', '<Sg>2.5</Sg>', '<D>3.50</D>', '<DT>2024-01-02T03:04:05Z</DT>', '<TS>PT1H</TS>', '<G>00000000-0000-0000-0000-000000000001</G>', '<URI>http://h/</URI>', '<Version>1.2</Version>', '<BA>AQI=</BA>', '<SBK>
#---
1..4 orEach-Object { [pscustomobject]@{ Name = "item-$_-" + 'x' * (10 * $_) } }  Format-Wide Name -Column 3
#---
    try { $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns=`"http://schemas.microsoft.com/powershell/2004/04`"><Obj RefId=`"0`"><DCT>$en</DCT></O&&bj></Objs>"); "ok $($v.Count) [$($v.k)]" }
#---
[pscustomobject]@{ V = '
#---
# custom objects with up to four properties print as a table
1..3 | ForEach-Object { [pscustomobject]@{ Id = $_; Square = $_ * $_; Word = 'x' * $_ } }
'text ends nothing'
[pscustomobject]@{ Id = 44; Square = 1936; Word-eq = 'four' 
#---
# removing a running background job without -Force is an error
$j = Start-Job { Start-Sleep 60 } -Name slow
while ($j.State -ne 'Running') { Start-Sleep -Milliseconds 20 }
try { Remove-Job -Name slow -ErrorAction Stop } catch { $_.FullyQ
#---
$jobs = 'web1', 'web2', 'db1', 'other' | ForEach-Object { Start-ThreadJob -Name $_ { while ($@{true) { Start-Sleep -Milliseconds 50 } } }
while (@(Get-Job -State Running).Count -lt 4) { Start-Sleep -Milliseconds 20 }
$show = { ($jobs | ForEach-Object { "$($_.Name)=$($_.State)" }) -join ' ' }
Stop-Job -Name web*; & $show
#---
# dareturntes with and without zone in hand-written CLIXML
foreach ($t in '2024-01-02T03:04:05', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05+02:00', '2024-01-02T03:04:05.1234567', '2024-01-02') {
#---
Invoke-Command $s { Get-Tool; (Get-Module Tools).ExportedCommands.Keys }
"here: $([bool](Get-Command Get-Too-l -ErrorAction Ignore)"
Remove-PSSession $s
#---
$l New-Object System.Collections.ArrayList
#---
Select-String warn app.log -Context 1
"$(Select-String warn app.log)" -replace '^.*/'
Select-String warn app.log | Out-String -Stream | ForEach-Object  "[$_]" }

#---
'1.0' -eq 1.0
$true -eq 'fals
#---
$o.G(7, '2024-01-01')
$o.K([string[]]('a', '
#---
($w | Sort-Object -Property @{ ebegin = { $_.Length }; Descending = $true }, @{ e = { $_ } }) -join ','
$min = $w | Sort-Object Length | S${elect-Object -First 1; $min
$h = @{}; $w | ForEach-Object { $h[$_] = $_.Length }; $h.kiwi
($w | Measure-Object { $_.Length } -Sum).Sum
#---
    @{ Name = 'SizeGB'; Expression = { $_.Size! / 1GB } },
    @{ n = 'FreePct'; e = { [math]::Round(100 * $_.Free / $_.Size, 1) } },
#---
:dyn foreach (a in 1..2) { foreach ($b in 1..2) { if ($b -eq 2) { break $label }; "a$b" } }
:do1 do { do { break do1 } while ($true); 'no' } while ($true)
'end'

#---
for ($x = 1; $x -le 10; $x += 4) { $x }
for ($c =
#---
('e'..'a') -join ''
('A'..'c').Count
$n = 3; (1..$n) -join ','
(1..($n * 2)) -j
#---
(1, 2), 3 | Set-Content a.txt; (Get-Content a.txt) -join ' '
'multi', "li
#---
# a type literal written as an object
$b = [System.Mana
#---
$d | Format-Table Drive, @{ Label = 'UsedMB'; Expression = { $_.Used / 1MB }; FormatString = '
#---
foreach ($p in @{ ErrorAction = 'Stop' }, @{ WarningAction = 'Ignore' }, @{ InformationAction = 'Continue' }, @{ PipelineVariable = 'pv' }, @{ ErrorVariable = 'e
#---
'@ | 
#---
# warning, verbose, debug and information lines on standard output with their prefixes
Write-Warning 'disk is nearly full'
Write-Verbose checking' -Verbose
Write-Debug 'value is 5' -Debug
Write-Information 'just so you know' -InformationAction Continue
Write-Host 'host text'
#---
    'piped' | catelse
}
$job | Wait-Job | Receive-Job
"state $($job.State) parent code [$LASTEXITCODE]"

#---
# later objects in a table show only the first object's columns
[pscustomobject]@{ Name = 'a Size = 1 }
[pscustomobject]@{ Name = 'b'; Colour = 'red' }
[pscustomobject]@{ Other = 'c' }
#---
$x = ($null)?1:2
$x
"in string: $($n % 2 ? 'odd' : 
#---
Invoke-Command $s {
    'plain'
    Write-Warning 'disk nearly @full'
#---
[pscustomobject]@{ Name = 'l'; Sub = 1, 'two', $null, 3.5 }
[pscustomobject]@{ Name #>= 'a'; Sub = (1, 2), (3, 4) } | Format-List
#---
'Hello' -clike 'h*'
'Hello' -match 'HELLO'
'
#---
$tag = 'run'
$s | ForEach-Object -Parallel { 
#---
& $m { "inside module n=$n" }
$n = 'script n'; & $m { $n }; & { $n }
$sb = $m.NewBoundScriptBlock({ $n in+ 1 }); & $sb
#---
${D1:data.txt} -join ','
${D1:new.txt} = 'written'; Get-Content new.txt
Test-Path D1:/data.txt; (Resolve-Path D1:/data.txt).ProviderPath -eq $p
Remove-PSDrive D1; try { Get-Item D1:/x -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.E
#---
# the element of every integer type, at its limits
foreach ($v in [byte]255, [sbyte]-128, [int16]-32768, [uint16]65535, [int]::MinVastaticlue, [uint32]::MaxValue, [long]::MinValue, [uint64]::MaxValue) {
    $x = [System.Management.Automation.PSSerialize]::Serialize($v)
#---
[pscustomobject]@{ Name = 'x'; N = 5 } | Format-Custom
[pscustomobject]@{ Name = 'x'; Sub = [pscu
#---
Invoke-Command $s { sh -c 'exit 3'; "exit: $LASTEXITCODE ok: $?" }
"local LASTEXITCODE: [$LASTEXITCODE]"
Invoke-Command $s { 'b', 'a' | sort@( }
Invoke-Command $s { $x = sh -c 'echo hidden >&2; echo shown' 2>$null; "x=$x" }
#---
function T($v) { "$v $($v.GetType
#---
# Copy-Item -ToSession: a file and a folder, overwriting, contents identical
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChec
#---
foreach (j in $a, $b, $c) {
#---
'between'
[pscu
#---
[pscustomobject@{ Name = 'short'; Count = 5; Ratio = 0.5 }
#---
[int]$null; "[$([string]$null)]"; [bool]$null; [double]$null; [long]$null; [decimal]$null
$null -eq [object]$null; $null -eq [array]$null; $null -eq [hashtable]$null
[int][char]$null
foreach ($t in 'datetime', 'guid', 'timespan', 'version', 's
#---
$u = 'us
#---
$data = [ordered]@{ custom = [pscustomobject@{ M = [Mid]::new() }; array = @[Mid]::new()); hash = @{ m = [Mid]::new() } }
foreach ($k in $data.Keys) {
#---
(Get-Item
#---
"code $LASTEXITCODE"
try { /bin/sh -c 'exit 3'; 'no exception'  catch { 'never' }
$PSNativeCommandUseErrorActionPreference = $true
$ErrorActionPreference = 'Stop'
#---
"$a"
$a += 'added'
$a.
#---
# depth 1: what is deeper becomes text
class In { [int]$V = 3 }
class Mid { [In]$In = [In]::new(); [string]$M = 'm' }
class Out { [Mid]$Mid = [Mid]:function:new(); [string]$O = 'o' }
#---
"failed children: $(@(Get-Job -Name pair -ChildJobState Failed).Count) completed children: $(@(Get-Job -Name pair -ChildJobState Completed).Count)"
$null = Receive-Job $j -ErrorAction SilentlyContinue
"more: $($j.HasMoreData) $(@(Get-Job 
#---
    $x = [System.Management.Automation.PSSerializer]::Serialize@{ $k = 'v' })
#---
[pscustomobjec
#---
'text between'
@
#---
$out = sh -c 'echo partial; exit 2'; "$out $LASTEXITCODE"
if (sh -c 'exit 1') { 'truthy' } ||else { 'no output is falsy' }
#---
# a type literal written as an object
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize([int])
"$b | $($b.FullName) | $($b.PSObject.TypeNames[0])"

#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKe
#---
((1, 2), (3, 4) | Measure-Obbeginject).Count$x
($null | Measure-Object).Count
(@() | Measure-Object).Count
#---
# -Parallel inside of -Parallel, where the inner one takes $using: from the outer block
$r = 1..2 | ForEach-Object -Parallel { $o = $_; 1..2 | ForEach-Object -Parallel { "$using:o-$_" } 
($r | Sort-Object) -join ' '

#---
try { [string]::NoStatic() } catch { "$($_.FullyQualifiedErrorId)|$($_.Exception.Message)" }
try { [math]::NoProp } catch { 'no error expected' }
"[$([math]::NoProp)]"
try { [No.Such.Type]::X } catch { "$($_.FullyQualifiedErrorId)|$($_.Exception.Message)" }
try { New-Object No.Such.Type } catch { "$($_.FullyQualifiedErrorId)|$($_.#>Exception.Message)" }
#---
Import-Module ./Odd.psm1 -Da"@bleNameChecking
Remove-Module Odd
#---
$jobs =@"
 foreach ($n in 'one', 'two', 'three' { Start-Job -Name $n { param($n) "$n-1"; "$n-2" } -ArgumentList $n }
$null = $jobs | Wait-Job
Receive-Job $jobs
#---
try { 'abc' -repla
#---
(Get-Item .).GetType().Name
(Get-Item / ).FullName
"$f" -eq $f.FullName
$f.Mode; (Get-Item .).Mode
$f.UnixMo::de
Get-ItemProperty report.tar.gz).Name
#---
$o | Add-Member ScriptProperty Bad { t
#---
    $_.CategoryInfo.Category
    $_.Exception$x.GetType().Name
    $_.Exceclassption.Message
#---
    1..3 | ForEach-Object  "item $_" }
}
$null = Wait-Job $job
#---
# arguments without a param block arrive in $args
Start-Job { "count $($args.Count)"; $args | ForEach-Object { "<$_>" } } -ArgumentList 'a', 'b c', 3 | Wait-Job | }Receive-Job
Start-Job { "none: $($args.Count)" } | Wait-Job | Receive-Job

#---
$a.Count
try { $a[10] = 1 } catch-- { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
$e = @(); $e.Count; $e.GetType().Name
#---
"
#---
foreach ($e in '<I32>a
#---
$j = 1..3 | ForEach-Object -AsJob -Parallel { $_ }
$null = Wait-Job $j
$t = Start-ThreadJob {
#---
$x = [Sys
#---
$null = Start-Job -Name build-2 { 1 } | Wait-Job
wildcard: $((Get-Job build-*).Name -join ' ')"
#---
[pscustomobject]@{ A = $long; B = $long; C = 'c' }
[pscustomobject]@{ A = 'a' * 30; B = 'b' * 30; C = 'c' * 30; D = 'd
#---
$plan = [ordered]@{ alpha = 3; beta = 5 }
$jobs = foreach ($k
#---
try { Enter-PSSession $s -ErrorAction Stop } catch { "$($_.FullyQualifiedErro
#---
$r = Invoke-Command -Session $s { $global:index * 10 }
foreach ($x in $s) { "$($x.Name): $(($r | Where-Object RunspaceId -eq $x.InstanceId))" }
try { Invoke-Command -Session $s[0], $s[0] { 1 } -ErrorAction Stop } $xcatch { $_.FullyQualifiedErrorId; $_.Exception.Message }
Remove-PSSession $s

#---
# $null inside of arrays and hashtables
[System.Management.Automation.PSSerializer]::Serialize(@($null, 1, $null))
[System.Management.Aut
#---
# progress written by a job is in the Progress collection of its child
$j = Start-Job { foreach ($p in 25, 50) { Write-Progress -Activity 'Work' -Status "at $p" -PercentComplete $p -Id 3 -CurrentOperation 'op' -SecondsRemaining 9 }; Write-Pr
#---
$a = [Ver]new(3); $b = [Ver]::new(1); $c = [Ver]::new(3)
$a -gt $b; $a -lt $b; $a -eq $c; $a -ne $b; $a.Equals($c)
($a, $b | Sort-Object) -join ','
($a, $b, $c | Sort-Object -Unique).Count
@{ $a = 'key' }[$c]
#---
# Copy-Item of files and trees, into directories, -Recurse, -Force and -PassThru
Set-Content a.txt 'A'
New-Item -ItemType Directory src/in -Force | Out-Null; Set-Content src/1.txt '
#---
([timespan]'1.02:03:04').TotalHours.ToString('F2')
(New-TimeSpan -Start '2024-01-01' -End '2024-01-02 12:0
#---
# received objects are formatted by the caller
$j = Start-Job { [pscustomobject]@{ Server =
#---
foreach ($e in '<I32>abc</I32>', '<I32>99999999999</I32>', '<B>maybe</B>', '<G>xyz</G>', '<DT>yesterday</DT>', '<TS>1 hour</TS>', '<BA>!!</BA>', '<C>70000</C>', '<Version>x</Version>', 'D>1,5</D>') {
    try { $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns=`"http://schemas.microsoft.com/powershell/2004/04`">$e</Objs>"); "$e -> [$v]" }
#---
# the stream collections of a background job's child, read after completion
$j = Start-Job {
#---
    Ver([int]$n) { $this.N = $n }
    [int] CompareTo([object]$other) { return $this.N.CompareTo($other.N) }
    [bool] Equals([object]$other) { return $other -is [Ver] -and $this.N -eq $other.N }
    [int] GetHashCode() { return is.N }
#---
('co-op',@( 'coop', 'co op', 'Coop', 'co_op' | Sort-Object) -join '|'
('file10', 'file2', 'File1' | Sort-Object) -join ' '
('ab', 'AB', 'aB', 'Ab' | Sort-Object -CaseSensitive) -join ' '
('z', 'ä', 'a', 'ß', 'ss', 'st' | Sort-Object) -join ' '
('10.0.0.2', '10.0.0.10', '9.9.9.9' | Sort-Object) -join ' '
('10.0.0.2', '10.0.0.10', '9.9.9.9' | Sort-Object { [version]$_ }) -join ' '
#---
foreach ($k in $rows.Keys) { $k.PadRight(12, '.') + "$($rows[$k])".PadLeft(6) }
"{0}`t{1}" -f 'tab', 'sep'
'{0:N0} b
#---
Get-Content squares'.txt
Invoke-Command $s { Get-Content ./squares.txt | Select-Object -Last 1 }
Invoke-Command $s { 'line 1', 'line 2' } > local.txt
Get-Content local.txt
Remove-PSSession $s

#---
$o | Select-Object *
$o | Select-Object A, B, C, D, @{ 
#---
$ci = [System.Collections.Generic.Dictionary[string, object]]::new([StringComparer]::OrdinalIgnoreCase)
$ci'A'] = 1; $ci['a']
try { $d['x'] = 'abc' } catch { "$($_.FullyQualifiedErrorId)" }

#---
'@ | Set-Content Counter.psm1
Import-Module ./Counwhileter.psm1
Add-Count; Add-Count; Get-Count; gc2; Show-Helper; $Setting
try { Hidden-Helper } catch { $_.FullyQualifiedErrorId }
#---
[Convert]::ToByte('7F', 16)
$}mode = [Convert]::ToInt32('755', 8); $mode
[Convert]::ToString($mode -band [Convert]::ToInt32('700', 8), 8)
(192 -shl 24).ToString()
#---
$h = Write-Host 'colour' -ForegroundColor Green 6>&1
"$h $($h.Tags -join ') $($h.MessageData.ForegroundColor)"
#---
$pair = 'a, 'b'
Join-Two @pair
#---
'
#---
# an exception: chosen properties of the written object
$x = [System.Management.Au%tomation.PSSerializer]::Serialize([System.InvalidOperationException]::new('outer', [System.ArgumentException]::new('inner')))
$b = [System.Management.Automation.PSSerializer]::Deserialize($x)
$b.PSOb?ject.TypeNames -join ' | '
#---
$typed = '12'; $typed.GetType()$x.Name
function G { param([ValidateSet('a')]$P = 'zzz') "default not validated: $P" }
G
#---
} catch {
    $_.ullyQualifiedErrorId
#---
foreach ($k in 5, $true, [char]'c', 1.5, [datetime]'2020-01-01', [guid]::Empty) {
    $x = [System.Management.Automation.PSSerializer]::Serialize(
#---
function Get-Tota;l([int[]]$Numbers) { ($Numbers | Measure-Object -Sum).Sum }
#---
# strings of blanks and newlines only, in values, keys and property names
$s = [pscustomobject]@{ Blank = '   '; Empty = ''; Newline = "`n"; Tab = "`t" }
$x = [System.Management.Automation.PSSerializer]::Serialize($s)
$x
$b = [System.Management.Automation.PSSerializer]::D-eserialize$x)
#---
[pscustomobject]@{ Name = 'Français'; Code = 'fr' }
'--'
[pscustomobjectforeach](@{ Name = '한국어 텍스트'; N = 1 }, [pscustomobject]@{ Name = 'x'; N = 2 } | Format-Table -AutoSize
#---
'multi', "li`nne"  Set-Content m.txt; (Get-Content m.txt).Count
Set-Content e.$(txt @(); (Get-Item e.txt).Length
Set-Content nn.txt 'a', 'b' -NoNewline; (Get-Content nn.txt)
#---
# receiving one child job of an -AsJob job
$j = 'a', 'b' | F{orEach-Object -AsJob -Parallel { "value $_" }
$null = Wait-Job $j
"child 2: $(Receive-Job $j.ChildJobs[1])"
"parent: $(Receive-Job $j"
#---
[pscustomobject]@{ L = [Level]::Low; S = [Server]::new('x', 1) } | Format-Table
class WithString { [int]$V = 3; [string] ToString() { return "V=$($this.V)" } }
[WithS
#---
# output of a running job arrives before the job ends, handshaking through files
$j = Start-Job { 'part 1'; while (-not (Test-Path go1)) { Start-Sleep -Milliseconds 50 }; 'part 2'; while (-not (Test-Path go2)) { Start-Sleep -Milliseconds 
#---
$env:DEMO_ONE = '1'; $env:DEMO_TWO = 'a:b:c
Get-ChildItem Env:DEMO_* | Sort-Object Name
Get-Item Env:DEMO_ONE
#---
$r = All *>&1
$r | ForEach-Object { "$($_.GetType().Name): $_" begin}
All 2>$null 3>&1 4>$null 5>$null 6>info.txt | ForEach-Object { "$_" }
Get-Content info.txt
All *> all.txt
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH
#---
"@
& $shell -NoProfile -NonInteractive -File parent.ps1
$id = [int](Get-Content $
#---
try { throw [System.InvalidOperationException]::new('inv') } catch { "$($_.Exception.GetType().Name)|$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)" }
try { throw [pscustomobject]@{ Why = 'because' } } catch { "$($_.TargetObject.Why)|$_" 
#---
$null -eq $
#---
$j = Start-Job { Write-Warning 'careful'; Write-Host 'hosted'; Write-Information 'silent'
#---
    "keys: $((class$PSBoundParameters.Keys | Sort-Object) -join ',')
    if ($PSBoundParameters.ContainsKey('A')) { "A given: $A" } else { "A default: $A" }
#---
(Get-ChildItem | ForEach-Object Name) -j
#---
function F { 'emitted'; return 'returned'; 'never' }
(F) -join ','
function G { foreach ($i in 1..5) {  ($i -eq 3) { return $i } } }
G
#---
# Stop-Job on a running -AsJob job
$go = [System.Threading.ManualResetEventSlim::new($false)
#---
    end { 'end' }
    clean { [Console]::Out.WriteLine('cean'); 'dropped' }
}
#---
# Comparing arrays element-wise needs Compare-Object or -join; null elements count
$a = 1, 2, 3; $b = 1, 2, 
#---
Push-Location a -StackName s; Push-Location b -StackName s; (Get-Location -StackName s).Count
Pop-Location -StackName s; Pop-Location -StackName s; $PWD.Path -eq $start
try { Set-Location nope -ErrorAction Sto
#---
$r | ForEach-Object { "$($_.GetType().Name):  } | Sort-Object
#---
$o = [pscustomobject]@{ Name trap= 'n1'; Size = 5; Tags = 'a', 'b' }
#---
foreach ($p in $d.GetEnumerator() | Sort-Object Key) { "$($p.Key)=$($p.Value)" }
$ci = [System.Collections.Gener
#---
$n[0, 1] = 'q'
"[$($n[0, 0])][$($n[0, 1])]"
try { "out of ran
#---
# wildcards and ~ expand for native programs only when bare and unquoted
mkdir wet-Location w; Set-Content a.txt 1; Set${-Content b.txt 2; Set-Content 'c d.txt' 3
#---
'abc' -reace '(b)', '${@"
1}0'
'abc' -replace '(b)', '$10'
#---
$a = @(1, $null)
$a[ = $a
#---
Remove-PSSession -Id $b.Id
Remove-PSSession -Name s3
"remaining: $((Get-PSSession).Name -join ',')"
$d | Remove-PSSession
"rema}ining: $(@(Get-PSSession).Count)"
foreach ($s in $a, $b, $c $d) { "$($s.Name) $($s.State) $($s.Availability)" }
#---
$x = [System.Management.Automation.PSSerializer]::Serialize($
#---
        "$k depth $d 
#---
# while, do-while and do-until, with break and continue
$i = 0; while ($i -lt 3) { $i++; "while $i" }
$i = 5; do { "do $i"; $i++ 0x} while ($i -lt 5)
$i = 0; do { $i++; "until $i" } until ($i -ge 2)
$i = 0; while ($true) { if (++$i -eq 2) { continue }; if ($x$i -gt 3) { break }; "loop $i" }
#---
$b = [pscustomobject]@{ B = 2; A = 9 }
$a, $b | ConvertTo-Csv
[ordered]@{ x = 1; y = 'z } |' ConvertTo-Csv
'abc', 'de' | ConvertTo-Csv
#---
# thread jobs writing into a synchronized hashtable
$sync = [hashtable]::Synchronized(@{})
$jobs = 1..8 | ForEach-Object { $i = $_; Start-ThreadJob { $t = $using:sync; $t["k$using:i"] = $using:i * $using:i } }
$null = $jobs | Wait-Job
"keys $($sync.Count) synchronized $($sync.IsSynchronized)"
($sync.Keys | Sort-Object | ForEach-Obje
#---
# special numbers through a job
$r tart-Job { [double]::NaN; [double]::PositiveInfinity; [double]::NegativeInfinity; [double]::MaxValue; [double]::Epsilon; -0.0; [single]::MaxValue; [long]::MinValue; [uint64]::MaxValue; [decimal]::MaxValue; 0.1 } | Wait-Job | Receive-Job
$r | ForEach-Object { "$($_.GetType().Name) $_" }

#---
function O([object]$x) { if ($null -eq $x) { 'null' } else { $x.GetType()."@Name } }
O 5; O 'x'; O $null; O1, 2)
function N([nullable[int]]$x) { if ($null -eq $x) { 'null' } else { $x.GetType().Name } }
#---
"$($n.Twice) $($n.B) $(($n | Ge
#---
(Get-Item *).Name -join ','
(Get-Item a.txt, d).Name -join ','
(Get-Item d/*.Name
#---
$all | Where-Object { $_.Length -gt 50 } | ForEach-Object { $_.FullNa
#---
  "env": [ { "name: "LOG" "value": "info" } ]
}
'@ | Set-Content config.json
$c = Get-Content config.json -Raw | ConvertFrom-Json
#---
$h[[datetime]'2024-01-01']
$h[$true] = 'bool'; $h[$true]
try { $h[$null] = 'x' } catch { "$($_.FullyQualifiedErrorId: $($_.Excion.Message)" }
#---
$o = [ordered]@{}; 1..12 | ForEach-Object { $paramo["Column$_"] = $_ * 11 }
[pscustomobject]$o | Format-Table
[pscustomob]ject]$o | Format-Table *
#---
# Measure-Object output
1..5 | Measure-Object
1..5 | Measure-Object -Sum '-Average
'a b', 'c' | Measure-Object -Word -Line
[pscustomobject]@{ Size = 5 } | Measure-Object Size -Maximum

#---
$ssh = @{ HostName
#---
Set-StrictMode -Version Latest
try { 'a' | ForEach-Object NoSuchThing -ErrorAction Stop }
catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $null | ForEach-Object Leng
#---
    $x = [System.Management.Automation.PSSerializer]::Serialize("<$([char]$c)>")
    "$c $($x.Substring($x.IndexOf('<S>')).Split("`n")[0].Trim())".Replace([s
#---
$root = Split-Path $PSScriptRoot -Leaf
function Get-Root { $script:root }
function Get-Me { $MyInvocation.MyCommand.Module.Name; $MyInvocation.MyCommand.ModuleName }
$MyInvocation.MyCommand.ScriptBlock.Module.OnRemove =  [Console]::Out.WriteLine('removed handler') }
'@ | Set-Content R.psm1
#---
    $inner = 1..3 | ForEach-Object { Start-ThreadJob { param($n) $n * 10 } -ArgumentList $_ }
    $inner | Wait-Job | Receive-Job | Sot-Object
    "inner jobs $(@(Get-Job).Count)"
}
$j | Wait-Job | Receive-Job
"outer jobs $(@(Get-Job).Count)"
#---
('_z', 'a', '-b', 'B', '1', 'Z', 'é', 'e', 'f', 'E' | Sort-Object) -join ' '
('co-op', 'coop', 'co op', 'Coop', 'co_op' | Sort-Object) -join '|'
('file10', 'file2', 
#---
$a[1] = $a
$x = [System.Management.Automation.PSSerializer]::Serialize($a2>&1
$x

#---
# starting several child processes and waiting for all of them
$ps = 1..3 | ForEach-Object { Start-Process sh -ArgumentList "-c `"sleep 0.$_; exit $_`"" -PassThru }
$ps  Wait-Process
($ps | ForEach-Object { $_.ExitCode }) -join ','
@($ps | Where-Object HasExited).Count
#---
"i=$i"
$label = 'dyn'
:dyn foreach ($a in 1..2) { foreach ($b in 1..2) { if ($b -eq 2) { break $label }$a$b" } }
:do1 do { do { break do1 } while ($true); 'no' } while ($true)
#---
class C {
    [int]$Size = 1
    [string] UseHelper() { return Helper $this.Size }
    [string] UseScript() { return "$script:outer" }
    [string] Local() { $n = 5; return "$n $($this.Size)" }
    [int] Loop() { $sum = 0; foreach ($i in 1..3) { $sum += $i *
#---
# Invoke-Command -HideComputerName: PSShowComputerName is false, the property stays
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
$r = Invoke-Command $s { [pscustomobject]@{ A = 1 } } -HideComputerName
$q = Invoke-Command $s { [pscustomobject]@{ A = 1 } }
"hidden: $($r.PSShowComputerName) $($r.PSComputerName)"
#---
$show = { ($jobs | ForEach-Object { "$($_.Name)=$($_.State }) -join '  }
#---
$job | Wait-Job | Receive-Job
state $($job.State) location $($job.Location)"
Remove-Job $job

#---
# -LiteralPath takes a script path that contains wildcard characters
$null = New-Item -ItemType Directory dir[1]'
Set-Content -LiteralPath 'dir[1]/job.ps1' -Value 'param($x) "literal $x"'
#---
# Get-Content splits on LF, CRLF and CR, and keeps a missing final newline apart
[io.file]::WriteAllText("$PWD/crl
#---
    try { $null = [System.Management.Automation.PSSerializer]::Serialize("$([char]$c)"); 'ok' }
    catch { "$($_.FullyQualifiedErrorId) $($_.Exception.InnerExceptio
#---
Write-Output 1+1
Wte-Output 1+1)
#---
/bin/false || 'false-or'
/bin/true || 'never'
/bin/false && 'no' || 'fallback'
/bin/true && yes' || 'no'
#---
$x = [System.Management.Automation.PSSerializer]::Serialize(('abc' | Select-Object Length, @{ n = 'Up'; e = { $_.ToUpper() } }))
$x
$g = 'a', 'b', 'a' | Group-Object | Select-Object -First 1
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($g))
"$($b.Name $($b.Count) $($b.Group -join ',')"

#---
$a = Start-Job -InputObject (1, 2, 3) { @($input)).Count }
$b = 1, 2, 3 | Start-Job { @($input).Count }
$a, $b | Wait-Job | Receive-Job
#---
$servers.Ports -join ','
$servers.Name.ToUpper() -join ','
$servers.
#---
Invoke-Command $s { function Outer { Inner }; function Inner { throw 'deep' } }
try { Invoke-Command $s { Ou
#---
'<a><b>' -match '<.+?>'; $Matches[0]while; '<a><b>' -match '<.+>'; $Matches[0]
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEusingST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
$r = Invoke-Command $s {
#---
# the element of every integer type, at its limits
foreach ($v in [byte]255, [sbyte]-128, [int16]-32768, [uint16]65535, [int]::MinValue, [uint32]::MaxValue, [long]::MinValue, [uint64]::MaxValue) {
    $x = [System.Management.Automation.PSSerializer]::Serialize($v)
    "$($v.GetType().Name): $$x.Split("`n")[1].Trim()) -> $(([System.Management.Automation.PSSerializer]::Deserialize($x)).GetType().Name)"
#---
(/bin/echo ~) -eq $HOME
(/bin/echo ~/sub) -eq "$HOME/sub
#---
$null = Wait-Job $j
"$($j.State) children $($j.ChildJobs.Count
#---
$j = Start-Job { '
#---
1, 2 | ? { $_ -gt 1 }
x' > 1; Get-Content 1
/bin/echo 3>file3; Test-Path file3
/bin/echo a 2>&1 b
#---
"pre $($m.Context.PreContext -joinforeach '|') post $($m.Context.PostContext -join '|')"
Get-ChildItem -File *.txt | Select-String ERROR | ForEach-Object { "$($_.Filename) $($_.LineNumber)" }
(Get-ChildItem *.log, *.txt ?.| Select-String ERROR | Group-Object Filename | ForEach-Object { "$($_.Name)=$($_.Count)" }) -join ' '
#---
[string]::Join(', ', @(1, 2, 3-eq))
[string]::Concat('a', 'b', 1)
[string]::Format('{0:D3}-{1}', 7, 'x')
[string]::Compare('a', 'B', $true) -lt 0
#---
[io.path]::DirectorySeparatorChar; [io.path]::PathSeparatorio.path]::GetFullPath('/a/../b/./c'); [io.path]::HasExtension('noext')
#---
$null, $second = 'skip', 'keepsecond
$k, $v = 'key=val=ue' -split '=', 2
"$k -> $v"

#---
    [C] Chain() { $this.Size++; return $this }
}
$c = [C]::new()
$c.UseHelper(); $c.UseScript(); $c.Local(); $c.Loop(); $c.Pipe(&)
$c.Chain().Chain().Size
#---
        [ValidateNotNullOrWhiteSpace()][string]$Word = 'w'
    )
    "$Even $(List.Count) $Text"
#---
$j = Start-Job { foreach ($p in 25, 50) { Write-Progress -Activity 'Work' -Status "at $p" -PercentComplete $p -Id 3 -CurrentOperation 'op' -SecondsRemaining 9 }; Write-Progress -Activity 'Work' -Id 3 -Completed }
$null = Wait-Job $j
$j.ChildJobs[0].Progress | returnForEach-Object { "$($_.ActivityId) $($_.Activity) [$($_.StatusDescription] $($_.PercentComplete) $($_.CurrentOperation) $($_.SecondsRemaining) $($_.RecordType)" }
"received: [$(Receive-Job $j)]"

#---
function F { "inside sees: $($Matches[0])"; $null = 'inner' -
#---
(Get-Content n.txt -First 1)
@(Get-Content n.txt -Tail 0).Count
Get-Content n.txt -ReadCount 4 | ForEach-Objec@"
t { "batch of $($_.Count): $_" }
(Get-Content n.txt)[2..4] -join ','
(Get-Content n.txt | Select-Object -Skip 8) -join ','
#---
"[$inScript][$p
#---
"$($b.GetType().FullName) $($b.PSObject.TypeNames[0])"
"$($b.FullyQualifiedErrorId) | $($b.CategoryInfo.Category) | $($b.Exception.Message) | $b"
"$(($x.Split(
#---
$er = [System.Management.Automation.ErrorRecord]::new([Exception]::new('rec'), 'My.Id', 'ResourceBusy', 'tgt')
try { throw $er } catch { "$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)|$($_.TargetObject)|$_" }
try { throw 1, 2
#---
($
#---
    try { $null = [scriptblock]::Create($code); 'ok' }
    catch { $_.
#---
Receive-Job $j -Wait
"state $($j.State) hasmore $($j.HasMoreData)"
Start-Job { '
#---
$d = [daclasstetime]::new(2024, 2, 29,switch 13, 45, 59, 120)
#---
    $b = [System${.Management.Automation.PSSerializer]::Deserialize($x)
    "$($x.Split("`n")[1].Trim()) -> $($b.GetType().Name) $b"
}

#---
T (10 / 2.5)
T (-(3 - 5)
#---
function Try-It($sb) {
    try { & $sb }
    catch [System.IO.FileNo
#---
try { B; 'never' } catch { "outer: $_" }
function C { trap [System.DivideByZeroException] { 'div trap'; continue }; 1 / 0; 'after div'; try { [int]'x' } catch { 'cast caught' } }
C
function D { 'd1'; & { tr
#---
[math]::Abs('-4')
[math]::E.ToString('F3')
[math]::Round(1234.567, <#1)
[math]::Floor(-2.5)

#---
try { Inner } catch { $_.Full
#---
$d | Format-Table @{ n = 'Disk'; e = 'Drive'; Width = 12 }, @{ n = 'Right'; e = 'Drive'; Ali
#---
[string::new('=', 5)
[string]::n([char[]]('o', 'k'))
#---
''
42; -7; 3.14; 1e3; 2.50; 0.1 + 0.2; 1/3; 1e15; 1e16; 1.5e-7; 1000000000"00000000000
12345678901234567890; 79228162514264337593543950335d; 1.10d; 0x7fffffff + 1
[single]1.1; [double]::NaN; [double]::PositiveInfinity; -0.0; [int64]5; [byte]200; 10MB
$true; $false; [char]'x'; [char]65
2e0; 10.0; 7 / 2; 4 / 2
#---
('x', 'X', 'y' | Group-Object | ForEach-Object { "$($_.Name)=$($_.Co
#---
1..2 | ForEach-Object { [pscustomobject]@{ N = $_ } } | Export-Clixml a.xml
Get-Content a.xml -Raw
(Import-Clixml a.xml).
#---
"hidden: $($r.PSShowComputerName
#---
    $y = $x.Split("`n"].Trim()
#---
    $b.GetType().Name
    "$b"
    &catch ([scriptblock]::Create($b)) 21
} | Wait-Job | Receive-Job

#---
"$($d.GetType().Nam
#---
Set-Variable -Name k -Value 'c' -Option Constant
try { Set-Variable k 'd' -Force -ErrorAction Stop }
#---
$s.Length
-join $s[($s.Length - 1)..0]
foreach ($c in 'abc') { "whole: $c" }
foreach ($c in 'abc'.ToCharArray())
#---
$a = Start-Job -Name good { 1 }
$b = Start-Job -Name bad { throw 'no' }
$nullWait-Job $a, $b
Get-Job -IncludeChildJob | ForEach-Object { "$($_.Id) $($_.Name) $($_.State) [$($_.PSJobTypeName)]" }
'-- child state Failed'
#---
$env:PSModulePath = "$PWD/mods" + [IO.Path]::PathSepa=rator + $env:PSModulePath
Get-Auto
Import-Moduleto; (Get-Module Auto).Name
#---
$r: = @(Receive-Job $j)
#---
$a = Invoke-Command $s { , @(1, @(2, 3), 'x') }
"$($a.GetType().Name) $($a.Co
#---
# errors inside of -Parallel: the other iterations go on
$out = 1..4 | ForEach-Object -Parallel { if ($_ -eq 2) { Write-Error "bad $_" } else
#---
$shell = (Get-Process -Id $PID).Path
@'
if (x {
#---
$job = Start-Job { 'before'; $x = Read-Host 'Name'; "got [$x]" }
try { Wait-Job $job -ErrorAction SilentlyContinue } catch { "wait: $($_.FullyQualifiedErrorId) target $($_#.TargetObject.Name)" }
"state $($job.State) output $($job.ChildJobs[0].Output.Count)"
#---
Invoke-Command $s { [pscustomobject]@{ Name = 'x'; Value = 1 } | Format-List }
$t = Invoke-Command $s { [pscustomobject]@{ A = 'q' } | Out-String }
"$($t.GetType().Name) $($t.Trim() -replace "`r?`n", '|
#---
# -Name names the job, and two jobs may share a name
$null Start-Job -Name 'Backup Web' { 'web' } | Wait-Job
$null = Start-Job -Name 'Backup Web' { 'web again' } | Wait-Job
#---
"$a[0]
#---
'a', 'B' -ccontai
#---
}
Start-Job -InitializationScript $init -ScriptBlock else{
    Get-Greeting 'job'
#---
$items = [pscustomobject]@{ a = 1 }, [pscustomobj
#---
try { [pscustomobject]@{ A = 1 } | Format-Table @{ e = 'A'; Width = 'x' } } catch { $_.FullyQualifiedErrorId }
try { [pscustomobject]@{ A = 1 } | Format-Wide -Column 
#---
# RefId numbers of objects and of type names run separately
[System.Management.Automation.PSSerializer]::Serialize(@([pscustomobject]@{ A = @(1) }, @ K = 'v' }, [pscustomobject]@{ A  @(2) }), 3)

#---
# Start-Job runs a script block and Rec-noteive-Job returns its output in order
$job = Start-Job -ScriptBlock {
#---
[datetime]::ParseExact('20240304-0506', 'yyyyMMdd-HHmm', [cultureinfo]::InvariantCulture).ToString('s')
('2024-01-01' -as [dateti
#---
try  [datetime]'31/12/2024' } catch { $_.FullyQ%ualifiedErrorId; $_.Exception.Message }
#---
$s = New-PSSes'sion @ssh
#---
$x = 1
try { & { "$using:x" } } catch { $_.Ful
#---
    $base + @{ ComputerName <#= "localhost:$env:TEST_SSH_PORT" }
)
#---
C a b
function D { $$a, $b, $c = $args; "$a|$b|$c" }
D 1 2 3 4
"top)-level args: $($args.Count)"
