#!/usr/bin/env bash
# Installs what it needs and runs every test. Its last line is "N passed, N failed".
# ./test.sh --long lets every fuzzer run for ten minutes instead of fifteen seconds, runs clang-tidy, and tries ./run.sh and
# the core's tests on bare Debian 12 and 13 (as root: tests/bare/bare.sh).
set -euo pipefail
cd "$(dirname "$0")"
. ./setup.sh

case ${1:-} in
"") fuzz_seconds=15 ;;
--long) fuzz_seconds=600 ;;
*) fail "./test.sh knows --long and nothing else, not \"$1\"." ;;
esac

need_packages "${build_packages[@]}" clang libclang-rt-dev clang-format-19 brotli fonts-noto-core poppler-utils \
  chromium chromium-driver firefox-esr webkit2gtk-driver xvfb xauth
need_catch2_source
need_node
need_npm_packages

passed=0 failed=0
mkdir -p build

# Runs one suite: its tests are counted by the named counter from what it printed. A suite that
# ends badly without a failed test counts as one.
suite() {
  local name=$1 counter=$2 start=$SECONDS status=0
  shift 2
  local log="build/test-${name// /-}.log"
  "$@" >"$log" 2>&1 || status=$?
  local good=0 bad=0
  read -r good bad < <("$counter" "$log" "$status")
  [ "$status" -ne 0 ] && [ "$bad" -eq 0 ] && bad=1
  passed=$((passed + good)) failed=$((failed + bad))
  say "$name: $good passed, $bad failed ($((SECONDS - start)) s)"
  [ "$bad" -eq 0 ] || tail -n 60 "$log"
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
# node --test, TAP: "# pass 3", "# fail 1", "# cancelled 0".
tap() {
  awk '/^# pass /{good=$3} /^# (fail|cancelled) /{bad+=$3} END{print good+0, bad+0}' "$1"
}

configure_and_build() { cmake --preset "$1" && cmake --build --preset "$1"; }
node_tests() { node --test --test-reporter=tap "$@"; }

suite "format" whole clang-format-19 --dry-run -Werror $(git ls-files '*.cpp' '*.h')
suite "native build" whole configure_and_build native
suite "core, native" catch2 build/native/tests/core/whichdesk-tests
suite "wasm build" whole configure_and_build wasm
suite "core, wasm" catch2 node build/wasm/tests/core/whichdesk-tests.js
suite "sanitizer build" whole configure_and_build sanitize
suite "core, sanitized" catch2 build/sanitize/tests/core/whichdesk-tests
suite "fuzz build" whole configure_and_build fuzz
suite "fuzz, $fuzz_seconds s each" whole tests/fuzz/run.sh "$fuzz_seconds"
suite "bank" whole build/native/whichdesk lint questions/office
suite "figures" whole build/native/whichdesk derive questions/office --check
suite "types" whole npm run --silent check
suite "node" tap node_tests $(git ls-files 'tests/*.test.js' ':!tests/browser')
suite "page" whole npm run --silent build
sed -n '/brotli bytes/,/^dist/{/^dist/!p}' build/test-page.log
suite "browser, chromium" tap node_tests --test-concurrency=2 $(git ls-files 'tests/browser/*.test.js')
for engine in firefox webkit; do
  suite "browser, $engine" tap env REPORTER=tap npm run --silent "test:$engine"
done
if [ "${1:-}" = --long ]; then
  need_packages clang-tidy
  suite "tidy" whole cmake --build --preset native --target tidy
  for release in bookworm trixie; do
    for user in root sudo; do
      suite "bare $release, $user" whole tests/bare/bare.sh "$release" "$user"
      sed -n '/ s$/p' "build/test-bare-$release,-$user.log"
    done
  done
fi

say "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
