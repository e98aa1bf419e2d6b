#!/bin/sh
# Instructions of one whole frame (layout and tessellation, 1600×1000, map in sight), counted by callgrind.
set -eu
cd -- "$(dirname -- "$0")/.."
cargo build --release --quiet --example frames
program=${CARGO_TARGET_DIR:-target}/release/examples/frames
count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$program" "$1" 2>&1 >/dev/null |
        sed -n 's/.*Collected : *\([0-9]*\).*/\1/p'
}
few=$(count 20)
many=$(count 120)
echo "instructions of one frame: $(((many - few) / 100))"
