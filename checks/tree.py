"""The tree of the program as the accessibility bus carries it, and what is said over it."""

import os
import re
import subprocess
import time
from dataclasses import dataclass, field

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = {
    name: getattr(Atspi.StateType, name)
    for name in "ACTIVE CHECKED FOCUSABLE FOCUSED MODAL PRESSED SELECTED SHOWING EDITABLE ENABLED".split()
}


@dataclass
class Item:
    """An object of the tree."""

    source: object
    depth: int
    role: str
    name: str
    description: str
    states: set
    value: float | None
    text: str
    parent: "Item | None"
    children: list = field(default_factory=list)

    def box(self):
        """Where it stands: left, top, width, height."""
        extents = self.source.get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def act(self):
        """Does what the object offers to do."""
        return Atspi.Action.do_action(self.source, 0)

    def ancestors(self):
        item = self.parent
        while item is not None:
            yield item
            item = item.parent

    def line(self):
        states = ",".join(sorted(state.lower() for state in self.states & {"FOCUSED", "PRESSED", "SELECTED", "MODAL", "CHECKED"}))
        more = f' description="{self.description}"' if self.description else ""
        more += f" value={self.value:g}" if self.value is not None else ""
        return f'{"  " * self.depth}{self.role} "{self.name}"{more}{" [" + states + "]" if states else ""}'


def read(program):
    """The whole tree, in its order."""
    items = []

    def walk(source, depth, parent):
        if source is None:
            return
        try:
            kinds = source.get_interfaces()
            states = source.get_state_set()
            item = Item(
                source,
                depth,
                source.get_role_name(),
                source.get_name() or "",
                source.get_description() or "",
                {name for name, state in STATES.items() if states.contains(state)},
                Atspi.Value.get_current_value(source) if "Value" in kinds else None,
                "",
                parent,
            )
            if "EDITABLE" in item.states and "Text" in kinds:
                item.text = Atspi.Text.get_text(source, 0, Atspi.Text.get_character_count(source))
            count = source.get_child_count()
        except GLib.Error:
            # It went away while it was read.
            return
        items.append(item)
        if parent is not None:
            parent.children.append(item)
        for idx in range(count):
            try:
                walk(source.get_child_at_index(idx), depth + 1, item)
            except GLib.Error:
                pass

    for idx in range(program.get_child_count()):
        walk(program.get_child_at_index(idx), 0, None)
    return items


class Ear:
    """Hears what is said over the bus."""

    def __init__(self):
        self.said = []
        self.focused = []
        self.loop = GLib.MainContext.default()
        self.listeners = []
        for event, hear in (("object:announcement", self.announced), ("object:state-changed:focused", self.moved)):
            listener = Atspi.EventListener.new(hear)
            listener.register(event)
            self.listeners.append(listener)

    def announced(self, event):
        self.said.append(str(event.any_data))

    def moved(self, event):
        if event.detail1:
            self.focused.append((event.source.get_role_name(), event.source.get_name() or ""))

    def listen(self, seconds):
        """Waits, and takes in what is said meanwhile."""
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            while self.loop.iteration(False):
                pass
            time.sleep(0.02)

    def heard(self, seconds=1.2):
        """What is announced from now on until nothing more comes."""
        self.listen(seconds)
        said, self.said = self.said, []
        return said


def words(root, language):
    """The texts of the program in a language, by their ids; those of one line without a choice in them."""
    found = {}
    folder = os.path.join(root, "assets", "words", language)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".ftl"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                for line in file:
                    match = re.match(r"([a-z0-9-]+) = (.+)$", line)
                    if match:
                        found[match[1]] = match[2]
    return found


def plain(text):
    """A text with ordinary spaces, so that it can be compared."""
    return re.sub(r"[\u00a0\u202f\u2009]", " ", text)


def press(*keys, pause=0.12):
    """Keys as a hand presses them."""
    for key in keys:
        subprocess.run(["xdotool", "key", "--delay", "0", key], check=False, stdout=subprocess.DEVNULL)
        time.sleep(pause)
