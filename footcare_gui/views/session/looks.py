"""How each kind of segment looks: its colour, its pattern, so that no one needs the colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor

from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout
from footcare_gui.views.theme import Theme


class Pattern(Enum):
    """How the frame is drawn."""

    SOLID = auto()
    WAVE = auto()
    DOTTED = auto()
    DOUBLE = auto()
    THIN = auto()


_PATTERNS = {
    Kind.HOLD: Pattern.SOLID,
    Kind.MOVE: Pattern.WAVE,
    Kind.MOVE_IN: Pattern.WAVE,
    Kind.RELEASE: Pattern.WAVE,
    Kind.REST: Pattern.DOTTED,
    Kind.SWITCH: Pattern.DOUBLE,
    Kind.GET_READY: Pattern.DOUBLE,
    Kind.CHANGE_POSITION: Pattern.DOUBLE,
}


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and pattern of one moment.

    Attributes:
        color: Of bar and frame.
        soft: Of the wash, and between the marks of the frame.
        pattern: Of the frame.
        still: Nothing runs: paused, waiting, not begun.
    """

    color: QColor
    soft: QColor
    pattern: Pattern
    still: bool


def look_of(readout: Readout, theme: Theme) -> Look:
    """The look of this moment; working colour belongs to work alone."""
    colors = theme.colors
    if readout.mode is Mode.LEAD:
        return Look(colors.calm, colors.calm_soft, Pattern.DOUBLE, still=False)
    if readout.mode is not Mode.RUNNING:
        return Look(colors.boundary, colors.faint, Pattern.THIN, still=True)
    kind = readout.segment.kind
    works = kind.is_work or kind is Kind.MOVE_IN
    color = colors.working if works else colors.calm
    soft = colors.working_soft if works else colors.calm_soft
    return Look(color, soft, _PATTERNS[kind], still=False)
