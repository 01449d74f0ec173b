"""Puts the editor of exercises together; loaded when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.voice.lines import LengthOf
from footcare_gui.domain.voice.sentences import Sentence
from footcare_gui.platform import places
from footcare_gui.platform.profile import Profile
from footcare_gui.texts import editor as words
from footcare_gui.texts.library import known_name
from footcare_gui.texts.voice import words_of_sentence
from footcare_gui.views.editor.editor_page import EditorPage
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme

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
        say: Callable[[str], None],
    ) -> None:
        self._window, self._choices, self._library, self._say = window, choices, library, say
        store = YamlExercises(places.library_file(), profile.library)
        self.controller = EditorController(
            store, lambda: choices.library, words.usual_purpose(), date.today, window
        )
        self.page = EditorPage(theme, pictures, self.controller, _length_of)
        self._connect()

    def begin(self) -> None:
        """Write a new one."""
        self.controller.begin()
        self._show()

    def edit(self, exercise: str) -> None:
        """Edit one, or a copy of one that Footcare brings along."""
        self._open(self.controller.edit, exercise)

    def duplicate(self, exercise: str) -> None:
        """Write another one that begins as this."""
        self._open(self.controller.duplicate, exercise)

    def _open(self, how: Callable[[str, str], None], exercise: str) -> None:
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
        self._window.show_choice()
        self._window.choice.exercises.view.setFocus()

    def _on_saved(self, exercise: str) -> None:
        self._library.load()
        self._window.detail.show_exercise(exercise)
        self._window.choice.exercises.select(exercise)
        self._say(words.saved(known_name(self._choices.library, exercise)))

    def _on_start_wanted(self, exercise: str) -> None:
        self._leave()
        self._choices.start_exercise((exercise, ""))

    def _connect(self) -> None:
        self.page.left.connect(self._leave)
        self.page.start_wanted.connect(self._on_start_wanted)
        self.controller.saved.connect(self._on_saved)
        self.controller.draft_kept.connect(
            lambda name: self._say(words.draft_kept(name or words.unnamed()))
        )
        self.controller.save_failed.connect(lambda error: self._say(words.not_saved(error)))


def _length_of(exercise: Exercise) -> LengthOf:
    return partial(_ms, Library({exercise.id: exercise}))


def _ms(library: Library, sentence: Sentence) -> int:
    return A_BREATH_MS + A_LETTER_MS * len(words_of_sentence(sentence, library))
