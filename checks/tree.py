"""The tree of the program as the accessibility bus carries it, and what is said over it."""

import os
import re
import subprocess
import time
from dataclasses import dataclass, field

from gi.repository import Gio, GLib

ATSPI = "org.a11y.atspi."
# The numbers of AtspiStateType.
STATES = {"CHECKED": 4, "EDITABLE": 7, "FOCUSABLE": 11, "FOCUSED": 12, "MODAL": 16, "PRESSED": 20, "SELECTED": 23}
# The numbers of AtspiRole, as far as the program has them.
ROLES = {
    2: "alert", 7: "check box", 8: "check menu item", 10: "column header", 11: "combo box", 16: "dialog", 23: "frame",
    27: "image", 29: "label", 31: "list", 32: "list item", 33: "menu", 34: "menu bar", 35: "menu item", 37: "page tab",
    38: "page tab list", 39: "panel", 43: "push button", 44: "radio button", 45: "radio menu item", 47: "row header",
    48: "scroll bar", 49: "scroll pane", 50: "separator", 51: "slider", 52: "spin button", 54: "status bar", 55: "table",
    56: "table cell", 57: "table column header", 58: "table row header", 62: "toggle button", 64: "tool tip",
    67: "unknown", 69: "window", 75: "application", 79: "entry", 83: "heading", 85: "section", 88: "link",
    90: "table row", 98: "list box", 101: "notification", 110: "landmark", 116: "static",
}  # fmt: skip


class Bus:
    """The accessibility bus, and the one program on it that is looked at."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        ask = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        (address,) = session.call_sync(*ask, None, None, 0, -1, None).unpack()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags)
        self.name = None

    def call(self, path, interface, method, arguments=None, name=None):
        value = self.connection.call_sync(name or self.name, path, interface, method, arguments, None, 0, 20_000, None)
        return value.unpack()

    def property(self, path, interface, name):
        arguments = GLib.Variant("(ss)", (interface, name))
        return self.call(path, "org.freedesktop.DBus.Properties", "Get", arguments)[0]

    def meet(self, pid):
        """Finds the program by its process; it is on the bus once its tree holds more than itself."""
        own = ("/org/freedesktop/DBus", "org.freedesktop.DBus")
        for name in self.call(*own, "ListNames", name="org.freedesktop.DBus")[0]:
            if not name.startswith(":"):
                continue
            try:
                arguments = GLib.Variant("(s)", (name,))
                found = self.call(*own, "GetConnectionUnixProcessID", arguments, "org.freedesktop.DBus")[0]
                if found == pid:
                    self.name = name
                    return len(self.items()) > 5
            except GLib.Error:
                pass
        return False

    def items(self):
        return self.call("/org/a11y/atspi/cache", ATSPI + "Cache", "GetItems")[0]


@dataclass
class Item:
    """An object of the tree."""

    bus: Bus
    path: str
    role: str
    name: str
    description: str
    states: set
    interfaces: list
    parent: "Item | None" = None
    children: list = field(default_factory=list)

    def has(self, interface):
        return ATSPI + interface in self.interfaces

    def box(self):
        """Where it stands: left, top, width, height."""
        try:
            return self.bus.call(self.path, ATSPI + "Component", "GetExtents", GLib.Variant("(u)", (0,)))[0]
        except GLib.Error:
            # It went away since it was read.
            return 0, 0, 0, 0

    def act(self):
        """Does what the object offers to do."""
        return self.bus.call(self.path, ATSPI + "Action", "DoAction", GLib.Variant("(i)", (0,)))[0]

    def grab_focus(self):
        return self.bus.call(self.path, ATSPI + "Component", "GrabFocus")[0]

    def value(self):
        return self.bus.property(self.path, ATSPI + "Value", "CurrentValue") if self.has("Value") else None

    def set_value(self, value):
        arguments = GLib.Variant("(ssv)", (ATSPI + "Value", "CurrentValue", GLib.Variant("d", value)))
        self.bus.call(self.path, "org.freedesktop.DBus.Properties", "Set", arguments)

    def set_text(self, text):
        self.bus.call(self.path, ATSPI + "EditableText", "SetTextContents", GLib.Variant("(s)", (text,)))

    def ancestors(self):
        item = self.parent
        while item is not None:
            yield item
            item = item.parent

    def line(self):
        depth = sum(1 for _ in self.ancestors())
        states = ",".join(sorted(state.lower() for state in self.states & {"FOCUSED", "PRESSED", "SELECTED", "MODAL", "CHECKED"}))
        more = f' description="{self.description}"' if self.description else ""
        return f'{"  " * depth}{self.role} "{self.name}"{more}{" [" + states + "]" if states else ""}'


def read(bus):
    """The whole tree, in its order: one call, as a screen reader fills its cache."""
    found, below, parents = {}, {}, {}
    for (_, path), _, (_, parent), index, _, interfaces, name, number, description, bits in bus.items():
        states = {state for state, bit in STATES.items() if bits[bit // 32] & (1 << bit % 32)}
        found[path] = (number, name, description, states, interfaces)
        below.setdefault(parent, []).append((index, path))
        parents[path] = parent
    items = []

    def walk(path, parent):
        number, name, description, states, interfaces = found[path]
        item = Item(bus, path, ROLES.get(number, str(number)), name, description, states, interfaces, parent)
        items.append(item)
        if parent is not None:
            parent.children.append(item)
        for _, child in sorted(below.get(path, [])):
            walk(child, item)

    def role(path):
        number = found[path][0] if path in found else 0
        return ROLES.get(number, str(number))

    # A window inside the window is no root of its own.
    for path in [path for path in found if role(path) == "frame" and role(parents[path]) in ("application", "0")]:
        walk(path, None)
    return items


class Ear:
    """Hears what is announced over the bus."""

    def __init__(self, bus):
        self.said = []
        self.loop = GLib.MainContext.default()
        register = GLib.Variant("(sass)", ("object:announcement", [], ""))
        registry = ("/org/a11y/atspi/registry", ATSPI + "Registry", "RegisterEvent", register, "org.a11y.atspi.Registry")
        bus.call(*registry)
        event = (None, ATSPI + "Event.Object", "Announcement", None, None, Gio.DBusSignalFlags.NONE)
        bus.connection.signal_subscribe(*event, self.announced)

    def announced(self, connection, sender, path, interface, signal, parameters):
        self.said.append(str(parameters.unpack()[3]))

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
        count = -1
        while count != len(self.said):
            count = len(self.said)
            self.listen(0.6)
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
