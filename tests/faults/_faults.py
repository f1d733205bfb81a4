# SPDX-License-Identifier: MIT
"""What the tests of this folder share: a shell to run scripts on, waiting with a deadline, a look at /proc, and `expect`,
which collects failures; `done()` ends the test."""
import os, pathlib, subprocess, sys, time

SHELL = str(pathlib.Path(sys.argv[1]).resolve() / "bin/farsh")
PATIENCE = 30  # seconds; only a fault takes that long
failures = []


def expect(what, ok, seen=""):
    print(("ok " if ok else "NOT OK ") + what + ("" if ok else f": {seen!r}"))
    if not ok:
        failures.append(what)


def done():
    sys.exit(1 if failures else 0)


def run(*argv, **options):
    """(exit code, output, errors) of a program; code None: it hung."""
    options.setdefault("timeout", PATIENCE)
    if "input" not in options:
        options.setdefault("stdin", subprocess.DEVNULL)
    try:
        p = subprocess.run([str(a) for a in argv], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
        return p.returncode, p.stdout.decode("utf-8", "replace"), p.stderr.decode("utf-8", "replace")
    except subprocess.TimeoutExpired as e:
        return None, (e.stdout or b"").decode("utf-8", "replace"), (e.stderr or b"").decode("utf-8", "replace")


def script(text, **options):
    return run(SHELL, "-NoProfile", "-Command", text, **options)


def start(text, **options):
    return subprocess.Popen([SHELL, "-NoProfile", "-Command", text], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, **options)


def wait_until(condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def alive(pid):
    """Whether the process exists and is not one that ended and waits to be collected."""
    try:
        stat = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


def read_pids(stream, count):
    """The first lines of a shell's output, each a process id."""
    return [int(stream.readline()) for _ in range(count)]
