"""Paints one exercise of the list: picture, name, dosage as prescribed, tick."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.views.main.exercise_model import ROW_ROLE, Badge, Row
from footcare_gui.views.main.row_words import RowWords, set_words
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import paint_focus_ring
from footcare_gui.views.widgets.mirrored import leading, mirrored_in
from footcare_gui.views.widgets.painting import fill_rect, paint_picture
from footcare_gui.views.widgets.words import paint_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

EDGE = 56
TICK, PLACE_PX, MARK = 24, 14, 4
Index = QModelIndex | QPersistentModelIndex


class HoverView(QListView):
    """A list that knows which row the mouse is over."""

    hovered: Index | None = None


class ExerciseDelegate(QStyledItemDelegate):
    """All rows are equally high, so that 2 000 of them cost as much as ten."""

    def __init__(
        self, live: LiveTheme, thumbnails: Thumbnails, view: HoverView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._thumbnails, self._view = live, thumbnails, view
        self._height = 0
        self._name_font, self._line_font, self._place_font = QFont(), QFont(), QFont()
        self._badge_font = QFont()
        self._room: tuple[object, ...] = ()
        self._known: dict[tuple[str, str, str], int] = {}
        self.measure(())

    def measure(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Set the height of all rows: that of the highest, in the width there is.

        Args:
            rows: Names and dosages, each with the badge beside it, `""` without one.
        """
        theme = self._live.theme
        self._name_font = theme.font("strong", QFont.Weight.DemiBold)
        self._line_font = theme.font("body")
        self._place_font = QFont(theme.family)
        self._place_font.setPixelSize(PLACE_PX)
        self._place_font.setWeight(QFont.Weight.Bold)
        self._badge_font = theme.font("caption", QFont.Weight.DemiBold, tabular=True)
        width = self._text_width(self._least_width(), is_choosing=True)
        metrics, heights = self._metrics, list[int]()
        room = (width, self._name_font, self._line_font, self._badge_font)
        if room != self._room:
            self._room, self._known = room, {}
        for row in rows:
            if row not in self._known:
                name, line, badge = row
                set_row = set_words(name, line, metrics, width, self._badge_room(badge))
                self._known[row] = sum(self._heights(set_row))
            heights.append(self._known[row])
        self._height = max(EDGE, *heights, 0) + theme.space(3)

    def _least_width(self) -> int:
        """Of a row, with its scroll bar: one that came with rows this high would go with lower."""
        width = self._view.viewport().width()
        if self._view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            return width
        return min(width, self._view.width() - self._view.verticalScrollBar().sizeHint().width())

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels."""
        return self._height

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every row."""
        return QSize(self._view.viewport().width(), self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        direction = option.direction
        self._paint_ground(painter, area, index, direction)
        x = self._live.theme.space(6.5)
        if row.is_choosing:
            self._paint_tick(painter, _placed(area, x, TICK, TICK, direction), row)
            x += TICK + self._live.theme.space(3)
        self._paint_picture(painter, _placed(area, x, EDGE, EDGE, direction), row)
        x += EDGE + self._live.theme.space(3)
        width = area.width() - x - self._live.theme.space(4)
        text = _placed(area, x, width, area.height(), direction)
        self._paint_text(painter, text, row, direction)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, area: QRect, index: Index, direction: Qt.LayoutDirection
    ) -> None:
        theme, space = self._live.theme, self._live.theme.space
        whole = QRectF(area)
        rect = whole.adjusted(space(4), space(0.5), -space(2), -space(0.5))
        rect = mirrored_in(rect, whole, direction)
        radius = theme.radius()
        is_chosen = index == self._view.currentIndex()
        if is_chosen or index == self._view.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colors.calm_soft if is_chosen else theme.colors.hover)
            painter.drawRoundedRect(rect, radius, radius)
        if is_chosen:
            self._paint_mark(painter, rect, direction)
        if is_chosen and self._view.hasFocus():
            paint_focus_ring(painter, rect.adjusted(2, 2, -2, -2), radius - 2, theme)

    def _paint_mark(self, painter: QPainter, rect: QRectF, direction: Qt.LayoutDirection) -> None:
        theme = self._live.theme
        clip = QPainterPath()
        clip.addRoundedRect(rect, theme.radius(), theme.radius())
        painter.save()
        painter.setClipPath(clip)
        mark = QRectF(rect.left(), rect.top(), MARK, rect.height())
        fill_rect(painter, mirrored_in(mark, rect, direction), theme.colors.calm)
        painter.restore()

    def _paint_tick(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colors = self._live.theme.colors
        box = QRectF(rect).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colors.calm if row.place else colors.boundary, 2))
        painter.setBrush(colors.calm if row.place else colors.field)
        painter.drawRoundedRect(box, 6, 6)
        if row.place:
            painter.setFont(self._place_font)
            painter.setPen(colors.on_calm)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(row.place))

    def _paint_picture(self, painter: QPainter, rect: QRect, row: Row) -> None:
        dpr = painter.device().devicePixelRatioF()
        pixmap = thumbnail_of(self._thumbnails, row.form, EDGE, dpr)
        paint_picture(painter, rect, pixmap, self._live.theme)

    def _paint_badge(
        self, painter: QPainter, area: QRect, badge: Badge, direction: Qt.LayoutDirection
    ) -> None:
        """Done is filled, due has a strong edge, what comes later a thin one; words tell all."""
        colors = self._live.theme.colors
        width, height = self._badge_room(badge.text) - self._badge_gap(), self._badge_height()
        rect = _placed(area, area.width() - width, width, height, direction)
        looks = {
            "done": (colors.done_soft, colors.done_soft, 1.0, colors.done),
            "due": (colors.ground, colors.ink, 2.0, colors.ink),
            "later": (colors.ground, colors.boundary, 1.0, colors.quiet),
        }
        fill, edge, edge_px, words = looks[badge.look]
        inset = edge_px / 2
        pill = QRectF(rect).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(edge, edge_px))
        painter.setBrush(fill)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(words)
        painter.setFont(self._badge_font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, badge.text)

    def _badge_room(self, text: str) -> int:
        """The width of a badge with the gap before it, 0 without one."""
        if not text:
            return 0
        advance = QFontMetrics(self._badge_font).horizontalAdvance(text)
        return advance + self._live.theme.space(5) + self._badge_gap()

    def _badge_gap(self) -> int:
        return self._live.theme.space(2)

    def _badge_height(self) -> int:
        return QFontMetrics(self._badge_font).height() + self._live.theme.space(2)

    def _paint_text(
        self, painter: QPainter, rect: QRect, row: Row, direction: Qt.LayoutDirection
    ) -> None:
        """Name, dosage and badge, as the row's words have been set."""
        colors = self._live.theme.colors
        room = self._badge_room(row.badge.text) if row.badge else 0
        words = set_words(row.name, row.line, self._metrics, rect.width(), room)
        name_height, dosage_height = self._heights(words)
        top = rect.top() + (rect.height() - name_height - dosage_height) // 2
        name = _part(rect, top, name_height)
        dosage = _part(rect, top + name_height, dosage_height)
        if row.badge is not None:
            beside = {"both": rect, "name": name, "dosage": dosage}[words.beside]
            self._paint_badge(painter, beside, row.badge, direction)
        if words.beside != "dosage":
            name = _narrowed(name, room, direction)
        if words.beside != "name":
            dosage = _narrowed(dosage, room, direction)
        side = leading(direction)
        painter.setPen(colors.ink)
        painter.setFont(self._name_font)
        paint_words(painter, name, "\n".join(words.name), side)
        painter.setPen(colors.quiet)
        painter.setFont(self._line_font)
        paint_words(painter, dosage, "\n".join(words.dosage), side)

    @property
    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._name_font), QFontMetrics(self._line_font)

    def _heights(self, words: RowWords) -> tuple[int, int]:
        name, line = self._metrics
        extra = (len(words.name) - 1) * name.lineSpacing()
        return name.height() + extra, line.lineSpacing() * len(words.dosage)

    def _text_width(self, width: int, *, is_choosing: bool) -> int:
        space = self._live.theme.space
        ticks = TICK + space(3) if is_choosing else 0
        return width - space(6.5) - ticks - EDGE - space(3) - space(4)


def thumbnail_of(thumbnails: Thumbnails, form: Form, edge: int, dpr: float) -> QPixmap | None:
    """The picture by which a form is known wherever it is listed, `None` until it is made."""
    side = Side.LEFT if form.dosage.sides.is_sided else Side.BOTH
    return thumbnails.get(form, thumbnail_pose(form), side, edge, dpr)


def thumbnail_pose(form: Form) -> str:
    """The pose that tells an exercise from the others: the one of its work."""
    phases = form.dosage.ours.phases
    return phases[0] if phases else "hold"


def _placed(area: QRect, x: int, width: int, height: int, direction: Qt.LayoutDirection) -> QRect:
    top = area.top() + (area.height() - height) // 2
    return mirrored_in(QRect(area.left() + x, top, width, height), area, direction)


def _narrowed(rect: QRect, room: int, direction: Qt.LayoutDirection) -> QRect:
    """What is left of a row when something stands at its end."""
    return mirrored_in(rect.adjusted(0, 0, -room, 0), rect, direction)


def _part(rect: QRect, top: int, height: int) -> QRect:
    return QRect(rect.left(), top, rect.width(), height)
