"""Renders the editor of exercises, for whoever changes it to look at.

python tools/shot_editor.py [--out build/shots/editor] [--state sentence …] [--size 1280x820 …]
                            [--theme dark] [--text 100 150] [--rtl]
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.bootstrap.application import Application
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.programmes.fields import BY_ID
from footcare_gui.platform.profile import Profile
from tools.spoken import add_language, speak

SIZES = ("1024x680", "1280x820", "1920x1080")
SETTLED_MS, PICTURES_MS = 300, 1_200
CURLS = "Towel curls, 3 sets of 12, each foot, 30 s between sets, every second day; add 5 s a week"
Prepare = Callable[[Application], QWidget | None]


def _sentence(app: Application) -> None:
    app.editor.begin()
    app.editor.page.form.sentence.setText(CURLS)
    app.editor.controller.fill_from(CURLS)


def _new(app: Application) -> None:
    app.editor.begin()


def _faults(app: Application) -> None:
    _copy(app)
    app.editor.controller.fill(BY_ID["move"], "30 parsecs")
    app.editor.controller.fill(BY_ID["sets"], "many")
    _scroll(app, 0.22)


def _copy(app: Application) -> None:
    app.editor.edit("toe_walk")
    app.editor.controller.fill(BY_ID["purpose"], "Works the calves.")


def _steps(app: Application) -> None:
    _copy(app)
    _scroll(app, 0.66)


def _dose(app: Application) -> None:
    _sentence(app)
    _scroll(app, 0.3)


def _text(app: Application) -> None:
    _copy(app)
    app.editor.controller.fill(BY_ID["move"], "30 parsecs")
    app.editor.controller.show_text()


def _pictures(app: Application) -> QWidget | None:
    _copy(app)
    app.editor.page.form.steps.picture_wanted.emit(1)
    QTest.qWait(PICTURES_MS)
    return app.window.findChild(QDialog, "picture_dialog")


def _conflict(app: Application) -> QWidget | None:
    _sentence(app)
    app.editor.page.ask_which()
    return app.window.findChild(QDialog, "conflict_dialog")


def _list(app: Application) -> None:
    _sentence(app)
    app.editor.controller.save()
    app.editor.begin()
    app.editor.controller.fill(BY_ID["name"], "Heel drops")
    app.editor.controller.save(is_draft=True)
    app.editor.controller.begin()
    app.editor.page.leave()
    app.editor_ways.delete("towel_curls")


def _scroll(app: Application, share: float) -> None:
    QTest.qWait(SETTLED_MS)
    area = app.window.findChild(QScrollArea, "editor_form_scroll")
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))


STATES: dict[str, Prepare] = {
    "new": _new,
    "sentence": _sentence,
    "dose": _dose,
    "faults": _faults,
    "copy": _copy,
    "steps": _steps,
    "text": _text,
    "pictures": _pictures,
    "conflict": _conflict,
    "list": _list,
}


def shoot(asked: argparse.Namespace, state: str, theme: str, size: str, text: int) -> Path:
    """Render one state and return its file."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        settings = QtSettings(home / "settings.ini")
        kept = {"greeted": True, "theme": ThemeChoice(theme), "text_percent": text}
        settings.keep({**kept, "reduced_motion": True})
        settings.write()
        app = Application(
            Profile(home / "data", home / "cache", home / "settings.ini"), silent=True
        )
        right_to_left = Qt.LayoutDirection.RightToLeft
        app.qt.setLayoutDirection(right_to_left if asked.rtl else Qt.LayoutDirection.LeftToRight)
        app.window.resize(*map(int, size.split("x")))
        app.open_window()
        QTest.qWait(2 * SETTLED_MS)
        target = STATES[state](app) or app.window
        QTest.qWait(SETTLED_MS)
        more = f"{f'-{text}' if text > 100 else ''}{'-rtl' if asked.rtl else ''}"
        path: Path = asked.out / f"{state}-{theme}-{size}{more}.png"
        target.grab().save(str(path))
        app.due.stop()
        app.window.close()
        app.end()
        app.window.deleteLater()
        return path


def main() -> None:
    """Render what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots/editor"))
    parser.add_argument("--state", nargs="*", choices=STATES, default=list(STATES))
    parser.add_argument("--size", nargs="*", default=SIZES)
    parser.add_argument("--theme", nargs="*", choices=("light", "dark"), default=("light", "dark"))
    parser.add_argument("--text", nargs="*", type=int, default=(100, 150))
    parser.add_argument("--rtl", action="store_true")
    add_language(parser)
    asked = parser.parse_args()
    speak(asked)
    asked.out.mkdir(parents=True, exist_ok=True)
    for state, theme, size, text in product(asked.state, asked.theme, asked.size, asked.text):
        print(shoot(asked, state, theme, size, text))


if __name__ == "__main__":
    main()
