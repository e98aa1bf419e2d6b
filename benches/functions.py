#!/usr/bin/env python3
"""How long the functions of src are: lines from the signature to the closing brace, without blank lines, comments and tests.
Usage: benches/functions.py [folder]"""
import pathlib, re, statistics, sys

BEGINS = re.compile(r"^(\s*)(?:pub(?:\([^)]*\))? )?(?:const |async |unsafe )*fn (\w+)")

def functions(lines):
    """Name, line and length of each; the code is formatted, so that a function ends at a brace under its beginning."""
    idx = 0
    while idx < len(lines):
        begins = BEGINS.match(lines[idx])
        end = idx
        if begins and not re.search(r"\{.*\}\s*$", lines[idx]):
            indent = begins.group(1)
            while end < len(lines) and lines[end] != indent + "}":
                # A trait's function without a body.
                if lines[end].rstrip().endswith(";") and (end == idx or lines[end].startswith(indent + ")")):
                    begins = None
                    break
                end += 1
        if begins:
            body = [line for line in lines[idx:end + 1] if line.strip() and not line.strip().startswith("//")]
            yield begins.group(2), idx + 1, len(body)
        idx = end + 1 if begins else idx + 1

root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "src")
found = []
for path in sorted(root.rglob("*.rs")):
    if "tests" in path.parts or path.name == "tests.rs":
        continue
    lines = path.read_text().split("#[cfg(test)]\nmod tests {")[0].split("\n")
    found += [(length, f"{path}:{line}", name) for name, line, length in functions(lines)]
lengths = sorted(length for length, *_ in found)
print(f"functions {len(lengths)}, median {statistics.median(lengths):.0f}, "
      f"95th percentile {lengths[int(len(lengths) * .95)]}, longest {lengths[-1]}")
for length, place, name in sorted(found, reverse=True)[:10]:
    print(f"{length:5} {name} ({place})")
