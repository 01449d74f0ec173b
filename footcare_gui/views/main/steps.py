"""The written steps of an exercise, each with its own picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.texts import exercise_pane
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import leading, mirrored
from footcare_gui.views.widgets.painting import paint_picture
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import keep_tab_where_checked
from footcare_gui.views.widgets.words import MEASURE, paint_words

EDGE, LARGE_EDGE = 72, 96
LARGE_FROM_PX = 460
BADGE = 24
PAD = 6


class StepButton(QPushButton):
    """One step; pressing it shows its pose in the big figure."""

    def __init__(
        self, live: LiveTheme, thumbnails: Thumbnails, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live, self._thumbnails, self._number = live, thumbnails, number
        self._form: Form | None = None
        self._has_picture = True
        self._side = Side.LEFT
        self._is_lit: bool | None = None
        self._heights: dict[int, int] = {}
        self.setObjectName(f"step_{number}")
        self.setProperty("ring_radius", live.theme.radius())
        self.setCheckable(True)
        self.setAutoExclusive(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, form: Form, side: Side) -> None:
        """Show this step of a form, worked on one side."""
        self._form, self._side = form, side
        self._has_picture = self._thumbnails.has_picture(form)
        self._heights = {}
        self.setAccessibleName(exercise_pane.step(self._number, self._text))
        self.updateGeometry()
        self.update()

    def light(self, is_lit: bool | None) -> None:
        """Stand out or not, whether pressed or not; `None`: as it is pressed."""
        if is_lit is not self._is_lit:
            self._is_lit = is_lit
            self.update()

    def measure_anew(self) -> None:
        """The text has another size."""
        self._heights = {}
        self.updateGeometry()
        self.update()

    @property
    def pose(self) -> str:
        """The key pose that pictures this step."""
        return self._form.steps[self._number - 1].pose if self._form else "start"

    @property
    def _text(self) -> str:
        return self._form.words.steps[self._number - 1] if self._form else ""

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the picture or the text, whichever needs more."""
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measured(self, width: int) -> int:
        area = QRect(0, 0, max(1, width - self._text_x(width) - 2 * PAD), 1 << 16)
        text = QFontMetrics(self._font()).boundingRect(area, MEASURE, self._text)
        return max(self._edge(width), text.height()) + 2 * PAD

    def sizeHint(self) -> QSize:
        """Wide enough for a few words a line."""
        width = self._live.theme.px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The picture and one long word."""
        width = self._text_x(0) + self._live.theme.px(120)
        return QSize(width, EDGE + 2 * PAD)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And go out again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, picture, number and text."""
        if self._form is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        edge, text_x = self._edge(self.width()), self._text_x(self.width())
        picture = QRect(PAD, (self.height() - edge) // 2, edge, edge)
        if self._has_picture:
            self._paint_picture(painter, mirrored(picture, self))
        self._paint_number(painter, picture)
        text = self.rect().adjusted(text_x + PAD, PAD, -PAD, -PAD)
        painter.setPen(self._live.theme.colors.ink)
        painter.setFont(self._font())
        side = leading(self.layoutDirection())
        paint_words(painter, mirrored(text, self), self._text, side, middle=True)

    def _paint_card(self, painter: QPainter) -> None:
        theme = self._live.theme
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() if self._is_lit is None else self._is_lit:
            painter.setPen(QPen(theme.colors.calm, 2))
            painter.setBrush(theme.colors.card)
        elif self.underMouse():
            painter.setBrush(theme.colors.hover)
        else:
            return
        painter.drawRoundedRect(rect, theme.radius(), theme.radius())

    def _paint_picture(self, painter: QPainter, rect: QRect) -> None:
        assert self._form is not None
        dpr = self.devicePixelRatioF()
        pixmap = self._thumbnails.get(self._form, self.pose, self._side, rect.width(), dpr)
        paint_picture(painter, rect, pixmap, self._live.theme)

    def _paint_number(self, painter: QPainter, picture: QRect) -> None:
        theme = self._live.theme
        badge = QRectF(0, 0, BADGE, BADGE)
        corner = QPointF(picture.topLeft()) + QPointF(6, 6)
        badge.moveCenter(corner if self._has_picture else QRectF(picture).center())
        badge = mirrored(badge, self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colors.ink)
        painter.drawEllipse(badge)
        font = QFont(theme.family)
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(theme.colors.on_ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _text_x(self, width: int) -> int:
        return self._edge(width) + self._live.theme.space(3)

    def _edge(self, width: int) -> int:
        """Of the picture; of the number where there is none."""
        if not self._has_picture:
            return BADGE
        return LARGE_EDGE if width >= LARGE_FROM_PX else EDGE

    def _font(self) -> QFont:
        return self._live.theme.font("body")


class StepList(QWidget):
    """All steps of the form shown."""

    pose_chosen = Signal(str)

    def __init__(
        self, live: LiveTheme, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live, self._thumbnails = live, thumbnails
        self._buttons: list[StepButton] = []
        self.setObjectName("steps")
        self.setAccessibleName(exercise_pane.steps())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(live.theme.space(2))
        thumbnails.rendered.connect(self._on_thumbnails_rendered)
        live.theme_changed.connect(self._on_theme_changed)

    @property
    def pose(self) -> str:
        """The pose of the step that is pressed."""
        return next((b.pose for b in self._buttons if b.isChecked()), "hold")

    def show_form(self, form: Form, side: Side) -> None:
        """Show the steps of a form; the step of its work is pressed."""
        while len(self._buttons) < len(form.steps):
            self._add_button()
        for number, button in enumerate(self._buttons):
            is_used = number < len(form.steps)
            if is_used:
                button.show_step(form, side)
            set_shown(button, is_used)
        self._buttons[work_step(form) - 1].setChecked(True)

    def show_side(self, form: Form, side: Side) -> None:
        """Show the same steps for the other side."""
        for button in self._buttons[: len(form.steps)]:
            button.show_step(form, side)

    def follow(self, number: int) -> None:
        """Let a step stand out while the picture moves; 0: the one that is pressed, again."""
        for place, button in enumerate(self._buttons, start=1):
            button.light(place == number if number else None)

    def _add_button(self) -> None:
        button = StepButton(self._live, self._thumbnails, len(self._buttons) + 1, self)
        keep_tab_where_checked(button)
        button.toggled.connect(lambda is_on: self.pose_chosen.emit(button.pose) if is_on else None)
        self._buttons.append(button)
        self._column.addWidget(button)

    def _on_thumbnails_rendered(self) -> None:
        for button in self._buttons:
            button.update()

    def _on_theme_changed(self) -> None:
        for button in self._buttons:
            button.measure_anew()


def work_step(form: Form) -> int:
    """Number of the step that speaks of the work, from 1; the first without one."""
    wanted = {"hold", "move", *form.dosage.ours.phases}
    numbers = (n for n, step in enumerate(form.steps, start=1) if wanted & set(step.during))
    return next(numbers, 1)
