#!/usr/bin/env bash
# Installs what it needs and runs every test, or one suite: see usage below. The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")"
. ./setup.sh

usage() {
  cat <<'END'
./test.sh                every suite, two at a time; the last line is "N passed, N failed"
./test.sh --long         the same in every language and with more files in Firefox and WebKitGTK, pages judged by Lighthouse
                         while they load, every fuzzer for ten minutes instead of five seconds, every sanitized derivation,
                         clang-tidy, the desk's tables in LibreOffice, files of 50 MB at the desk, npm run dev, and
                         ./run.sh on bare Debian 12 and 13 (as root: tests/bare/bare.sh)
./test.sh SUITE [FILE]   one suite, or one file of it, with only the packages that it needs

Suites, and what FILE is in them:
  format    how the sources are laid out
  types     tsc over everything that is JavaScript
  native    the core with g++: build and Catch2 tests     ./test.sh native tests/core/path.test.cpp
  wasm      the core as WebAssembly, in Node.js           ./test.sh wasm tests/core/path.test.cpp
  sanitize  the core and the command line with the        ./test.sh sanitize tests/core/path.test.cpp
            address and undefined behavior sanitizers     ./test.sh sanitize tests/cli/score.test.js
  fuzz      changed input for every reader of text        ./test.sh fuzz tests/fuzz/bank.cpp
  bank      the office bank: its texts and figures
  node      what needs no browser: reference, golden      ./test.sh node tests/web/state.test.js
            bytes, command line, layout, the page's parts
  page      the page's build and its size
  chromium  the page in Chromium                          ./test.sh chromium tests/browser/journey.test.js
  firefox   the page in Firefox                           ./test.sh firefox tests/browser/whole.test.js
  webkit    the page in WebKitGTK                         ./test.sh webkit tests/browser/whole.test.js

Logs are in build/test/.
END
}

suites=(format types native wasm sanitize fuzz bank node page chromium firefox webkit)
fuzz_seconds=5
suite='' file=''
case ${1:-} in
"") ;;
--help) usage && exit ;;
--long) fuzz_seconds=600 && export WHICHDESK_LONG=yes ;;
*) suite=$1 file=${2:-} ;;
esac
[ $# -le 2 ] && [[ -z $suite || " ${suites[*]} " == *" $suite "* ]] ||
  fail "./test.sh does not know \"$*\"; ./test.sh --help says what it knows."
[ -z "$file" ] || [ -f "$file" ] || fail "There is no file \"$file\"."
[ -z "$file" ] || [[ $suite != @(format|types|bank|page) ]] || fail "The suite \"$suite\" runs as a whole only."
logs=build/test
mkdir -p "$logs"

# Runs one part of a suite; the named counter takes the numbers of passed and failed tests from what it printed and from
# its exit code. A part that ends badly without a failed test counts as one.
part() {
  local name=$1 counter=$2 start=$SECONDS status=0
  shift 2
  local log="$logs/${name//[, ]/-}.log"
  "$@" >"$log" 2>&1 || status=$?
  local good=0 bad=0
  read -r good bad < <("$counter" "$log" "$status")
  [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  echo "$good $bad" >>"$logs/counts"
  local line="$name: $good passed, $bad failed ($((SECONDS - start)) s)"
  [ "$bad" -eq 0 ] || line+=$'\n'$(tail -n 60 "$log")
  say "$line"
}

# A check that passes or fails as a whole.
whole() { [ "$2" -eq 0 ] && echo "1 0" || echo "0 1"; }
# Catch2: "All tests passed (9 assertions in 3 test cases)" or "test cases: 3 | 2 passed | 1 failed".
catch2() {
  local good bad
  good=$(sed -nE 's/^All tests passed .* in ([0-9]+) test cases?\).*/\1/p; s/^test cases:.* ([0-9]+) passed.*/\1/p' "$1" | tail -n 1)
  bad=$(sed -nE 's/^test cases:.* ([0-9]+) failed.*/\1/p' "$1" | tail -n 1)
  echo "${good:-0} ${bad:-0}"
}
# node --test, TAP: "# pass 3", "# fail 1", "# cancelled 0"; of several runs, the sum.
tap() {
  awk '/^# pass /{good+=$3} /^# (fail|cancelled) /{bad+=$3} END{print good+0, bad+0}' "$1"
}

core_packages=("${build_packages[@]}")
declare -A packages=(
  [format]=clang-format-19 [types]='' [native]="${core_packages[*]}" [wasm]="${core_packages[*]}" [bank]="${core_packages[*]}"
  [sanitize]="${core_packages[*]} clang libclang-rt-dev" [fuzz]="${core_packages[*]} clang libclang-rt-dev"
  [node]="${core_packages[*]}" [page]="${core_packages[*]} brotli"
  [chromium]="${core_packages[*]} fonts-noto-core poppler-utils chromium-headless-shell chromium-driver"
  [firefox]="${core_packages[*]} fonts-noto-core poppler-utils firefox-esr"
  [webkit]="${core_packages[*]} fonts-noto-core webkit2gtk-driver xvfb xauth"
)

configure_and_build() { cmake --preset "$1" && cmake --build --preset "$1"; }
node_tests() { node --test --test-reporter=tap --test-concurrency=2 "$@"; }
# Tests in one engine: two processes, each with a browser for all of its files, and then the files with hooks of their own.
browser_tests() {
  local -x ENGINE=$1
  shift
  local file own=() one=() two=() status=0
  for file in $(ls -S "$@"); do # the longest files first, for two of about the same length
    if grep -qE '^(before|after)\(' "$file"; then own+=("$file"); elif [ ${#one[@]} -le ${#two[@]} ]; then one+=("$file"); else two+=("$file"); fi
  done
  local together=(node --test-reporter=tap tests/browser/together.js)
  if [ ${#two[@]} -gt 0 ]; then "${together[@]}" "${two[@]}" >"$logs/browser-$ENGINE-2.log" 2>&1 & fi
  [ ${#one[@]} -eq 0 ] || "${together[@]}" "${one[@]}" || status=1
  if [ ${#two[@]} -gt 0 ]; then
    wait $! || status=1
    cat "$logs/browser-$ENGINE-2.log"
  fi
  [ ${#own[@]} -eq 0 ] || node_tests "${own[@]}" || status=1
  return "$status"
}
with_program() { WHICHDESK="$PWD/build/$1/whichdesk" "${@:2}"; }

# A suite uses what others build. Alone, it first makes sure that this is there.
needs() {
  [ -n "$suite" ] || return 0
  local what
  for what in "$@"; do
    case $what in
    native) quietly "Building the core" build-native configure_and_build native ;;
    wasm) build_core_for_the_browser ;;
    page) build_core_for_the_browser && build_page ;;
    sanitize) quietly "Building with the sanitizers" build-sanitize configure_and_build sanitize ;;
    esac
  done
}

# Catch2's tests with a program; of one file, when one is named.
core_tests() {
  local only=()
  [ -z "$file" ] || only=(--filenames-as-tags "[#$(basename "$file" .cpp)]")
  "$@" "${only[@]}"
}

run_format() {
  part "format" whole clang-format-19 --dry-run -Werror $(git ls-files '*.cpp' '*.h')
  part "format, JavaScript" whole npm run --silent format:check
}
run_types() { part "types" whole npm run --silent check; }
build_native() { part "native build" whole configure_and_build native; }
build_wasm() { part "wasm build" whole configure_and_build wasm; }
test_native() { part "core, native" catch2 core_tests build/native/tests/core/whichdesk-tests; }
test_wasm() { part "core, wasm" catch2 core_tests node build/wasm/tests/core/whichdesk-tests.js; }
run_native() { build_native && test_native; }
run_wasm() { build_wasm && test_wasm; }
run_core() { test_native && test_wasm; }
# The tests that start the program. Sanitized, what is computed from the occupations takes fifteen times as long and waits for --long.
of_the_program() {
  local files
  files=$(grep -lE 'program\.js|asking\.js|WHICHDESK' tests/cli/*.test.js tests/questions/*.test.js)
  if [ "$fuzz_seconds" -eq 5 ]; then grep -vE '/(derive|figures|other_tables)\.test\.js$' <<<"$files"; else echo "$files"; fi
}
run_sanitize() {
  needs wasm # one of the tests of the bank compares with it
  part "sanitizer build" whole configure_and_build sanitize
  [[ $file == *.js ]] || part "core, sanitized" catch2 core_tests build/sanitize/tests/core/whichdesk-tests
  [[ $file == *.cpp ]] || part "command line, sanitized" tap with_program sanitize node_tests ${file:-$(of_the_program)}
  [ -n "$file" ] || part "figures, sanitized" whole build/sanitize/whichdesk derive questions/office --check
}
run_fuzz() {
  needs sanitize
  part "fuzz, $fuzz_seconds s each" whole tests/fuzz/run.sh "$fuzz_seconds" ${file:+"$(basename "$file" .cpp)"}
}
run_bank() {
  needs native
  part "bank" whole build/native/whichdesk lint questions/office
  part "figures" whole build/native/whichdesk derive questions/office --check
}
run_node() {
  needs native wasm
  part "node" tap node_tests ${file:-$(git ls-files 'tests/*.test.js' ':!tests/browser')}
}
run_page() {
  needs wasm
  part "page" whole npm run --silent build
  sed -n '/brotli bytes/,/^dist/{/^dist/!p}' "$logs/page.log"
}
run_chromium() {
  needs page
  part "browser, chromium" tap browser_tests chromium ${file:-$(git ls-files 'tests/browser/*.test.js')}
}
# The files whose tests go through what differs between engines. Those with most of that come first; the others wait for --long.
everywhere() {
  printf 'tests/browser/%s.test.js\n' embedding/{element,frame,package} journey presses whole
  [ "$fuzz_seconds" -eq 5 ] || printf 'tests/browser/%s.test.js\n' desk-{files,keyboard,many,one,pack,prepare} \
    embedding/{frameworks,hosts,recorders,statements,windows} guide host keeping packs person share shared trail
}
run_firefox() {
  needs page
  part "browser, firefox" tap browser_tests firefox ${file:-$(everywhere)}
}
run_webkit() {
  needs page
  part "browser, webkit" tap browser_tests webkit ${file:-$(everywhere)}
}

# The builds that others use, and then two suites at a time, the longest first, so that both cores are busy to the end. Three at a time take longer.
run_all() {
  need_npm_packages & # waits for the registry more than it computes
  local npm=$!
  build_native
  wait "$npm"
  build_wasm
  two_at_a_time page core
  two_at_a_time chromium sanitized node webkit firefox types bank format
}
run_sanitized() {
  run_sanitize
  run_fuzz
}
# What takes long; of bare machines the seconds until the page is served are printed.
run_long() {
  local release user
  need_packages clang-tidy libreoffice-calc
  part "every file by itself" whole configure_and_build native-debug # an include that is missing, a name that shadows another
  part "tidy" whole cmake --build --preset native-debug --target tidy
  part "spreadsheet" tap node_tests tests/counselor/spreadsheet.long.js
  part "browser, long" tap node_tests tests/browser/*.long.js
  for release in bookworm trixie; do
    for user in root sudo; do
      part "bare $release, $user" whole tests/bare/bare.sh "$release" "$user"
      sed -n '/ s$/p' "$logs/bare-$release--$user.log"
    done
  done
}
two_at_a_time() {
  local one running=0
  for one in "$@"; do
    if [ "$running" -lt 2 ]; then running=$((running + 1)); else one_ended; fi
    "run_$one" &
  done
  for (( ; running > 0; running--)); do one_ended; done
}
# A suite that stops on the way is a failure.
one_ended() { wait -n || echo "0 1" >>"$logs/counts"; }

wanted=${suite:+${packages[$suite]}}
[ -n "$suite" ] || wanted=${packages[*]}
[ -z "$wanted" ] || need_packages $(printf '%s\n' $wanted | sort -u)
case ${suite:-native} in native | wasm | sanitize | fuzz) need_catch2_source ;; esac
need_node
rm -f "$logs/counts"
if [ -n "$suite" ]; then need_npm_packages; "run_$suite"; else run_all; fi
[ "$fuzz_seconds" -eq 5 ] || run_long

read -r passed failed < <(awk '{good += $1; bad += $2} END {print good + 0, bad + 0}' "$logs/counts")
say "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
