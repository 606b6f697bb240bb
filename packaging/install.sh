# Shared by run.sh and test.sh: reading apt-packages.txt, and installing what is missing. Sourced, never run.
# shellcheck shell=bash

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
package_list="$project/packaging/apt-packages.txt"

say() { printf '== %s\n' "$*" >&2; }

# die CODE SENTENCE
die() {
    local code=$1
    shift
    printf '%s\n' "$*" >&2
    exit "$code"
}

# The names of some groups, one a line, each once.
packages_of() {
    awk -v groups=" $* " '!/^#/ && NF >= 2 && index(groups, " " $1 " ") && !seen[$2]++ {print $2}' "$package_list"
}

installed_packages() { dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^ii *//p'; }

# Of some groups, what is not installed; where alternatives are listed, none of them is.
missing_packages() {
    local installed wanted one
    installed=$(installed_packages)
    for wanted in $(packages_of "$@"); do
        for one in ${wanted//|/ }; do
            if grep -qxF -- "$one" <<<"$installed"; then
                continue 2
            fi
        done
        printf '%s\n' "$wanted"
    done
}

# The first of `a|b` that apt can install; the first of all when it knows none, so that apt's own message names it.
choose_alternative() {
    local one
    for one in ${1//|/ }; do
        if LC_ALL=C apt-cache policy "$one" 2>/dev/null | grep -q 'Candidate: [^(]'; then
            printf '%s\n' "$one"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die 3 "Installing packages needs root: run this as root, install sudo, or install them yourself and pass --no-install."
    fi
}

# Nothing that is installed is ever removed for it: --no-remove makes apt refuse instead.
install_packages() {
    local wanted chosen=() progress=/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || say "apt-get update failed; going on with the lists that are here"
    for wanted in "$@"; do
        chosen+=("$(choose_alternative "$wanted")")
    done
    say "installing: ${chosen[*]}"
    # A person wants to see that it goes on; a log wants no line a file.
    [ -t 2 ] && progress=/dev/stderr
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends --no-remove \
        -o Dpkg::Use-Pty=0 -o Dpkg::Progress-Fancy=0 "${chosen[@]}" >"$progress" </dev/null ||
        die 3 "apt-get could not install what is listed above; see its message."
}

# ensure_packages yes|no GROUP...: the first word says whether apt may be asked.
ensure_packages() {
    local may_install=$1 missing
    shift
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "This is no Debian or Ubuntu. On one, these packages would be installed: $(packages_of "$@" | paste -sd ' ')"
        [ "$may_install" = no ] || die 3 "Install their like from your own system and run this again with --no-install."
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$may_install" = no ]; then
        say "not installed: $(paste -sd ' ' <<<"$missing")"
        return 0
    fi
    # shellcheck disable=SC2086 # one word a package
    install_packages $missing
}

# configure PRESET FOLDER: only when it was never done or the presets changed; ninja itself sees every other change.
configure() {
    if [ ! -e "$project/$2/build.ninja" ] || [ "$project/CMakePresets.json" -nt "$project/$2/build.ninja" ]; then
        (cd "$project" && cmake --preset "$1") || die 1 "CMake could not configure $2; see its message above."
        touch "$project/$2/build.ninja"
    fi
}

# build FOLDER [TARGET...]
build() {
    local folder=$1
    shift
    cmake --build "$project/$folder" --parallel "$(nproc)" ${1:+--target "$@"} || die 1 "The build in $folder failed; see the first error above."
}
