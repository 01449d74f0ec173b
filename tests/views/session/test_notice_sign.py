"""What is folded away leaves a sign that opens it again."""

from __future__ import annotations

from footcare_gui.domain.session.troubles import TroubleWith
from footcare_gui.texts.pages import screen_may_go_dark
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_a_line_that_was_read_folds_to_its_sign_and_the_sign_opens_it(session: Session) -> None:
    stage = session.view.stage
    stage.show_line(TroubleWith.SCREEN, screen_may_go_dark())
    assert stage.notice.isVisible()
    assert not stage.sign.isVisible()
    session.run(9_000)
    stage.notice._read.stop()  # its time is over
    session.run(900)
    assert stage.notice.isVisible(), "nothing jumps in the middle of a part"
    session.run(200)
    assert not stage.notice.isVisible()
    assert stage.sign.isVisible()
    assert stage.rect().contains(stage.sign.geometry())
    session.click(stage.sign)
    assert stage.notice.isVisible()
    assert not stage.sign.isVisible()


def test_what_its_key_puts_away_the_same_key_brings_back(session: Session) -> None:
    stage = session.view.stage
    stage.show_line(TroubleWith.SAVING, "Nothing is saved.")
    stage.put_away()
    assert (stage.notice.isVisible(), stage.sign.isVisible()) == (False, True)
    stage.put_away()
    assert (stage.notice.isVisible(), stage.sign.isVisible()) == (True, False)
    stage.put_away()
    stage.show_line(TroubleWith.SAVING, "")
    assert not stage.sign.isVisible(), "it is mended"
