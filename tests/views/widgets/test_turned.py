"""A place for one widget, upright or turned."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QGraphicsView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.turned import Turned
from tests.kits.main_kit import live

__all__ = ["live"]


def made(qtbot: QtBot, live: LiveTheme) -> tuple[Turned, QLabel]:
    content = QLabel("Hold")
    place = Turned(live, content)
    qtbot.addWidget(place)
    place.resize(600, 400)
    place.show()
    return place, content


def test_upright_it_holds_an_ordinary_child_and_nothing_else(qtbot: QtBot, live: LiveTheme) -> None:
    place, content = made(qtbot, live)
    assert content.parent() is place
    assert content.size() == place.size()
    assert place.view is None
    assert not place.findChildren(QGraphicsView)


def test_turned_by_a_quarter_it_is_as_wide_as_the_place_is_high(
    qtbot: QtBot, live: LiveTheme
) -> None:
    place, content = made(qtbot, live)
    for degrees, size in ((90, (400, 600)), (180, (600, 400)), (270, (400, 600))):
        place.turn(degrees)
        assert (content.width(), content.height()) == size
        assert place.degrees == degrees
    place.resize(800, 500)
    assert (content.width(), content.height()) == (500, 800)
    assert content.isVisible()


def test_back_upright_it_is_the_child_that_it_was(qtbot: QtBot, live: LiveTheme) -> None:
    place, content = made(qtbot, live)
    place.turn(90)
    place.turn(0)
    assert content.parent() is place
    assert content.size() == place.size()
    assert content.isVisible()
    qtbot.waitUntil(lambda: not content.findChildren(FocusRing))
    qtbot.waitUntil(lambda: not place.findChildren(QGraphicsView))


def test_what_turns_is_not_loaded_with_it() -> None:
    code = "import footcare_gui.views.widgets.turned, sys; print('turned_view' in str(sys.modules))"
    import subprocess

    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    assert said.strip() == "False"


def test_what_is_under_the_pointer_knows_where_it_is_seen(qtbot: QtBot, live: LiveTheme) -> None:
    content = QWidget()
    corner = QWidget(content)
    corner.setGeometry(0, 0, 40, 20)
    place = Turned(live, content)
    qtbot.addWidget(place)
    place.resize(600, 400)
    place.show()
    place.turn(90)
    seen = place.mapFromGlobal(corner.mapToGlobal(corner.rect().center()))
    assert abs(seen.x() - 590) <= 2
    assert abs(seen.y() - 20) <= 2
