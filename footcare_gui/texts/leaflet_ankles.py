"""What is printed of the exercises that move the ankles: against a band, and in circles."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Rung
from footcare_gui.texts.gate import tr
from footcare_gui.texts.leaflet_dose import how_often, other_leg, rest, seconds
from footcare_gui.texts.leaflet_way import Told, Way, fetch, usual


def band_pull(exercise: Exercise, first_weeks: Rung | None) -> tuple[Way, ...]:
    """On the floor only."""
    form = exercise.usual
    pull = tr(
        "leaflet",
        "Pull the toes of both feet toward your shins. You feel it in the front of your shins.",
    )
    tall = tr("leaflet", "Sit tall. Do not bend down over the band.")
    off = tr("leaflet", "After the last time, slide forward and take the band off your feet.")
    steps = (
        *_fix_the_band(),
        *_put_it_on(),
        Told(pull, "hold"),
        Told(f"{_held(exercise, first_weeks)} {tall}"),
        Told(tr("leaflet", "Slowly let your toes go forward.") + " " + rest(form.dosage)),
        Told(_times(exercise, first_weeks)),
        Told(off),
    )
    easier = tr("leaflet", "Too hard? Do the same without a band.")
    return (usual(form, steps, how_often(form.dosage), easier),)


def _fix_the_band() -> tuple[Told, ...]:
    return (
        Told(
            tr(
                "leaflet",
                "Choose a table that is so heavy that it does not move when you pull hard at its "
                "leg.",
            )
        ),
        Told(
            tr(
                "leaflet",
                "Lay a long band round that leg, a hand's width above the floor, and knot its ends "
                "firmly together: now it is a loop. Pull at it to see that the knot holds.",
            )
        ),
    )


def _put_it_on() -> tuple[Told, ...]:
    return (
        Told(tr("leaflet", "Lay the mat in front of the table and sit on it, facing the table.")),
        Told(
            tr(
                "leaflet",
                "Bend your knees and lay the loop over the tops of both feet, just behind the "
                "toes, not on the toes alone.",
            )
        ),
        Told(
            tr(
                "leaflet",
                "Straighten both legs, put your hands on the floor behind you, and slide back "
                "until the band is snug.",
            ),
            "start",
        ),
    )


def _held(exercise: Exercise, first_weeks: Rung | None) -> str:
    return tr(
        "leaflet",
        "Hold for {short} in the first two weeks, later for {time}. Keep breathing.",
        short=seconds(_lighter(exercise, first_weeks).work_ms),
        time=seconds(exercise.usual.dosage.work_ms),
    )


def _times(exercise: Exercise, first_weeks: Rung | None) -> str:
    return tr(
        "leaflet",
        "Do steps 6 to 8 again, until you have done them {few} times in all in the first two "
        "weeks, later {n} times.",
        few=_lighter(exercise, first_weeks).repetitions,
        n=exercise.usual.dosage.repetitions,
    )


def _lighter(exercise: Exercise, first_weeks: Rung | None) -> Dosage:
    return exercise.form(first_weeks.variant if first_weeks else "").dosage


def ankle_circles(exercise: Exercise, _first_weeks: Rung | None) -> tuple[Way, ...]:
    """Lying, and on a chair."""
    return _lying(exercise), _on_a_chair(exercise)


def _lying(exercise: Exercise) -> Way:
    """Lying."""
    form = exercise.usual
    steps = (
        Told(
            tr(
                "leaflet",
                "Lie on your back, on a bed or a mat, a low pillow under your head. The left leg "
                "is long, the right knee bent, the right foot flat.",
            ),
            "start",
        ),
        Told(
            tr(
                "leaflet",
                "Raise the left leg, as high as in the picture or less. Hold it with both hands "
                "behind the thigh.",
            ),
            "raise",
        ),
        *_circles(form.dosage.work_ms),
        Told(tr("leaflet", "Lower the left leg slowly.")),
        Told(other_leg(1, 5)),
    )
    easier = tr("leaflet", "Too hard? Leave the leg resting on a pillow while you circle.")
    stays = tr("leaflet", "Stop if it stays with the knee bent.")
    return usual(form, steps, how_often(form.dosage), easier, cautions=(stays,))


def _on_a_chair(exercise: Exercise) -> Way:
    """Sitting, for who cannot lie."""
    form = exercise.form("seated")
    steps = (
        Told(
            tr(
                "leaflet",
                "Sit tall on a chair that does not roll, both feet on the floor. Hold on to the "
                "seat with one hand.",
            ),
            "start",
        ),
        Told(
            tr(
                "leaflet",
                "Stretch the left leg a little forward and lift its foot off the floor. If that "
                "is too hard, leave the heel on the floor.",
            ),
            "raise",
        ),
        *_circles(form.dosage.work_ms),
        Told(tr("leaflet", "Put the foot down.")),
        Told(other_leg(1, 5)),
    )
    heading = tr("leaflet", "If you cannot lie on your back: seated, on a chair")
    often = how_often(exercise.usual.dosage)
    return Way(form, heading, fetch(form.equipment), (), steps, (often,))


def _circles(most_ms: int) -> tuple[Told, ...]:
    return (
        Told(
            tr(
                "leaflet",
                "Draw two big, slow circles with your toes, about 3 seconds each. Only the foot "
                "moves. Either way round will do to begin with.",
            ),
            "hold",
        ),
        Told(
            tr(
                "leaflet",
                "Draw two circles the other way round. Stop after {most} in all, at the latest.",
                most=seconds(most_ms),
            ),
            "reverse",
        ),
    )
