# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 The Coroscope authors
#
# What the scripts share: saying what failed, installing what is missing, configuring and building.
# A script sets $program (its name, as people type it) and $log before it uses anything from here.
# Nothing here needs more than a Debian just installed has: bash, coreutils, sed, grep, dpkg, apt.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
jobs=$(nproc)

# shellcheck disable=SC2154 # the script sets it
say() { printf '%s: %s\n' "$program" "$*" >&2; }
die() { say "$@"; exit 1; }
wrong_usage() { say "$* (see $program --help)"; exit 2; }

# Starts a new log at build/NAME, with room for what else the scripts leave there.
open_log() {
    log=$root/build/$1
    if ! { mkdir -p "${log%/*}" && : >"$log"; } 2>/dev/null; then
        die "cannot write $log"
    fi
}

# step "Doing this" COMMAND...: runs it with its output in the log. While it lasts a terminal shows
# what is being done; when it fails, one line says what and where the log is, and the log's end follows.
step() {
    local what=$1 status
    shift
    [[ -t 2 ]] && printf '%s…' "$what" >&2
    printf '\n== %s: %s\n' "$what" "$*" >>"$log"
    # Not in an ||, where bash would ignore errexit inside a function.
    set +e
    (set -e; "$@") >>"$log" 2>&1 </dev/null
    status=$?
    set -e
    [[ -t 2 ]] && printf '\r\033[K' >&2
    ((status == 0)) && return
    say "failed (status $status): ${what,}; the log is $log"
    tail -n "${step_tail:-25}" "$log" | sed 's/^/    /' >&2
    exit 1
}

# The Debian release whose packages fit: bookworm or trixie, or nothing. Derivatives that say which
# Debian they are made from count as that one.
debian_release() {
    # shellcheck disable=SC1091
    (
        . /etc/os-release 2>/dev/null
        codename=${DEBIAN_CODENAME:-}
        [[ ${ID:-} == debian ]] && codename=${VERSION_CODENAME:-}
        case $codename in bookworm | trixie) echo "$codename" ;; esac
    )
}

# packages PURPOSE...: the packages of these lists (scripts/packages/PURPOSE.txt) for $release.
packages() {
    local purpose name only
    for purpose in "$@"; do
        while read -r name only; do
            [[ -z $name || $name == \#* ]] && continue
            [[ -z $only || $only == "$release" ]] && echo "$name"
        done <"$root/scripts/packages/$purpose.txt"
    done
}

# missing PACKAGE...: those that are not installed.
missing() {
    comm -23 <(printf '%s\n' "$@" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u)
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 "$@"
}

# need_packages INSTALL PURPOSE...: with INSTALL=yes installs what these lists name and the machine
# lacks; with INSTALL=no says what is missing and ends.
need_packages() {
    local install=$1 release lacking
    shift
    release=$(debian_release)
    if [[ -z $release ]]; then
        [[ $install == no ]] && return # whoever says so has seen to it
        die "knows the packages of Debian 12 and 13 only. Install a C++20 compiler (GCC >= 12 or clang >= 14)," \
            "CMake >= 3.25, Ninja, Qt >= 6.4 (Base, Declarative with Quick Controls, Svg, Tools) and" \
            "QCoro >= 0.8 for Qt 6, then start this again with --no-install"
    fi
    mapfile -t lacking < <(packages "$@")
    mapfile -t lacking < <(missing "${lacking[@]}")
    ((${#lacking[@]} == 0)) && return
    [[ $install == no ]] && die "not installed: ${lacking[*]}"
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        die "needs root (there is no sudo) to install: ${lacking[*]}"
    fi
    step "Reading the list of packages" apt_get update
    step "Installing ${#lacking[@]} packages" apt_get install --no-install-recommends "${lacking[@]}"
}

# build PRESET [TARGET...]: configures build/PRESET when that has not been done, was done for another
# place, or for older presets; otherwise Ninja alone decides what to do, which takes a tenth of a second.
build() {
    local preset=$1 dir=$root/build/$1
    shift
    mkdir -p "$dir"
    exec 9>"$dir/.scripts-lock"
    flock 9 # a second script waits, rather than build into the same folder
    if [[ ! -e $dir/build.ninja || $root/CMakePresets.json -nt $dir/build.ninja ]] \
        || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$dir/CMakeCache.txt"; then
        step "Configuring $preset" env -C "$root" cmake --fresh --preset "$preset"
    fi
    step "Building $preset" cmake --build "$dir" --parallel "$jobs" ${1:+--target "$@"}
    exec 9>&-
}

# Gives what runs from here on folders of its own, so that no test reads or writes the settings of
# whoever runs it. They go when the script ends.
private_folders() {
    private=$(mktemp -d)
    trap 'rm -rf "$private"' EXIT
    export XDG_CONFIG_HOME=$private/config XDG_DATA_HOME=$private/data XDG_CACHE_HOME=$private/cache
    export XDG_STATE_HOME=$private/state XDG_RUNTIME_DIR=$private/run
    mkdir -m 700 "$private"/{config,data,cache,state,run}
}
