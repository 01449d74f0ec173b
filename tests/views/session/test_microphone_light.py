"""A light shines in every view while the microphone is open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.choices.session_views import SessionViews
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def light(session: Session) -> QWidget:
    return session.view.stage.microphone


def test_it_is_dark_until_the_microphone_is_open(session: Session) -> None:
    assert not light(session).isVisible()
    light(session).show()
    assert light(session).isVisible()
    assert "microphone" in light(session).accessibleName()


@pytest.mark.parametrize("big", [False, True], ids=["usual", "big"])
@pytest.mark.parametrize("size", [(800, 560), (1280, 820), (1920, 1080), (820, 1280)])
def test_it_lies_on_the_edge_and_over_no_button(
    session: Session, size: tuple[int, int], big: bool
) -> None:
    session.view.set_views(SessionViews(big=big))
    session.view.resize(*size)
    light(session).show()
    stage = session.view.stage
    place = light(session).geometry()
    assert stage.rect().contains(place)
    assert place.height() >= 18
    row = stage.findChild(QWidget, "big_controls" if big else "session_controls")
    assert row is not None
    assert not row.geometry().intersects(place)


def test_it_is_painted_on_what_lies_below(session: Session) -> None:
    light(session).show()
    picture = light(session).grab().toImage()
    colors = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert session.live.theme.colors.ink.name() in colors
