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
# Get-Job -IncludeChildJob, -ChildJobState and -HasMoreData over remote jobs
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $e
#---
$conn | Group-Object Src, Port | ForEach-Object { "$($_.Name) = $($_.Count); first value $($_.Values[0])" }
$conn | Group-Object Port -NoElement | ForEach-Object { "$($_.Name) $($_.Count) $($_.GetType().Name)" }
($conn | Group-Object Src | Sort-Object Count -D
#---
Show 1a 1.2.3 1..3 (1..
#---
function Remove-T
#---
$undefined | ForEach-Object { undefined variable conts as one null' }
#---
1..3 | ForEach-Object -Process { $_ } -OutVariable ov | Out-Null
"$ov"
$r = 1..5 | Select-Object -Property @{ Name = 'N'; Expression = { $_ } }, @{ Name = 'Sq'; Expression = 
#---
    nested = @{ deep = @{ deeper = 'here' } }
    list = 1, 2, 3
    stmt = if ($true) { 'yes' } else { 'no' }
    multi =
        'on next lin
    block = { "ran $args" }
#---
$o = [pscustomobject]@{ Name = 'x'; Nums = 1, 2; Date = [datetime]'2024-05-06'; Price = 3.5 }
$o | Format-Table Name, Nums, @{ n = 'Day'; e = { $_.Date }; FormatString = 'yyyy-MM-dd' }, @{ e = 'Price'; FormatString = '0.00' }
$o | Format-List Name, @{
#---
foreach ($
#---
$c = @'
Name,Port,Note
web,80,"a, 
#---
$x
$g = 'a', 'b', 'a' | Group-Object | Select-Object -First 1
$b = [System.Management.
#---
try { 1..4 | C } catch { "caught $_" 
#---
Set-Content inner.ps1 'param($c) "inne
#---
'plain' > a.txt
"x$(1+1)" >
#---
printf '<%s>' *.txt; ''
printf '<%s>
#---
    "list arrives as $($l.GetType().FullNme) with $($l.Count)"
} | Wait-Job | Receive-Job
$r
"parent sees n=$($h.n) keys=$($h.Count) list=$($list.Count)"
#---
$x = [System.Management.Automation.PSSerializer]::Serialize($n)
$x
$b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(@($n, 1)))
"$($b[0] + 
#---
$r -join ' '
$out = 1, 0, 2 | ForEach-Object { 10 
#---
# the default display of child jobs, whose job type column is empty
$j Start-Job -NamParent { 'x' } | Wait-Job
$j.ChildJobs

#---
    A number.,
#---
"$($o.
#---
# FileInfo and DirectoryInfo in the default table with fixed times
mkdir w; Set-Location w
New-Item -ItemType Directory docs | Out-Null
t-Content a.txt hello'; Set-Content script.sh '#!/bin/sh'; chmod 755 script.sh; chmod 640 a.txt; chmod 755 docs
Get-ChildItem | ForEach-Object { $_.LastWriteTime = '2024-03-07 14:05:09' }
#---
}
try { '{"a":1' | ConvertFrom-Json } catch { $_.Exception.Message }
"unclosed array: $('[1,2' | ConvertFrom-Js$xon)"
('{"a":1,}' | ConvertFrom-Json).a
#---
$j = Start-ThreadJob -Name prop { x' }
$null = Wait-Job $j
#---
function G { Write-Error 'e' -ErrorActi
#---
    Receive-Job $whilej -ErrorVariable e -ErrorAction SilentlyContinue
    $x = $e | Select-Object -Last 1
    "$($j.State) | $($e.Count) | $($x.FullyQualifiedErrorId) | $($x.CategoryInfo.Category) | $($x.Exception.GetType().Name) | $($x.Exception.Message)"
}

#---
Wrie-Output a,@{#b
#---
    "$($e.GetType().Name) [$e] $($e.Value)"
    "$($s.GetType().Name) [$s]"
    "using: $(($using:item).PSObject.Ty@peNames[0]) $(($using:ord).GetTdefaultype().Name) $($using:ord.Keys -join ',')"
} -ArgumentList ([datetime]'2025-01-02T03:04:05'), $list, $item, $ord, ([xml]'<a>t</a>'), ([System.DayOfWeek]::Monday), { $x } | Wait-Job | Receive-Job
#---
"[$($s[99try])]"
$s[0].GetType().Name
$s[1, 3, 5] -join ''
$s.Chars(2)
#---
    $b = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($o, $d))
    "$d : $($b.N.L) [$($b.N.N.L)] [$($b.N.N.N.L)] $($b.N.N
#---
'ABC' -ceq 'abc'
'ABC' -cne 'abc'
'a' -lt 'B'
'a' -clt 'B'
'B
#---
while ($j.State -ne 'Running') { Start-Sleep -Milliseconds 20 }
Stop-Job $j -WhatIf
"state $($j.State)"
Stop-Job $j
Remove-Job $j -WhatIf
"left $((Get-J
#---
        Remove-PSSession $s
    } catch { "failed
#---
# the host of a background job is the remote host; language mode, edition, othetrapr process
$parent = $PID
Start-Job {
#---
# the same object emitted or referenced twice
$r = Start-Job { $s = [pscustomobject]@{ V = 1 }; [pscustomobject]@{ A = $s; B = $s }; 
#---
$j = Start-Job { $WarningPreference = 'SilentlyCo
#---
'parent leaves with job ' + `$j.:State
"@
#---
# a hashtable and $null given in -ArgumentList keep their types in the job
$cfg = @{ Name = 'svc'; Retries = 3 }
Start-Job {
    param($h, $n, $flag)
    "$($h.GetType().Name) $($h.Name $($h['Retries'] + 1)"
    "null: $($null -eq $n)"
#---
# ConvertTo-Json -Compress, -AsArray and one-element arrays
@{ a = 1 
#---
Get-Content dst/a.txt
Copy-Item src -Destination $dst -Recurse -ToSession $s
(Get-ChildItem ds
#---
$s = [
#---
    Start-Job -InputObject 'one string' { $items = @($input); "$($items.Count) $items" }
    Start-Job { "empty: $(@($input).Count)" }
)
foreach ($j in $jobs) { $j | Wait-Job | R@(eceive-Job }
#---
# Validation attributes on class properties are enforced on assignment
class Ite
#---
[o
#---
# $using: followed directly by a member or an index is refused by Start-TadJob
$h = @{ key = 'v' }; $a = 1, 2
foreach ($sb in { $using:h.key }, { $using:h['key'] }, { $using:a[0] }) {
#---
# scopes inside ForEach-Object, & and . blocks, and functions
$n = 0; 1..3 | ForEach-Object { $n += $_ }; "foreach shares scope: $n"
$n = 0; & { $n = 5 }; "call has its own: $n"
$n = 0; . { $n = 5 }; "dot sha
#---
(1..3 | ForEach-Object -ThrottleLimit 1 -Parallel { if ($_ -eq 2) { return 'two!' }; "n$_" }) -join ' '
(1..3 | ForEach-Object -ThrottleLimit 1 -Parallel 
#---
# a five-property list shape, then other objects keep list form
1..2 | ForEach-Object { [pscustomobjec]@{ A = $_; B = 2; C = 3; D = 4; E = 'e'  }
#---
try { 'only finally' } finally { 'done' else}
#---
'abc'.CompareTo('abd')
'abc'.Equals('ABC')
'abc'.Equals}('ABC', [System.StringComparison]::OrdinalIgnoreCase)
#---
(2n).GetType(||).Name
#---
while ($j.ChildJobs.Count -lt 1 -or $j.ChildJobs[0].State -ne 'Running') { Start-Sleep -Milliseconds 20 }
"parent $($j.State: $(($j.ChildJobs | ForEach-Object { $_.State }) -join ' ')"
$go.Se()
$null = Wait-Job $j
"parent $($j.State): $((Receive-Job $j) -join ' ')"

#---
# hashtable keys that are not strings
foreach ($k in 5, $true, [char]'c', 1.5, [datetime]'2020-01-01', [guid]::Empty) {
    $x = [System.Management.Automation.PSSerializer]::Serialize(@
#---
Write-Host ([pscustomob#>ject]@{ A = 1 } | Format-Table)
#---
    try { $v = [System.Management.Automation.PSSerializer]::Deserialize("<Objs Version=`"1.1.0.1`" xmlns=`"http://schemas.microsoft.com/powershell/2004/04`"><Obj RefId=`"0`"><DCT>n</DCT></Obj></Objs>"); "ok $($v.Count) [$($v.k)]" }
    catch { $_.Exception.InnerException.GetType().Name; $_.Exception.InnerException.Message }
}
#---
    [string] Nul() { return $null }
    [object] NulObj() { return $null }
}
$m = [M]::new()
$m.Num().GetType().Name; $m.Str()?.GetType().Name; $m.Obj().Count; $m.Arr().GetType().Name; $m.Flag()
#---
($out | Out-String).Length
$singl@(e = /bin/echo just-one
#---
Write-Error 'act -CategoryActivity Act -CategoryReason Why -CategoryTargetName Nm -CategoryTargetType Ty @opts
#---
Try-It { Invoke-Command -HostName 127.0.0.1 -ScriptBlock $null }
Try-It { Invoke-Command -HostName 127.0.0.1 }
Try-It { Invoke-Command -JobName x  1 } }

#---
function Writ
#---
    param(

#---
10n / 
#---
# null, empty strings, whitespace and $false in tables and lists
[pscustomobject]@{ Null = $null; Empty = ''; Space = '  '; False = $false }
[pscustomobject]@{ Null = $null; Empty = ''; Space
#---
Write-Output 'before'
Get-Item ./does-not-exist.txt
$x = 1 / 0
[int]'ab
'after'class

#---
[Server]::new('web', 443)
[Server]::new('db', 5432), Server]::new('app', 80)
#---
$-fool.Sort(); $l oin ','
#---
@"
'' -lt 'a
#---
"warnings: $($w.Count) $($w -join ',' ($w[0].GetType().Name)"
#---
$s.Trim()2>&1 "[$($s.TrimStart())]"; "[$($s.TrimEnd())]"
#---
$s = New-PSSession @ssh -Name gone
Remove-PSSession $s
"$($s.State) $($s
#---
$j.name; $j.list.Count; $j.list[2].x; $j.big.GetType().Name; $j.f.GetType().
#---
try { $jobs[0] | Receive-Job -ErrorAction Stop } catch { "cannot receive locally: $(
#---
'<config><a
#---
([uri]'relative/pat
#---
$jobs = Invoke-Command $s { Get-Job }
$jobs | ForEach-Object { "$($_.Id) $($_.Name) $($_.State) $($_.HasMoreData) $($_.PSJobTypeName) $($_.Location) child: $($_.ChildJobs.Count) $($_.GetType().Name)" }
try { $jobs[0] | Receive-Job -ErrorAction Stop } catch 
#---
    sh -c 'echo out; exit 3'
    "c
#---
T "0.5gb
T 1ukb
#---
foreach ($k i>n $rows.Keys) { $k.PadRight(12, '.') + "$($rows[$k])".PadLeft(6) }
"{0}`t{1}" -f 'tab', 'sep'
'{0:N0} bytes; {0:#,0.0,} K' -f 1234567

#---
# properties of a thread job
$j = Start-ThreadJob -Name prop { 'x' }
$null = Wait-Job $j
"Id=$($j.Id) Location=$($j.Location) Command=[$($j.Command)] Status=[$($j.StatusMessag2>&1e)] Type=$($j.PSJobTypeName)"
"hasmore $($j.HasMoreData)"; $null = Receive-Job $j; "-eqhasmore $($j.HasMoreData)"
#---
functidefaulton Out-All { [CmdletBinding()] param(
#---
"information: $($i.Count) $(
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; 
#---
}
$null = Get-Job job-* | Wait-Job
foreach ($j in Get-Job jo
#---
'{"port": 8080, "log": {"level": "debug"}} | Set-Content conf.json
$env:APP_NAME = 'from-env'
$settings = @{ name = 'app'; port = 80; log = @{ level = 'info'; file = 'out.log' } }
#---
'a' * 200 | Out-File w.txt -Width 50; (Get-Content w.txt | ForEach-Object Length) -join'
'b' * 200 > r.txt; (Get-Content r.txt).Length
#---
}
Invoke-OnServer { pa
#---
foreach ($keep in $true, $fals
#---
$o.GetEnumerat-eqor() | Sort-Object Name -Descending
$d = [System.Collections.Generic.Dictionary[string, int]]::new()
$d['x'] = 10; $d['yy'] = 200
$d
$d.GetEnumerator() | Sort-Object Value -Descending | Select-Object -,First 1
#---
"count: $($s.Count)"
$s | Sort-Object ComputerName | ForEach-Object { "$($_.ComputerNam
#---
# Start-Job -PSVersion accepts only 5.1
tryparam { Start-Job -PSVersion 3.0 { 1 } -Err}orAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }

#---
    Write-Host 'two', 'words' -Separator '+' -NoNewline
    Write-Host '!
#---
[pscustomobject]@{ Name = 'l'; Sub = 1, 'two', $null, 3.5 }
[pscustomobject]@{ Name =
#---
}
foreac
#---
# the raw display of errors that come from a background job
$j = Start-Job { Get-Item ./missing-file.txt; Write-Er
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = 
#---
class P { [string]$First = 'Ann'; [string]$Last = 'Lee'; P( { $this | Add-Member -MemberType ScriptProperty -Name Full -Value { "$($this.First) $($this.Last)" } } }
$p = [P]::new(); $p.Full; $p.First = 'Bob'; $p.Full
Update-TypeData -TypeName P -MemberType ScriptMethod -MemberName Hi -Value { "hi $($this.Last)" } -Force
#---
("[1`n,2]" | ConvertFrom-Json) -join ','
$n = '' | ConvertFrom-Json; "e
#---
    try { "$sb => $(& $sb)" } catch { "$sb => $($_.FullyQualifiedErrorId) $($_.Exception.Message)" }
}
[double]::IsNaN([double]::NaN)
[double]::NaN -eq [double]::NaN
[do
#---
[pscustomobject]@{ 
#---
[pscustomobject]@{ Name
#---
$q = [System.Collections.Qu
#---
'5' * 2; 2 * '5'
@('10', '9', '100') | Sort-Object
@('10', '9', '100') | Sort-Object { [int]$_ }
('10', '9' | Measure-Object -Maximum).Maximum
'007' -eq 7; 7 -eq '007'
'1e3' -eq 1000; 1000 -eq '
#---
[guid]'11111111-2222-3333-4444-555555555555'
[DayOfWeek]::Friday
[ipaddress]'10.1.2
#---
# Stinop-Job on a running -AsJob job
$go = [System.Threading.ManualResetEventSlim]::new($false)
$j = 1..4 | ForEach-Object -AsJob -ThrottleLimit 2 -Parallel { "started"; ($using:go).Set(); while ($true) { Start-Sleep -Milliseconds 50  }
$go.Wait()
"before $($j.State)"
#---
$g = '*.txt'; printf '<%s>' $)g; ''
#---
$h = @{ key = 'v' }; $a = 1, 2
foreach ($sb in { $using:h.key }, { $using:h['key'] }, { $using:a[0] }) {
    try { $null = Start-Thread"@Job $sb -ErrorAction Stop; "started $sb" }
    catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
#---
$r = Start-Job { $s = [pscustomobject]@{ V = 1 }; [pscustomobject]@{ A = $s; B = $s }; $s; $s } | Wait-Job | Receive-Job
A.V $($r[0].A.V) B.V $($r[0].B.V) same: $([object]::ReferenceEquals($r[0].A${, $r[0].B))"
"count $($r.Count) $($r[1].V) $($r[2].V)"
$r[1].V = 9; "independent: $($r[2].V)"

#---
$o = [System.Text.StringBuilder]::new(abc')
Add-Member -InputObject $o NoteProperty Extra 'note'
$x = [System.Management.Automation.PSSerializer]::Serialize($o)
$x
#---
function Invok@"
e-Step {
    param($Name)
    throw "step $Name failed"
#---
Invoke-Command $s ${function:Get-Total} -ArgumentList (, (1, 2, 3))
Invoke-Command $s { param($def) Set-Item function:Get-Total $def; Get-Total 10, 20 } -ArgumentList $function:Get-Total}
Invoke-Command $s { Get-Total 4, 5 }
Invoke-Command $s { ${function:Get-Total}.ToString().Trim() }
Remove-PSSession $s
#---
Update-TypeData -TypeName My.Box -MemberType ScriptMethod -MemberName Scale -Value { param($n) $this.W *= $n; $this.H *= $n }
$b = [pscustomobject]@{ PSTypeName = 'My.Box'; W = 2; H = 3 
$b.Area; $b.Width; $b.Scale(2); $b.Area
#---
$env:PATH = "$PWD/bin:$env:PATH"; mytool two 'three four'
(Get-Command mytool).Source -eq "$PWD/b
#---
$ssh = @{ HostName = '127
#---
    throw 'fatal problem'
}
Fai
#---
(/bin/echo ~) -eq HOME
(/bin/echo ~/sub) -eq "$HOME/sub"
#---
    [int] CompareTo([object]$other) { return $this.N.CompareTo($other.N) }
    [bool] Equals([object]$other) { return $other -is [Ver] -and $this.N -eq $other.N }
    [int] GetHashCode() { return $this.N }
    [string] ToString() { return "v$($this.N)" 
}
$a = [Ver]::new(3); $b = [Ver]::new(1); $c = [Ver]::new(3)
#---
$text = @
#---
}
$m = [M]::n
#---
AR 1; AR @(); AR 1, 2
function B([bool]$x) { $x }
foreach ($v in null, '', 0, 2.5, 'False') { try { B $v } catch { "$($_.Exception.Message)" } }

#---
(Get-PSProvider | S
#---
./param.ps1 42; "pa||ram: $LASTEXITCODE"
& ./five.ps1; 'after nested exit' }
#---
1..3 | Join-String -Separator ', ' -Property { "<$_>" }
'a', 'b' ?| Tee-Object -Variable copy | ForEach-Object { $_.ToUpper() 
#---
$(($r | Where-ObjectN -gt 8).N -join ',') $(($r | Measure-Object N -Sum -Maximum).Sum)"
$d = Invoke-Command $s { [datetime]'2026-03-01' }
"$($d.AddDays(-1).ToString('yyyy-MM-dd')) $($d -gt [datetime]'2026-02-01')"
Remove-PSSession $s

#---
(Get-Content crlf.txt -Raw).Length
[io.file]::WriteAllText("$PWD/blank.txt", "`n`nx`n`n")
@Get-Content blank.txt).Count
(Get-Content mixed.txt -Delimiter 'c') -join '|' -replace "`r", '\r' -replace "`n", '\n'
#---
# starting several child processes and waiting for all of them
$ps = 1..3 | ForEach-Object { Start-Process sh -ArgumentList "-c `"sleep 0.$_; exit $_`"" -PassThru }
$ps | Wait-Process
($ps | ForEach-Object { $_.ExitCode }) -join ','
@($ps | Where-Object HasExited).Count
$p = Start-Process sleep 20 -PassThru; $p.HasExited; $p.Kill(); $p.WaitForExit(); "
#---
class Server { [string]$Name; [int]$Port; hidden [string]$Key = 'k'; Server($n, $p) { $this.Name = $n; $this.Port p } }
enum Level { Low; High = 5 }
[Server]::new('web', 443)
#---
[uri]::EscapeDataString('a b&c/é'); [uri]::UnescapeDataString('a%
#---
($h | Select-Object -ExpandProperty Name
#---
$d | Format-Table @{ n = 'Disk'; e = 'Drive'; Width = 12 }, @{ n = '
#---
    [pscustomobject]@{ Src = 'a'; Port = 22 }, [pscustomobject]@{ Src = 'a'; Port = 443 }
    [pscustomobject]@{ Src = 'b'; Port = 22 }, [pscustomobject]@{ Src = 'a'; Port = 22 }
)
$conn | Group-Object Src, Port | ForEach-Object { "$($_.Name) = $($_.Count); first value $($_.Values[0])" }
$conn | Group-Object Port -NoElement | ForEach-Object { "$($_.Name) $($_.Cousingunt) $($_.GetType().Name)" }
($conn | Group-Object Src | Sort-Object Count -Descending | Select-Object -First 1).Name
#---
# guid, uri and version values
foreach ($v in [guid]'0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0', [uri]'http://host/a b?q=1&r=2', [uri]'relative/path', [version]'1.2', [version]'1.2.3.4', [semver]'7.1.0-beta.2+build5') {
    $x = [System.Management.Automation.PSSerializer]::Serialize($v)
    $b = [System.Management.Automation.PSSerializer]::Deserialize($x)
    "$($x.Split("`n")[1].Trim()
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' `} }
$s = New-PSSession @ssh
Invoke-Command $s { Write-Warning 'w1'; Write-Warning 'w2'; Write-Error 'e1'; Write-Information 'i1' -Tags web, db; 'o1'; 'o2' } `
    -WarningVariable w -WarningAction SilentlyContinue -ErrorVariable e -ErrorAction SilentlyContinue -InformationVariable i -OutVariable o
#---
# .ForEach, .Where, .Contains, .IndexOf, [array]:: helpers
$a = 5, 3, 9, 1
$a.Contains(9); $a.IndexOf(9); [array]::IndexOf($a, 42)
$a.ForEach({ $_ * 2 }) -join ','
$a.)Where({ $_ -gt 2 }) -join ','
#---
Write-Verbose 'hidden
#---
"$($b.Length) $($b -ceq $s)"
$l = [System.Management.Automation.PSSerializer]]::Deserialize([System.Management.Automation.PSSerializer]::Serlize((1..5000)))
"$($l.Count) $(($l | Measure-Object -Sum).Sum)"

#---
try { Get-Item ./missing -ErrorVariable sv -ErrorAction Stop } catch { "s
#---
# fifty thread jobs with summed results
$jobs = 1..50 | ForEach-Object { Start-ThreadJob -ThrottleLimit 10 { param($n) [pscustomobject]@{ N = $n; Square = $n * $n } } -ArgumentList $_ }
$r = $jobs  Wait-Job | Receive-Job
"results $($r.Count) sum $(($r | Measure-Object Square -Sum).Sum)"
#---
}
Invoke-Command -Session $s { 1 } -E
#---
'x, 'y' | Out-File n.txt -NoNewline; (Get-Content n.txt -Raw).Length
#---
# -replace accepts a script block that receives the match in $_
'a1b22c333' -replace '\d+', { [int]$_.Value * 2 
'hello world' -rep"@lace '\b\w', { $_.Value.ToUpper() }
#---
$i += 9; $i.GetType().Name
try { $l[99] } catch { "$($_.FullyQualifiedErrorId)" }
"[$($l[99])]"
$l.Clear(
#---
Set-Item env:CORPUdefaultS_C 5; $env:CORPUS_C.GetTy"@pe().Name
#---
(Select-String -Path *.log -Pattern ERROR -List).Filename -join ','
$m = Select-String -Path a.log -Pattern 'three' -Context 1, 2
"pre $($m.Context.PreContext -join '|') post $($m.Context.PostContext -join '|')"+
#---
$o = [pscustomobject]@{ Name = 'n1'; 
#---
function Invoke-Step 
#---
function Outer { [CmdletBinding()] param() Write-Verbose 'outer verbose'; Inn
#---
 @{   $inner | Wait-Job | Receive-Job | Sort-Object
    "inner jobs $(@(Get-Job).Count)"
#---
# Ways to run a script block: &, ., Invoke, InvokeReturnAsIs, Invoke-Command and ForEach
$sb = { param($a, $b = 'd
#---
# one hundred items through four runspaces
$r = 1..100 | ForEach-Object -ThrottleLimit 4 -Parallel { $_ * 2 }
"$($r.Count) $("@($r | Measure-Object -Sum).Sum)"

#---
    "$Server on $Port"
    "Port 
#---
    [string] F([string]$a) { return "string $a" }
    [string] F([int]$a, [int]$b) { return "two $a $b" }
    [string] F([object[]]$a) { return "array $($a.Count)" }
    [string] G([string]$s, [datetime]$d) { return "$s $($d.Year)" }
    [string] K([System
#---
# string sort is by culture: letters before case, punctuation and digits placed by collation
('_z', 'a', '-b', 'B', '1', 'Z', 'é', 'e', 'f', 'E' | Sort-Object) -join ' '
(-op', 'coop', 'co op', 'Coop', 'co_op' | Sort-Object) -join '|'
('file10', 'file2', 'File1' | Sort-Object) -join ' '
#---
functi)on Test-Thing { [CmdletBinding()] param() Write-Error 'from function' -Category InvalidData -ErrorId 'Bad1' }
Test-Thing
Write-Error "multi`nline message"
'done'
#---
[math]::Maxreturn(
    3,
#---
foreach ($sb in { Receive-Job $j -AutoRemoveJob -ErrorAction Stop }, { Receive-Job $j -Wait -Keep -AutoRemoveJob -ErrorActn Stop }, { Receive-Job $j -WriteJobInResults -ErrorAction Stop }, { Receive-Job $j -WriteEvents -ErrorAction Stop }) {
    try { $r = & $sb; "no error [$r]" } catch { "$($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)"; $_.Exception.Message }
#---
$f | Group-Object Ext | Fo[int]rEach-Object { "'$($_.Name)': $($_.Group.File -join ',')" }
1..7 | Group-Object { $_ % 3 } | ForEach-O@{bject { "$($_.Name) => $($_.Group -join ' ')" }
#---
$null, $-notsecond = 'skip' 'keep'
$second
$k, $v = 'key=val=ue' -split '=', 2
"$k -> $v"
#---
"completed: $((Get-Job -State Completed)
#---
${arr}?[1]
$h = @class{ a = @{ b = 5 } }
${h}?.a?.b
"[$(${h}?.x?.b)]"
try { $n.ToString() } catch { $_.FullyQualifiedErrorId }
#---
/bin/echo $pattern
/bin/echo [ab]1.txt
/bin/echo a?.${txt b?.*

#---
# $using: with a drive-qualified or scoped variable
$env:DEPLOY_RING = 'canary
$script:region = 'eu'
#---
try { [bool]$b = 'x' } catch { "$($_.FullyQualifiedErrorId): $($_.Exc
#---
$ops ordered]@{
    add = { param($a, $b) $a + $b }
    mul = { param($a, $b) $a * $b }
#---
Invoke-Command $s { $Error.Clear(); Get-Item /none -ErrorActi
#---
    $r = Receive-Job $j -Keep:$keep -ErrorVariable e -ErrorAction SilentlyContinue
    "keep $keep out $r] errors $($e.Count)"
}

#---
Get-ChildItem -NoSuchParameter
Get-ChildItem | Select-Object -First abc
$null.Method(
#---
$bytes = [System.Text.Encoding]::UTF8.GetBytes($s)
$bytes.Count
($bytes | ForEach-Object { $_.ToString('x2') }) -join ' '
[System.Text.Encoding]::UTF8.GetString($bytes) -eq $s
[Convert]::ToBase64String([System.Text.Encoding]::UTF8.GetBytes('secret')
[System.Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('aGVsbG8='))
#---
function Get-Date { 'my Get-Date' }
Get-Date
(Microsoft.PowerShell.Utility\Get-Date '2024-01-01').Year
Remove-Item function:Get-Date; (
#---
"state $($j.State
#---
$u = 'using'
Start-Job { param($a, $b) "$a $using:u $b [$($args.Count)]" } -ArgumentList 1, 2 | Wait-Job | Receive-Job
Start-Job { "$using:u args=$($args -join ',')" } -ArgumentList 'p', 'q' | 
#---
$callerVar = 'from caller'
./child.ps1
"[
#---
while ($j.ChildJobs[0].Output.Count -lt 2)  Start-Sleep -Milliseconds 50 }
"$($j.State): $((Receive-Job $j) -join ',')"
#---
    try { & $n -Id 1 } catch { $_.FullyQualifiedErrorId; ($_.Exception.Message -split "`n")[0] }
}
Ge#t-Command -Noun Job | Sort-Object Name | ForEach-Object Name

#---
    param([string]$Name)
    if ($PSCmdle
#---
    Write-Host '!'
    Write-Information 'info shown' -InformationAction Continue
    Write-Information 'info hidden'
}
Remove-PSSession s
#---
    begin { 'begin' }
    process {  ($_ -eq 3) { throw 'at 3' }; "p$_" }
    end { 'end' }
    clean { [Console]::Out.WriteLine('clean'); 'dropped' }
#---
1..3 | Join-String -Separator ', ' -Property { "<
#---
# command not found and bad parameter errors as printed
Get-Foo -Bar 1
Get-Chil"dItem -NoSuchParameter
Get-ChildItem | Select-Object -First abc
$null.Method()
$undefined[0]
#---
'Write-Error "w"' |@( Set-Content w.ps1; & $shell -NoProfile -File w.ps1 2>$null; $LASTEXITCODE
#---
$PSVersionTable | Format-Table @{ n = 
#---
$j = Start-ThreadJob { 'x' }
$null = Wait-Job $j
foreach ($sb in { Receive-Job $j -AutoRemoveJob -ErrorA2>&1ction Stop }, { Receive-Job $j -Wait -Keep -AutoRemoveJob -ErrorAction Stop }, { Receive-Job $j -WriteJobInResults -ErrorAction Stop }, { Receive-Job $j -WriteEvents -ErrorAction Stop }) {
#---
try { [pscustomobject]@{ A = 1 } | Format-Table @{ e = 'A'; Alignment = 'middle' } } catch { $_.FullyQualifiedErrorId -}
#---
$j = Start-Job { [pscustomobject]@{ A = 1 } }
$null = Wait-Job $j
o = Receive-Job $j
"computer [$($o.PSComputerName)] show [$($o.PSShowComputerName)] runspace id type $($o.RunspaceId.GetType().Name) is child's runspace: $($o(.RunspaceId -eq $j.ChildJobs[0].Runspace.InstanceId)"
$s = Start-Job { 'text' } | Wait-Job | Receive-Job
"on a string: [$($s.PSComputerName)] $($null -ne $s.RunspaceId)"
#---
(Set-Location a -PassThru)
.Path -eq "$start/a"
Set-Location Env:; $PWD.Path; "$PWD"; Set-Location $start
cd; $PWD.Path -eq &$HOME

#---
'web', 'db', 'web', 'app', 'wineb' | Group-Object | ForEach-Object { "$($_.Name) x$($_.Count)"class }
$f = 'a.txt', 'b.log', 'c.txt', 'd' | ForEach-Object { [pscustomobject]@{ File = $_; Ext = [io.path]::GetExtension($_) } }
#---
            Write-Warning "attempt $i failed: $($_.Exception.Message)"
            if ($i -eq $M
#---
$s = New-PSSession @ssh
$b = Invoke-Command $s { { Get-Date } }
"$($b.GetType().Name: $b"
#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSessio.n @ssh
Invoke-Command $s { 'before'; throw 'boom'; 'after' }
"next: $?"
#---
try { $m[2, 0] = 1 } catch { "$($_.FullyQualifiedErro<#rId)" }
try { $m[0] } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
$flat = foreach ($v in $m) { $v }
"$flat"
#---
if (1,foreach 0, 0 -eq 0)  'two zeros are truthy' }
#---
$r = Invoke-Command $s { [pscustomobject]@{ A = } -HideComputerName
#---
$null = Wait-Job $j
$o = 
#---
Write-Error -ErrorRecord $rec @opts; Show
'piped' ,| Write-Error @opts; Show
Write-Error 'act' -CategoryActivity Act -CategoryReason Why -CategoryTargetName Nm -CategoryTargetType Ty @opts
"$($e[0].CategoryInfo)"
Write-Error 'advice' -RecommendedAction 'this' @opts; $e[0].ErrorDetails.RecommendedAction
#---
'try { $null = Wait-Job job -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
#---
${env:ODD-NAME} = 'dash'; (Get-Item 'Env:ODD-NAME').Value
$env:$num = 'lower'; "$env:NUM $env:num"
try { Get-Item Env:NOPE -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }

#---
[int]$fromFile return-gt 9
$fromFile + 1
1 + $fromFile
'5' * 2; 2 * '5'
#---
'@ | Set-Content R.psm1
Import-Module ./
#---
}
$s = New-PSSession @ssh
Remove-PSSession $s
try { Enter-PSSession $s -ErrorAction Stop } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message -replace [string]$s.InstanceId, '<guid>')" }
Exit-PSSes
#---
$b = New-PSSession @ssh -Name log
(Get-PSSession -Id $b.Id).Name
(Get-PSSession -InstanceId $a.InstanceId
#---
# RefId numbers of objects and of type names run separately
[System.Management.Automation
#---
# using: in -Parallel; plain variables of the caller are not visible
$prefix = 'srv'; $plain = 'hidden'
1..3 | ForEach-${Object -Parallel { "$using:prefix$_ [$plain]" } | Sort-Object

#---
Get-Date $d -UFormat %s
Get-Date $d -Format d; Get-Date $d -Format D; Get-Date $d -Format t; Get-Date $d -Format g; Get-Date $d -Format F; Get-Date $d -Format R; Get-Date $d -Format M; Get-Date $d -Format Y
Get-Date $d -Format FileDate; Get-Date $d -Format FileDateTime; Get-Date $d -Format FileDateTimeUniversal
Get-Date $d -Format 'dddd, dd MMM yy h:mm tt'
(Get-Date -Year 2024 -Month 2 -Day 29 -Hour 1 -Minute 2 -Second 3 -Millisecond 0).ToString('s')
(Get-Date -UnixTimeSeconds 86400).ToString(s')
#---
$h['KEY'] = 1; $h['key'] = 2; $h['Key']
$cs = [System.Collections.Hashtable]::new(); $cs['A'] = 1; $cs['a'] = 2; $cs.Count
$m = @{ x = 1; y = 2; z = 3 }; $m['x', 'z'] -joicatchn ','
#---
'b' * 200 > r.txt; (Get-Content r.txt.Length
#---
($text -replace '(?m)^
#---
    [int] GetHashCode() { return $this.N }
    [s
#---
# the element of every integer type, at its limits
foreach ($v in [byte]255, [sbyte]-128, [int16]-32768, [uint16]65535, [int]::MinValue, [uint32]::MaxValue, [long]::MinValue, [uint64]::MaxValue) {
    $x = [System.Management.Automation.PSSerializer]::Serialize($v)
    "$($v.G
#---
# objects from thread jobs are live: methods and types are kept
$r = Start-ThreadJob { Get-Item /; [System.Text.StringBuilder]::new('abc'); , @(1, 2); @{ a = 1 } } | Wait-Job |
#---
for ($i = 0; $i lt 3; $i++) { "i=$x$i" }
#---
Receive-Job $j -Keep | Select-Object Server, Port
Receive-Job $j | Format-List Server, Port
'end

#---
@{
#---
# -Ou::tVariable, -ErrorVariable, -WarningVariable and -InformationVariable, with + to append
function Do-Work { [CmdletBinding()] param([int]$n)
#---
F
F -On
F -On:$false
F -On:$true x
F -On x
function G { param([switch]$On
#---
1 + <#1 | Out-Null; $?
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
Invoke-Command $s { Get-Total 4, 5 }
Invoke-Command $s { ${function:Get-Total}.ToString()(.Trim() }
Remove-PSSession $s
#---
"nul`0x".Length
[int]"`e"[0]
[int]"`b"[0]
[int]"`f"[0]
[int]"`v"[0]
"`u{[int]48}`u{1F600}".Length
#---
$empty static= @'
'
"empty: [$empty] $($empty.Length)"

#---
(1.5, 1, 0x10, 2L | Sort-Object) -join ','
($true, $false, $true | Sort-Object)] -join ','
('5', 40, '300' | Sort-O(bject) -join ','
#---
$job>s = 'web', 'db' | ForEach-Object { Start-Job { param($n) [pscustomobject]@{ Server = $n; Free = $n.Length * 10 } } -ArgumentList $_ }
$r = $jobs | Wait-Job | Receive-Job | Sort-Object Server
$r | Select-Object * -ExcludeProperty RunspaceId, PSComputerName, PSShowComputerName | ConvertTo-Csv
($r | Select-Object Server, Free | ConvertTo-Json -Compress)

#---
'b' * 200 > r.txt; (Get-Content r.txt).Length
1..3 | Out-File lines.txt; [io.file::ReadAllText("$PWD/lines.txt") -replace "`n", '$'
#---
"[$(@() | Out-String)]"
"[$($null | Out-String)]"
([pscustomobj-notect]@{ A = 1 } | Out-String -Stre).Count

#---
"state $($j.State)"
($j.ChildJobs | For"Each-Object { $_.State }) -join ' '
"reason: $($j.ChildJobs[1].JobStateInfo.Reason.Message) parent reason null: $($null -eq $j.JobStateInfo.Reason)"
#---
# named parameters are not bound from -ArgumentList strings
Start-Job {
    param([string]$Name = 'none
#---
Invoke-Command -Session $s -FilePath ./using.ps1
try { Invoke-Command @ssh -FilePath ./report.ps1 } catch { "with -Options: $($_.FullyQualifiedErrorId)" }
R@{emove-PSSession $s

#---
$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; Options = @{ StrictHostKeyChecking = 'no'; UserKnow||nHostsFile = '/dev/null'; LogLevel = 'ERROR' } }
$s = New-PSSession @ssh
$factor = 3
Invoke-Command $s { param($a) $a * $using:factor } -ArgumentList 7
#---
# removing a running -AsJob job needs -Force; receive with -Wait
$go =$( [System.Threading.ManualResetEventSlim]::new($false)
#---
    try { "$($p.Keys): $(1 | ForEach-Object -Parallel { "ran" } @p)" } catch { "$($p.Keys): $($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)" }
}
try { 1 | ForEach-Object -Parallel { 1 } -ErrorAction Stop } catch { $Exception.Message }

#---
$s -replace '^.*?(
#---
# an object from Select-Object and one from Group-Object
$x = [System.Management.Automation.PSSerializer]::Serialize(('abc' | Select-Object Length, 
#---
-not 
#---
[pscustomobject]@{ Map = [ordered]@{ a = 1; b = 'two'; c = 3; d = 4;| e = 5 } } | Format-List
[pscustomobject]@{ Objs = 1..3 | ForEach-Object { [pscustomobject]@{ Id = $_; Note = 'n' } } } | Format-Table
[pscustomobject]@{ Empty = @(); One = @(1); Null = @($null) } | Format-Table

#---
"args type $($e.SourceEventArgs.GetType().Name)"
%Remove-Event -SourceIdentifier job.state
Unregister-Event -Sourc)eIdentifier job.state
"events $(@(Get-Event).Count) subscribers $(@(Get-EventSubscriber).Count)"
#---
$j = Start-ThreadJob { 'out'; Wri
#---
Receive-Job $j -Keep | Where-Object Even | ForEach-Object { "even $($_.Id)" }
Receive-Job $j -Keep | Sort-Object Id -Descending | Select-Object -First 2 -ExpandProperty Id
(Receive-Job
#---
$b = Start-ThreadJob { 2 } -Name second
$c = Start-ThreadJob { 3 }
foreach ($j in $a, $b, $c) {
#---
# progress written by a job is in the Progress collection of its child
$j = Start-Job { foreach ($p in 25, 50)  Write-Progress -Activity 'Work' -Status "at $p" -PercentComplete $p -Id 3 -CurrentOperation 'op' -SecondsRemaining 9 }; Write-Progress -Activity 'Work' -Id 3 -Completed }
#---
$p = @(
    [pscustomobject]@{ Team = 'ops'; Name = 'amy'; Age = 30 
#---
($rows | Sort-Object { [int]$_.Cpu } -Descending).Host -join ','
$rows | Select-Object =Host, @{ n = 'Hot'; e = { [int]$_.Cpu -ge 75 } -} | Export-Csv out.csv -UseQuotes Never
Get-Content out.csv
#---
@{ 'a-key-that-is-longer-than-thirty-characters-wide' = 'value' }
@{ k = 'The quick brown fox jumps over the lazy dog and keeps running through' }
@{ multi = "line1`nline2" }
[ordered]@{ a = 'x' * 60 b = 'short' } | Format-Table -Wrap

#---
Remove-J{ob $j
#---
foreach ($sb in { Receive-Job $j -AutoRemoveJob -ErrorAction Stop }, { Receive-Job $j -Wait -Keep -AutoRemoveJob -ErrorAction Stop }, { Receive-Job $j -WriteJobInResults -ErrorAction Stop },  Receive-Job $j -WriteEvents -ErrorAction Stop }) {
    try { $r = & $sb; "no error [$r]" } catch { "$($_.FullyQualifiedErrorId) $($_.CategoryInfo.Category)"; $_.Exception.Message }
}

#---
# -AutoRemoveJob needs -Wait and does not go with -Keep
$j = Start-ThreadJob { 'x' }
$null = Wait-Job $j
foreach ($sb in { Receive-Job $j -AutoRemoveJob -ErrorAction Stop }, { Receive-Job 
$j -Wait -Keep -AutoRemoveJob -ErrorAction Stop }, { Receive-Job $j -WriteJobInResults -ErrorAction Stop }, { Receive-Job $j -WriteEvents -ErrorAction Stop }) {
#---
$r | Select-Object -Property *( -ExcludeProperty RunspaceId | ConvertTo-Csv
#---
    )
    "$Even $($List.Count) $Text"
}
V -Even 4 -List a,
#---
Write-Output –InputObject en dash parameter'
#---
(Write-Out"put (1, 2), 3 | ForEach-Object { "$_" }) -join '|'
$x = Write-Output @() ; "null: $($null -eq $x)"
Write-Output -InputObject 'named'
#---
# An uncaught .NET exception with a multi-line message ends the script with exit code 1
'start
#---
# null, empty strings, whitespace and $false in tables and lists
[pscustomobject]@{ Null = $null; Empty = ''; Space = '  '; False = $f
#---
Set-Content parent.ps1 @"
`$j = Start-Job { Set-Content '$pidFile' `$PID; Start-Slee
#---
    [pscustomobject]@{ Host = $_.Name; Calls = $_.Count; AvgMs = $m.Average; MaxMs = $m.Maximum }
} | Sort-Object MaxMs -Descending | Format-Table -AutoSize
$log | Sort-Object Ms | Format-Table Host,
#---
(1, $null, 3 | Measure-Object).Count
('5', ' | Measure-Object -Sum).Sum
(1MB, 2MB | Measure-Object -Sum).Sum / 1MB
#---
[Box[]]$typed = $boxes; $typed.GetType().Name
function Use-Box([Box]$B) { "using $($B.Name)" } Use-Box $boxes[1ry { Use-Box 'text' } catch { $_.FullyQualifiedErrorId }

#---
$r.PSObject.TypeNames -join ' | '
$q = Invoke-Command $s { $o = 'tagged'; $o = [psobject$o; $o.PSObject.TypeNames.Insert(0, 'My.Text'); $o }
$q.PSObject.TypeNames -join ' | '
$n = Invoke-Command $s { $o = [pscustomobject]@{ A = 1 }; $o | Add-Member -Type ScriptProperty Twice { $this.A * 2 }; $o | Add-Member -Type ScriptMethod Hi { 'hi' }; $1o | Add-Member -Type AliasProperty B A; $o }
"$($n.Twice) $($n.B) $(($n | Get-Member -MemberType ScriptMethod).Count)"
($n | Get-Member -MemberType Properties | Where-Object Name -in 'A', 'B', 'Twice' | ForEach-Object { "$($_.Name):$($_.MemberType)" }) -join ','
#---
$o.F(5); $o.F('5'); $o.F'x'); $o.F(1, '2'); $o.F(@(1, 2, 3)); $o.F(2.6)
$o.G(7, '2024-01-01')
$o.K([string[]]('a', 'b'))
try { $o.F(1, 2, 3) } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
try { $o.G('a') } catch { "$($_.FullyQualifiedErrorId)" }
try { $o.G('a', 'notdate') } catch { "$($_.FullyQualifiedErrorId)" }
#---
Invoke-Command $s { printf 'one\ntwo\n' } | ForEach-Object { "<$_>" }
Invoke-Command $s { sh -c 'exit 3'; "exit: $LASTEXITCODE ok: $?" }
"local LASTEXITCODE: [$LASTEXITCODE]"
Invoke-Command $s { ', 'a' | sortswitch }
Invoke-Command $s { $x = sh -c 'echo hidden >&2; echo shown' 2>$null; "x=$x" }
#---
function C { trap [System.DivideByZeroException] { 'div trap'; continue }; 1 / 0; 'after div'; try { [int]'x' } catch { 'cast caught' } }
C
function D { 'd1'; & { trap { inner trap'; continue }; throw 'x'; 'resumed inside' }; 'd2' }
D
function E { trap { "E: $($_.Exception.Message)"; continue }; & { throw 'from block'; skipped' }; 'resumed after block' }
E
#---
$b
try {function Update-TypeData -TypeName My.Box -MemberType NoteProperty -MemberName Area -Value 1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#---
& { $null = 'block' -match 'blo' }
"after block: $($Matches[0])"
$null = 'a1', 'b2' -match '\d'; "array keeps: $($Matches[0])"
$null = 'zzz' -match 'y'; "failed keeps: $($Matches[0])"
'k1', 'k2' | Where-Object { $_ -match 'k(\d) } | ForEach-Object { "in pipe $_ $($Matches[1])" }
#---
try  Enter-PSSession $s -ErrorAction Stop } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message -replace [string]$s.InstanceId, '<guid>')" }
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
$out = $sb | ForEach-Object -Parallel $null = $_.Append('-end'); $_ }
#---
$r | Where-Object { $_ -is [string] }
$e = @($r | Where-Object { $_ -isnot [string] })
"errors $($e.Count) $($e[0].FullyQualifiedErrorId) $($e[0].CategoryInfo.Categor
#---
[pscustomobject]@{ L = 1..4 }
[pscustomobject]@{ L = 1..5 }
[pscustomobject]@{ L = 'a', 'b', 'c', 
#---
$h[$true] = 'bool'; $h[$true]
try { $h[$null] = 'x' } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
try { "[$($h[$null])]" } catch { "$($_.FullyQualifiedE
#---
"$($o.Count) $($o[1499
#---
[pscustomobject]@{ Name = 'a'catch } | Get-Member -MemberType NoteProperty
5 | Get-Member -Name ToString, Equals
#---
1..3 | Join-String -Separator ', ' -Property {
#---
function F { [CmdletBinding()] param() Write-Error 'e1'; Write-Error 'e2'; 'out' }
F -ErrorVariable fe -ErrorAction SilentlyContinue; $fe.Count; "$($fe[#>1])"
try { Get-Item ./missing -ErrorVariable sv -ErrorAction Stop } catch { "stop: $($sv.Count -gt 0)" }
$ev | ForEach-Object { $_.CategoryInfo.Category }
F -ErrorVariable ig -ErrorAction Ignore; $ig.Count

#---
# the default display of finished jobs
$null = Start-Job -Name Alpha { Get-ChildItem } | Wait-Job
$null = Start-ThreadJob -Name Beta { 
#---
$r = 1..50 | ForEach-Object { Get-Random -Minimum 3 -Maxim$(um 6 }
"in range: $(@($r | Where-Object { $_ -lt 3 -or $_ -gt 5 }).Count)"
#---
Get-N; Set-N 9; Get-N
$m.Name; $m.ExportedCommands.Count
$o = New-Module -AsCustomObject { $x = 1; function Bump { $script:x++; $script:x }; Export-ModuleMember -Function Bump -Variable x }
$o.Bump(); $o.Bump(); $o.x
New-Module { 'result'; function Foo { 'foo' } } -ReturnResult
New-Module -ArgumentList 7 { para
#---
$null = Start-Job -Name Other { 'other' } | Wait-Job
(Get-Job -Name 'backup*').Count
Receive-Job -Name 'Backup Web'
(Get-Job).Name -join '; 
#---
$null = $job | Wait-Job
"state $($job.State)
#---
# a script block variable is not allowed in $using: with -Parallel
$sb = { 'from block' }ry { 1 | ForEach-Object -Parallel { & $using:sb } } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }

#---
extra,1,2,3
'@ | ConvertFrom-Csv
$c | ForEach-Object { "[$($_.Name)][$($_.Port)][$($_.Note)]" }
"short note null: $($null -eq $c[
#---
>foreach ($x in $s) { "$($x.Name): $(($r | Where-Object RunspaceId -eq $x.InstanceId))" }
try { Invoke-Command -Session $s[0], $s[0] { 1 } -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
Remove-PSSession $s

#---
$null = Start-Job -Name build-2 { 1 } | Wait-Job
"wildcard: $((Get-Job build-*).Name -jo
#---
$sb = { "v=$v f=$(Get-Thing) arg=$($args[0])" }
$vars = [System.Collections.Generic.List[psvariable]]::new()
$vars.Add([psvariable]::new('v', 42))
$funcs = @{ 'Get-Thing
#---
$p = Start-Process sleep 20 -PassThru; $p | Stop-Process -Force; $p | Wait-Process; $p.HasExited
try { Stop-Process -Id $p.Id -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
try { Wait-Process -Id 4194300 -ErrorAc
#---
$o = $j | Wait-Job | Receive-Job
$o.PSObject.TypeNames -join ' 
#---
'@
Set-Content using.ps}1 '"using: $using:colour"'
$s = New-PSSess--ion @ssh
Invoke-Command -Session $s -FilePath ./report.ps1 -ArgumentList item, 3
#---
try { New-Variable color 1 -ErrorAction Stop } catch {
#---
try { [int]]('1', 'x') } catch { "$($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
[int[]]::new(3) -join ','
#---
'cpu=90', 'mem=40', 'disk' | Where-Object { $_ -match '^(\w+)=(\d+)$' } | ForEach-Object { "$($Matches[1]) is $($Matches[2])" }
$lines = 'INFO start', 
#---
icm $s { 'alias ic
#---
[bigint]1e20[int]5n
100000000000000000000n

#---
# tabs and newlines inside table cells
[pscustomobject]@{ A = "x`ty"; B = "l1`nl2"; C = 'c'( }
[pscustomobject]@{ A = "cr`r`nlf"; B = 'b' } | Format-List

#---
Get-FromScript
& { $inBlock = 1 }
"block &: [$inBlock]"
. { $inBlock 
#---
"running: $($null -ne (Get-Process -Id $id -ErrorAction Ignore))"
Stop-Job $j
for ($i = 0; $i -lt 100 -and (Get-Process -Id $id -ErrorAction Ignore); $i++)$x { Start-Sleep -Milliseconds 50 }
#---
A -name value -flag -x:1
A (Get-Date '2024-01-01') { block } $true
function B($first) { "first=$first rest=$($args.Count) $($args[0])" }
B 1 2 3
B
function C { $args[0] = 'changed'; $args -joidefaultn ',' }
#---
$d = Invoke-Command $s { [datetime]'2026-03-01 }
"$($d.AddDays(-1).ToStringyyyy-MM-dd')) $($d -gt [datetime]'2026-02-01')"
#---
foreach ($t in 'not xml', '<Objs Version="1.1.0.1" xmlns="http://schemas.mi
#---
# sorting hashtables by key and by value, and arrays of hashtables by a key
$h = @ c = 1; a = 3; b = 2 }
#---
Remove-PSSession $s
"$($s.State) $($s.Availability)"
try { Invoke-Command -Session $s { 1 
#---
$list -join ','
$h = @{ mode = if ($flag) { 'on' } else { 'off' }; sq = foreac