"""Renders what is due in its states: none, one, four and ten due, later, done, asked.

python -m tools.shot_due [--out build/shots/due] [--scene four …] [--theme dark]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from footcare_gui.domain.choices.my_plan import Entry, MyPlan
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.choices.progression import Weeks
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.today.agenda import Remembered, agenda_of
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.views.main.main_window import MainWindow
from tools.make_shots import Camera
from tools.scenes import LARGE_TEXT, SIZES, Scene
from tools.spoken import add_language, speak

NOW = datetime(2026, 11, 23, 11, 20, tzinfo=UTC)
MORNING = ("ankle_circles", "toe_press", "heel_cord", "toe_walk")
OWED = Debt("s", NOW - timedelta(days=1), "heel_cord", "", Side.RIGHT, 18_000, 18_000)
WEEK = tuple((NOW - timedelta(days=number)).date() for number in (40, 6, 5, 4, 3, 2, 1))


def _ago(hours: float, *names: str) -> tuple[Completion, ...]:
    return tuple(Completion(name, NOW - timedelta(hours=hours)) for name in names)


DONE = _ago(3, *MORNING) + _ago(0.1, "heel_cord", "toe_walk") + _ago(2, "toe_walk")
MIXED = _ago(24, "pencil_grip") + _ago(2, "toe_press") + _ago(5, "heel_cord") + _ago(1, "toe_walk")
STATES: dict[str, tuple[bool, Remembered]] = {
    "four": (False, Remembered()),
    "three": (False, Remembered(Past(_ago(3, "toe_press") + _ago(3, "toe_walk")))),
    "one": (False, Remembered(Past(_ago(2, *MORNING[:3]) + _ago(3, "toe_walk")))),
    "later": (False, Remembered(Past(_ago(1.5, *MORNING)))),
    "done": (False, Remembered(Past(DONE))),
    "ten": (True, Remembered()),
    "mixed": (True, Remembered(Past(MIXED), debts=(OWED,))),
    "offer": (False, Remembered(weeks=Weeks(WEEK))),
}
"""Whether all ten are in the plan, and what was done."""


def _prepare(
    state: str,
    exercise: str = "heel_cord",
    wish: Wish | None = None,
    *,
    card: bool = False,
    adjusts: bool = False,
) -> Callable[[MainWindow], QWidget | None]:
    def prepare(window: MainWindow) -> QWidget | None:
        has_all, known = STATES[state]
        choices = window.controller
        plan = MyPlan(tuple(map(Entry, choices.library.exercises))) if has_all else None
        preferences = choices.preferences._replace(my_plan=plan)
        choices.set_agenda(agenda_of(choices.library, preferences, known, NOW, UTC))
        window.detail.show_exercise(exercise)
        window.choice.exercises.select(exercise)
        if wish is not None:
            choices.wish(wish, True)
        if card:
            for _ in range(10):  # the card has its place once it was laid out
                QApplication.processEvents()
            _found(window, "plan_button").click()  # type: ignore[attr-defined]
        if not adjusts:
            return None
        window.choice.open_adjust()
        return _found(window, "adjust_dialog")

    return prepare


def _found(window: MainWindow, name: str) -> QWidget:
    widget = window.findChild(QWidget, name)
    assert widget is not None, name
    return widget


SCENES = {
    **{state: Scene(_prepare(state), sizes=SIZES) for state in STATES},
    "first": Scene(_prepare("four", "ankle_circles"), sizes=SIZES, preferences=Preferences()),
    "four_rtl": Scene(_prepare("four"), direction=Qt.LayoutDirection.RightToLeft, sizes=SIZES[:2]),
    "two_minutes": Scene(_prepare("ten", wish=Wish.TWO_MINUTES)),
    "gentler": Scene(_prepare("done", wish=Wish.GENTLER)),
    "adjust": Scene(_prepare("ten", adjusts=True), sizes=SIZES),
    "adjust_large_text": Scene(_prepare("ten", adjusts=True), LARGE_TEXT, sizes=SIZES),
    "plan": Scene(_prepare("mixed", "pencil_grip", card=True), sizes=SIZES),
    "offer_large_text": Scene(_prepare("offer"), LARGE_TEXT, sizes=SIZES[:2]),
    "mixed_large_text": Scene(_prepare("mixed", "toe_walk"), LARGE_TEXT, sizes=SIZES),
    "done_large_text": Scene(_prepare("done"), LARGE_TEXT, sizes=SIZES[:2]),
    "plan_large_text": Scene(_prepare("mixed", card=True), LARGE_TEXT, sizes=SIZES[:2]),
}


def main() -> int:
    """Render what was asked for; everything without arguments."""
    grammar = argparse.ArgumentParser(description=__doc__)
    grammar.add_argument("--out", type=Path, default=Path("build/shots/due"))
    grammar.add_argument("--scene", nargs="*", choices=tuple(SCENES), default=tuple(SCENES))
    grammar.add_argument("--theme", nargs="*", choices=("light", "dark"), default=("light", "dark"))
    grammar.add_argument("--size", nargs="*", choices=SIZES, default=SIZES)
    add_language(grammar)
    asked = grammar.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    camera = Camera(asked.out, speak(asked))
    for name in asked.scene:
        for size in filter(asked.size.__contains__, SCENES[name].sizes):
            for theme in asked.theme:
                print(camera.shoot(name, SCENES[name], ThemeChoice(theme), size))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
