#!/usr/bin/env bash
# Installs what Greenroom needs, builds it into build/ and opens it.
set -euo pipefail
# shellcheck source=SCRIPTDIR/install.sh
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"

usage() {
    cat <<'END'
usage: packaging/run.sh [--no-install] [--build-only] [-- ARGUMENTS...]
  --no-install  leave apt alone and go on with what is there
  --build-only  stop when build/bin/greenroom is built
  --            what follows goes to greenroom, e.g. `-- doctor` or `-- --data-dir /tmp/try`
END
}

# Whether the arguments for greenroom hold a verb, or ask for words only: then no display is needed.
needs_no_display() {
    while [ $# -gt 0 ]; do
        case $1 in
            --help | -h | --version | -v) return 0 ;;
            --data-dir | --content | --drills | --at) shift ;;
            -*) ;;
            *) return 0 ;;
        esac
        [ $# -eq 0 ] || shift
    done
    return 1
}

may_install=yes
build_only=no
while [ $# -gt 0 ]; do
    case $1 in
        --no-install) may_install=no ;;
        --build-only) build_only=yes ;;
        --help | -h)
            usage
            exit 0
            ;;
        --)
            shift
            break
            ;;
        *)
            usage >&2
            exit 2
            ;;
    esac
    shift
done

ensure_packages "$may_install" build run
# Standard output belongs to greenroom's own words.
{
    configure release build
    build build
} >&2
[ "$build_only" = no ] || exit 0

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && ! needs_no_display "$@"; then
    die 3 "Greenroom is built, but there is no display to open its window on (DISPLAY and WAYLAND_DISPLAY are unset); without one" \
        "these verbs of build/bin/greenroom work: doctor, topics, cards, show, answer, fsrs, drills, judge, record, takes, plan, stats, lint, shots."
fi
exec "$project/build/bin/greenroom" "$@"
