"""Owns an exercise that is being edited: what is written, what is wrong, where it is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from footcare_gui.controllers.edit_past import NO_PAST, EditPast
from footcare_gui.controllers.edit_readings import EditReadings
from footcare_gui.controllers.editing import Editing
from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.programmes.assumed import as_said, part_of
from footcare_gui.domain.programmes.beginning import (
    FirstWords,
    copy_of,
    new_exercise,
    without_mended,
)
from footcare_gui.domain.programmes.fields import BY_ID, Field, filled
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.domain.programmes.store import (
    ChangedMeanwhileError,
    Kept,
    OwnExercises,
    Removed,
)
from footcare_gui.domain.programmes.written import (
    EMPTY,
    Written,
    differences,
    text_at,
    with_at,
)

NAME, NOTES = BY_ID["name"], BY_ID["notes"]


class EditorController(QObject):
    """Edits one exercise at a time.

    Args:
        store: Where they are kept.
        library: What there is.
        words: With which an exercise begins.
        today: The day.
        parent: Qt's owner.
    """

    changed = Signal(object)
    """The `Editing`."""
    opened = Signal(object)
    """The `Editing` that begins: all fields show something else."""
    saved = Signal(str, bool)
    """Id of an exercise that is in its file, and whether it was no part of the library before."""
    draft_kept = Signal(str)
    """Id of a draft that is kept."""
    save_failed = Signal(object)
    """Nothing was kept; the exception says why."""
    conflict_found = Signal()
    """Somebody else has changed the file; nothing was written."""
    reloaded = Signal(object)
    """The parts that differ now, as paths: the file was changed elsewhere."""
    gone = Signal()
    """The exercise is in its file no more; it is here as a new one."""
    removed = Signal(object)
    """What brings it back: a `Removed`."""

    def __init__(
        self,
        store: OwnExercises,
        library: Callable[[], Library],
        words: FirstWords,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._library, self._words, self._today = store, library, words, today
        self._readings = EditReadings(store)
        self._value = self._readings.editing(EMPTY, Kept(EMPTY))
        self._past = NO_PAST

    @property
    def value(self) -> Editing:
        """What is edited now."""
        return self._value

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of the form to take back."""
        return bool(self._past.past) and self._value.text is None

    @property
    def can_redo(self) -> bool:
        """Whether there is one to do again."""
        return bool(self._past.ahead) and self._value.text is None

    def undo(self) -> None:
        """Take the last change of the form back."""
        if self.can_undo:
            self._past, earlier = self._past.undone(self._value)
            self._take(earlier)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.can_redo:
            self._past, later = self._past.redone(self._value)
            self._take(later)

    def begin(self) -> None:
        """A new exercise."""
        blank = new_exercise(self._words.purpose)
        self._open(self._readings.editing(blank, Kept(blank)))

    def edit(self, exercise: str, copied_as: str) -> None:
        """One that there is; what the app brings along is copied.

        Args:
            exercise: Its id.
            copied_as: What a copy is called.

        Raises:
            KeyError: It stands in no file, or not on lines of its own.
        """
        kept = self._store.open(exercise)
        if kept.is_own:
            self._open(self._readings.editing(kept.exercise, kept))
        else:
            self._copy(kept, copied_as)

    def duplicate(self, exercise: str, copied_as: str) -> None:
        """Another one that begins as this.

        Raises:
            KeyError: It stands in no file, or not on lines of its own.
        """
        self._copy(self._store.open(exercise), copied_as)

    def _copy(self, kept: Kept, name: str) -> None:
        copy = copy_of(kept.exercise, name)
        self._open(self._readings.editing(copy, Kept(copy)))

    def fill(self, field: Field, text: str) -> None:
        """Something else stands in a field, or what stands there is meant."""
        now = self._value
        written = filled(now.written, field, text, self._today())
        if field is NAME and now.assumed:
            self._change(self._readings.named(written, now), field.id)
            return
        if field is not NOTES:
            written = without_mended(written, text, self._words.mark)
        self.write(written, says=part_of(field), typed=field.id if field.is_typed else "")

    def fill_from(self, sentence: str) -> None:
        """A prescription in words fills the form; without any what was filled stays."""
        said = read_sentence(sentence, self._today())
        after = self._readings.filled_from(said, self._words.mark, self._value)
        self._change(after, "sentence")

    def write(self, written: Written, says: str = "", typed: str = "") -> None:
        """Something else is written from now on.

        Args:
            written: What.
            says: A part, of `assumed.PARTS`, that the person means as it is written now.
            typed: In which field it is being typed; all of that is one change.
        """
        now = self._value
        written = as_said(now.written, written, says)
        if written != now.written:
            self._change(self._readings.editing(written, now.kept, now).saying(says), typed)

    def back_to_original(self) -> None:
        """All that the copied exercise says, but for the name and the id."""
        original = self._readings.original(self._value)
        if original is not None:
            self._open(original, self._past.before(self._value))

    def write_text(self, text: str) -> None:
        """The text says something else; where it can be read, so does the form."""
        self._take(self._readings.as_text(text, self._value))

    def show_text(self) -> None:
        """Edit it as text."""
        text = self._readings.text_of(self._value)
        _, faults = self._store.written_in(text)
        self._take(self._value._replace(text=text, text_faults=faults))

    def show_form(self) -> None:
        """Edit it in the form again; text that cannot be read stays on the screen."""
        now = self._value
        if now.text is None or self._store.written_in(now.text)[0] is None:
            return
        self._take(now._replace(text=None, text_faults=(), base=now.text))

    def save(self, *, is_draft: bool = False) -> bool:
        """Keep it; whether it is."""
        library, before = self._library(), self._value
        taken = {*library.exercises, *library.routines}
        clash = before.clash(taken)
        if clash is not None:
            self.save_failed.emit(FaultyFileError((clash,)))
            return False
        try:
            kept = self._store.save(
                before.kept, self._readings.text_of(self._value), taken, is_draft=is_draft
            )
        except ChangedMeanwhileError:
            self.conflict_found.emit()
            return False
        except OSError as error:
            self.save_failed.emit(error)
            return False
        if before.is_new:
            self._past = NO_PAST
        self._take(self._readings.editing(kept.exercise, kept))
        name = text_at(kept.exercise, ("id",))
        if is_draft:
            self.draft_kept.emit(name)
        else:
            self.saved.emit(name, before.is_new or before.kept.is_draft)
        return True

    def close(self) -> None:
        """Nothing is edited any more; what was not kept is forgotten."""
        self._value = self._readings.editing(EMPTY, Kept(EMPTY))

    def look_again(self) -> None:
        """The file may have changed: take that over, or ask where both have changed."""
        now = self._value
        if not now.kept.file or not now.kept.is_own or not self._store.has_changed(now.kept):
            return
        theirs = self._store.reopened(now.kept)
        if theirs is None:
            self._take(now._replace(kept=Kept(EMPTY)))
            self.gone.emit()
        elif theirs.exercise == now.kept.exercise and theirs.text == now.kept.text:
            self._take(now._replace(kept=theirs))
        elif now.is_changed:
            self.conflict_found.emit()
        else:
            self._open(self._readings.editing(theirs.exercise, theirs))
            self.reloaded.emit(differences(now.kept.exercise, theirs.exercise))

    def take_theirs(self) -> None:
        """What the file has now, in the place of what is written here."""
        theirs = self._store.reopened(self._value.kept)
        if theirs is not None:
            self._open(self._readings.editing(theirs.exercise, theirs))

    def keep_mine(self) -> bool:
        """What is written here, in the place of what the file has now; whether it is kept."""
        theirs, now = self._store.reopened(self._value.kept), self._value
        if theirs is not None:
            base = theirs.text if now.text is None else now.base
            self._take(now._replace(kept=theirs, base=base))
        return self.save(is_draft=now.kept.is_draft)

    def keep_both(self) -> bool:
        """What is written here as another exercise beside that of the file."""
        written = with_at(self._value.written, ("id",), None)
        self._take(self._readings.editing(written, Kept(EMPTY)))
        return self.save()

    def remove(self) -> None:
        """Take it out of the library."""
        try:
            removed = self._store.remove(self._value.kept)
        except ChangedMeanwhileError:
            self.conflict_found.emit()
        except OSError as error:
            self.save_failed.emit(error)
        else:
            self.removed.emit(removed)

    def put_back(self, removed: Removed) -> bool:
        """Undo that; whether it is there again."""
        try:
            self._store.put_back(removed)
        except (OSError, ChangedMeanwhileError) as error:
            self.save_failed.emit(error)
            return False
        return True

    def _open(self, editing: Editing, past: EditPast = NO_PAST) -> None:
        self._value, self._past = editing, past
        self.opened.emit(editing)
        self.changed.emit(editing)

    def _change(self, editing: Editing, what: str = "") -> None:
        """Something else is in the form, which can be taken back; what is typed goes on."""
        self._past = self._past.before(self._value, what)
        self._take(editing)

    def _take(self, editing: Editing) -> None:
        self._value = editing
        self.changed.emit(editing)
