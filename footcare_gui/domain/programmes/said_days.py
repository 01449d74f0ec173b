"""The last day that a prescription names: "until the end of January", "until 31 January 2027"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTH = "|".join(rf"{name[:3]}(?:{name[3:]})?" for name in MONTHS)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
LAST_DAY = (
    r"(?:until|till|through) (?:(\d{4}-\d\d-\d\d)|(?:the )?"
    rf"(?:(end of)(?: the month(?: of)?)? |({_DAY})(?: of)? )?({_MONTH})\b\.?"
    rf"(?: ({_DAY})\b(?!\d))?(?:,? (\d{{4}}))?)"
)
"""Groups: a date; or the end of a month, the day before its name, this, a day behind, the year."""


def said_last_day(found: re.Match[str], today: date) -> date | None:
    """The day that words of `LAST_DAY` mean, `None` where there is none such.

    Args:
        found: The words.
        today: Without a year the next such day is meant.
    """
    written, is_end, before, name, behind, year = found.groups()
    if written:
        return _day(*map(int, written.split("-")))
    month = next(n for n, one in enumerate(MONTHS, 1) if one[:3] == name[:3].casefold())
    said = int(re.sub(r"\D", "", before or behind or "0"))
    for this in (int(year),) if year else (today.year, today.year + 1):
        last = _day(this, month, monthrange(this, month)[1] if is_end else said)
        if last is not None and (year or last >= today):
            return last
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
