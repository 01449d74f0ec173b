"""Shows one widget turned by quarters: seen turned, and working where it is seen.

Loaded only while something is turned. Qt's own proxy maps clicks, drags, the wheel and the pointer,
and paints again only what has changed. What it leaves open is done here: the keyboard goes in and
out with Tab, keys that nobody in there wants belong to what lies around, the ring around the
keyboard is turned with the rest, and so is what a button says when the pointer rests on it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QLabel,
    QWidget,
)

from footcare_gui.views.widgets.embedded import outward

TIP_GAP, TIP_EDGE = 10, 4


class TurnedView(QGraphicsView):
    """A view of one widget.

    Args:
        content: What is turned; until `release` it is a window of its own.
        parent: Qt's owner.
    """

    keyboard_moved = Signal(object)
    """The widget in it that has the keyboard now, or `None`."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("turned_view")
        self.setProperty("ring_own", True)
        self._content, self._degrees = content, 0
        self._holder: QWidget | None = None
        scene = QGraphicsScene(self)
        scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        scene.setStickyFocus(True)
        self.setScene(scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._proxy = scene.addWidget(content)
        self._proxy.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._proxy.setCacheMode(QGraphicsItem.CacheMode.ItemCoordinateCache)
        self._tip = QLabel(content)
        self._tip.setObjectName("turned_tip")
        self._tip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tip.setMargin(TIP_EDGE)
        self._tip.setAutoFillBackground(True)
        self._tip.hide()
        scene.focusItemChanged.connect(self._on_focus_item_changed)

    def turn(self, degrees: int) -> None:
        """Show it so far clockwise: 90, 180 or 270."""
        self._degrees = degrees
        self._fit()

    def release(self) -> QWidget:
        """Give the widget back, upright and without an owner."""
        self._tip.hide()
        self._tip.deleteLater()
        self.scene().focusItemChanged.disconnect(self._on_focus_item_changed)
        self._proxy.setWidget(None)  # type: ignore[arg-type]
        return self._content

    # ---- Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever has the keyboard in there is asked, then those around it, then those out here."""
        self._pass_on(event)
        self._look_for_keyboard()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The same way: some buttons act when a key is let go."""
        self._pass_on(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes on in there, and out of it at its end."""
        moved = self._move_keyboard(is_next) or super().focusNextPrevChild(is_next)
        self._look_for_keyboard()
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It fills the view, its longer side along the longer one that is seen."""
        super().resizeEvent(event)
        self._fit()

    def viewportEvent(self, event: QEvent) -> bool:
        """What a button says is shown turned, too; the ring follows the keyboard."""
        kind = event.type()
        if kind is QEvent.Type.ToolTip:
            assert isinstance(event, QHelpEvent)
            self._show_tip(event.pos())
            return True
        if kind in _TIP_ENDS:
            self._tip.hide()
        done = super().viewportEvent(event)
        if kind is QEvent.Type.Paint:
            self._look_for_keyboard()
        return done

    # ---- inside ----------------------------------------------------------------------------------

    def _fit(self) -> None:
        width, height = self.viewport().width(), self.viewport().height()
        is_across = self._degrees % 180 != 0
        self._content.resize(*((height, width) if is_across else (width, height)))
        shift = {90: (width, 0), 180: (width, height), 270: (0, height)}.get(self._degrees, (0, 0))
        self._proxy.setTransform(QTransform().translate(*shift).rotate(self._degrees))
        self.setSceneRect(QRectF(0, 0, width, height))

    def _pass_on(self, event: QKeyEvent) -> None:
        """Qt itself goes outward from there, as far as the content."""
        receiver: QWidget | None = self._content.focusWidget()
        if receiver is None:
            event.ignore()
        else:
            event.accept()
            QApplication.sendEvent(receiver, event)

    def _move_keyboard(self, is_next: bool) -> bool:
        """Give the keyboard to the next one in there, in the order of Tab."""
        widgets = self._in_order()
        if not is_next:
            widgets.reverse()
        here = self._content.focusWidget()
        start = widgets.index(here) + 1 if here in widgets else 0
        for widget in widgets[start:]:
            reasons = Qt.FocusReason
            widget.setFocus(reasons.TabFocusReason if is_next else reasons.BacktabFocusReason)
            return True
        return False

    def _in_order(self) -> list[QWidget]:
        found = []
        widget: QWidget | None = self._content.nextInFocusChain()
        while widget is not None and widget is not self._content:
            if _can_have_keyboard(widget) and self._content.isAncestorOf(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _on_focus_item_changed(self, now: QGraphicsItem | None) -> None:
        """Somebody in there wants the keyboard: it is here from now on."""
        if now is not None and not self.hasFocus() and self._content.focusWidget() is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look_for_keyboard()

    def _look_for_keyboard(self) -> None:
        holder = self._content.focusWidget() if self.hasFocus() else None
        if holder is not self._holder:
            self._holder = holder
            self.keyboard_moved.emit(holder)

    def _show_tip(self, at: QPoint) -> None:
        """Beside the pointer, and wholly on the picture."""
        point = self._proxy.mapFromScene(self.mapToScene(at)).toPoint()
        under: QWidget | None = self._content.childAt(point)
        while under is not None and not under.toolTip():
            under = outward(under) if under is not self._content else None
        if under is None or under is self:
            self._tip.hide()
            return
        self._tip.setText(under.toolTip())
        self._tip.adjustSize()
        place = QRect(point + QPoint(TIP_GAP, TIP_GAP), self._tip.size())
        room = self._content.rect()
        place.moveRight(min(place.right(), room.right()))
        if place.bottom() > room.bottom():
            place.moveBottom(point.y() - TIP_GAP)
        self._tip.setGeometry(place)
        self._tip.raise_()
        self._tip.show()


def _can_have_keyboard(widget: QWidget) -> bool:
    wants = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    return bool(wants) and widget.isVisible() and widget.isEnabled()


_TIP_ENDS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.Leave,
        QEvent.Type.MouseMove,
    }
)
