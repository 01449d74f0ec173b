"""Words of the leaflet: the exercises to print, for a reader who has nothing but the paper."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts import safety
from footcare_gui.texts.equipment import all_of, one_of
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import DOT, posture
from footcare_gui.texts.sides import with_side


def title() -> str:
    """Over it."""
    return tr("leaflet", "My foot and leg exercises")


def page(number: int, pages: int) -> str:
    """On each page, so that a loose sheet is known."""
    return tr("leaflet", "Page {number} of {pages}", number=number, pages=pages)


def save() -> str:
    """Title of the choice of a file."""
    return tr("leaflet", "Save all exercises as a PDF to print")


def ask_first() -> str:
    """What this is, and who asks a professional before it; before everything else."""
    return safety.what_this_is()


def when_to_stop() -> str:
    """The signs, and the pain rule."""
    parts = (safety.when_to_stop(), safety.when_to_call(), safety.when_to_pause_for_today())
    return " ".join(parts)


def how_to_use(exercises: Sequence[Exercise], to_begin_with: Sequence[str]) -> str:
    """Which of them, in which order, on which side first, with which things.

    Args:
        exercises: All, in their order.
        to_begin_with: Ids of those that are enough at first.
    """
    few = [
        numbered(number, exercise)
        for number, exercise in enumerate(exercises, 1)
        if exercise.id in to_begin_with
    ]
    which = tr(
        "leaflet",
        "You need not do all of them each day. To begin with, these are enough: {exercises}. "
        "Keep to the order of the numbers: from standing to lying.",
        exercises=all_of(few),
    )
    first = tr("leaflet", "Where there are sides, the left one goes first.")
    return f"{which} {first} {_to_fetch(exercises)}"


def _to_fetch(exercises: Sequence[Exercise]) -> str:
    needs = dict.fromkeys(need for one in exercises for need in one.usual.equipment)
    return tr(
        "leaflet",
        "You need a clock that shows seconds, where you can see it. For all exercises you need: "
        "{things}.",
        things=all_of([one_of(need) for need in needs]),
    )


def what_pictures_show() -> str:
    """The signs in the pictures."""
    return tr(
        "leaflet",
        "In the pictures, the leg that works is orange, and brightest where you feel it. Where "
        "there are sides, the left one is shown. A circle shows the foot larger. Arrows show the "
        "movement; a dashed outline is where it began. Short slanted lines under a foot mean: "
        "this part stays on the floor.",
    )


def numbered(number: int, exercise: Exercise) -> str:
    """`3 Toe pencil grip`."""
    return tr("leaflet", "{number} {exercise}", number=number, exercise=exercise.name)


def where(form: Form) -> str:
    """In which position, and what to fetch."""
    return DOT.join((posture(form.posture), *map(one_of, form.equipment)))


def steps(form: Form) -> tuple[str, ...]:
    """The steps with the left side named, and the change of sides as one of them."""
    side = Side.LEFT if form.dosage.sides.is_sided else Side.BOTH
    told = [with_side(step, side) for step in _on_paper(form)]
    if form.dosage.sides.is_sided:
        told.append(tr("leaflet", "Then the same with the right side."))
    return tuple(told)


def _on_paper(form: Form) -> tuple[str, ...]:
    """The steps without what only the app can do: nothing chimes on paper."""
    turn = tr(
        "leaflet", "Halfway, after two slow circles of about 3 seconds each, circle the other way."
    )
    return tuple(
        turn if form.dosage.ours.reverse_at_half and step.pose == "reverse" else words
        for step, words in zip(form.steps, form.words.steps, strict=True)
    )


def seated(exercise: Exercise) -> Form | None:
    """The first way to do it on a chair instead, where it is not the usual one or crosses legs."""
    forms = exercise.variants.values()
    return next((form for form in forms if form.posture is Posture.SEATED), None)


def instead(exercise: Exercise) -> str:
    """The seated way as a whole, or how else it is made easier."""
    form = seated(exercise)
    if form is None:
        return tr("leaflet", "Easier: {hints}", hints=" ".join(exercise.usual.words.easier))
    side = Side.LEFT if form.dosage.sides.is_sided else Side.BOTH
    told = " ".join(with_side(step, side) for step in _on_paper(form))
    more = [one for one in form.words.cautions if one not in exercise.usual.words.cautions]
    return tr(
        "leaflet",
        "{name} version, on a chair, with the same dose: {steps} {cautions}",
        name=form.name,
        steps=told,
        cautions=" ".join(more),
    ).strip()


def take_care(cautions: Sequence[str]) -> str:
    """The cautions in one paragraph; empty where there are none."""
    if not cautions:
        return ""
    return tr("leaflet", "Take care: {cautions}", cautions=" ".join(cautions))


def note(exercise: Exercise) -> str:
    """What the app would show or say meanwhile, and paper has to tell before."""
    notes = {
        "toe_stretch": tr("leaflet", "The picture shows step 3, the first of the four moves."),
        "pencil_grip": tr("leaflet", "When the pencil falls, that hold is over and counts."),
        "ankle_circles": tr(
            "leaflet", "Stop if tingling, pain or numbness stays with the knee bent."
        ),
        "heel_cord": tr("leaflet", "Leave at least 4 hours between the two times of a day."),
        "heel_stretch": tr(
            "leaflet",
            "With a towel: lay it round the ball of the foot, an end in each hand, and sit "
            "upright, instead of steps 2 and 3.",
        ),
        "upward_stretch": tr(
            "leaflet",
            "From the middle of a pregnancy on, do not lie flat on your back for long.",
        ),
    }
    return " ".join(filter(None, (exercise.words.tip, notes.get(exercise.id, ""))))


def file_name() -> str:
    """What the file is called at first."""
    return "footcare-exercises.pdf"


def in_order(library: Library) -> tuple[Exercise, ...]:
    """All exercises in the order of the routine that has them all, else in the library's."""
    every = tuple(library.exercises.values())
    for routine in library.routines.values():
        order = [item.exercise for item in routine.items]
        if sorted(order) == sorted(library.exercises):
            return tuple(library.exercises[id] for id in order)
    return every


def to_begin_with(library: Library) -> tuple[str, ...]:
    """The exercises of the routine that a person is offered first."""
    first = next(iter(library.routines.values()), None)
    return tuple(item.exercise for item in first.items) if first else tuple(library.exercises)
