"""The big figure with what stands beside it, and below both what has no room there."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.views.theme import LiveTheme

LEAST_FIGURE_PX, LEAST_NARROW_PX, MOST_FIGURE_PX = 260, 220, 760
FIGURE_SHARE, NARROW_HEIGHT_SHARE = 0.55, 0.66
BESIDE_PX, STEPS_PX = 150, 250


class FigurePlace(QWidget):
    """Sets figure, steps, chips and caution into the room there is.

    Args:
        live: The theme.
        figure: The big figure.
        watch: Below a figure that has its steps beside it; else beside it, or above it where
            there is no room, so that it is seen without scrolling.
        steps: The written steps: beside the figure where it is wide.
        caution: Below the steps; above them where it would else be out of sight. Beside a figure
            that has its steps below, where it fits there.
        chips: Last, wherever that is.
    """

    def __init__(
        self,
        live: LiveTheme,
        figure: QWidget,
        *,
        watch: QWidget,
        steps: QWidget,
        chips: QWidget,
        caution: QWidget,
    ) -> None:
        super().__init__()
        self._live, self._watch = live, watch
        self._figure, self._steps, self._chips, self._caution = figure, steps, chips, caution
        self._words: QWidget | None = None
        self._side_column, self._below = QVBoxLayout(), QVBoxLayout()
        self._above, self._under = QVBoxLayout(), QVBoxLayout()
        self._beside: tuple[QWidget, ...] | None = None
        self.setObjectName("stage")
        self._build()

    def arrange(
        self, width: int, view_height: int, head_height: int, *, is_wide: bool, foot_height: int = 0
    ) -> None:
        """Choose the figure's size and what stands beside it.

        Args:
            width: Of the stage, in pixels.
            view_height: Of what is seen without scrolling.
            head_height: Of what stands above the stage.
            is_wide: Steps may stand beside the figure.
            foot_height: Of what stands below the stage and is to be seen whole, if that can be.
        """
        theme = self._live.theme
        gap, under = theme.space(6), self._watch.sizeHint().height() + theme.space(2)
        under = 0 if self._watch.isHidden() else under
        seen = view_height - head_height - theme.space(3)
        if is_wide:
            has_foot = seen - under - foot_height >= LEAST_FIGURE_PX
            tall = max(LEAST_FIGURE_PX, seen - under - (foot_height if has_foot else 0))
            left = width - gap - theme.px(STEPS_PX)
            edge = _bounded(min(round(width * FIGURE_SHARE), left, tall), LEAST_FIGURE_PX)
            self._set_beside(self._what_fits(width - edge - gap, edge + under))
        else:
            high = min(round(view_height * NARROW_HEIGHT_SHARE), seen)
            edge = _bounded(min(width, high), LEAST_NARROW_PX)
            has_room = width - gap - edge >= theme.px(BESIDE_PX)
            if not has_room:
                edge = _bounded(min(edge, seen - under), LEAST_NARROW_PX)
            self._set_beside(self._what_fits_narrow(width - gap - edge, edge) if has_room else ())
        self._figure.setFixedSize(edge, edge)
        is_beside = self._watch in (self._beside or ())
        self._watch.setFixedWidth(width - gap - edge if is_beside else edge)

    @property
    def has_room_for_words(self) -> bool:
        """Whether there is room beside the figure where the steps would stand."""
        return self._watch in (self._beside or ())

    def add_words(self, words: QWidget) -> None:
        """Take what may be shown beside the figure while `has_room_for_words`."""
        self._words = words
        self._side_column.removeWidget(words)
        self._side_column.addWidget(words)

    def _what_fits(self, width: int, height: int) -> tuple[QWidget, ...]:
        """Steps and caution, and below them the chips where a figure of this height leaves room."""
        gap, used = self._live.theme.space(4), self._steps.heightForWidth(width)
        used += gap + self._caution.heightForWidth(width)
        if used > height:
            return self._caution, self._steps
        chips = gap + self._chips.heightForWidth(width)
        both = (self._steps, self._caution)
        return both if used + chips > height else (*both, self._chips)

    def _what_fits_narrow(self, width: int, height: int) -> tuple[QWidget, ...]:
        """Watching, and below it what to take care of where that is no taller than the figure."""
        gap, watch = self._live.theme.space(4), self._watch.sizeHint().height()
        fits = watch + gap + self._caution.heightForWidth(width) <= height
        return (self._watch, self._caution) if fits else (self._watch,)

    def _set_beside(self, beside: tuple[QWidget, ...]) -> None:
        """Put these beside the figure; the others go below it, but for the watching."""
        if beside == self._beside:
            return
        self._beside = beside
        others = (self._watch, self._caution, self._steps, self._chips)
        for widget in (*beside, *(one for one in others if one not in beside)):
            for column in (self._side_column, self._above, self._under, self._below):
                column.removeWidget(widget)
            elsewhere = self._below
            if widget is self._watch:
                elsewhere = self._under if self._steps in beside else self._above
            (self._side_column if widget in beside else elsewhere).addWidget(widget)
        if self._words is not None:
            self.add_words(self._words)

    def _build(self) -> None:
        space = self._live.theme.space
        self._figure.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._side_column.setSpacing(space(4))
        self._below.setSpacing(space(4))
        right = QVBoxLayout()
        right.addLayout(self._side_column)
        right.addStretch()
        top = QHBoxLayout()
        top.setSpacing(space(6))
        left = QVBoxLayout()
        left.setSpacing(space(2))
        left.addLayout(self._above)
        left.addWidget(self._figure)
        left.addLayout(self._under)
        left.addStretch()
        top.addLayout(left)
        top.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(4))
        column.addLayout(top)
        column.addLayout(self._below)
        self._set_beside((self._steps,))


def _bounded(edge: int, least: int) -> int:
    return max(least, min(edge, MOST_FIGURE_PX))
