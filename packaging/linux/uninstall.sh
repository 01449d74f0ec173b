#!/bin/sh
# Removes what install.sh put there, and nothing of what the person did or made.
set -eu
lib=$(cd "$(dirname "$0")" && pwd)
prefix=$(cd "$lib/../.." && pwd)
while read -r file; do rm -f "$prefix/share/$file"; done <"$lib/installed"
rm -f "$prefix/bin/footcare"
rm -rf "$lib"
# What the desktop has derived of them goes while the folders that it was derived from are still there.
refresh() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
refresh update-desktop-database "$prefix/share/applications"
refresh update-mime-database "$prefix/share/mime"
refresh gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor"
# Where nothing is left that they were derived from, they go as well.
nothing_in() { [ -z "$(find "$@" -type f 2>/dev/null | head -n 1)" ]; }
if nothing_in "$prefix/share/mime/packages"; then rm -rf "$prefix/share/mime"; fi
if nothing_in "$prefix/share/applications" -name '*.desktop'; then rm -f "$prefix/share/applications/mimeinfo.cache"; fi
if nothing_in "$prefix/share/icons/hicolor" ! -name icon-theme.cache; then rm -f "$prefix/share/icons/hicolor/icon-theme.cache"; fi
find "$prefix/share" "$prefix/lib" "$prefix/bin" -depth -type d -empty -delete 2>/dev/null || true
echo "Footcare is removed. What you did and made is still in ${XDG_DATA_HOME:-$HOME/.local/share}/footcare"
