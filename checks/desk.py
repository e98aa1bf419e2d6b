"""A desk of its own for one run of the program: a display, a window manager, a session bus, the accessibility bus.

What is read here is what a screen reader reads: the objects on the accessibility bus and the events sent over it.
"""

import os
import shutil
import subprocess
import tempfile
import time

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
}


def missing():
    """The packages of Debian that are not here."""
    packages = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    if not any(os.path.exists(launcher) for launcher in LAUNCHERS):
        packages.add("at-spi2-core")
    try:
        import gi.repository.Gio  # noqa: F401
    except ImportError:
        packages.add("python3-gi")
    return sorted(packages)


class Desk:
    """The desk; ends what it has started when it is left."""

    def __init__(self, size="1280x800"):
        self.work = tempfile.mkdtemp(prefix="casus-bus-")
        self.started = []
        self.program = None
        self.data = None
        read, write = os.pipe()
        self.start(self.server(str(write), size), {}, (write,))
        os.close(write)
        # To the end: a number read without its line end would leave the server with nobody to write to.
        with os.fdopen(read, encoding="ascii") as pipe:
            display = pipe.readline().strip()
        if not display:
            raise SystemExit("the display does not start")
        address = f"unix:path={self.work}/session"
        os.environ.update(
            DISPLAY=":" + display,
            DBUS_SESSION_BUS_ADDRESS=address,
            XDG_RUNTIME_DIR=self.work,
            HOME=self.work,
            LIBGL_ALWAYS_SOFTWARE="1",
            GSETTINGS_BACKEND="memory",
            NO_AT_BRIDGE="0",
        )
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)
        asks = ["xdotool", "getdisplaygeometry"]
        wait(lambda: subprocess.run(asks, capture_output=True, check=False).returncode == 0, "the display")
        self.start(["openbox", "--sm-disable"])
        self.start(["dbus-daemon", "--session", "--nofork", "--address", address])
        wait(lambda: os.path.exists(self.work + "/session"), "the session bus")
        launcher = next(launcher for launcher in LAUNCHERS if os.path.exists(launcher))
        self.start([launcher, "--launch-immediately"])
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            wait(lambda name=name: self.switch_on(name), "the accessibility bus")

    def server(self, descriptor, size):
        """The display, which says its number to a descriptor."""
        return ["Xvfb", "-displayfd", descriptor, "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset"]

    def start(self, command, more=None, descriptors=()):
        with open(f"{self.work}/{len(self.started)}.log", "wb") as log:
            process = subprocess.Popen(
                command, env={**os.environ, **(more or {})}, stdout=log, stderr=log, pass_fds=descriptors
            )
        self.started.append(process)
        return process

    def switch_on(self, name):
        call = ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"]
        call += ["org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:" + name]
        return subprocess.run(call + ["variant:boolean:true"], capture_output=True, check=False).returncode == 0

    def open(self, bus, binary, file=None, settings=""):
        """Starts the program with settings of its own and waits until it is on the bus."""
        self.data = tempfile.mkdtemp(dir=self.work)
        with open(self.data + "/settings.ron", "w", encoding="utf-8") as out:
            out.write(f"({settings})")
        self.again(bus, binary, file)

    def again(self, bus, binary, file=None):
        """Starts the program where it was before and waits until it is on the bus."""
        self.program = self.start([binary] + ([file] if file else []), {"CASUS_DATA_DIR": self.data})
        wait(lambda: self.meets(bus), "the program on the bus", 60)

    def close(self):
        """Ends the program at once: whether it asks is no matter here."""
        if self.program.poll() is not None:
            return
        self.program.kill()
        self.program.wait()


    def meets(self, bus):
        if self.program.poll() is not None:
            with open(f"{self.work}/{len(self.started) - 1}.log", encoding="utf-8", errors="replace") as log:
                raise SystemExit(f"the program ended by itself with {self.program.returncode}: {log.read()}")
        return bus.meet(self.program.pid)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self.started):
            if process.poll() is None:
                process.terminate()
        for process in self.started:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
        shutil.rmtree(self.work, ignore_errors=True)


def wait(happened, what, seconds=30):
    """Waits until something is so, and gives it back."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        found = happened()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"not seen within {seconds} seconds: {what}")
