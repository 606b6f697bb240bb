#!/usr/bin/env python3
"""A microphone and a speaker without hardware: PulseAudio with a pipe as its source, private to one test.

    virtual_microphone.py FOLDER [--without-microphone]

FOLDER must exist with mode 0700; everything of the server lies in it, so that several can run side by side. Prints "ready" once the server
answers; a program under test then needs

    XDG_RUNTIME_DIR=FOLDER  PULSE_SERVER=unix:FOLDER/pulse.sock

Commands come by standard input, one a line; each is answered by a line on standard output when it is done. Feeding goes on beside other
commands, so that a device can be unplugged in mid-sentence:

    play FILE.wav         feed the samples (48 kHz, mono, 16 bit) as fast as they are taken   -> "played"
    speak FILE.wav        feed them in real time, like a voice                                -> "played"
    plug | unplug         load or unload the microphone's module                              -> "plugged" | "unplugged"
    die                   end the server as a crash would (SIGKILL)                           -> "dead"

The microphone is called TestMic; what is fed waits in the pipe while nobody records. "speak" gives up the samples that nobody takes, as
air does; "play" waits. Ends, and ends the server by its process id, at the end of standard input: so nothing is left when a test dies.
"""
import ctypes
import os
import signal
import subprocess
import sys
import threading
import time
import wave

MICROPHONE = ("module-pipe-source", "source_name=mic", "rate=48000", "channels=1", "format=s16le",
              "source_properties=device.description=TestMic")


PR_SET_PDEATHSIG = 1


def end_with_parent():
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


class Server:
    def __init__(self, folder, with_microphone):
        self.folder = folder
        self.socket = os.path.join(folder, "pulse.sock")
        self.fifo = os.path.join(folder, "mic.fifo")
        script = os.path.join(folder, "script.pa")
        lines = [f"load-module module-native-protocol-unix auth-anonymous=1 socket={self.socket}"]
        if with_microphone:
            lines.append(" ".join(("load-module",) + MICROPHONE + (f"file={self.fifo}",)))
            lines.append("set-default-source mic")
        lines.append("load-module module-null-sink sink_name=spk rate=48000 channels=2")
        lines.append("set-default-sink spk")
        with open(script, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        home = os.path.join(folder, "home")
        os.makedirs(home, exist_ok=True)
        self.environment = dict(os.environ, XDG_RUNTIME_DIR=folder, HOME=home, PULSE_SERVER="unix:" + self.socket)
        self.environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        with open(os.path.join(folder, "pulseaudio.log"), "wb") as log:
            self.process = subprocess.Popen(
                ["pulseaudio", "-n", "-F", script, "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes",
                 "--realtime=no", "--high-priority=no"],
                env={key: value for key, value in self.environment.items() if key != "PULSE_SERVER"},
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=end_with_parent)

    def pactl(self, *arguments):
        return subprocess.run(["pactl", *arguments], env=self.environment, capture_output=True, text=True, check=False)

    def wait_until_ready(self):
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                sys.exit(f"pulseaudio ended with {self.process.returncode}; see {self.folder}/pulseaudio.log")
            if os.path.exists(self.socket) and self.pactl("info").returncode == 0:
                return
            time.sleep(0.02)
        sys.exit("pulseaudio did not answer within 20 s")

    def plug(self):
        self.pactl("load-module", *MICROPHONE, f"file={self.fifo}")

    def unplug(self):
        self.pactl("unload-module", "module-pipe-source")

    def end(self, how):
        if self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait()


def samples_of(path):
    with wave.open(path, "rb") as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (48000, 1, 2):
            sys.exit(f"{path} is not 48 kHz, mono, 16 bit")
        return file.readframes(file.getnframes())


def play(server, path):
    data = memoryview(samples_of(path))
    pipe = os.open(server.fifo, os.O_WRONLY)
    try:
        while data:
            data = data[os.write(pipe, data[:3840]):]
    finally:
        os.close(pipe)


def speak(server, path):
    data = samples_of(path)
    block = 960  # bytes of 10 ms
    pipe = os.open(server.fifo, os.O_WRONLY | os.O_NONBLOCK)
    began = time.monotonic()
    try:
        for number, start in enumerate(range(0, len(data), block)):
            time.sleep(max(0.0, began + number * 0.01 - time.monotonic()))
            try:
                os.write(pipe, data[start:start + block])
            except BlockingIOError:
                pass  # nobody listens
    finally:
        os.close(pipe)


def feed(how, server, path):
    try:
        how(server, path)
    except OSError:
        pass  # unplugged, or the server has died: nobody hears the rest
    print("played", flush=True)


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    if len(arguments) != 1:
        sys.exit(__doc__)
    server = Server(os.path.abspath(arguments[0]), "--without-microphone" not in sys.argv)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        server.wait_until_ready()
        print("ready", flush=True)
        for line in sys.stdin:
            command, _, argument = line.strip().partition(" ")
            if command in ("play", "speak"):
                how = play if command == "play" else speak
                threading.Thread(target=feed, args=(how, server, argument), daemon=True).start()
                continue
            if command == "plug":
                server.plug()
            elif command == "unplug":
                server.unplug()
            elif command == "die":
                server.end(signal.SIGKILL)
            else:
                sys.exit(f"unknown command: {command}")
            answers = {"plug": "plugged", "unplug": "unplugged", "die": "dead"}
            print(answers[command], flush=True)
    finally:
        server.end(signal.SIGTERM)


main()
