#!/usr/bin/env bash
# Tries ./run.sh and the tests of the core on a bare Debian, in a folder made with debootstrap:
#   tests/bare/bare.sh bookworm|trixie root|sudo
# The system holds nothing but a minimal Debian, ca-certificates and git, and as sudo a user who may use sudo. It gets
# the last commit of this folder. Printed are the seconds until the page is served. Needs root, debootstrap and a
# network; the settings of this machine's apt and npm are used in there too.
set -euo pipefail
cd "$(dirname "$0")/../.."
. ./setup.sh

release=${1:-} user=${2:-}
[[ $release =~ ^(bookworm|trixie)$ && $user =~ ^(root|sudo)$ ]] || fail "usage: tests/bare/bare.sh bookworm|trixie root|sudo"
[ "$(id -u)" -eq 0 ] || fail "tests/bare/bare.sh needs root, for chroot."
need_packages debootstrap
port=${PORT:-8091}

mkdir -p build/bare
log=$PWD/build/bare/$release-$user.log
room=$(mktemp -d "${TMPDIR:-/tmp}/whichdesk-bare.XXXXXX")
chmod 755 "$room"
page=
clean_up() {
  [ -z "$page" ] || kill "$page" 2>/dev/null || true
  local mounted
  for mounted in "$room/proc" "$room/dev"; do
    ! mountpoint -q "$mounted" || umount "$mounted" || umount --lazy "$mounted"
  done
  # Whatever could not be unmounted must not be removed.
  if mountpoint -q "$room/dev" || mountpoint -q "$room/proc"; then
    say "$room is left: it could not be unmounted." >&2
  else
    rm -rf --one-file-system "$room"
  fi
}
trap clean_up EXIT

# Becomes a command in there, as the user.
home=/root id=0
become() {
  exec chroot --userspec="$id:$id" "$room" env -i HOME="$home" LANG=C.UTF-8 \
    PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${settings[@]}" \
    bash -c 'cd; [ ! -d whichdesk ] || cd whichdesk; exec "$@"' inside "$@"
}
inside() { (become "$@"); }

# The same certificates, proxies and registries as out here.
settings=(NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt NPM_CONFIG_GLOBALCONFIG=/etc/npmrc
  "NPM_CONFIG_REGISTRY=$(npm config get registry)")
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
  [ -z "${!name:-}" ] || settings+=("$name=${!name}")
done

say "Making a bare $release"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Origin: Debian' 'Label: Debian' | sed -n 1p)
[ -n "$mirror" ] || fail "apt-get indextargets names no Debian mirror; run apt-get update and try again."
debootstrap --variant=minbase --include=ca-certificates,git "$release" "$room" "$mirror" >"$log" 2>&1 ||
  fail "debootstrap could not make a $release; $log says why."
mount --bind /dev "$room/dev"
mount -t proc proc "$room/proc"
apt-config dump Acquire >"$room/etc/apt/apt.conf.d/99host"
cp -a /etc/apt/auth.conf.d/. "$room/etc/apt/auth.conf.d/" 2>/dev/null || true
cp -a /usr/local/share/ca-certificates/. "$room/usr/local/share/ca-certificates/" 2>/dev/null || true
cp -L /etc/resolv.conf /etc/hosts "$room/etc/" 2>/dev/null || true
echo force-unsafe-io >"$room/etc/dpkg/dpkg.cfg.d/throw-away"  # as container images do: no disk flush per package
inside update-ca-certificates >>"$log" 2>&1
npmrc=$(npm config get globalconfig)
[ ! -f "$npmrc" ] || cp "$npmrc" "$room/etc/npmrc"

if [ "$user" = sudo ]; then
  inside apt-get update >>"$log" 2>&1
  inside apt-get install -y --no-install-recommends sudo >>"$log" 2>&1
  inside useradd --create-home --shell /bin/bash --uid 1000 tester
  echo "tester ALL=(ALL) NOPASSWD: ALL" >"$room/etc/sudoers.d/tester"
  home=/home/tester
fi
npmrc=$(npm config get userconfig)
[ ! -f "$npmrc" ] || cp "$npmrc" "$room$home/.npmrc"
git clone --quiet --no-hardlinks . "$room$home/whichdesk"
if [ "$user" = sudo ]; then
  chown -R 1000:1000 "$room$home"
  id=1000
fi

served() { node -e 'fetch(process.argv[1]).then((page) => process.exit(page.ok ? 0 : 1), () => process.exit(1))' "http://localhost:$port/"; }

# Starts ./run.sh and stops it when the page is served.
time_run() {
  local when=$1 start=$SECONDS
  ! served || fail "Port $port is taken already; PORT=8092 tests/bare/bare.sh takes another."
  become env PORT="$port" ./run.sh >>"$log" 2>&1 &
  page=$!
  until served; do
    if ! kill -0 "$page" 2>/dev/null; then
      tail -n 20 "$log" >&2
      fail "./run.sh failed on a bare $release as $user, $when; $log has all of it."
    fi
    sleep 1
  done
  say "$release as $user, $when: the page is served after $((SECONDS - start)) s"
  kill "$page"
  wait "$page" || true
  page=
}
time_run "first run"
time_run "second run"

inside bash tests/bare/inside.sh >>"$log" 2>&1 || { tail -n 40 "$log" >&2; fail "A test failed on $release as $user; $log has all of it."; }
say "$release as $user: both builds, their tests and the golden bytes pass"
