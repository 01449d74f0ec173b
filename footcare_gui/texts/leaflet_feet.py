"""What is printed of the exercises on the soles: walking, pressing and rolling."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.texts.gate import tr
from footcare_gui.texts.leaflet_dose import (
    again,
    hold_and_breathe_longer,
    how_often,
    other_foot,
    rest,
    seconds,
)
from footcare_gui.texts.leaflet_way import Told, Way, fetch, lighter_ms, usual


def toe_walk(exercise: Exercise, first_weeks: Rung | None) -> tuple[Way, ...]:
    """Walking, and raising the heels in its place."""
    form = exercise.usual
    often = how_often(form.dosage)
    first, later = seconds(lighter_ms(form, first_weeks)), seconds(form.dosage.work_ms)
    stop = tr(
        "leaflet",
        "In the first two weeks stop after {first}, later after {later}. Lower your heels gently.",
        first=first,
        later=later,
    )
    steps = (*_walking(), Told(stop))
    return usual(form, steps, often), _heel_raises(exercise, first, later, often)


def _walking() -> tuple[Told, ...]:
    return (
        Told(
            tr(
                "leaflet",
                "Stand tall beside a wall with a few metres of clear floor ahead. Put the "
                "fingertips of the hand that is next to the wall on it, as high as your waist.",
            ),
            "start",
        ),
        Told(tr("leaflet", "Rise onto the balls of both feet."), "rise"),
        Told(
            tr(
                "leaflet",
                "Walk forward along the wall with short, slow steps. Keep your heels high all the "
                "way. Do not let your ankles roll outward. Keep breathing.",
            ),
            "hold",
        ),
        Told(
            tr(
                "leaflet",
                "At the end of the wall, put your heels down first. Then turn round, put the "
                "other hand on the wall, rise again and walk back. The time runs on.",
            )
        ),
    )


def _heel_raises(exercise: Exercise, first: str, later: str, often: str) -> Way:
    steps = (
        Told(tr("leaflet", "Stand at a worktop that cannot move, both hands on it.")),
        Told(tr("leaflet", "Count slowly to three while you rise onto the balls of both feet.")),
        Told(tr("leaflet", "Count slowly to five while you lower your heels to the floor.")),
        Told(
            tr(
                "leaflet",
                "Do steps 2 and 3 again and again: for {first} in the first two weeks, later for "
                "{later}.",
                first=first,
                later=later,
            )
        ),
        Told(
            tr(
                "leaflet",
                "Sitting is easier still: sit on a chair, both feet flat on the floor, and do "
                "steps 2 to 4 there.",
            )
        ),
    )
    heading = tr("leaflet", "If walking on your toes is too hard: raise your heels instead")
    care = tr("leaflet", "If you might fall, do it sitting only, as in step 5.")
    return Way(exercise.usual, heading, "", (care,), steps, (often,))


def toe_press(exercise: Exercise, _first_weeks: Rung | None) -> tuple[Way, ...]:
    """Standing, and on a chair."""
    form, seated = exercise.usual, exercise.form("seated")
    standing_steps = (
        Told(
            tr(
                "leaflet",
                "Stand barefoot, facing a wall, fingertips of both hands on it, feet hip-wide.",
            ),
            "stand",
        ),
        Told(tr("leaflet", "Bend your knees a little. They stay bent."), "bend"),
        Told(_press(), "hold"),
        Told(hold_and_breathe_longer(form.dosage)),
        Told(_let_lie() + " " + rest(form.dosage)),
        Told(again(form.dosage, 3, 5)),
    )
    seated_steps = (
        Told(
            tr(
                "leaflet",
                "Sit tall on a chair, hands on your thighs, bare feet flat on the floor under your "
                "knees.",
            ),
            "start",
        ),
        Told(_press(), "hold"),
        Told(hold_and_breathe_longer(seated.dosage)),
        Told(_let_lie() + " " + rest(seated.dosage)),
        Told(again(seated.dosage, 2, 4)),
    )
    often = how_often(form.dosage)
    sit_down = tr("leaflet", "After a cramp, sit down to lengthen the toe with your hand.")
    heading = _seated_if_you_might_fall()
    return (
        usual(form, standing_steps, often, cautions=(sit_down,)),
        Way(seated, heading, fetch(seated.equipment), (), seated_steps, (often,)),
    )


def _press() -> str:
    return tr(
        "leaflet",
        "Press the toes of both feet into the floor and draw them toward your heels, as if to "
        "grip the floor. Your heels and the balls of your feet stay down.",
    )


def _let_lie() -> str:
    return tr("leaflet", "Let your toes lie long and flat.")


def _seated_if_you_might_fall() -> str:
    return tr("leaflet", "If you might fall: seated, on a chair")


def foot_massage(exercise: Exercise, _first_weeks: Rung | None) -> tuple[Way, ...]:
    """On a chair only."""
    form = exercise.usual
    steps = (
        Told(
            tr(
                "leaflet",
                "Sit tall on a chair, barefoot. Put a tennis ball under the arch of your left "
                "foot: the hollow in the middle of the sole. The right foot stands flat.",
            )
        ),
        Told(tr("leaflet", "Press down as firmly as is comfortable."), "press"),
        Told(
            tr(
                "leaflet",
                "Roll slowly, from the heel to the ball of the foot and back, for {time}. Stay a "
                "moment on tight spots; the time runs on.",
                time=seconds(form.dosage.work_ms),
            ),
            "hold",
        ),
        Told(other_foot(1, 3)),
        Told(tr("leaflet", "Put the ball away before you stand up.")),
    )
    easier = tr(
        "leaflet",
        "Too firm? Put both hands under the thigh and lift some weight off.",
    )
    return (usual(form, steps, how_often(form.dosage), easier),)
