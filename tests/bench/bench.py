#!/usr/bin/env python3
"""Measures the app against its floor and prints one JSON object. See README.md."""
import argparse
import json
import os
import pathlib
import signal
import statistics
import subprocess
import tempfile
import time

RUNS = 9
IDLE_SECONDS = 30


class Display:
    """A private Xvfb that picks its own number."""

    def __init__(self):
        read_end, write_end = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
            pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.name = ":" + pipe.readline().strip()

    def close(self):
        self.process.terminate()
        self.process.wait()


def environment(display, home):
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "DISPLAY": display.name, "TZ": "UTC",
            "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "GREENROOM_TELL_FRAMES": "1"}


class Program:
    """One run of a program that tells its frames on stderr."""

    def __init__(self, command, env, log):
        self.log = log
        self.started = time.monotonic_ns()
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=open(log, "wb"))

    def frames(self):
        lines = self.log.read_bytes().decode(errors="replace").splitlines()
        return [int(line.split()[1]) for line in lines if line.startswith("frame ")]

    def first_frame_ms(self):
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            frames = self.frames()
            if frames:
                return (frames[0] - self.started) / 1e6
            if self.process.poll() is not None:
                raise SystemExit(self.log.read_text())
            time.sleep(0.005)
        raise SystemExit("no frame within 30 s: " + self.log.read_text())

    def resident_mib(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return None

    def cpu_ns(self):
        """Processor time of all threads, those that ended included; in steps of a clock tick, 10 ms."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * 1_000_000_000 // os.sysconf("SC_CLK_TCK")

    def idle(self, seconds):
        frames, cpu, begin = len(self.frames()), self.cpu_ns(), time.monotonic()
        time.sleep(seconds)
        passed = time.monotonic() - begin
        return {"cpuPercent": round((self.cpu_ns() - cpu) / passed / 1e7, 4), "frames": len(self.frames()) - frames}

    def close(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def start_figures(command, env, home):
    program = Program(command, env, home / "frames.log")
    first = program.first_frame_ms()
    time.sleep(2)
    resident = program.resident_mib()
    program.close()
    return first, resident


def ratio(figure, floor, bound):
    return {"app": round(figure, 1), "floor": round(floor, 1), "ratio": round(figure / floor, 3), "bound": bound}


def measure_start(app, floor, env, home):
    samples = {"app": [], "floor": []}
    for run in range(RUNS + 1):
        for name, command in (("app", app), ("floor", floor)):
            figures = start_figures(command, env, home)
            if run > 0:  # the first run warms the caches
                samples[name].append(figures)
    middle = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in samples.items()}
    return {"firstFrameMs": ratio(middle["app"][0], middle["floor"][0], 1.5), "residentMiB": ratio(middle["app"][1], middle["floor"][1], 1.5)}


def measure_idle(app, env, home):
    program = Program(app, env, home / "frames.log")
    program.first_frame_ms()
    time.sleep(5)
    figures = program.idle(IDLE_SECONDS)
    program.close()
    return figures | {"boundPercent": 0.1, "boundFrames": 0, "seconds": IDLE_SECONDS}


def measure_countdown(app, env, home):
    """The same with a block running: its key is pressed in the window, which a display without a window manager has to focus first."""
    program = Program(app, env, home / "frames.log")
    program.first_frame_ms()
    time.sleep(5)
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.process.pid)], env=env, capture_output=True, text=True,
                            check=True).stdout.split()[-1]
    subprocess.run(["xdotool", "windowfocus", "--sync", window, "key", "Return"], env=env, check=True)
    time.sleep(2)
    figures = program.idle(IDLE_SECONDS)
    program.close()
    return figures | {"boundPercent": 0.5, "seconds": IDLE_SECONDS}


def measure_judge(binary, drill, env, home):
    source = (drill / "reference.cpp").read_text()
    plain, quick = [], []
    for run in range(6):
        edited = home / f"edited{run}.cpp"
        edited.write_text(f"// edit {run} {time.monotonic_ns()}\n{source}")
        whole = home / "whole.cpp"
        whole.write_text("#include <bits/stdc++.h>\nusing namespace std;\n" + edited.read_text() + "\nint main() { vector<int> v{1, 2, 1}; return Solution().totalFruit(v); }\n")
        begin = time.monotonic()
        subprocess.run(["g++", "-O2", "-std=gnu++20", str(whole), "-o", str(home / "whole")], check=True, env=env)
        plain.append((time.monotonic() - begin) * 1000)
        answer = subprocess.run([binary, "--json", "judge", "lc-904", str(edited), "--quick", "--allow-weak"], env=env, capture_output=True, check=False)
        if answer.returncode != 0:
            raise SystemExit(answer.stderr.decode())
        quick.append(json.loads(answer.stdout)["times"]["quickVerdictMs"])
    return {"runToVerdictMs": ratio(statistics.median(quick[1:]), statistics.median(plain[1:]), 0.25)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--app", required=True)
    parser.add_argument("--floor", required=True)
    parser.add_argument("--drill", required=True, type=pathlib.Path)
    words = parser.parse_args()
    display = Display()
    try:
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            env = environment(display, home)
            app = [words.app, "--data-dir", str(home / "data")]
            figures = measure_start(app, [words.floor], env, home)
            figures["idle"] = measure_idle(app, env, home)
            figures["countdown"] = measure_countdown(app, env, home)
            figures |= measure_judge(words.app, words.drill, env, home)
            print(json.dumps(figures, indent=2))
    finally:
        display.close()


if __name__ == "__main__":
    main()
