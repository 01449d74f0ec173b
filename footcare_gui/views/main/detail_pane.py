"""Everything about one exercise: how it is done, for whom, how much, and Start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.dosing import bounded_doses
from footcare_gui.domain.exercise import Exercise, Form, Side
from footcare_gui.domain.plan import Dose, EmptyPlanError, PlanOptions, SessionPlan, plan_exercise
from footcare_gui.domain.routine import Item, Library
from footcare_gui.texts import library as words
from footcare_gui.views.main.beginning import Beginning
from footcare_gui.views.main.dosage_bar import DosageBar
from footcare_gui.views.main.good_to_know import Caution, Chips, GoodToKnow
from footcare_gui.views.main.pictures import BigFigure, Pictures, Thumbnails
from footcare_gui.views.main.stage import Stage
from footcare_gui.views.main.steps import StepList, work_step
from footcare_gui.views.main.watch import Subject, Watch
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.pills import Pills
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

if TYPE_CHECKING:
    from footcare_gui.domain.agenda import Agenda
    from footcare_gui.views.main.plan_part import PlanPart
    from footcare_gui.views.main.watch_words import WatchWords

TOP_START = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
WIDE_PX = 700
MOST_BAR_SHARE = 0.3
PASSES = 6
"""Until layouts within layouts have all found their places."""
Doses = Mapping[tuple[str, str], Dose]


class DetailPane(QWidget):
    """Shows one exercise in one of its forms."""

    start_wanted = Signal(object)
    dose_changed = Signal(object, object, bool)
    """The key (exercise, variant), its `Dose`, and whether it holds from now on."""
    shown_changed = Signal(str, str)
    """The exercise and the variant that are shown now."""
    greeted = Signal()
    plan_changed = Signal(object)
    """The person's new `MyPlan`."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._library, self._options = Library(), PlanOptions()
        self._today: Doses = {}
        self._exercise: Exercise | None = None
        self._variant = ""
        self._picked: Side | None = None
        self._plan: SessionPlan | None = None
        self._agenda: Agenda | None = None
        self._mine: PlanPart | None = None
        self.setObjectName("detail_pane")
        self._tabs = TabOrder(self)
        self._first: QWidget | None = None
        self._name = Label(live, look="title")
        self._purpose = Label(live, look="quiet")
        self._side = Beginning(live)
        self._forms = Pills(live, "forms", self.tr("Form"))
        self.figure = pictures.big_figure(self)
        self.watch = Watch(live, pictures, self.figure, self._subject)
        self._steps = StepList(live, thumbnails)
        self._chips = Chips(live)
        self._words: WatchWords | None = None
        self._caution = Caution(live)
        self._notes = GoodToKnow(live)
        self._bar = DosageBar(live)
        self._stage = Stage(
            live,
            self.figure,
            watch=self.watch,
            steps=self._steps,
            chips=self._chips,
            caution=self._caution,
        )
        self._content = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions = QHBoxLayout()
        self._build()
        self._scroll = ColumnScroll(live, "detail_scroll", self._content)
        self._finish()
        self._connect()

    @property
    def form(self) -> Form | None:
        """The form shown."""
        return self._exercise.form(self._variant) if self._exercise else None

    @property
    def exercise_id(self) -> str:
        """Id of the exercise shown, `""` without one."""
        return self._exercise.id if self._exercise else ""

    @property
    def side(self) -> Side:
        """The side shown: that of the switch, or both feet."""
        form = self.form
        if form is not None and not form.dosage.sides.is_sided:
            return Side.BOTH
        return self._side.side

    def show_library(self, library: Library, wanted: str = "", variant: str = "") -> None:
        """Take another library; the exercise shown stays, if there is still one of its name.

        Args:
            library: The library.
            wanted: Id of the exercise to show rather than that.
            variant: Its form.
        """
        self._library = library
        if wanted in library.exercises:
            self.show_exercise(wanted, variant)
        elif self.exercise_id in library.exercises:
            self.show_exercise(self.exercise_id, self._variant)
        elif library.exercises:
            self.show_exercise(next(iter(library.exercises)))

    def show_options(self, options: PlanOptions, today: Doses) -> None:
        """Take other preferences; `today` tells which doses are for today only."""
        self._options, self._today = options, today
        self._renew_dose()
        before = self.side
        self._show_turn()
        if self.side is not before:
            self._show_side()

    def show_greeting(self, is_shown: bool) -> None:
        """Show or hide the honest words of the first start."""
        if is_shown and self._first is None:
            from footcare_gui.views.main.first_card import FirstCard

            self._first = card = FirstCard(self._live)
            card.dismissed.connect(self.greeted)
            self._column.insertWidget(0, card)
            self._tabs.renew()
        elif self._first is not None:
            set_shown(self._first, is_shown)

    def show_agenda(self, agenda: Agenda) -> None:
        """Take another agenda: what the plan says of the exercise shown."""
        self._agenda = agenda
        if self._mine is None:
            from footcare_gui.views.main.plan_part import PlanPart

            self._mine = PlanPart(self._live, self)
            self._mine.plan_changed.connect(self.plan_changed)
            self._mine.card_wanted.connect(self._on_card_wanted)
            self._bar.offer_sides()
            self._actions.insertWidget(0, self._mine.button, 0, Qt.AlignmentFlag.AlignTop)
            self._mine.button.show()  # or it counts as no part of its row until the next event
            self._column.insertWidget(self._column.indexOf(self._stage) + 1, self._mine.card)
        self._renew_mine()

    def show_exercise(self, id: str, variant: str = "") -> None:
        """Show an exercise; an unknown one changes nothing, an unknown variant is the usual."""
        exercise = self._library.exercises.get(id)
        if exercise is None:
            return
        self._exercise = exercise
        self._variant = variant if variant in exercise.variants else self._suggested(exercise)
        self._picked = None
        self._name.setText(exercise.name)
        self._purpose.setText(exercise.purpose)
        forms = (exercise.usual, *exercise.variants.values())
        self._forms.offer([(form.id, words.form_name(form)) for form in forms], self._variant)
        set_shown(self._forms, len(forms) > 1)
        self._scroll.verticalScrollBar().setValue(0)
        self._renew_form()

    def start(self) -> None:
        """Ask to start what is shown, if it can be done; a side picked for it has had its time."""
        if self._plan is not None:
            plan, self._picked = self._plan, None
            self.start_wanted.emit(plan)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Steps stand beside the figure, or under it where the view is narrow."""
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return False

    def _suggested(self, exercise: Exercise) -> str:
        """The usual form, or the steady one for a person who is unsteady."""
        is_for_others = self._options.unsteady and exercise.usual.needs_balance
        return exercise.unsteady or "" if is_for_others else ""

    def _renew_form(self) -> None:
        form = self.form
        if form is None or self._exercise is None:
            return
        set_shown(self._side, form.dosage.sides.is_sided)
        self._renew_dose()
        self._show_turn()
        self._chips.show_form(form)
        self._caution.show_cautions(form.cautions)
        self._notes.show_form(form)
        self._steps.show_form(form, self.side)
        self._show_pose(form.steps[work_step(form) - 1].pose)
        self._arrange()
        self._tabs.renew()
        self._renew_mine()
        self.shown_changed.emit(self._exercise.id, self._variant)

    def _renew_mine(self) -> None:
        if self._mine is not None and self._agenda is not None and self._exercise is not None:
            self._mine.show_exercise(self._agenda, self._exercise, self._variant)
            self._arrange()
            self._tabs.renew()

    def _show_turn(self) -> None:
        """Let the switch show the side that begins: the one picked, else the one whose turn it is.

        For a person who is unsteady the exercise may begin in another form than the one shown.
        """
        form = self.form
        if self._exercise is not None and form is not None:
            taken = self._plan.segments[0].variant if self._plan else self._variant
            turn = self._options.beginning_with(self._exercise.id, taken)
            self._side.show_side(self._picked or turn, form.dosage.sides)

    def _on_card_wanted(self) -> None:
        if self._mine is not None:
            top = self._mine.card.y() - self._live.theme.space(6)
            self._scroll.verticalScrollBar().setValue(top)

    def _renew_dose(self) -> None:
        form = self.form
        if form is None or self._exercise is None:
            return
        key = (self._exercise.id, form.id)
        options = self._as_picked(bounded_doses(self._library, self._options))
        dose = options.doses.get(key, Dose())
        kept = key in self._options.doses and key not in self._today
        self._bar.show_dosage(form.dosage, dose, from_now_on=kept)
        try:
            self._plan = plan_exercise(self._library, Item(*key), options)
        except EmptyPlanError:
            self._plan = None
        self._bar.show_plan(self._plan, self._needs(form), self._spoken_name())

    def _spoken_name(self) -> str:
        """The exercise, and which side begins where it has sides."""
        if self._exercise is None or self._plan is None:
            return ""
        first = self._plan.segments[0]
        term = self._exercise.form(first.variant).dosage.sides
        return ", ".join(filter(None, (self._exercise.name, words.begins(first.side, term))))

    def _needs(self, form: Form) -> str:
        taken = self._plan.segments[0].variant if self._plan else form.id
        if self._exercise is None or taken == form.id:
            return words.you_will_need(form.equipment)
        steady = self._exercise.form(taken)
        text = self.tr("Steadier instead: {form}. {needs}")
        return text.format(
            form=words.form_name(steady), needs=words.you_will_need(steady.equipment)
        )

    def _show_pose(self, pose: str) -> None:
        form = self.form
        if form is not None:
            cast(BigFigure, self.figure).show_form(form, pose, self.side)
            self.watch.renew()

    def _subject(self) -> Subject | None:
        """What can be watched, whoever may do it: the form that is shown."""
        form = self.form
        if form is None or self._exercise is None:
            return None
        plan = plan_exercise(self._library, Item(self._exercise.id, form.id), PlanOptions())
        return Subject(form, self._exercise.name, plan, self.side)

    def _on_step_changed(self, number: int) -> None:
        self._steps.follow(number)
        if self._words is None:
            from footcare_gui.views.main.watch_words import WatchWords

            self._words = WatchWords(self._live, self._chips)
            self._stage.add_words(self._words)
        self._words.follow(self.form, number, has_room=self._stage.has_chips_instead)

    def _on_form_chosen(self, variant: str) -> None:
        self._variant, self._picked = variant, None
        self._renew_form()

    def _on_side_chosen(self, side: Side) -> None:
        self._picked = side
        self._show_side()
        self._renew_dose()

    def _show_side(self) -> None:
        form = self.form
        if form is not None:
            self._steps.show_side(form, self.side)
            self._show_pose(self._steps.pose)

    def _as_picked(self, options: PlanOptions) -> PlanOptions:
        """The options with the side that was picked for this exercise, in all of its forms."""
        if self._picked is None or self._exercise is None:
            return options
        names = ("", *self._exercise.variants)
        picked = {(self._exercise.id, name): self._picked for name in names}
        return options._replace(begins=picked)

    def _on_dose_changed(self, dose: Dose, from_now_on: bool) -> None:
        if self._exercise is not None:
            self.dose_changed.emit((self._exercise.id, self._variant), dose, from_now_on)

    def _on_turning(self) -> None:
        held = self._held()
        at = self._height_of(held)
        if held is not None and at is not None:
            self._hold_still(held, at, PASSES)

    def _height_of(self, widget: QWidget | None) -> int | None:
        """Where a part of the numbers is seen; `None` where they do not scroll."""
        if widget is None or not self._content.isAncestorOf(widget):
            return None
        return widget.mapTo(self, QPoint()).y()

    def _hold_still(self, widget: QWidget, at: int, passes: int) -> None:
        """Scroll so that what was just pressed stays under the finger."""
        now = self._height_of(widget)
        if now is not None:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + now - at)
            if passes:
                QTimer.singleShot(0, widget, lambda: self._hold_still(widget, at, passes - 1))

    def _show_the_figure(self) -> None:
        """Scroll to what moves, where it is not in sight."""
        edge = self._live.theme.space(3)
        self._scroll.ensureWidgetVisible(self.figure, 0, edge)

    def _arrange(self) -> None:
        theme, viewport = self._live.theme, self._scroll.viewport()
        inner, height = viewport.width() - 2 * theme.space(7), viewport.height()
        self._arrange_head(inner)
        is_wide = self.width() >= theme.px(WIDE_PX)
        self._stage.arrange(inner, height, self._head_height(inner), is_wide=is_wide)
        if self._words is not None:
            has_room = self._stage.has_chips_instead
            self._words.follow(self.form, self.watch.step, has_room=has_room)
        self._place_numbers()

    def _head_height(self, inner: int) -> int:
        """Of all that stands above the stage, but for the words of the first start."""
        spacing = self._column.spacing()
        height = self._column.contentsMargins().top() + spacing
        height += self._head.totalHeightForWidth(inner)
        if not self._forms.isHidden():
            height += spacing + self._forms.heightForWidth(inner)
        return height

    def _place_numbers(self) -> None:
        """The numbers stand in the bar, or below the steps where the bar would take too much.

        Whoever has the keyboard in them keeps it, and sees where they are now.
        """
        numbers, button, column = self._bar.numbers, self._bar.each_side, self._column
        is_crowded = self._bar.full_height(self.width()) > MOST_BAR_SHARE * self.height()
        is_beside = is_crowded or self._bar.has_room_for_sides(self.width())
        moves_button = button is not None and is_beside is (column.indexOf(button) >= 0)
        moves_numbers = is_crowded is not (column.indexOf(numbers) >= 0)
        if not moves_button and not moves_numbers:
            return
        held = self._held()
        if moves_button and button is not None:
            self._place(button, self._bar.keep_sides, in_bar=is_beside)
        if moves_numbers:
            self._place(numbers, self._bar.keep_numbers, in_bar=not is_crowded)
        self._tabs.renew()
        if held is not None:
            self._give_back(held)

    def _place(self, widget: QWidget, keep: Callable[[bool], None], *, in_bar: bool) -> None:
        """Put a part of the bar into it, or below the steps."""
        if in_bar:
            self._column.removeWidget(widget)
            keep(True)
        else:
            keep(False)
            start = Qt.AlignmentFlag.AlignLeading
            place = Qt.AlignmentFlag(0) if widget is self._bar.numbers else start
            self._column.insertWidget(self._column.indexOf(self._stage) + 1, widget, 0, place)

    def _held(self) -> QWidget | None:
        """What of the numbers has the keyboard."""
        held = self.window().focusWidget()
        parts = filter(None, (self._bar.numbers, self._bar.each_side))
        is_part = held is not None and any(one is held or one.isAncestorOf(held) for one in parts)
        return held if is_part else None

    def _give_back(self, held: QWidget) -> None:
        """Give it the keyboard again, wherever it is now."""
        for widget in (self._bar.numbers, held):
            widget.show()  # else the layout would show it later, too late for the keyboard
        held.setFocus()
        if self._content.isAncestorOf(held):
            self._column.activate()
            for widget in (self._bar.numbers, held):
                self._scroll.ensureWidgetVisible(widget)

    def _arrange_head(self, inner: int) -> None:
        """The side's switch stands beside the name, or below it where that would be cut."""
        gap = self._live.theme.space(5)
        name = self._name.fontMetrics().horizontalAdvance(self._name.text()) + gap
        side = 0 if self._side.isHidden() else self._side.sizeHint().width() + gap
        if self._mine is not None:
            self._mine.set_compact(name + self._mine.full_width() + side > inner)
            side += self._mine.button.sizeHint().width()
        fits = name + side <= inner
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _connect(self) -> None:
        self._scroll.viewport().installEventFilter(self)
        self._side.chosen.connect(self._on_side_chosen)
        self._forms.chosen.connect(self._on_form_chosen)
        self._steps.pose_chosen.connect(self._show_pose)
        self.watch.began.connect(self._show_the_figure)
        self.watch.step_changed.connect(self._on_step_changed)
        self._bar.dose_changed.connect(self._on_dose_changed)
        self._bar.start_wanted.connect(self.start)
        self._bar.turning.connect(self._on_turning)
        self._bar.apart_changed.connect(self._place_numbers)
        self._live.theme_changed.connect(self._arrange)

    def _build(self) -> None:
        space = self._live.theme.space
        title = QVBoxLayout()
        title.setSpacing(space(1))
        title.addWidget(self._name)
        title.addWidget(self._purpose)
        title.addStretch()
        head = self._head
        head.setSpacing(space(4))
        head.addLayout(title, 1)
        self._actions.setSpacing(space(3))
        self._actions.addWidget(self._side)
        head.addLayout(self._actions)
        head.setAlignment(self._actions, TOP_START)
        self._content.setObjectName("detail_content")
        column = self._column = QVBoxLayout(self._content)
        column.setContentsMargins(space(7), space(6), space(7), space(6))
        column.setSpacing(space(4))
        column.addLayout(head)
        column.addWidget(self._forms)
        column.addWidget(self._stage)
        column.addWidget(self._notes)
        column.addStretch()

    def _finish(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._bar)
