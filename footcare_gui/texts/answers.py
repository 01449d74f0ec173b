"""Words that answer first what a person asks of what was done."""

from __future__ import annotations

from datetime import date

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.feeling import MUCH
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.remarks import Moment
from footcare_gui.domain.progress.answers import Answers, Compared
from footcare_gui.domain.progress.course import LEAST_NOTES, Course
from footcare_gui.domain.progress.overview import Balance
from footcare_gui.domain.today.schedule import DueState
from footcare_gui.domain.today.todays import MOST_AT_ONCE
from footcare_gui.texts import progress
from footcare_gui.texts.dates import short_date, time_of_day, weekday
from footcare_gui.texts.exercises import known_name
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import to_go
from footcare_gui.texts.regional import middle_number

Answered = tuple[str, str, str]
"""A question, its answer, and what belongs to it."""


def sides(value: Answers, library: Library) -> Answered:
    """Whether both sides did as much."""
    question = tr("answers", "Left and right")
    if len(value.owed) > 1:
        answer = trn(
            "answers",
            "{n} exercise has something to go",
            "{n} exercises have something to go",
            len(value.owed),
        )
        return question, answer, " ".join(_to_go(one, library) for one in value.owed)
    if value.uneven is not None:
        return question, _uneven(value.uneven), _uneven_remark(value.uneven, library)
    if not value.sided:
        return (
            question,
            tr("answers", "Nothing with two sides"),
            tr("answers", "in the last seven days"),
        )
    remark = trn(
        "answers",
        "{n} exercise in the last seven days",
        "{n} exercises in the last seven days",
        value.sided,
    )
    return question, tr("answers", "Both sides even"), remark


def felt(value: Answers) -> Answered:
    """How it felt after, beside before."""
    question = tr("answers", "How it felt")
    last, is_enough = value.felt.last, value.felt.times >= LEAST_NOTES
    if value.course is None and not is_enough and last is not None:
        return question, _noted(last), tr("answers", "Out of 10, the last time that you said it.")
    if value.course is None and not is_enough:
        nothing = tr("answers", "Nothing noted yet")
        return question, nothing, tr("answers", "You can say it before and after any session.")
    if value.course is not None:
        remark = _course_remark(value.course, value.felt)
        return question, over_weeks(value.course), _high(last) + remark
    remark = tr("answers", "What you noted in four weeks. Pain changes for many reasons.")
    return question, _compared(value.felt), _high(last) + remark


def coming(value: Answers, library: Library, today: date) -> Answered:
    """When something is due."""
    question = tr("answers", "When next")
    if value.due:
        now = trn("answers", "{n} exercise is due", "{n} exercises are due", value.due)
        remark = (_at_once(value.due), _after(value.coming, library, today))
        return question, now, " ".join(filter(None, remark))
    if value.coming is None or value.coming.at is None:
        return question, tr("answers", "Whenever you like"), ""
    when = _when(value.coming, today)
    return question, when, known_name(library, value.coming.exercise)


def week(value: Answers) -> str:
    """The seven days for a screen reader: on which of them something was done."""
    done = [weekday(day.weekday(), short=False) for day, dot in value.week if dot and dot.size]
    if not done:
        return tr("answers", "The last seven days: none with exercises")
    return tr("answers", "The last seven days: {days}", days=", ".join(done))


def _to_go(value: Balance, library: Library) -> str:
    name, state = known_name(library, value.exercise), progress.balance(value)
    return tr("answers", "{name}: {state}.", name=name, state=state)


def _uneven(value: Balance) -> str:
    if value.debt is not None:
        time = to_go(value.debt.owed_ms)
        if value.debt.side is Side.LEFT:
            return tr("answers", "Left has {time} to go", time=time)
        return tr("answers", "Right has {time} to go", time=time)
    if value.stopped is Side.LEFT:
        return tr("answers", "Too much on the left")
    if value.stopped is Side.RIGHT:
        return tr("answers", "Too much on the right")
    time = progress.more(value)
    if value.ahead is Side.LEFT:
        return tr("answers", "Left did {time} more", time=time)
    return tr("answers", "Right did {time} more", time=time)


def _uneven_remark(value: Balance, library: Library) -> str:
    """Which exercise; where it was too much, that this is all that stands behind the times."""
    name = known_name(library, value.exercise)
    if value.stopped is None:
        return name
    time = progress.more(value)
    if value.stopped is Side.LEFT:
        return tr(
            "answers",
            "{name}: you stopped there, so the right did {time} more. Nothing to make up.",
            name=name,
            time=time,
        )
    return tr(
        "answers",
        "{name}: you stopped there, so the left did {time} more. Nothing to make up.",
        name=name,
        time=time,
    )


def _noted(point: FeltPoint) -> str:
    if point.after is None:
        return tr("answers", "{score} before a session", score=progress.score(point.before))
    return tr("answers", "{score} after a session", score=point.after)


def _high(last: FeltPoint | None) -> str:
    """A high note that is the last one is said, whatever the others were; with a space behind."""
    if last is None or last.said_last < MUCH:
        return ""
    score = last.said_last
    if last.after is None:
        said = tr("answers", "The last time you noted {score} before a session.", score=score)
    else:
        said = tr("answers", "The last time you noted {score} after a session.", score=score)
    return f"{said} "


def _compared(value: Compared) -> str:
    if value.less == value.more:
        return tr("answers", "After as before")
    if value.less > value.more:
        return trn(
            "answers",
            "Less after: {less} of {n} time",
            "Less after: {less} of {n} times",
            value.times,
            less=value.less,
        )
    return trn(
        "answers",
        "More after: {more} of {n} time",
        "More after: {more} of {n} times",
        value.times,
        more=value.more,
    )


def over_weeks(value: Course) -> str:
    """`Before sessions: 6 weeks ago about 6, now about 3`: what was noted, and not why."""
    then, now = middle_number(value.then.middle), middle_number(value.now.middle)
    is_before, is_same = value.moment is Moment.BEFORE, then == now
    if is_before and is_same:
        return trn(
            "answers",
            "Before sessions: about {now}, as {n} week ago",
            "Before sessions: about {now}, as {n} weeks ago",
            value.weeks,
            now=now,
        )
    if is_before:
        return trn(
            "answers",
            "Before sessions: {n} week ago about {then}, now about {now}",
            "Before sessions: {n} weeks ago about {then}, now about {now}",
            value.weeks,
            then=then,
            now=now,
        )
    if is_same:
        return trn(
            "answers",
            "After sessions: about {now}, as {n} week ago",
            "After sessions: about {now}, as {n} weeks ago",
            value.weeks,
            now=now,
        )
    return trn(
        "answers",
        "After sessions: {n} week ago about {then}, now about {now}",
        "After sessions: {n} weeks ago about {then}, now about {now}",
        value.weeks,
        then=then,
        now=now,
    )


def _basis(value: Course) -> str:
    """On how many notes it rests."""
    return tr(
        "answers",
        "The middle of your first {then} notes, from {day} on, and of your last {now}.",
        then=value.then.notes,
        now=value.now.notes,
        day=short_date(value.since),
    )


def _course_remark(value: Course, lately: Compared) -> str:
    """On how many notes it rests, and how often it felt less or more after than before."""
    many = tr("answers", "Pain changes for many reasons.")
    if lately.times < LEAST_NOTES:
        return f"{_basis(value)} {many}"
    return f"{_basis(value)} {_lately(lately)} {many}"


def _lately(value: Compared) -> str:
    if value.less == value.more:
        return tr("answers", "In the last four weeks after a session as before it.")
    if value.less > value.more:
        return trn(
            "answers",
            "In the last four weeks you noted both {n} time: {less} less after than before.",
            "In the last four weeks you noted both {n} times: {less} less after than before.",
            value.times,
            less=value.less,
        )
    return trn(
        "answers",
        "In the last four weeks you noted both {n} time: {more} more after than before.",
        "In the last four weeks you noted both {n} times: {more} more after than before.",
        value.times,
        more=value.more,
    )


def _at_once(due: int) -> str:
    """Where more is due than today's card starts at once."""
    if due <= MOST_AT_ONCE:
        return ""
    return trn(
        "answers",
        "A session takes {n} of them at most.",
        "A session takes {n} of them at most.",
        MOST_AT_ONCE,
    )


def _after(state: DueState | None, library: Library, today: date) -> str:
    if state is None:
        return ""
    name = known_name(library, state.exercise)
    return tr("answers", "Then {name}: {when}", name=name, when=_when(state, today, in_line=True))


def _when(state: DueState, today: date, *, in_line: bool = False) -> str:
    assert state.at is not None
    days = (state.at.date() - today).days
    if days <= 0:
        time = time_of_day(state.at)
        if in_line:
            return tr("answers", "today from {time}", time=time)
        return tr("answers", "Today from {time}", time=time)
    if days == 1:
        return tr("answers", "tomorrow") if in_line else tr("answers", "Tomorrow")
    day = weekday(state.at.weekday(), short=False)
    return tr("answers", "on {day}", day=day) if in_line else tr("answers", "On {day}", day=day)
