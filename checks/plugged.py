"""Asserts where the wall stands as screens come and go, what the console says of it, and what a killed console comes back to.

The display is a real X server with outputs that nobody looks at; xrandr is the hand at the cable.
"""

import os
import re
import shutil
import subprocess
import sys

import desk

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# The picture of a screen: its mode by `cvt`, which is not everywhere.
MODES = {
    "1280x720": "74.50 1280 1344 1472 1664 720 723 728 748 -hsync +vsync",
    "1024x768": "63.50 1024 1072 1176 1328 768 771 775 798 -hsync +vsync",
}
DRIVERS = ("/usr/lib/xorg/modules/drivers/dummy_drv.so", "/usr/lib64/xorg/modules/drivers/dummy_drv.so")


def missing():
    """The packages of Debian that are not here."""
    packages = set(desk.missing()) - {"xvfb"}
    packages |= {
        package
        for program, package in {"Xorg": "xserver-xorg-core", "xrandr": "x11-xserver-utils"}.items()
        if shutil.which(program) is None
    }
    if not any(os.path.exists(driver) for driver in DRIVERS):
        packages.add("xserver-xorg-video-dummy")
    return sorted(packages)


class Screens(desk.Desk):
    """A desk with a screen, and outputs into which others are plugged."""

    def server(self, descriptor, _size):
        config = os.path.join(ROOT, "checks/xorg-dummy.conf")
        log = os.path.join(self.work, "xorg.log")
        return ["Xorg", "-displayfd", descriptor, "-config", config, "-nolisten", "tcp", "-noreset", "-logfile", log]

    def begin(self):
        xrandr("--output", "DUMMY0", "--mode", "1280x800", "--primary")
        for name, mode in MODES.items():
            xrandr("--newmode", "beamer" + name, *mode.split())
            for output in ("DUMMY1", "DUMMY2"):
                xrandr("--addmode", output, "beamer" + name)

    def plug(self, output="DUMMY1", mode="1280x720", left=1280):
        xrandr("--output", output, "--mode", "beamer" + mode, "--pos", f"{left}x0")

    def pull(self, output="DUMMY1"):
        xrandr("--output", output, "--off")


def xrandr(*arguments):
    subprocess.run(["xrandr", *arguments], check=True, capture_output=True)


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def windows():
    """The windows in sight by their names: left edge, width and height."""
    found = {}
    for number in said("xdotool", "search", "--onlyvisible", "--name", "Casus").split():
        name = said("xdotool", "getwindowname", number).strip()
        place = said("xdotool", "getwindowgeometry", number)
        numbers = re.findall(r"Position: (-?\d+),.*?Geometry: (\d+)x(\d+)", place, re.S)
        # One that went away since it was found has no place.
        if numbers:
            found[name] = tuple(int(number) for number in numbers[0])
    return found


def has_keys():
    """Whether the console has the keyboard, and not the wall: it takes it back from a wall that opens or moves."""
    return said("xdotool", "getactivewindow", "getwindowname").strip() not in ("", "Casus Foederis")


def wall():
    """Where the wall stands; none where there is none."""
    return windows().get("Casus Foederis")


def filling(mode, left=1280):
    width, height = mode.split("x")
    return (left, int(width), int(height))


class Console:
    """The console in one language, and what it says."""

    def __init__(self, place, binary, bus, tree, language):
        self.place, self.binary, self.bus, self.tree, self.language = place, binary, bus, tree, language
        self.words = tree.words(ROOT, language)
        self.ear = tree.Ear(bus)
        self.count = 0

    def reads(self, part):
        self.ear.listen(0.1)
        plain = self.tree.plain
        return any(plain(part) in plain(item.name or "") for item in self.tree.read(self.bus))

    def press(self, key):
        subprocess.run(["xdotool", "key", key], check=False)
        self.ear.listen(0.5)

    def click(self, part):
        def item():
            self.ear.listen(0.1)
            items = self.tree.read(self.bus)
            named = (item for item in items if self.tree.plain(item.name or "").startswith(self.tree.plain(part)))
            return next((item for item in named if item.role == "push button"), None)

        desk.wait(item, f"{self.language}: a button called {part!r}").act()
        self.ear.listen(0.5)

    def expect(self, happened, what):
        desk.wait(happened, f"{self.language}: {what}, but {windows()}")
        self.count += 1

    def part(self, key):
        """The longest part of a message between what is put into it."""
        return max(re.split(r"\{[^}]*\}", self.words[key]), key=len).strip()


def play(console):
    place, words = console.place, console.words
    place.open(console.bus, console.binary, None, f"language: {console.language}, predict: never")
    console.click(words["door-workshop"])
    console.click("45 minutes")
    console.expect(lambda: console.reads(console.part("workshop-ready")), "the workshop says what to do next")
    console.press("F5")
    console.expect(lambda: (wall() or (9999,))[0] < 1280, "one screen: the wall is a window")
    console.expect(lambda: console.reads(console.part("wall-shows-window")), "and the console says how to extend")
    # The keyboard stays on the console, so that the next press acts.
    console.expect(lambda: has_keys(), "the keyboard is the console's")
    console.press("Next")
    situation = words["scene-situation"] + " ▸"
    console.expect(lambda: console.reads(situation), "the keyboard is the console's: the scene goes on")
    place.plug()
    console.expect(lambda: wall() == filling("1280x720"), "plugged in: the wall fills it")
    console.expect(lambda: console.reads("DUMMY1 (1280 × 720)"), "and the console says which screen")
    # A cable that is out for a moment: the desktop moves the wall, and the screens are the same again before anybody looks.
    place.pull()
    place.plug()
    console.expect(lambda: wall() == filling("1280x720"), "out for a moment: the wall fills its screen again")
    place.plug("DUMMY2", "1024x768", 2560)
    place.pull()
    console.expect(lambda: wall() == filling("1024x768", 2560), "pulled out: the other one is filled")
    place.pull("DUMMY2")
    console.expect(lambda: wall() is not None and wall()[0] < 1280, "the last one pulled out: the wall is a window")
    console.expect(lambda: console.reads(console.part("wall-lost-screen")), "and the console says what happened")
    console.expect(lambda: has_keys(), "the keyboard is the console's")
    # The next step begins a round, which has a key of its own.
    console.press("ctrl+r")
    council = words["scene-council"] + " ▸"
    console.expect(lambda: console.reads(council), "the console goes on")
    place.plug("DUMMY2", "1024x768", 1280)
    console.expect(lambda: wall() == filling("1024x768"), "another screen is filled in the meantime")
    place.plug("DUMMY1", "1280x720", 2304)
    console.expect(lambda: wall() == filling("1280x720", 2304), "plugged in again: the wall is on the one it stood on")
    place.pull("DUMMY2")
    place.program.kill()
    place.program.wait()
    console.expect(lambda: wall() is None or "Casus Foederis" not in windows(), "the console is killed: the wall ends")
    place.again(console.bus, console.binary)
    console.expect(lambda: console.reads(console.part("recover-show")), "the next start says that it was shown")
    console.click(words["button-recover"])
    console.expect(lambda: console.reads(console.part("show-waits")), "the wall is dark until F5")
    console.press("F5")
    console.expect(lambda: wall() is not None and wall()[1:] == (1280, 720), "F5: the wall is on the remembered screen")
    console.expect(lambda: console.reads(council), "and shows the same scene")
    place.close()
    place.pull()
    return console.count


def main(binary):
    packages = missing()
    if packages:
        print("the screens are not tried: apt-get install " + " ".join(packages), file=sys.stderr)
        return 77
    count = 0
    try:
        screens = Screens()
    except SystemExit as why:
        # Some systems let only whoever sits at the machine start a display.
        print(f"the screens are not tried: {why}; as root it may", file=sys.stderr)
        return 77
    with screens as place:
        place.begin()
        import tree

        bus = tree.Bus()
        for language in ("en", "fr"):
            count += play(Console(place, binary, bus, tree, language))
    print(f"{count} things looked at on one screen, two and three")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
