1 2 3
4 5
#---
else
#---
foo | if (1) {2}
#---
elseif (1) {}
catch {}
in
until
param($x)
#---
1; param($x)
#---
begin
#---
1; begin {}
#---
begin {} 1
#---
begin {} foo {}
#---
} 1
#---
) 1
#---
a } b ) c
#---
$x = (1 + ) 3
foo
#---
if (1) 2
foo bar
#---
while 1 {}
#---
function { 1 }
#---
function f 
#---
function f( { }
#---
function f($a $b) { }
#---
function f($a,) { }
#---
param($a $b)
1
#---
param($a,)
#---
param(1)
#---
@{ a }
#---
@{ a = }
#---
@{ = 1 }
#---
@{ a = 1 b = 2 }
#---
@{ a = 1, }
#---
@{ a = 1
#---
@( 1
#---
$( 1
#---
( 1
foo
#---
{ 1 
#---
foo( 1, 2
bar
#---
$a.foo(1,)
#---
$a.foo(1 2)
bar
#---
$a.foo(,1)
#---
$a[1
bar
#---
$a[1,]
#---
1,
#---
foo 1,
#---
foo ,1
#---
foo 1,,2
#---
1,,2
#---
$x = 1 = 2
#---
1 +* 2
#---
1 -eq
#---
1 -foo 2
#---
$a.b = 
#---
$a + = 1
#---
1++
#---
++1
#---
"a"++
#---
foo > 
#---
foo 2>&3
#---
foo < bar
#---
foo > a > b
#---
foo 2>&1 2>x
#---
1 | 2
#---
1 | $x
#---
foo | | bar
#---
& 
#---
. 
#---
foo && && bar
#---
&& foo
#---
foo & && bar
#---
try { } 
foo
#---
try foo
#---
try { } catch 
#---
try { } catch [ { }
#---
try { } catch [a] foo
#---
try { } catch { } catch { }
#---
try { } catch [a] { } catch [a] { } catch [system.exception] {} catch [io.ioexception] {}
#---
try {} finally
#---
trap
#---
trap [a]
#---
data
#---
data { foo }
#---
data { $x = 1; "a$b"; 1+2; (foo); [int]3 }
#---
switch
#---
switch (1)
#---
switch (1) {
#---
switch (1) { a }
#---
switch (1) { a {} default {} default {} }
#---
switch -foo (1) { }
#---
switch -file { }
#---
switch { }
#---
switch (1 { }
#---
do {
#---
do { }
#---
do { } foo
#---
do { } while
#---
do { } while (
#---
do { } while (1
#---
do foo
#---
for
#---
for (
#---
for ($i=0
#---
for ($i=0; 1; 2
#---
for ($i=0; 1; 2)
#---
for (1;2;3;4) {}
#---
for (1 2) {}
#---
foreach
#---
foreach (
#---
foreach (1 in 2) {}
#---
foreach ($a 1) {}
#---
foreach ($a in ) {}
#---
foreach ($a in 1 {}
#---
foreach ($a in 1)
#---
foreach $a in 1 {}
#---
foreach -parallel ($a in 1) {}
#---
if (1) {} else
#---
if (1) {} else foo
#---
if (1) {} elseif
#---
if (1) {} elseif (
#---
if (1) {} elseif (2)
#---
if ( {}
#---
if () {}
#---
while () {}
#---
while (1
#---
while
#---
while (1) foo
#---
from x
#---
define
#---
workflow x {}
#---
parallel {}
#---
${
#---
${}
#---
${a
#---
$x:
#---
"$x:"
#---
"${"
#---
"$x: a"
#---
@x
#---
1kbx
#---
$x = 1kbx
#---
$x = 99999999999999999999999999999999999999999999999999
#---
$x = 300y; $y = 1.5y; $z= -1u; 0x; 0b; 1e; 1e+; 0b12; 1.5n; 1d; 1e400; 1e30d; 1_0
#---
<# abc
#---
"abc `u{110000} `u{} `uu `u{12345678} `u{12"
#---
'abc
def' 'x'
#---
using foo
#---
1
using namespace x
#---
using namespace
#---
class
#---
class A
#---
class A {
#---
class A { foo }
#---
class A { [int] }
#---
class A { $x $y }
#---
class A { foo( }
#---
class A { foo() }
#---
class A { static static $x }
#---
class A : { }
#---
enum A { 1 }
#---
enum A { a b }
#---
enum A { a = }
#---
enum A { a = $x }
#---
enum
#---
enum A
#---
[Foo(
#---
[Foo()]
#---
[Foo()] 1
#---
[int
#---
[int,
#---
[a[b]
#---
[a[,
#---
[a[1]]
#---
[a] [b]
#---
$x[
#---
$a::
#---
$a.()
#---
[int]::
#---
break foo bar
#---
return return
#---
throw 1 2
#---
-
#---
!
#---
-not
#---
1 ? 2
#---
1 ? 2 :
#---
1 ? : 3
#---
1 ??
#---
$a ??= 
#---
@
#---
@{
#---
@(
#---
foo -a:
#---
foo @{a=1}@{b=2}
#---
$x = foreach ($a in 1) { }  3
#---
if (1) {} 3
#---
foo `
#---
foo ``
#---
function f { param($a $b) }
#---
@"
abc
 "@
#---
@'
abc
 '@
foo
#---
$a $b
#---
"a$(1" + 2
#---
"a$(1 2)b" 
#---
"a$(})b" 
#---
"a${b" 
#---
foo a"b
#---
foo a'b
#---
foo a$(b
#---
foo a${b
#---
foo a$( } c
#---
$x = @"abc"@
#---
[int] = 3
#---
[int]3 = 3
#---
(1) = 3
#---
($a) = 3
#---
$a, 1 = 3
#---
$a.b() = 3
#---
@($a) = 3
#---
,$a = 3
#---
-$a = 3
#---
$true = 3
#---
$null = 3
#---
[void]$x = 3
#---
function f($a, $a) {}
#---
[ref][int]$x = 3
#---
break; continue
#---
try {} finally { break; return }
#---
$x = @{a=1;A=2;'a'=3;"a"=4;1=1;1=2}
#---
[ordered]$x
#---
$using:x = 3
#---
function $x {}
#---
function f { begin {} begin {} }
#---
function f { begin {} 1 }
#---
function f { param($a) end }
#---
filter
#---
dynamicparam {} 1
#---
throw
#---
a,b
#---
a -b,c
#---
,
#---
=
#---
"a" foo
#---
1.foo
#---
$x.foo bar
#---
(foo
)
bar)
#---

#---
-foo 2
#---
1 -foo
#---
1 -foo 2 3
#---
(1 -foo 2)
#---
$a.foo(1 -foo 2)
#---
1 -foo:2 4
#---
$x = 1 -foo $y
#---
if (1 -foo 2) {}
#---
1 -foo -bar 2
#---
1 foo bar
#---
$x.a b.c d
#---
1 (2)
#---
$x $y.z w
#---
$x [a]b c
#---
$x ::a b
#---
$x . y
#---
$x & y
#---
$x = y z
#---
@{a b}
#---
@{a b; c = 1; d = @{e = 2}} foo
#---
$a = @{ x y = "}" ; z }
#---
@{
a = 1
b 
c = 2
}
#---
class A { foo( ) { } bar }
x
#---
class A { foo( $x $y ) { } }
x
#---
class A { [a $x }
#---
class A { $x = 1 $y }
#---
class A { 1 }
#---
class A { foo }
x
#---
class A { static }
#---
class A { foo() {} bar() {} }
#---
class A { A() : foo() { } }
#---
class A { static A($x) { } }
#---
class A { foo() { param($x) } }
#---
class A { foo() { begin { } } }
#---
class A { [int][string]$x }
#---
class A { hidden hidden $x; }
#---
class A { $x; $x }
#---
class A { a() {} a() {} }
#---
class A { [void] a() { return 1 } [int] b() { } [int] c() { return } [int] d() { if (1) { return 1 } } }
#---
class A { [int] a() { throw 1 } [int] b() { while (1) { } } [int] c() { try { return 1 } catch { return 2 } } [int] d() { switch (1) { 1 { return 1 } default { return 2 } } } }
#---
class A { a() { $x } b() { $this.y; $z = 1; $z; $global:w } static c() { $this } }
#---
class A { a() { return } b() { return 1 } }
#---
enum A { a; a }
#---
enum A { a = 1 + 2; b = 'x'; c = foo; d = $x; e = 1.5; f = [int]::MaxValue }
#---
enum A : string { a }
#---
enum A : byte { a = 300 }
#---
enum A { a = b; b = a }
#---
class A { } class A { }
#---
class A : A { }
#---
class A : int { }
#---
class A : string { }
#---
class A : System.Exception { A([string]$m) : base($m) { } }
#---
class A : System.Collections.Generic.List[int] { }
#---
function f { [Foo()] param([Bar()]$x, [Baz]$y) }
#---
function f { param($x) return 1 }; class B { static [int]$y = 1; [B] a() { return [B]::new() } }
#---
try {} catch [int] {} catch [Exception] {} catch [IO.IOException], [ArgumentException] {}
#---
try {} catch [Exception] {} catch [Exception] {}
#---
try {} catch [ArgumentException] {} catch [ArgumentNullException] {}
#---
try {} catch [ArgumentNullException] {} catch [ArgumentException] {}
#---
$x = { param($a, $a) }
#---
[Parameter()]$x = 1
#---
[ordered]@{a=1}; [ordered]@(); [ordered]1
#---
$a::b = 1; $a++ = 1; $a -eq 1 = 2
#---
$x = [ref]$y; [ref]$x = 3; [int][ref]$x = 3; [ref][ref]$x
#---
function f([ref]$x, [int][ref]$y, [ref][int]$z) {}
#---
$env:x++; $x.y++; $x[0]++; [int]::y++; (1)++; ($x)++; $x.y()++
#---
foreach ($x.y in 1) {}
#---
foreach ($global:x in 1) {}
#---
foreach ([int]$x in 1) {}
#---
"$using:x $using:y.z"
#---
$using:x.foo(); $using:x.y.foo().z; $using:x[0].y; $using:a::b; $using:x++
#---
$using:x + 1; @using:x; foo @using:x
#---
${using:x}; "${using:x}"
#---
break $x.y; continue "a"; break a.b; continue 1; break (1)
#---
trap [int] { continue }
#---
trap { } 1
#---
return & foo; return a | b; return 1, 2; return @(1)
#---
a && b; a || b && c; a | b && c | d; (a && b); $x = a && b; $(a && b); if (a && b) {}
#---
a & ; b & c; d && e &; (a &); $x = a &; { a & }
#---
a$b c
#---
& a$b c
#---
. a$b/c
#---
a"$b"c
#---
a'b'c
#---
a`$b
#---
a$(b)c d
#---
$b/c d
#---
& $b/c d
#---
& $b'c' d
#---
"a$b" c
#---
& "a$b" c
#---
a{b}c
#---
a | b$c | & d$e
#---
function a$b {}
#---
break a$b
#---
switch -file a$b { x$y {} }
#---
foo > a$b
#---
foo -x:a$b
#---
using module a$b
#---
data { }
#---
data x { 1; "a"; 'b'; @{a=1}; @(1,2); 1..3; 1 + 2; -1; [int]3; $true; $null; $PSCulture; $PSUICulture; ConvertFrom-StringData "a=b"; if ($true) {1} else {2}; 1,2; 'a' -f 1; $x; foo; [foo]1; $a.b; $a[0]; while (1) {}; "a$b"; { 1 }; function f {}; 1 > a; . foo; & foo; break; return 1; try {} finally {}; trap {}; $a = 1; foreach ($x in 1) {}; switch (1) {1 {}}; [int]::MaxValue; $x++; @{a=$b}; 1 -and 2; 1 -split 2; 'x' * 100; data {}; "$true"; [ValidateRange(1,2)]$x; 1 -join 2; -join 1; -not 1; !1; 1 -replace 2; for (;;) {}; do {} while (1); throw 1; a | b; 1 -is [int]; 1 -as [string]; $true ? 1 : 2; $null ?? 1; exit; continue; [pscustomobject]@{}; ,1; (1); $(1) ; begin; param($x) }
#---
data -supportedcommand foo { foo; bar; foo -a 1 | ConvertFrom-StringData }
#---
data -supp { 1 }
#---
data -foo { 1 }
#---
data x y { 1 }

#---
class A { $p; [int] m() { $x = 1; return $x } [int] n() { return $p } }
#---
class A { [int] m() { foreach ($i in 1) { $i }; return $i } n($q) { $q; $args; $input; $_; $true; $PSScriptRoot; $env:x; $script:y; $host; $Error; $pid; $this; $undefined } }
#---
class A { [int] m() { if (1) { return 1 } else { return 2 } } [int] n() { if (1) { return 1 } elseif (2) { return 3 } } [int] o() { do { return 1 } while (1) } [int] p() { for (;;) { return 1 } } [int] q() { foreach ($x in 1) { return 1 } } [int] r() { while ($true) { } } }
#---
class B { [int] m() { try { return 1 } catch { } return 1 } [int] n() { try { return 1 } finally { } } [int] o() { switch (1) { default { return 1 } } } [int] p() { switch (1) { 1 { return 1 } } } [int] q() { exit } [int] r() { try { throw } catch { return 1 } } [int] s() { try { return 1 } catch { throw } } [int] t() { trap { return 1 } } }
#---
class C { [string] $a; [string] a() { return '' } }
#---
class C { [int] m() { { return 1 } } }
#---
class C { m() { return } static [int] $x = $this.y; static n() { $this.y; $this } [int] o() { return $this.x } }
#---
class C { [void] m() { { return 1 } } n() { return } [void] o() { return $null } }
#---
class C { m($a) {} m($b) {} m([int]$a) {} }
#---
class C { $a; $a }
#---
class C { $a; [int]$A; m() {} M() {} }
#---
enum E { a; b; A }
#---
enum E { a = 1; b = 99999999999; c = -1 }
#---
enum E : uint { a = -1 }
#---
class C { [int]$x; C() { $x = 1 } m() { $x = 1; x = 2 } static [int]$y; static n() { $y = 2 } }
#---
function f([void]$x) { param() }
#---
class C { base() {} if() {} class() {} $if; static() {} hidden() {} }
#---
class if {}
#---
enum class { a }
#---
enum E { if; class; default }
#---
class C { m() { break } n() { while (1) { break; continue } } }
#---
class C { [int]$x = 1, 2; [int] $y
$z }
#---
class C
{
  $a
  [int]
  $b
  static
  m
  (
  )
  {
  }
}
#---
interface I { }
#---
class A.B { }
#---
class A-B { }
#---
class A[T] { }
#---
[Flags()] enum E { a }
#---
public class C { }
#---
class C { public $x }
#---
class C { $x = { $this.y } ; $y = $x; static $z = $y }
#---
class C : Exception { C([string]$m) : base($m) { } C() : base("x", $null) { } }
#---
class C { C() { } C($x) { } static C() { } }
#---
class C { C() { return } C($x) { return 1 } }

#---
"$(')')"
#---
"$("(")"
#---
"$(")")"
#---
"$("a)b")"
#---
"$(`))"
#---
"$(# ) 
)"
#---
"$(<# ) #>)"
#---
"$(@'
)
'@)"
#---
"$("$(")")")"
#---
"$('it''s)')"
#---
"$([regex]::Escape('('))"
#---
"$(${a)b})"
#---
"a $(foo ')' "b" ) c"
#---
"$(
"
#---
"$(foo '`)')"
#---
"$(a'b)c')"
#---
"$(1)$("2)")"
#---
foo $(')')
#---
foo a$(')')b
#---
@"
$(')')
$("
)")
"@
#---
"$({ ')' })"
#---
"$($a[')'])"
#---
"$("a'")"
#---
"$('a"')"
#---
"$("a'b)")'"

#---
while (1 2) {}
#---
do {} while (1 2)
#---
do {} until (1 2)
#---
if (1
#---
if (1 2
#---
foreach ($a in 1 2) {}
#---
switch (1 2) {}
#---
"$( 1 + )"
#---
"$( foo"
#---
"$( "a
#---
@"
$(1
"@
#---
"a$(1)b$(2" c
#---
foo a$(1)b$(2 c
#---
"$($($($(1))))"
#---
"$("a $("b $(1)") c")"
#---
"${a}$(1)$b"
#---
"$(if ($true) { "yes" } else { 'no' })"
#---
"$()"
#---
"$( )$(
)"

#---
ec @
#---
ec @ a
#---
ec @$a
#---
ec @> b
#---
ec @%
#---
ec @] c
#---
ec @.b
#---
ec @-
#---
ec @[x]
#---
ec @@
#---
ec @1
#---
ec @@a
#---
foo |

#---
foo |
 
#---
foo |
#---
foo | #c
#---
foo &&

#---
foo &&
#---
[a[b
#---
[a[b,
#---
[a[b,c
#---
[a[[b
#---
[a[b] x
#---
$x = [a[b x
#---
if (1) {

#---
$a = 

#---
foo `

#---
@'
a

#---
1 +

#---
foo(

#---
function f

#---
function f {

#---
class a {

#---
$a.

#---
try { }

#---
try { } 
catch
#---
if (1) { }
else
#---
foreach ($a in 1)

#---
switch (1) {
 1
#---
@{
a
#---
@{
a =

#---
param(

#---
param($a,

#---
[int]

#---
-not

#---
foo 1,

#---
$a ? 1 :

#---
do { }


#---
ec @ss#>h
#---
ec @ss.b
#---
ec @ss% @a-b @a:b @a"c" @a'c' @a=b @a\b @a/b
#---
@{0xOptions = 1}
#---
@{1a = 2}
#---
@{a-b = 1}
#---
@{-1 = 2; 1.5 = 3; $x = 4; (1) = 5; "a$b" = 6; [int] = 7; a.b = 8}
#---
@{a:b = 1}
#---
@{if = 1; default = 2; class = 3; $true = 4; 1kb = 5; @a = 6; {x} = 7}
#---
foo |&& bar
#---
2>&1
#---
> foo
#---
1..5 2>&1

#---
0x
#---
0x 1
#---
$x = 0x
#---
ec 0x 0b
#---
0xg
#---
0b 1
#---
"$using:i:"
#---
"$a:b:"
#---
"$a:b: c"
#---
$a:b: 
#---
$using:i: + 1
#---
"$global:x: y"
#---
"$env:x: y"
#---
"$global: y"
#---
"$:r" + $:r
#---
< a
#---
0x + 1
