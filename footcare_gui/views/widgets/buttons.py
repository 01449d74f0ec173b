"""Buttons in the app's three looks, with icons that follow the theme."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QPushButton, QWidget

from footcare_gui.domain.exercise import Side
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import IconKeeper

Look = Literal["main", "usual", "plain", "segment", "pill", "step"]
MAIN_HEIGHT = 56
STEP_EDGE = 48
_USUAL = ("ink", "calm")
_ICON_COLORS = {"main": ("on_ink", "on_ink"), "segment": ("quiet", "calm")}


class Button(QPushButton):
    """A push button with a look, an icon, an object name and a name for screen readers.

    Args:
        live: The theme.
        name: The object name.
        text: What it says; may be empty where there is an icon.
        look: `main` (ink, one a screen), `usual` (outlined), `plain` (no edge) or `segment`.
        icon: Name of an icon, or a side for its badge.
        spoken: What a screen reader says, where that is not the text.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        text: str = "",
        *,
        look: Look = "usual",
        icon: str | Side = "",
        spoken: str = "",
        icon_size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._live = live
        self.setObjectName(name)
        self.setProperty("look", look)
        self.setProperty("bare", not text)
        self.setAccessibleName(spoken or text)
        self._icon: IconKeeper | None = None
        self.setAutoDefault(False)
        if icon:
            self._icon = IconKeeper(self, live, icon, icon_size, _ICON_COLORS.get(look, _USUAL))
            live.theme_changed.connect(self._on_theme_changed)
        if spoken and not text:
            self.setToolTip(spoken)

    def say(self, text: str, spoken: str = "") -> None:
        """Change the text, and what a screen reader says."""
        self.setText(text)
        self.setAccessibleName(spoken or text)

    def show_icon(self, name: str) -> None:
        """Change the icon."""
        if self._icon is not None:
            self._icon.rename(name)

    def _on_theme_changed(self) -> None:
        if self._icon is not None:
            self._icon.renew()
