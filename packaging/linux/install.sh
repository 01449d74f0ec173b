#!/bin/sh
# Installs Footcare for this person alone (or below PREFIX), and says how it goes again.
#
# usage: footcare-VERSION.run [-- PREFIX]         PREFIX is ~/.local where none is given
set -eu
prefix=${1:-$HOME/.local}
here=$(pwd)
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
prefix=$(cd "$prefix" && pwd)

rm -rf "$prefix/lib/footcare.new"
cp -R "$here/footcare" "$prefix/lib/footcare.new"
rm -rf "$prefix/lib/footcare"
mv "$prefix/lib/footcare.new" "$prefix/lib/footcare"
ln -sf ../lib/footcare/footcare "$prefix/bin/footcare"

(cd "$here/share" && find . -type f) >"$prefix/lib/footcare/installed"
cp -R "$here/share/." "$prefix/share/"
entry=$prefix/share/applications/io.github.footcare.Footcare.desktop
# A space in a path must be quoted there, and a desktop may not have ~/.local/bin in its PATH.
sed -e "s|^Exec=footcare|Exec=\"$prefix/bin/footcare\"|" -e "s|^TryExec=.*|TryExec=$prefix/bin/footcare|" \
    "$here/share/applications/io.github.footcare.Footcare.desktop" >"$entry"
cp "$here/uninstall.sh" "$prefix/lib/footcare/uninstall.sh"

refresh() { command -v "$1" >/dev/null 2>&1 && "$@" >/dev/null 2>&1 || true; }
refresh update-desktop-database "$prefix/share/applications"
refresh update-mime-database "$prefix/share/mime"
refresh gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor"

echo "Footcare is installed: look for it in the menu, or start $prefix/bin/footcare"
echo "To remove it: sh $prefix/lib/footcare/uninstall.sh   (what you did and made stays)"
missing=$(find "$prefix/lib/footcare" -type f \( -name '*.so' -o -name '*.so.*' -o -name footcare \) \
    -exec env LD_LIBRARY_PATH="$prefix/lib/footcare/lib" ldd {} \; 2>/dev/null | awk '/not found/ {print $1}' | sort -u | tr '\n' ' ')
[ -z "$missing" ] || echo "This machine lacks: $missing"
