"""Each preference as a text, and back, with suspicion: what cannot be read falls back by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from footcare_gui.domain.choices.preferences import (
    NEW_POSTURE_RANGE_MS,
    PACES_PERCENT,
    REMINDERS,
    TEXT_PERCENT,
    Preferences,
    Reminders,
    ThemeChoice,
)
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person, person_of

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.choices.lesson_answer import Answer
    from footcare_gui.domain.choices.my_plan import MyPlan
    from footcare_gui.domain.session.plan import Dose

    Answers = Mapping[tuple[str, str], Answer]
    Doses = Mapping[tuple[str, str], Dose]

LONGEST = 200
TAKE_TURNS = "alternate"
"""Stands for no side that always begins."""


def read_preferences(text_of: Callable[[str], str]) -> Preferences:
    """What is kept, with the default for everything that is not or cannot be read.

    Args:
        text_of: Gives the text of a preference by its name, `""` where none is kept.
    """
    known: dict[str, Any] = {}
    for name, read in _READERS.items():
        try:
            known[name] = read(text_of(name))
        except (ValueError, TypeError, RecursionError):
            continue
    return Preferences(**known)


def preference_text(name: str, value: Any) -> str:
    """One preference as it is kept."""
    return _WRITERS.get(name, str)(value)


def preference_texts(preferences: Preferences) -> dict[str, str]:
    """The preferences as they are kept, by key."""
    values = preferences._asdict()
    return {f"preferences/{name}": preference_text(name, value) for name, value in values.items()}


def _flag(text: str) -> bool:
    if text not in ("True", "False"):
        raise ValueError(text)
    return text == "True"


def _number(low: int, high: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        value = int(text)
        if not low <= value <= high:
            raise ValueError(text)
        return value

    return read


def _pace(text: str) -> int:
    if int(text) not in PACES_PERCENT:
        raise ValueError(text)
    return int(text)


def _first_side(text: str) -> Side | None:
    if text == TAKE_TURNS:
        return None
    side = Side(text)
    if side is Side.BOTH:
        raise ValueError(text)
    return side


def _first_side_text(side: Side | None) -> str:
    return TAKE_TURNS if side is None else side.value


def _name(text: str) -> str:
    if not 0 < len(text) <= LONGEST:
        raise ValueError(text)
    return text


def _reminders_text(reminders: Reminders) -> str:
    return " ".join(map(str, reminders))


def _reminders(text: str) -> Reminders:
    if text in ("", _reminders_text(REMINDERS)):
        return REMINDERS
    from footcare_gui.domain.choices.reminders import are_reminders

    first, middle, last = map(int, text.split())
    if not are_reminders((first, middle, last)):
        raise ValueError(text)
    return first, middle, last


def _date(text: str) -> date:
    if len(text) != len("2026-11-28"):  # usually there is none, and nothing has to be loaded
        raise ValueError(text)
    from datetime import date

    return date.fromisoformat(text)


def _answers_text(answers: Answers) -> str:
    from footcare_gui.adapters.settings.answers_codec import answers_text

    return answers_text(answers)


def _answers(text: str) -> Answers:
    if text in ("", "[]"):  # usually there are none, and nothing has to be loaded
        return {}
    from footcare_gui.adapters.settings.answers_codec import read_answers

    return read_answers(text)


def _plan_text(plan: MyPlan | None) -> str:
    from footcare_gui.adapters.settings.my_plan_codec import plan_text

    return plan_text(plan)


def _plan(text: str) -> MyPlan | None:
    if not text:  # usually there is none, and nothing has to be loaded
        raise ValueError(text)
    from footcare_gui.adapters.settings.my_plan_codec import read_plan

    return read_plan(text)


def _person_text(person: Person) -> str:
    return " ".join(person._asdict().values())


def _person(text: str) -> Person:
    return person_of(text.split())


def _doses_text(doses: Doses) -> str:
    from footcare_gui.adapters.settings.doses_codec import doses_text

    return doses_text(doses)


def _doses(text: str) -> Doses:
    if text in ("", "[]"):  # usually there are none, and nothing has to be loaded
        return {}
    from footcare_gui.adapters.settings.doses_codec import read_doses

    return read_doses(text)


_READERS: dict[str, Callable[[str], Any]] = {
    "theme": ThemeChoice,
    "text_percent": _number(min(TEXT_PERCENT), max(TEXT_PERCENT)),
    "person": _person,
    "wash": _flag,
    "letters": _flag,
    "reduced_motion": _flag,
    "sound": _flag,
    "volume_percent": _number(0, 100),
    "pace_percent": _pace,
    "new_posture_ms": _number(*NEW_POSTURE_RANGE_MS),
    "wait_for_me": _flag,
    "first_side": _first_side,
    "end_open_at_target": _flag,
    "unsteady": _flag,
    "doses": _doses,
    "routine": _name,
    "routine_order": str,
    "greeted": _flag,
    "ask_feeling": _flag,
    "my_plan": _plan,
    "offer_answered": _date,
    "reminders": _reminders,
    "lessons": _answers,
    "voice": str,
    "desktop": str,
    "views": str,
    "only_today": str,
    "claps": _flag,
}
_WRITERS: dict[str, Callable[[Any], str]] = {
    "doses": _doses_text,
    "first_side": _first_side_text,
    "lessons": _answers_text,
    "my_plan": _plan_text,
    "person": _person_text,
    "reminders": _reminders_text,
}
