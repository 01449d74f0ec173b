"""Seconds that are meant and not said: `hold 2`, `up 3, hold 2, down 3`, `5" hold`.

Only a number that can be nothing else gets its unit; any other stays as it was said.
"""

from __future__ import annotations

import re
from functools import cache

from footcare_gui.domain.programmes.said_numbers import NUMBER, UNIT
from footcare_gui.domain.programmes.said_rests import OF_ITS_OWN

_BARE = r"(?<![\d.,/–-])\d{1,3}(?!\d|[.,/–-]\d| ?[–-] ?\d)"
_AND = r",?(?: (?:and then|and|then))? "
_LIST_OF_A_UNIT = rf"(?!(?:,? (?:and |then )?\d{{1,3}})+ ?{UNIT}(?!{OF_ITS_OWN}))"
_ENDS = (
    r"(?=\s*(?:[,;.)]|$)"
    r"| (?:and|then|relax|rest|at the top|for \d+ (?:times|reps)|each (?:time|rep))\b)"
    rf"(?!(?:, ?\d{{1,3}})+(?:, ?| and | then |$))(?!(?:, ?\d{{1,3}}){{2,}}){_LIST_OF_A_UNIT}"
)
"""Behind a number that stands alone; one of a list for each set does not."""
_STILL = r"\b(?:hold(?:ing)?|relax(?:ing)?)(?: (?:it|each|still|there))*"
_WAY = r"(?:up|down|hold|lift|raise|lower)"
_AHEAD, _BEHIND = rf"\b{_WAY}(?: for)? {_BARE}", rf"{_BARE} {_WAY}\b"
_MARK = r"(?:\"|″|'')"
_PLACES = (
    rf"{_AHEAD}(?:{_AND}{_AHEAD})+{_ENDS}",
    rf"{_BEHIND}(?:{_AND}{_BEHIND})+",
    rf"{_STILL}(?: for)? {_BARE}{_ENDS}|{_STILL} for {NUMBER}{_ENDS}",
    rf"\brest(?: for)? (?:[5-9]|[1-9]\d){_ENDS}",
)
"""A rest of less may be one of minutes; a way up or down alone may be a number of times."""
_MARKED = (
    rf"((?:\b(?:hold|rest|relax|for) |[x×] ?){_BARE}) ?{_MARK}"
    rf"|({_BARE}) ?{_MARK}(?= ?(?:holds?|rest|relax)\b)"
)


def with_seconds(text: str) -> str:
    """The same words with a unit behind each number that can only be of seconds."""
    marked, *places = _patterns()
    text = marked.sub(lambda found: f"{found[1] or found[2]} s", text)
    for place in places:
        text = place.sub(_with_units, text)
    return text


def _with_units(found: re.Match[str]) -> str:
    return re.sub(rf"{NUMBER}(?!\d)", r"\1 s", found[0], flags=re.IGNORECASE)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(words, re.IGNORECASE) for words in (_MARKED, *_PLACES))
