"""The strip that stays as long as what it says is true."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.kits.session_kit import Session, session

__all__ = ["session"]


def test_no_sound_stays_on_the_screen_until_it_works(session: Session, qtbot: QtBot) -> None:
    notice = session.view.stage.notice
    session.view.show_sound(is_on=True, works=False)
    assert notice.isVisible()
    assert "Sound isn't working" in session.words_of("session_notice_words")
    with qtbot.waitSignal(session.view.sound_retried):
        session.click(session.button("session_notice_button"))
    session.view.show_sound(is_on=True, works=True)
    assert not notice.isVisible()


def test_a_quiet_line_shows_where_nothing_worse_is_to_be_said(session: Session) -> None:
    session.view.show_line("The screen may go dark.")
    assert session.words_of("session_notice_words") == "The screen may go dark."
    session.view.show_sound(is_on=True, works=False)
    assert "Sound" in session.words_of("session_notice_words")
    session.view.show_sound(is_on=True, works=True)
    assert session.words_of("session_notice_words") == "The screen may go dark."
