"""What is said to what happened, and to what was asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.announcements import (
    EasedOff,
    FinishAsked,
    PartBegan,
    TimeAdded,
    WentOnEasier,
)
from footcare_gui.domain.session.easing import Easier, Question
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout, readout
from footcare_gui.domain.session.state import Eased, Position, Running
from footcare_gui.domain.session.summary import Summary, summarise
from footcare_gui.domain.voice import answers
from footcare_gui.domain.voice.lines import Wanted
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.domain.voice.telling import Telling
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import calm, library, plan_of

PLAN = plan_of(Item("heel_cord"), Item("toe_walk"))
TELLING = Telling(PLAN, library(), calm)
LESS = Easier(30_000, 15_000, 1, 1, None)
SAME = Easier(10_000, 10_000, 1, 1, None)


def texts(wanted: tuple[Wanted, ...]) -> list[str]:
    return [words_of_sentence(one.forms[0][1], library()) for one in wanted]


def index_of(kind: Kind) -> int:
    return next(i for i, s in enumerate(PLAN.segments) if s.kind is kind)


def shown(kind: Kind, elapsed_ms: int = 0) -> Readout:
    return readout(PLAN, Running(Position(index_of(kind), elapsed_ms), 0))


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (EasedOff(), Sentence(Say.GOOD_CALL)),
        (WentOnEasier(LESS), Sentence(Say.THEN_EASIER)),
        (WentOnEasier(None), Sentence(Say.THEN_ON)),
        (FinishAsked(), Sentence(Say.FINISH_ASKED)),
        (TimeAdded(10_000), Sentence(Say.MORE_TIME, n=10)),
        (TimeAdded(2_500), None),
        (TimeAdded(45_000), None),
        (PartBegan(), None),
    ],
)
def test_what_happened_is_answered_at_once(what: object, said: Sentence | None) -> None:
    assert answers.said_to(what) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mode", "said"),
    [
        (Mode.PAUSED, ["Paused."]),
        (Mode.SLEPT, ["You were away. Everything waited for you."]),
        (Mode.LEAD, ["Hold, left leg."]),
        (Mode.RUNNING, []),
    ],
)
def test_where_it_does_not_run_it_says_so(mode: Mode, said: list[str]) -> None:
    assert texts(answers.standing(TELLING, replace(shown(Kind.HOLD), mode=mode))) == said


@pytest.mark.parametrize(
    ("question", "say"),
    [
        (Question(LESS, can_skip=True, proposes_skip=False), Say.EASIER_OR_SKIP),
        (Question(LESS, can_skip=True, proposes_skip=True), Say.SKIP_OR_EASIER),
        (Question(None, can_skip=True, proposes_skip=False), Say.GO_ON_OR_SKIP),
        (Question(SAME, can_skip=True, proposes_skip=True), Say.SKIP_OR_GO_ON),
        (Question(None, can_skip=False, proposes_skip=False), Say.GO_ON_OR_FINISH),
    ],
)
def test_how_to_go_on_is_asked_with_the_answers_that_there_are(
    question: Question, say: Say
) -> None:
    asking = replace(shown(Kind.HOLD), mode=Mode.ASKING, question=question)
    assert [one.forms[0][1].say for one in answers.standing(TELLING, asking)] == [say]


@pytest.mark.parametrize(
    ("ending", "held_ms", "words"),
    [
        (Ending.COMPLETED, None, "All done. Well done."),
        (Ending.COMPLETED, 30_000, "Part of it is done."),
        (Ending.STOPPED, 60_000, "Well done for today."),
        (Ending.STOPPED, 500, "Another time, then."),
    ],
)
def test_every_end_has_a_kind_word(ending: Ending, held_ms: int | None, words: str) -> None:
    planned = summarise(PLAN, ()).done
    if held_ms is None:
        done = tuple(work._replace(held_ms=work.planned_ms) for work in planned)
    else:
        done = (planned[0]._replace(held_ms=held_ms), *planned[1:])
    summary = Summary(ending, 60_000, done)
    assert texts(answers.over(summary)) == [words]
    assert texts(answers.over(summary, "heel_cord"))[1] == (
        "Heel tendon stretch can come again later today."
    )


def test_what_ends_the_last_exercise_is_said_before_all_else_once_it_is_done() -> None:
    off = Sentence(Say.STEP, text="Take the band off.")
    planned = summarise(PLAN, ()).done
    done = tuple(work._replace(held_ms=work.planned_ms) for work in planned)
    said = texts(answers.over(Summary(Ending.COMPLETED, 60_000, done), leaving=(off,)))
    assert said == ["Take the band off.", "All done. Well done."]
    stopped = answers.over(Summary(Ending.STOPPED, 60_000, planned), leaving=(off,))
    assert "Take the band off." not in texts(stopped)


def test_said_once_more_it_is_in_full() -> None:
    assert texts(answers.once_more(TELLING, index_of(Kind.MOVE_IN))) == [
        "Heel tendon stretch.",
        "Left leg.",
        "Bend the front knee, hips toward the wall.",
    ]
    before = texts(answers.once_more(TELLING, 0))
    assert before[2] == "Stand facing a wall, hands on it at shoulder height."
    assert before[-1] == "Keep breathing."


def test_between_the_sides_nothing_is_told_again_that_was_done_before_them() -> None:
    said = texts(answers.once_more(TELLING, index_of(Kind.SWITCH)))
    assert said[:3] == ["Heel tendon stretch.", "Right leg.", "Step back with the right leg."]
    assert "Stand facing a wall, hands on it at shoulder height." not in said


def test_what_is_left_is_told_from_near_to_far() -> None:
    assert texts(answers.what_is_left(TELLING, shown(Kind.HOLD, 17_200))) == [
        "Heel tendon stretch.",
        "Left leg.",
        "15 seconds left.",
        "Then the right leg.",
        "Then: Toe walking.",
        "About 2 minutes left in all.",
    ]


def test_of_what_was_made_easier_only_the_rest_is_left() -> None:
    plan = plan_of(Item("toe_press"))
    first = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.HOLD)
    eased = Eased(0, plan.segments[first].side, first + 1, last_rep=5)
    where = Position(first + 2, eased=(eased,))
    said = texts(
        answers.what_is_left(Telling(plan, library(), calm), readout(plan, Running(where, 0)))
    )
    assert "Then 3 more." in said, said


def test_at_the_end_there_is_nothing_after_it() -> None:
    last = replace(shown(Kind.MOVE, 29_000), left_ms=1_000)
    assert texts(answers.what_is_left(TELLING, last)) == [
        "Toe walking.",
        "5 seconds left.",
        "Then you are done.",
        "Less than a minute left in all.",
    ]


def test_what_is_left_of_an_exercise_is_told_before_the_one_after_it() -> None:
    plan = plan_of(Item("toe_press"), Item("toe_stretch"))
    telling = Telling(plan, library(), calm)

    def asked(exercise: str, **what: object) -> list[str]:
        index = next(
            i
            for i, one in enumerate(plan.segments)
            if one.exercise == exercise and all(getattr(one, k) == v for k, v in what.items())
        )
        now = readout(plan, Running(Position(index, 0), 0))
        return texts(answers.what_is_left(telling, now))

    assert asked("toe_press", rep=3, kind=Kind.HOLD)[:4] == [
        "Toe pressing.",
        "5 seconds left.",
        "Then 7 more.",
        "Then: Toe stretching.",
    ]
    first = asked("toe_stretch", side=Side.LEFT, rep=2, phase="up")
    assert first[1:] == [
        "Left foot.",
        "20 seconds left.",
        "Then 1 more.",
        "Then the right foot.",
        "Then you are done.",
        "About 2 minutes left in all.",
    ]
    last = asked("toe_stretch", side=Side.RIGHT, rep=3, phase="side")
    assert last[2:4] == ["5 seconds left.", "Then you are done."]


def test_sets_that_are_to_come_are_told() -> None:
    more = shown(Kind.HOLD).segment._replace(set=1, sets=3)
    plan = PLAN._replace(segments=(more, *PLAN.segments[1:]))
    telling = Telling(plan, library(), calm)
    assert "Then 2 more sets." in texts(
        answers.what_is_left(telling, replace(shown(Kind.HOLD), segment=more))
    )


def test_on_the_way_to_it_no_seconds_are_told() -> None:
    said = texts(answers.what_is_left(TELLING, shown(Kind.GET_READY)))
    assert not any("seconds left" in one for one in said)


def test_while_it_waits_no_seconds_are_told() -> None:
    waiting = replace(shown(Kind.GET_READY), mode=Mode.WAITING)
    assert "10 seconds left." not in texts(answers.what_is_left(TELLING, waiting))
