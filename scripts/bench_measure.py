"""What scripts/bench measures with: processes run in turn, prompts awaited on a terminal, a table."""

import contextlib
import fcntl
import os
import pty
import select
import shutil
import signal
import statistics
import struct
import subprocess
import tempfile
import termios
import time
from dataclasses import dataclass

WARM_UP = 3
PATIENCE = 15


@dataclass
class Result:
    """Medians over the rounds: seconds, seconds, bytes."""

    wall: float
    cpu: float = 0
    memory: float = 0


def run_rounds(commands, environment, rounds, every=None, warm_up=WARM_UP):
    """Runs each command in each round, or in every so many of them, and measures it whole."""
    samples = {name: [] for name in commands}
    for number in range(-warm_up, rounds):
        for name, words in commands.items():
            step = (every or {}).get(name, 1)
            if number % step == 0:
                sample = run(words, environment)
                if number >= 0:
                    samples[name].append(sample)
    return {
        name: Result(
            statistics.median(wall for wall, _ in taken), statistics.median(cpu for _, cpu in taken)
        )
        for name, taken in samples.items()
    }


def run(words, environment):
    """Wall and CPU seconds of one process, which must succeed; its output is thrown away."""
    nothing = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
    ]
    start = time.perf_counter()
    process = os.posix_spawn(path_of(words[0]), words, environment, file_actions=nothing)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"{words} ended with {os.waitstatus_to_exitcode(status)}")
    return wall, usage.ru_utime + usage.ru_stime


def prompt_rounds(programs, environment, rounds):
    """Starts each program on a terminal in each round, and waits for its prompt."""
    samples = {name: [] for name in programs}
    for number in range(-WARM_UP, rounds):
        for name, (words, prompt) in programs.items():
            sample = start_to_prompt(words, prompt, environment)
            if number >= 0:
                samples[name].append(sample)
    return {
        name: Result(
            statistics.median(wall for wall, _ in taken),
            memory=statistics.median(memory for _, memory in taken),
        )
        for name, taken in samples.items()
    }


def start_to_prompt(words, prompt, environment):
    """Seconds from the start to the prompt, and the bytes in memory then."""
    path = path_of(words[0])
    start = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        # Without a size redis-cli asks the terminal for one and waits for the answer.
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execve(path, words, environment)
    try:
        seen = b""
        while prompt not in seen:
            left = start + PATIENCE - time.perf_counter()
            if left <= 0 or not select.select([terminal], [], [], left)[0]:
                raise SystemExit(f"{words} shows no prompt {prompt}: {seen}")
            seen += os.read(terminal, 65_536)
        return time.perf_counter() - start, resident_bytes(process)
    finally:
        os.kill(process, signal.SIGKILL)
        os.close(terminal)
        os.waitpid(process, 0)


def tab_rounds(words, prompt, line, shown, environment, rounds):
    """The median of seconds from Tab to the prompt that is drawn again below a list of candidates.

    The first Tabs wait until a list comes at all: the names are read behind the prompt.
    """
    with terminal_of(words, environment) as terminal:
        read_until(terminal, prompt)
        os.write(terminal, line.encode())
        read_until(terminal, line.encode())
        deadline = time.monotonic() + 4 * PATIENCE
        while shown not in press_tab(terminal):
            if time.monotonic() > deadline:
                raise SystemExit(f"Tab lists nothing after {line!r}")
            time.sleep(0.2)
        samples = []
        for _ in range(rounds):
            start = time.perf_counter()
            os.write(terminal, b"\t")
            read_until(terminal, shown, line.encode())
            samples.append(time.perf_counter() - start)
        return statistics.median(samples)


@contextlib.contextmanager
def terminal_of(words, environment):
    """A program on a terminal of its own, which is killed afterwards."""
    path = path_of(words[0])
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 120, 0, 0))
        os.execve(path, words, environment)
    try:
        yield terminal
    finally:
        os.kill(process, signal.SIGKILL)
        os.close(terminal)
        os.waitpid(process, 0)


def press_tab(terminal):
    """What comes within half a second of a Tab."""
    os.write(terminal, b"\t")
    seen = b""
    while select.select([terminal], [], [], 0.5)[0]:
        seen += os.read(terminal, 65_536)
    return seen


def read_until(terminal, *texts):
    """Reads until all of the texts have come, one after the other."""
    seen = b""
    for text in texts:
        while text not in seen:
            if not select.select([terminal], [], [], PATIENCE)[0]:
                raise SystemExit(f"{text} doesn't come: {seen}")
            seen += os.read(terminal, 65_536)
        seen = seen.split(text, 1)[1]


def resident_bytes(process):
    with open(f"/proc/{process}/status") as file:
        for line in file:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
    return 0


def stripped_size(program):
    with tempfile.NamedTemporaryFile() as copy:
        subprocess.run(["strip", "-o", copy.name, program], check=True, timeout=60)
        return os.path.getsize(copy.name)


def path_of(program):
    return shutil.which(program) or program


def seconds_text(seconds):
    if seconds < 1e-4:
        return f"{seconds * 1e6:.1f} µs"
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


class Table:
    """Rows of what was measured, printed when all of it was."""

    def __init__(self):
        self.rows = [("what", "appflow", "beside", "ratio"), ("---", "---:", "---:", "---:")]

    def compare(self, what, ours, name, theirs):
        self.row(what, seconds_text(ours), f"{name} {seconds_text(theirs)}", ours / theirs)

    def row(self, what, ours, beside, ratio=None):
        if ratio is None:
            text = ""
        else:
            text = f"{ratio:.2f}x" if ratio > 0.1 else f"1/{1 / ratio:.0f}"
        self.rows.append((what, ours, beside, text))

    def print(self):
        widths = [max(len(row[column]) for row in self.rows) for column in range(4)]
        for row in self.rows:
            cells = [text.ljust(width) for text, width in zip(row, widths)]
            print("| " + " | ".join(cells) + " |")
