"""One session to choose: its first pictures, its name, how long it is and in which positions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.texts import adjusting as words
from footcare_gui.texts.heard import heard
from footcare_gui.texts.library import DOT
from footcare_gui.views.main.exercise_delegate import thumbnail_of
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import leading, mirrored, trailing
from footcare_gui.views.widgets.painting import paint_picture
from footcare_gui.views.widgets.words import MEASURE, paint_words

EDGE, MOST_PICTURES = 56, 4


class SessionFace(NamedTuple):
    """What a card shows.

    Attributes:
        name: What the session is called.
        time: How long it takes, `""` where there is nothing to start.
        about: How many exercises, and in which positions; or why there is nothing.
        contents: The names of its exercises, for whoever listens or points at it.
        forms: What is done in it, in order.
    """

    name: str
    time: str
    about: str
    contents: str
    forms: Sequence[Form] = ()


class SessionCard(QPushButton):
    """A card of a group of which one is chosen.

    Args:
        live: The theme.
        thumbnails: Where its pictures come from.
        name: The object name.
        parent: Qt's owner.
    """

    def __init__(
        self, live: LiveTheme, thumbnails: Thumbnails, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._live, self._thumbnails = live, thumbnails
        self._face = SessionFace("", "", "", "")
        self.setObjectName(name)
        self.setProperty("spoken_as", "radio")
        self.setProperty("ring_radius", live.theme.radius("card"))
        self.setCheckable(True)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        thumbnails.rendered.connect(self.update)
        self.toggled.connect(self._let_tab_reach_all)

    def show_face(self, face: SessionFace) -> None:
        """Show another session, or the same with another time."""
        self._face = face._replace(about=_between_parts(face.about))
        told = words.spoken(face.name, face.time, face.about, face.contents)
        self.setAccessibleName(heard(told))
        self.setAccessibleDescription(heard(face.contents))
        self.setToolTip(face.contents)
        self.updateGeometry()
        self.update()

    def stay_as_high(self) -> None:
        """Get no lower than it is seen now, as long as it is as wide."""
        if self.isVisible():
            self.setMinimumHeight(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)

    def sizeHint(self) -> QSize:
        """Room for a few pictures."""
        width = self._live.theme.px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Its words may break."""
        return QSize(self._live.theme.px(200), self.heightForWidth(self._live.theme.px(280)))

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pictures, name and what it is about."""
        space, inner = self._live.theme.space, self._inner(width)
        name = _high(self._name_font(), self._face.name, inner - self._time_px())
        about = _high(self._live.theme.font(), self._face.about, inner)
        pictures = EDGE + space(2) if self._face.forms else 0
        return 2 * space(3) + pictures + name + about

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses it; where it is chosen, it starts as everywhere in its panel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isChecked():
            self.click()
        else:
            super().keyPressEvent(event)

    def reached_from(self, other: QWidget) -> None:
        """Arrows take the choice along; from a card that is not chosen they only look."""
        if isinstance(other, SessionCard) and other.isChecked():
            self.click()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab goes on to the other cards, between which other things stand."""
        super().focusInEvent(event)
        self._let_tab_reach_all()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge, pictures, then words."""
        theme, space = self._live.theme, self._live.theme.space
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inner = self.rect().adjusted(space(4), space(3), -space(4), -space(3))
        if self._face.forms:
            self._paint_pictures(painter, inner)
            inner.setTop(inner.top() + EDGE + space(2))
        room = QRect(inner)
        room.setWidth(inner.width() - self._time_px())
        name = _high(self._name_font(), self._face.name, room.width())
        room.setHeight(name)
        direction = self.layoutDirection()
        painter.setPen(theme.colors.ink)
        painter.setFont(theme.font("strong", tabular=True))
        line = QRect(inner.topLeft(), QSize(inner.width(), room.height()))
        paint_words(painter, mirrored(line, self), self._face.time, trailing(direction))
        painter.setFont(self._name_font())
        paint_words(painter, mirrored(room, self), self._face.name, leading(direction))
        inner.setTop(inner.top() + name)
        painter.setPen(theme.colors.quiet)
        painter.setFont(theme.font())
        paint_words(painter, mirrored(inner, self), self._face.about, leading(direction))
        painter.end()

    def _let_tab_reach_all(self) -> None:
        """Qt lets it reach the chosen one of a group only, and sees to that again and again."""
        group = self.group()
        for card in (self,) if group is None else group.buttons():
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, is_on = self._live.theme, self.isChecked()
        colors, width = theme.colors, 2 if is_on else 1
        painter.setPen(QPen(colors.calm if is_on else colors.boundary, width))
        painter.setBrush(
            colors.calm_soft if is_on else colors.hover if self.underMouse() else colors.ground
        )
        inset = width / 2
        body = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(body, theme.radius("card"), theme.radius("card"))

    def _paint_pictures(self, painter: QPainter, inner: QRect) -> None:
        gap, dpr = self._live.theme.space(2), self.devicePixelRatioF()
        fitting = (inner.width() + gap) // (EDGE + gap)
        for number, form in enumerate(self._face.forms[: min(fitting, MOST_PICTURES)]):
            place = QRect(inner.left() + number * (EDGE + gap), inner.top(), EDGE, EDGE)
            picture = thumbnail_of(self._thumbnails, form, EDGE, dpr)
            paint_picture(painter, mirrored(place, self), picture, self._live.theme)

    def _time_px(self) -> int:
        if not self._face.time:
            return 0
        metrics = QFontMetrics(self._live.theme.font("strong", tabular=True))
        return metrics.horizontalAdvance(self._face.time) + self._live.theme.space(3)

    def _inner(self, width: int) -> int:
        return width - 2 * self._live.theme.space(4)

    def _name_font(self) -> QFont:
        return self._live.theme.font("strong", QFont.Weight.DemiBold)


def _high(font: QFont, text: str, width: int) -> int:
    area = QRect(0, 0, max(1, width), 1 << 16)
    return QFontMetrics(font).boundingRect(area, MEASURE, text).height() if text else 0


def _between_parts(text: str) -> str:
    """The same, such that its lines end between what its dots part, and each dot behind a part."""
    *others, last = text.split(DOT)
    if not others:
        return text
    stay = "\N{NO-BREAK SPACE}"
    parts = (part.replace(" ", stay) for part in (*others, last))
    return f"{stay}{DOT[1:]}".join(parts)
