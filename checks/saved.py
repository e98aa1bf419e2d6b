"""A saved session as plain values, and what the lines of its log alone say."""

import re

TOKEN = re.compile(r'\s+|//[^\n]*|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|([()\[\],:])', re.S)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
# A sign after a backslash, or one by its number: spaces that do not break are written so.
ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]+)\}|(.))", re.S)


def unescaped(found):
    number, sign = found.groups()
    return chr(int(number, 16)) if number else ESCAPES.get(sign, sign)


class Reader:
    """Reads what the program writes: structures, lists, texts, numbers and names with or without something in them."""

    def __init__(self, text):
        self.tokens, at = [], 0
        while at < len(text):
            found = TOKEN.match(text, at)
            if found is None:
                raise SystemExit(f"not readable: {text[at : at + 40]!r}")
            at = found.end()
            string, number, name, sign = found.groups()
            if string is not None:
                plain = ESCAPE.sub(unescaped, string)
                self.tokens.append(("text", plain))
            elif number or name or sign:
                self.tokens.append(("number" if number else "name" if name else "sign", number or name or sign))
        self.at = 0

    def peek(self, ahead=0):
        return self.tokens[self.at + ahead] if self.at + ahead < len(self.tokens) else ("end", "")

    def take(self):
        self.at += 1
        return self.tokens[self.at - 1]

    def value(self):
        kind, token = self.take()
        if kind == "text":
            return token
        if kind == "number":
            return float(token) if "." in token else int(token)
        if kind == "name":
            inner = self.inside(")") if self.peek() == ("sign", "(") and self.take() else None
            return inner[0] if token == "Some" else token if inner is None else (token, inner)
        return self.inside("]" if token == "[" else ")")

    def inside(self, end):
        """What stands between two brackets: fields by their names, or values in a row."""
        fields, row = {}, []
        while self.peek() != ("sign", end):
            if self.peek()[0] == "name" and self.peek(1) == ("sign", ":"):
                name = self.take()[1]
                self.take()
                fields[name] = self.value()
            else:
                row.append(self.value())
            if self.peek() == ("sign", ","):
                self.take()
        self.take()
        return fields or row


def session(path):
    """The session in a file."""
    with open(path, encoding="utf-8") as file:
        return Reader(file.read()).value()["session"]


def stances(of):
    """Where each seat stands on the day and in the round looked at, by the lines of the session."""
    said = [(line["seat"], line.get("from", ""), line.get("round", 0), line["stance"]) for line in of.get("stances", [])]
    return holding({line[:3]: line[3] for line in said}, of["as_of"], rounds(of))


def rounds(of):
    return len(of.get("proceedings", {}).get("rounds", []))


def holding(lines, day, number):
    held = {}
    for (seat, since, in_round), stance in sorted(lines.items()):
        if since <= day and in_round <= number:
            held[seat] = stance
    return held


def stances_by_log(of):
    """The same by the lines of the log alone, for a session that began without a stance."""
    lines, begun, day = {}, 0, None
    for line in of.get("log", []):
        what, inner = line["what"] if isinstance(line["what"], tuple) else (line["what"], [])
        after = line.get("after", "")
        if what == "as_of":
            day = after
        elif what == "round":
            begun = max(begun, inner[0]) if after else min(begun, inner[0] - 1)
        elif what == "stance":
            at = (inner[0], line.get("from", ""), line.get("round", 0))
            if line.get("stands") == "withdrawn" or not after:
                lines.pop(at, None)
            else:
                lines[at] = after
    return holding(lines, day or of["as_of"], begun), begun
