#!/bin/sh
# Gives every reader of text from outside this many seconds of changed input:  tests/fuzz/run.sh 15
# What is found stands in build/fuzz/findings, and the exit is then 1.
# Needs: cmake --preset fuzz && cmake --build --preset fuzz
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:?usage: tests/fuzz/run.sh SECONDS [reader...]}
shift
[ $# -gt 0 ] || set -- bank roles answers code
node tests/fuzz/seeds.js build/fuzz/seeds
mkdir -p build/fuzz/findings
status=0
for reader in "$@"; do
  corpus=build/fuzz/corpus/$reader
  mkdir -p "$corpus"
  echo "fuzz $reader: $seconds s"
  "build/fuzz/tests/fuzz/fuzz-$reader" -max_total_time="$seconds" -max_len=16384 -timeout=10 \
    -rss_limit_mb=1024 -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$reader-" \
    "$corpus" "build/fuzz/seeds/$reader" >"build/fuzz/$reader.log" 2>&1 || status=1
  grep -E "stat::number_of_executed_units|broken:|ERROR|runtime error|SUMMARY" "build/fuzz/$reader.log" || true
done
exit $status
