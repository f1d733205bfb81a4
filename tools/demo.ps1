# What ./dev demo runs: PowerShell's jobs on this machine's own data, as a person would type them.
$ErrorActionPreference = 'Continue'
function Step($text) { Write-Host "`n# $text" -ForegroundColor Cyan }

Step 'Four jobs, each in its own process: they read the logs and the processes of this machine side by side'
$logs = Start-Job -Name Logs {
    Get-ChildItem /var/log -Recurse -File -ErrorAction SilentlyContinue | Where-Object Length -gt 0 | ForEach-Object {
        [pscustomobject]@{ Kind = if ($_.Name -match '\.gz$') { 'packed' } else { 'log' }; Name = $_.Name; Lines = @(Get-Content $_ -TotalCount 5000 -ErrorAction SilentlyContinue).Count }
    }
}
$procs = Start-Job -Name Processes {
    Get-Process | ForEach-Object { [pscustomobject]@{ Kind = 'process'; Name = $_.ProcessName; Lines = [int]($_.WorkingSet64 / 1KB) } }
}
$bad = Start-Job -Name Broken { Get-Content /no/such/file.log -ErrorAction Stop }
$slow = Start-Job -Name Slow { 1..1000 | ForEach-Object { Start-Sleep -Milliseconds 200; "step $_" } }
Get-Job

Step 'Partial results of a job that still runs'
while (-not ($part = Receive-Job $slow)) { Start-Sleep -Milliseconds 50 }
"state $($slow.State), so far: $($part -join ', ')"

Step 'An error in one job hurts no other'
$null = Wait-Job $logs, $procs, $bad
Receive-Job $bad

Step 'Stopped: the one that would take too long'
Stop-Job $slow
Get-Job

Step 'The collected objects, grouped into one table'
Receive-Job $logs, $procs | Group-Object Kind | ForEach-Object {
    [pscustomobject]@{ Kind = $_.Name; Count = $_.Count; Largest = ($_.Group | Sort-Object Lines -Descending | Select-Object -First 1).Name }
} | Format-Table

Step 'The page about_Remote_Jobs: a job that counts (with fewer steps)'
$job = Start-Job { 1..5 | ForEach-Object { Start-Sleep -Milliseconds 100; "Output $_" } }
$job | Wait-Job | Receive-Job
Get-Job | Remove-Job -Force
