#!/usr/bin/env bash
# Installs the package managers that upgrade commands are run with, once, and makes a folder for
# each version with its program. Prints the folder of these folders. npm, Cargo, Go and Maven are
# the machine's own, of Debian where there is none. usage: managers.sh DIRECTORY
set -euo pipefail
root=$1/managers-1
tool() { # NAME PACKAGE@VERSION
  if [ -e "$root/$1/complete" ]; then return; fi
  mkdir -p "$root/$1" && (cd "$root/$1" && npm init -y && npm install --no-audit --no-fund "$2") >&2
  touch "$root/$1/complete"
}
wrapper() { # FOLDER NAME PROGRAM
  mkdir -p "$root/bin/$1"
  printf '#!/bin/sh\nPATH=%s:$PATH exec %s "$@"\n' "$node" "$3" >"$root/bin/$1/$2"
  chmod +x "$root/bin/$1/$2"
}
missing=()
command -v cargo >/dev/null || missing+=(cargo)
command -v mvn >/dev/null || missing+=(maven)
if [ ${#missing[@]} -gt 0 ]; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  { $as_root apt-get update -qq && $as_root apt-get install -y -qq "${missing[@]}"; } >&2
fi
for needed in npm node cargo go mvn python3 git; do
  command -v "$needed" >/dev/null || { echo "$needed is missing: upgrade commands cannot be run" >&2; exit 1; }
done
# pnpm 11 and later need a newer Node than the oldest that Fixby runs on.
node=$(dirname "$(npx -y -p node@24 -- node -p process.execPath)")
for version in 9.15.9 10.34.8 11.28.10 12.20.0; do
  tool "pnpm-${version%%.*}" "pnpm@$version"
  wrapper "pnpm-${version%%.*}" pnpm "$root/pnpm-${version%%.*}/node_modules/.bin/pnpm"
done
tool yarn-1 yarn@1.22.22 && wrapper yarn-1 yarn "$root/yarn-1/node_modules/.bin/yarn"
tool yarn-4 @yarnpkg/cli-dist@4.18.1 && wrapper yarn-4 yarn "$root/yarn-4/node_modules/.bin/yarn"
tool bun-1 bun@1.4.5
# The program is in a package for this machine; the script of the package puts it in its place.
"$root/bun-1/node_modules/bun/bin/bun.exe" --version >&2 || (cd "$root/bun-1/node_modules/bun" && node install.js >&2)
wrapper bun-1 bun "$root/bun-1/node_modules/bun/bin/bun.exe"
if [ ! -e "$root/python/complete" ]; then
  python3 -m venv --clear "$root/python" && "$root/python/bin/pip" install -q uv==0.13.9 poetry==2.5.1 pip-tools==7.6.2 >&2
  touch "$root/python/complete"
fi
for program in uv poetry python pip-compile; do wrapper python "$program" "$root/python/bin/$program"; done
mkdir -p "$root/bin/npm"
echo "$root/bin"
