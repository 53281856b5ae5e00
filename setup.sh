# What ./run.sh and ./test.sh share: finding and installing what is missing. Sourced, not run.

say() { printf '%s\n' "$*"; }

# Stops with one sentence.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

run_packages=(cmake ninja-build emscripten nlohmann-json3-dev libfmt-dev)
build_packages=("${run_packages[@]}" g++ catch2 libcli11-dev libutf8proc-dev)

# Installs those of the named Debian packages that are missing.
need_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    need_programs cmake ninja
    [ -n "${EMSDK:-}" ] || need_programs em++
    return
  fi
  local missing=() package
  for package in "$@"; do
    [ "$package" = emscripten ] && [ -n "${EMSDK:-}" ] && continue
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

# Where there is no apt: stops when one of the named programs is missing. The libraries are for CMake to find.
need_programs() {
  local program
  for program in "$@"; do
    command -v "$program" >/dev/null ||
      fail "This system has no apt, and $program is missing; README.md names what has to be installed first."
  done
}

# Versions of the npm registry's packages of Node.js and npm that are used where the system's do not suffice.
node_version=22.23.5
npm_version=11.21.2
tools=$PWD/.tools

# Whether the node and npm that are found on the path suffice: for Vite, and for reading package-lock.json.
node_suffices() {
  command -v node >/dev/null && command -v npm >/dev/null || return 1
  node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22 ? 0 : 1);
  ' && [ "$(npm --version | cut -d. -f1)" -ge 10 ]
}

# Makes sure of a suitable Node.js and npm. Where the system's are missing or too old, both are installed from the npm
# registry into .tools, for this project alone.
need_node() {
  node_suffices && return
  export PATH="$tools/node_modules/.bin:$PATH"
  hash -r
  node_suffices && return
  local machine
  case $(uname -s)-$(uname -m) in
  Linux-x86_64) machine=x64 ;;
  Linux-aarch64 | Linux-arm64) machine=arm64 ;;
  *) fail "Whichdesk needs Node.js 20.19, 22.12 or newer with npm 10 or newer; install them and run this again." ;;
  esac
  command -v npm >/dev/null || need_packages npm
  say "Installing Node.js $node_version and npm $npm_version into .tools"
  rm -rf "$tools"
  mkdir -p build "$tools"
  echo '{ "private": true }' >"$tools/package.json"
  npm install --prefix "$tools" --no-audit --no-fund --save-exact "node-linux-$machine@$node_version" "npm@$npm_version" \
    >build/node.log 2>&1 || fail "npm could not install Node.js; build/node.log says why."
  hash -r
  node_suffices || fail "The Node.js in .tools does not run on this machine; install Node.js 22 with npm and run this again."
}

# Puts the source of Catch2 3 into build/catch2: only its version 2 serves em++ as it is installed. apt has the source
# of each of its packages; the system's own list of sources stays as it is.
need_catch2_source() {
  [ -f /usr/include/catch2/catch.hpp ] || [ -f build/catch2/extras/catch_amalgamated.cpp ] && return
  command -v apt-get >/dev/null || return 0
  say "Fetching the source of Catch2"
  local apt=$PWD/build/apt
  rm -rf "$apt"
  mkdir -p "$apt/lists/partial" build/catch2
  apt-get indextargets --format 'deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Identifier: Packages' |
    sort -u >"$apt/sources.list"
  local options=(-o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$apt/lists" -o APT::Sandbox::User="$(id -un)")
  {
    apt-get "${options[@]}" update && (cd "$apt" && apt-get "${options[@]}" source --download-only catch2) &&
      tar -xf "$apt"/catch2_*.orig.tar.* --strip-components=1 -C build/catch2
  } >build/catch2.log 2>&1 || fail "apt could not fetch the source of Catch2; build/catch2.log says why."
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
