"""What lies over the session: each in its slot, and the session behind it is not touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPushButton

from footcare_gui.domain.session.glance import Mode
from footcare_gui.views.session.overlay import Overlay, Slot
from tests.kits.session_kit import Session, in_a_hold, session

__all__ = ["session"]


@pytest.fixture(params=list(Slot), ids=lambda slot: slot.name.lower())
def overlay(session: Session, request: pytest.FixtureRequest) -> Overlay:
    in_a_hold(session)
    made = Overlay(session.live, "overlay", request.param, session.view.stage)
    session.view.stage.keep_slot_for(made)
    return made


def put(session: Session, slot: Slot) -> QRect:
    """Where something lies in a slot, in pixels of the stage."""
    stage = session.view.stage
    overlay = Overlay(session.live, "overlay", slot, stage)
    stage.keep_slot_for(overlay)
    stage.put(overlay)
    return overlay.geometry()


def test_nothing_is_seen_before_it_is_put_there(session: Session, overlay: Overlay) -> None:
    assert not overlay.isVisible()
    session.view.stage.put(overlay)
    assert overlay.isVisible()
    session.view.stage.take_away(overlay)
    assert not overlay.isVisible()


def test_a_click_on_it_does_not_pause_the_session_behind(
    session: Session, overlay: Overlay
) -> None:
    session.view.stage.put(overlay)
    session.click(overlay)
    assert session.controller.readout().mode is Mode.RUNNING


def test_it_follows_the_window(session: Session, overlay: Overlay) -> None:
    stage = session.view.stage
    stage.put(overlay)
    before = overlay.geometry()
    session.view.resize(1600, 900)
    assert overlay.geometry() != before
    assert stage.rect().contains(overlay.geometry())


def test_the_keyboard_goes_back_to_the_session(session: Session, overlay: Overlay) -> None:
    button = QPushButton(overlay)
    session.view.stage.put(overlay)
    button.setFocus()
    session.view.stage.take_away(overlay)
    assert session.view.focusWidget() is session.view


def test_over_the_picture_the_number_stays_in_sight(session: Session) -> None:
    in_a_hold(session)
    stage = session.view.stage
    room = put(session, Slot.PICTURE)
    assert room.contains(stage.card.geometry())
    assert not room.intersects(stage.panel.geometry())


def test_over_everything_is_over_everything(session: Session) -> None:
    in_a_hold(session)
    assert put(session, Slot.ALL) == session.view.stage.rect()
