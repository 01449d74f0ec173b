"""Colours, spaces, radii and text sizes: read from `resources/style`, given to every widget."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from footcare_gui.domain.preferences import ThemeChoice

FALLBACK_FAMILIES = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
TABULAR = QFont.Tag("tnum")


class ThemeError(ValueError):
    """The style folder cannot be used; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Colors:
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


@dataclass(frozen=True, slots=True)
class Theme:
    """How everything looks now: one frozen value, replaced whole when a person changes it.

    Attributes:
        is_dark: Dark or light.
        colors: What is drawn in which colour.
        text_percent: Size of all text, 100 to 150.
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
        font = QFont(self.family) if self.family else QFont()
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        if tabular:
            font.setFeature(TABULAR, 1)
        return font


def load_theme(
    style_dir: Path,
    *,
    is_dark: bool = False,
    text_percent: int = 100,
    reduced_motion: bool = False,
    family: str = "",
) -> Theme:
    """Read the tokens of one theme.

    Raises:
        ThemeError: `theme.json` is not there or lacks a colour.
    """
    try:
        tokens = json.loads((style_dir / "theme.json").read_text(encoding="utf-8"))
        named = tokens["colors"]["dark" if is_dark else "light"]
        colors = Colors(**{field.name: QColor(named[field.name]) for field in fields(Colors)})
    except (OSError, ValueError, KeyError) as error:
        raise ThemeError(f"{style_dir / 'theme.json'}: {error}") from error
    return Theme(is_dark, colors, tokens, text_percent, reduced_motion, family)


def load_fonts(fonts_dir: Path) -> str:
    """Make the bundled fonts known and return their family, or a system family without them."""
    known: list[str] = []
    for path in sorted(fonts_dir.glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        known += QFontDatabase.applicationFontFamilies(number)
    if known:
        return known[0]
    system = set(QFontDatabase.families())
    return next((family for family in FALLBACK_FAMILIES if family in system), "")


def apply_theme(app: QApplication, theme: Theme, style_dir: Path) -> None:
    """Give the whole application this look: Fusion, our palette, our font and a little QSS."""
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette_of(theme))
    app.setFont(theme.font())
    app.setStyleSheet(style_sheet(theme, style_dir))


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    c, role = theme.colors, QPalette.ColorRole
    palette = QPalette()
    for roles, color in (
        ((role.Window, role.Base, role.Button, role.AlternateBase, role.ToolTipText), c.ground),
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


_TOKEN = re.compile(r"\{\{(\w+)(?::(\w+))?\}\}")


def style_sheet(theme: Theme, style_dir: Path) -> str:
    """The QSS template filled in.

    `{{ink}}` is a colour, `{{space:3}}` a distance, `{{radius:card}}` a corner and `{{px:body}}`
    or `{{px:15}}` a text size.

    Raises:
        ThemeError: The template is missing or names an unknown token.
    """

    def value(match: re.Match[str]) -> str:
        kind, name = match.groups()
        if kind == "space":
            return f"{theme.space(int(name))}px"
        if kind == "radius":
            return f"{theme.radius(name)}px"
        if kind == "px":
            return f"{theme.px(int(name) if name.isdigit() else name)}px"
        color: QColor = getattr(theme.colors, kind)
        return color.name()

    try:
        template = (style_dir / "footcare.qss").read_text(encoding="utf-8")
        return _TOKEN.sub(value, template)
    except (OSError, KeyError, AttributeError) as error:
        raise ThemeError(f"{style_dir / 'footcare.qss'}: {error}") from error


class LiveTheme(QObject):
    """The theme that is on now: follows the system or the person, and tells who draws.

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
    ) -> None:
        super().__init__(app)
        self._app, self._style_dir = app, style_dir
        self._family = load_fonts(fonts_dir)
        self._wish = (choice, text_percent, reduced_motion)
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._theme = self._read()
        apply_theme(app, self._theme, style_dir)

    @property
    def theme(self) -> Theme:
        """The look at this moment."""
        return self._theme

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

    def _renew(self) -> None:
        self._theme = self._read()
        apply_theme(self._app, self._theme, self._style_dir)
        self.theme_changed.emit(self._theme)

    def _read(self) -> Theme:
        choice, text_percent, reduced_motion = self._wish
        scheme = self._app.styleHints().colorScheme()
        is_dark = choice is ThemeChoice.DARK or (
            choice is ThemeChoice.SYSTEM and scheme is Qt.ColorScheme.Dark
        )
        return load_theme(
            self._style_dir,
            is_dark=is_dark,
            text_percent=text_percent,
            reduced_motion=reduced_motion,
            family=self._family,
        )
