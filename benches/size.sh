#!/bin/sh
# Size of the program and its memory at rest beside a window with one line, built with the same features and profile.
# usage: benches/size.sh    (CASUS_SIZE_TARGET: another folder for what is built)
# Needs a display; without one it starts its own (Xvfb).
set -eu
cd -- "$(dirname -- "$0")/.."
target=${CASUS_SIZE_TARGET:-${CARGO_TARGET_DIR:-$PWD/target}}
work=$(mktemp -d)
to_end=
# shellcheck disable=SC2086 # A list of process ids.
trap 'kill $to_end 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir "$work/src"
# The crates of a window as the program asks for them, and its profile.
{
    printf '[package]\nname = "hello"\nedition = "2024"\n[dependencies]\n'
    awk '/^\[/ { inside = $0 == "[dependencies]" } inside && /^(eframe|egui|winit|mimalloc) /, /\]|"$/' Cargo.toml | sed 's/optional = true, //; s/, optional = true//'
    awk '/^\[/ { inside = $0 == "[profile.dist]" } inside' Cargo.toml
} >"$work/Cargo.toml"
cp Cargo.lock "$work/Cargo.lock"
. packaging/flags.sh
cat >"$work/src/main.rs" <<'RUST'
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
struct Hello;
impl eframe::App for Hello {
    fn ui(&mut self, ui: &mut egui::Ui, _: &mut eframe::Frame) {
        ui.label("Hello");
    }
}
fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        renderer: eframe::Renderer::Glow,
        ..Default::default()
    };
    eframe::run_native("hello", options, Box::new(|_| Ok(Box::new(Hello))))
}
RUST
without_folders cargo build --quiet --profile dist --manifest-path "$work/Cargo.toml" --target-dir "$target"
without_folders cargo build --quiet --locked --profile dist --target-dir "$target"
hello=$target/dist/hello
casus=$target/dist/casus
bytes() { wc -c <"$1"; }
# What the program carries that is no code: every file it was built from but Rust.
assets=$(tr ' ' '\n' <"$casus.d" | grep -v '\.rs$\|:$' | sort -u | while read -r file; do [ ! -f "$file" ] || bytes "$file"; done | awk '{ sum += $1 } END { print sum }')
echo "size: hello $(bytes "$hello"), casus $(bytes "$casus"), of it assets $assets, beyond hello and assets $(($(bytes "$casus") - $(bytes "$hello") - assets)) bytes"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    export LIBGL_ALWAYS_SOFTWARE=1
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    to_end=$!
    until [ -s "$work/display" ]; do sleep 0.2; done
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
fi
# Proportional memory of a program after some seconds of rest, KiB. $1: the program, the rest its arguments.
rest() {
    CASUS_DATA_DIR="$work/data" "$@" >/dev/null 2>&1 &
    to_end="$to_end $!"
    sleep "${REST:-8}"
    awk '/^Pss:/ { print $2 }' "/proc/$!/smaps_rollup"
    kill $!
}
hello_rest=$(rest "$hello")
start_rest=$(rest "$casus")
case_rest=$(rest "$casus" fr-2015-paris)
echo "memory at rest (PSS): hello $hello_rest, casus $start_rest on its start page, $case_rest with a case KiB"
