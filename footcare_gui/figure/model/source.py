"""Where figures come from."""

from __future__ import annotations

from typing import Protocol

from footcare_gui.figure.model.figure import Figure


class FigureSource(Protocol):
    """Where figures come from; `footcare_gui.adapters.figures.reader.YamlFigures` is one."""

    def figure(self, figure_id: str, /) -> Figure:
        """The figure of that name; raises a `ValueError` when it cannot be used.

        Where there is none, that is a `NoFigureError`.
        """

    def content(self, figure_id: str, /) -> bytes:
        """What its pictures may be remembered by."""
