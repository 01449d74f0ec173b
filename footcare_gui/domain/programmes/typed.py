"""What people type into a field, and what is written for it.

Lengths may come without a unit (seconds), as `1:30` or `2 minutes`; what nobody can read stays as
it was typed, so that it can be said what is wrong with it.
"""

from __future__ import annotations

import re
from datetime import date

from footcare_gui.domain.programmes.draft import last_day
from footcare_gui.domain.programmes.said_days import LAST_DAY, said_last_day

_BARE = re.compile(r"\d+(?:\.\d+)?(?: ?[–-] ?\d+(?:\.\d+)?)?")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_SECONDS = re.compile(r"(?<=\d) ?(?:s|secs?|seconds?|″)\.?$", re.IGNORECASE)
_MINUTES = re.compile(r"(?<=\d) ?(?:m|mins?|minutes?|′)\.?$", re.IGNORECASE)
_LIMIT = re.compile(r"(?P<limit>up to|at least|at most|max\.?) ?(?P<rest>.*)", re.IGNORECASE)
_SETS = re.compile(r"(\d{1,2}|a|one|another) (?:more )?sets?")
_WEEKS = re.compile(r"(?:for )?(\d{1,2}) ?w(?:eeks?)?", re.IGNORECASE)


def length(typed: str) -> str:
    """A length as it is written in a library file: `30` is `30 s`, `1:30` is `90 s`."""
    text = " ".join(typed.split())
    found = _LIMIT.fullmatch(text)
    if found and found["rest"]:
        limit = "at least" if found["limit"].lower() == "at least" else "up to"
        return f"{limit} {length(found['rest'])}"
    if _BARE.fullmatch(text):
        return f"{text} s"
    if clock := _CLOCK.fullmatch(text):
        return f"{60 * int(clock[1]) + int(clock[2])} s"
    return _MINUTES.sub(" min", _SECONDS.sub(" s", text))


def step(typed: str) -> str:
    """So much more: `5` is `5 s`, `a set` is `1 set`."""
    text = " ".join(typed.lower().split())
    found = _SETS.fullmatch(text)
    if found is None:
        return length(typed)
    number = {"a": "1", "one": "1", "another": "1"}.get(found[1], found[1])
    return f"{number} {'set' if number == '1' else 'sets'}"


def end(typed: str) -> str:
    """What something ends with: `60` and `up to 60` are `60 s`, `up to 3 sets` is `3 sets`."""
    text = " ".join(typed.split())
    found = _LIMIT.fullmatch(text)
    return step(found["rest"] if found and found["limit"].lower() != "at least" else text)


def several(typed: str) -> tuple[str, ...]:
    """What stands between commas, each once more tidy; nothing of an empty text."""
    return tuple(filter(None, (" ".join(part.split()) for part in re.split("[,;]", typed))))


def lengths(typed: str) -> str | tuple[str, ...]:
    """One length, or one for each set: `30, 20, 10`; a unit behind the last counts for all."""
    parts = several(typed)
    if len(parts) < 2:
        return length(typed)
    unit = " min" if length(parts[-1]).endswith("min") else ""
    return tuple(length(f"{part}{unit if _BARE.fullmatch(part) else ''}") for part in parts)


def repetitions(typed: str) -> str | tuple[str, ...]:
    """`12`, `up to 20`, or one number for each set: `8, 6, 4`."""
    parts = several(typed)
    if len(parts) > 1:
        return parts
    text = " ".join(typed.split())
    found = _LIMIT.fullmatch(text)
    return f"up to {found['rest']}" if found and found["limit"].lower() != "at least" else text


def name(typed: str) -> str:
    """Words as one name: `Straight knee` is `straight_knee`."""
    return re.sub(r"[^a-z0-9_]+", "_", typed.lower()).strip("_") or typed


def every(typed: str) -> str:
    """`2` and `second` are `2 days`."""
    text = " ".join(typed.lower().removeprefix("every").split())
    text = {"second": "2", "other": "2", "third": "3"}.get(text.split(" ")[0], text)
    return f"{text} days" if text.isdigit() else text


def apart(typed: str) -> str:
    """`4` and `4 hours` are `4 h`."""
    text = re.sub(r" ?h(?:ours?)?$", "", " ".join(typed.split()))
    return f"{text} h" if text.isdigit() else text


def until(typed: str, today: date) -> str:
    """A date with its year first; `6 weeks` is the last day of so many, `end of May` that day."""
    text = " ".join(typed.split())
    if weeks := _WEEKS.fullmatch(text):
        return last_day(today, int(weeks[1])).isoformat()
    if found := re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text):
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    named = re.fullmatch(LAST_DAY, f"until {text.lower().removeprefix('until ')}", re.IGNORECASE)
    last = said_last_day(named, today) if named else None
    return text if last is None else last.isoformat()
