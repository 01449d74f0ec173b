"""Renders the questions about how it felt, for whoever changes them to look at.

python tools/shot_feeling.py [--out build/shots/feeling] [--state after …] [--size 1280x820 …]
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from footcare_gui.adapters.figures.reader import YamlFigures
from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.memory.feeling import Before
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.platform import places
from footcare_gui.texts import feeling as words
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.views.session.feeling_questions import LINGERS_MS, FeelingQuestions
from footcare_gui.views.theme import STYLE_ARGUMENTS, LiveTheme
from tests.histories import NOW, make_record
from tools.session_scene import Scene
from tools.shot_session import Shots
from tools.spoken import add_language, speak

SIZES = ("1024x680", "1280x820", "1920x1080")


@dataclass(frozen=True, slots=True)
class Guest:
    """A screen with someone who asks."""

    shots: Shots
    feeling: FeelingController
    guest: FeelingQuestions

    def begin(self, *, asks: bool) -> Scene:
        """Start the morning routine."""
        scene = self.shots.scene("morning", starts=not asks)
        self.feeling.begin("now", self.shots.library)
        before = Before.FEELING if asks else Before.NOTHING
        gentle = _gentle_plan(self.shots.library)
        self.guest.begin(scene.controller, before=before, gentle=gentle)
        return scene

    def finish(self, *, asks: bool = True) -> None:
        """Stop it in the last exercise, with a session of the same kind before it."""
        scene = self.begin(asks=False)
        scene.go_to(3, Kind.MOVE, 12_000)
        scene.controller.stop()
        self.guest.show_after(scene.session.summary(), self.shots.library, asks=asks)
        self.guest.after.show_next(words.when_next("Heel tendon stretch", NOW))

    def press(self, name: str) -> None:
        """Press a button by its object name."""
        button = self.shots.view.findChild(QPushButton, name)
        assert button is not None, name
        button.click()


def _gentle_plan(library: Library) -> SessionPlan:
    items = (Item("ankle_circles"), Item("foot_massage"))
    return compile_plan(library, Routine("", "", items), PlanOptions(wait_for_me=False))


def _before(guest: Guest) -> None:
    guest.begin(asks=True)


def _place(guest: Guest) -> None:
    scene = guest.shots.scene("no_equipment", starts=False)
    guest.feeling.begin("now", guest.shots.library)
    guest.guest.begin(scene.controller, before=Before.PLACE)


def _gentle(guest: Guest) -> None:
    _before(guest)
    guest.press("felt_before_5")
    QTest.qWait(LINGERS_MS + 100)


def _after(guest: Guest) -> None:
    guest.finish()


def _owed(guest: Guest) -> None:
    guest.finish()
    guest.guest.after.show_debt(
        Debt("now", NOW, "heel_cord", "", Side.RIGHT, owed_ms=26_000, hold_ms=26_000)
    )


def _which(guest: Guest) -> None:
    guest.finish()
    guest.feeling.say_before(2)
    guest.feeling.say_after(6)
    guest.guest.after.row.begin(6)


def _easier(guest: Guest) -> None:
    _which(guest)
    guest.feeling.name("toe_press")


def _noting(guest: Guest) -> None:
    guest.finish()
    guest.feeling.say_after(2)
    guest.guest.after.row.begin(2)
    guest.press("open_note")
    field = guest.shots.view.findChild(QLineEdit, "note_field")
    assert field is not None
    field.setText("The left heel pulled a little at first.")


STATES: dict[str, Callable[[Guest], None]] = {
    "before": _before,
    "place": _place,
    "gentle": _gentle,
    "after": _after,
    "owed": _owed,
    "which": _which,
    "easier": _easier,
    "noting": _noting,
}


def main() -> None:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots/feeling"))
    parser.add_argument("--state", nargs="*", choices=STATES, default=list(STATES))
    parser.add_argument("--size", nargs="*", default=["1280x820"])
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
    palettes = load_palettes(places.resources() / "figures" / "palette.json")
    artist = FigureArtist(YamlFigures(places.resources() / "figures"), palettes, side_in_picture)
    past = [make_record(NOW - timedelta(days=1), felt=(2, 5), hurt="toe_press")]
    for theme in asked.theme:
        live.choose(ThemeChoice(theme), asked.text, True)
        for size in asked.size:
            for name in asked.state:
                shots = Shots(live, library, artist)
                view = shots.view
                history = InMemoryHistory([*past, make_record(NOW, id="now")])
                feeling = FeelingController(lambda history=history: history)  # type: ignore[misc]
                guest = Guest(shots, feeling, FeelingQuestions(live, view, feeling))
                view.resize(*map(int, size.split("x")))
                view.show()
                STATES[name](guest)
                for _ in range(5):
                    app.processEvents()
                text = f"-{asked.text}" if asked.text > 100 else ""
                rtl = "-rtl" if asked.rtl else ""
                path = asked.out / f"{name}-{theme}-{size}{text}{rtl}.png"
                view.grab().save(str(path))
                print(path)
                view.close()
                view.deleteLater()


if __name__ == "__main__":
    main()
