# What ./run.sh and ./test.sh share: finding and installing what is missing. Sourced, not run.

say() { printf '%s\n' "$*"; }

# Stops with one sentence.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# Installs those of the named Debian packages that are not there yet.
need_packages() {
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
    fail "Whichdesk is set up with apt (Debian 12 or newer), and this system has none; install what these packages hold, and then build with cmake and npm as README.md shows: $*"
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "These packages are missing, and installing them needs root or sudo: ${missing[*]}"
    sudo=(sudo)
  fi
  say "Installing with apt: ${missing[*]}"
  mkdir -p build
  { "${sudo[@]}" apt-get update &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
    >build/apt.log 2>&1 || fail "apt could not install ${missing[*]}; build/apt.log says why."
}

# Stops unless node and npm are there and node is new enough for Vite.
need_node() {
  local wanted="Node.js 20.19 or newer in its line, or 22.12 or newer"
  command -v node >/dev/null && command -v npm >/dev/null ||
    fail "Whichdesk needs $wanted, with npm, and this system lacks them; install them and run this again."
  node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22 ? 0 : 1);
  ' || fail "Whichdesk needs $wanted, and this is node $(node --version); install a newer one and run this again."
}

# Installs the npm packages when the lock file is newer than what is there.
need_npm_packages() {
  [ node_modules/.package-lock.json -nt package-lock.json ] && return
  say "Installing the npm packages"
  mkdir -p build
  npm ci --no-audit --no-fund >build/npm.log 2>&1 || fail "npm could not install its packages; build/npm.log says why."
  touch node_modules/.package-lock.json
}

# Runs a step quietly; on failure shows the end of what it said and stops.
quietly() {
  local what=$1 log=build/$2.log
  shift 2
  mkdir -p build
  "$@" >"$log" 2>&1 && return
  tail -n 40 "$log" >&2
  fail "$what failed; $log has all of it."
}

build_core_for_the_browser() {
  [ -f build/wasm/build.ninja ] || quietly "Configuring the core for WebAssembly" configure-wasm cmake --preset wasm
  quietly "Building the core for WebAssembly" build-wasm cmake --build --preset wasm --target whichdesk-wasm
}

# Builds the page unless nothing it is made of is newer than the last good build.
build_page() {
  local built=build/page-built
  if [ -f dist/index.html ] && [ -f "$built" ] &&
    [ -z "$(find web questions vite.config.js package-lock.json build/wasm/whichdesk.wasm -newer "$built" -print -quit)" ]; then
    return
  fi
  say "Building the page"
  quietly "Building the page" build-page npm run --silent build
  touch "$built"
  sed -n '/brotli bytes/,/^dist/{/^dist/!p}' build/build-page.log
}

build_packages=(cmake ninja-build g++ emscripten nlohmann-json3-dev libfmt-dev catch2 libcli11-dev)
