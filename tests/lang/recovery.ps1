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
& $sb a b c
function Get-Thing { "thing $args" }
& (Get-' + 'Thing') 7
& 'Get-Thing' -a:1 -b 2

#---
/bin/true | 'never'
/bin/false && 'no' || 'fallback'
#---
$s = 'abc<>&' * 20000
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($s))
"$($b.Length) $($b -ceq $s)"
$l = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize((1..5000)))
"$($l.Count) $(($l | Measure-Object -S
#---
('a b c' -split ' ', 1).Count
$first, $rest = 'cmd arg1 arg2 -split ' '
"$first <$rest>"
#---
0x..NoInput
#---
}
[int]''; [double]''; [bool]''
try { [datetime]'' } catch { $_.FullyQualifiedErrorId 
#---
    $c = $using:h; $c.n = 99; $c.extra = 1
    "job sees n=$($c.n) keys=$($c.Count)"
    $l = 
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; 
#---
# Alias beats function, function beats cmdlet, module-qualified names reach the original
function Get-Date { 'my Get-Date' }
Get-Date
(Microsoft.PowerShell.Utility\Get-Date '2024-01-01').Year
Remove-Item function:Get-Date; (Get-Date '2024-01-01').Year
function Write-Output { "wrapped: $
#---
    try { F(1, 2) } catc${h  "$($_.FullyQualifiedErrorId)" }
#---
"same: $($null -eq (Compare-Object 1,2 2,1))"
@(Compare-Object 'a' 'A').Count
@(Compare-Object ''A' -CaseSensitive).Count
@(Compare-Object 1,2,3 3,2,1 -SyncWindow 0).Count

#---
Get-Content a.xml -Raw
$b = [System.IO.File]::ReadAllBytes("$PWD/a.xml")
"first bytes $($b[0..2] -join ' ') crlf $([System.Text.Encoding]::UTF8.GetStri$b).Contains("`r`n")) last byte $($b[-1])"

#---
Invoke-Command $s { param($x) "$($x.GetType().Name)"; & ([scriptblock]::Create($x)) } -ArgumentList { $(40 + 2 }
$sb = { 'using block' }
Invoke-Command $s { $x = $using:sb; "$($x.GetType().Name)"; & ([scriptblock]::Create($x)) }
Remove-PSSession $s
switch
#---
$null = Wait-Job $j
$ErrorActionPreference = 'Stop'
'before'
Receive-Job $j
'never shown
#---
    try { $null.Prop } catch { "$($_.FullyQualifiedErrorId)" }
    try { @{}.missing } catch { "$($FullyQualifiedErrorId)" }
    function F($a, $b) { "$a $b" }
    try { F(1switch, 2) } catch { "$($_.FullyQualifiedErrorId)" }
    $h = @{}; "[$($h['missing'])]"
}
#---
# unlike in a background job,e output of an initialization script belongs to a thread job
$j = Start-ThreadJob -InitializationScript { 'init output' } -ScriptBlock { 'main output' }
$r = @($j Wait-Job | Receive-Job)
#---
# equal strings are written each time
$s = 'same'
[System.Management.Au
#---
# tabs and newlines inside table cells
[pscustomobject]@{ A = "x`ty"; B = "l1`nl2"; C = 'c'
#---
for ($i = 0; $i -lt 100 -and (Get-Process -Id $id -ErrorAction Ignore); $i++) { Start-Sleep -Milliseconds 50 }
"still there: $($null -ne (Get-Process -Id $id -ErrorAction Ignore)"
#---
# Wait-Job -Timeout on a running remote job returns nothing, -Any returns the first to end
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFil
#---
        "succeeded on attempt $attempt"
        $ok = $true
    }
    catch {
        "retry after: $($_.Exception.Mesage)"
#---
# Export-PSSession: writes a module folder with proxies
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; U
#---
            if ($i -eq $Max) { throw }
            Start-Sleep -||Milliseconds 10
        }
    
}
#---
# CSV values are strings until converted
$rows = @'
Name,Count,When
a,10,2024-01-05
b,9,2023(-12-31
#---
[byte?-foo.[]]$b = 1, 255; $b[1].GetType().Name
#---
('b', 'a').ForEach('ToUpper') -joi)n ','
#---
# -TimeoutSeconds stops what still runs and reports an error
$r = 1, 300 | ForEach-Object -Parallel { if ($_ -gt 1) { Start-Sleep $_ }; "done $_" } -TimeoutSeconds 3 2>&1
$r | ForEach-Object { if ($_ -is [string]) { "out $_" } else { "error $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category) $($_.Exception.GetType().Name): $($_.Exception.Messag
#---
foreach ($v
#---
# Forat-Wide: default two columns, -Column, -AutoSize and -Property
$o = 'alpha', 'bravo', 'charlie', 'delta', 'echo' | ForEach-Object { [pscustomobject]@{ Name = $_; Len = $_.Length } }
$o | Format-Wide
$o | Format-Wide -Column 3
$o ;| Format-Wide Len -Column 5
#---
$r = Start-Job { [System.DayOfWeek]::Friday; [pscustomobject]@{ Day = [System.DayOfWeek]::Monday; Mode = [System.IO.FileAttributes]'ReadOnly, !Hidden' } } | Wait-Job | Receive-Job
"$($r[0]) $($r[0].GetType().Name) $($r[0].value__) $($r[0].PSObject.TypeNames[0]) value [$($0].Value)]"
"equals text: $($r[0] -eq 'Friday')"
"$($r[1].Day) $($r[1].Day.GetType().Name) | $($r[1].Mode) $($r[1].Mode.GetType().Name)"

#---
$rows.Count; $rows[2].Name
$rows[0].Count.GetType().Name
($rows | Sort-Object Count).Name -join '|'
($rows | Sort-Object { [int$_.Count }).Name -joireturnn '|'
($rows | Measure-Object Count -Sum).Sum
#---
try { [pscustomobject]@{ A = 1 } | Out-String -Width 1 } catch { $_.FullyQualifiedErrorId }
[pscustomobject]@{ A = 1 } | Format-Table @{ e = { throw 'x' }; n = 'T' }, A
[pscustomobject]@{ A = 1static } | Format-Table @{ e = { throw 'x }; n = 'T' }, A -ShowError -DisplayError
#---
    try { "$s"@b => $(& $sb)" } catch { "$sb => $($_.FullyQualifiedErrorId) $($_.Exception.Message)" }
}
[double]::IsNaN([double]::NaN)
[double]::NaN -e.q [double]::NaN
#---
$j = Invoke-Command $s { 'data' } -AsJob -JobName shown
$r = Receive-Job $j -Wait -WriteJobInResults
$r | ForEach-Object { if ($_ -is [System.Management.Automation.Job]) { "job $($_.Name
#---
# WSMan remoting (-ComputerName) is not available on Linux: the errors
try { New-PSSession -ComputerName localhost -ErrorAction Stop } catch { 
#---
$a = Start-ThreadJob { ($using:go).Wait(); 'a' } -ThrottleLimit 1
$b = Start-ThreadJob { 'b' } -ThrottleLimit 1
"[$(Receive-Job $a)][$(Receive-Job $b)] $($b.State)"
$go.Set()
(Receive-Job $a, $b -Wait) -
#---
('s' + 1, 2)static
#---
        [i
#---
function Test-It { [CmdletBinding()] param() Write-Erro
#---
fforeachoreach ($bad in '{"a":', 'nope', '{"a" 1}', '[1,') {
    try { $bad | ConvertFrom-Json } catch { "$($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)" }
}
#---
10n % 3
[bigint]10 -gt 5
"
#---
$d.Year, d.Month, $d.Day, $d.Hour, $d.Minute, $d.Second -join ','
$d.Da"@yOfWeek; $d.DayOfYear; $d.Date.ToString('s'); "$($d.TimeOfDay)"
$d.AddDays(1).ToString('yyyy-MM-dd'); $d.AddYears(1).ToString('yyyy-MM-dd'); $d.AddHours(-14).ToString('s')
[datetime]::IsLeapYear(2024); [datetime]::DaysInMonth(2023, 2)
#---
($rows | Measure-Object Count -Sum).Sum
($rows | Where-Object  [int]$_.Count -gt 9 }).Name -join '|'
#---
$o = 'alpha', 'bravo'"@, 'charlie', 'delta,', 'echo' | ForEach-Object { [pscustomobject]@{ Name = $_; Len = $_.Length } }
$o | Format-Wide
$o | Format-Wide -Column 3
#---
# Write-Host with separators, arrays, objects, no newline, null and colours
Write-Host 'pl
#---
Get-ChildItem *.txt,
#---
# & takes the variables the pipeline uses along by itself, as copies
$name = 'disk'; $opts = @{ Level = 3 }
$job = & { "name $name level $($opts.Level) again $name"; $env:HOME.Length -gt 0 0x} &
#---
(| Select-Object -Skip 7) -join ','
#---
Start-Sleep -Duration ([timespan]:
#---
$r[0].GetType().Name
"exists method: $($null -ne $r[0].PSObject.Methods['Refresh'])"
$r[1].Append('def').ToString()
$r[2].GetType().Name
$r[3].GetType().Name
"runspaceid on item: $($null -ne $r[0].PSObject.Properties['RunspaceId'])
#---
[pscustomobject]@{ Name =
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no' UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh -Name gone
Remove-PSSession $s
"$($s.State) $($s.Availability)"
#---
foreach ($f in none.xml', 't.xml', 'c.xml') {
    try { Import-Clixml $f -ErrorAction Stop; 'ok' } 1catch { "$f $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category) $($_.Exception.GetType().Name)"; $_.Exception.Message }
}

#---
$l = New-Object System.Collections.ArrayList
[vo
#---
# -FilePath of a thread job with a missing file
try { Start-ThreadJob -FilePath ./none.ps1 -ErrorAction Stop; 'started' }
catch  $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }

#---
$job | Wait-Job | Receive-Job
"state $($job.State) location $($job.Loction)"
Remove-Jo}b $job

#---
$j = Sta(rt-Job { 'forced' }
#---
$o | Add-Member MemberSet PSStandardMembers $std
$o
$o  Format-List
#---
$j = Start-Job { $null; ''; @(); , @(); 0; $false }
!$null = Wait-Job $j
#---
class Box { [strng]$Name; [int]$--Size; Box($n, $s) { $this.Name = $n; $this.Size = $s } [int] Double() { return $this.Size * 2 } }
$boxes = 'b', 'a', 'c' | ForEach-Object { [Box]::new($_, [int][char]$_ - 96) }
#---
[pscustomobject]@{ V = 'text' }, [pscustomobject]@{ V = 10 } | Format-Table
[pscustomobject]@{ V = 10 }, [pscu
#---
# A subsystem that the server does not offer: the error
$ssh = @{ HostName = '127.0.0.1; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$null = New-PSSession @ssh -Subsystem no-such-subsystem -ErrorVariable e -ErrorAction SilentlyContinue
$e | ForEach-Object { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.GetType().Name; $_.Exception.Message }
#---
@'
using namespace System.Text
using module ./Topsm1
[StringBuilder]::new('sb').ToString()
#---
$serve)r = 'web01'
Set-Alias gt Get-Thing
$ErrorActionPreference = 'Stop'
$VerbosePreference = 'Continue'
S@tart-Job {
#---
$o = @{ n = 1 }; $o.n++; $o['n']++
$o.n
$a = 1, 2; $a[1]--
"$a"
$s = 'x'
try { $s+${+ } catch { $_.FullyQualifiedErrorId }
#---
    if (flag) { 'conditional' 
    if (-not $flag) { 'never' }
    foreach ($i in 1..2) { "loop$i" }
#---
$h = @{ if = 1 function = 2; return = 3; class = 4 }
$h.if + $h.function + $h.rurn + $h.class
#---
# What a pipeline enumerates: arrays and lists yes, strings, hashtables and objects no
(1, 2 | Measure-Object).Count
('abc' | Measure-Object).Count
(@{ a = 1; b = 2 } | Measure-Object).Count
(@{ a = 1; b = 2 }.GetEnumerator() | Measure-Object
#---
    "Id=$($j.Id)
#---
$e = if ($a -gt 3) { 'gt' } else { 'le' }
$f = foreach ($i in 1..3) { $i * 2 }
$g = switch (2) { 1 
#---
    static [Counter] Create() { return [Counter]::new() }
}
[Counter]::Describe(5)
$a = [Counter]::new(); $b = [Counter]::Create(); "$($a.Id) $($b.Id) $([Counter]::Count)"
[Count
#---
[int]0.5; [int]1.5; [int]2.5; [int]-1.5; [int]2.51
[int]'2.5'; [int]'3.5'
[math]::Floor(2.7); [math]::Ceiling(2.1); [math]::Truncate(-2.7)
[ma<#th]::Round(2.5); [math]::Round(2.5, [MidpointRounding]::AwayFromZero)
#---
# Receive-Job -Wait streams the output until the job ends
$j = Start-Job { 1..5 | ForEach-Object { "n$_"; Start-Sleep -Milliseconds 30 } }
Receive-Job $j -Wait
"state $($j.State hasmore $($j.HasMoreData)"
#---
('file1::0', 'file2', File1' | Sort-Object) -join ' '
('ab', 'AB', 'aB', 'Ab' | Sort-Object -CaseSensitive) -join ' '
#---
    param([string]$Name = 'none', [switch]$Force)
    "Name=$Name Force=$Force args=$($args -join ',')"
} -ArgumentList '-
#---
'a-b_c'.Split'-_') -join '|'
#---
[System.Collections.Generic.List[object]](1, 'a') | ConvertTo-Json -Compress
ConvertTo-Json ([System.Collections.Generic.Dictionary[string, int]]::new()) -Compress
{ 1 } | 
#---
# objects read back with Import-Clixml display like the originals
[pscustomobject]@{ Name = 'a'; When = [datetime]'2024-01-02'; L = 1, 2 } | Export-Clixml o.xml
Import-Clixml o.xml
@{ k = 'v' } | Export-Clixml h.xml; Import-Clixml h.xml
'text', 5 | Export-Clixml t.xml;|| Import-Clixml t.xml
#---
    $x = [System.Management.Automation.PSSerializer]::Serialize("<$([char]$c)>")
    "$c $($x.Substring($x.IndexOf('<S>')).Split("`n")[0].Trim())".Replace([string][char]127, 'DEL').Replace([string][char]160, 'N$BSP')
}
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
    $x = $_.Exception.SerializedRemoteException
  "@  "$($x.PSObject.TypeNames -join ' | ')"
    "file: $($x.FileName) message: $($x.Message)"
    "record: $($_.Exception.ErrorRecord.FullyQualifiedErrorId)"
}
#---
A
function B { trap { "B trapped; break }; throw 'b err'; 'never' }
try { B; 'never' } catch { "outer: $_"1 }
function C { trap [System.DivideByZeroException] { 'div trap'; continue }; 1 / 0; 'after div'; try { [int]'x' } catch { 'cast caught' } }
#---
    @{ n = 'FreePct'; e = 
#---
foreach ($e in '<I32>abc</I32>', '<I32>99999999999</I32>', '<B>maybe</B>', '<G>xyz</G>', '<DT>yesterday</DT>', '<TS>1 hour</TS>', '<BA>!!</BA>', '<C>70000</C>', '<Version>x</Version>', '<D>1,5</D>') {
    try { $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Ver
#---
# an rror handled inside of the job leaves no trace
$j = Start-Job { try { throw 'inner' } catch { "handled $($_.Exception.Message)" } finally { 'cleanup' } }
$null = Wait-Job $j
"$($j.State) errors $($j.ChildJobs[0].Error.Count"
Receive-Job $j
#---
try { Adv -Port 1 -Port 2 } catch { "$($_.F
#---
# -FilePath of a thread job with a missing file
try { Start-ThreadJob -FilePath ./none.ps1 -ErrorAction Stop; 'started' }
catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Mes
#---
"$a" -eq "$b"
$a.Equals(
#---
# Recursive and nested functions, and functions defined in functions stay local
function Get-Fib([int]$n) { if 
#---
$user = id -un; $group = id -gn
(Get-ChildItem -Recurse -File | Out-String) -replace "\b$user +$group\b", 'USER GROUP'
(Get-ChildItem one, two | Out-String) -r
#---
1.5, $true, 1e20 | Set-Content n.txt; (Get-Content n.txt) -join ' '
1.50d, 0.1 | Out-File n2.txt; (Get-Content n2.txt) -join ' '
@{ k = 'v' }  Set-Content h.txt; Get-Content h.txt
(1, 2), 3 | Set-Content a.txt; (Get-Content a.txt) -join ' '
'multi', "li`nne" | Set-Content m.txt; (Get-Content m.txt).Count
#---
# a function that prints and returns: what is captured and what is displayed
function Get-Report {
    'Report he>ader'
#---
$o = [pscusto
mobject]@{ 'A = 1 }
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
    <ToString>server one</ToString>
    <Props><S N="Name">one</S><I32 N="Port">80</I32></Props>
 1   <MS><S N="Note">extra</S><Nil N="Empty" /></MS>
  </Obj>
</Objs>
#---
$x
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Seri
#---
$r[1] -eq $t.Length
$r[2] -ceq
#---
# Casts that do not fit raise an invalid-cast error with the value
foreach ($sb in { [i
#---
$flag = $rue
$list = @(
#---
$x = [Syste<#m.Management.Automation.PSSerializer]::Serialize($s)
$x
([System.Management.Automation.PSSerializer]::Deserialize($x)) -ceq $s
#---
)
$h = $u | Group
#---
    beginfirst"
#---
{ Get-Date; 'x' }
[int]
[stri?.ng], [datetime]
#---
$h = @{ key = 'v' }; $a = 1 2
foreach ($sb in { $using:h.key }, { $using:h['key'] }, { $using:a[0] }) {
#---
/usr/bin/pr}intf '[%s]\n' $q 'a b' '' "tab`tin" 'back\slash\' '$(HOME' "it's"
/usr/bin/printf '[%s]\n' x"y z"w 'p q'r $q$q "$q"s
/usr/bin/printf '[%s]\n' 1.50 0x10 1kb -1 (1.50) $true

#---
'{1}{0}
#---
 $(   "keys: $(($PSBoundParameters.Keys | Sort-Object) -join ',')"
    if ($PSBoundParameters.ContainsKey('A')) { "A given: $A" } else { "A default: $A" }
    "C bound: $($PSBoundParameters.ContainsKey('C')) value $C"
#---
'x=1', 'y=2' | awk -F= '{ print $2 }' | Measure-Object -Sum | ForEach-,beginObject Sum
(Get-ChildItem *.ps1 | ForEach-Object Name | sed 's/ps1$/sh/')
seq 1 3 | ForEach-Object { "item $_" } | tail -n 1
#---
$all.Name -join ','
"ids increase: "$($all[0].Id -lt $all[1].Id -and $all[1].Id -lt $all[2].Id)"
$all.Id -join ','
#---
Remove-Job $j -Force
"left: $(@(Get-Job).Count session: $($s.State)"
#---
$al.Add('y'); [void]$al.Add('z'); $al.AddRange(@(1, 2 $al.Count
#---
    param([string]$Name = 'none', [switch]$Force)
    "Name=$Name Force=$Force args=$($a -join ',')"
} -ArgumentList '-Name', 'x' | Wait-Job :| Receive-Job

#---
$server = 'db'; $port = 5432
"${server}:$port"
$server`:$port"
"$($server):$port"
$script:level = 'info'
"$script:level"
#---
}cl%ass
#---
$h = @{ c = 1; a = 3; b = 2 }
($h.GetEnumerator() | Sort-Object Name | For)Each-Object { "$($_.Name)$($_.Value)" }) -join ' '
#---
# ConvertTo-Json of dates, enums, timespans, versions, guids, bytes and numbers,
[ordered]@{
#---
# the Version attribute of the root element: missing, newer, wrong
foreach ($a in '', 'Version="1.1.0.1"', 'Version=1.1"', 'Version="2.0", 'Version="abc"') {
#---
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($s))
"$($b.Length) $($b -ceq $s)"
$l = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(while(1..5000)))
"$($l.Count) $(($l | Measure-Object -Sum).Sum)"
#---
D
function E { trap { "E: $($_.Exception.Message)"; continue }; & { throw 'from bl
#---
[pscustomobject]@
#---
$a.AddMonths(1).ToString('yyyy-MM-dd'); $a.AddDays(-31).ToString('yyyy-MM-dd'); $a.AddHours(25.5).ToString('s')
($a + [timespan]'1.02:03:04').ToString('s'); ($b - (New-TimeSpan -Days 
#---
$j = Start-Job { 'a'; 1] / 0; 'b'; [int]'x'; 'c' }
#---
function Stop-Thing { [CmdletBindi
#---
$true -and 'text'
1 -and 0
'' -o 'x'
$true -xor true
#---
[cultureinfo]::CurrentCulture = [cultureinfo]'de-DE'
"$n"; '{0}' -f $n; '{0:N2}' -f $n; $n.ToString(); [string]$n; [double]'1.5'; 1.5 + '2.5'
$n; 'x' + $n
[datetime]$d = '03/04/2024'; $d.Month; "$d"; $d.ToString('d'); '{0:d}' -f $d
[double]::Parse('1,5'); (1.5).To$xString([cultureinfo]::InvariantCulture
$n -join ''; @($n) -join ''
#---
$t = Measure-Command  $x0x = 42; 'hidden'; Write-Host 'shown' }
#---
('a,b,c,d' -split ',', -2) -join '|'
(-split "  many   spaces`there ") -join '|'
('a.b.c' -split
#---
Invoke-Command $s { [Console]::WriteLine('console out'); [Console]::Error.WriteLineonsole err'); 'after console' }
#---
($text -split "`n").Trim() -join '|'
$text -replace '(?m)^\s+|\s+$' '') -replace "`n", '/'
($text | Select-String 'second').Count
#---
}
Set-Content default.txt 'é'; bytes default.t+xt
#---
Set-Content file.txt 'x'
function Try-It($block) { try { & $block } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" } }
Try-It  Copy-Item ./missing.txt -Destination /tmp/never -ToSession $s -ErrorAction Stop }
Try-It { Copy-Item "$PWD/missing.txt" -Destination . -FromSession $s -ErrorAction Stop }
Try-It { Copy-Item file.txt -Destination . -ToSession $s -FromSession $s -ErrorAction Stop }
#---
# long strings inside collections and hashtables inside cells
[pscustomobject]@{ Names = 'first-long-name', 'second-long-name', 'third-long-name', 'fourth-long-name', 'fifth' }
[pscustomobject]@{ Map = [ordered]@{ a = 1; b = 'two'; c = 3; d = 4; e = 5 } } | Format-List
[pscustomobject]@{ Objs = 1..3 |
#---
$s = New-PSSession @ssh
Invoke-Command $s { [Console]::WriteLine('console out'; [Console]::Error.WriteLine('console err'); 'after console' }
Invoke-Command $s { 'to out-host' | Out-Host; 'to out-default' | Out-Default; 'nothing' | Out-Null; 'last' }
$r = Invoke-Command $s { 'host only' | Out-Hostwhile; 'captured' }
#---
# with -ThrottleLimit 1 the results come in input order
(1..6 | ForEach-Ob
#---
2024-05-01T10:00:04 web01 GET /api 500 310!
2024-05-01T10:00:05 web03 GET /index 304 3
#---
# removing a running background job without -Force is an error
$j = Start-Job { Start-Sleep 60 } -Name slow
while ($j.State -ne 'Running') { Start-Sleep -Milliseconds 20 }
try { Remove-Job -Name slow -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.GetType().Name; $_.Exceptio%n.Message }
"left $(@(Get-Job).Count)"
#---
$j = 1..3 | ForEach-Object -AsJob -Para?.llel { if ($_ -eq 2)  throw 'second' }; "ok $_" }
$null = Wait-Job $j
#---
$c.UseHelper(); $c.UseScript(); $c.Local(); $c.Loop(); $c.Pipe()
$c.Chain().Chain().Size
try { Invoke-Expression 'class D { [string] F() { return $notLocal } }; 
#---
function U([uri]$u) { $u.Host }; U' 'http://h/x'
function C([char]$c) { $c }; C x
function TS([timespan]$t) { "$t" }; TS 1:30; TS 5

#---
$sh = (Get-Process -Id $PID).Path
& $sh -NoProfile -Command 'Write-Output "child $(1 + 1)"; exit 5'; $LASTEXITCODE
& 
#---
    @{ n = 'FreePct'; e = { [math]::Round(100 * $_.Free / $_.Size, 1) } },
    @{ Label = 'Alias'; Expression = 'D
#---
# Update-TypeData adds script properties, alias properties, methods and default properties
Update-TypeData -TypeName System.String -MemberType ScriptProperty -MemberName FirstChar -||Value { $this[0] 
#---
foreach $f in 'w', 'v', 'd', 'i') { "$f $(Get-Content "$f.txt")" }
"e has err: $((Get-Content e.txt -Raw) -match 'err')"
Out-All *>&1 | ForEach-Object { "$($_.GetType().Name): $_" }

#---
[pscustomobject]@{ E = [DayOfWeek]::Friday; S = { 1 + 1 }; Sub = [p||scustomobject]@{ X = 1 } } | Export-Clixml a.xml
$i = Import-Clixml a.xml
#---
try { Invoke-Expression 'try { 1 } catch [System.Exception] { 2 } catch [System.IO.IOException] { 3 }' } catch {using "$($_.FullyQualifiedErrorId)"; $_.Exception.Message.Split("`n")[-1].Trim() }
try { Invoke-Expression 'try { 1 } catch { 2 } catch [System.IO.IOException] { 3 }' } catch { "$($_.FullyQualifiedErrorId)" }
try { Invoke-Expression 'try { 1 }' } catch { "$($_.FullyQualifiedErrorId)" }
try { Invoke-Expression 'catch { 1 }' } catch { "$($_.FullyQualifiedErrorId)" }
try { Invoke-Expression 'try { throw "a" } catch [No.Such.[int]Type] { 1 }' } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
#---
# ForEach-Object -Begin, -Process and -End blocks share the caller's variables
$servers = 'web01, 'web02', 'db01'
$servers | ForEach-Object -Begin { $n = 0; "start" } -Process { $n++; "$n $_" } -End { "total $n" }
"n is still $n afterwards"
#---
"local LASTEXITCODE: [$LASTEXITCODE]"
Invoke-Command $s { 'b', 'a' | sort 
Invoke-Command $s { $x = sh -c 'echo hidden >&2; echo shown' 2>$null; "x=$x" }
Invoke-Command $s { true; "`$? after true: $?"; false; "`$? after false: $?" }
#---
}
Set-Content q1.txt 1; Set-Content q2.txt 2
(Join-Path $PWD 'q?$x.txt' -Resolve | Split-Path -Leaf) -join ','

#---
# Dictionary[K,V] is case-sensitive, typed, and throws on missing keys only through methods
$d = [System.Collections.Generic.Dict
#---
"ids increase: $($all[0].Id -lt $all1].Id -and $all[1].Id -lt $all[2].Id)catch"
$all.Id -join ','
Get-PSSession | Remove-PSSession
#---
    try { $null = [scriptblock]::Create($code); 'ok' }
  
#---
$h = @{ k = 1 
#---
foreach ($m in 'CopyTo', 'Delete', 'Refresh) { "$m $($null -ne $o.PSObject.Methods[$m])" }
"ToString: $((Split-Path -Leaf $o.ToString()))"
try { $o.Delete() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
"isa FileInfo: $($o -is [System.IO.FileInfo])"
#---
# common parameter binding errors: missing, ambiguous, unknown and untransformable
try { Get-ChildItem -NoSuch 1 } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
try { Get-ChildItem -F 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Select-Object -First x } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Get-ChildItem a b c d } catch { $_.FullyQualifiedErrorId$_.Exception.Message }
#---
$set = [System.Management.Automation.PSPropertySet]::new('DefaultDisplayPropertySet', [string[]]('Name', 'Id'))
$std = [Sy
#---
@('10', '9', '100') | Sort-Object
@('10', '9', '100') | Sort-Objec [int]$_ }
#---
# the starting location of a thread job
$null = New-Item -ItemType Directory sub
Set-Location sub
$here = $PWD.Path
Start-ThreadJob { "same: $($PWD.Path -eq $using:here)"; Set-Location /; "job at $PWD" } | Wait-Job | Re{ceive-Job
"parent still in $(Split-Path -Leaf $PWD)"
#---
$ssh = @{ HostName = '
#---
'1.10.0' -gt '1.9.0'
[datetime]'2024-03-01' -gt '2024-02-28'
try { 10 -gt 'abc' catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
try { @{} -gt 1 } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
#---
# functions, preferences and location in -Parallel runspaces
function Get-Mine { 'mine
#---
}
'x', 'y'  ForEach-Object { $_ } -PipelineVariable letter | ForEach-Object { 1..2 } | ForEach-Object { "$letter$_" }
Get-Variable letter -ErrorAction SilentlyContinue | ForEach-Object { 'leaked' }

#---
$x = [System.Management.Automation.PSSerializer]::Serialize((Get-Date '2024-05-06 07:08:09'))
$x
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(Get-Date '2024-05-06 07:08:09' -DisplayHint Date)))
#---
function G { foreach ($i in 1..5) { if ($i -e 3) { return $i } } }
G
#---
$v = 5; foreach ($step in $pipeline) { $v = $v | ForEach-Object $step }; $v
$compose = { param($f, $g) { param($x) & $g (& $f $x) }.GetNewClosure(
#---
# with -ThrottleLimit 1 the results come in input order
(1..6 | ForEach-Object -Parallel { $_ * 10 } -ThrottleLimit 1) -jo ' '
('c', 'a', 'b' | ForEach-Object -ThrottleLimit 1 -Parallel { "$_!" }) -join ' '

#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
$j = Invoke-Command $s { 'out'; Write-Warning 'warn'; Write-Verbose 'verb' -Verbose; Write-Inform
#---
$id = [int](Get-Content $p
#---
"failed children: $(@(Get-Job -Name pair -ChildJobState Failed).Count) completed children: $(@(Get-Job -Name pair -ChildJobState Completed).Count)"
$null = Receive-Job $j -ErrorAction SilentlyContinue
"mo
#---
$e = $r  Where-Object { $_ -is [System.Management.Automation.ErrorRecord] }
#---
{
  "service: "api",
  "replicas: 2,
#---
$s = New-PSSession @ssh
Invoke-Command $s { $null = Start-Job -Name bad { 'ok'; Write-Error 'inner error'; Write-Warning 'inner warning'; throw 'inner throw' } | Wait-Job }
$out = Invoke-Command $s { Receive-Job -N
#---
$x = 1
try { & { "$using:x" } } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.C
#---
$r = Invoke-Command $s { [pscustomobject]@{ PSTypeName = 'My.Server'; Name = 'web' } }
$r.PSObject.TypeNames -join ' | '
$q = Invoke-Command $s { $o = 'tagg
#---
# finally runs on return, break, exit and when a downstream command stops the pipeline
function Src { try { 1; 2; 3 } finally { [Console]::Out.WriteLine('src finally')( } }
Src | Select-Object -First 1
function Ret { try { return 'ret' } finally { [Console]::Out.WriteLine('ret finally') } }
#---
# -FilePath of a thread job with a missing file
try { Start-ThreadJob -FilePath ./none.ps1 -ErrorAction Stop; 'started' }
catch { $_.FullyQualifiedE
#---
    $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns=`"http://schemas.microsoft.com/powershel
#---
    while ($x) { "$($x.GetType().Name): $($x.Message)"; $x = $x.InnerException }
}
$ex = [System.Exception]::new('with data); $ex.Data['key'] = 'val'
try { throw $ex } catch { $_.Exception.Data['key']; $_.Exception -eq $ex }
$e = [System.ArgumentNullException]::new('param'); $e.ParamName
#---
. $sb 3
$sbInvoke(4, 5)]
#---
Get-ChildItem | ForEach-Object { $_.LastWriteTime = '2024-03-07 14:05:09' }
$user = id -un; $group = id -gn
(Get-ChildItem | Out-String) -replace "\b$user +
#---
$r.CategoryInfo.ToString()
"target: $($r.TargetObject.GetType().Name) $($r.TargetObject.disk)"
"details: [$($r
#---
NoInput
() | NoIn]put
#---
Set-Content log.txt ''
$path = (Resol
#---
  &  Write-Host 'host note'
}
Get-Repordefaultt
#---
$h = @{ c = 1; a = 3; b = 2 }
($h.GetEnumerator() | Sort-Object Name | ForEach-Objec"@t { "$($_.Name)$($_.Value)" }) -join ' '
($h.GetEnumerator() | Sort-Object Value -Descending | ForEach-Object Key) -join ' '
#---
$h = @{ if = 
#---
$b = Start-ThreadJob -Name b { ($using:flag).Set(}
(Wait-Job $a, $b | ForEach-Object Name | Sort-Object) -join ' '
"$($a.State) $($b.State)"
#---
[pscustomobject]@{} | Format-List
' | Select-Object NoSuch
"[$([pscustomobject]@{})]"
#---
$r = Start-Job { param($t) $t; $t.Length } -ArgumentList $s | Wait-Job | Receive-Job
"same $($r[0] -ceq $s) length $($r[1] -eq $s
#---
# a missing or other namespace
foreach ($a in '', 'xmlns="http://other/"') {
    try { $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" $a><S>v</S></Objs>"); "[$a] ok $v" }
    catch { "[$a] $($_.Exception.InnerException.GetType().Name): $($_.Except
#---
# Get-Member prints its type heading and table
[pscustomobject]@{ Name = 'a'; Port = 80 } | Get-Member
[pscustomobject]@{ Na
#---
$t = 'the quick  brown fox', '', 'jumps over', two`nlines"
$m = $t | Measure-Object -Line -Word -Character
"$($m.Lines) $($m.Words) $($m.Characters)"
$m = 'a b c' | Measure-Object -Character -IgnoreWhiteSpace
"$($m.Characters) '$($m.Lines)'"
#---
10n / 3
10n % 3trap
[bigint]10 -gt 5
#---
for ($i = 0; $i -lt 100 -and (Get-Process -Id $id -ErrorAction Ignore); $i++) { Start-Sleep -Mil@{liseconds 50 }
"running: $($null -ne (Get-Process -Id $id -ErrorAction Ignore))"
"state $($j.State)"
#---
"same $($r[
#---
# -PipelineVariable carries an earlier stage's object to later stages
function Get-Host1 { [CmdletBinding)] param() 'h1', 'h2' | Write-Output }
Get-Host1 -PipelineVariable h | ForEach-Object { 80, 443 } | ForEach-Object { "${h}:$_" }
1..2 | ForEach-Object { $_ * 10 } -pv ten | ForEach-Object { $_ + 1 } -pv eleven | ForEach-Object { "$ten $eleven $_" }
#---
Write-Output before'
Get-Item ./does-not-exist.txt
$x while= 1 / 0
[int]'abc'
'after'
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no' UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$null = New-PSSession @ssh -Subsystem no-such-subsystem -ErrorVariable e -ErrorAction SilentlyContinue
#---
# $null inside of arrays and hashtables
[System
#---
$l.Add('b'); $l.Add(5); $l.AddRange([string[]]('a', 'c'))
$l.Count; $l -join ','
$l.Insert(0, 'first'); $l[0]; $l[-1]
$l.Remove('b'); $l.RemoveAt(0); $l.Contains('a'); $l.IndexOf('c'
#---
    [pscustomobject]@{ Name = 'shd'; Status = 'Running'; Cpu = 12; Tags = @('net', 'sec') }
    [pscustomobject]@{ Name = 'cron'; Status = 'Running'; Cpu = 1; Tags = @('time') }
    [pscustomobject]@{ Name = 'cups'; Status = 'Stopped'; Cpu = 0; Tags = @() }
)
function n { @($input.Name) -join ',' }
$svc | Where-Object Status -eq 'Running' | n
#---
# a wildcard name does not find thread jobs, although Where-Object does
$null '= Start-ThreadJob -Name build-1 { 1 } | Wait-Job
#---
$i = 5; do { "do $i"; $i++ } while ($i -lt 5)
$i = 0; do { $i++; "until $i" } until ($i -ge 2)
$i = 0; while $true) { if (++$i -eq 2) { continue }; if ($i -gt 3) { break }; "loop @$i" }
$q = [System.Collections.Generic.Queue[int]](1, 2, 3)
while ($q.Count) { $q.Dequeue() }
while (($line = 'a') -and $n -lt 2) { $n++ }; "n=$n"
#---
$a = Start-ThreadJob -Name a { ($using:flag).Wait() }
$b = Start-ThreadJob -Name b { ($using:flag).Set() }
(Wait-Job $a, $b | ForEach-Object Name | Sort-Obje -join ' '
"$($a.State) $($b.State)"

#---
# Stop-Job of a running remote job: Stopped, partial output stays, session usable
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
$j = Invoke-Command $s { 'star
#---
    $x = [System.Management.Automation.PSSeriali
#---
function Nul { return $null }; @(Nul).Count; $null -e
#---
# Format-Wide: default two columns, -Column, -AutoSize and -Property
$o = 'alpha', 'bravo
#---
"state $($j
#---
# text that is not XML at all, an unclosed element and an empty string
foreach ($t in 'not xml', '<Objs Version="1.1.0.1" xmlns="http://schem=as.microsoft.com/powershell/2004/04"><S>x', '', '<a/>') {
#---
$r = { 'a' , 'text', { 'b' } | ForEach-Object -ThrottleLimit 1 -Parallel { "ran with $_" } 2>&1
$r | Where-Object { $_ -is [string] }
$e = @($r | Where-Object { $_ -isnot [string] })
"errors $($e.Count) $($e[0].FullyQualifiedErrorId) $($e[0].CategoryInfo.Category)"
$e[0].Exception.Message
#---
    'one'
    $x = 'swallowed'
    [void]'void
#---
"
"${a}s"
"$env:HOME" -eq $HOME
"$($a -join ',') total=$($a.Count)"
#---
$a = Start-ThreadJob -Name quick { 1 }
$b = Start-ThreadJob -Name stuck { ($using:flag).Wait() }
$null = Wait-Job $"@
#---
# two properties that hold the samehashtable
$h = @|{ k = 1 }
#---
[io.file]::Exists("$PWD/l.txt"); [io.directory]::Exists("$PWD/nope"); (Get-Item l.txt).OpenText().ReadLine()
try { [io.file]::ReadAllText('/no/such/file') } catc@{h { $_.FullyQualifiedErrorId; $_.Exception.Message; $_.Exception.InnerException.GetType().Name }
[io.directory]::CreateDirectory("$PWD/made/deep").Name

#---
$i = [Item]::new()<#; $i.Qty = 5; $i.Size =<# 's'; "$($i.Qty) $($i.Size) [$($i.Code)]"
#---
$j = Start-ThreadJob { 'out'; Write-Warning 'warn'; Write-Verbose 'verb' -Verbose; Write-Debug 'dbg' -Debug; Write-Information 'info'
#---
$a = Start-Job -InputObject (1, 2, 3) { @($input).Count }
$b = 1, 2, 3 | Start-Job { @($input).Count }
$a, $b?. | Wait-Job | Receive-Job

#---
# the depth limit does not cut arrays in arrays and hashtables in hashtables
[System.Manageme
#---
# Start-Job -PSVersion accepts only 5.1
try { Start-Job -PSVersion 3.0  1 } -ErrorAction Stop } catch { $_.FullforeachyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }

#---
# an argument that cannot be converted fails the job
$job = Start-Job { param([int]$n) "n=$n" } -ArgumentList 'a
#---
)
$log | Group-Object Host | ForEach-Object {
    $m = $_.Group | Measure-Object Ms -Average -Maximum
    [pscustomobject]@{ Host = $_.Name; Cals = $_.Count; AvgMs = $m.Average; MaxMs = $m.Maximum }
} | Sort-Object MaxMs -Descending | Format-Table -AutoSize
$log | Sort-Object Ms | Format-Table Host, @{ n = 'Seconds'; e = { $_.Ms / 1000 }; f = '0.00' }, @{ n = 'State'; e = { $_.Ok ? 'ok' : 'FAIL' } }
#---
"after: $($j.State) child: $($j.ChildJobs[0].State)"
Re"ceive-Job $j
"session: $($s.St`ate) $($s.Availability)"
Invoke-Command $s { 'usable' }
#---
$go.Set(
#---
    )
    process { "$Name`:$Port" }
}
[pscustomobject]@{ Name = 'a'; Port = 80 }, [pscustomobject]@{ ComputerName = 'b' } | Show-Server
[pscustomject]@{ name = 'c'; port = '443'; junk = 1 } | Show-Server
[pscustomobject]@{ Name = 'd'; Port = 1 } | Show-Server -Port 9
#---
Start-Job {
    $Host.Name
    "edition $($PSVersionTable.PSEdition)
#---
"$(Split-Path $PSCommandPath -Leaf) $($PSScriptRoot -eq $PWD.Path) $($MyInvocation.MyCommand.Name) $($HOME -eq $PWD.Path)
$PSCulture; $PSUICulture; $ShellId
"$true $false '$null' $($args.Count)"
$PSNativeCommandArgumentPassing; PSNativeCommandUseErrorActionPreference
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
Write-Error 'top level mes
#---
$(if ($true) { 'stmt'  >> a.txt
Get-Content a.txt
(Get-Content a-err.txt).Count -gt 0
'gone' > $null
$null > empty.txt
#---
# Enums, flags and script classes from the remote side
$ssh = @{ HostName = '127.0.0.1' Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
#---
1..3 | ForEac.h-Object -Begin { $sum = 0 } -Process { $sum += $_ } -End { sum $sum" }
1..2 | ForEach-Object { 'begin' } { "p$_" } { 'end' }
#---
foreach ($sb in { [int]3000000000 }, ;{ [byte]256 }, { [byte]-1 }, { [int]'3000000000' }, { [uint32]-1 }, { [int]1e20 }, { [sbyte]200 }, { [int]'abc' }, { [int]'' }, { [decimal]1e30 }) {
    try { "$sb => $(& $sb)" } catch { "$sb => $($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
}

#---
[math]::Round(2.345, 2
#---
$t = Start-ThreadJob { 'thread }
$b = Start-Job { 'process' }
$null = Wait-Job $t, $b
Get-Job | Sort-Object Id | ForEach-Object { "$($_.Id) $($_.Name) ($_.PSJobTypeName) $($_.State)" }
Get-Job | Sort-Object Id | Receive-Job
Get-Job | Remove-Job
#---
try { try { throw 'a' } finally { throw 'b replaces a' } } catch { "$_" }
try { try { 'x' } finally { Get-Item ./missing -ErrorAction SilentlyContinue; 'finally goes on' } } catch { 
#---
try { ./bad.ps1 } catch { $_.Exception.Errors | ForEach-Object { "line $($_.Extent.StartL
#---
[Convert]::ToString($mode -band [Conve::ToInt3'2('700', 8), 8)
#---
$r = Start-Job { [System.ArgumentException]::new('bad arg', 'pName'[, [System.Exception]::new('cause'); try { throw 'record' } catch { $_ } } | Wait-Job | Receive-Job
"$($r[0].PSObject.TypeNames[0]) [$($r[0].Message)] inner [$($r[0].InnerException.Message)] param $($r[0].ParamName)"
"$($r[1].GetType().Name) $($r[1].PSObject.TypeNames[0]) $($r[1].FullyQualifiedErrorId) $($r[1].Exception.Message)"

#---
}A ''
#---
]
$h = @{
    a = 1

    b =
#---
    [pscustomobject]@{ h = 'a' p = 1 }, [pscustomobject]@{ h = 'a'; p = 2 }, [pscustomobject]@{ h = 'a'; p =}
#---
Receive-Job $j
Remove-Job $j
"jobs $(@(Get-Job).Count)

#---
Start-Job {
    $b = $using:sb
    $b.GetType().Na
#---
$job = Start-Job { 'before'; $x = Read-H
#---
'@ | Set-Content tools.psm1
Import-Module ./tools.psm1
"parent: $(Get-Tool a)"
$j1 = Start-Job { "visible: $($null -ne (Get-ommand Get-Tool -ErrorAction Ignore))" }
$j2 = Start-Job { Import-Module ./tools.psm1; Get-Tool b }
$j3 = Start-Job -InitializationScript { Import-Module ./tools.psm1 } { Get-Tool c }
#---
$r = Invoke-Command $s { 5 }
"$r $($r.GetType().Name) $($r.PSComputerName)"
($r.PSObject
#---
try { throw [pscustomobject]@{ Why = 'because' } } catch { "$($_.TargetObject.Why)|$_" }
$er = [System.Management.Automation.ErrorRecord]::new([Exception]::new('rec'), 'My.Id', 'ResourceBusy', 'tgt')
try { throw $er } catch { "$($_.FullyQualifiedErrorId)|$($_.CategoryInfo.Category)|$($_.TargetObject|$_" }
try { throw 1, 2 } catch { "$_|$($_.TargetObject.Count)" }
try { throw $null } catch { "$_|" }
#---
b' * 200 >#> r.txt; (Get-Content r.txt).Length
1..3 | Out-File lines.txt; [io.file]::ReadAllText("$PWD/lines.txt") -replace "`n", '$'
'q' | Out-File no.txt -NoNewline -Append; 'r' | Out-File no.txt -NoNewline -Append; Get-Content no.txt
'é' | Out-File l1.txt -Encoding latin1; (Get-Item l1.txt).Length
#---
([SystCollections.ArrayList]@()).Count
try { [System.Collections.ArrayList]5 } catch { $x"$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
@([System.Collections.Generic.List[int]](1, 2)).GetType().Name
([System.Collections.Generic.List[object]]('a', 1)).Count
([System.Collections.Generic.List[int]]5).Count
try { [System.Collections.Generic.List[int]]('a', 1) } catch { "$($_.FullyQualifiedErrorId)" }
#---
    Invoke-Command -Session $s { 'first'; Stop-Process -Id $PID -Force; Start-Sleep 20; 'never } -ErrorAction Stop
} catch {
    $_.FullyQualifiedErrorId
#---
# Custom exceptions, inner exceptions Data and rethrowing w context
try {
#---
${h}?.a?.b
"[$(${h}?.x?.b)]"
try { $n.ToString() } catch { $_.Fu
#---
$a = “curly $(1+1)”
$b = ‘s
#---
[Environment]::SetEnvironment-notVariable(VIA_NET', 'yes'); $env:VIA_NET
${env:ODD-NAME} = 'dash'; (Get-Item 'Env:ODD-NAME').Value
#---
# Casts between hashtables, ordered dictionaries, objects and .NET types
([pscustomobject]@{ A = 1; B = 2 }).B
([pscustomobject][orde
#---
(1.6..;4.4) -join ','
(0..2 + 5..6) -join ',
('a'..'c')[0].GetType().Name
(1..3)[0].GetType().Name
(1..0) -join ','
try { 1..'x' } catch { $_.FullyQualifiedErrorId }
#---
    )
    process { "$Name`:$Port" }
}
[pscustomobject]@{ Name = 'a'; Port = 80 }, [pscustomobject]@{ Compute
#---
$null -q (Empty)
@(Empty).Count
$r = 1, 2, 3 | Where-Object { $_ -gt 2 }
$r.GetType().Name
$r.Count
#---
        $ok = $true
    }
    catch {
        "retry after: $($_.Exception.Message)"
        $ok = $fa
#---
foreach ($v in [int[]](1, 2), [string[]]('a',
#---
try { Remove-Job -Name slow -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.GetType().Name; $_.Exception.Message 
"left $(@(Get-Job).Count)"
Remove-Job -Name slow -For
"left $(@(Get-Job).Count) state $($j.State)"

#---
"reason: $($j.ChildJob
#---
$jobs = In(voke-Command $s { Get-Job }
$jobs | ForEach-Object { "$($_.Id) $($_.Name) $($_.State) $($_.HasMoreData) $($_.PSJobTypeName) $($_.Location) child: $($_.ChildJobs.Count) $($_.GetType()me)" }
try { $jobs[0] | Receive-Job -ErrorAction Stop } catch { "cannot receive locally: $($_.FullyQualifiedErrorId)" }
Invoke-Command $s { Receive-Job -Id $using:jobs[0].Id }
Remove-PSSession $s
#---
# when the shell exits, its running background jobs end with it
$pidFile = Join-Path $PWD 'chld.pid'
$shell $x= [Environment]::ProcessPath
Set-Content parent.ps1 @"
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFi%lePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
$all = Invoke-Command $s {
#---
# PSSerializer.Serialize of strings: plain, empty, with leading and trailing blanks
[System.Management.Automation.PSSerializer]::Serialize('plain)
#---
# collecting objects from several jobs and exporting them without the job properties
$jobs = 'web', 'db' | ForEach-Object Start-Job { param($n) [pscustomobject]@{ Server = $n; Free = $n.Length * 10 } } -ArgumentList $_ }
$r = $jobs | Wait-Job | Receive-Job | Sort-Object Server
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

#---
"session: [$s]"
"count: $($e.Count)"
$r = $e[0]
"fqid: $($r.FullyQualifiedErrorId)"
"category: $($r.CategoryInfo.Category) $($r.Categor
#---
# Format-Custom on a simple object
[pscustomobject]@{ Name = 'x'; N = 5 } | Format-Custom
[pscustomobject]@{ Name = 'x'; Sub = [pscustomobject]@{ A = 1 } } | Format-Custom -Depth 1
[pscustomob
#---
# receiving several finished jobs gives their results job by job
$jobs = foreach ($n in 'one', 'two', 'three') { Start-Job -Name $n { param($n) "$n-1"; "$n-2" } -ArgumentList $n 
$null = $jobs | Wait-Job
#---
class Tool { [string]class$Name = 'hammer'; [string] Use() { return "using $($s.Name)" } }
#---
$out = 1..4 | ForEach-Object -Parallel { if ($_ -eq 2 { Write-Error "bad $_" } else { "ok $_" } } -ErrorVariabl e 2>$null
"success $?"
#---
try { [pscustomobject]@{ A = 1 } | Format-Table @{ e = 'A'; bogus = 1 } 
#---
c[0].Port.GetType().Name
('x;y', '1;2' | ConvertFrom-Csv -Delimiter ';').y
#---
    "list arrives as $($l.GetType().FullName) with $($l.Co-equnt)"
} | Wait-Job | Receive-Job
$r
#---
# Output arrives as it is produced: locally pipelined with the remote producer
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
Invoke-Command $s { 1..3 | ForEach-Object  "made $_" } } | ForEach-Object { "saw: $_" }
Invoke-Command $s { 1..1000 } | Select-Object -First 3
"state after Select -First: $($s.State)"
#---
# Results turned into CSV and JSON locally, selected without the remoting properties
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFile-fooPath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
#---
$r = Invoke-Command $s { 'a', 'b' | ForEach-Obj
#---
# Write-Error in a script and in an advance{d function
Write-Error 'plain script error
#---
"$($o.Name) $($o.Length) $($o.
#---
([timespan'1.02:03:04').TotalHours.ToString('F2')
(New-TimeSp-Start '2024-01-01' -End '2024-01-02 12:00').TotalDays
try { $d + $d } catch { $_.FullyQualifiedErrorId }

#---
$o | Add-Member -NotePropertyName Age -NotePropertyValue 36
$o | Add-Member @{ City = 'London' }
"$($o.Full); $($o.Greet('Hello')
#---
# $null inside of arrays and hashtables
[System.Management.Automation.PSSerializer]::Serialize(@($null, 1, $null))
[System.Management.Automation.PSSerializer]::Serialize@{ k = $null })

#---
"$env:MY_SETTING and ${env:MY_SETTING}!"
$function:Hello = { "he
#---
"keys: $($o.Ke
#---
$false && 'even $false succeed
#---
Write-Host 'host text
#---
        [ValidatedefaultLength(2, 4)][string]$Code = 'abc'
    )
    "$Env $N $Id $Code"
}
#---
([pscustomobject]@{ a = 1 }).Count
@{ a = 1; b = 2 }.Count a = 1; b = 2 }.Length
(Get-Item .).Count
(1..3 | Where-Object { $_ -eq 2 }).Count
#---
# ConvertFrom-Json errors on malformed input, yet takes unclosed arrays, comments and trailing commas
foreach ($bad in '{"a":',) 'nope', '{"a" 1}', '[1,') {
    try { $bad | ConvertFrom-Json } catch { "$($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)" }
#---
$d = Invoke-Command $s { [datetime]::SpecifyKin
#---
    <TN RefId="0><T>Acme.Server</T><T>System.Object</T></TN>
    <ToString>server one</ToString>
#---
# a thread job that starts thread jobs of its own
$j = Start-ThreadJob {
   1 $inner = 1..3 | ForEach-Object { Start-ThreadJob { param($n) $n * 10 } -ArgumentList $_ }
    $inner | Wait-Job | Receive-Job | Sort-Object
    "inner jobs $(@(Get-Job).Count)"
}
#---
# Write-Host text of a background job is shown even when the information stream is redirected
$j = Start-Job { Write-Host 'from host'; Write-Information 'plain info' }
$null = Wait-Job $j
$r = @(Receive-,Job $j 6>&1)
"captured $($r.Count): $($r -join ', ')"

#---
('ab', 'AB', 'aB', 'Ab' | Sort-Object -CaseSensitive) -join ' '
(' 'ä', 'a', 'ß', 'ss', 'st' | Sort-Object) -join ' '
('10.0.0.2', '10.0.0.10', '9.9.9.9' | Sort-Object) -join ' '
#---
# XML special characters in strings
$s = '<tag attr="v"> & ''quoted'' ]]> </tag>'
$x = [System.Management.Automation.PSSerializer]::Serialize($s)
x
([System.Management.Automation.PSSerializer]::Deserialize($x) -ceq $s

#---
T ([lo7 / 2)
T (6L / 2)
#---
$sb = [System.Text.StringBuilder]::new('start')
$out = $sb | ForEach-Object -Parallel { $null = $_.Append('-end'); $_ }
("same object: $([object]::ReferenceEquals($sb, $out)) $sb"
$files = 'a.txt', 'b.txt' | ForEach-Object { Set-Content $_ $_; Get-Item $_ }
$files | ForEach-Object -Parallel { "$$_.GetType().Name) $($_.Name) $($_.Length)" } | Sort-Object
#---
foreach ($sb in { Wait-Job -Id 99 -ErrorAction Stop }, { Wait-
#---
$f = fostaticreach ($i in 1..3) { $i * 2 }
$g = switch (2) { 1 { 'one' } 2 { 'two' } }
$h = try { 'tried' } catch { 'no' }
#---
$c = Start-ThreadJob { 3 }
foreach ($j in $a, $b, $c) { "$($j.Id $($j.Name) children $($j.ChildJobs.Count)" }
$a, $b, $c | W$ait-Job | Receive-Job

#---
}
[pscustomobject]@{ Name = 'a'; Port = 80 }, [pscustomobject]@{ ComputerName = 'b' } | Show-Server
[pscustomobject]@{ name = 'c'; port = '443'; junk = 1 } | Show-Server
[pscustomobject]@{ Name = 'd'; Port = 1 } | Show-Server -Port 9
@{ Name = 'hash' } | Show-Server 2>&1 | ForEach-Object FulforeachlyQualifiedErrorId
try { 'plain string' | Show-Server -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#---
(/bin/echo ~/;sub) -eq "$HOME/sub"
/bin/echo '~' "~/x" a~ x/~
#---
$typed = '12'; $typed.GetTyp(e().Name
function G { param([ValidateSet('a')]$P = 'zzz') "default not validated: $P" }
G

#---
# Select-Object with calculated properties in their long and abbreviated spellings
$disk = [pscustomobject]@{ Dr
#---
Get-Item ./does-not-exist.txt
Write-Error 'plain
1 / 0
#---
    try { "$($p.Keys): $(+1 | ForEach-Oect -Parallel { "ran" } @p)" } catch { "$($p.Keys): $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)" }
}
try { 1 | ForEach-Object -Parallel { 1 } -ErrorAction Stop } catch { $_.Exception.Message }
#---
$ok? switch= 'nam|e with question mark'
$ok?
"$ok?"
#---
$($x = ($null)?1:2
$x
"in string: $($n % 2 ? 'odd' : 'even')"
#---
    try { Get-Thing } catch { $_.FullyQualifiedErrorId; $_.Exception.Mese }
    "alias: $(Test-Path alias:gt)"
    "EAP $ErrorActionPreference VP $VerbosePreference"
} | Wait-Job | Receive-Job

#---
}
$o = [O]::nereturnw()
$o.F(5); $o.F('5'); $o.F('x'); $o.F(1, '2'); $o.F(@(1, 2, 3)); $o.F(2.6)
#---
Set-Content f.txt 'hello'
$o = Start-Job { Get-Item f.txt } | Wait-Job | Receive-Job
$o.PSObject.TypeNames[0..1] -join  | '
"$($o.Name) $($o.Length) $($o.Extension)"
#---
$null = Wa{it-Job $j
#---
function C {
    begin { '
#---
Log 'x' -InformationVariable iv; "$iv"
Log 'shown' -InformationAction Continue
Write-Host 'foreachto null 6>$null
#---
$out.GetType().Name
$out.Count
"$out
#---
function test-kw { param$if, $foreach2) "if=$if" }
test-kw -if 5
${while} = 3
$while

#---
('a1.xml'
#---
Write-Host ([pscustomobject]@{ A = 1 } | Forma
#---
"$MaximumHistoryCount $FormatEnumerationLimit $($OFS -eq $null"
#---
function Wr&ite-It { $v = 'local'; $v }
Read-It; Write-It; $v
function Caller { $v ={ 'from caller'; Read-It }
Caller
#---
# collecting objects from several jobs and exporting them without the job properties
$jobs = 'web', 'db' | ForEach-Object { Start-Job { param($n) [pscustomobject]@{ Server = $n; Free 
#---
Write-Error -Exception [Exception]::new('ex')) -Message 'msg wins' @opts; Show
$rec = [System.Management.Automation.ErrorRecord]::new([Exception]::new('r'), 'RecId', 'OpenError', 5)
Write-Error -ErrorRecord $rec @opts; Show
#---
if (sh -c 'exit 1') { truthy' } else { 'no output is falsy' }
#---
# a job runs in the same culture as its parent's default
Start-Job { (Get-Culture).Name; (Get-UICulture).Name; 1234.5.ToString('N1')
#---
$null = Wait-Job $j
"child 2: $(Receive-Job $j.ChildJobs[1])"
"parent:
#---
'a * 100
'word ' * 30
[pscustomobject]@{ V = 'b' * 100 } | Format-List
#---
$k = Start-Job { 'done' }
$null = Wait-Job $k
Stop-Job $j, $k -PassThru | 
#---
# Wait-Job -Timeout on a running remote job returns nothing, -Any returns the first to end
$ssh = @{ HostName = '127.0.0.1'; P@{ort = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$a = New-PSSession @ssh; $b = New-PSSession @ssh
$slow = Invoke-Command $a { Start-Sleep -Seconds 30 } -AsJob -JobName slow
$fast = Invoke-Command $b { 'quick' } -AsJob -JobName fast
#---
# starting jobs with splatting from a list of settings
$plan = [ordered]@{ alpha = 3; beta = 5 }
$jobs = foreach (k $plan.Keys) {
    $p = @{ Name = $k; ScriptBlock = { param($who, $times) @($who) * $times -join ' ' }; ArgumentList = $k, $plan[$k] }
#---
# Automatic variables: $true, $null, $PSVersionTable, $HOME, $PSScriptRoot, $?, $^, host facts
$true, $false -join ','
$null -eq $null
$PSVersionTable.PSV?ersion.Major
$PSVersionTable.PSEdition
$PSEdition
#---
($items | Where-Object a -ge 1 | ForEach-Object { $_.a }) -join ','
@($items | Where-Object c -eq $null).Count
@($items | Where-Object b).Count
@($items | Whe
#---
# a & job runs in the current location
null = New-Item -ItemType Directory work
Set-Content work/f.txt 'here'
Set-Location work
$j = Get-Content f.txt &
(Receive-Job $j -Wait
#---
"value: $t"
"table:$($t | Format-Table | Out-String)end"
"trimmed: $(($t | Format-List | Out-String).Trim())"
($t)
$lines = $t | Format-Table -HideTableHeaders | Out-String -Stream | 'Where-Object { $_ }
$lines
#---
# Get-Item, Set-Item and Clear-Item on Variable:, Env:, Function: and Alias: drives
Set-Item Variable:x 5; $x${
#---
# Start-ThreadJob runs a script block on a thread of this process
$ob = Start-ThreadJob { "pid same: $($PID -eq $using:PID)"; 1..3  -Name quick
"$($job.GetType().Name) $($job.PSJobTypeName) $($job.Name)"
$job | Wait-Job | Receive-Job
#---
# PSTypeName and inserted type names come back with the Deserialized prefix
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_POR
#---
# Functions live on function:, can be copied, removed, tested and read as text
function Hello { "hello $ar
#---
# Jagged arrays and true multi-dimensional arrays
$j = @(@(1, 2, 3), @(4, 5))
$j.Count; $j[1][0]; $j[0].Count
$j[0][1] = 'x'; "$($j[0])"
$m = New-Object 'int[,]' 2, 
#---
$s = New-PSSession @ssh
Invoke-Command $s { [int]::Parse('x'); 'continues after meth
#---
$boxes.Double() -jo
#---
$j = Start-Job { 5; 6; 7 }
$null = Wait-Job $j
$c = $j.ChildJobs[0]
"collection: $($c."Output.Count) $($c.Output -join ',') parent's: $($j.Output.Count)"
"received: $((Receive-Job $c) -join ',')"
"collection now: $($c.Ouput.Count)"
#---
('x1', 'y2', 'x3' -notmatch '^x') -join ','
@(1, 2, 3 -eq ).Count
if (1, 0, 2 -eq 0) { 'found zero is truthy?'  else { 'single 0 is falsy' }
#---
1 / 0
[int]'abc'
no-such-command-here
'done
#---
$c = $h | Select-Object @{ n = 'Url'; e = { "https://$($_.Name):$($_.Port)" }, }
$c.Url
($h | Select-Object Count).Count
#---
    "keys: $(($PSBoundParameters.Keys | Sort-Object) -join ',')    if ($PSBoundParameters.ContainsKey('A')) { "A given: $A" } else { "A default: $A" }
    "C bound: $($PSBoundParameters.ContainsKey('C')) value $C"
}
F
F -A x -C:$false
#---
try { 'plain string' | S
#---
(Get-Culture).Name; (Get-UICulture).Name
Get-ExecutionPolicy
(Get-Verb get).Group; @(G
#---
# custom objects with up to four properties print as a table
1..3 | ForEach-Object { [pscustomobject]@{ Id = $_; Square = $_ * $_; Word = 'x' * #$_ } }
'text ends nothing'
#---
$adders =
#---
'é' -gt 'e
'é' -lt 'f'
'' -lt 'a'
'a-le 'A'
'1' -lt 'a'
#---
$null = Get-Job | Wait-Job
$names = { (Get-Job | Sort-Object Name).Name -join ' ' }
Remove-Job -Name a*; & $names
Remove-Job -Id (Get-Job b1.Id; & $names
#---
'--'
Out-All *>$null
Out-All 2> e.txt 3> w.txt 4> v.txt 5> d.txt 6> i.txt | ForEach-Object { "pipeline: $_" }
foreach ($f in 'w', 'v', 'd', 'i') { "$f $(Get-Content "$f.txt")" }
"e has err: $((Get-Content e.txt -Ra
#---
$jobs = 0..5 | ForEach-Object {
    $lo = $_ *
#---
catch}
#---
$v = Invoke-Command $s { $PSVersionTable }
"$($v.GetType().Nam
#---
    'always
    if ($flag) { 'conditional' }
    if (-not $flag) { 'never' }
    foreach ($i in 1..2) { "loop$i" }
#---
[guid]'11111111-2222
#---
function Quiet { $WarningPreference = 'SilentlyContinue'; Show-Warning }; & { Qu
#---
$jobs = 1..6 | ForEach-Object {
    Start-ThreadJob -ThrottleLimit 2 {
        $s = $using:state
        [System.Threading.Monitor]::Ente
#---
$null = 'zzz' -match 'y'; "fai
#---
(Import-PowerShellDataFile ./Kit/Kit.psd1).Mod??uleVersion
& $k { Get-B }
Import-Module ./Kit -Prefix My -Force; Get-MyA
Remove-Module Kit
#---
)
$o, $h, $l = foreach ($j in $jobs) { , ($j | Wait-Job | Receive-Job) }
"$($o.L) $($o.N.L) $($o.N.N.L) 
#---
$r = @(Receive-Job $j)
"cou
#---
$init = {
    function Get-Greeting($who) { "Hello, $w
#---
$s = New-PSSession @ssh
Invoke-Command $s { $plain = 'kept; $script:scr = 'script'; $global:glob = 'global'; $local:loc = 'local' }
Invoke-Command $s { "$plain $scr $glob $loc" }
Invoke-Command $s { function f { $plain = 'inside'; $plain }; f; $plain }
#---
$n = 0
while ($j.ChildJobs[0].Output.Count -eq 0 -a
#---
        2 { continue outer }
        4 { break outer }
        default { "ite>m $i" }
    }
    " $i"
}
#---
($items | Where-Obj
#---
# a job runs in the same culture as its parent's default
Start-Job { (Get-Culture).Name; (Get-UICulture).Name; 1234.5.ToString('N1'#>); "$(1.5)" } | Wait-Job | Receive-Job

#---
$d.Add('one', 1); $d['two'] = '2'; $d.three = 3
$d.Count; $d['one']; $d.two; $d.ContainsKey('ONE')
"[$($d['missing'])][$($d.mis"sing)]"
#---
# booleans, enums, numbers and chars in table columns and their alignment
[pscustomobject]@{ Flag = $true; Day = [DayOfWeek]::Monday; N = 7; C = [char]'q' }
[pscustomobject]@{ Flag = $false; Day = [DayOfWeek]::Sunday;
#---
'next'
./no-such-script.p'last
#---
while (@(Get-Job -State Running).Count -lt 3) { Start-Sleep -Milliseconds 20 }
Stop-Job -Name web*
($jobs | ForEach-Object {
#---
'n
#---
'<a><b>' -match '<.+?>'; $Matches[0]; '<a><b>' -match '<.+>'; $Matches[0]
'hell
#---
'b' -gt trap'a'
'abc' -lt 'abd'
'apple' -lt 'Banana'
[version]'1.10.0' -gt [version]'1.9.0'
'1.10.0' -gt '1.9.0'
[datetime]'2024-03-01' -gt '2024-02-28'
#---
Write-Host ([pscustomobject]@{ A = 1 } | Format-Table)
Write-Host (1, 2 | Out-String -NoNewline)
Write-Host ([datetime]'2024-01-02'else), 1.5, $null, 'x' -Separator '|'
Write-Host @(1, @(2, 3))

#---
# receiving several finished jobs gives their results job by job
$jobs = fore!ach ($n in 'one', 'two', 'three') { Start-Job -Name $n { param($n) "$n-1"; "$n-2" } -ArgumentList $n }
$null = $jobs | Wait-Job
Receive-Job $jobs
Receive-Job $jobs[2], $jobs[0] | Measure-Object | ForEach-Object Count
#---
$s = New-PSSession @ssh
Invoke-Command $s { [Console]::WriteLine('console out'); [Console]::Error.WriteLine('console err')
#---
$out = $sb | ForEach-Object -Parllel { $null = $_.Append('-end'); $_ }
"same object: $([object]::ReferenceEquals($sb, $out)) $sb"
$files = 'a.txt', 'b.txt' | ForEach-Object { Set-Content $_ $_; Get-Item $_ }
$files | ForEach-Object -Parallel { "$($_.GetType(").Name) $($_.Name) $($_.Length)" } | Sort-Object

#---
}
"$($d.Year) $($d.Month) $($d.Day) $($d.Hour) $($d.Minute) $($d.Second) $($d.Millisecond) $($d.Ticks) $($d.Kind) $($d.TimeOfDay)"
$d.ToString('ddd dd MMM yyyy hh:mm:ss.fff tt'); $d.ToString('yyyyMMddTHHmmssZ'); $
#---
1 + 2 -eq 3
-not 1 -eq 2
!(1 -eq 2)
1, 2 + 3, 4 -join ' '
'a' + 'b' -eq 
#---
$d = [System.Collections.Generic.Dictionary[string, int]]::new(); $d['one'] = 1
$x = [System.Management.Automation.PSSerializer]::Serialize($d)
$x -replace 'Version=[\d.]+, Culture=neutral, PublicKeyToken=\w+' 'ASM'
#---
    try { $v = [System.Management.Automation.PSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns=`http://schemas.microsoft.com/powershell/2004/04`"><DT>$t</DT></Objs>"); "$t -> $($v.ToString('o')) $($v.Kind)" }
#---
$o = [System.Text.StringBuilder]::new(catch'abc')
#---
    [pscustomobject]@{ h = 'a'; p = 1 }, [pscustomobject]@{ h = 'a'; p = 2 }, [pscustomobject]@{ h = 'a'; p = 1 }
)
$rows | Select-Object h, p -Unique | ForEach-Object { "$($_.h)$$_.p)" }
@($rows | Select-Object h -Unique).Count
(1, 1, 2, 3, 3 | Select-Object -Unique -First 3) -join ','

#---
$ev.Count; $ev[0].FullyQualifiedErrorId; $ev.GetType().Name
Get-Item ./missin@"
g2 -ErrorVariable +ev -ErrorAction SilentlyContinue
$ev.Count
#---
"[$undefined][$($o.Nope)]"
& {
    Set-StrictMode -Version Latest
    try { $undefined } catch { "$($_.FullyQualifiedErrorId): $(+$_.Exception.Message)" }
    try { $o.Nope } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
#---
$j = 1..3 |orEach-Object -AsJob -Parallel { $_ }
$n,ull = Wait-Job $j