"""Pictures say what the words say: what is to be fetched is drawn, and nothing else is used."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from footcare_gui.domain.exercises.exercise import Form, Posture
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.props import Ball, Pencil, Strap
from footcare_gui.figure.model.scenery import Chair, Mat, SideWall, Table, Wall, Worktop
from tests.figure_frames import FIGURES, ITEMS, LIBRARY

FORMS = {
    " ".join(filter(None, (item.exercise, item.variant))): (
        LIBRARY.exercises[item.exercise].form(item.variant)
    )
    for item in ITEMS
}
FURNITURE = {
    Wall: "wall", SideWall: "wall", Worktop: "worktop", Chair: "chair", Table: "heavy_table",
    Mat: "mat",
}  # fmt: skip
STUFF = {"towel": "long_towel", "band": "exercise_band"}
PLACES = {
    Posture.SEATED: {"chair"},
    Posture.FLOOR_SITTING: {"mat"},
    Posture.LYING: {"mat"},
    Posture.STANDING: {"wall", "worktop"},
}
"""What is there wherever somebody is in a posture: one of these."""
every_form = pytest.mark.parametrize("name", FORMS)


def drawn(figure: Figure) -> Iterator[str]:
    """The things of a picture, by the names that exercises have for them; a pillow is no matter."""
    yield from (FURNITURE[type(thing)] for thing in figure.scenery if type(thing) in FURNITURE)
    for thing in figure.things.values():
        match thing:
            case Ball():
                yield "tennis_ball"
            case Pencil():
                yield "pencil"
            case Strap():
                yield STUFF[thing.stuff]


def differences(form: Form, figure: Figure) -> list[str]:
    """What is needed and not drawn, or drawn and not needed."""
    seen = set(drawn(figure))
    needed = {thing for need in form.equipment for thing in need}
    missing = [need for need in form.equipment if not seen & set(need)]
    return [f"not drawn: {' or '.join(need)}" for need in missing] + [
        f"not in the words: {thing}" for thing in sorted(seen - needed)
    ]


@every_form
def test_what_is_needed_is_drawn_and_nothing_else(name: str) -> None:
    form = FORMS[name]
    assert differences(form, FIGURES.figure(form.figure)) == []


@every_form
def test_somebody_is_where_the_words_say(name: str) -> None:
    form = FORMS[name]
    assert set(drawn(FIGURES.figure(form.figure))) & PLACES[form.posture]


def test_a_picture_of_another_thing_is_noticed() -> None:
    pencil, walk = FIGURES.figure("pencil_grip"), FORMS["toe_walk"]
    assert differences(walk, pencil) == [
        "not drawn: wall", "not in the words: pencil", "not in the words: worktop"
    ]  # fmt: skip


@every_form
def test_every_pose_that_a_step_names_is_one_of_its_picture(name: str) -> None:
    form = FORMS[name]
    known = FIGURES.figure(form.figure).poses
    assert {step.pose for step in form.steps if step.pose} <= set(known)
