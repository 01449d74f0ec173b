"""Renders the progress page over made-up pasts, for whoever changes it to look at.

python tools/shot_progress.py [--out build/shots/progress] [--past years …] [--size 1280x820 …]
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.progress.kept import rhythms_of
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.platform import places
from footcare_gui.views.progress.log_row import LogRow
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.theme import STYLE_ARGUMENTS, LiveTheme
from tests.histories import NOW, make_record, years
from tools.spoken import add_language, speak

SIZES = ("1024x680", "1280x820", "1920x1080")
DUE = (
    DueState("heel_cord", DueKind.LATER_TODAY, 1, 2, NOW.replace(hour=15, minute=42)),
    DueState("toe_walk", DueKind.NOW, 1, 3, None),
    DueState("toe_press", DueKind.DONE, 1, 1, NOW + timedelta(days=1)),
)


PLAN = tuple(map(Entry, ("toe_walk", "toe_press", "ankle_circles", "heel_cord")))


def _one_day() -> list[SessionRecord]:
    return [make_record(NOW - timedelta(hours=2), felt=(None, 2))]


def _gap() -> list[SessionRecord]:
    return [make_record(NOW - timedelta(days=20 + n), felt=(4, 4)) for n in range(12)]


def _six_weeks() -> list[SessionRecord]:
    felt = [(6, 5), (6, 6), (5, 4), (5, 5), (4, 3), (3, 3)]
    days = (41, 38, 36, 33, 30, 28, 26, 22, 19, 17, 15, 12, 9, 7, 5, 3, 1)
    return [make_record(NOW - timedelta(days=n), felt=felt[5 - n // 7]) for n in days]


def _today() -> list[SessionRecord]:
    walk = (("toe_walk", Side.BOTH, 30, 30),)
    cut = (("heel_cord", Side.LEFT, 30, 30), ("heel_cord", Side.RIGHT, 30, 4))
    return [
        *years(),
        make_record(
            NOW.replace(hour=9),
            cut,
            plan=("heel_cord", "exercise"),
            ending=Ending.STOPPED,
            felt=(2, 5),
            hurt="heel_cord",
            too_much="heel_cord",
            note="A pull behind the right knee; better after a walk.",
        ),
        make_record(NOW.replace(hour=12, minute=30), walk, plan=("toe_walk", "exercise")),
    ]


PASTS: dict[str, Callable[[], list[SessionRecord]]] = {
    "years": _today,
    "empty": list,
    "one_day": _one_day,
    "gap": _gap,
    "six_weeks": _six_weeks,
}


def _opened(page: ProgressPage) -> None:
    rows = page.day.findChildren(LogRow)
    for row in rows[1:2]:
        row.open()


def _removed(page: ProgressPage) -> None:
    row = page.day.findChildren(LogRow)[1]
    row.remove_wanted.emit(row.record.id)


def _keyboard(page: ProgressPage) -> None:
    page.dots.table.setFocus()
    page.dots.table.setCurrentIndex(page.dots.table.numbers.index(1, 22))


STATES: dict[str, Callable[[ProgressPage], None]] = {
    "": lambda _page: None,
    "opened": _opened,
    "removed": _removed,
    "keyboard": _keyboard,
}


def main() -> None:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots/progress"))
    parser.add_argument("--past", nargs="*", choices=PASTS, default=list(PASTS))
    parser.add_argument("--state", nargs="*", choices=STATES, default=[""])
    parser.add_argument("--size", nargs="*", default=SIZES)
    parser.add_argument("--theme", nargs="*", choices=("light", "dark"), default=("light", "dark"))
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--rtl", action="store_true")
    add_language(parser)
    asked = parser.parse_args()
    library = speak(asked)
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([__file__, *STYLE_ARGUMENTS])
    if asked.rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    live = LiveTheme(app, places.resources() / "style", places.resources() / "fonts")
    for theme in asked.theme:
        live.choose(ThemeChoice(theme), asked.text, True)
        for past in asked.past:
            for state in asked.state if past == "years" else ("",):
                for size in asked.size:
                    controller = ProgressController(
                        InMemoryHistory(PASTS[past]()),
                        lambda: DUE,
                        lambda: NOW,
                        rhythms=lambda: rhythms_of(library, PLAN),
                    )
                    page = ProgressPage(live, controller)
                    page.set_start("Start · 4:42", "Start")
                    page.open(library)
                    page.resize(*map(int, size.split("x")))
                    page.show()
                    app.processEvents()
                    STATES[state](page)
                    for _ in range(5):
                        app.processEvents()
                    parts = [past, state, theme, size, str(asked.text) if asked.text > 100 else ""]
                    name = "-".join(filter(None, [*parts, "rtl" if asked.rtl else ""]))
                    page.grab().save(str(asked.out / f"{name}.png"))
                    print(asked.out / f"{name}.png")
                    page.close()
                    page.deleteLater()


if __name__ == "__main__":
    main()
