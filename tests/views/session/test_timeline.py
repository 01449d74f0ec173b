"""What a screen reader hears of the timeline."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect

from footcare_gui.domain.actions import ActionId
from tests.kits.looks_kit import contrast, themed
from tests.kits.session_kit import Session, session

__all__ = ["session", "themed"]


def _told(session: Session) -> list[str]:
    items = session.view.stage.timeline
    return [items.item(row).text() for row in range(items.count())]


def test_the_timeline_tells_what_is_done_and_what_is_on(session: Session) -> None:
    session.run(10_000 + 30_000 + 1_000)
    assert _told(session) == ["walk, done", "stretch, now", "circles"]


def test_what_was_skipped_is_not_told_as_done(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    assert _told(session) == ["walk", "stretch, now", "circles"]


def test_what_is_still_to_come_can_be_seen_on_its_ground(themed: Session) -> None:
    timeline, colors = themed.view.stage.timeline, themed.live.theme.colors
    picture = themed.view.grab(QRect(timeline.mapTo(themed.view, QPoint()), timeline.size()))
    image = picture.toImage()
    x = image.width() - 20  # inside the last exercise, which has not begun
    column = [image.pixelColor(x, y) for y in range(round(20 * image.devicePixelRatio()))]
    assert max(contrast(color, colors.ground) for color in column) >= 3


def test_what_was_skipped_does_not_look_like_what_was_done(session: Session) -> None:
    timeline = session.view.stage.timeline
    session.ask(ActionId.SKIP_EXERCISE)
    first = timeline._blocks[0]
    assert first.is_cut
    picture = timeline.viewport().grab().toImage()
    middle = QPoint(first.left + first.width // 2, timeline.bars_height // 2)
    assert picture.pixelColor(middle) != session.live.theme.colors.calm


@pytest.mark.parametrize("width", [160, 240, 700])
def test_the_name_that_is_on_is_whole_below_its_own_bar_and_no_bar_is_cut(
    session: Session, width: int
) -> None:
    timeline = session.view.stage.timeline
    session.run(1_000)
    words = [replace(each.words, name="A rather long name") for each in timeline._blocks]
    timeline.resize(width, timeline.wanted_height)
    timeline.show_stretches(session.controller.readout().timeline, words, works=True)
    on, font = timeline._blocks[0], timeline._font_for(timeline._blocks[:1], bold=True)
    assert on.current
    assert timeline._has_room(on, font)
    assert timeline._blocks[-1].left + timeline._blocks[-1].width <= width


def test_the_names_of_the_others_are_of_one_size_or_left_out(session: Session) -> None:
    timeline = session.view.stage.timeline
    short, long = timeline._blocks[1], timeline._blocks[2]
    blocks = [
        replace(short, width=100, words=replace(short.words, name="Walk")),
        replace(long, width=100, words=replace(long.words, name="W" * 40)),
    ]
    font = timeline._font_for(blocks, bold=False)
    assert font == timeline._font(bold=False), "what has no room anyway makes nothing smaller"
    assert [timeline._has_room(block, font) for block in blocks] == [True, False]
