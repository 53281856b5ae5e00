#!/usr/bin/env bash
# Gives every reader of text from outside this many seconds of changed input, two readers at a time:
#   tests/fuzz/run.sh 15 [reader...]
# What is found is in build/fuzz/findings, and the exit is then 1.
# Needs the build "sanitize", and "wasm" for the reader "link".
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:?usage: tests/fuzz/run.sh SECONDS [reader...]}
shift
[ $# -gt 0 ] || set -- bank roles pack answers code figures text link

fuzz() {
  local reader=$1 seconds=$2 corpus=build/fuzz/corpus/$1
  mkdir -p "$corpus"
  if [ "$reader" = link ]; then
    node tests/fuzz/link.js "$seconds" "build/fuzz/findings/link"
  else
    "build/sanitize/tests/fuzz/fuzz-$reader" -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=1024 \
      -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$reader-" "$corpus" "build/fuzz/seeds/$reader"
  fi
}
# One reader, and the lines of its log that say what was found.
report() {
  local status=0 log=build/fuzz/$1.log
  fuzz "$@" >"$log" 2>&1 || status=1
  printf '%s\n' "fuzz $1, $2 s: exit $status" "$(grep -E "stat::number_of_executed_units|broken:|ERROR|runtime error|SUMMARY" "$log")"
  return "$status"
}
export -f fuzz report

mkdir -p build/fuzz/findings
node tests/fuzz/seeds.js build/fuzz/seeds
printf '%s\n' "$@" | xargs -P 2 -I {} bash -c "report {} $seconds"
