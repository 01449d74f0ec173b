#!/bin/sh
# Sets up what Footcare needs, and nothing twice.
#
# usage: sh tools/setup.sh GOAL...
#   run    the virtual environment with what the app needs, and the system libraries of Qt
#   dev    the same environment with the developer's tools
#   test   run and dev, and the programs that the tests drive (a virtual screen, a sound server)
#   proof  the programs that only the long proofs drive (a screen reader)
#   package  what `make package` builds and tries packages with
#   make   make itself, for machines without it
#
# System packages are installed only as root or with password-less sudo, and never push another
# package out; otherwise the exact command is printed and the set-up goes on without them.
# PYTHON=... chooses the interpreter. Which package index is used is pip's own configuration.
set -eu
cd "$(dirname "$0")/.."

venv=.venv
py=$venv/bin/python
table=tools/system-packages.txt
qt_parts="lib/libQt6Widgets.so.6 lib/libQt6Svg.so.6 lib/libQt6Network.so.6 lib/libQt6Multimedia.so.6
plugins/platforms/libqoffscreen.so plugins/platforms/libqxcb.so plugins/platforms/libqwayland.so
plugins/wayland-shell-integration/libxdg-shell.so
plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
plugins/multimedia/libffmpegmediaplugin.so plugins/imageformats/libqsvg.so"

say() { printf 'set-up: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# ---- system packages -------------------------------------------------------------------------

has_apt() { command -v apt-get >/dev/null 2>&1; }
apt_command() { printf 'apt-get install --no-install-recommends --no-remove %s' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

may_install() {
    has_apt || return 1
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

apt_get() { as_root apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "$@" </dev/null; }
apt_install() { apt_get install -y --no-install-recommends --no-remove "$@" >"$log" 2>&1; }

# install_packages PACKAGE...: true if all are there afterwards.
install_packages() {
    may_install || return 1
    say "installing $*"
    log=$(mktemp)
    if ! apt_install "$@"; then
        # The package lists may be missing or old. If one package of several cannot come
        # (it would push another out), the others still should.
        apt_get update >"$log" 2>&1 || true
        if ! apt_install "$@"; then
            failed=
            for package in "$@"; do apt_install "$package" || failed="$failed $package"; done
            if [ -n "$failed" ]; then
                tail -n 5 "$log" >&2
                rm -f "$log"
                return 1
            fi
        fi
    fi
    rm -f "$log"
}

ask_for_packages() { # WHY PACKAGE...
    why=$1
    shift
    if has_apt; then
        say "$why; please run:"
        printf '    sudo %s\n' "$(apt_command "$@")" >&2
    else
        say "$why; the packages that bring it on Debian are: $*"
    fi
}

packages_of() { # KIND, names on standard input, one a line -> packages
    awk -v kind="$1" 'NR == FNR { if ($1 == kind) package[$2] = $3; next }
        { print ($1 in package) ? package[$1] : "the-package-with-" $1 }' "$table" - | sort -u | tr '\n' ' '
}

missing_libraries() {
    for part in $qt_parts; do
        for file in "$venv"/lib/python3*/site-packages/PySide6/Qt/"$part"; do
            if [ -e "$file" ]; then LC_ALL=C ldd "$file" 2>/dev/null || true; fi
        done
    done | awk '/=> not found/ { print $1 }' | sort -u | grep -v '^libQt6' || true
}

missing_commands() { # KIND
    awk -v kind="$1" '$1 == kind { print $2 }' "$table" | while read -r name; do
        command -v "$name" >/dev/null 2>&1 || printf '%s\n' "$name"
    done
}

# A sound server that starts with the desktop's own one could take its place at the next login.
without_rivals() {
    for package in "$@"; do
        if [ "$package" = pulseaudio ] && command -v pipewire-pulse >/dev/null 2>&1; then
            say "leaving out pulseaudio, which would compete with PipeWire here"
        else
            printf '%s ' "$package"
        fi
    done
}

# need KIND WHY: installs what is missing, and stamps when nothing that may be installed is.
need() {
    kind=$1 why=$2
    [ "$(uname -s)" = Linux ] || return 0
    stamped "$kind" && return 0
    packages=$(packages_missing "$kind")
    if [ -n "$packages" ]; then
        # shellcheck disable=SC2086 # a list of words
        install_packages $packages || true
        packages=$(packages_missing "$kind" 2>/dev/null)
    fi
    # shellcheck disable=SC2086 # a list of words
    if [ -n "$packages" ]; then ask_for_packages "$why" $packages; else stamp "$kind"; fi
}

packages_missing() {
    # shellcheck disable=SC2046 # a list of words
    without_rivals $(list_missing "$1" | packages_of "$1")
}

list_missing() {
    case $1 in
    library) missing_libraries ;;
    command | proof | package) missing_commands "$1" ;;
    esac
}

# ---- stamps: what is done stays done until one of its reasons changes --------------------------

key() { { pwd; "$py" -V; cat constraints.txt pyproject.toml tools/setup.sh "$table"; } 2>&1 | cksum; }
stamped() { [ "$(cat "$venv/.done-$1" 2>/dev/null)" = "$(key)" ]; }
stamp() { key >"$venv/.done-$1"; }

# ---- Python ------------------------------------------------------------------------------------

is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for name in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 && is_new_enough "$name"; then
            printf '%s' "$name"
            return
        fi
    done
    return 1
}

has_module() { "$1" -c "import $2" >/dev/null 2>&1; }

make_environment() {
    # An environment that was moved along with its folder has scripts that point to the old place.
    if [ -e "$venv/.place" ] && [ "$(cat "$venv/.place")" != "$(pwd)" ]; then rm -rf "$venv"; fi
    if is_new_enough "$py" && has_module "$py" pip; then return; fi
    python=$(find_python) || die "Footcare needs Python 3.11 or newer; please install it first"
    say "making the virtual environment with $("$python" -V)"
    rm -rf "$venv"
    if ! has_module "$python" ensurepip && ! has_module "$python" pip; then
        version=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
        install_packages "$version" || {
            ask_for_packages "Python cannot make virtual environments here" "$version"
            exit 1
        }
    fi
    if has_module "$python" ensurepip; then
        "$python" -m venv "$venv"
    else
        # Debian packs ensurepip apart from Python: let the machine's own pip bring one.
        "$python" -m venv --without-pip "$venv"
        "$python" -m pip --python "$py" install --quiet -c constraints.txt pip ||
            die "pip could not be installed; with a newer pip, or with python3-venv, it can"
    fi
    pwd >"$venv/.place"
}

pip_install() { PIP_USER=0 "$py" -m pip install --quiet --disable-pip-version-check -c constraints.txt "$@"; }

install_project() { # STAMP WHAT
    stamped "$1" || {
        say "installing the pinned packages (the first time takes a minute or two)"
        pip_install hatchling setuptools # what ours, and a tool that comes as a source, are built with
        pip_install --no-build-isolation -e "$2"
        stamp "$1"
    }
}

check_that_qt_loads() {
    stamped library || "$py" -c 'import PySide6.QtWidgets' 2>/dev/null ||
        die "Qt cannot start without the system libraries above; run the command and try again"
}

need_libraries() { need library "system libraries that Qt loads are missing"; }

for goal in "$@"; do
    case $goal in
    run)
        make_environment
        stamped dev || install_project run . # the developer's tools bring the app along
        need_libraries
        check_that_qt_loads
        ;;
    dev)
        make_environment
        install_project dev '.[dev]'
        ;;
    test)
        make_environment
        install_project dev '.[dev]'
        need_libraries
        need command "programs that tests drive are missing, and those tests will be skipped"
        check_that_qt_loads
        ;;
    proof)
        need proof "programs that the long proofs drive are missing, and those will be skipped"
        ;;
    package)
        make_environment
        install_project package '.[package]'
        need package "programs that packages are built with are missing, and those will be left out"
        ;;
    make)
        command -v make >/dev/null 2>&1 || install_packages make || {
            ask_for_packages "make is missing" make
            exit 1
        }
        ;;
    *) die "unknown goal: $goal (run, dev, test, proof, package or make)" ;;
    esac
done
