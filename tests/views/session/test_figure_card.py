"""The picture, as large as its room and always clear."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_paused_says_so_with_the_steps_beside_a_clear_picture_and_offers_to_resume(
    session: Session,
) -> None:
    session.run(12_000)
    before = session.view.stage.panel.count.words
    session.ask(ActionId.PRIMARY)
    assert session.words_of("session_phase") == "Paused"
    card = session.view.stage.card
    seen = [part.objectName() for part in card.findChildren(QWidget) if part.isVisible()]
    assert seen == ["figure"]
    assert session.view.stage.panel.steps.isVisible()
    assert session.view.stage.panel.count.words == before
    primary = session.button("session_primary")
    assert primary.text() == "Resume"
    assert primary.height() >= 96


def test_a_wide_room_makes_the_picture_wider_than_high(session: Session) -> None:
    card = session.view.stage.card
    card.setGeometry(0, 0, 700, 500)
    assert (card.picture.width(), card.picture.height()) == (700, 500)
    card.setGeometry(0, 0, 2_000, 500)
    assert (card.picture.width(), card.picture.height()) == (800, 500)
    card.setGeometry(0, 0, 400, 500)
    assert (card.picture.width(), card.picture.height()) == (400, 400)


def test_behind_the_picture_all_is_hidden_but_at_its_round_corners(session: Session) -> None:
    card = session.view.stage.card
    card.setGeometry(0, 0, 400, 400)
    assert card.picture == QRect(0, 0, 400, 400)
    seen = [QPoint(0, 0), QPoint(399, 0), QPoint(0, 399), QPoint(399, 399)]
    behind = [QPoint(200, 200), QPoint(0, 200), QPoint(200, 0), QPoint(399, 200), QPoint(200, 399)]
    assert not any(map(card.hidden.contains, seen))
    assert all(map(card.hidden.contains, behind))
