"""A desktop of its own for one test: display, window manager, microphone, home, all private and all gone at the end.

Run under `dbus-run-session`, which gives the accessibility bus. Nothing here waits for time: until() polls for a condition and fails
with what it waited for.
"""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE_SECONDS = 40
SAMPLE_RATE = 48000
_never = threading.Event()


def until(condition, what):
    """Polls until the condition gives something true, and returns that."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE_SECONDS} s for {what}")
        _never.wait(0.03)


class Desktop:
    """Xvfb with openbox, and a Pulse server whose microphone is a pipe."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="greenroom-e2e-"))
        self.processes = []
        for name in ("home", "runtime", "data"):
            (self.folder / name).mkdir(mode=0o700)
        self.microphone = self.folder / "runtime" / "microphone.fifo"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder / "home"), "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"], "TZ": "UTC", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
            "QT_FORCE_STDERR_LOGGING": "1", "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(self.folder / "home" / "cache"))}
        self._start_display()
        self._start_sound()

    def start(self, command, **options):
        log = open(self.folder / f"{pathlib.Path(command[0]).name}.log", "ab")
        process = subprocess.Popen(command, env=self.environment, stdout=log, stderr=log, **options)
        self.processes.append(process)
        return process

    def _start_display(self):
        read_end, write_end = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1400x900x24", "-nolisten", "tcp"], pass_fds=[write_end])
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            self.environment["DISPLAY"] = ":" + pipe.readline().strip()
        os.environ["DISPLAY"] = self.environment["DISPLAY"]
        self.start(["openbox"])

    def _start_sound(self):
        socket = self.folder / "runtime" / "pulse.sock"
        script = self.folder / "script.pa"
        script.write_text(
            f"load-module module-native-protocol-unix auth-anonymous=1 socket={socket}\n"
            f"load-module module-pipe-source source_name=mic file={self.microphone} rate={SAMPLE_RATE} channels=1 format=s16le "
            "source_properties=device.description=TestMicrophone\n"
            "load-module module-null-sink sink_name=spk rate=48000 channels=2\nset-default-sink spk\nset-default-source mic\n")
        self.environment["PULSE_SERVER"] = f"unix:{socket}"
        self.start(["pulseaudio", "-n", "-F", str(script), "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes",
                    "--realtime=no", "--high-priority=no"])
        until(lambda: socket.exists() and self.microphone.exists(), "the sound server")

    def keys(self, *names):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], env=self.environment, check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "4", "--", text], env=self.environment, check=True)

    def click(self, node):
        box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"],
                       env=self.environment, check=True)

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Application:
    """The real binary in its window, read through the accessibility tree."""

    def __init__(self, desktop, binary, *arguments):
        self.desktop = desktop
        self.binary = binary
        self.data = desktop.folder / "data"
        self.process = desktop.start([binary, "--data-dir", str(self.data), *arguments])
        self.root = until(self._find_root, "the application on the accessibility bus")
        window = until(self._window_id, "the window")
        subprocess.run(["xdotool", "windowfocus", "--sync", window], env=desktop.environment, check=True)

    def _find_root(self):
        assert self.process.poll() is None, (self.desktop.folder / "greenroom.log").read_text()
        desk = Atspi.get_desktop(0)
        for index in range(desk.get_child_count()):
            child = desk.get_child_at_index(index)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def _window_id(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], env=self.desktop.environment,
                               capture_output=True, text=True, check=False).stdout.split()
        return found[-1] if found else None

    def nodes(self):
        """Every node that is showing, depth first."""
        stack = [self.root]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            yield node
            stack.extend(node.get_child_at_index(index) for index in reversed(range(node.get_child_count())))

    def find(self, role=None, name=None):
        """The first showing node with this role whose name contains the text."""
        for node in self.nodes():
            try:
                if role is not None and node.get_role_name() != role:
                    continue
                if name is not None and name not in (node.get_name() or ""):
                    continue
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return node
            except Exception:  # a node may be gone by the time it is asked
                continue
        return None

    def wait_for(self, role=None, name=None):
        return until(lambda: self.find(role, name), f"{role or 'anything'} named “{name}”")

    def describe(self):
        lines = []
        for node in self.nodes():
            try:
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    lines.append(f"{node.get_role_name()}: {node.get_name()}")
            except Exception:
                continue
        return "\n".join(lines)

    def verb(self, *words):
        """Runs a verb beside the open window and returns its JSON."""
        answer = subprocess.run([self.binary, "--data-dir", str(self.data), "--json", *words], env=self.desktop.environment,
                                capture_output=True, check=False)
        assert answer.stdout, answer.stderr.decode()
        return json.loads(answer.stdout)

    def quit(self):
        self.desktop.keys("ctrl+q")
        self.process.wait(timeout=PATIENCE_SECONDS)
        assert self.process.returncode == 0, self.process.returncode
