#!/usr/bin/env bash
# Installs what is missing, builds the core and the page, and serves the page on http://localhost:8080.
# PORT=8090 ./run.sh takes another port.
set -euo pipefail
cd "$(dirname "$0")"
. ./setup.sh

need_packages "${run_packages[@]}"
need_node
need_npm_packages
[ -f build/wasm/whichdesk.wasm ] || say "Building the core"
build_core_for_the_browser
build_page
exec node web/serve.js
