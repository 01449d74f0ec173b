"""Apart from a question: never to be asked it again, and the way back from there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from footcare_gui.texts import buttons
from footcare_gui.texts import feeling as words
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.painted_button import Paint


class PlainButton(SessionButton):
    """A button without an edge, which nobody takes for one of the answers."""

    def _paint(self) -> Paint:
        paint = super()._paint()
        is_at_rest = not (self.underMouse() or self.isDown())
        return paint._replace(fill=None if is_at_rest else paint.fill, edge=None)


class NeverAgain(QWidget):
    """A plain button; pressed, it gives way to the line that says so, and to *Undo*.

    Args:
        live: The look.
        name: What the object names begin with.
        parent: Qt's owner.
    """

    refused = Signal()
    """Never ask again."""
    undone = Signal()
    """Ask all the same."""

    def __init__(self, live: LiveTheme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._refuse = PlainButton(live, f"{name}_never", parent=self)
        self._refuse.set_words(words.never_ask())
        self._refuse.set_quiet(True)
        self._line = SessionLabel(live, f"{name}_refused", 20, QFont.Weight.DemiBold, parent=self)
        self._line.set_words(words.never_asked_again())
        self._undo = SessionButton(live, f"{name}_undo", parent=self)
        self._undo.set_words(buttons.undo())
        flow = FlowLayout(self, gap=16, line_gap=8)
        for part in (self._refuse, self._line, self._undo):
            flow.addWidget(part)
        self._refuse.clicked.connect(self._on_refuse_clicked)
        self._undo.clicked.connect(self._on_undo_clicked)
        self.begin()

    @property
    def is_refused(self) -> bool:
        """Whether it says so."""
        return self._refuse.isHidden()

    @property
    def stops(self) -> tuple[SessionButton, ...]:
        """What Tab leads to."""
        return self._refuse, self._undo

    def begin(self) -> None:
        """Nothing was said yet."""
        self._show(is_refused=False)

    def set_scale(self, scale: float, least_height: int) -> None:
        """How much larger than designed, and how high the buttons are at least, in pixels."""
        self._line.set_scale(scale)
        for button in self.stops:
            button.set_metrics(scale, least_height)
        self.updateGeometry()

    def _show(self, *, is_refused: bool) -> None:
        came, gone = (self._undo, self._refuse) if is_refused else (self._refuse, self._undo)
        self._line.setVisible(is_refused)
        came.show()  # first: who pressed the other has the keyboard here then
        gone.hide()

    def _on_refuse_clicked(self) -> None:
        self._show(is_refused=True)
        self.refused.emit()

    def _on_undo_clicked(self) -> None:
        self._show(is_refused=False)
        self.undone.emit()
