#!/usr/bin/env python3
"""Lines of src by kind: code, docs, comments, tests, blank. Usage: benches/lines.py [folder]"""
import pathlib, sys

def kinds(path):
    found = dict(code=0, docs=0, comments=0, tests=0, blank=0)
    is_test_file = path.name == "tests.rs" or "tests" in path.parts
    in_tests, depth = False, 0
    for line in path.read_text().splitlines():
        text = line.strip()
        if not in_tests and text == "#[cfg(test)]":
            in_tests, depth = "begins", 0
        if is_test_file or in_tests:
            found["tests"] += 1
            if in_tests:
                depth += line.count("{") - line.count("}")
                if in_tests == "begins" and ("{" in line or text.endswith(";")):
                    in_tests = "open"
                if in_tests == "open" and depth <= 0:
                    in_tests = False
            continue
        if not text:
            found["blank"] += 1
        elif text.startswith(("///", "//!")):
            found["docs"] += 1
        elif text.startswith("//"):
            found["comments"] += 1
        else:
            found["code"] += 1
    return found

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "src")
total, rooms = {}, {}
for path in sorted(root.rglob("*.rs")):
    room = path.relative_to(root).parts[0]
    for kind, count in kinds(path).items():
        total[kind] = total.get(kind, 0) + count
        rooms.setdefault(room, {}).setdefault(kind, 0)
        rooms[room][kind] += count
for room, found in rooms.items():
    print(f"{room:16}", *(f"{kind} {count:6}" for kind, count in found.items()))
print(f"{'all':16}", *(f"{kind} {count:6}" for kind, count in total.items()))
