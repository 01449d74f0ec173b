"""The exercises that a search has found, as a list for Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.shown import listed
from footcare_gui.domain.value import Value
from footcare_gui.texts.choosing import row_spoken
from footcare_gui.texts.library import DOT, whole_line

if TYPE_CHECKING:
    from footcare_gui.domain.choices.my_plan import Entry

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class Badge(Value):
    """How an exercise of the plan stands.

    Attributes:
        text: A word or two for the row.
        spoken: The same, whole, for screen readers and tool tips.
        look: `due`, `done` or `later`.
    """

    text: str
    spoken: str
    look: str


class Row(Value):
    """What one row of the list shows.

    Attributes:
        name: The exercise, with its form where that is not the usual one.
        form: The form shown.
        line: Its dosage and frequency in words, as prescribed, a long one in short.
        place: Its place in the hand-picked selection, from 1; 0 where it is not in it.
        is_choosing: Rows can be ticked now.
        badge: How it stands, `None` where it is not part of the plan.
    """

    name: str
    form: Form
    line: str
    place: int
    is_choosing: bool
    badge: Badge | None = None


class ExerciseModel(QAbstractListModel):
    """Found exercises, and which of them are ticked, in the order of ticking."""

    ticked_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = Library()
        self._lines: dict[str, str] = {}
        self._found: tuple[str, ...] = ()
        self._forms: Mapping[str, str] = {}
        self._planned: Mapping[str, Entry] = {}
        self._ticked: list[str] = []
        self._badges: Mapping[str, Badge] = {}
        self._is_choosing = False

    @property
    def found(self) -> tuple[str, ...]:
        """Ids in the order shown."""
        return self._found

    @property
    def ticked(self) -> tuple[str, ...]:
        """Ids of the hand-picked selection, in the order of ticking."""
        return tuple(self._ticked)

    @property
    def is_choosing(self) -> bool:
        """Whether rows can be ticked."""
        return self._is_choosing

    def set_library(self, library: Library) -> None:
        """Show all exercises of a library; what was ticked and is gone is forgotten."""
        self.beginResetModel()
        self._library, self._lines, self._forms = library, {}, {}
        self._found = listed(library)
        self._ticked = [id for id in self._ticked if id in library.exercises]
        self.endResetModel()

    def set_found(self, found: Sequence[str], forms: Mapping[str, str] | None = None) -> None:
        """Show only these.

        Args:
            found: Ids of exercises; all of them stand as in the list.
            forms: The form that was found, by exercise; the usual one without.
        """
        if not forms and len(found) == len(self._library.exercises):
            found = listed(self._library)
        if tuple(found) != self._found or (forms or {}) != self._forms:
            self.beginResetModel()
            self._found, self._forms, self._lines = tuple(found), forms or {}, {}
            self.endResetModel()

    def form_of(self, id: str) -> Form:
        """The form in which an exercise is shown: what was found, else what the plan has."""
        exercise, planned = self._library.exercises[id], self._planned.get(id)
        wanted = self._forms.get(id, "") or (planned.variant if planned is not None else "")
        return exercise.form(wanted if wanted in exercise.variants else "")

    def set_plan(self, entries: Iterable[Entry]) -> None:
        """Show the exercises of the plan as that has them."""
        planned = {entry.exercise: entry for entry in entries}
        if planned != self._planned:
            self._planned, self._lines = planned, {}
            self._tell_all()

    def set_badges(self, badges: Mapping[str, Badge]) -> None:
        """Show how the exercises of the plan stand, by their ids."""
        if badges != self._badges:
            self._badges = badges
            self._tell_all()

    def set_choosing(self, is_choosing: bool) -> None:
        """Let rows be ticked, or end it and forget the ticks."""
        self._is_choosing = is_choosing
        self._ticked = []
        self._tell_all()
        self.ticked_changed.emit()

    def toggle(self, row: int) -> None:
        """Tick a row, or take its tick away."""
        id = self._found[row]
        if id in self._ticked:
            self._ticked.remove(id)
        else:
            self._ticked.append(id)
        self._tell_all()
        self.ticked_changed.emit()

    def row_of(self, id: str) -> int:
        """The row of an exercise, -1 where it is not shown."""
        return self._found.index(id) if id in self._found else -1

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of exercises found."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, spoken text, tick, or the whole `Row` for `ROW_ROLE`."""
        if not index.isValid():
            return None
        id = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(id)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(id)
            case Qt.ItemDataRole.CheckStateRole if self._is_choosing:
                return Qt.CheckState.Checked if id in self._ticked else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.ToolTipRole if id in self._badges:
                return self._badges[id].spoken
        return self._row(id) if role == ROW_ROLE else None

    def setData(self, index: Index, _value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, for the keyboard and screen readers."""
        if role != Qt.ItemDataRole.CheckStateRole or not self._is_choosing:
            return False
        self.toggle(index.row())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be chosen, and ticked while choosing."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._is_choosing:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def first_words(self) -> tuple[tuple[str, str, str], ...]:
        """Name, dosage and badge of the first hundred exercises; all rows are measured by them."""
        badges = self._badges
        return tuple(
            (self._name(id), self._line(id), badges[id].text if id in badges else "")
            for id in self._found[:100]
        )

    def _row(self, id: str) -> Row:
        place = self._ticked.index(id) + 1 if id in self._ticked else 0
        badge = self._badges.get(id)
        return Row(
            self._name(id), self.form_of(id), self._line(id), place, self._is_choosing, badge
        )

    def _spoken(self, id: str) -> str:
        from footcare_gui.texts.heard import heard

        badge = self._badges.get(id)
        stands = "" if badge is None else badge.spoken
        is_planned = self._entry(id) is not None
        line = self._line(id) if is_planned else whole_line(self.form_of(id).dosage)
        return heard(row_spoken(self._name(id), line, stands))

    def _name(self, id: str) -> str:
        form, exercise = self.form_of(id), self._library.exercises[id]
        name = form.words.title if form.id else exercise.name
        if not self._library.programmes:
            return name
        from footcare_gui.texts.whose import of_exercise

        return DOT.join(filter(None, (name, of_exercise(self._library, id))))

    def _line(self, id: str) -> str:
        line = self._lines.get(id)
        if line is None:
            line = self._lines[id] = _line_of(self.form_of(id).dosage, self._entry(id))
        return line

    def _entry(self, id: str) -> Entry | None:
        """What the plan has of an exercise, where that is the form shown."""
        entry = self._planned.get(id)
        return entry if entry is not None and entry.variant == self.form_of(id).id else None

    def _tell_all(self) -> None:
        if self._found:
            self.dataChanged.emit(self.index(0), self.index(len(self._found) - 1))


def _line_of(dosage: Dosage, entry: Entry | None) -> str:
    if entry is not None:
        from footcare_gui.texts.short_dose import planned_line

        return planned_line(dosage, entry)
    if not dosage.own:
        return whole_line(dosage)
    from footcare_gui.texts.short_dose import row_line

    return row_line(dosage)
