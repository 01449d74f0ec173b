"""What is written for the eye, as a screen reader should say it: it reads signs out."""

from __future__ import annotations

import re

from footcare_gui.texts.gate import tr

_RANGE = re.compile(r"(\d+)–(\d+)")


def heard(text: str) -> str:
    """The same without signs between its parts: `Up to 15 s, each leg`, `2 to 3 days a week`."""
    return _RANGE.sub(_range, text.replace(" · ", ", "))


def _range(found: re.Match[str]) -> str:
    return tr("heard", "{low} to {high}", low=found[1], high=found[2])
