#!/usr/bin/env python3
"""Kills a recording at random moments: at most 60 ms of what was said are lost, and each take comes back and plays.

    kill_test.py GREENROOM SOURCE [--trials N]

Each trial records through a virtual microphone whose sound is fed block by block, so that it is known to the sample what had been said when
SIGKILL came. Prints one JSON object with the losses; fails when one is over the bound or a take does not come back. A machine that is busy
delivers sound late, server and program alike, so the bound is held by the median of the trials and half as much again by each.
"""
import array
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import wave

RATE = 48000
BLOCK = 480
BOUND_MS = 60
PATIENCE_SECONDS = 30
_never = threading.Event()


def until(condition, what):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE_SECONDS} s for {what}")
        _never.wait(0.01)
    return value


class Room:
    """A virtual microphone and a data folder."""

    def __init__(self, source, folder):
        self.folder = folder
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.fifo = runtime / "mic.fifo"
        self.data = folder / "data"
        self.takes = self.data / "takes"
        self.server = subprocess.Popen([sys.executable, str(source / "tests/support/virtual_microphone.py"), str(runtime)],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.server.stdout.readline().strip() == "ready", "the virtual microphone did not start"
        self.environment = dict(os.environ, XDG_RUNTIME_DIR=str(runtime), PULSE_SERVER=f"unix:{runtime}/pulse.sock", HOME=str(folder),
                                QT_QPA_PLATFORM="offscreen", GREENROOM_DATA_DIR=str(self.data), LC_ALL="C.UTF-8", TZ="UTC")
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)

    def close(self):
        self.server.stdin.close()
        self.server.wait(timeout=20)


def part_samples(takes):
    parts = list(takes.glob("*.part.wav"))
    return (os.path.getsize(parts[0]) - 44) // 2 if parts else 0


def feed(fifo, blocks):
    """Speaks so many blocks in real time; gives what was said."""
    pipe = os.open(fifo, os.O_WRONLY)
    began = time.monotonic()
    try:
        for number in range(blocks):
            os.write(pipe, array.array("h", (6000 if (sample // 60) % 2 else -6000 for sample in range(BLOCK))).tobytes())
            late = began + (number + 1) * BLOCK / RATE - time.monotonic()
            if late > 0:
                _never.wait(late)
    finally:
        os.close(pipe)
    return blocks * BLOCK


def trial(program, room, generator):
    recorder = subprocess.Popen([program, "record", "--seconds", "60"], env=room.environment, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL)
    try:
        until(lambda: list(room.takes.glob("*.part.wav")), "the recording to begin")
        said = feed(room.fifo, generator.randint(40, 200))
    finally:
        os.kill(recorder.pid, signal.SIGKILL)
        recorder.wait()
    return said


def recovered(program, room, before):
    listed = json.loads(subprocess.run([program, "takes", "--json"], env=room.environment, capture_output=True, check=True).stdout)["takes"]
    fresh = [take for take in listed if take["id"] not in before]
    assert len(fresh) == 1, f"one take comes back, not {len(fresh)}"
    assert not list(room.takes.glob("*.part.wav")), "a part file is left"
    with wave.open(fresh[0]["path"], "rb") as file:
        frames = file.readframes(file.getnframes())
    assert any(frames), "the take that came back is silent"
    return fresh[0]["id"], len(frames) // 2


def main():
    program, source = sys.argv[1], pathlib.Path(sys.argv[2])
    trials = int(sys.argv[sys.argv.index("--trials") + 1]) if "--trials" in sys.argv else 3
    generator = random.Random(20261123)
    losses = []
    with tempfile.TemporaryDirectory(prefix="greenroom-kill-") as folder:
        room = Room(source, pathlib.Path(folder))
        try:
            known = set()
            for _ in range(trials):
                said = trial(program, room, generator)
                take, samples = recovered(program, room, known)
                known.add(take)
                losses.append(max(0, said - samples) * 1000 / RATE)
        finally:
            room.close()
    losses.sort()
    figures = {"trials": trials, "recovered": len(losses), "medianLostMs": round(losses[len(losses) // 2], 1), "worstLostMs": round(losses[-1], 1),
               "boundMs": BOUND_MS}
    print(json.dumps(figures))
    assert figures["medianLostMs"] <= BOUND_MS and figures["worstLostMs"] <= 1.5 * BOUND_MS, figures


if __name__ == "__main__":
    main()
