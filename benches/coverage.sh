#!/bin/sh
# Branches and regions of the rule files that the quick tests take; fails where one is left out.
# Needs the nightly compiler, whose coverage counts branches, and llvm-profdata and llvm-cov of its LLVM or a later one.
set -eu
cd -- "$(dirname -- "$0")/.."
target=${COVERAGE_TARGET:-target/coverage}
mkdir -p "$target"
target=$(cd -- "$target" && pwd)

tool() {
    for name in "$1-23" "$1-22" "$1"; do
        if command -v "$name" >/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "$1 is missing (Debian: package llvm-22)" >&2
    exit 1
}
profdata=$(tool llvm-profdata)
cov=$(tool llvm-cov)

# Only this package is counted, so that its dependencies are built as ever.
wrapper=$target/count
printf '#!/bin/sh\nexec "$@" -Cinstrument-coverage -Zcoverage-options=branch\n' >"$wrapper"
chmod +x "$wrapper"
rm -f "$target"/*.profraw
export CARGO_TARGET_DIR="$target" RUSTC_WORKSPACE_WRAPPER="$wrapper" LLVM_PROFILE_FILE="$target/%p-%m.profraw"
cargo +nightly test --locked --no-default-features --lib --test all --no-run 2>"$target/log" || {
    cat "$target/log" >&2
    exit 1
}
# The test of the library and the test of the whole.
binaries=$(sed -n 's/^ *Executable .*(\(.*\))$/\1/p' "$target/log")
for binary in $binaries; do
    "$binary" --quiet law:: council:: words:: casebook:: explored:: readings \
        >"$target/log" 2>&1 || {
        cat "$target/log" >&2
        exit 1
    }
    objects="${objects:+$objects -object }$binary"
done
"$profdata" merge -sparse "$target"/*.profraw -o "$target/profile"
# shellcheck disable=SC2086 # A list of words.
"$cov" report --instr-profile "$target/profile" $objects --show-branch-summary src/law src/council >"$target/report"
# Of every file: the regions, an arm of a match among them, and the branches; and how many no test takes.
awk '
    $1 ~ /\.rs$/ && $1 !~ /tests\.rs$/ {
        printf "%-28s %4d regions, %2d left out   %3d branches, %2d left out\n", $1, $2, $3, $(NF - 2), $(NF - 1)
        regions += $2; branches += $(NF - 2); out += $3 + $(NF - 1); files++
    }
    END {
        printf "%d files, %d regions, %d branches: %s\n", files, regions, branches, out ? out " left out" : "every one is taken"
        exit !files || out > 0
    }' "$target/report"
