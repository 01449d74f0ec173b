"""Puts the editor of exercises together; loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage

from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.pictures.photos import PhotoError, PhotoFolder
from footcare_gui.bootstrap.editor_ways import EditorWays
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.domain.actions import Scope
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.programmes.beginning import FirstWords
from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.domain.programmes.written import Path as Way
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.domain.voice.lines import LengthOf
from footcare_gui.domain.voice.sentences import Sentence
from footcare_gui.platform import places
from footcare_gui.platform.profile import Profile
from footcare_gui.texts import editor as words
from footcare_gui.texts import editor_fields as field_words
from footcare_gui.texts import editor_steps as step_words
from footcare_gui.texts.exercises import in_language, known_name
from footcare_gui.texts.faults import reason
from footcare_gui.texts.voice import words_of_sentence
from footcare_gui.views.editor.editor_page import EditorPage
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.window_keys import tell_strange_keys
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme

PHOTOS = "pictures"
"""Folder of pictures of one's own, in the library."""
A_LETTER_MS, A_BREATH_MS = 62, 200
"""What a sentence takes, about: the voice of the desktop says what is new."""


class Editor:
    """The page and what it edits.

    Args:
        profile: Whose library it is.
        window: Where the page is shown.
        theme: The look.
        pictures: Where figures come from.
        choices: What starts sessions.
        library: What reads the library again.
        ways: What lists drafts, deletes, and follows files.
        say: Tells the person one line.
    """

    def __init__(
        self,
        *,
        profile: Profile,
        window: MainWindow,
        theme: LiveTheme,
        pictures: Pictures,
        choices: ChoicesController,
        library: LibraryController,
        ways: EditorWays,
        say: Callable[[str], None],
    ) -> None:
        self._window, self._choices, self._library, self._say = window, choices, library, say
        self._ways = ways
        store = YamlExercises(places.library_file(), profile.library)
        first = FirstWords(words.usual_purpose(), words.not_understood_mark())
        self.controller = EditorController(
            store, lambda: choices.library, first, date.today, window
        )
        self._photos = PhotoFolder(profile.library / PHOTOS)
        self.page = EditorPage(
            theme,
            pictures,
            self.controller,
            length_of=_length_of,
            take_photo=self._take_photo,
            name_of=self._figure_name,
        )
        tell_strange_keys(self.page, Scope.EDITOR, self.page.say)
        self._connect()

    def begin(self) -> None:
        """Write a new one."""
        self.keep_unsaved()
        self.controller.begin()
        self._show()

    def edit(self, exercise: str) -> None:
        """Edit one, or a copy of one that Footcare brings along."""
        self._open(self.controller.edit, exercise)

    def duplicate(self, exercise: str) -> None:
        """Write another one that begins as this."""
        self._open(self.controller.duplicate, exercise)

    def _open(self, how: Callable[[str, str], None], exercise: str) -> None:
        self.keep_unsaved()
        name = known_name(self._choices.library, exercise)
        try:
            how(exercise, words.copy_name(name))
        except KeyError:
            self._say(words.cannot_be_edited(name))
        else:
            self._show()

    def _show(self) -> None:
        self._window.show_page(self.page)
        self.page.form.take_focus()

    def _leave(self) -> None:
        self.controller.close()
        self._window.show_choice()
        self._window.choice.exercises.view.setFocus()

    def _on_saved(self, exercise: str, is_first: bool) -> None:
        made = self.controller.value.reading.exercise
        self._ways.follow()
        if made is not None:
            said = in_language(Library({exercise: made.as_own()}))
            self._library.put(said.exercises[exercise])
        if is_first and self.page.form.wants_plan:
            self._choices.set_entry(Entry(exercise))
        self._window.detail.show_exercise(exercise)
        self._window.choice.exercises.select(exercise)
        self._say(words.saved(known_name(self._choices.library, exercise)))

    def keep_unsaved(self) -> None:
        """Something else comes, unasked: what is not saved is a draft from now on."""
        if self.controller.value.is_changed:
            self.controller.save(is_draft=True)

    def _take_photo(self, source: Path | QImage) -> str:
        try:
            if isinstance(source, QImage):
                return self._photos.take_image(source)
            return self._photos.take_file(source)
        except PhotoError as error:
            self.page.say(step_words.photo_refused(error.why))
        except OSError as error:
            self.page.say(step_words.photo_not_kept(error.strerror or error))
        return ""

    def _figure_name(self, figure: str) -> str:
        """The exercise that it shows, as that is called."""
        for exercise in self._choices.library.exercises.values():
            for form in (exercise.usual, *exercise.variants.values()):
                if form.figure == figure:
                    return form.words.title
        return figure.replace("_", " ")

    def _on_draft_kept(self) -> None:
        self._ways.follow()
        name = text_at(self.controller.value.written, ("name",))
        self._say(words.draft_kept(name or words.unnamed()))

    def _on_delete_wanted(self) -> None:
        exercise = self.controller.value.id
        self._leave()
        self._ways.delete(exercise)

    def _on_reloaded(self, parts: tuple[Way, ...]) -> None:
        named = dict.fromkeys(_label(path) for path in parts)
        self.page.say(words.reloaded(", ".join(filter(None, named))))

    def _on_start_wanted(self, exercise: str) -> None:
        self._leave()
        self._say("")
        self._choices.start_exercise((exercise, ""))

    def _connect(self) -> None:
        self.page.left.connect(self._leave)
        self.page.full_screen_wanted.connect(self._window.toggle_full_screen)
        self.page.help_wanted.connect(lambda: self._window.open_help(is_writing=True))
        self.page.start_wanted.connect(self._on_start_wanted)
        self.controller.saved.connect(self._on_saved)
        self.page.delete_wanted.connect(self._on_delete_wanted)
        self.controller.draft_kept.connect(self._on_draft_kept)
        self.controller.reloaded.connect(self._on_reloaded)
        self.controller.gone.connect(lambda: self.page.say(words.gone_from_file()))
        self._window.closing.connect(lambda _state: self.keep_unsaved())
        self.controller.save_failed.connect(lambda error: self._say(words.not_saved(reason(error))))


def _label(path: Way) -> str:
    """What a part is called in the form; steps are one."""
    if path[:1] == ("steps",):
        return field_words.section("steps")
    field = FaultAt(path, "unknown_key").field
    return field_words.label(field.id) if field is not None else str(path[-1])


def _length_of(exercise: Exercise) -> LengthOf:
    return partial(_ms, Library({exercise.id: exercise}))


def _ms(library: Library, sentence: Sentence) -> int:
    return A_BREATH_MS + A_LETTER_MS * len(words_of_sentence(sentence, library))
