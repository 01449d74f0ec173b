"""Preferences, doses and the window's place in one INI file, through QSettings.

Every value is kept as text and read with suspicion: whatever is damaged, unknown or out of its
range falls back to its default, by itself, and the rest stays as it was.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, QSettings, Qt

from footcare_gui.adapters.settings.ini import opened, where
from footcare_gui.domain.choices.preferences import (
    MOST_REPETITIONS,
    MOST_WORK_MS,
    NEW_POSTURE_RANGE_MS,
    PACES_PERCENT,
    REMINDERS,
    TEXT_PERCENT,
    Preferences,
    Reminders,
    ThemeChoice,
)
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.person import Person, person_of
from footcare_gui.domain.session.plan import NUMBERS, Dose

if TYPE_CHECKING:
    from datetime import date

    from footcare_gui.domain.choices.lesson_answer import Answer
    from footcare_gui.domain.choices.my_plan import MyPlan

    Answers = Mapping[tuple[str, str], Answer]

Doses = dict[tuple[str, str], Dose]
_ROOM = 10_000
_MOST = (MOST_WORK_MS, MOST_REPETITIONS * 10, 100, 300_000, 1_000)
"""The most that can be kept of each number of a dose."""
_OLD_NUMBERS = 2
_LONGEST = 200
_GROUPS = {"preferences", "today", "window", "reminders"}
TAKE_TURNS = "alternate"
"""Stands for no side that always begins."""


def _today() -> str:
    return QDate.currentDate().toString(Qt.DateFormat.ISODate)


class QtSettings:
    """One person's settings file.

    Args:
        path: The file, `None` for the platform's own place.
        today: The local date as `YYYY-MM-DD`; doses for today only are forgotten on another day.
    """

    def __init__(self, path: Path | None = None, today: Callable[[], str] = _today) -> None:
        self._file = opened(path)
        self._today = today

    def set_damage_aside(self) -> Path | None:
        """Rename a file in which nothing is ours, to begin a new one; returns where it is now."""
        path = where(self._file)
        groups = {key.split("/")[0] for key in self._file.allKeys()}
        if groups & _GROUPS or not path.is_file() or not path.stat().st_size:
            return None
        stamp = QDateTime.currentDateTimeUtc().toString("yyyyMMdd-hhmmss")
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
        try:
            path.rename(aside)
        except OSError:
            return None
        self._file = opened(path)
        return aside

    def preferences(self) -> Preferences:
        """What is kept now, with the default for everything that is not or cannot be read."""
        self._file.sync()
        known: dict[str, Any] = {}
        for name, read in _READERS.items():
            text = self._text(f"preferences/{name}")
            try:
                known[name] = read(text)
            except (ValueError, TypeError, RecursionError):
                continue
        return Preferences(**known)

    def keep(self, changes: Mapping[str, Any]) -> None:
        """Keep what has changed, by its names; what cannot be written is silently not kept."""
        for name, value in changes.items():
            self._file.setValue(f"preferences/{name}", _text_of(name, value))

    def today_doses(self) -> Doses:
        """The doses for today only; none when they were for another day."""
        self._file.sync()
        if self._text("today/date") != self._today():
            return {}
        try:
            return _doses(self._text("today/doses"))
        except (ValueError, TypeError, RecursionError):
            return {}

    def keep_today_doses(self, changes: Mapping[tuple[str, str], Dose | None]) -> None:
        """Keep what has changed of them until the end of this day; `None` takes one back."""
        changed = {**self.today_doses(), **changes}
        doses = {key: dose for key, dose in changed.items() if dose is not None}
        self._file.setValue("today/date", self._today())
        self._file.setValue("today/doses", _doses_text(doses))

    def window_state(self) -> WindowState:
        """Where the window was left."""
        self._file.sync()
        return WindowState(
            geometry=self._bytes("window/geometry"),
            splitter=self._bytes("window/splitter"),
            exercise=self._text("window/exercise")[:_LONGEST],
            variant=self._text("window/variant")[:_LONGEST],
            side=self._text("window/side")[:_LONGEST],
        )

    def keep_window_state(self, state: WindowState) -> None:
        """Keep where the window is left, as far as that has changed."""
        before = self.window_state()
        for name, value in state._asdict().items():
            if value != getattr(before, name):
                text = b64encode(value).decode() if isinstance(value, bytes) else value
                self._file.setValue(f"window/{name}", text)

    def files_folder(self) -> str:
        """Where a file was written or read last."""
        return self._text("window/files_folder")

    def keep_files_folder(self, folder: str) -> None:
        """Keep where the next file dialog begins."""
        self._file.setValue("window/files_folder", folder)

    def reminder_memory(self) -> str:
        """What was remembered of reminders."""
        return self._text("reminders/memory")

    def keep_reminder_memory(self, memory: str) -> None:
        """Remember it."""
        self._file.setValue("reminders/memory", memory)

    def known_version(self) -> str:
        """Which version of the app ran last."""
        return self._text("window/version")

    def keep_known_version(self, version: str) -> None:
        """Remember it."""
        self._file.setValue("window/version", version)

    def write(self) -> bool:
        """Write to the disk now; false where that is not possible."""
        fresh = opened(where(self._file))
        fresh.sync()  # what waits is shared; of an error before only the other one still speaks
        return fresh.status() is QSettings.Status.NoError

    def _text(self, key: str) -> str:
        value = self._file.value(key)
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> bytes:
        try:
            return b64decode(self._text(key), validate=True)
        except ValueError:
            return b""


def preference_texts(preferences: Preferences) -> dict[str, str]:
    """The preferences as they are kept, by key."""
    values = preferences._asdict()
    return {f"preferences/{name}": _text_of(name, value) for name, value in values.items()}


def _text_of(name: str, value: Any) -> str:
    return _WRITERS.get(name, str)(value)


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
    if not 0 < len(text) <= _LONGEST:
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


def _doses_text(doses: Mapping[tuple[str, str], Dose]) -> str:
    rows = [_short([*key, *_numbers(dose), *_numbers(dose.right)]) for key, dose in doses.items()]
    return json.dumps(rows, separators=(",", ":"))


def _numbers(dose: Dose | None) -> list[int | None]:
    return [] if dose is None else [getattr(dose, name) for name in NUMBERS]


def _short(row: list[object]) -> list[object]:
    """Without what nobody has chosen beyond the first two numbers, as earlier versions know it."""
    sides = [row[at : at + len(NUMBERS)] for at in range(2, len(row), len(NUMBERS))]
    if any(any(side[_OLD_NUMBERS:]) for side in sides):
        return row
    return [*row[:2], *(number for side in sides for number in side[:_OLD_NUMBERS])]


def _doses(text: str) -> Doses:
    doses: Doses = {}
    rows = json.loads(text)
    if not isinstance(rows, list):
        raise TypeError(text)
    for row in rows[:_ROOM]:
        match row:
            case [str(exercise), str(variant), *numbers] if _are_numbers(numbers):
                first, *right = _sides(numbers)
                doses[exercise, variant] = first._replace(right=right[0] if right else None)
    return doses


def _sides(numbers: list[Any]) -> list[Dose]:
    each = len(NUMBERS) if len(numbers) % len(NUMBERS) == 0 else _OLD_NUMBERS
    return [
        Dose(**dict(zip(NUMBERS, numbers[at : at + each], strict=False)))
        for at in range(0, len(numbers), each)
    ]


def _are_numbers(numbers: list[Any]) -> bool:
    """Whether these are the numbers of a dose, once or for each side; two each at first."""
    return len(numbers) in (2, 4, 5, 10) and all(
        _fits(getattr(dose, name), most)
        for dose in _sides(numbers)
        for name, most in zip(NUMBERS, _MOST, strict=True)
    )


def _fits(value: object, most: int) -> bool:
    return value is None or (type(value) is int and 0 < value <= most)


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
