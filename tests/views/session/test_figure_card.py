"""The picture and its veil."""

from __future__ import annotations

from footcare_gui.domain.actions import ActionId
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_paused_says_so_dims_the_picture_and_offers_to_resume(session: Session) -> None:
    session.run(12_000)
    before = session.view.stage.panel.ring.words
    session.ask(ActionId.PRIMARY)
    assert session.words_of("session_phase") == "Paused"
    assert session.view.stage.card.is_dimmed
    assert session.view.stage.panel.ring.words == before
    primary = session.button("session_primary")
    assert primary.text() == "Resume"
    assert primary.height() >= 96
