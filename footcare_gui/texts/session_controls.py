"""Words on the buttons of a session, and the questions that they answer."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.session.easing import Easier, Question, WayOn
from footcare_gui.domain.session.readout import Primary, shown_seconds
from footcare_gui.domain.session.troubles import SoundAttempt
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.sides import side


def primary(value: Primary) -> str:
    """What the big button says."""
    return {
        Primary.START: tr("session", "Start"),
        Primary.READY: tr("session", "Ready"),
        Primary.PAUSE: tr("session", "Pause"),
        Primary.RESUME: tr("session", "Resume"),
        Primary.DONE: tr("session", "Done"),
        Primary.ENOUGH: tr("session", "That's enough"),
        Primary.EASE: tr("session", "Go on"),
        Primary.SKIP: _skip_this(),
        Primary.CLOSE: tr("session", "Back to the list"),
    }[value]


def ways_on(question: Question, after: str, term: SideTerm) -> tuple[str, ...]:
    """The answers to how to go on after "too much", in their order, each on one line."""
    answers = zip(question.answers, ways_on_in_two(question, after, term), strict=True)
    return tuple(
        _on_one_line(question.easier, *two) if way is WayOn.EASIER else two[0]
        for way, two in answers
    )


def _on_one_line(easier: Easier | None, title: str, detail: str) -> str:
    if easier is not None and easier.eases and easier.other is None:
        return tr("session", "Easier: {less}", less=detail)
    return on_one_line(title, detail)


def on_one_line(title: str, detail: str) -> str:
    """An answer with what it means."""
    return tr("session", "{answer}. {detail}", answer=title, detail=detail) if detail else title


def ways_on_in_two(question: Question, after: str, term: SideTerm) -> tuple[tuple[str, str], ...]:
    """The same answers in large words, each with a line that says what it means.

    Args:
        question: What is asked.
        after: The exercise that follows this one; empty where none does.
        term: What the exercise calls its sides.
    """
    easier, follows = question.easier, _follows(after)
    if easier is None:
        on = (tr("session", "Go on"), follows)
    elif easier.eases:
        on = (tr("session", "Easier"), less(easier, term))
    else:
        on = (tr("session", "Go on"), _no_less(easier, term))
    words = {
        WayOn.EASIER: on,
        WayOn.SKIP: (_skip_this(), follows),
        WayOn.FINISH: (finish_here(), tr("session", "Everything so far is kept.")),
    }
    return tuple(words[way] for way in question.answers)


def _skip_this() -> str:
    return tr("session", "Skip this one")


def _follows(after: str) -> str:
    return tr("session", "Next: {name}", name=after) if after else ""


def less(easier: Easier, term: SideTerm = SideTerm.NONE) -> str:
    """What is easier, in numbers: `15 s instead of 30`, `Right leg: 8 s instead of 15`."""
    if easier.after_ms < easier.before_ms:
        after, before = shown_seconds(easier.after_ms), shown_seconds(easier.before_ms)
        told = tr("session", "{after} s instead of {before}", after=after, before=before)
    else:
        after, before = easier.reps_after, easier.reps_before
        told = tr("session", "{after} more instead of {before}", after=after, before=before)
    if easier.other is None:
        return told
    return tr("session", "{side}: {less}", side=side(easier.other, term), less=told)


def _no_less(easier: Easier, term: SideTerm) -> str:
    """What is left and stays as it is: one repetition that cannot be less."""
    seconds = shown_seconds(easier.before_ms)
    if easier.other is None:
        if easier.is_counted:
            return tr("session", "Once more: it can't be less")
        return tr("session", "{n} s: it can't be less", n=seconds)
    name = side(easier.other, term)
    if easier.is_counted:
        return tr("session", "{side}, once: it can't be less", side=name)
    return tr("session", "{side}, {n} s: it can't be less", side=name, n=seconds)


def went_on_easier(easier: Easier | None) -> str:
    """What is said as it goes on after "too much"."""
    if easier is None or not easier.eases:
        return tr("session", "Rest first. Then it goes on.")
    return tr("session", "Rest first. Then easier: {less}.", less=_less_within(easier))


def then_easier(easier: Easier) -> str:
    """The same while one rests, for the eye."""
    return tr("session", "Then easier: {less}.", less=_less_within(easier))


def _less_within(easier: Easier) -> str:
    """In a sentence no side is named: it stands beside it, or has just been said."""
    return less(easier._replace(other=None))


def waits_for_answer() -> str:
    """Below a question that nobody else answers."""
    return tr("session", "Take your time: it waits for you.")


def too_much() -> str:
    """The button that is always there."""
    return tr("session", "Too much")


def good_call() -> str:
    """What is said to "too much": never a reproach."""
    return tr("session", "Good call. Ease out slowly.")


def how_to_go_on() -> str:
    """The question after it."""
    return tr("session", "How to go on?")


def answer_by_digit(number: int, answer: str) -> str:
    """One answer for a screen reader, with the key that gives it."""
    return tr("session", "{number}: {answer}.", number=number, answer=answer)


def finish_here() -> str:
    """The way out."""
    return tr("session", "Finish here")


def keep_going() -> str:
    """The way on."""
    return tr("session", "Keep going")


def ways_out(after: str) -> tuple[tuple[str, str], ...]:
    """The answers to the question after Esc, each with a line that says what it means.

    Args:
        after: The exercise that follows this one; empty where none does: then none can be skipped.
    """
    skip_this = ((_skip_this(), _follows(after)),) if after else ()
    return ((keep_going(), ""), (finish_here(), ""), *skip_this)


def finish_question() -> tuple[str, str]:
    """The question after Esc, and what to know before answering."""
    return (
        tr("session", "Finish here?"),
        tr("session", "Everything you have done so far is kept."),
    )


def finish_keys() -> str:
    """What two keys do while that question is on the screen."""
    return tr("session", "Space: keep going. Esc: stay paused.")


def back() -> str:
    """To the part before."""
    return tr("session", "Back")


def skip(*, stops: bool = False) -> str:
    """To the next part; by that one stops where what is done now is enough."""
    return tr("session", "Stop here") if stops else tr("session", "Skip")


def more_time(extension_ms: int) -> str:
    """`+10 s`."""
    return tr("session", "+{n} s", n=round(extension_ms / 1000))


def more_time_spoken(extension_ms: int) -> str:
    """`10 seconds more`, for a screen reader."""
    seconds = round(extension_ms / 1000)
    return trn("session", "{n} second more", "{n} seconds more", seconds)


def no_more_time() -> str:
    """Why no more time can be asked for."""
    return tr("session", "No more here: it is as long as it should be.")


def sound(is_on: bool, *, works: bool = True) -> str:
    """The sound button with its state; `No sound` where it is wanted and cannot be heard."""
    if is_on and not works:
        return tr("session", "No sound")
    if is_on:
        return tr("session", "Sound: on")
    return tr("session", "Sound: off")


def no_sound() -> str:
    """Cues cannot be heard."""
    return tr("session", "Sound isn't working. The screen will show every change.")


def no_desktop_voice() -> str:
    """The desktop's voice cannot be heard."""
    return tr(
        "session", "This desktop has no voice to read your own exercises; they are on the screen."
    )


def sound_line(*, works: bool, attempt: SoundAttempt) -> tuple[str, str]:
    """What is said about sound that is wanted, and what a button can do about it."""
    if attempt is SoundAttempt.TRYING:
        return tr("session", "Trying the sound again …"), ""
    if attempt is SoundAttempt.MENDED and works:
        return tr("session", "Sound works again."), ""
    if works:
        return "", ""
    if attempt is SoundAttempt.FAILED:
        return tr("session", "Tried again: still no sound. The screen shows every change."), retry()
    return no_sound(), retry()


def retry() -> str:
    """Try the sound again."""
    return tr("session", "Retry")


def put_away() -> str:
    """A sign: something was put away that still holds."""
    return tr("session", "Show the notice again (N)")


def stop_signs() -> str:
    """The button that opens "when to stop"."""
    return tr("session", "When to stop")


def keys_title() -> str:
    """Title of the key help."""
    return tr("session", "Buttons and keys")


def paused_meanwhile() -> str:
    """On a sheet, while the session stands still."""
    return tr("session", "Paused meanwhile. Space: go on. Esc: close this.")


def close() -> str:
    """Closes a sheet."""
    return tr("session", "Close")
