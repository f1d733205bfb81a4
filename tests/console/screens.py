#!/usr/bin/env python3
"""Replays recorded conversations in a terminal (tmux) and compares the screens: tests/console/screens.py BUILD [NAME...]

screens/NAME.keys: `type TEXT`, `enter TEXT`, `key NAME`, `wait [REGEX]` (the last line; default: a prompt), `sleep N`, `mark
LABEL`, `mark-colors LABEL`; screens/NAME.screen: what each mark showed.  Every wait is a condition with a deadline; a recorded
`sleep` stands for one: before Ctrl+C that a command runs, elsewhere nothing, because marks wait for their screen anyway.
"""
import os, pathlib, re, shutil, subprocess, sys, tempfile, termios, time

HERE = pathlib.Path(__file__).resolve().parent
PROMPT = r"^(\[[^\]]*\]: )?(PS [^>]*> ?|>> ?)$"
DEADLINE = 10
SETUP = ("$ssh = @{ HostName = '127.0.0.1'; Port = $env:TEST_SSH_PORT; KeyFilePath = $env:TEST_SSH_KEY; "
         "Options = @{ StrictHostKeyChecking = 'no'; UserKnownHostsFile = '/dev/null'; LogLevel = 'ERROR' } }")


class Terminal:
    def __init__(self, shell, name):
        self.socket = f"farsh-test-{os.getpid()}-{name}"
        # As many characters as the recorded folder, so that long lines break where they broke.
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="", dir="/tmp"))
        self.work = self.home / "w"
        (self.work / "logs").mkdir(parents=True)
        (self.work / "alpha file.txt").write_text("first\nsecond\n")
        (self.work / "beta.ps1").write_text('"beta ran with $args"\n')
        env = {"TZ": "UTC", "LANG": "C.UTF-8", "HOME": str(self.work), "USER": "tester",
               "XDG_DATA_HOME": str(self.home / "d")}
        self.tmux("-f", "/dev/null", "new-session", "-d", "-s", "s", "-x", "100", "-y", "30", "-c", str(self.work),
                  *[a for k, v in env.items() for a in ("-e", f"{k}={v}")],
                  f"exec '{shell}' -NoProfile -NoLogo -NoExit -Command '{SETUP.replace(chr(39), chr(39) + chr(92) + chr(39) * 2)}'")
        self.tmux("set-option", "-t", "s", "remain-on-exit", "on")
        self.tmux("set-option", "-t", "s", "remain-on-exit-format", "")
        self.tty = self.tmux("display-message", "-p", "-t", "s", "#{pane_tty}").strip()

    def tmux(self, *args):
        return subprocess.run(["tmux", "-L", self.socket, *args], capture_output=True, text=True).stdout

    def screen(self, colors=False):
        text = self.tmux("capture-pane", "-p", "-t", "s", *(["-e"] if colors else []))
        return text.replace(str(self.work), "/home/tester/wk").rstrip("\n")

    def state(self):
        return self.tmux("display-message", "-p", "-t", "s", "#{pane_dead} #{pane_dead_status} #{cursor_x},#{cursor_y}").strip()

    def running(self):
        """The shell runs a command: it leaves the lines to the driver and shows nothing of what is typed."""
        fd = os.open(self.tty, os.O_RDWR | os.O_NOCTTY)
        try:
            return bool(termios.tcgetattr(fd)[3] & termios.ICANON)
        finally:
            os.close(fd)

    def until(self, what, seconds=DEADLINE):
        end = time.monotonic() + seconds
        while not what():
            if time.monotonic() > end:
                return False
            time.sleep(0.02)
        return True

    def last(self):
        lines = [l for l in self.screen().split("\n") if l.strip()]
        return lines[-1].rstrip() if lines else ""

    def close(self):
        self.tmux("kill-server")
        shutil.rmtree(self.home, ignore_errors=True)


def expected_marks(path):
    marks, label = {}, None
    for line in path.read_text().split("\n"):
        head = re.match(r"---- (.*) \(cursor \d+,\d+ (.*)\)$", line)
        if head:
            label = head.group(1)
            marks[label] = [head.group(2)]
        elif label is not None:
            marks[label].append(line.rstrip())
    for lines in marks.values():
        while len(lines) > 1 and not lines[-1]:
            lines.pop()
    return {k: (v[0], "\n".join(v[1:])) for k, v in marks.items()}


def trimmed(text):
    return "\n".join(l.rstrip() for l in text.split("\n")).rstrip("\n")


def plain(text):
    """Colours as tmux reports them, without telling apart how a run of resets is written."""
    text = re.sub(r"\x1b\[0m(\x1b\[[34]9m)*", "\x1b[0m", text)
    return trimmed(text)


def play(shell, name):
    t = Terminal(shell, name)
    marks = expected_marks(HERE / "screens" / f"{name}.screen")
    problems = []
    try:
        steps = (HERE / "screens" / f"{name}.keys").read_text().split("\n")
        if not t.until(lambda: re.search(PROMPT, t.last())):
            return [f"no prompt: {t.screen()!r}"]
        for i, step in enumerate(steps):
            kind, _, value = step.partition(" ")
            if kind in ("type", "enter"):
                before = t.screen(), t.state()
                if value:
                    t.tmux("send-keys", "-t", "s", "-l", "--", value)
                    t.until(lambda: (t.screen(), t.state()) != before and (value[-20:].replace(" ", "") in
                            t.screen().replace("\n", "").replace(" ", "") or "*" in t.last()), 3)
                if kind == "enter":
                    before = t.screen(), t.state()
                    t.tmux("send-keys", "-t", "s", "Enter")
                    t.until(lambda: (t.screen(), t.state()) != before, 3)
            elif kind == "key":
                if value == "C-c" and "sleep" in steps[i - 1]:
                    t.until(t.running, 3)
                before = t.screen(), t.state()
                t.tmux("send-keys", "-t", "s", value)
                t.until(lambda: (t.screen(), t.state()) != before, 1)
            elif kind == "wait":
                pattern = value or PROMPT
                if not t.until(lambda: re.search(pattern, t.last())):
                    problems.append(f"step {i + 1}: no {pattern!r}, last line {t.last()!r}")
            elif kind == "sleep" and "C-c" in (steps[i + 1] if i + 1 < len(steps) else ""):
                want = float(value)
                if want > 2:    # the loop that ticks once a second
                    t.until(lambda: t.screen().count("tick\n") + t.screen().endswith("tick") >= int(want) + 1)
            elif kind.startswith("mark"):
                status, text = marks[value]
                colors = kind == "mark-colors"
                get = (lambda: plain(t.screen(True))) if colors else (lambda: trimmed(t.screen()))
                want = plain(text) if colors else trimmed(text)
                if not t.until(lambda: get() == want, 5):
                    problems.append(f"{value}:\n--- expected\n{want!r}\n--- shown\n{get()!r}" if colors else
                                    f"{value}:\n--- expected\n{want}\n--- shown\n{get()}")
                dead = re.search(r"status (\d+)", status)
                if dead and not t.until(lambda: t.state().startswith(f"1 {dead.group(1)} "), 5):
                    problems.append(f"{value}: the shell should have ended with {dead.group(1)}: {t.state()}")
    finally:
        t.close()
    return problems


def main():
    build, names = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    if not shutil.which("tmux"):
        print("no tmux here\nSKIP")
        return 77
    failed = 0
    for path in sorted((HERE / "screens").glob("*.keys")):
        if names and path.stem not in names:
            continue
        began = time.monotonic()
        problems = play(build / "bin/farsh", path.stem)
        failed += bool(problems)
        print(f"{'FAIL' if problems else 'ok  '} {path.stem} ({time.monotonic() - began:.1f} s)")
        for p in problems:
            print(p)
    return 1 if failed else 0


sys.exit(main())
