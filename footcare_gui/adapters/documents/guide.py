"""The pages of the guide, as `make guide` wrote them: read when somebody asks."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import NamedTuple

_TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)


class GuidePage(NamedTuple):
    """One page.

    Attributes:
        name: What links call it.
        title: What stands over it.
        html: All of it.
    """

    name: str
    title: str
    html: str


def guide_pages(folder: Path) -> list[GuidePage]:
    """All of them in their order; those that can't be read are left out.

    Args:
        folder: The pages of one language.
    """
    return [page for path in sorted(folder.glob("*.html")) if (page := _page(path))]


def _page(path: Path) -> GuidePage | None:
    try:
        html = path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    title = _TITLE.search(html)
    return GuidePage(path.name, unescape(title[1]), html) if title else None
