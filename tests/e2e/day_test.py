#!/usr/bin/env python3
"""Lives a thin day in the real binary by key presses and clicks: starts a block, reads the bank, grades a card, solves LC 904, records a take
and hears it, closes the window, opens it again, and finds everything still there."""
import random
import struct
import sys
import threading
import wave

import harness
from harness import until

SOLUTION = ("class Solution { public: int totalFruit(vector<int>& fruits) { unordered_map<int, int> count; int left = 0, best = 0; "
            "for (int right = 0; right < (int)fruits.size(); ++right) { ++count[fruits[right]]; while (count.size() > 2) { "
            "if (--count[fruits[left]] == 0) count.erase(fruits[left]); ++left; } best = max(best, right - left + 1); } return best; } };")
SPOKEN_SECONDS = 6


def spoken_samples():
    """A sound in which each stretch is found in one place only, loud enough for the meter."""
    source = random.Random(904)
    return [source.randrange(-9000, 9000) for _ in range(SPOKEN_SECONDS * harness.SAMPLE_RATE)]


def speak(desktop, samples):
    """Feeds the microphone's pipe from a thread; writing waits for whoever records."""

    def feed():
        with open(desktop.microphone, "wb", buffering=0) as pipe:
            block = harness.SAMPLE_RATE // 100
            for start in range(0, len(samples), block):
                part = samples[start:start + block]
                pipe.write(struct.pack(f"<{len(part)}h", *part))

    thread = threading.Thread(target=feed, daemon=True)
    thread.start()
    return thread


def wav_samples(path):
    with wave.open(path, "rb") as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (48000, 1, 2)
        return struct.unpack(f"<{file.getnframes()}h", file.readframes(file.getnframes()))


def assert_contains(samples, heard):
    """The recording must be one contiguous run of what was said; silence at either end is the pipe before and after."""
    first = next(index for index, sample in enumerate(heard) if sample)
    last = next(index for index in range(len(heard) - 1, -1, -1) if heard[index])
    said = heard[first:last + 1]
    assert len(said) > harness.SAMPLE_RATE, f"only {len(said)} samples were heard"
    whole, part = struct.pack(f"<{len(samples)}h", *samples), struct.pack(f"<{len(said)}h", *said)
    assert part in whole, "the take is not sample for sample what was said"


def begin_the_day(desktop, app):
    app.wait_for("push button", "Start")
    desktop.keys("Return")
    until(lambda: app.verb("plan")["blocks"][0]["state"] == "running", "the first block to run")


def read_the_bank(desktop, app):
    desktop.keys("ctrl+2")
    app.wait_for(None, "AtomicLong")
    desktop.keys("slash")
    desktop.type("Pay twice")
    app.wait_for("push button", "taps Pay twice")
    app.wait_for(None, "If the interviewer pushes")


def grade_a_card(desktop, app):
    desktop.keys("ctrl+3")
    app.wait_for("push button", "Review")
    desktop.keys("Return")
    app.wait_for("push button", "Show answer")
    desktop.keys("space")
    app.wait_for("push button", "Good, next in")
    desktop.keys("3")
    until(lambda: app.verb("stats")["reviews"] == 1, "the press to be saved")
    desktop.keys("Escape")


def solve_a_drill(desktop, app):
    desktop.keys("ctrl+4")
    desktop.click(app.wait_for(None, "Fruit Into Baskets"))
    editor = app.wait_for("text", "Code")
    desktop.click(editor)
    desktop.keys("ctrl+a")
    desktop.type(SOLUTION)
    desktop.keys("ctrl+Return")
    app.wait_for(None, "Accepted")
    until(lambda: any(drill["id"] == "lc-904" and drill["state"] == "solved" for drill in app.verb("drills")["drills"]), "the run to be kept")


def record_a_take(desktop, app):
    samples = spoken_samples()
    desktop.keys("ctrl+5")
    app.wait_for("push button", "Record")
    speak(desktop, samples)
    desktop.keys("r")
    app.wait_for(None, "Recording take 1")
    until(lambda: any((app.data / "takes").glob("*.part.wav")) and
          max(path.stat().st_size for path in (app.data / "takes").glob("*.part.wav")) > 3 * 2 * harness.SAMPLE_RATE, "three seconds of sound")
    desktop.keys("r")
    take = until(lambda: app.verb("takes")["takes"], "the take")[0]
    assert_contains(samples, wav_samples(take["path"]))
    app.wait_for(None, "Take 1")
    return take


def hear_it(desktop, app):
    app.wait_for("push button", "Play the open part")  # the feedback stands there by itself
    desktop.click(app.wait_for("push button", "Back"))
    desktop.click(app.wait_for("push button", "Play Take 1"))
    app.wait_for("push button", "Pause Take 1")


def find_it_all_again(desktop, app, before, take):
    app.wait_for("push button", "Pause")
    block = app.verb("plan")["blocks"][0]
    assert block["state"] == "running" and block["doneSeconds"] >= before, block
    assert app.verb("stats")["reviews"] == 1
    assert [kept["id"] for kept in app.verb("takes")["takes"]] == [take["id"]]
    desktop.keys("ctrl+5")
    app.wait_for(None, "Take 1")
    desktop.keys("ctrl+4")
    desktop.click(app.wait_for(None, "Fruit Into Baskets"))
    editor = app.wait_for("text", "Code")
    assert "count.erase(fruits[left])" in editor.get_text_iface().get_text(0, -1)


def main():
    desktop = harness.Desktop()
    try:
        app = harness.Application(desktop, sys.argv[1])
        begin_the_day(desktop, app)
        read_the_bank(desktop, app)
        grade_a_card(desktop, app)
        solve_a_drill(desktop, app)
        take = record_a_take(desktop, app)
        hear_it(desktop, app)
        desktop.keys("ctrl+1")
        before = app.verb("plan")["blocks"][0]["doneSeconds"]
        app.quit()
        app = harness.Application(desktop, sys.argv[1])
        find_it_all_again(desktop, app, before, take)
        app.quit()
        print("the day was lived, and is still there")
    except AssertionError as failure:
        print(failure, "\n", app.describe(), "\n", (desktop.folder / "greenroom.log").read_text(), file=sys.stderr)
        raise
    finally:
        desktop.close()


if __name__ == "__main__":
    main()
