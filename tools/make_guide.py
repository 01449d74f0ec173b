"""Make the pages of the guide that the app shows out of `docs/guide`.

usage: python -m tools.make_guide [--check]

The app's pages have the words and no pictures: what the pictures show is before the reader there.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "docs" / "guide"
FOLDER = ROOT / "resources" / "guide" / "en"
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n\n?", re.MULTILINE)
_PAGE = re.compile(r'href="([^"/:]+)\.md"')


def main() -> int:
    """Write the pages; with `--check`, only tell whether they are as they would be written."""
    made = pages()
    if "--check" in sys.argv:
        kept = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.html")}
        if kept != made:
            print("the guide was changed: run `make guide`")
        return int(kept != made)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.html"):
        path.unlink()
    for name, html in made.items():
        (FOLDER / name).write_text(html, encoding="utf-8")
    return 0


def pages() -> dict[str, str]:
    """The pages by the names of their files, in their order."""
    sources = sorted(SOURCE.glob("[0-9]*.md"))
    return {path.stem + ".html": to_html(path.read_text("utf-8")) for path in sources}


def to_html(markdown: str) -> str:
    """One page without pictures, with links of the app, and no empty line after a command."""
    html = MarkdownIt("commonmark", {"html": False}).render(_PICTURE.sub("", markdown))
    return _PAGE.sub(r'href="\1.html"', html).replace("\n</code></pre>", "</code></pre>")


if __name__ == "__main__":
    sys.exit(main())
