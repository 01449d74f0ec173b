"""All words of one instant of a session, made once and handed to whoever shows or says them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Primary, Readout, can_stop_here
from footcare_gui.domain.session.timeline import Stretch
from footcare_gui.texts import session as words
from footcare_gui.texts import session_controls, session_notes, sets
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.session_coming import coming_up
from footcare_gui.texts.session_marks import said_instead
from footcare_gui.texts.session_reader import part_began, timeline_item
from footcare_gui.texts.session_steps import first_step, instructions, not_now
from footcare_gui.texts.sides import side, side_letter, with_side


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question.

    Attributes:
        title: In large words.
        detail: What that means, in smaller ones; may be empty.
        whole: Both together, for a screen reader.
    """

    title: str
    detail: str
    whole: str


@dataclass(frozen=True, slots=True)
class Message:
    """A few large words, the lines below them, and what can be answered, perhaps by digits."""

    title: str
    lines: tuple[str, ...]
    answers: tuple[Answer, ...] = ()
    by_digit: bool = False


@dataclass(frozen=True, slots=True)
class StretchWords:
    """One exercise on the timeline: its name, and what a screen reader says of it."""

    name: str
    spoken: str


@dataclass(frozen=True, slots=True)
class SessionWords:
    """What one instant says.

    Attributes:
        exercise: Which exercise this is.
        side: The worked side, in words.
        side_letter: The same in its badge; both feet have none.
        repetition: Which repetition of how many; empty where there is only one.
        number: Seconds, or minutes and seconds.
        headline: The big word.
        hint: One calm sentence.
        instructions: What to do now in full, then in fewer words; the first that has room is shown.
        said_instead: What a voice says of the same in other words.
        not_now: What a voice may say, steps first of all, and what is not to be done now.
        steps: All steps of the exercise, for who pauses to look at them.
        step: Number of the one that is done now, from 1.
        coming: What follows.
        time_left: How much time is left, of how much, and what stands for that where room is short.
        primary: What the big button says.
        skip: What the button says that goes on to the next part.
        more_time: What asking for more time would add; empty where it adds nothing.
        more_time_spoken: The same for a screen reader.
        notes: What to know before this exercise, while it has not begun; each a line.
        new_position: What stands in the number's place while everything waits for the person.
        finishing: Whether to finish here, for who asks for that.
        too_much: How to go on after "too much", with the answers; `None` where it is not asked.
        timeline: The exercises in order.
        spoken: What is said as this part begins.
    """

    exercise: str
    side: str
    side_letter: str
    repetition: str
    number: str
    headline: str
    hint: str
    instructions: tuple[str, ...]
    said_instead: tuple[str, ...]
    not_now: tuple[str, ...]
    steps: tuple[str, ...]
    step: int
    coming: str
    time_left: tuple[str, str, str]
    primary: str
    skip: str
    more_time: str
    more_time_spoken: str
    notes: tuple[str, ...]
    new_position: Message
    finishing: Message
    too_much: Message | None
    timeline: tuple[StretchWords, ...]
    spoken: str


def words_of(readout: Readout, library: Library) -> SessionWords:
    """The words of an instant.

    Args:
        readout: The instant.
        library: Names, words and equipment of the exercises.
    """
    segment = readout.segment
    exercise = library.exercises[segment.exercise]
    form = exercise.form(segment.variant)
    term, more_ms = form.dosage.sides, readout.extension_ms
    notes = session_notes.notes(readout, exercise, form)
    return SessionWords(
        exercise=words.name_here(segment, library),
        side=side(segment.side, term),
        side_letter=side_letter(segment.side),
        repetition=sets.repetition(segment, readout.reps),
        number="" if readout.mode is Mode.WAITING else words.number(readout.seconds),
        headline=words.headline(readout, term, exercise.words.doing),
        hint=words.hint(readout, exercise, form),
        instructions=instructions(readout, exercise, form),
        said_instead=said_instead(readout),
        not_now=not_now(readout, form),
        steps=tuple(with_side(step, segment.side) for step in form.words.steps),
        step=first_step(readout, form),
        coming=coming_up(readout, library),
        time_left=words.time_left(readout.left_ms, readout.total_ms),
        primary=session_controls.primary(readout.primary),
        skip=session_controls.skip(stops=can_stop_here(readout)),
        more_time=session_controls.more_time(more_ms) if more_ms else "",
        more_time_spoken=session_controls.more_time_spoken(more_ms) if more_ms else "",
        notes=notes,
        new_position=_new_position(readout, form, notes),
        finishing=finish_question(words.name_after(readout, library)),
        too_much=_too_much(readout, library, term),
        timeline=tuple(_stretch(stretch, library) for stretch in readout.timeline),
        spoken=part_began(readout, library),
    )


def finish_question(after: str) -> Message:
    """The question whether to finish here.

    Args:
        after: The exercise that follows this one; empty where none does.
    """
    title, line = session_controls.finish_question()
    answers = tuple(
        Answer(*two, session_controls.on_one_line(*two)) for two in session_controls.ways_out(after)
    )
    return Message(title, (line, session_controls.finish_keys()), answers)


def told(message: Message) -> tuple[str, ...]:
    """All that a message says, each text by itself."""
    return (message.title, *message.lines, *(answer.title for answer in message.answers))


def without_numbers(words: SessionWords) -> SessionWords:
    """What of the words takes room: from one second to the next it stays the same.

    Digits are all of one width, and number and timeline have a room of their own.
    """
    left = (words.time_left[0].translate(_DIGITS), *words.time_left[1:])
    return replace(words, number="", time_left=left, timeline=(), spoken="")


_DIGITS = str.maketrans("123456789", "000000000")


def _new_position(readout: Readout, form: Form, notes: tuple[str, ...]) -> Message:
    title, step = words.where_to(readout.segment), form.words.steps[readout.segment.step - 1 :][:1]
    now = [with_side(text, readout.segment.side) for text in step]
    ready = session_controls.primary(Primary.READY)
    return Message(title, (*now, words.time_to_get_there(readout.length_ms, ready), *notes))


def _too_much(readout: Readout, library: Library, term: SideTerm) -> Message | None:
    question = readout.question
    if question is None or readout.mode is not Mode.ASKING:
        return None
    lines = (session_controls.waits_for_answer(), *session_notes.rising(readout))
    after = words.name_after(readout, library)
    shown = session_controls.ways_on_in_two(question, after, term)
    whole = session_controls.ways_on(question, after, term)
    answers = tuple(Answer(*two, told) for two, told in zip(shown, whole, strict=True))
    return Message(session_controls.how_to_go_on(), lines, answers, by_digit=True)


def _stretch(stretch: Stretch, library: Library) -> StretchWords:
    name = exercise_name(library, stretch.exercise, stretch.variant)
    spoken = timeline_item(name, done=stretch.is_done, current=stretch.current)
    return StretchWords(name, spoken)
