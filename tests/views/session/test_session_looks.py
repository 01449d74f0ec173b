"""Sizes, contrast, colour and pattern on the session screen, measured."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Position, Running
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.frame import Wash
from footcare_gui.views.session.looks import look_of
from tests.builders import CIRCLES, PHASES, STRETCH, WALK, make_plan
from tests.fakes import FakeClock
from tests.kits.session_kit import Session, make_live

LIGHT_AND_DARK = [ThemeChoice.LIGHT, ThemeChoice.DARK]
SIZES = [(1024, 680), (1280, 820), (1920, 1080)]


def luminance(color: QColor) -> float:
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=LIGHT_AND_DARK, ids=lambda choice: choice.value)
def themed(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    session = Session(
        make_live(qapp, theme=request.param), make_plan(WALK, STRETCH, PHASES, CIRCLES)
    )
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()


def test_words_on_buttons_keep_their_contrast_also_when_they_fade_back(themed: Session) -> None:
    theme = themed.live.theme
    for weight in Weight:
        button = SessionButton(themed.live, "probe", weight)
        ground = theme.colors.ink if weight is Weight.MAIN else theme.colors.field
        for quiet in (False, True):
            button.set_quiet(quiet)
            assert contrast(button.text_color, ground) >= 4.5, (weight, quiet)
    assert contrast(theme.colors.boundary, theme.colors.ground) >= 3


def test_ring_and_frame_stand_out_from_the_ground_in_every_phase(themed: Session) -> None:
    theme = themed.live.theme
    plan = themed.controller.plan
    for index in range(len(plan.segments)):
        look = look_of(readout(plan, Running(Position(index), 0)), theme)
        assert contrast(look.color, theme.colors.ground) >= 3


def test_the_working_colour_belongs_to_work_alone(themed: Session) -> None:
    theme, plan = themed.live.theme, themed.controller.plan
    for index, segment in enumerate(plan.segments):
        look = look_of(readout(plan, Running(Position(index), 0)), theme)
        works = segment.kind in (Kind.HOLD, Kind.MOVE, Kind.MOVE_IN)
        assert (look.color == theme.colors.working) is works


def test_hold_move_and_rest_differ_without_any_colour(themed: Session) -> None:
    plan, theme = themed.controller.plan, themed.live.theme
    patterns = {
        segment.kind: look_of(readout(plan, Running(Position(index), 0)), theme).pattern
        for index, segment in enumerate(plan.segments)
    }
    told_apart = {patterns[kind] for kind in (Kind.HOLD, Kind.MOVE, Kind.REST, Kind.SWITCH)}
    assert len(told_apart) == 4


def test_words_on_the_side_badge_keep_their_contrast(themed: Session) -> None:
    colors = themed.live.theme.colors
    assert contrast(colors.on_badge, colors.badge) >= 3
    assert contrast(colors.on_calm, colors.calm) >= 3


def test_words_stay_readable_while_the_wash_is_strongest(themed: Session) -> None:
    colors = themed.live.theme.colors
    for soft in (colors.working_soft, colors.calm_soft):
        assert contrast(colors.ink, soft) >= 7
        assert contrast(colors.quiet, soft) >= 4.5


# ---- sizes --------------------------------------------------------------------------------------


@pytest.fixture(params=[100, 150])
def sized(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Session]:
    live = make_live(qapp, text_percent=request.param)
    session = Session(live, make_plan(STRETCH, WALK, PHASES, CIRCLES))
    qtbot.addWidget(session.view)
    session.start()
    yield session
    session.close()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_number_is_at_least_170_pixels_high_in_every_window(
    sized: Session, size: tuple[int, int]
) -> None:
    sized.view.resize(*size)
    sized.run(10_000 + 3_000 + 2_000)
    ring = sized.view.stage.panel.ring
    assert ring.words == "28"
    assert ring.drawn_height >= 170


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_button_is_cut_or_smaller_than_a_target(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    sized.run(15_000)
    for _ in range(2):
        QApplication.processEvents()
        shown = [b for b in sized.view.findChildren(QPushButton) if b.isVisible()]
        assert len(shown) >= 8
        for button in shown:
            assert button.width() >= button.minimumSizeHint().width(), button.objectName()
            assert min(button.width(), button.height()) >= 44, button.objectName()
            assert whole(button, sized.view), button.objectName()
        sized.ask(ActionId.TOO_MUCH)


def whole(widget: QWidget, view: QWidget) -> bool:
    """Whether nothing that the widget lies in cuts it."""
    rect = QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not view:
        if not QRect(parent.mapTo(view, parent.rect().topLeft()), parent.size()).contains(rect):
            return False
        parent = parent.parentWidget()
    return True


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_big_word_and_the_side_are_never_cut(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    for _ in range(6):
        word = sized.view.findChild(QLabel, "session_phase")
        assert word is not None
        metrics = QFontMetrics(word.font())
        assert metrics.horizontalAdvance(word.text()) <= word.width()
        badge = sized.view.stage.panel.side
        assert QRect(0, 0, badge.width(), badge.height()).contains(badge.badge_rect().toRect())
        sized.run(4_000)


def test_the_phase_word_has_72_pixels_as_designed(sized: Session) -> None:
    word = sized.view.findChild(QLabel, "session_phase")
    assert word is not None
    sized.view.resize(1280, 820)
    assert word.font().pixelSize() >= (72 if sized.live.theme.text_percent == 100 else 60)


# ---- sides --------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_left_is_at_the_left_and_right_at_the_right_in_every_reading_direction(
    themed: Session, direction: Qt.LayoutDirection
) -> None:
    themed.view.setLayoutDirection(direction)
    themed.ask(ActionId.SKIP_EXERCISE)
    badge = themed.view.stage.panel.side
    assert themed.words_of("session_side") == "Left leg"
    assert badge.badge_rect().center().x() < badge.width() * 0.2
    while themed.controller.readout().segment.kind is not Kind.SWITCH:
        themed.ask(ActionId.NEXT)
    assert themed.words_of("session_side") == "Right leg"
    assert badge.badge_rect().center().x() > badge.width() * 0.8


# ---- the ring and the wash ----------------------------------------------------------------------


def test_the_ring_is_never_more_than_full(themed: Session) -> None:
    ring = themed.view.stage.panel.ring
    ring.set_fraction(1.4)
    full = ring.turn
    ring.set_fraction(1.0)
    assert ring.turn == full == 5760


def test_washes_come_no_more_than_three_times_a_second(qapp: QApplication) -> None:
    clock = FakeClock(1_000)
    wash = Wash(clock.now_ms)
    red, blue, ground = QColor("red"), QColor("blue"), QColor("white")
    wash.begin(red, 600)
    assert wash.over(ground).blueF() < 1
    clock.advance(300)
    wash.begin(blue, 600)
    assert wash.over(ground).blueF() < 1, "the second came too soon"
    clock.advance(40)
    wash.begin(blue, 600)
    assert wash.over(ground).blueF() == 1
    wash.end()
    assert wash.over(ground) == ground


def test_there_is_no_wash_without_motion(qapp: QApplication) -> None:
    wash = Wash(FakeClock(1_000).now_ms)
    wash.begin(QColor("red"), 0)
    assert not wash.runs


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_sentence_is_never_cut(sized: Session, size: tuple[int, int]) -> None:
    sized.view.resize(*size)
    for _ in range(12):
        hint = sized.view.stage.hint
        if hint.wordWrap():
            assert hint.height() >= hint.lines_of(hint.words, hint.width()) * hint.line_height
        else:
            assert hint.loud_width <= hint.width()
        sized.run(3_000)
