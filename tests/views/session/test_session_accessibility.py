"""What a screen reader and a keyboard meet on the session screen."""

from __future__ import annotations

import re

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session.readout import Mode
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_ring_is_a_progress_bar_and_the_timeline_a_list(session: Session) -> None:
    stage = session.view.stage
    assert role(stage.panel.ring) is QAccessible.Role.ProgressBar
    assert role(stage.timeline) is QAccessible.Role.List
    assert name(stage.panel.ring)
    assert name(stage.timeline)


def test_the_timeline_tells_what_is_done_and_what_is_on(session: Session) -> None:
    session.run(10_000 + 30_000 + 1_000)
    assert _told(session) == ["walk, done", "stretch, now", "circles"]


def test_what_was_skipped_is_not_told_as_done(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    assert _told(session) == ["walk", "stretch, now", "circles"]


def _told(session: Session) -> list[str]:
    items = session.view.stage.timeline
    return [items.item(row).text() for row in range(items.count())]


def test_side_and_phase_can_be_read(session: Session) -> None:
    stage = session.view.stage
    assert name(stage.panel.side) == "Both feet"
    assert name(stage.panel.headline) == "Get ready"


def test_everything_that_can_be_reached_has_a_name_of_its_own(session: Session) -> None:
    session.ask(ActionId.HELP)
    session.view.show_sound(is_on=True, works=False)
    shown = [b for b in session.view.findChildren(QAbstractButton) if b.isVisible()]
    names = [name(button) for button in shown]
    assert all(names)
    assert len(set(names)) == len(names), names
    assert all(button.objectName() for button in shown)


def test_the_sound_button_tells_its_state(session: Session) -> None:
    button = session.button("session_mute")
    assert button.isCheckable()
    assert button.isChecked()
    assert name(button) == "Sound: on"
    session.view.show_sound(is_on=False)
    assert not button.isChecked()
    assert name(button) == "Sound: off"


def test_a_button_without_words_keeps_its_name(session: Session) -> None:
    session.view.resize(1024, 680)
    assert name(session.button("session_stop_signs")) == "When to stop"
    assert name(session.button("session_help")) == "Keys"


def test_milestones_are_announced_and_seconds_never(session: Session) -> None:
    session.run(10_000 + 30_000)
    assert session.said == [
        "Get ready. walk. Both feet.",
        "Move. Both feet.",
        "Half way.",
        "That's enough. Ten more if you like.",
        "Get ready. stretch. Left leg.",
    ]


def test_the_ring_moves_in_quarters_for_a_screen_reader(session: Session) -> None:
    session.run(10_000)
    seen = set()
    for _ in range(30):
        session.run(1_000)
        seen.add(session.view.stage.panel.ring.value())
    assert seen <= {0, 1, 2, 3, 4}
    assert len(seen) >= 4


def test_pause_and_the_way_on_are_announced(session: Session) -> None:
    session.run(12_000)
    session.said.clear()
    session.ask(ActionId.PRIMARY)
    session.ask(ActionId.PRIMARY)
    session.run(3_000)
    assert session.said == ["Paused.", "Get ready. Both feet.", "Move. Both feet."]


def test_waiting_and_the_end_are_announced(session: Session) -> None:
    for _ in range(2):
        session.ask(ActionId.SKIP_EXERCISE)
    assert session.controller.readout().mode is Mode.WAITING
    assert session.said[-1] == "Next is lying down. Press Space, then take your time."
    session.controller.stop()
    assert session.said[-1] == "Another time, then."


def test_nothing_announced_contains_a_countdown(session: Session) -> None:
    session.run(60_000)
    assert session.said
    assert not [said for said in session.said if re.search(r"\d", said)]


def test_tab_goes_in_reading_order_and_reaches_every_button(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.run(15_000 + 3_000 + 1_000)
    order = []
    for _ in range(20):
        session.view.focusNextChild()
        focused = session.view.focusWidget()
        assert focused is not None
        if focused.objectName() in order:
            break
        order.append(focused.objectName())
    assert order[:9] == [
        "session_stop_signs",
        "session_help",
        "session_escape",
        "session_too_much",
        "session_previous",
        "session_primary",
        "session_next",
        "session_extend",
        "session_mute",
    ]
