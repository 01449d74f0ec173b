"""The ring around whatever has the keyboard: 3 px of ink with a 2 px gap of ground, always there.

One transparent sheet a window paints it, outside the focused widget, so that no widget has to
leave room or paint its own. A widget may set these dynamic properties:

- `ring_radius`: the radius of its own corner in pixels (else that of a control);
- `ring_room`: pixels between its sides and the ring, where its words begin at its edge (else none);
- `ring_own`: true where the widget marks the keyboard's place itself (lists: their current row);
- `ring_around`: beside that, the button that Space and Enter press while it has the keyboard.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from footcare_gui.views.theme import LiveTheme, Theme
from footcare_gui.views.widgets.scrolling import show_entered

_WATCHED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ZOrderChange,
    }
)


def paint_focus_ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Paint the ring outside `rect`, whose corners have `radius`."""
    width, gap = theme.tokens["focus"]["width"], theme.tokens["focus"]["gap"]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, thick, out in (
        (theme.colors.ground, gap, gap / 2),
        (theme.colors.ink, width, gap + width / 2),
    ):
        painter.setPen(QPen(color, thick))
        painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out)
    painter.restore()


class FocusRing(QWidget):
    """The sheet over one window that shows where the keyboard is.

    Args:
        window: Which one.
        live: The look.
        follows_app: It asks the application; else whoever knows better calls `go_round`.
    """

    def __init__(self, window: QWidget, live: LiveTheme, *, follows_app: bool = True) -> None:
        super().__init__(window)
        self._live = live
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        live.theme_changed.connect(self.update)
        if follows_app:
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            app.focusChanged.connect(self._on_app_focus_changed)
            window.installEventFilter(self)

    @property
    def target(self) -> QWidget | None:
        """The widget that the ring is around, `None` where there is none to show."""
        return self._target

    def go_round(self, now: QWidget | None) -> None:
        """That widget has the keyboard now, if it lies in this window."""
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = []
        inside = now is not None and (now is self.window() or self.window().isAncestorOf(now))
        self._target = self._marked(now) if inside and now is not None else None
        if inside and now is not None and now is not self._target:
            self._watch(now)
        around: QWidget | None = self._target
        while around is not None and around is not self.window():
            self._watch(around)
            around = around.parentWidget()
        self._place()

    def _watch(self, widget: QWidget) -> None:
        if widget is not self.parentWidget():
            widget.installEventFilter(self)
            self._watched.append(widget)

    def _marked(self, now: QWidget) -> QWidget | None:
        """What the ring goes round while a widget has the keyboard."""
        if not now.property("ring_own"):
            return None if now is self.window() else now
        around = now.property("ring_around")
        is_here = isinstance(around, QWidget) and self.window().isAncestorOf(around)
        return around if is_here else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focused widget when it, or what it lies in, moves.

        A window shows where the keyboard will be before the desktop has given it that.
        """
        if event.type() is QEvent.Type.DynamicPropertyChange:
            if watched is self.window().focusWidget():
                self.go_round(self.window().focusWidget())
        elif watched is self.parentWidget():
            if event.type() is QEvent.Type.Show and self._target is None:
                self.go_round(self.window().focusWidget())
        elif event.type() in _WATCHED:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, cut where a scrolling area cuts its content."""
        if self._target is None or not isValid(self._target):
            return
        theme = self._live.theme
        painter = QPainter(self)
        clip = self._clip(self._target).translated(-self.pos())
        painter.setClipRect(clip)
        around = QRectF(self._around(self._target).translated(-self.pos()))
        radius = self._target.property("ring_radius")
        paint_focus_ring(painter, around, theme.radius() if radius is None else radius, theme)

    def _on_app_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.window().isAncestorOf(now):
            show_entered(old, now)
        self.go_round(now)

    def _place(self) -> None:
        if self._target is None or not isValid(self._target) or not self._target.isVisible():
            self.hide()
            return
        focus = self._live.theme.tokens["focus"]
        out = focus["width"] + focus["gap"] + 1
        self.setGeometry(self._around(self._target).adjusted(-out, -out, out, out))
        self.raise_()
        self.show()
        self.update()

    def _around(self, widget: QWidget) -> QRect:
        """A widget with the room that its words want."""
        room = int(widget.property("ring_room") or 0)
        return self._rect(widget).adjusted(-room, 0, room, 0)

    def _rect(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.window(), QPoint()), widget.size())

    def _clip(self, widget: QWidget) -> QRect:
        clip = self.window().rect()
        parent: QWidget | None = widget.parentWidget()
        while parent is not None and parent is not self.window():
            area = parent.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
                clip = clip.intersected(self._rect(parent))
            parent = area
        return clip
