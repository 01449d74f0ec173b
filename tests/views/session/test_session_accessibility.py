"""What a screen reader and a keyboard meet on the session screen."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from footcare_gui.domain.actions import ActionId
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_the_ring_is_a_progress_bar_and_the_timeline_a_list(session: Session) -> None:
    stage = session.view.stage
    assert role(stage.panel.count) is QAccessible.Role.ProgressBar
    assert role(stage.timeline) is QAccessible.Role.List
    assert name(stage.panel.count)
    assert name(stage.timeline)


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
    assert order[:13] == [
        "session_say_again",
        "session_say_what_is_left",
        "session_views",
        "session_stop_signs",
        "session_help",
        "session_escape",
        "session_too_much",
        "session_previous",
        "session_primary",
        "session_next",
        "session_extend",
        "session_mute",
        "session_full_screen",
    ]
