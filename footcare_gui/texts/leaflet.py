"""Words of the leaflet: the exercises to print, for a reader who has nothing but the paper."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Exercise, Posture
from footcare_gui.domain.exercises.routine import Item, Ladder, Library, Routine
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.texts import leaflet_ankles, leaflet_feet, leaflet_legs, leaflet_toes, safety
from footcare_gui.texts.equipment import all_of
from footcare_gui.texts.gate import tr
from footcare_gui.texts.leaflet_way import Way

MINUTE_MS = 60_000


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
    rule = f"{safety.when_to_pause_for_today()} {pain_scale()}"
    parts = (safety.when_to_stop(), safety.when_to_call(), rule)
    return " ".join(parts)


def how_to_use(library: Library) -> tuple[str, ...]:
    """Which of them, in which order, on which side first, with which things."""
    return (
        _which(library),
        _unsteady(library),
        _floor(library),
        tr("leaflet", "Where there are sides, begin with the left one."),
        tr(
            "leaflet",
            "Do them with bare feet, on a floor that is not slippery. With diabetes or numb feet, "
            "ask a professional first whether you should wear shoes.",
        ),
        tr(
            "leaflet",
            "You need a clock that shows seconds, or count the seconds slowly. What else you need "
            "stands with each exercise. A chair is always one that does not roll.",
        ),
        tr(
            "leaflet",
            "What “{heading}” says of an exercise holds for its other ways, too, unless it "
            "sends you to one of them.",
            heading=read_first().rstrip(":"),
        ),
    )


def _which(library: Library) -> str:
    chosen = to_begin_with(library)
    few = [named for named, one in _numbered(library) if one.id in chosen]
    return tr(
        "leaflet",
        "Choose two to four exercises. To begin with, these are enough: {exercises}; they take "
        "about {few} minutes, all ten about {all}. Add others, or change, when you like. “Every "
        "day” is meant for those that you have chosen. Keep to the order of the numbers.",
        exercises=all_of(few),
        few=_minutes(library, chosen),
        all=_minutes(library, [one.id for one in in_order(library)]),
    )


def _minutes(library: Library, ids: Sequence[str]) -> int:
    """How long some exercises take in a row."""
    routine = Routine("", "", tuple(map(Item, ids)))
    return round(compile_plan(library, routine, PlanOptions()).total_ms / MINUTE_MS)


def _unsteady(library: Library) -> str:
    """What a fall is likely in, and what can be done seated."""
    risky = [(named, one) for named, one in _numbered(library) if one.usual.needs_balance]
    return tr(
        "leaflet",
        "If you might fall, or are unsteady on your feet: leave out {left_out} (raising your heels "
        "while sitting is all right), and do {seated} seated, on a chair. In {hands}, both hands "
        "stay on the wall.",
        left_out=all_of([named for named, one in risky if not one.unsteady]),
        seated=all_of([named for named, one in risky if one.unsteady]),
        hands=next(named for named, one in _numbered(library) if one.id == "heel_cord"),
    )


def _floor(library: Library) -> str:
    """What is done on the floor, and what on a bed instead."""
    floor = {one.id: named for named, one in _numbered(library)}
    return tr(
        "leaflet",
        "If you cannot get down to the floor and up again safely: leave out {band}, do {heel} on a "
        "chair, and {lying} on a bed.",
        band=floor["band_pull"],
        heel=floor["heel_stretch"],
        lying=all_of(
            [named for named, one in _numbered(library) if one.usual.posture is Posture.LYING]
        ),
    )


def _numbered(library: Library) -> list[tuple[str, Exercise]]:
    return [(numbered(n, one), one) for n, one in enumerate(in_order(library), 1)]


def pain_scale() -> str:
    """What the numbers of the pain rule mean."""
    return tr("leaflet", "(0 is no pain at all, 10 is the worst.)")


def what_pictures_show() -> str:
    """The signs in the pictures."""
    return tr(
        "leaflet",
        "The number under a picture is that of its step. The leg that works is orange: the left "
        "one, where there are sides. A circle shows the foot larger. Arrows show the movement; a "
        "dashed outline is where it began. Short slanted lines under a foot mean: this part stays "
        "on the floor.",
    )


def numbered(number: int, exercise: Exercise) -> str:
    """`3 Toe pencil grip`."""
    return tr("leaflet", "{number} {exercise}", number=number, exercise=exercise.name)


def contents() -> str:
    """Over the list of all."""
    return tr("leaflet", "The exercises")


def content(exercise: Exercise, page: int) -> str:
    """What it is for, and where it stands."""
    return tr(
        "leaflet",
        "{exercise}, page {page}: {purpose}",
        exercise=exercise.name,
        page=page,
        purpose=exercise.words.purpose,
    )


def step(number: int) -> str:
    """Under a picture."""
    return tr("leaflet", "Step {number}", number=number)


def next_page(heading: str) -> str:
    """Where another way to do it is found."""
    return tr("leaflet", "Next page: {heading}", heading=heading)


def in_position(way: Way) -> str:
    """`Standing. You need a wall.`"""
    return tr("leaflet", "{position}. {needs}", position=way.heading, needs=way.needs)


def read_first() -> str:
    """Over the cautions."""
    return tr("leaflet", "Read this first:")


def ways(exercise: Exercise, ladder: Ladder) -> tuple[Way, ...]:
    """The usual way to do it, then what can be done instead.

    Args:
        exercise: One of the built-in ones.
        ladder: What is lighter in the first weeks.

    Raises:
        KeyError: There are no words for paper.
    """
    told = {
        "toe_walk": leaflet_feet.toe_walk,
        "toe_press": leaflet_feet.toe_press,
        "foot_massage": leaflet_feet.foot_massage,
        "pencil_grip": leaflet_toes.pencil_grip,
        "toe_stretch": leaflet_toes.toe_stretch,
        "heel_cord": leaflet_legs.heel_cord,
        "heel_stretch": leaflet_legs.heel_stretch,
        "upward_stretch": leaflet_legs.upward_stretch,
        "band_pull": leaflet_ankles.band_pull,
        "ankle_circles": leaflet_ankles.ankle_circles,
    }[exercise.id]
    return told(exercise, next((one for one in ladder.first if one.exercise == exercise.id), None))


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
