"""What leads to the editor, and what follows files that others change; loaded after the picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from footcare_gui.adapters.library.folder_watch import FolderWatch
from footcare_gui.adapters.library.own_exercises import DRAFTS, YamlExercises
from footcare_gui.bootstrap.ways_back import WaysBack
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.choices.preferences import Preferences, my_plan_of
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.domain.programmes.store import ChangedMeanwhileError, Removed
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.platform import places
from footcare_gui.platform.profile import Profile
from footcare_gui.texts import editor as words
from footcare_gui.texts import my_plan as plan_words
from footcare_gui.texts.exercises import known_name
from footcare_gui.views.main.editor_door import EditorDoor
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme

MOST_NAMES = 5
HERE = "exercises"
"""The place among those that offer a way back."""


class EditorWays:
    """Door, drafts, deleting, and a look at files that somebody else writes.

    Args:
        profile: Whose library it is.
        window: The window.
        theme: The look.
        choices: What there is to choose from.
        library: What reads the library again.
        look_again: Lets what is being edited be compared with its file.
        back: Where a way back is offered.
        say: Tells the person one line.
    """

    def __init__(
        self,
        *,
        profile: Profile,
        window: MainWindow,
        theme: LiveTheme,
        choices: ChoicesController,
        library: LibraryController,
        look_again: Callable[[], None],
        back: WaysBack,
        say: Callable[[str], None],
    ) -> None:
        self._window, self._say = window, say
        self._choices, self._library = choices, library
        self._look_again = look_again
        self._store = YamlExercises(places.library_file(), profile.library)
        self._ways_back = back
        self._back: Callable[[], object] | None = None
        """Undoes what was taken out last."""
        self._put_down = ""
        """The exercise that was put down last, as long as its way back is offered."""
        self.door = EditorDoor(theme, window, library.is_own)
        self.watch = FolderWatch(profile.library, profile.library / DRAFTS, parent=window)
        self._connect()
        self.show_drafts()

    def show_drafts(self) -> None:
        """List what is not whole yet."""
        drafts = (draft.exercise for draft in self._store.drafts())
        self.door.lines.show_drafts(
            [(text_at(draft, ("id",)), text_at(draft, ("name",))) for draft in drafts]
        )

    def delete(self, exercise: str) -> None:
        """Take one of the person's own out; a line offers it back."""
        routine = self._routine_with(exercise)
        if routine:
            self._say(words.not_deleted(words.is_in_routine(routine)))
            return
        try:
            kept = self._store.open(exercise)
            if not kept.is_own:
                return
            removed = self._store.remove(kept)
        except (OSError, KeyError) as error:
            self._say(words.not_deleted(error))
        except ChangedMeanwhileError:
            self._say(words.not_deleted(words.changed_elsewhere()))
        else:
            name = text_at(kept.exercise, ("name",))
            self.follow()
            self._library.drop(exercise)
            self._offer_back(partial(self._put_back, removed, exercise), words.deleted(name))

    def undo(self) -> None:
        """Bring back what was taken out here last: an exercise, a routine, an entry of My plan."""
        back, self._back = self._back, None
        self._forget()
        if back is None:
            return
        back()
        if self._window.choice.isVisible():
            self._window.choice.exercises.view.setFocus()
        else:
            self._ways_back.tell(words.is_back())

    def _forget(self) -> None:
        self._back, self._put_down = None, ""
        self._ways_back.withdraw(HERE)

    def _offer_back(self, back: Callable[[], object], text: str) -> None:
        """Say what was taken out, `""` where that is said elsewhere."""
        self._back, self._put_down = back, ""
        self._ways_back.offer(HERE, self.undo, text)

    def _routine_with(self, exercise: str) -> str:
        """Name of a routine that would have a gap, `""` where there is none."""
        for routine in self._choices.library.routines.values():
            if any(item.exercise == exercise for item in routine.items):
                return routine.name
        return ""

    def _put_back(self, removed: Removed, exercise: str) -> None:
        try:
            self._store.put_back(removed)
        except (OSError, ChangedMeanwhileError) as error:
            self._say(words.not_saved(error))
        self.follow()
        self._library.load()
        self._show(exercise)

    def _show(self, exercise: str) -> None:
        self._window.detail.show_exercise(exercise)
        self._window.choice.exercises.select(exercise)

    def _on_routine_removed(self, routine: Routine | None) -> None:
        """Where it was removed there is a line for it."""
        if routine is not None:
            self._offer_back(self._library.put_back, "")

    def _on_put_down(self, entry: Entry, at: int) -> None:
        name = known_name(self._choices.library, entry.exercise)
        self._offer_back(partial(self._take_up, entry, at), plan_words.put_down(name))
        self._put_down = entry.exercise

    def _take_up(self, entry: Entry, at: int) -> None:
        plan = my_plan_of(self._choices.library, self._choices.preferences)
        self._choices.change(my_plan=plan.with_entry_back(entry, at))
        self._show(entry.exercise)

    def _on_preferences_changed(self, chosen: Preferences) -> None:
        """What is taken up again by hand needs no way back."""
        if self._put_down and my_plan_of(self._choices.library, chosen).entry(self._put_down):
            self._forget()

    def follow(self) -> None:
        """Files are as this app has just written them."""
        self.watch.look()
        self.show_drafts()

    def _on_files_changed(self) -> None:
        before = self._choices.library
        self._look_again()
        self._library.load()
        self.show_drafts()
        names = _changed_names(before, self._choices.library)
        if names:
            shown = ", ".join(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")
            self._say(words.library_changed(shown))

    def _connect(self) -> None:
        door = self.door
        door.delete_wanted.connect(self.delete)
        self._window.choice.undo_wanted.connect(self._forget)
        self._library.routine_removed.connect(self._on_routine_removed)
        self._window.detail.put_down.connect(self._on_put_down)
        self._choices.preferences_changed.connect(self._on_preferences_changed)
        self.watch.changed.connect(self._on_files_changed)


def _changed_names(before: Library, after: Library) -> list[str]:
    """Exercises that are new, gone or different."""
    ids = [
        id
        for id in {**before.exercises, **after.exercises}
        if before.exercises.get(id) != after.exercises.get(id)
    ]
    return [known_name(after if id in after.exercises else before, id) for id in ids]
