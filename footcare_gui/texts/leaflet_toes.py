"""What is printed of the exercises in which the toes grip or are stretched."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.texts.gate import tr
from footcare_gui.texts.leaflet_dose import (
    again_on_this_foot,
    how_often,
    other_foot,
    rest,
    seconds,
)
from footcare_gui.texts.leaflet_way import Told, Way, fetch, lighter_ms, usual


def pencil_grip(exercise: Exercise, first_weeks: Rung | None) -> tuple[Way, ...]:
    """Standing, and on a chair."""
    form, seated = exercise.usual, exercise.form("seated")
    start = tr(
        "leaflet",
        "Stand barefoot at a worktop that cannot move. Put both hands on it. Bend your knees a "
        "little.",
    )
    lay = tr(
        "leaflet",
        "Lay a blunt, round pencil on the floor, crosswise under the toes of your left foot. Keep "
        "one hand on the worktop while you bend down.",
    )
    seated_start = tr(
        "leaflet", "Sit tall on a chair, hands on your thighs, bare feet flat on the floor."
    )
    seated_lay = tr(
        "leaflet",
        "Lay a blunt, round pencil on the floor, crosswise under the toes of your left foot.",
    )
    often = how_often(form.dosage)
    more = tuple(one for one in seated.words.cautions if one not in form.words.cautions)
    return (
        usual(form, (Told(start), Told(lay, "start"), *_grip(exercise, first_weeks)), often),
        Way(
            seated,
            tr("leaflet", "If you might fall, or have numb feet: seated, on a chair"),
            fetch(seated.equipment),
            more,
            (Told(seated_start), Told(seated_lay, "start"), *_grip(exercise, first_weeks)),
            (often,),
        ),
    )


def _grip(exercise: Exercise, first_weeks: Rung | None) -> tuple[Told, ...]:
    form, dosage = exercise.usual, exercise.usual.dosage
    return (
        Told(tr("leaflet", "Curl your toes round the pencil."), "grip"),
        Told(
            tr(
                "leaflet",
                "Lift the foot a hand's width off the floor and hold: for about {first} in the "
                "first two weeks, later for about {later}, never for more than {most}. If the "
                "pencil falls, or you put it down sooner, it still counts as one time.",
                first=seconds(lighter_ms(form, first_weeks)),
                later=seconds(dosage.work_ms),
                most=seconds(dosage.max_ms or dosage.work_ms),
            ),
            "hold",
        ),
        Told(tr("leaflet", "Put the foot down.") + " " + rest(dosage)),
        Told(again_on_this_foot(dosage, 2, 5)),
        Told(other_foot(2, 6)),
        Told(tr("leaflet", "Pick the pencil up, so that nobody treads on it.")),
    )


def toe_stretch(exercise: Exercise, _first_weeks: Rung | None) -> tuple[Way, ...]:
    """With the hand, and with the foot flat."""
    form = exercise.usual
    steps = (
        Told(
            tr(
                "leaflet",
                "Sit tall on a chair, barefoot. Lay your left ankle on your right thigh, just "
                "above the knee.",
            ),
            "start",
        ),
        Told(
            tr(
                "leaflet",
                "Hold the left heel with your left hand. With your right hand, take hold of all "
                "the toes of that foot.",
            )
        ),
        *_four_moves(seconds(form.dosage.work_ms)),
        Told(tr("leaflet", "Let go.") + " " + rest(form.dosage)),
        Told(again_on_this_foot(form.dosage, 3, 7)),
        Told(other_foot(1, 8)),
    )
    return usual(form, steps, how_often(form.dosage)), _foot_flat(exercise.form("foot_flat"))


def _four_moves(time: str) -> tuple[Told, ...]:
    return (
        Told(
            tr(
                "leaflet",
                "With your hand, draw the toes up toward your shin. Hold for {time}.",
                time=time,
            ),
            "up",
        ),
        Told(
            tr("leaflet", "Curl the toes down with your hand. Hold for {time}.", time=time), "down"
        ),
        Told(
            tr(
                "leaflet",
                "Take the big toe in one hand and the little toe in the other. Gently draw them "
                "apart. Hold for {time}.",
                time=time,
            ),
            "spread",
        ),
        Told(
            tr(
                "leaflet",
                "Take hold of all the toes again. Ease them to one side, then to the other: "
                "{time} in all.",
                time=time,
            ),
            "side",
        ),
    )


def _foot_flat(form: Form) -> Way:
    time = seconds(form.dosage.work_ms)
    steps = (
        Told(tr("leaflet", "Sit tall on a chair, both bare feet flat on the floor."), "start"),
        Told(
            tr(
                "leaflet",
                "Lift the toes of the left foot. Its heel and ball stay down. Hold for {time}.",
                time=time,
            ),
            "up",
        ),
        Told(tr("leaflet", "Curl the toes into the floor. Hold for {time}.", time=time), "down"),
        Told(tr("leaflet", "Spread the toes wide. Hold for {time}.", time=time), "spread"),
        Told(tr("leaflet", "Let the foot go soft.") + " " + rest(form.dosage)),
        Told(again_on_this_foot(form.dosage, 2, 5)),
        Told(other_foot(2, 6)),
    )
    heading = tr(
        "leaflet", "After a hip replacement, or if you cannot cross your legs: with the foot flat"
    )
    return Way(
        form, heading, fetch(form.equipment), form.words.cautions, steps, (how_often(form.dosage),)
    )
