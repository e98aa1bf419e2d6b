"""Plays the workshops that ship through real keys, and asserts on what is saved, on the log alone, and on what the wall was told.

The program is a copy in a folder of its own. Once it runs, a small script stands in the copy's place: the console starts the
wall by that name, so that what goes down the pipe is written down on its way, and the program needs no door for it.
"""

import os
import random
import shutil
import subprocess
import sys
import time

import desk
import plugged
import saved

ROOT = plugged.ROOT
# The seats in the order in which they are called, and those that were none in 2015.
SEATS = "ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR USA".split()
LATER = {"FIN", "MNE", "MKD", "SWE"}
STANCES = ["supports", "does_not_object", "undecided", "reservation", "objects"]
# Between two digits of a clerk, seconds.
PACE = 0.06
# The workshop, its language, after which step the wall is lost, and in which the console is killed; from 1.
PLANS = {
    "class-45": ("fr", None, None),
    "three-hours": ("en", 4, None),
    "half-a-day": ("fr", None, 9),
}


class Room(plugged.Screens):
    """A desk with two screens and a wall whose pipe is written down."""

    def pipe(self):
        return self.work + "/pipe"

    def told(self):
        """What the wall was told so far."""
        if not os.path.exists(self.pipe()):
            return b""
        with open(self.pipe(), "rb") as file:
            return file.read()

    def launch(self, bus, binary, file):
        copy, new = self.work + "/casus", self.work + "/new"
        shutil.copy(binary, new)
        os.replace(new, copy)
        self.again(bus, copy, file)
        with open(new, "w", encoding="utf-8") as script:
            script.write(f"#!/bin/sh\ntee -a '{self.pipe()}' | '{os.path.abspath(binary)}' \"$@\"\n")
        os.chmod(new, 0o755)
        os.replace(new, copy)

    def wall_process(self):
        """The number of the process that is the wall, and not of the script before it."""
        listed = plugged.said("ps", "-eo", "pid=,args=").splitlines()
        walls = [line.split() for line in listed if line.rstrip().endswith(" wall")]
        own = [int(words[0]) for words in walls if len(words) == 3 and self.speaks_here(int(words[0]))]
        return own[0] if own else None

    def speaks_here(self, process):
        """Whether a process belongs to this desk."""
        try:
            with open(f"/proc/{process}/environ", "rb") as file:
                return f"CASUS_DATA_DIR={self.data}".encode() in file.read()
        except OSError:
            return False


class Play:
    """One workshop, from its first step to its last."""

    def __init__(self, console, name):
        self.console, self.place, self.name = console, console.place, name
        self.language, self.loses_wall, self.is_killed = PLANS[name]
        folder = os.path.join(self.place.work, "pack-" + name)
        pack = [console.binary, "pack", name, "--out", folder, "--lang", self.language]
        subprocess.run(pack, check=True, capture_output=True)
        self.file = os.path.join(folder, name + ".ron")
        self.plan = saved.session(self.file)["workshop"]
        self.private = self.private_texts()
        self.seats = [seat for seat in SEATS if name != "class-45" or seat not in LATER]
        self.expected, self.begun, self.live, self.recalled = {}, 0, {}, set()
        self.hand = random.Random(name)
        self.pictures = 0

    def private_texts(self):
        """What may stand on no wall, whatever is pressed here."""
        session = saved.session(self.file)
        steps = [step.get("note", "") for step in self.plan["steps"]]
        injects = [inject.get("note", "") for inject in self.plan.get("injects", [])]
        fog = [card["text"] for card in self.plan.get("fog", [])]
        sheets = session.get("delegations", {}).get("list", [])
        roles = [sheet.get(part, "") for sheet in sheets for part in ("interest", "red_line", "ask")]
        return [text for text in steps + injects + fog + roles + self.plan.get("questions", []) if text]

    # What a hand does.

    def keys(self, *keys, pause=PACE):
        for key in keys:
            subprocess.run(["xdotool", "key", "--delay", "0", key], check=False)
            time.sleep(pause)
        self.console.ear.listen(0.2)

    def types(self, text):
        subprocess.run(["xdotool", "type", "--delay", "60", text], check=False)
        self.console.ear.listen(0.2)

    def reads(self, text, what):
        self.console.expect(lambda: self.console.reads(text), f"{self.name}: {what}: {text!r}")

    def is_so(self, holds, what):
        self.console.count += 1
        if not holds:
            raise SystemExit(f"{self.name}: {what}")

    def picture(self, name):
        folder = os.environ.get("PICTURES")
        if folder and shutil.which("import"):
            self.pictures += 1
            time.sleep(0.6)
            path = os.path.join(folder, f"{self.name}-{self.pictures:02}-{name}.png")
            subprocess.run(["import", "-window", "root", "-crop", "2560x800+0+0", "+repage", path], check=False)

    def save(self):
        """Saves, and gives back what the file holds once everything is in it."""
        before = os.stat(self.file).st_mtime_ns
        self.keys("ctrl+s")
        desk.wait(lambda: os.stat(self.file).st_mtime_ns != before, f"{self.name}: it is saved")
        return saved.session(self.file)

    def compare(self, where):
        """What is saved is what the keys said, and the lines of the log alone say the same."""

        def is_as_expected():
            session = self.save() if self.is_changed() else saved.session(self.file)
            return saved.stances(session) == self.expected and session

        try:
            session = desk.wait(is_as_expected, "", 20)
        except SystemExit:
            found = saved.stances(saved.session(self.file))
            odd = {seat: (self.expected.get(seat), found.get(seat)) for seat in self.seats}
            odd = {seat: pair for seat, pair in odd.items() if pair[0] != pair[1]}
            raise SystemExit(f"{self.name}: {where}: pressed and saved differ: {odd}") from None
        by_log, rounds = saved.stances_by_log(session)
        self.is_so(by_log == self.expected, f"{where}: the log says {by_log} and the keys {self.expected}")
        self.is_so(rounds == self.begun == saved.rounds(session), f"{where}: {rounds} rounds by the log, not {self.begun}")
        states = [inject.get("state", "prepared") for inject in session["workshop"].get("injects", [])]
        for number, state in enumerate(states, 1):
            wanted = "recalled" if number in self.recalled else "live" if number in self.live else None
            planned = self.plan["injects"][number - 1].get("state", "prepared")
            self.is_so(state == (wanted or planned), f"{where}: inject {number} is {state}")

    def is_changed(self):
        """Whether the title of the window says that something is not saved."""
        return any(name.split(" – ")[0].endswith("*") for name in plugged.windows())

    def focus(self):
        self.console.ear.listen(0.15)
        found = [item for item in self.console.tree.read(self.console.bus) if "FOCUSED" in item.states]
        return found[-1] if found else None

    def is_at(self, begins):
        item = self.focus()
        return item is not None and item.name.startswith(begins)

    def take_form(self, key):
        """Goes by Tab to the button that takes a form, and presses it."""
        plain = self.console.tree.plain
        wanted = plain(self.console.words[key])
        for _ in range(16):
            item = self.focus()
            if item is not None and item.role == "push button" and plain(item.name) == wanted:
                return self.keys("Return", pause=0.5)
            self.keys("Tab")
        raise SystemExit(f"{self.name}: no Tab leads to {wanted!r}, the last stop is {item and item.line()}")

    # What a workshop is made of.

    def play(self):
        place, console = self.place, self.console
        place.data = os.path.join(place.work, "data-" + self.name)
        os.makedirs(place.data)
        with open(place.data + "/settings.ron", "w", encoding="utf-8") as out:
            out.write(f"(language: {self.language}, predict: never)")
        if os.path.exists(place.pipe()):
            os.remove(place.pipe())
        place.launch(console.bus, console.binary, self.file)
        subprocess.run(["xdotool", "mousemove", "900", "20"], check=False)
        self.reads(console.part("workshop-ready"), "it says what to do next")
        self.keys("F5")
        console.expect(lambda: plugged.wall() == plugged.filling("1280x720"), f"{self.name}: the wall fills the screen")
        steps = self.plan["steps"]
        for number, step in enumerate(steps, 1):
            self.go_to(number, step)
            if number == self.is_killed:
                self.kill_console(number)
            getattr(self, "at_" + step["scene"], lambda step: None)(step)
            for inject in step.get("injects", []):
                self.publish(inject)
            if number == self.loses_wall:
                self.lose_wall(number)
        self.debrief()
        self.compare("at the end")
        self.is_so(self.begun == len(self.plan["rounds"]), "every planned round was begun")
        self.nothing_leaks()
        place.close()
        console.expect(lambda: place.wall_process() is None, f"{self.name}: the wall ends with the console")

    def step_line(self, number):
        line = self.console.words["workshop-step"].split("{ $name }")[0].strip()
        return line.replace("{ $number }", str(number)).replace("{ $whole }", str(len(self.plan["steps"])))

    def go_to(self, number, step):
        begins = step.get("round", 0) > self.begun
        if number > 1:
            if begins:
                # A clicker never changes the session: PgDn says that the round has a key of its own.
                self.keys("Next", pause=0.3)
                self.reads(self.step_line(number - 1), "PgDn begins no round")
            self.keys("ctrl+r" if begins else "Next", pause=0.3)
        self.begun += begins
        self.reads(self.step_line(number), "the next step")
        self.picture(f"step-{number}-{step['scene']}")

    def call(self, pace, wanted):
        """A roll call: a digit for each seat, one after another."""
        self.keys("ctrl+shift+r", pause=0.4)
        answers = {seat: self.hand.choice([0, 0, 0, 0, 1, 1, 1, 2, 3, 4] if wanted else [0, 1]) for seat in self.seats}
        self.keys(*(str(answers[seat] + 1) for seat in self.seats), pause=pace)
        self.expected = {seat: STANCES[answers[seat]] for seat in self.seats}
        self.settle()
        self.keys("ctrl+shift+r", pause=0.4)

    def settle(self):
        """Waits until nothing on the console changes any more but its clocks."""
        self.console.ear.listen(1.0)

    def at_council(self, step):
        self.call(PACE, True)
        self.picture("called")
        self.compare(f"after the roll call of {step['name']!r}")

    def at_ballot(self, step):
        self.call(PACE, False)
        self.picture("answered")
        self.keys("ctrl+Return", pause=0.5)
        self.picture("opened")
        self.compare(f"after the envelopes of {step['name']!r}")

    def at_verdict(self, step):
        last = step.get("round", 0) == len(self.plan["rounds"])
        for _ in range(4 if last else 1):
            self.keys("ctrl+Return", pause=0.5)
        self.picture("revealed")

    def at_text(self, step):
        """A text under silence, broken by a seat with a reason, and put again."""
        if step.get("round", 0) < len(self.plan["rounds"]):
            return
        self.keys("ctrl+t", pause=0.6)
        self.picture("silence-form")
        self.take_form("act-silence-opened")
        self.picture("silence")
        self.keys("x", pause=0.4)
        self.types("norw" if self.language == "en" else "norv")
        self.keys("Return", pause=0.5)
        self.types("not on these facts")
        self.picture("break-form")
        self.keys("Return", pause=0.6)
        self.picture("broken")
        acts = [act(line) for line in self.save()["proceedings"]["steps"]]
        self.is_so(acts[-2:] == ["silence_opened", "silence_broken"], f"a silence is opened and broken, not {acts}")
        self.console.click(self.console.words["proceedings-put-again"])
        self.take_form("proceedings-put-again")
        self.picture("put-again")
        acts = [act(line) for line in self.save()["proceedings"]["steps"]]
        self.is_so(acts[-1] == "silence_opened" and acts.count("silence_opened") == 2, f"the text is put again, not {acts}")

    def publish(self, number):
        """An inject: one press shows it here, another there."""
        self.keys("i", pause=0.6)
        # The list begins with what is ready; one that was taken back is ready again and may stand before it.
        desk.wait(lambda: self.is_at(f"{number}. ") or self.keys("Tab", pause=0.2), f"{self.name}: inject {number}", 20)
        self.keys("Return", pause=0.6)
        self.picture(f"inject-{number}-shown")
        self.live[number] = len(self.place.told())
        self.keys("Return", pause=0.6)
        self.picture(f"inject-{number}-live")
        self.compare(f"inject {number} is published")
        if number == len(self.plan["injects"]) - 2:
            # The last of them but those held back: once it is out, it is taken back.
            self.keys("BackSpace", pause=0.6)
            self.recalled.add(number)
            self.picture(f"inject-{number}-recalled")
            self.compare(f"inject {number} is taken back")

    def lose_wall(self, number):
        """The wall's process dies, its screen is pulled out, and the show goes on."""
        place, console = self.place, self.console
        os.kill(place.wall_process(), 9)
        self.reads(console.part("wall-ended"), "a wall that died is said")
        self.keys("F5")
        console.expect(lambda: plugged.wall() == plugged.filling("1280x720"), f"{self.name}: F5 opens it again")
        place.pull()
        console.expect(lambda: (plugged.wall() or (9999,))[0] < 1280, f"{self.name}: without a screen it is a window")
        place.plug()
        console.expect(lambda: plugged.wall() == plugged.filling("1280x720"), f"{self.name}: it is back on its screen")
        self.reads(self.step_line(number), "the same step")

    def kill_console(self, number):
        place, console = self.place, self.console
        # What was done in the last moments is with the disk by then.
        self.settle()
        place.program.kill()
        place.program.wait()
        console.expect(lambda: place.wall_process() is None, f"{self.name}: the console is killed: the wall ends")
        place.launch(console.bus, console.binary, None)
        self.reads(console.part("recover-show"), "the next start says that it was shown")
        self.picture("recover")
        console.click(console.words["button-recover"])
        self.reads(console.part("show-waits"), "the wall is dark until F5")
        self.keys("F5")
        console.expect(lambda: plugged.wall() == plugged.filling("1280x720"), f"{self.name}: F5: the wall is back")
        self.reads(self.step_line(number), "the same step")
        self.picture("recovered")
        self.compare("after the console was killed")

    def debrief(self):
        self.keys("d", pause=0.6)
        self.reads(self.console.words["scene-debrief"], "the debrief is shown")
        self.picture("debrief")
        self.keys("Right", "Right", "Left", pause=0.4)
        self.picture("debrief-2")

    def nothing_leaks(self):
        told = self.place.told()
        self.is_so(len(told) > 10_000, f"the wall was told {len(told)} bytes")
        for text in self.private:
            self.is_so(piece(text) not in told, f"the wall was told what is private: {text!r}")
        for number, inject in enumerate(self.plan.get("injects", []), 1):
            for text in (inject["title"], inject["text"]):
                before = told[: self.live[number]] if number in self.live else told
                self.is_so(piece(text) not in before, f"the wall was told inject {number} before its time: {text!r}")
            if number in self.live:
                self.is_so(piece(inject["text"]) in told, f"the wall was told inject {number}, which is live")


def act(step):
    return step["act"][0] if isinstance(step["act"], tuple) else step["act"]


def piece(text):
    """Enough of a text to know it by, as it stands in a message to the wall."""
    longest = max(text.replace("\\", '"').split('"'), key=len)
    return longest[:40].strip().encode()


def main(binary, names):
    packages = plugged.missing()
    if packages:
        print("the workshops are not played: apt-get install " + " ".join(packages), file=sys.stderr)
        return 77
    try:
        room = Room()
    except SystemExit as why:
        # Some systems let only whoever sits at the machine start a display.
        print(f"the workshops are not played: {why}; as root they may be", file=sys.stderr)
        return 77
    count = 0
    with room as place:
        place.begin()
        place.plug()
        import tree

        bus = tree.Bus()
        for name in names or PLANS:
            began = time.monotonic()
            console = plugged.Console(place, os.path.abspath(binary), bus, tree, PLANS[name][0])
            Play(console, name).play()
            count += console.count
            print(f"{name}: {console.count} things looked at, {time.monotonic() - began:.0f} s", flush=True)
    print(f"{count} things looked at in {len(names or PLANS)} workshops")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
