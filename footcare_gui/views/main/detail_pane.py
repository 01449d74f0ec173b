"""Everything about one exercise: how it is done, for whom, how much, and Start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.exercise_controller import ExerciseController
from footcare_gui.domain.choices.preferences import my_plan_of
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.session.shown import ShownExercise
from footcare_gui.texts.exercises import form_name
from footcare_gui.texts.library import begun_as
from footcare_gui.texts.needs import needs_of
from footcare_gui.views.main.detail_parts import DetailParts
from footcare_gui.views.main.steps import work_step
from footcare_gui.views.main.watch import Subject
from footcare_gui.views.pictures import BigFigure, Pictures, Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import reached

if TYPE_CHECKING:
    from footcare_gui.views.main.programme_note import ProgrammeNote
    from footcare_gui.views.main.watch_words import WatchWords


class DetailPane(DetailParts):
    """Shows one exercise in one of its forms."""

    greeted = Signal()
    """The honest words of the first start have been read."""
    put_down = Signal(object, int)
    """An `Entry` that My plan had and has no more, and how many stood before it."""
    dose_turned = Signal(object, object)
    """The key of a dose that was turned by hand, and the `Choices` before."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        thumbnails: Thumbnails,
        choices: ChoicesController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, pictures, thumbnails, self._subject, parent)
        self._choices, self._pictures = choices, pictures
        self._exercise = ExerciseController(choices)
        self._words: WatchWords | None = None
        self._connect()

    @property
    def form(self) -> Form | None:
        """The form shown."""
        return self._exercise.form

    @property
    def exercise_id(self) -> str:
        """Id of the exercise shown, `""` without one."""
        return self._exercise.id

    @property
    def side(self) -> Side:
        """The side that begins, or both feet."""
        return self._exercise.side

    def show_library(self, wanted: str = "", variant: str = "") -> None:
        """Take another library; the exercise shown stays, if there is still one of its name.

        Args:
            wanted: Id of the exercise to show rather than that.
            variant: Its form.
        """
        self.show_exercise(*self._exercise.wanted_of(wanted, variant))

    def show_choices(self) -> None:
        """Show what is chosen now; what the library has lost is shown no more by `show_library`."""
        if self.exercise_id and self.exercise_id not in self._choices.library.exercises:
            return
        before = self.side
        self._exercise.renew()
        self._show_prospect()
        if self.side is not before:
            self._show_side()

    def show_greeting(self, is_shown: bool) -> None:
        """Show or hide the honest words of the first start."""
        if is_shown and self._first is None:
            from footcare_gui.views.main.first_card import FirstCard

            self._first = card = FirstCard(self._live, self._choices)
            card.dismissed.connect(self.greeted)
            self._column.insertWidget(0, card)
            self._tabs.renew()
        elif self._first is not None and self._first.isHidden() is is_shown:
            set_shown(self._first, is_shown)
            self._scroll.verticalScrollBar().setValue(0)

    def complete(self) -> None:
        """Make what its first picture did without: a key, and what lies below the fold."""
        self.watch.bind_key()
        self._notes.complete()

    def add_menu(self, button: QWidget) -> None:
        """Let what else can be done with the exercise shown stand beside its name."""
        self._head.add_menu(button)
        self._tabs.renew()
        self._arrange()

    def show_agenda(self) -> None:
        """Show what My plan says of the exercise shown."""
        if self._mine is None:
            from footcare_gui.views.main.plan_part import PlanPart

            self._mine = PlanPart(self._live, self)
            self._mine.entry_changed.connect(self._choices.set_entry)
            self._mine.entry_removed.connect(self._on_entry_removed)
            self._mine.card_wanted.connect(self._on_card_wanted)
            self._bar.offer_sides()
            self._head.add_plan(self._mine)
            self._column.insertWidget(self._column.indexOf(self._notes), self._mine.card)
        self._renew_mine()

    def show_exercise(self, id: str, variant: str | None = None) -> None:
        """Show an exercise; an unknown one changes nothing, without a form it is the plan's."""
        if not self._exercise.show(id, variant) or self._exercise.shown is None:
            return
        exercise = self._exercise.shown.exercise
        self._head.show_exercise(exercise)
        forms = (exercise.usual, *exercise.variants.values())
        offered = [(form.id, form_name(exercise, form.id)) for form in forms]
        self._forms.offer(offered, self._exercise.shown.variant)
        set_shown(self._forms, len(forms) > 1)
        self._scroll.verticalScrollBar().setValue(0)
        self._renew_form()

    def start(self) -> None:
        """Ask to start what is shown, if it can be done."""
        self._exercise.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """What stands where follows the room there is."""
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return False

    def _renew_form(self) -> None:
        shown = self._exercise.shown
        if shown is None:
            return
        form = shown.form
        self._show_programme(shown)
        set_shown(self._head.side, shown.is_sided)
        self._show_prospect()
        self._chips.show_form(form)
        self._steps.show_form(form, self.side)
        set_shown(self.watch, self._pictures.has_picture(form))
        self._show_pose(form.steps[work_step(form) - 1].pose)
        self._arrange()
        self._tabs.renew()
        self._renew_mine()
        self._choices.settle_doses()

    def _show_programme(self, shown: ShownExercise) -> None:
        """Show what to take care of, what is prescribed and by whom, and on top what they ask."""
        id, form, library = shown.exercise.id, shown.form, self._choices.library
        cautions: Sequence[str] = form.words.cautions
        bringer = None
        if self._asked is not None or library.programmes:  # nobody without any waits for that
            from footcare_gui.domain.exercises.within import bringer_of, programme_of
            from footcare_gui.texts import programme as asked_words

            programme, bringer = programme_of(library, id), bringer_of(library, id)
            self._programme_note().show_programme(programme, form)
            cautions = asked_words.cautions(cautions, programme, id)
        self._caution.show_cautions(cautions)
        self._notes.show_form(form, shown.exercise.words, bringer)

    def _programme_note(self) -> ProgrammeNote:
        if self._asked is None:
            from footcare_gui.views.main.programme_note import ProgrammeNote

            self._asked = ProgrammeNote(self._live)
            self._column.insertWidget(self._column.indexOf(self._forms) - 1, self._asked)
        return self._asked

    def _renew_mine(self) -> None:
        agenda, shown = self._choices.agenda, self._exercise.shown
        if self._mine is not None and agenda is not None and shown is not None:
            self._mine.show_exercise(agenda, shown.exercise, shown.variant)
            self._arrange()
            self._tabs.renew()

    def _on_entry_removed(self, exercise: str) -> None:
        entries = my_plan_of(self._choices.library, self._choices.preferences).entries
        self._choices.remove_entry(exercise)
        for at, entry in enumerate(entries):
            if entry.exercise == exercise:
                self.put_down.emit(entry, at)

    def _on_card_wanted(self) -> None:
        """Scroll to what My plan says, where the keyboard goes on."""
        if self._mine is not None:
            top = self._mine.card.y() - self._live.theme.space(6)
            self._scroll.verticalScrollBar().setValue(top)
            next(reached(self._mine.card)).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_prospect(self) -> None:
        """Show what Start would start: the dose, the time, what to fetch, the side that begins."""
        shown, prospect = self._exercise.shown, self._exercise.prospect
        if shown is None or prospect is None:
            return
        chosen = self._choices.value
        kept = chosen.keeps_dose(shown.key)
        lesson = chosen.lesson(shown.key)
        self._bar.show_dosage(shown.form.dosage, prospect.dose, from_now_on=kept, lesson=lesson)
        needs = needs_of(shown.exercise, shown.form, prospect.form)
        self._bar.show_plan(prospect.plan, needs, begun_as(shown.exercise, prospect.plan))
        self._head.side.show_side(prospect.side, shown.form.dosage.sides)

    def _show_pose(self, pose: str) -> None:
        form = self.form
        if form is not None:
            cast(BigFigure, self.figure).show_form(form, pose, self.side)
            self.watch.renew()

    def _subject(self) -> Subject | None:
        """What can be watched, whoever may do it: the form that is shown."""
        shown, plan = self._exercise.shown, self._exercise.watched()
        if shown is None or plan is None or not self._pictures.has_picture(shown.form):
            return None
        return Subject(shown.form, shown.exercise.name, plan, self.side)

    def _on_step_changed(self, number: int) -> None:
        self._steps.follow(number)
        if self._words is None:
            from footcare_gui.views.main.watch_words import WatchWords

            self._words = WatchWords(self._live)
            self._stage.add_words(self._words)
        self._words.follow(self.form, number, has_room=self._stage.has_room_for_words)

    def _on_form_chosen(self, variant: str) -> None:
        self._exercise.choose_form(variant)
        self._renew_form()

    def _on_side_chosen(self, side: Side) -> None:
        self._exercise.pick(side)
        self._show_side()
        self._show_prospect()

    def _show_side(self) -> None:
        form = self.form
        if form is not None:
            self._steps.show_side(form, self.side)
            self._show_pose(self._steps.pose)

    def _on_dose_changed(self, dose: Dose, from_now_on: bool) -> None:
        shown = self._exercise.shown
        if shown is not None:
            before = self._choices.value
            self._choices.set_dose(shown.key, dose, from_now_on)
            self.dose_turned.emit(shown.key, before)

    def _arrange(self) -> None:
        self._arrange_parts()
        if self._words is not None:
            has_room = self._stage.has_room_for_words
            self._words.follow(self.form, self.watch.step, has_room=has_room)
        self._place_numbers()

    def _connect(self) -> None:
        self._scroll.viewport().installEventFilter(self)
        self._head.side.chosen.connect(self._on_side_chosen)
        self._forms.chosen.connect(self._on_form_chosen)
        self._steps.pose_chosen.connect(self._show_pose)
        self.watch.began.connect(self._show_the_figure)
        self.watch.step_changed.connect(self._on_step_changed)
        self._bar.dose_changed.connect(self._on_dose_changed)
        self._bar.start_wanted.connect(self.start)
        self._bar.lesson_undone.connect(lambda one: self._choices.answer_lesson(one, False))
        self._bar.start_in_mind.connect(self._choices.session_in_mind)
        self._bar.turning.connect(self._numbers.hold_still)
        self._bar.reshaped.connect(self._place_numbers)
        self._live.theme_changed.connect(self._arrange)
