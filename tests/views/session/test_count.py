"""The number, how full its bar is, and what a screen reader hears of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import STRETCH, make_plan
from tests.kits.looks_kit import contrast, sized, themed
from tests.kits.session_kit import Session, make_live, session

__all__ = ["session", "sized", "themed"]


class Painted(QObject):
    """What of a widget was painted first since then."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and self.region.isEmpty():
            self.region = event.region()
        return False


def test_a_screen_reader_hears_no_progress_and_is_told_how_full_it_is_when_it_asks(
    session: Session,
) -> None:
    count = session.view.stage.panel.count
    values: list[int] = []
    count.valueChanged.connect(values.append)
    session.run(10_000 + 15_000)
    assert count.number.value == round(100 * count.share)
    assert 0 < count.number.value < count.number.most == 100
    for fraction in (1.0, 0.0):
        count.set_fraction(fraction)
        assert count.number.value == 100 * fraction
    assert count.number_words == count.words
    assert values == []


def test_the_bar_is_never_more_than_full(themed: Session) -> None:
    count = themed.view.stage.panel.count
    count.set_fraction(1.4)
    assert count.share == 1.0
    count.set_fraction(-0.1)
    assert count.share == 0.0


def test_what_is_not_filled_can_be_seen_and_what_is_stands_out_from_it(themed: Session) -> None:
    count, colors = themed.view.stage.panel.count, themed.live.theme.colors
    count.set_fraction(0.25)
    picture = count.grab().toImage()
    scale = picture.devicePixelRatio()
    x = round(count.width() * 0.8)
    column = [
        picture.pixelColor(QPoint(x, y) * scale) for y in range(count.height() - 40, count.height())
    ]
    assert max(contrast(color, colors.ground) for color in column) >= 3
    assert contrast(colors.line, colors.working) >= 3
    assert contrast(colors.line, colors.calm) >= 3


def test_it_fills_from_where_one_begins_to_read(session: Session) -> None:
    count, colors = session.view.stage.panel.count, session.live.theme.colors
    count.set_look(colors.working, (), dimmed=False)
    count.set_fraction(0.5)
    picture = count.grab().toImage()
    y = count.height() - 15
    quarter = QPoint(count.width() // 4, y) * picture.devicePixelRatio()
    other = QPoint(count.width() * 3 // 4, y) * picture.devicePixelRatio()
    assert picture.pixelColor(quarter).name() == colors.working.name()
    assert picture.pixelColor(other).name() == colors.line.name()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize(("before", "after"), [(0.0, 0.3), (0.3, 0.32), (0.32, 0.3), (0.3, 0.0)])
def test_only_the_piece_of_the_bar_that_changed_is_painted_again(
    session: Session, direction: Qt.LayoutDirection, before: float, after: float
) -> None:
    count = session.view.stage.panel.count
    count.setLayoutDirection(direction)
    count.set_fraction(before)
    old = count.grab().toImage()
    QApplication.processEvents()
    painted = Painted(count)
    count.set_fraction(after)
    QApplication.processEvents()
    new, ratio = count.grab().toImage(), old.devicePixelRatio()
    assert old != new
    for y in range(0, old.height(), 2):
        for x in range(old.width()):
            if old.pixel(x, y) != new.pixel(x, y):
                assert painted.region.contains(QPoint(int(x / ratio), int(y / ratio)))
    if before and after:
        assert painted.region.boundingRect().width() < count.width() / 4


def test_in_a_long_hold_the_bar_breathes_where_the_person_does(qapp: QApplication) -> None:
    session = Session(make_live(qapp, reduced_motion=False), make_plan(STRETCH))
    session.start()
    panel = session.view.stage.panel
    panel.breathes = True
    session.run(9_000)
    depths = [panel.count.breath]
    session.run(6_000)
    for _ in range(10):
        session.run(1_000)
        depths.append(panel.count.breath)
    panel.breathes = False
    session.run(1_000)
    depths.append(panel.count.breath)
    assert [depth is None for depth in depths] == [True, *[False] * 10, True]
    assert max(filter(None, depths)) > 0.9
    session.close()


def test_breathed_out_the_bar_is_thinner(session: Session) -> None:
    session.run(25_000)
    count = session.view.stage.panel.count
    count.set_fraction(1.0)
    top = QPoint(count.width() // 2, count.height() - 27)
    colors = []
    for depth in (1.0, 0.0):
        count.set_breath(depth)
        colors.append(count.grab().toImage().pixelColor(top))
    assert colors[0] != colors[1]


def test_a_mark_on_the_bar_is_named(session: Session) -> None:
    count = session.view.stage.panel.count
    color = session.live.theme.colors.calm
    count.set_look(color, (2 / 3,), dimmed=False)
    assert count.toolTip() == count.accessibleDescription() == "The mark: enough from here"
    count.set_look(color, (), dimmed=False)
    assert count.toolTip() == count.accessibleDescription() == ""
