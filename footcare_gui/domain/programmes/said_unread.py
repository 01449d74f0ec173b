"""Numbers that no dose says as they are meant: ranges, and what each reads otherwise.

They are kept whole, for half of one would be another prescription.
"""

from __future__ import annotations

import re
from functools import cache

from footcare_gui.domain.programmes.said_name import Piece
from footcare_gui.domain.programmes.said_numbers import TIME, UNIT
from footcare_gui.domain.programmes.said_ranges import is_read
from footcare_gui.domain.programmes.said_rests import OF_A_REST, OF_ITS_OWN

_WHAT = (
    r"(?:s|secs?|seconds?|mins?|minutes?|hours?|weeks?|x|×|times|reps?|repetitions?|sets?|days?"
    r"|sessions?)\b"
)
_OFTEN = r"(?:(?:/ ?|a |per |each |every )(?:day|week)|daily|weekly)\b"
_BOTH = r"(?<![\d.,/–-])\d{1,3} ?(?:[–-]|to|or) ?\d{1,3}(?![\d/–-]|, ?\d)"
_RANGE = rf"(?:\b(?:hold|for|rest|every|up to)(?: for)? )?{_BOTH}(?: ?{_WHAT})?(?: ?{_OFTEN})?"
_PAUSE = rf"(?:\bpauses?(?: for| of)? {TIME}|{TIME} pauses?\b)(?! at the top|{OF_A_REST})"
_HOLD = (
    rf"\bhold(?: for)? \d{{1,3}}(?:, ?\d{{1,3}} ?{UNIT}(?!{OF_ITS_OWN})|[x×]\d{{1,3}}\b"
    r"| [x×] ?\d{1,3}(?! ?(?:s|min))\b| ?(?:[–-]|to) ?\d{1,3}(?=, ?\d{1,3} (?:times|reps)\b))"
)
"""Two numbers, of which either may be how long."""
_TEMPO = r"tempo:?(?: of)? \d(?:[–./:-]\d){1,3}|\d(?:[–./:-]\d){1,3} tempo"


def said_unread(text: str) -> tuple[Piece, ...]:
    """The words of a sentence that are no number of a dose, with their places."""
    found = (one for pattern in _patterns() for one in pattern.finditer(text))
    return tuple((one.start(), one[0]) for one in found if not is_read(text, one.start()))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(words, re.IGNORECASE) for words in (_RANGE, _HOLD, _TEMPO, _PAUSE))
