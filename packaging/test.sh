#!/usr/bin/env bash
# Builds Greenroom with its tests into build-ci/ and holds it against every check. The last line is ctest's own summary.
# The quick checks come first, and the first one that fails ends the run with one sentence.
set -euo pipefail
# shellcheck source=SCRIPTDIR/install.sh
. "$(dirname "${BASH_SOURCE[0]}")/install.sh"

usage() {
    cat <<'END'
usage: packaging/test.sh [--no-install] [--all]
  --no-install  leave apt alone and go on with what is there
  --all         also the sanitizer run and the tests labelled `slow` (whole corpora, fuzzing, fault trials): for a long afternoon
END
}

# The one test that may skip: it compares with a document that does not travel with a clone. tests/README.md tells more.
allowed_skip='^SKIP   : [A-Za-z0-9_]*::seedCheck('

check_format() {
    find "$project/app" "$project/tests" \( -name '*.cpp' -o -name '*.h' \) -not -path '*/tests/data/*' -not -path '*/hostile/*' -print0 |
        xargs -0 -r "$(tool clang-format)" --dry-run --Werror
}

check_qml() { cmake --build "$project/build-ci" --target all_qmllint; }

# The path-sensitive analyzer takes three times as long as all other checks together, so it is left to --all.
tidy_checks='-clang-analyzer-*'

# Of the files that passed only the count of warnings in system headers is known, which tells nobody anything: they stay silent.
check_tidy() {
    # shellcheck disable=SC2016 # the inner shell expands it
    find "$project/app" -name '*.cpp' -not -path '*/harness/*' -print0 |
        xargs -0 -r -n 1 -P "$(nproc)" bash -c 'found=$("$1" "$2" --quiet -p "$3" "$4" 2>&1) || { printf "%s\n" "$found"; exit 1; }' \
            tidy "$(tool clang-tidy)" "--checks=$tidy_checks" "$project/build-ci"
}

check_lint() { "$project/build-ci/bin/greenroom" lint "$project/content" "$project/drills"; }

# Another version of these tools finds and formats differently, so the listed one is asked first.
tool() { command -v "$1-14" || command -v "$1" || die 3 "$1 is missing: run this without --no-install, or install $1-14."; }

# check NAME FUNCTION
check() {
    local started=$SECONDS
    say "$1"
    "$2" || die 1 "packaging/test.sh: $1 failed; what it found stands above."
    say "$1: fine ($((SECONDS - started)) s)"
}

# Skipped tests of a run, QtTest's own and ctest's, without the allowed one.
skipped_in() {
    {
        grep -a '^SKIP   : ' "$1/Testing/Temporary/LastTest.log" | grep -av "$allowed_skip" || true
        grep -aE '\((Skipped|Disabled|Not Run)\)$' "$1/ctest.out" || true
    } | sort -u
}

# run_tests FOLDER CTEST-OPTIONS...: runs them, lists what was skipped, and ends with ctest's own closing lines.
run_tests() {
    local folder=$project/$1 failed=0 skipped
    shift
    ctest --test-dir "$folder" --output-on-failure --parallel "$(nproc)" --no-tests=error "$@" 2>&1 | tee "$folder/ctest.out" || failed=1
    skipped=$(skipped_in "$folder")
    if [ -n "$skipped" ]; then
        failed=1
        printf '\nSkipped, which counts as failed:\n%s\n' "$skipped"
    fi
    grep -a "$allowed_skip" "$folder/Testing/Temporary/LastTest.log" || true
    sed -n '/^The following tests FAILED/,/^Errors while/p; /^Total Test time/p' "$folder/ctest.out"
    grep -aE '^[0-9]+% tests passed' "$folder/ctest.out" || printf 'ctest did not reach its summary.\n'
    return "$failed"
}

may_install=yes
everything=no
while [ $# -gt 0 ]; do
    case $1 in
        --no-install) may_install=no ;;
        --all)
            everything=yes
            tidy_checks=''
            ;;
        --help | -h)
            usage
            exit 0
            ;;
        *)
            usage >&2
            exit 2
            ;;
    esac
    shift
done

groups=(build run test)
[ "$everything" = yes ] && groups+=(all)
ensure_packages "$may_install" "${groups[@]}"
check "clang-format" check_format
configure ci build-ci
build build-ci
check "qmllint" check_qml
check "greenroom lint" check_lint
check "clang-tidy" check_tidy

if [ "$everything" = yes ]; then
    configure asan build-asan
    build build-asan
    say "the tests under the address and undefined-behaviour sanitizers"
    # Leaks are not counted: fontconfig and the software renderer keep caches until the end, which the leak checker takes for losses.
    ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 UBSAN_OPTIONS=print_stacktrace=1 run_tests build-asan -LE 'slow|bench'
    configure fuzz build-fuzz
    build build-fuzz greenroom_fuzz_notes greenroom_fuzz_table greenroom_fuzz_archive greenroom_fuzz_protobuf
    say "a minute of fuzzing for each reader of foreign files"
    "$project/tests/fuzz/run.sh" "$project/build-fuzz" 60 || die 1 "packaging/test.sh: a fuzz target found something; see build-fuzz/fuzz/findings."
    if ctest --test-dir "$project/build-ci" -N -L slow | grep -q 'Test *#'; then
        say "the slow tests"
        run_tests build-ci -L slow
    fi
fi
say "the tests"
run_tests build-ci -LE slow
