"""Colours can be told apart, measured; the theme follows the system and the person."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QStyleHints
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.platform import places
from footcare_gui.views.system_wishes import SystemContrast
from footcare_gui.views.theme import LiveTheme, Theme, ThemeError, load_theme, style_sheet
from footcare_gui.views.widgets.buttons import Button, Look
from footcare_gui.views.widgets.focus_ring import FocusRing, paint_focus_ring
from footcare_gui.views.widgets.icons import FILLED, STROKED, paint_icon, paint_side_badge
from footcare_gui.views.widgets.labels import Chip, Label
from footcare_gui.views.widgets.surface import Surface
from tests.kits.looks_kit import contrast
from tests.kits.main_kit import live

__all__ = ["live"]
STYLE = places.resources() / "style"
TEXT, SHAPE, HIGH = 4.5, 3.0, 7.0
WORDS = [
    *((ink, ground) for ink in ("ink", "quiet") for ground in ("ground", "card", "field", "hover")),
    *(("ink", ground) for ground in ("calm_soft", "pressed", "working_soft", "done_soft")),
    ("quiet", "calm_soft"),
    ("quiet", "line"),
    ("calm", "calm_soft"),
    ("calm", "ground"),
    ("calm", "card"),
    ("done", "done_soft"),
    ("on_ink", "ink"),
    ("on_ink", "ink_hover"),
    ("on_ink", "ink_pressed"),
    ("on_calm", "calm"),
    ("on_badge", "badge"),
]
SHAPES = [
    *(("boundary", ground) for ground in ("ground", "card", "field", "calm_soft", "hover")),
    *((mark, ground) for mark in ("working", "calm", "ink") for ground in ("ground", "card")),
    ("calm", "calm_soft"),
    ("done", "done_soft"),
    ("working", "working_soft"),
]


def best_contrast(image: QImage, ground: QColor) -> float:
    """The contrast of the strongest pixel against a colour that is there as well."""
    colors = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert ground.rgb() in colors
    return max(contrast(QColor(color), ground) for color in colors)


def grabbed(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), WORDS)
def test_words_stand_out_from_their_ground(is_dark: bool, words: str, ground: str) -> None:
    colors = load_theme(STYLE, is_dark=is_dark).colors
    assert contrast(getattr(colors, words), getattr(colors, ground)) >= TEXT


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_controls_and_marks_stand_out_from_what_they_touch(
    is_dark: bool, shape: str, ground: str
) -> None:
    colors = load_theme(STYLE, is_dark=is_dark).colors
    assert contrast(getattr(colors, shape), getattr(colors, ground)) >= SHAPE


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize(
    "kind",
    [
        ("main", False, "ink"),
        ("usual", False, "ground"),
        ("pill", True, "calm_soft"),
        ("segment", True, "calm_soft"),
    ],
)
def test_painted_buttons_can_be_read(
    qtbot: QtBot, live: LiveTheme, choice: ThemeChoice, kind: tuple[Look, bool, str]
) -> None:
    look, is_pressed, ground = kind
    live.choose(choice)
    button = Button(live, "b", "Start", look=look)
    button.setCheckable(is_pressed)
    button.setChecked(is_pressed)
    image = grabbed(qtbot, button)
    assert best_contrast(image, getattr(live.theme.colors, ground)) >= TEXT


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_painted_chips_and_quiet_words_can_be_read(
    qtbot: QtBot, live: LiveTheme, choice: ThemeChoice
) -> None:
    live.choose(choice)
    chip = grabbed(qtbot, Chip(live, "Standing"))
    assert best_contrast(chip, live.theme.colors.calm_soft) >= TEXT
    card = Surface(live, "card")
    column = QVBoxLayout(card)
    column.addWidget(Label(live, "You will need: wall", "quiet", wrap=False))
    assert best_contrast(grabbed(qtbot, card), live.theme.colors.card) >= TEXT


def test_the_theme_of_the_system_is_followed_until_the_person_chooses(
    qapp: QApplication, live: LiveTheme, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import Qt

    class Hints:
        scheme = Qt.ColorScheme.Dark

        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return self.scheme

    monkeypatch.setattr(live, "_hints", Hints())
    live.choose(ThemeChoice.SYSTEM)
    seen = [live.theme.name]
    Hints.scheme = Qt.ColorScheme.Light
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    seen.append(live.theme.name)
    live.choose(ThemeChoice.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert [*seen, live.theme.name] == ["dark", "light", "dark"]


def test_a_change_is_told_once_and_nothing_where_nothing_differs(
    qtbot: QtBot, live: LiveTheme
) -> None:
    told: list[Theme] = []
    live.theme_changed.connect(told.append)
    live.choose(ThemeChoice.DARK, 125)
    live.choose(ThemeChoice.DARK, 125)
    assert [(theme.is_dark, theme.text_percent) for theme in told] == [(True, 125)]


def test_all_text_grows_with_the_text_size(live: LiveTheme) -> None:
    plain = live.theme.px("body")
    live.choose(ThemeChoice.LIGHT, 150)
    assert live.theme.px("body") == round(plain * 1.5)
    assert live.theme.font().pixelSize() == round(plain * 1.5)


def test_reduced_motion_takes_no_time(live: LiveTheme) -> None:
    assert live.theme.motion_ms("usual") > 0
    live.choose(ThemeChoice.LIGHT, 100, reduced_motion=True)
    assert live.theme.motion_ms("usual") == 0


def test_tabular_numbers_are_all_equally_wide(live: LiveTheme) -> None:
    metrics = QFontMetrics(live.theme.font("number", tabular=True))
    assert len({metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1


def test_a_style_folder_without_a_colour_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ThemeError, match=r"theme\.json"):
        load_theme(tmp_path)
    text = (STYLE / "theme.json").read_text(encoding="utf-8").replace('"calm_soft"', '"x"')
    (tmp_path / "theme.json").write_text(text, encoding="utf-8")
    with pytest.raises(ThemeError, match="calm_soft"):
        load_theme(tmp_path)


def test_a_sheet_that_names_an_unknown_colour_is_refused(tmp_path: Path, live: LiveTheme) -> None:
    sheet = tmp_path / "x.qss"
    sheet.write_text("QWidget { color: {{mauve}}; }", encoding="utf-8")
    with pytest.raises(ThemeError, match="mauve"):
        style_sheet(live.theme, sheet)


def test_both_themes_give_every_colour_and_both_differ() -> None:
    light, dark = load_theme(STYLE).colors, load_theme(STYLE, is_dark=True).colors
    lights, darks = light._asdict(), dark._asdict()
    assert all(color.isValid() for color in (*lights.values(), *darks.values()))
    assert [name for name in lights if lights[name] == darks[name]] == []


def test_no_view_names_a_colour_of_its_own() -> None:
    views = Path(places.__file__).parent / "views"
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*[\"'\d]|GlobalColor\.(?!transparent)")
    found = [str(file) for file in views.rglob("*.py") if literal.search(file.read_text("utf-8"))]
    assert found == []


def test_the_ring_is_ink_around_a_gap_of_ground(live: LiveTheme) -> None:
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    image.fill(live.theme.colors.card)
    painter = QPainter(image)
    paint_focus_ring(painter, QRectF(20, 20, 60, 20), 4, live.theme)
    painter.end()
    row = [QColor(image.pixel(50, y)) for y in range(13, 22)]
    colors = live.theme.colors
    assert row[2:5] == [colors.ink] * 3
    assert row[5:7] == [colors.ground] * 2
    assert row[0] == row[8] == colors.card


def test_the_ring_goes_with_the_keyboard_and_with_what_moves(qtbot: QtBot, live: LiveTheme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    one, two = QPushButton("1", window), QPushButton("2", window)
    one.setGeometry(20, 20, 60, 40)
    two.setGeometry(20, 100, 60, 40)
    ring = FocusRing(window, live)
    window.resize(300, 300)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    one.setFocus()
    qtbot.waitUntil(lambda: ring.target is one and ring.isVisible())
    assert ring.geometry().contains(one.geometry())
    two.setFocus()
    assert ring.geometry().contains(two.geometry())
    two.move(200, 200)
    assert ring.geometry().contains(two.geometry())
    two.hide()
    assert ring.target is not two or not ring.isVisible()


def test_the_ring_is_cut_where_its_widget_is_scrolled_away(qtbot: QtBot, live: LiveTheme) -> None:
    window, area, content = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 60, 0, 0)
    column.addWidget(area)
    area.setWidget(content)
    content.resize(200, 1000)
    button = QPushButton("far", content)
    button.setGeometry(20, 20, 100, 40)
    FocusRing(window, live)
    window.resize(300, 260)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    button.setFocus()
    area.verticalScrollBar().setValue(40)
    above = window.grab().toImage().copy(0, 0, 300, 60)
    ground = window.palette().window().color().rgb()
    colors = {above.pixel(QPoint(x, y)) for x in range(300) for y in range(60)}
    assert colors == {ground}


@pytest.mark.parametrize("name", [*FILLED, *STROKED, "gear", Side.LEFT, Side.RIGHT])
def test_every_icon_leaves_a_mark(live: LiveTheme, name: str | Side) -> None:
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    if isinstance(name, Side):
        paint_side_badge(painter, QRectF(0, 0, 48, 48), name, live.theme.colors.ink)
    else:
        paint_icon(painter, QRectF(0, 0, 48, 48), name, live.theme.colors.ink)
    painter.end()
    inked = sum(image.pixel(x, y) >> 24 > 200 for x in range(48) for y in range(48))
    assert inked > 20


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
def test_high_contrast_is_high_for_words_and_for_the_edges_of_controls(is_dark: bool) -> None:
    colors = load_theme(STYLE, is_dark=is_dark, high_contrast=True).colors
    for words, ground in WORDS:
        assert contrast(getattr(colors, words), getattr(colors, ground)) >= HIGH, (words, ground)
    for shape, ground in SHAPES:
        assert contrast(getattr(colors, shape), getattr(colors, ground)) >= TEXT, (shape, ground)


class Contrast(SystemContrast):
    """A system whose wish the test changes."""

    def __init__(self) -> None:
        super().__init__(cast(QStyleHints, object()))
        self.wish = False

    @property
    def is_high(self) -> bool:
        return self.wish


def test_the_theme_follows_the_systems_wish_for_high_contrast(qapp: QApplication) -> None:
    wish = Contrast()
    themed = LiveTheme(qapp, STYLE, STYLE.parent / "fonts", choice=ThemeChoice.LIGHT, contrast=wish)
    assert themed.theme.colors.ink != QColor("#000000")
    wish.wish = True
    wish.changed.emit()
    assert themed.theme.colors.ink == QColor("#000000")
    assert themed.theme.colors.boundary == QColor("#000000")
    wish.wish = False
    wish.changed.emit()
    assert themed.theme.colors == load_theme(STYLE).colors
