"""What today's card says: of what is due, or of a routine; every number is the plan's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.value import Value
from footcare_gui.texts import buttons, clock, routines
from footcare_gui.texts.exercises import listed_name, number_of_exercises
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import DOT
from footcare_gui.texts.needs import you_will_need

if TYPE_CHECKING:
    from collections.abc import Iterable

    from footcare_gui.domain.choices.choices import Choices, ItemsProspect
    from footcare_gui.domain.exercises.routine import Item, Library, Routine
    from footcare_gui.domain.today.agenda import Agenda
    from footcare_gui.domain.today.prospect import TodaysProspect


class Face(Value):
    """The words on the card.

    Attributes:
        title: What is chosen.
        about: How many exercises it has and how it is wished for, `""` where there are none.
        can_start: There is something to start.
        start: The big button, `""` where there is nothing to start.
        spoken: The same for a screen reader.
        contents: What is in it, or kind words.
        needs: What to fetch.
    """

    title: str
    can_start: bool
    about: str = ""
    start: str = ""
    spoken: str = ""
    contents: str = ""
    needs: str = ""


def today() -> str:
    """The heading of the card, and of the card that chooses what is due."""
    return tr("schedule", "Today")


def back_to_today() -> str:
    """A button beside a routine: choose what is due again."""
    return tr("schedule", "Back to today’s exercises")


def chosen_face(
    library: Library, choices: Choices, agenda: Agenda | None, today: TodaysProspect | None
) -> Face:
    """What the card says of what is chosen.

    Args:
        library: What there is.
        choices: What is due, or a routine.
        agenda: What is due, `None` until it is known.
        today: What Start would start of it.
    """
    if choices.is_today and agenda is not None and today is not None:
        return today_face(library, agenda, today)
    chosen = choices.routine(library)
    prospect = choices.routine_prospect(library, chosen)
    return routine_face(library, library.routines.get(chosen), prospect, agenda)


def awaited_face() -> Face:
    """What the card says while what is due is still looked up: no number that could be wrong.

    Empty lines keep the room of what will stand there, so that nothing moves when it does.
    """
    return Face(today(), True, about=" ", start=buttons.start(), contents="\n", needs=" ")


def today_face(library: Library, agenda: Agenda, prospect: TodaysProspect) -> Face:
    """What the card says of today, as it is wished for."""
    from footcare_gui.domain.choices.wishes import Wish
    from footcare_gui.texts import schedule as words

    title = today()
    rests = [words.resting(library.exercises[s.exercise].name) for s in agenda.states if s.rests]
    if prospect.plan is None:
        return Face(title, False, contents="\n".join((_nothing(library, agenda), *rests)))
    time = clock(prospect.plan.total_ms)
    spoken = routines.start_due_whole(time)
    if Wish.GENTLER in prospect.wishes:
        spoken = tr("today", "Gentler today, {time}", time=time)
    names = [_named(library, item) for item in prospect.items]
    about = words.as_wished(number_of_exercises(len(names)), prospect.wishes)
    noted = agenda.noted if agenda.may_be_enough else None
    enough = "" if noted is None else words.may_be_enough(noted)
    left = [library.exercises[name].name for name in prospect.left]
    contents = "\n".join(filter(None, (enough, words.contents(names, left), *rests)))
    needs = you_will_need(prospect.equipment)
    return Face(title, True, about, buttons.start_in(time), spoken, contents, needs)


def routine_face(
    library: Library, routine: Routine | None, prospect: ItemsProspect, agenda: Agenda | None
) -> Face:
    """What the card says of a routine; it has what rests for today, and that is said."""
    if routine is None:
        return Face("", False, start=buttons.start())
    title = routine.name
    if prospect.plan is None:
        nothing = routines.nothing_left()
        return Face(title, False, start=nothing, needs=routines.needs_steady_feet())
    time = clock(prospect.plan.total_ms)
    spoken = routines.start_whole(title, time)
    names = [library.exercises[item.exercise].name for item in prospect.items]
    resting = _resting_within(library, prospect.items, agenda) if agenda is not None else ()
    contents, needs = "\n".join((DOT.join(names), *resting)), you_will_need(prospect.equipment)
    about = DOT.join(filter(None, (_whose(library, routine), number_of_exercises(len(names)))))
    return Face(title, True, about, buttons.start_in(time), spoken, contents, needs)


def _resting_within(library: Library, items: Iterable[Item], agenda: Agenda) -> tuple[str, ...]:
    from footcare_gui.texts.schedule import rests_all_the_same

    rests = {state.exercise for state in agenda.states if state.rests}
    names = dict.fromkeys(item.exercise for item in items if item.exercise in rests)
    return tuple(rests_all_the_same(library.exercises[name].name) for name in names)


def _whose(library: Library, routine: Routine) -> str:
    """Whose it is; the first picture seldom asks."""
    if not (routine.own or library.programmes):
        return ""
    from footcare_gui.texts.whose import of_routine

    return of_routine(library, routine)


def _named(library: Library, item: Item) -> str:
    """Its name, and that one lies down where one could sit: the pane may show a chair."""
    name, form = listed_name(library, item.exercise, item.variant), library.form(item)
    if item.variant or form.posture is not Posture.LYING or not _can_sit(library, item):
        return name
    return tr("today", "{name} (lying down)", name=name)


def _can_sit(library: Library, item: Item) -> bool:
    variants = library.exercises[item.exercise].variants.values()
    return any(form.posture == "seated" for form in variants)


def _nothing(library: Library, agenda: Agenda) -> str:
    from footcare_gui.domain.today.prospect import following
    from footcare_gui.texts import schedule as words

    coming = following(agenda)
    done_today = any(state.done for state in agenda.states)
    if coming is None:
        return words.nothing_due(done_today, "", None, agenda.now)
    name = library.exercises[coming.exercise].name
    return words.nothing_due(done_today, name, coming.at, agenda.now)
