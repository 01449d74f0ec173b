"""Each trouble has a line that stays as long as it is true, and hides no other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.session.troubles import SoundAttempt, TroubleWith
from tests.kits.session_kit import Session, session

__all__ = ["session"]

DARK = "The screen may go dark."


def lines(session: Session) -> list[str]:
    """What is said, from top to bottom."""
    labels: list[QLabel] = [
        label
        for about in TroubleWith
        for label in session.view.findChildren(QLabel, f"session_notice_{about}")
        if label.isVisible()
    ]
    labels.sort(key=lambda label: label.mapTo(session.view, QPoint()).y())
    return [label.text() for label in labels]


def test_no_sound_stays_on_the_screen_until_it_works(session: Session, qtbot: QtBot) -> None:
    session.view.show_sound(is_on=True, works=False)
    assert lines(session) == ["Sound isn't working. The screen will show every change."]
    with qtbot.waitSignal(session.view.sound_retried):
        session.click(session.button("session_notice_sound_button"))
    session.view.show_sound(is_on=True, works=True)
    assert not session.view.stage.notice.isVisible()


def test_what_was_put_away_comes_back_only_with_something_new_to_say(session: Session) -> None:
    session.view.show_sound(is_on=True, works=False)
    session.view.show_line(TroubleWith.SCREEN, DARK)
    session.click(session.button("session_notice_close"))
    session.view.stage.put_away()
    assert not session.view.stage.notice.isVisible()
    session.view.show_sound(is_on=True, works=False)
    assert lines(session) == []
    session.view.show_sound(is_on=True, works=False, attempt=SoundAttempt.FAILED)
    assert len(lines(session)) == 1
    session.view.show_line(TroubleWith.SCREEN, "")
    session.view.show_line(TroubleWith.SCREEN, DARK)
    assert lines(session)[-1] == DARK


def test_sound_that_is_not_wanted_any_more_is_no_trouble(session: Session) -> None:
    session.view.show_sound(is_on=True, works=False)
    session.view.show_sound(is_on=False, works=False)
    assert not session.view.stage.notice.isVisible()
    session.view.show_sound(is_on=True, works=False)
    assert len(lines(session)) == 1


def test_no_line_hides_another_in_whatever_order_they_come(session: Session) -> None:
    session.view.show_line(TroubleWith.SCREEN, DARK)
    session.view.show_sound(is_on=True, works=False)
    session.view.show_line(TroubleWith.SAVING, "Nothing is being saved.")
    assert [line.split()[0] for line in lines(session)] == ["Nothing", "Sound", "The"]
    session.view.show_line(TroubleWith.SAVING, "Saving works again.")
    assert [line.split()[0] for line in lines(session)] == ["Saving", "Sound", "The"]
    session.view.show_line(TroubleWith.SAVING, "")
    session.view.show_sound(is_on=True, works=True)
    assert lines(session) == [DARK]


@pytest.mark.parametrize(
    ("works", "attempt", "said", "can_retry"),
    [
        (False, SoundAttempt.TRYING, "Trying the sound again", False),
        (False, SoundAttempt.FAILED, "still no sound", True),
        (True, SoundAttempt.MENDED, "Sound works again.", False),
    ],
)
def test_what_came_of_trying_again_is_said(
    session: Session, works: bool, attempt: SoundAttempt, said: str, can_retry: bool
) -> None:
    session.view.show_sound(is_on=True, works=works, attempt=attempt)
    (line,) = lines(session)
    assert said in line
    buttons = session.view.findChildren(QWidget, "session_notice_sound_button")
    assert [button.isVisible() for button in buttons] == [can_retry]


@pytest.mark.parametrize("size", [(1024, 680), (1280, 820)])
def test_all_lines_at_once_are_whole(session: Session, size: tuple[int, int]) -> None:
    session.view.resize(*size)
    for about in (TroubleWith.SAVING, TroubleWith.SCREEN, TroubleWith.VOICE):
        session.view.show_line(about, "A line about something, as long as lines of that kind are.")
    session.view.show_sound(is_on=True, works=False)
    notice = session.view.stage.notice
    labels: list[QLabel] = notice.findChildren(QLabel)
    assert len(labels) == len(TroubleWith)
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width())
        assert notice.rect().contains(label.mapTo(notice, label.rect().center()))


def test_what_can_wait_comes_with_a_part_and_what_cannot_at_once(session: Session) -> None:
    session.run(1_000)
    session.view.show_line(TroubleWith.SCREEN, DARK)
    assert lines(session) == [DARK], "the part has only just begun"
    session.run(1_000)
    session.view.show_line(TroubleWith.VOICE, "There is no voice.")
    assert lines(session) == [DARK]
    session.view.show_line(TroubleWith.SAVING, "Nothing is saved.")
    assert lines(session) == ["Nothing is saved.", DARK]
    session.run(8_000)
    assert lines(session) == ["Nothing is saved.", DARK, "There is no voice."]


def test_buttons_and_sign_stand_at_the_first_line(session: Session) -> None:
    session.view.show_sound(is_on=True, works=False)
    session.view.show_line(TroubleWith.SCREEN, DARK)
    notice = session.view.stage.notice
    retry, close = (session.button(f"session_notice_{one}") for one in ("sound_button", "close"))
    tops = [button.mapTo(notice, QPoint()).y() for button in (retry, close)]
    assert tops[0] == tops[1] > 0
    assert tops[0] + close.height() < notice.height()


def test_what_puts_it_away_stands_in_the_middle_of_its_box(session: Session) -> None:
    session.view.show_sound(is_on=True, works=False)
    box = session.button("session_notice_close").geometry()
    assert box.top() > 0
    assert abs(box.center().y() - session.view.stage.notice.rect().center().y()) <= 1
