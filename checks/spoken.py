"""Asserts what the accessibility bus carries of the program: names, values, states, order, focus, announcements.

Walks every kind of screen in both languages, and takes a stance, a fact, a save and an undo by actions of the bus alone.
"""

import os
import signal
import sys
import time
from collections import Counter

import desk

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEAST = 24
NAMES = {
    "en": {"norway": "Norway, seat 19", "spain": "Spain, seat 25", "belgium": "Belgium, seat 2", "case": "Paris 2015"},
    "fr": {"norway": "Norvège, siège 19", "spain": "Espagne, siège 25", "belgium": "Belgique, siège 2", "case": "Paris 2015"},
}


class Findings:
    """What was looked at, and what is wrong."""

    def __init__(self):
        self.count = 0
        self.wrong = []
        self.place = ""

    def expect(self, holds, what):
        self.count += 1
        if not holds:
            self.wrong.append(f"{self.place}: {what}")
            print(f"  wrong: {self.place}: {what}", flush=True)

    def same(self, found, wanted, what):
        self.expect(found == wanted, f"{what}: {found!r} instead of {wanted!r}")


class Visit:
    """The program in one language, and the means to look at it and act on it."""

    def __init__(self, place, bus, binary, language, findings, tree):
        self.desk, self.binary, self.language, self.findings, self.tree = place, binary, language, findings, tree
        self.words = tree.words(ROOT, language)
        self.names = NAMES[language]
        self.bus, self.ear = bus, tree.Ear(bus)

    def open(self, case=None, more="", predict="never"):
        file = os.path.join(ROOT, "saves", case + ".ron") if case else None
        settings = f"language: {self.language}, predict: {predict}{more}"
        self.desk.open(self.bus, self.binary, file, settings)
        self.ear.heard(1.5)

    def at(self, place):
        self.findings.place = f"{self.language}, {place}"

    def read(self):
        self.ear.listen(0.25)
        return self.tree.read(self.bus)

    def settle(self, before, seconds=6):
        """Waits until the tree is another than it was, and stays so."""
        ends = time.monotonic() + seconds
        now = self.bus.items()
        while now == before and time.monotonic() < ends:
            self.ear.listen(0.1)
            now = self.bus.items()
        last = None
        while now != last and time.monotonic() < ends:
            self.ear.listen(0.25)
            last, now = now, self.bus.items()

    def do(self, item, does=None):
        """Acts on an object and waits until that is seen."""
        before = self.bus.items()
        (does or item.act)()
        self.settle(before)

    def find(self, begins, roles=None, items=None):
        """The first object whose name begins so."""
        plain = self.tree.plain
        for item in items or self.read():
            if plain(item.name).startswith(plain(begins)) and (roles is None or item.role in roles):
                return item
        return None

    def act(self, begins, roles=None):
        """Does what an object of that name offers."""
        item = self.find(begins, roles)
        self.findings.expect(item is not None, f"nothing is called {begins!r}")
        if item is not None:
            self.do(item)
        return item

    def focus(self):
        found = [item for item in self.read() if "FOCUSED" in item.states]
        return found[-1] if found else None

    def press(self, *keys):
        for key in keys:
            before = self.bus.items()
            self.tree.press(key)
            self.settle(before, 1.5)


def look(visit, place):
    """What holds on every screen."""
    visit.at(place)
    expect, items = visit.findings.expect, visit.read()
    root = items[0]
    expect("Casus Foederis" in root.name, f"the window is called {root.name!r}")
    stops = [item for item in items if "FOCUSABLE" in item.states and item is not root]
    expect(len(stops) > 5, f"only {len(stops)} stops")
    for item in stops:
        where = f"{item.role} {item.name!r} in {[a.name for a in item.ancestors() if a.name][:1]}"
        expect(item.name.strip() != "", f"a stop without a name: {where}")
        expect(item.role != "unknown", f"a stop without a role: {where}")
        if item.role == "combo box":
            # What only offers things to do stands at nothing.
            offers = item.name.endswith("…")
            says = item.description or any(sign.isdigit() for sign in item.name)
            expect(offers or says, f"a list without a value: {where}")
        if item.role == "entry":
            expect(item.has("Text") and item.has("EditableText"), f"a field that does not say what is in it: {where}")
        if item.role == "spin button":
            expect(item.has("Value"), f"a number without a value: {where}")
        if item.role == "slider":
            expect(any(sign.isdigit() for sign in item.name), f"a slider without a value: {where}")
    names = Counter((item.role, item.name) for item in stops)
    twice = [name for name, count in names.items() if count > 1]
    expect(not twice, f"two stops of one name: {twice[:5]}")
    if visit.language == "fr":
        english = [item.name for item in items if item.name.startswith(("Close ", "Resize "))]
        expect(not english, f"English in French: {english}")
    expect(any(item.role == "heading" for item in items), "no heading")
    pressed = [item.name for item in items if item.role in ("label", "static") and item.has("Action")]
    expect(not pressed, f"texts that offer a click: {pressed[:3]}")
    order(visit, items)
    targets(visit, stops)
    return items


def order(visit, items):
    """Tabs and choices that stand in one line are heard from left to right."""
    for item in items:
        line = [child for child in item.children if child.role in ("page tab", "radio button", "toggle button")]
        boxes = [(child.name, child.box()) for child in line]
        for (name, one), (other, two) in zip(boxes, boxes[1:]):
            if abs(one[1] - two[1]) < 4:
                visit.findings.expect(one[0] < two[0], f"{other!r} is heard after {name!r} and stands left of it")


def targets(visit, stops):
    """What is pressed can be hit. What stands in a line of text, and what only Tab goes to, need not be."""
    for item in stops:
        if item.role in ("link", "heading", "label", "separator", "dialog", "frame", "table row header", "row header"):
            continue
        left, _, width, height = item.box()
        if width <= 0 or left < 0:
            continue
        visit.findings.expect(
            min(width, height) >= LEAST, f"{item.role} {item.name!r} is {width}x{height}, less than {LEAST}"
        )


def screens(visit):
    """Every kind of screen, reached by what it is called."""
    words = visit.words
    visit.at("main")
    items = look(visit, "main")
    structure(visit, items)
    boards = [("board-table", "the round table"), ("board-map", words["board-map"]), ("board-list", "the list"), ("board-tiles", "the tiles")]
    for key, place in boards:
        visit.at(place)
        visit.act(words.get(key, key), ("page tab", "toggle button"))
        items = look(visit, place)
        # The list draws the rows in sight alone.
        for seat in ("belgium",) if key == "board-list" else ("norway", "spain"):
            seat = visit.find(visit.names[seat], items=items)
            said = seat.name if seat else None
            stance = words["stance-undecided"].lower()
            visit.findings.expect(seat is not None and stance in seat.name.lower(), f"a seat says {said!r}")
    for key in ("response-table", "response-timeline", "response-pledges", "response-sources", "response-chart"):
        visit.at(key)
        visit.act(words[key], ("page tab", "toggle button"))
        items = look(visit, key)
        if key == "response-table":
            roles = Counter(item.role for item in items)
            for role in ("table", "table row", "table cell"):
                visit.findings.expect(roles[role] > 0, f"no {role}")
            headers = roles["column header"] + roles["table column header"]
            visit.findings.expect(headers > 3, f"{headers} headers of columns")
        if key == "response-timeline":
            headers = [item for item in items if item.role in ("column header", "table column header")]
            visit.findings.expect(len(headers) > 2, f"{len(headers)} headers of columns")
    for key in ("tab-what-if", "tab-tracks", "tab-precedents", "tab-costs", "pane-log", "tab-reasons"):
        visit.at(key)
        visit.act(words[key], ("page tab", "toggle button"))
        look(visit, key)


def structure(visit, items):
    """Parts of the window in the order of the eye, disclosures that say whether they are open, references that are links."""
    words, expect = visit.words, visit.findings.expect
    panes = [words[key] for key in ("pane-incident", "pane-council", "pane-response", "pane-why")]
    headings = [item.name for item in items if item.role == "heading" and item.name in panes]
    visit.findings.same(headings, panes, "the panes in the order of the eye")
    landmarks = [item.name for item in items if item.role == "landmark"]
    visit.findings.same(landmarks, panes, "landmarks")
    folded, unfolded = ", " + words["state-folded"], ", " + words["state-unfolded"]
    questions = [item for item in items if item.role == "toggle button" and item.name.endswith(folded)]
    expect(len(questions) > 30, f"{len(questions)} things say that they are folded")
    question = words["element-e0"]
    closed = visit.find(question, ("toggle button",), items)
    expect(closed is not None, "a question is a button")
    if closed is None:
        return
    visit.do(closed)
    items = visit.read()
    name = closed.name.removesuffix(folded)
    opened = visit.find(name, ("toggle button",), items)
    expect(opened is not None and opened.name.endswith(unfolded), f"unfolded it is called {opened and opened.name!r}")
    expect(opened is not None and "PRESSED" in opened.states, "unfolded it is pressed")
    links = [item.name for item in items if item.role == "link" and item.name.startswith("[F")]
    expect(len(links) > 0, "no reference is a link")
    if opened is not None:
        visit.do(opened)


def walk(visit):
    """A stance, a fact, a day, a save and an undo by actions of the bus alone, each said once."""
    words, expect = visit.words, visit.findings.expect
    visit.at("a stance by the bus")
    visit.ear.heard()
    norway = visit.find(visit.names["norway"])
    visit.do(norway, norway.grab_focus)
    focus = visit.focus()
    expect(focus is not None and focus.name == norway.name, f"the focus is at {focus and focus.name!r}")
    norway.act()
    once(visit, [visit.names["norway"].split(",")[0], words["stance-does-not-object"].lower()])
    said = visit.find(visit.names["norway"]).name
    expect(words["stance-does-not-object-would"].lower() in said, f"the seat says {said!r}")

    visit.at("a stance that moves no part")
    reason = visit.find(visit.names["norway"].split(",")[0] + ": " + words["stance-supports"])
    reason = reason or visit.find(visit.names["norway"].split(",")[0] + " : " + words["stance-supports"])
    expect(reason is not None, "the card offers the stances")
    if reason is not None:
        reason.act()
        once(visit, [words["stance-supports"].lower()])

    visit.at("a fact by the bus")
    fact = visit.find("[F22]", ("toggle button",))
    visit.do(fact)
    lists = [item for item in visit.read() if item.role == "combo box" and words["fact-before-council"] in item.name]
    expect(len(lists) > 0, "the fact has a list")
    if lists:
        before = lists[0].description
        visit.do(lists[0])
        options = [item for item in visit.read() if item.role == "list item"]
        expect(len(options) > 2, f"{len(options)} options")
        expect(sum("SELECTED" in item.states for item in options) == 1, "one option is selected")
        other = next((item for item in options if "SELECTED" not in item.states and item.name), None)
        if other is not None:
            other.act()
            once(visit, ["[F22]"])
            after = [item for item in visit.read() if item.role == "combo box" and item.name == lists[0].name]
            expect(bool(after) and after[0].description != before, f"the list says {after and after[0].description!r}")
            expect(not any(item.role == "list item" for item in visit.read()), "the list closes")

    visit.at("the day by the bus")
    slider = visit.find(words["days-slider"], ("slider",))
    expect(slider is not None, "a slider")
    if slider is not None:
        slider.set_value(0)
        once(visit, ["2015"])
        after = visit.find(words["days-slider"], ("slider",))
        expect(after.value() == 0 and after.name != slider.name, f"the slider says {after.name!r} at {after.value()}")

    visit.at("an undo by the bus")
    visit.act(words["menu-edit"], ("push button", "toggle button"))
    undo = visit.find(words["menu-undo"])
    expect(undo is not None, "the menu opens")
    if undo is not None:
        undo.act()
        once(visit, [words["step-undone"].split("{")[0].strip()])
        entry = visit.find(words["menu-undo"], ("push button", "menu item", "list item"))
        expect(entry is None, "a choice closes its menu")
        visit.press("Escape")

    visit.at("a save by the bus")
    path = os.path.join(visit.desk.work, f"said-{visit.language}.ron")
    visit.act(words["menu-file"], ("push button", "toggle button"))
    visit.act(words["menu-save-by-path"])
    visit.ear.heard()
    items = visit.read()
    dialogs = [item for item in items if item.role in ("dialog", "alert")]
    expect(len(dialogs) == 1, f"{len(dialogs)} dialogs")
    expect(all(item.name for item in dialogs), "the dialog has a name")
    if dialogs:
        inside = dialogs[0].children
        entry = next((item for item in flat(inside) if item.role == "entry"), None)
        expect(entry is not None and "FOCUSED" in entry.states, "the field has the focus")
        entry.set_text(path)
        visit.ear.listen(0.3)
        save = next(item for item in flat(inside) if item.role == "push button" and item.name.startswith(words["button-save"]))
        save.act()
        once(visit, [words["saved-to"].split("{")[0].strip()])
        expect(os.path.exists(path), "the file is written")
        expect(words["status-saved"] in visit.read()[0].name, "the window says that it is saved")


def flat(items):
    for item in items:
        yield item
        yield from flat(item.children)


def once(visit, parts):
    """One thing is said, and it holds all of that."""
    ends = time.monotonic() + 8
    while not visit.ear.said and time.monotonic() < ends:
        visit.ear.listen(0.1)
    said = visit.ear.heard(0.3)
    plain = visit.tree.plain
    visit.findings.expect(len(said) == 1 and said[0].strip() != "", f"{len(said)} announcements: {said}")
    for part in parts:
        text = plain(" ".join(said)).lower()
        visit.findings.expect(plain(part).lower() in text, f"{part!r} is not said: {said}")


def returns(visit):
    """After a list, a menu, a window or a dialog the focus is where it was; while it is open, it is inside and named."""
    words, expect = visit.words, visit.findings.expect
    windows = {
        "F1": "menu-keys",
        "ctrl+e": "export-title",
        "ctrl+comma": "menu-settings",
        "ctrl+h": "menu-history",
    }
    visit.press("ctrl+3")
    for key, title in windows.items():
        visit.at(f"the window of {key}")
        before = visit.focus()
        visit.press(key)
        items = visit.read()
        name = words[title].split("…")[0]
        window = next((item for item in items if item.role in ("dialog", "alert") and item.name.startswith(name)), None)
        roles = [(item.role, item.name) for item in items if item.role in ("dialog", "alert", "frame", "window")]
        expect(window is not None, f"no dialog is called {name!r}: {roles}")
        focused = next((item for item in reversed(items) if "FOCUSED" in item.states), None)
        inside = focused is not None and window is not None and (focused is window or window in focused.ancestors())
        expect(inside, f"the focus is at {focused and focused.name!r}")
        look(visit, f"the window of {key}")
        visit.press("Escape")
        back(visit, before)
    for key in ("ctrl+f", "ctrl+l"):
        visit.at(f"back from {key}")
        visit.press("ctrl+3")
        before = visit.focus()
        visit.press(key)
        if key == "ctrl+l":
            entered(visit, words["ledger-title"])
        look(visit, f"what {key} opens")
        visit.press("Escape")
        back(visit, before)
    visit.at("back from a menu")
    before = visit.focus()
    visit.press("F10", "Return", "Down", "Escape")
    focus = visit.focus()
    expect(focus is not None and focus.name in (before.name, words["menu-file"]), f"the focus is at {focus and focus.name!r}")
    visit.at("back from a list")
    combo = visit.find("", ("combo box",))
    visit.do(combo, combo.grab_focus)
    visit.press("Return", "Down", "Escape")
    back(visit, combo)


def back(visit, before):
    after = visit.focus()
    visit.findings.expect(
        after is not None and before is not None and (after.role, after.name) == (before.role, before.name),
        f"the focus comes back to {after and (after.role, after.name)} instead of {before and before.name!r}",
    )


def sight(visit):
    """What has the keyboard is in sight, at 100 % and at 200 %."""
    for zoom in ("", ", zoom_percent: Some(200)"):
        visit.open("fr-2015-paris", zoom)
        visit.at("in sight" + zoom)
        window = visit.read()[0].box()
        visit.press("ctrl+2")
        seen = 0
        for _ in range(36):
            visit.press("Tab")
            focus = visit.focus()
            if focus is None or focus.role == "frame":
                continue
            _, top, _, height = focus.box()
            seen += 1
            visit.findings.expect(
                top >= window[1] - 1 and top + height <= window[1] + window[3] + 1,
                f"{focus.role} {focus.name!r} at {top} is out of sight ({window})",
            )
        visit.findings.expect(seen > 25, f"Tab goes to {seen} stops")
        visit.press("ctrl+3")
        for key in ("Right", "Right", "Down", "Down"):
            visit.press(key)
            focus = visit.focus()
            _, top, _, height = focus.box()
            visit.findings.expect(
                top >= window[1] - 1 and top + height <= window[1] + window[3] + 1,
                f"the seat {focus.name!r} at {top} is out of sight ({window})",
            )
        visit.press("2")
        line = visit.words["stance-does-not-object"].lower()
        shown = [item.name for item in visit.read() if item.role in ("label", "static") and "→" in item.name]
        visit.findings.expect(any(line in name.lower() for name in shown), f"the change is not shown: {shown}")
        visit.desk.close()


def questions(visit):
    """A question has a name, holds the focus, is read out, and gives the focus back; an error says what to do next."""
    words, expect = visit.words, visit.findings.expect
    visit.press("ctrl+3", "2")
    before = visit.focus()
    for answer in ("Escape", None):
        visit.at(f"the question about unsaved work, {answer or words['button-cancel']}")
        visit.press("ctrl+n")
        dialog(visit, words["unsaved-title"].split("{")[0].strip())
        if answer:
            visit.press(answer)
        else:
            visit.act(words["button-cancel"], ("push button",))
        back(visit, before)
    visit.press("ctrl+z")
    visit.at("a file that is not there")
    visit.act(words["menu-file"], ("push button", "toggle button"))
    visit.act(words["menu-open-by-path"])
    opened = dialog(visit, words["path-open-title"])
    entry = next((item for item in flat(opened.children) if item.role == "entry"), None)
    expect(entry is not None and "FOCUSED" in entry.states, "the field has the focus")
    entry.set_text(os.path.join(visit.desk.work, "missing.ron"))
    visit.ear.listen(0.3)
    visit.press("Return")
    failed = dialog(visit, "")
    said = [item.name for item in flat(failed.children) if item.role in ("label", "static") and len(item.name) > 20]
    expect(len(said) > 0, "the error does not say what to do")
    visit.press("Escape")


def dialog(visit, begins):
    """The one dialog: named, announced by the focus inside it, and nothing else is one."""
    items = visit.read()
    dialogs = [item for item in items if item.role in ("dialog", "alert")]
    visit.findings.expect(len(dialogs) == 1, f"{len(dialogs)} dialogs: {[item.name for item in dialogs]}")
    if not dialogs:
        raise LookupError(f"no dialog {begins!r}")
    name = visit.tree.plain(dialogs[0].name)
    visit.findings.expect(name != "" and name.startswith(visit.tree.plain(begins)), f"the dialog is called {name!r}")
    visit.findings.expect("MODAL" in dialogs[0].states, f"the question {name!r} is not modal")
    inside = any("FOCUSED" in item.states for item in flat(dialogs[0].children))
    visit.findings.expect(inside, f"the focus is outside {name!r}")
    return dialogs[0]


def sealed(visit):
    """A case whose answers are sealed, from the start page; each page is entered at its heading."""
    words = visit.words
    visit.open(predict="offer")
    visit.act(visit.names["case"], ("push button",))
    visit.at("a sealed case")
    entered(visit, words["predict-turn"])
    look(visit, "a sealed case")
    visit.act(words["predict-skip"], ("push button",))
    visit.at("a case that was opened without a prediction")
    entered(visit, "")
    visit.desk.close()


def entered(visit, begins):
    """The heading of the page has the focus."""
    ends = time.monotonic() + 10
    focus = visit.focus()
    while (focus is None or focus.role != "heading") and time.monotonic() < ends:
        visit.ear.listen(0.2)
        focus = visit.focus()
    plain = visit.tree.plain
    is_heading = focus is not None and focus.role == "heading" and plain(focus.name).startswith(plain(begins))
    visit.findings.expect(is_heading, f"the focus is at {focus and (focus.role, focus.name)}")


def start(visit):
    visit.open()
    look(visit, "the start page")
    visit.act(visit.names["case"], ("push button",))
    visit.at("a case is opened")
    ends = time.monotonic() + 10
    while visit.names["case"] not in visit.read()[0].name and time.monotonic() < ends:
        visit.ear.listen(0.2)
    entered(visit, "")
    visit.findings.expect(visit.names["case"] in visit.read()[0].name, "the window carries the document")
    visit.desk.close()


def main(binary):
    packages = desk.missing()
    if packages:
        print("the accessibility bus is not looked at: apt-get install " + " ".join(packages), file=sys.stderr)
        return 77
    # Told to end, it ends what it has started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    findings = Findings()
    with desk.Desk() as place:
        import tree

        bus = tree.Bus()
        for language in ("en", "fr"):
            visit = Visit(place, bus, binary, language, findings, tree)
            for part in (start, sealed, opened(screens), opened(walk), opened(returns), opened(questions), sight):
                attempt(part, visit)
    print(f"{findings.count} things looked at on the accessibility bus, {len(findings.wrong)} wrong")
    return 1 if findings.wrong else 0


def opened(part):
    def with_case(visit):
        visit.open("fr-2015-paris")
        part(visit)
        visit.desk.close()

    return with_case


def attempt(part, visit):
    """A part that cannot go on is wrong as a whole, and the next is tried all the same."""
    try:
        part(visit)
    except Exception as error:
        visit.findings.expect(False, f"it cannot go on: {error!r}")
        visit.desk.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
