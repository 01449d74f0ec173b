"""Joins the figure's artist to the places where the views want pictures."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from footcare_gui.adapters.yaml_figures import YamlFigures
from footcare_gui.data import resources
from footcare_gui.domain.exercise import Form, Side
from footcare_gui.figure.model.shot import Shot, ThemeName
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.views.figure_view import FigureView, step_picture
from footcare_gui.views.theme import LiveTheme, Theme


def figure_artist() -> FigureArtist:
    """The artist of the built-in figures."""
    folder = resources() / "figures"
    return FigureArtist(YamlFigures(folder), load_palettes(folder / "palette.json"))


class PaneFigure(FigureView):
    """The big figure of the detail pane: shows forms, whatever their figure is called."""

    def __init__(self, artist: FigureArtist, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(artist, parent)
        self._on_theme_changed(live.theme)
        live.theme_changed.connect(self._on_theme_changed)

    def show_form(self, form: Form, pose: str, side: Side) -> None:
        """Show a form of an exercise in one of its key poses."""
        self.show_pose(form.figure, pose, side)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.set_theme(theme_name(theme))


class FigurePictures:
    """Thumbnails, step pictures and the big figure for the main window."""

    def __init__(self, artist: FigureArtist, live: LiveTheme) -> None:
        self._artist = artist
        self._live = live

    def thumbnail(self, form: Form, pose: str, side: Side, edge: int, dpr: float) -> QPixmap:
        """A small square picture; an exercise without a usable figure has an empty one."""
        shot = Shot(form.figure, pose=pose, side=side, theme=theme_name(self._live.theme))
        try:
            return step_picture(self._artist, shot, edge, dpr)
        except ValueError:
            return QPixmap()

    def big_figure(self, parent: QWidget) -> PaneFigure:
        """The picture that fills the pane."""
        return PaneFigure(self._artist, self._live, parent)


def theme_name(theme: Theme) -> ThemeName:
    """What the figure's palette calls the theme."""
    return "dark" if theme.is_dark else "light"
