"""A card for each routine, with a menu beside it: two in a line where they have room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.views.main.card_drag import CardDrag
from footcare_gui.views.main.routine_menu import RoutineButton
from footcare_gui.views.main.session_card import SessionCard
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme


class RoutineCards(QWidget):
    """Shows routines in an order, and asks for what is done to them.

    Args:
        live: The theme.
        thumbnails: Where the cards' pictures come from.
        group: Of which one card is chosen.
        parent: Qt's owner.
    """

    chosen = Signal(str)
    """A routine, by its id."""
    wanted = Signal(str, str)
    """What is to be done (`RoutineAct`) to which routine."""
    moved = Signal(str, int)
    """A routine was dragged so many places on, or back where that is below 0."""
    dragged = Signal(QPoint)
    """One is held here by the mouse."""

    def __init__(
        self,
        live: LiveTheme,
        thumbnails: Thumbnails,
        group: QButtonGroup,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._thumbnails, self._group = live, thumbnails, group
        self._cards: dict[str, SessionCard] = {}
        self._cells: dict[str, QWidget] = {}
        self._columns = 2
        self._drag = CardDrag(live, self)
        self._drag.dropped.connect(self._on_dropped)
        self._drag.dragged.connect(self.dragged)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(live.theme.space(3))
        self._grid.setColumnStretch(0, 1)

    @property
    def cards(self) -> Mapping[str, SessionCard]:
        """By the ids of their routines, in their order."""
        return self._cards

    def show_routines(self, routines: Iterable[Routine], programmes: Mapping[str, str]) -> None:
        """Make a card for each.

        Args:
            routines: In the order in which they stand.
            programmes: What the programme is called with which one came, by its id.
        """
        for card in self._cards.values():
            self._group.removeButton(card)
        for cell in self._cells.values():
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cards, self._cells = {}, {}
        for one in routines:
            self._cells[one.id] = self._cell(one, programmes.get(one.id, ""))
        self._arrange()

    def put_in_order(self, ids: Sequence[str]) -> bool:
        """Let them stand in another order, if it is one of these; whether anything moved."""
        if list(ids) == list(self._cells) or set(ids) != set(self._cells):
            return False
        self._cards = {id: self._cards[id] for id in ids}
        self._cells = {id: self._cells[id] for id in ids}
        self._arrange()
        return True

    def set_columns(self, number: int) -> bool:
        """Have so many in a line; whether that is another number."""
        is_new = number != self._columns
        self._columns = number
        if is_new:
            self._arrange()
        return is_new

    def with_keyboard(self) -> str:
        """The id of the routine whose card or menu has the keyboard, `""` where none has."""
        holder = self.window().focusWidget()
        cells = self._cells.items()
        return next((id for id, cell in cells if holder and cell.isAncestorOf(holder)), "")

    def focus_on(self, routine: str) -> None:
        """Give the keyboard to the menu of one, in which it is moved."""
        more = self._cells[routine].findChild(RoutineButton)
        if more is not None:
            more.setFocus()

    def _cell(self, routine: Routine, programme: str) -> QWidget:
        """A card; beside it everything that can be done to the routine."""
        card = SessionCard(self._live, self._thumbnails, f"session_{routine.id}")
        card.clicked.connect(lambda: self.chosen.emit(routine.id))
        self._cards[routine.id] = card
        self._group.addButton(card)
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        more = RoutineButton(self._live, routine, programme)
        more.wanted.connect(self.wanted)
        row.addWidget(card, 1)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return cell

    def _on_dropped(self, routine: str, place: int) -> None:
        self.moved.emit(routine, place - list(self._cells).index(routine))

    def _arrange(self) -> None:
        self._drag.follow(self._cells, self._cards)
        for number, cell in enumerate(self._cells.values()):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, number // self._columns, number % self._columns)
        self._grid.setColumnStretch(1, 1 if self._columns > 1 else 0)
