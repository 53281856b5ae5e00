#!/usr/bin/env bash
# What bare.sh runs on the bare system after the page was served: both builds, their tests, the format, golden bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
. ./setup.sh
need_packages "${build_packages[@]}" clang-format-19
need_catch2_source
need_node
git ls-files -z '*.cpp' '*.h' '*.hpp' | xargs -0 clang-format-19 --dry-run -Werror
cmake --preset native && cmake --build --preset native
build/native/tests/core/whichdesk-tests
cmake --preset wasm && cmake --build --preset wasm
node build/wasm/tests/core/whichdesk-tests.js
node --test $(git ls-files 'tests/golden/*.test.js')
