#!/bin/sh
# Time to the first frame beside a window with one line, built with the same features: medians and ratio.
# usage: benches/first_frame.sh [RUNS]    (CASUS_PROFILE=dist: as it is packed)
# Needs a display; without one it starts its own (Xvfb).
set -eu
cd -- "$(dirname -- "$0")/.."
profile=${CASUS_PROFILE:-release}
. packaging/flags.sh
without_folders cargo build --profile "$profile" --quiet --example first_frame
program=${CARGO_TARGET_DIR:-target}/$profile/examples/first_frame
runs=${1:-21}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
round() {
    for which in hello casus; do
        "$program" "$which" 2>/dev/null | head -n 1 >>"$work/$which"
    done
}
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    for _ in $(seq "$runs"); do round; done
else
    export LIBGL_ALWAYS_SOFTWARE=1
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    server=$!
    trap 'kill $server; rm -rf "$work"' EXIT
    until [ -s "$work/display" ]; do sleep 0.2; done
    DISPLAY=":$(cat "$work/display")"
    export DISPLAY
    for _ in $(seq "$runs"); do round; done
fi
median() { sort -n "$1" | sed -n "$(((runs + 1) / 2))p"; }
hello=$(median "$work/hello")
casus=$(median "$work/casus")
echo "first frame: hello $hello ms, casus $casus ms, ratio $(echo "$casus $hello" | awk '{ printf "%.3f", $1 / $2 }')"
