# Read by `./package` and by the scripts in benches that build what is packed: no program names the folders of who builds it.
# Expects to be read in the folder of the sources.

sources=$PWD
crates_home=${CARGO_HOME:-${HOME:?}/.cargo}
compiler=$(rustc --print sysroot)

# Carries out a command so that what Rust and C note of their sources, for a panic or an assertion, begins with a name of ours.
without_folders() {
    CARGO_ENCODED_RUSTFLAGS=$(printf -- '--remap-path-prefix=%s=%s\037--remap-path-prefix=%s=%s\037--remap-path-prefix=%s=%s' \
        "$compiler" /rust "$crates_home" /cargo "$sources" /casus) \
        CFLAGS="${CFLAGS:-} -ffile-prefix-map=$crates_home=/cargo -ffile-prefix-map=$sources=/casus" "$@"
}

# Fails where a program names one of these folders.
names_no_folder() {
    [ -f "$1" ] || { echo "there is no $1" >&2; return 1; }
    for folder in "$sources" "$crates_home" "$compiler" "${CARGO_TARGET_DIR:-$sources/target}"; do
        if LC_ALL=C grep -qaF "$folder/" "$1"; then
            printf '%s names %s, a folder of this machine, %s times, so:\n' \
                "$1" "$folder" "$(LC_ALL=C grep -aoF "$folder/" "$1" | wc -l)" >&2
            LC_ALL=C grep -aoE "$folder/[[:graph:]]{0,80}" "$1" | head -n 3 >&2
            return 1
        fi
    done
}
