"""What is printed of the exercises that stretch the legs: standing, on the floor and lying."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.texts.gate import tr
from footcare_gui.texts.leaflet_dose import hold, how_often, other_leg, seconds
from footcare_gui.texts.leaflet_way import Told, Way, usual


def heel_cord(exercise: Exercise, _first_weeks: Rung | None) -> tuple[Way, ...]:
    """At a wall only."""
    form = exercise.usual
    steps = (
        Told(
            tr(
                "leaflet",
                "Stand facing a wall, both hands on it at shoulder height, elbows a little bent.",
            ),
            "face_wall",
        ),
        Told(
            tr(
                "leaflet",
                "Take one step back with the left leg, about 40 cm. The right foot stays where it "
                "is. The toes of both feet point at the wall.",
            ),
            "start",
        ),
        Told(
            tr("leaflet", "Straighten the left knee and put the left heel down flat."), "heel_down"
        ),
        Told(
            tr(
                "leaflet",
                "Bend the right knee and bring your hips toward the wall, until you feel a mild "
                "pull in the left calf. The left knee stays straight, the left heel down.",
            ),
            "hold",
        ),
        Told(hold(form.dosage)),
        Told(tr("leaflet", "Bring your hips back and step in with the left leg.")),
        Told(other_leg(2, 6)),
    )
    easier = tr("leaflet", "Too much? Take a smaller step and hold for 15 seconds.")
    return (usual(form, steps, how_often(form.dosage), easier),)


def heel_stretch(exercise: Exercise, _first_weeks: Rung | None) -> tuple[Way, ...]:
    """With the hand, and with a towel."""
    form = exercise.usual
    steps = (
        Told(
            tr(
                "leaflet",
                "Sit on a mat, the left leg straight in front of you. Bend the right knee out to "
                "the side and lay the right foot against the inside of the left thigh.",
            ),
            "start",
        ),
        Told(tr("leaflet", "Lean forward from the hips. Keep your back long, not round."), "hinge"),
        Told(
            tr(
                "leaflet",
                "Lay one hand on the left shin. With the other hand, take hold of all the toes of "
                "the left foot.",
            ),
            "reach",
        ),
        Told(
            tr(
                "leaflet",
                "With the hand that has the toes, slowly move them up, down and around for {time}. "
                "You feel it in the back of the leg and under the foot.",
                time=seconds(form.dosage.work_ms),
            ),
            "hold",
        ),
        Told(tr("leaflet", "Let go and sit tall.")),
        Told(other_leg(1, 5)),
    )
    return usual(form, steps, how_often(form.dosage)), _with_a_towel(exercise)


def _with_a_towel(exercise: Exercise) -> Way:
    form = exercise.usual
    steps = (
        Told(
            tr(
                "leaflet",
                "Sit tall on a chair that does not roll, or on the mat on a cushion.",
            )
        ),
        Told(
            tr(
                "leaflet",
                "Draw the left knee up, so that the foot comes to you: your back stays upright. "
                "Lay the middle of a long towel round the ball of the left foot. If you cannot "
                "reach it, make a wide loop of the towel and slip the foot into it. Take one end "
                "in each hand.",
            )
        ),
        Told(
            tr(
                "leaflet",
                "Stretch the left leg out in front of you, the heel on the floor, the knee a "
                "little bent. The right foot stands flat on the floor. Stay upright.",
            )
        ),
        Told(
            tr(
                "leaflet",
                "Gently pull both ends, so that the toes come up toward you. Then give way, so "
                "that they go down again. Go on slowly for {time}.",
                time=seconds(form.dosage.work_ms),
            )
        ),
        Told(tr("leaflet", "Take the towel off.")),
        Told(other_leg(2, 5)),
    )
    heading = tr(
        "leaflet",
        "With osteoporosis or a spinal fracture, or if you cannot reach your toes or get down to "
        "the floor: upright, with a towel",
    )
    needs = tr("leaflet", "You need a long towel, and a chair or a mat and a cushion.")
    return Way(form, heading, needs, (), steps, (how_often(form.dosage),))


def upward_stretch(exercise: Exercise, _first_weeks: Rung | None) -> tuple[Way, ...]:
    """Lying only."""
    form = exercise.usual
    steps = (
        *_lie_down_with_a_towel(),
        Told(
            tr(
                "leaflet",
                "Slowly raise the left leg with its knee straight. Your hands climb along the "
                "towel.",
            ),
            "climb",
        ),
        Told(
            tr(
                "leaflet",
                "Stop at a mild pull behind the thigh; never go past upright. Shoulders down.",
            ),
            "hold",
        ),
        Told(hold(form.dosage)),
        Told(tr("leaflet", "Lower the left leg slowly.")),
        Told(other_leg(1, 7)),
    )
    easier = tr("leaflet", "Too much? Put the towel behind the thigh and leave the knee bent.")
    pregnant = tr(
        "leaflet",
        "From the middle of a pregnancy on, do not lie flat on your back for long.",
    )
    return (usual(form, steps, how_often(form.dosage), easier, cautions=(pregnant,)),)


def _lie_down_with_a_towel() -> tuple[Told, ...]:
    """Lying only: how to get into position."""
    return (
        Told(
            tr(
                "leaflet",
                "Lie on your back, on a bed or a mat, a low pillow under your head, both knees "
                "bent.",
            )
        ),
        Told(
            tr(
                "leaflet",
                "Bring the left knee toward you and lay the middle of a long towel round the ball "
                "of the left foot. Your head and back stay down. Take one end in each hand.",
            )
        ),
        Told(
            tr(
                "leaflet",
                "Stretch the left leg out long. The right knee stays bent, the right foot flat.",
            ),
            "start",
        ),
    )
