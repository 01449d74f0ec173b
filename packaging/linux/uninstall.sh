#!/bin/sh
# Removes what install.sh put there, and nothing of what the person did or made.
set -eu
lib=$(cd "$(dirname "$0")" && pwd)
prefix=$(cd "$lib/../.." && pwd)
while read -r file; do rm -f "$prefix/share/$file"; done <"$lib/installed"
rm -f "$prefix/bin/footcare"
rm -rf "$lib"
find "$prefix/share" "$prefix/lib" "$prefix/bin" -depth -type d -empty -delete 2>/dev/null || true
echo "Footcare is removed. What you did and made is still in ${XDG_DATA_HOME:-$HOME/.local/share}/footcare"
