"""Colours, spaces, radii and text sizes: read from `resources/style`, given to every widget."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.value import Value
from footcare_gui.views.system_wishes import SystemContrast, SystemMotion

FALLBACK_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
TABULAR = QFont.Tag("tnum")


class ThemeError(ValueError):
    """The style folder cannot be used; the message says what is missing."""


class Colors(Value):
    """Every colour of the interface in one theme, by what it means.

    `working` is the hold and the working limb and nothing else; `calm` is rest, selection and
    done; buttons and cautions are `ink`. `boundary` draws controls, `line` only decorates.
    """

    ground: QColor
    card: QColor
    field: QColor
    ink: QColor
    ink_hover: QColor
    ink_pressed: QColor
    on_ink: QColor
    quiet: QColor
    faint: QColor
    boundary: QColor
    line: QColor
    hover: QColor
    pressed: QColor
    working: QColor
    working_soft: QColor
    badge: QColor
    on_badge: QColor
    calm: QColor
    calm_soft: QColor
    on_calm: QColor
    done: QColor
    done_soft: QColor
    disabled: QColor
    scrim: QColor


class Theme(Value):
    """How everything looks now: one frozen value, replaced whole when a person changes it.

    Attributes:
        is_dark: Dark or light.
        colors: What is drawn in which colour.
        text_percent: Size of all text, 100 to 200.
        reduced_motion: Nothing moves by itself; every motion takes 0 ms.
        family: The text's font family.
    """

    is_dark: bool
    colors: Colors
    tokens: Mapping[str, Any]
    text_percent: int = 100
    reduced_motion: bool = False
    family: str = ""

    @property
    def name(self) -> str:
        """`light` or `dark`, as the figure's palette calls it."""
        return "dark" if self.is_dark else "light"

    def space(self, steps: float) -> int:
        """A distance in pixels, in steps of 4."""
        unit: int = self.tokens["space"]
        return round(unit * steps)

    def radius(self, name: str = "control") -> int:
        """The radius of a corner in pixels: `small`, `control`, `card` or `panel`."""
        return int(self.tokens["radii"][name])

    def px(self, size: str | float) -> int:
        """A text size in pixels (by name or for text size 100 %), at the person's text size."""
        plain = self.tokens["text"][size] if isinstance(size, str) else size
        return round(plain * self.text_percent / 100)

    def motion_ms(self, name: str = "usual") -> int:
        """How long a movement takes: `quick`, `usual`, `slow` or `wash`; 0 when motion is off."""
        return 0 if self.reduced_motion else int(self.tokens["motion_ms"][name])

    def font(
        self,
        size: str | float = "body",
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        tabular: bool = False,
    ) -> QFont:
        """A font at the person's text size; `tabular` keeps changing numbers from dancing."""
        return QFont(_font(self.family, self.px(size), weight, tabular))


@lru_cache(maxsize=128)
def _font(family: str, px: int, weight: QFont.Weight, tabular: bool) -> QFont:
    font = QFont(family) if family else QFont()
    font.setPixelSize(px)
    font.setWeight(weight)
    if tabular:
        font.setFeature(TABULAR, 1)
    return font


def load_theme(
    style_dir: Path,
    *,
    is_dark: bool = False,
    high_contrast: bool = False,
    text_percent: int = 100,
    reduced_motion: bool = False,
    family: str = "",
) -> Theme:
    """Read the tokens of one theme; where high contrast is wanted, some colours are others.

    Raises:
        ThemeError: `theme.json` is not there or lacks a colour.
    """
    try:
        tokens = json.loads((style_dir / "theme.json").read_text(encoding="utf-8"))
        name = "dark" if is_dark else "light"
        named = tokens["colors"][name]
        if high_contrast:
            named = named | tokens["high_contrast"][name]
        colors = Colors(*(QColor(named[name]) for name in Colors._fields))
    except (OSError, ValueError, KeyError) as error:
        raise ThemeError(f"{style_dir / 'theme.json'}: {error}") from error
    return Theme(is_dark, colors, tokens, text_percent, reduced_motion, family)


@cache
def load_fonts(fonts_dir: Path) -> str:
    """Make the bundled fonts known and return their family, or a system family without them.

    Once in a process: Qt would keep each font again, and forget how long every text is.
    """
    known: list[str] = []
    for path in sorted(fonts_dir.glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        known += QFontDatabase.applicationFontFamilies(number)
    if known:
        return known[0]
    system = set(QFontDatabase.families())
    return next((family for family in FALLBACK_FAMILIES if family in system), "")


STYLE_ARGUMENTS = ("-style", "fusion")
"""To make the `QApplication` with: asking for the style later costs 9 ms of start-up."""


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application, made with `STYLE_ARGUMENTS`, our palette and our font.

    There is no style sheet for the application: it would make every widget pay. What a palette
    cannot say, the few widgets that need it paint themselves or set as their own sheet.
    """
    palette = palette_of(theme)
    app.setPalette(palette)
    QToolTip.setPalette(palette)
    app.setFont(theme.font())


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    c, role = theme.colors, QPalette.ColorRole
    palette = QPalette()
    for roles, color in (
        ((role.Window, role.Button, role.AlternateBase, role.ToolTipText), c.ground),
        ((role.Base,), c.field),
        ((role.WindowText, role.Text, role.ButtonText, role.BrightText, role.ToolTipBase), c.ink),
        ((role.PlaceholderText,), c.quiet),
        ((role.Light, role.Midlight), c.card),
        ((role.Mid, role.Dark), c.boundary),
        ((role.Shadow,), c.line),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), c.calm),
        ((role.HighlightedText,), c.on_calm),
    ):
        for one in roles:
            palette.setColor(one, color)
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, c.disabled)
    return palette


_TOKEN = re.compile(r"\{\{(\w+)\}\}")


def style_sheet(theme: Theme, path: Path) -> str:
    """A style sheet with the theme's colours in the place of `{{ink}}` and its like.

    Raises:
        ThemeError: The template is missing or names an unknown colour.
    """
    try:
        template = path.read_text(encoding="utf-8")
        return _TOKEN.sub(lambda match: getattr(theme.colors, match[1]).name(), template)
    except (OSError, AttributeError) as error:
        raise ThemeError(f"{path}: {error}") from error


class LiveTheme(QObject):
    """The theme that is on now: follows the system or the person, and tells who draws.

    Movement is reduced where either of them asks for it; contrast is high where the system asks.

    Views read `theme` when they paint and connect `theme_changed` to what they have cached.
    """

    theme_changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        style_dir: Path,
        fonts_dir: Path,
        *,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        text_percent: int = 100,
        reduced_motion: bool = False,
        motion: SystemMotion | None = None,
        contrast: SystemContrast | None = None,
    ) -> None:
        super().__init__(app)
        self._app, self._style_dir = app, style_dir
        self._family = load_fonts(fonts_dir)
        self._wish = (choice, text_percent, reduced_motion)
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._motion = motion or SystemMotion(self._hints, self)
        self._motion.changed.connect(self._on_motion_changed)
        self._contrast = contrast or SystemContrast(self._hints, self)
        self._contrast.changed.connect(self._renew)
        self._theme = self._read()
        apply_theme(app, self._theme)

    @property
    def theme(self) -> Theme:
        """The look at this moment."""
        return self._theme

    def sheet(self, name: str) -> str:
        """The style sheet of that name in the theme's colours, for a widget of its own."""
        return style_sheet(self._theme, self._style_dir / f"{name}.qss")

    def choose(
        self, choice: ThemeChoice, text_percent: int = 100, reduced_motion: bool = False
    ) -> None:
        """Change what a person has chosen; nothing happens where nothing differs."""
        wish = (choice, text_percent, reduced_motion)
        if wish != self._wish:
            self._wish = wish
            self._renew()

    def _on_system_changed(self) -> None:
        if self._wish[0] is ThemeChoice.SYSTEM:
            self._renew()

    def _on_motion_changed(self) -> None:
        if self._read().reduced_motion is not self._theme.reduced_motion:
            self._renew()

    def _renew(self) -> None:
        self._theme = self._read()
        apply_theme(self._app, self._theme)
        self.theme_changed.emit(self._theme)

    def _read(self) -> Theme:
        choice, text_percent, reduced_motion = self._wish
        scheme = self._hints.colorScheme()
        is_dark = choice is ThemeChoice.DARK or (
            choice is ThemeChoice.SYSTEM and scheme is Qt.ColorScheme.Dark
        )
        return load_theme(
            self._style_dir,
            is_dark=is_dark,
            high_contrast=self._contrast.is_high,
            text_percent=text_percent,
            reduced_motion=reduced_motion or self._motion.is_reduced,
            family=self._family,
        )
