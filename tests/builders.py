"""Small libraries and plans for tests, built from the domain's own types."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Article, Dosage, Ours, SideTerm, Span, WorkKind
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture, Step
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.exercises.sets import Sets, Tempo
from footcare_gui.domain.exercises.words import ExerciseWords, FormWords
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan


def exact(seconds: int) -> Span:
    """`N s`."""
    return Span(seconds * 1000, seconds * 1000)


def make_exercise(
    id: str,
    *,
    span: Span,
    ours: Ours,
    work: WorkKind = WorkKind.HOLD,
    reps: int | None = 1,
    sides: SideTerm = SideTerm.NONE,
    posture: Posture = Posture.STANDING,
) -> Exercise:
    """An exercise with just a dosage and a posture."""
    article = Article(work=work, span=span, repetitions=reps, sides=sides)
    usual = Form(
        id="",
        words=FormWords(id, id, steps=("Do it.",)),
        posture=posture,
        equipment=(),
        steps=(Step(during=("hold",)),),
        works=(),
        dosage=Dosage(article, ours),
        figure=id,
    )
    return Exercise(id=id, words=ExerciseWords(id), usual=usual)


STRETCH = make_exercise(
    "stretch",
    span=exact(30),
    ours=Ours(move_in_ms=3_000, release_ms=3_000, rest_ms=5_000),
    reps=3,
    sides=SideTerm.EACH_LEG,
)
GRIP = make_exercise(
    "grip",
    span=Span(None, None),
    ours=Ours(target_ms=10_000, cap_ms=30_000, move_in_ms=5_000, rest_ms=5_000),
    reps=2,
    sides=SideTerm.EACH_FOOT,
)
WALK = make_exercise(
    "walk", span=Span(20_000, 30_000), ours=Ours(use_ms=30_000), work=WorkKind.MOVE
)
CIRCLES = make_exercise(
    "circles",
    span=Span(None, 15_000),
    ours=Ours(move_in_ms=2_000, release_ms=2_000, reverse_at_half=True),
    work=WorkKind.MOVE,
    sides=SideTerm.EACH_LEG,
    posture=Posture.LYING,
)
PHASES = make_exercise(
    "phases",
    span=exact(5),
    ours=Ours(phases=("up", "down", "spread", "side"), rest_ms=3_000),
    reps=3,
    sides=SideTerm.EACH_FOOT,
    posture=Posture.SEATED,
)
PRESS = make_exercise(
    "press", span=Span(3_000, None), ours=Ours(cap_ms=10_000, rest_ms=3_000), reps=4
)
CURLS = make_exercise(
    "curls",
    span=exact(5),
    ours=Ours(
        repetitions=4,
        sets=Sets(2, rest_ms=10_000),
        tempo=Tempo(2_000, 1_000, 2_000),
        up_to=True,
    ),
    work=WorkKind.MOVE,
    reps=None,
)
"""Counted, up to four times in each of two sets."""
AT_OWN_PACE = make_exercise(
    "own_pace",
    span=exact(5),
    ours=Ours(repetitions=4, tempo=Tempo(2_000, 1_000, 2_000), own_pace=True),
    work=WorkKind.MOVE,
    reps=None,
)
ALL = (STRETCH, GRIP, WALK, PRESS, PHASES, CIRCLES)


def make_library(*exercises: Exercise) -> Library:
    """A library of these exercises and no routines."""
    return Library({exercise.id: exercise for exercise in exercises or ALL}, {})


def make_plan(*exercises: Exercise, options: PlanOptions | None = None) -> SessionPlan:
    """A routine of these exercises, compiled."""
    chosen = exercises or ALL
    routine = Routine("test", "Test", tuple(Item(exercise.id) for exercise in chosen))
    return compile_plan(make_library(*chosen), routine, options or PlanOptions())
