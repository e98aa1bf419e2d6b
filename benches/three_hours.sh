#!/bin/sh
# Three hours of a workshop at speed: an action until its scene, a frame of the third hour beside one of the first, memory.
set -eu
cd -- "$(dirname -- "$0")/.."
cargo build --release --quiet --example three_hours
"${CARGO_TARGET_DIR:-target}/release/examples/three_hours"
