#!/bin/sh
# From a scene to the pixels of the wall, beside a window that changes its colour; dark at once; how often the wall wakes; memory.
# Starts a display of its own (Xvfb), whose picture is a file.
set -eu
cd -- "$(dirname -- "$0")/.."
cargo build --release --quiet --bin casus --example wall_speed
release=${CARGO_TARGET_DIR:-target}/release
work=$(mktemp -d)
export LIBGL_ALWAYS_SOFTWARE=1
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -fbdir "$work" 3>"$work/display" 2>/dev/null &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
until [ -s "$work/display" ]; do sleep 0.2; done
DISPLAY=":$(cat "$work/display")" "$release/examples/wall_speed" "$release/casus" "$work/Xvfb_screen0"
