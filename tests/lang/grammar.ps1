= 3
#---
* 3
#---
."foo"
#---
.$x
#---
.{1}
#---
.foo
#---
..\foo
#---
%a
#---
?{1}
#---
7z a
#---
1.a
#---
[int
#---
echo [int] [
#---
echo a[0] a,b,c -x:3 -y: 4 -- -z --% a b | c
#---
-foo
#---
!$x
#---
!foo
#---
-not foo
#---
a=3
#---
$a = b = c
#---
if a { }
#---
ifa
#---
if-a
#---
echo if
#---
foo.bar baz
#---
foo:bar
#---
function
#---
echo @a @'b' $a[0] $a.b $a.b() "x".Length
#---
echo $a{x} $a[x] (1).foo ${a}b $a$b $a-b $a.$b
#---
1+
#---
1..
#---
1 2
#---
"a" "b"
#---
{ 
#---
( 
#---
@{ a=1; a=2 }
#---
try {}
#---
1 = 2
#---
$x = 
#---
if (
#---
if (1) 
#---
foreach ($a in
#---
while (1) { foo 
#---
"abc $(foo
#---
"abc $(foo "
#---
'abc
#---
@"
abc
#---
@" x
abc
"@
#---
foo |
#---
| foo
#---
foo && 
#---
foo & bar
#---
foo(1,2)
#---
$a.
#---
$a.foo(
#---
$a[
#---
$a[]
#---
[int]
#---
[]
#---
[
#---
[int]$a, [string]$b = 1, 2
#---

#---
ec -5 +5 .5 -.5 1e3 0x10
#---
ec -a-b -a%b -a+b -a:-b
#---
ec $a.b.c(1)d $a::b @a.b @$a "a"b 'x'[0] {a}.b @(1).a @{a=1}.b $(a).b (a).b
#---
ec a"b $c"d$e[0] a$(b)c
#---
ec ] ]b = * ++ -- -eq -- -not ..
#---
$a.'b'; $a."b$c"; $a.$b; $a.(1); $a. b; $a.{b}; $a.1; $a.if; $a."x"
#---
$a.b.c(1,2).d{1}
#---
[a]::b; [a]::b(1); [a]::$b; [a]::new().x; [a]::new
#---
if (1) {2} elseif (3) {4} else {5}
#---
for ($i=0; $i -lt 3; $i++) { a }
for (;;) {}
#---
switch -regex -file a { b {c} default {d} 'x' {} (1) {} {$_ -eq 1} {} }
#---
try { a } catch [x], [y.z] { b } catch { c } finally { d }
#---
trap { a } ; trap [x] {b}; c
#---
function a($x, [int]$y = 3) { begin { 1 } process { 2 } end { 3 } clean { 4 } }
#---
filter f { $_ }
#---
param([Parameter(Mandatory, Position=0)][ValidateSet('a','b')][string]$x, $y) begin { } 
#---
[CmdletBinding()] param() 1
#---
data x -supportedcommand a, b { 1 }
data { 2 }
#---
:l while (1) { break l; continue $x }
do { 1 } while (2)
do { 1 } until (2)
#---
foreach ($a in 1..3) { $a }
#---
return 1; throw; exit 3
#---
a | b && c || d &
#---
enum E : byte { A = 1; B; C }
[Flags()] enum F { X }
#---
@{ a = 1; 'b' = 2
 $c = foo bar; d = if (1) {2} }
#---
$x = if (1) {2} else {3}
#---
$a, $b.c, $d[0] = 1, 2
#---
$x += 1; $x ??= 2; [int]$y = 3
#---
[int[]]$x; [System.Collections.Generic.Dictionary[string,int[]]]::new(); [a[,]]; [x.y+z]; [System.String, mscorlib]
#---
[int] $x
#---
[ValidateRange(1,2)][int]$x = 3
#---
-join 1,2; ,1; ++$x; $x++; !$a -and $b; -not -not $a; - 5; +$a; -5; -5.3
#---
1 + 2 * 3 -eq 4 -and 5 -or 6; 1..3 + 4; 1 -f 2,3; 2 -shl 1 -band 3
#---
$a ? 1 : 2 ? 3 : 4
#---
$a ?? $b ?? $c
#---
$a?.b; ${a}?.b; ${a}?[0]; ${a}?.b()
#---
"a$b`n$($c.d) {x} $e.f ${g} $(1;2)"
#---
@"
a $b
c
"@
#---
@'
a
'@
#---
"$a:b $env:x $a::y $x`: $ $1 $$ $? $^ $_ $("x" + 'y')"
#---
$using:x; $using:x.y[0].z
#---
@a; 1
#---
ec @a.b @b[0]
#---
$(1;2); @(1;2); (1)
#---
1 > a 2>&1 3>> b; ec *>&1
#---
. foo 1; & $x 2; & { 1 } ; .{2}; &foo
#---
[a]::b[1].c = 2
#---
$x = @( 
1
2 ) + 3
#---
foo `
 bar
#---
$x =
 3
#---
1 +
 2
#---
foo |
 bar
#---
foo
 | bar
#---
$a
.b
#---
$a.
b
#---
function foo { param($a) $a }
#---
{ param($x) $x }
#---
#requires -version 5
1
#---
foo -a:$b -c: 3 -d:(1) -e:"x" -f:1,2
#---
{ a ) b }
#---
:a foo
#---
:a
#---
:a if (1) {}
#---
$x = :a while (1) {}
#---
ec "a"{b}.c
#---
ec ${a}b ${a}.b ${a}'c' $a.b'c'
#---
ec {a}.b @(1).a @{a=1}.b $(a).b (a).b 'x'.Length 5.b [a]::b
#---
foo ."a" .$b .{c} .(d)
#---
foo -x -5 -y - 5 --
#---
foreach-object a
#---
1 | foreach { $_ }
#---
[a]$x[0]
#---
[a]::b.c
#---
[a][b]$c.d
#---
1,2,3 | foo
#---
1 .. 3
#---
1, (2
)
#---
foo (
1 +
2
)
#---
$x = 1; ; $y
#---
return
1
#---
foo a`
b
#---
foo "a`
b"
#---
if (1) {}
else {}
#---
if (1) {}

elseif (2) {}

else {}
3
#---
try {}

catch {}

finally {}
#---
do {}
while (1)
#---
switch (1)
{
  1 { a; break }
  default
  { b }
}
#---
function foo
{
}
#---
function foo
($a)
{
}
#---
while (1)
{ }
#---
foreach ($a
in $b)
{ }
#---
foreach
($a in $b) { }
#---
for
(
$i = 0
;
$i
)
{}
#---
for ($i=0
$i -lt 3
$i++) { }
#---
$a = @{
a = 1

b = 2;
c
= 3
d =
4
}
#---
$a -and
$b
#---
$a.foo(
1,
2
)
#---
$a[
1
]
#---
[int
]
#---
foo | # c
bar
#---
foo `
| bar
#---
foo

|bar
#---
foo #c
| bar
#---
$a = foo
|bar
#---
foo &&
bar
#---
foo
&& bar
#---
param(
[int]
$a
=
3
,
$b
)
#---
[a()]
param()
#---
{ param() }
#---
$x = { param($a) begin {} }
#---
"$a[0] $a.b $(a)[1] @a"
#---
"$($a)$b${c}d"
#---
"a""b`"c"
#---
'a''b'
#---
"`0`a`b`e`f`n`r`t`v`u{41}`q`$`""
#---
"$"
#---
"a$"
#---
"$ a"
#---
"$(
1
)"
#---
"${a:b} $a:b:c $a::b $a:"
#---
-1.5 + -2 -3
#---
$a -3
#---
$a-3
#---
(1)-3
#---
- 3
#---
+3
#---
-$a++
#---
!$a.b
#---
![a]$b
#---
[a]!$b
#---
[a]-$b
#---
[a]-1
#---
[int]"1" + 2
#---
[int]$a, 2
#---
-split "a b", 2
#---
$a -split 'b', 2 -join 3
#---
$a, $b + 1
#---
1 -eq 2, 3
#---
,1,2
#---
,(1,2)
#---
1 * 2, 3
#---
!1,2
#---
$a++, 2
#---
++$a.b[0]
#---
$a = $b += 3
#---
$a = $b, $c = 3
#---
($a = 3)
#---
($a = 3; 4)
#---
$x = a; b
#---
& { } | & $b
#---
& "a" -b c
#---
. { }
#---
&{}
#---
& 1
#---
& (a) b
#---
& a.b
#---
& $a.b
#---
& $a[0] b
#---
& @a
#---
& [int]
#---
&"a$b"
#---
using namespace System ; using namespace System.Text
#---
using namespace 'System'
#---
using namespace a
function f {}
#---
throw "a"
#---
throw $a.b
#---
exit (1)
#---
$a = throw 1
#---
$a = return
#---
$a ?? (throw 'x')
#---
$a ?? throw 'x'
#---
foo && throw
#---
foo || return 1
#---
foo && exit
#---
@()
#---
$()
#---
@{}
#---
{}
#---
if (1) {return}
#---
if (1) {return 2}
#---
foo -a(1) -b{1} -c"d" -e$f -g@h
#---
foo a=b a:b a@b @a:b
#---
foo a,b c, d , e ,f
#---
foo (1),(2) {a},{b}
#---
foo $a, $b
#---
foo -a 1,2
#---
foo -a: 1,2
#---
foo -a:1,2 3
#---
foo -a: -b
#---
foo -a:,1
#---
foo 1 -a, b
#---
foo @a @b
#---
foo 1kb 0x10 1.5 1..2 1e3 .5 5. 1L
#---
foo a;
#---
foo;bar
#---
foo > a b c
#---
foo >a >>b
#---
foo 2>&1 3>&1 4>&1 5>&1 6>&1 *>&1
#---
foo 1>&2
#---
foo > $a.b
#---
foo > (a)
#---
foo > "a b"
#---
foo 2> $null
#---
1 2>&1
#---
$a 2>&1
#---
$a > b
#---
$a = 1 > b
#---
(1) > b
#---
if (1) {} > b