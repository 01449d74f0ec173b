"""Look whether everything says the same version, build all packages, and write what goes with them.

usage: python -m tools.make_release [arguments of make_package]

Nothing is published: dist/ holds what would be, with its sums and the list of its parts.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from footcare_gui import __version__
from tools import make_licences, make_news, make_package
from tools.package import bill
from tools.package.where import APP_ID, DIST, PACKAGING, ROOT, run, version

SCREENS = ROOT / "docs" / "screens"


def main() -> int:
    """Check, build and write; 0 where a release could be made of it."""
    faults = list(in_the_way())
    if faults:
        print("\n".join(faults))
        return 1
    if code := make_package.main():
        return code
    packages = [file for file in DIST.iterdir() if version() in file.name]
    (DIST / f"footcare-{version()}.cdx.json").write_text(bill.bill_of_materials(), "utf-8")
    packages.append(DIST / f"footcare-{version()}.cdx.json")
    (DIST / "SHA256SUMS").write_text(bill.sums(packages), encoding="ascii")
    print(bill.sums(packages), end="")
    return 0


def in_the_way(root: Path = ROOT) -> Iterator[str]:
    """What keeps this from being a release, a line each."""
    now = version()
    if __version__ != now:
        yield f"footcare_gui says {__version__}, pyproject.toml {now}"
    yield from _changelog(_read(root / "CHANGELOG.md"), now)
    about = _read(PACKAGING / "linux" / f"{APP_ID}.metainfo.xml")
    if f'<release version="{now}"' not in about:
        yield f"the metainfo knows no release {now}"
    for image in re.findall(r"<image [^>]*>.*/([^/<]+)</image>", about):
        if not (SCREENS / image).is_file():
            yield f"the metainfo shows {image}, which docs/screens has not"
    if make_licences.PARTS.read_text("utf-8") != make_licences.text_of(
        tuple(make_licences.parts())
    ):
        yield "resources/licences is not what ships: make licences"
    if run(["git", "status", "--porcelain"], cwd=root):
        yield "not everything is committed"


def _changelog(text: str, now: str) -> Iterator[str]:
    if not re.search(rf"^## \[{re.escape(now)}\] – \d{{4}}-\d\d-\d\d$", text, re.M):
        yield f"CHANGELOG.md has no section “## [{now}] – DATE”"
        return
    if make_news.section_of("Unreleased", text).strip():
        yield f"CHANGELOG.md has unreleased changes: they belong to {now}"
    kinds = re.findall(r"^### (.*)$", make_news.section_of(now, text), re.M)
    if kinds != sorted(kinds) or not set(kinds) <= {"Added", "Changed", "Fixed"}:
        yield f"CHANGELOG.md: {now} is Added, Changed, Fixed, in this order, not {', '.join(kinds)}"
    if _read(make_news.NEWS) != make_news.text_of(now, text):
        yield "resources/news.json is not what CHANGELOG.md says: make news"


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
