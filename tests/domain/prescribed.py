"""Plans of doses such as clinics prescribe: sets, tempo, sides in turn."""

from __future__ import annotations

from hypothesis import strategies as st

from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.exercises.dosage import Dosage, Ours, SideTerm, Span, WorkKind
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.sets import Sets, Tempo
from footcare_gui.domain.session.plan import NUMBERS, Dose, PlanOptions, SessionPlan
from tests.builders import STRETCH, exact, make_exercise, make_plan

SECONDS = st.integers(1, 4).map(lambda seconds: 1_000 * seconds)
PAUSES = st.sampled_from([0, 1_000, 5_000, 12_000])


@st.composite
def sets(draw: st.DrawFn) -> Sets:
    """One to four sets, perhaps each with numbers of its own, perhaps for two parts."""
    number = draw(st.integers(1, 4))
    own = st.lists(st.integers(1, 4), min_size=number, max_size=number)
    lengths = st.lists(SECONDS, min_size=number, max_size=number)
    return Sets(
        number,
        draw(PAUSES),
        tuple(draw(own)) if number > 1 and draw(st.booleans()) else (),
        tuple(draw(lengths)) if number > 1 and draw(st.booleans()) else (),
        draw(st.sampled_from([(), ("straight_knee", "bent_knee")])),
        draw(st.booleans()),
    )


@st.composite
def prescribed(draw: st.DrawFn) -> Exercise:
    """An exercise such as clinics prescribe."""
    tempo = draw(st.none() | st.builds(Tempo, SECONDS, st.sampled_from([0, 1_000]), SECONDS))
    ours = Ours(
        repetitions=draw(st.integers(1, 5)),
        rest_ms=draw(PAUSES),
        move_in_ms=0 if tempo else draw(PAUSES),
        release_ms=0 if tempo else draw(PAUSES),
        sets=draw(sets())._replace(**({"work_ms": ()} if tempo else {})),
        tempo=tempo,
        own_pace=draw(st.booleans()),
        up_to=draw(st.booleans()),
    )
    return make_exercise(
        "prescribed",
        span=Span(tempo.ms, tempo.ms) if tempo else exact(3),
        ours=ours,
        work=WorkKind.MOVE if tempo else WorkKind.HOLD,
        reps=None,
        sides=draw(st.sampled_from(SideTerm)),
    )


@st.composite
def prescribed_plans(draw: st.DrawFn) -> SessionPlan:
    """A prescribed exercise as a person has turned it, and an ordinary one behind it."""
    exercise = draw(prescribed())
    dose = draw(chosen_doses(exercise.usual.dosage))
    return make_plan(exercise, STRETCH, options=PlanOptions(doses={("prescribed", ""): dose}))


@st.composite
def chosen_doses(draw: st.DrawFn, dosage: Dosage, *, each_side: bool = True) -> Dose:
    """What a person has turned of a dosage, perhaps each side for itself."""
    dials = dials_of(dosage, Dose())
    for which in NUMBERS:
        if draw(st.booleans()):
            dials = dials.turned(which, draw(st.sampled_from(dials.dial(which).choices)))
    right = draw(st.none() | chosen_doses(dosage, each_side=False)) if each_side else None
    return dials.dose._replace(right=right)
