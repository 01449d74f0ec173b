"""Write what is new in this version, in three lines, out of CHANGELOG.md.

usage: python -m tools.make_news [--check]

They are the three lines that stand below the heading of the version, before its first "Added".
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from footcare_gui import __version__

ROOT = Path(__file__).resolve().parents[1]
CHANGELOG = ROOT / "CHANGELOG.md"
NEWS = ROOT / "resources" / "news.json"
LINES = 3


def main() -> int:
    """Write them; with `--check`, only tell whether they are as they would be written."""
    made = text_of(__version__, CHANGELOG.read_text("utf-8"))
    if "--check" in sys.argv:
        is_kept = NEWS.is_file() and NEWS.read_text("utf-8") == made
        if not is_kept:
            print("CHANGELOG.md was changed: run `make news`")
        return int(not is_kept)
    NEWS.write_text(made, encoding="utf-8")
    return 0


def text_of(version: str, changelog: str) -> str:
    """As it is kept.

    Raises:
        ValueError: The version has no section, or not three lines.
    """
    news = {"version": version, "lines": lines_of(version, changelog)}
    return json.dumps(news, indent=1, ensure_ascii=False) + "\n"


def lines_of(version: str, changelog: str) -> list[str]:
    """The three lines of a version.

    Raises:
        ValueError: There are not three.
    """
    section = section_of(version, changelog).partition("\n### ")[0]
    lines = [" ".join(item.split()) for item in re.split(r"^- ", section, flags=re.M)[1:]]
    if len(lines) != LINES:
        raise ValueError(f"CHANGELOG.md: {version} begins with {len(lines)} lines, not {LINES}")
    return lines


def section_of(version: str, changelog: str) -> str:
    """All that stands below the heading of a version, `""` where it has none."""
    heading = re.compile(rf"^## \[{re.escape(version)}\].*\n((?:(?!## ).*\n?)*)", re.M)
    found = heading.search(changelog)
    return found[1] if found else ""


if __name__ == "__main__":
    sys.exit(main())
