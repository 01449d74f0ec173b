"""Words of a session: what the screen shows and what a screen reader says, each written once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.controllers.actions import ActionId
from footcare_gui.domain.events import MarkKind
from footcare_gui.domain.exercise import Exercise, Form, Posture, Side, SideTerm
from footcare_gui.domain.outcome import Done, Ending
from footcare_gui.domain.plan import Kind, Segment
from footcare_gui.domain.readout import Mode, Primary, Readout
from footcare_gui.domain.routine import Item, Library
from footcare_gui.domain.summary import Summary
from footcare_gui.texts import clock, spent
from footcare_gui.texts.library import duration, listing
from footcare_gui.texts.library import exercise_name as exercise_name  # noqa: PLC0414  said here too


def side(value: Side, term: SideTerm) -> str:
    """`Left leg`, `Right foot`, `Both feet`."""
    if value is Side.BOTH:
        return QCoreApplication.translate("session", "Both feet")
    if term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: QCoreApplication.translate("session", "Left leg"),
            Side.RIGHT: QCoreApplication.translate("session", "Right leg"),
        }[value]
    return {
        Side.LEFT: QCoreApplication.translate("session", "Left foot"),
        Side.RIGHT: QCoreApplication.translate("session", "Right foot"),
    }[value]


def side_letter(value: Side) -> str:
    """The letter in the badge; both feet have none."""
    return {
        Side.LEFT: QCoreApplication.translate("session", "L", "left side"),
        Side.RIGHT: QCoreApplication.translate("session", "R", "right side"),
        Side.BOTH: "",
    }[value]


def phase(segment: Segment, term: SideTerm) -> str:
    """One or two words, readable across a room, for what is done now."""
    named = {
        "up": QCoreApplication.translate("session", "Toes up"),
        "down": QCoreApplication.translate("session", "Toes down"),
        "spread": QCoreApplication.translate("session", "Spread"),
        "side": QCoreApplication.translate("session", "Side to side"),
    }
    if segment.kind.is_work and segment.phase in named:
        return named[segment.phase]
    if segment.kind is Kind.SWITCH:
        return change_sides(term)
    return {
        Kind.GET_READY: QCoreApplication.translate("session", "Get ready"),
        Kind.CHANGE_POSITION: QCoreApplication.translate("session", "New position"),
        Kind.MOVE_IN: QCoreApplication.translate("session", "Ease in"),
        Kind.HOLD: QCoreApplication.translate("session", "Hold"),
        Kind.MOVE: QCoreApplication.translate("session", "Move"),
        Kind.RELEASE: QCoreApplication.translate("session", "Let go"),
        Kind.REST: QCoreApplication.translate("session", "Rest"),
    }[segment.kind]


def change_sides(term: SideTerm) -> str:
    """The phase word between the sides."""
    if term is SideTerm.EACH_LEG:
        return QCoreApplication.translate("session", "Change legs")
    return QCoreApplication.translate("session", "Change feet")


def headline(readout: Readout, term: SideTerm) -> str:
    """The big word under the ring."""
    match readout.mode:
        case Mode.PAUSED | Mode.SLEPT:
            return QCoreApplication.translate("session", "Paused")
        case Mode.LEAD:
            return QCoreApplication.translate("session", "Get ready")
        case _:
            return phase(readout.segment, term)


def hint(readout: Readout, exercise: Exercise, form: Form) -> str:
    """One calm sentence about the present moment."""
    match readout.mode:
        case Mode.SLEPT:
            return QCoreApplication.translate(
                "session", "The computer slept, so everything waited for you. Nothing is lost."
            )
        case Mode.PAUSED:
            return QCoreApplication.translate("session", "Take the time you need.")
        case Mode.LEAD:
            return QCoreApplication.translate("session", "Back into it in a moment.")
        case Mode.WAITING:
            return _step(form, readout.segment)
    return _marked(readout) or _of_kind(readout, exercise, form)


def _marked(readout: Readout) -> str:
    if readout.mark is MarkKind.REVERSE:
        return QCoreApplication.translate("session", "Half way: now the other way round.")
    if readout.mark is MarkKind.HALF_WAY:
        return QCoreApplication.translate("session", "Half way.")
    if readout.mark is MarkKind.TARGET:
        return QCoreApplication.translate("session", "That is plenty. Stop whenever you like.")
    if readout.enough and readout.spare_ms:
        return enough(readout.spare_ms)
    return ""


def enough(spare_ms: int) -> str:
    """The least that counts is reached; so much more is allowed."""
    if spare_ms == 10_000:
        return QCoreApplication.translate("session", "That's enough. Ten more if you like.")
    return QCoreApplication.translate(
        "session", "That's enough. {n} more if you like.", "seconds"
    ).format(n=round(spare_ms / 1000))


def _of_kind(readout: Readout, exercise: Exercise, form: Form) -> str:
    segment = readout.segment
    if segment.kind is Kind.HOLD and segment.open_ended:
        return QCoreApplication.translate("session", "Stop whenever you like.")
    fixed = {
        Kind.HOLD: QCoreApplication.translate("session", "Keep breathing."),
        Kind.MOVE: exercise.tip,
        Kind.RELEASE: QCoreApplication.translate("session", "Slowly let go."),
        Kind.REST: QCoreApplication.translate("session", "Let it rest."),
        Kind.SWITCH: now_the_side(segment.side, form.dosage.sides),
        Kind.CHANGE_POSITION: next_position(segment.posture),
    }
    return fixed.get(segment.kind) or _step(form, segment)


def _step(form: Form, segment: Segment) -> str:
    return form.steps[segment.step - 1].text if segment.step <= len(form.steps) else ""


def now_the_side(value: Side, term: SideTerm) -> str:
    """`Now the right leg.`"""
    if term is SideTerm.EACH_LEG:
        return {
            Side.LEFT: QCoreApplication.translate("session", "Now the left leg."),
            Side.RIGHT: QCoreApplication.translate("session", "Now the right leg."),
            Side.BOTH: "",
        }[value]
    return {
        Side.LEFT: QCoreApplication.translate("session", "Now the left foot."),
        Side.RIGHT: QCoreApplication.translate("session", "Now the right foot."),
        Side.BOTH: QCoreApplication.translate("session", "Now both feet."),
    }[value]


def next_position(posture: Posture) -> str:
    """Where the next exercise is done."""
    return {
        Posture.STANDING: QCoreApplication.translate("session", "Next is standing."),
        Posture.SEATED: QCoreApplication.translate("session", "Next is on a chair."),
        Posture.FLOOR_SITTING: QCoreApplication.translate("session", "Next is on the floor."),
        Posture.LYING: QCoreApplication.translate("session", "Next is lying down."),
    }[posture]


def take_your_time() -> str:
    """How to go on from where everything waits."""
    return QCoreApplication.translate("session", "Press Space, then take your time.")


def time_to_get_there(length_ms: int) -> str:
    """The same for the eye: how long one then has."""
    words = QCoreApplication.translate(
        "session", "Press Space when you are ready. Then you have {time} to get there."
    )
    return words.format(time=duration(length_ms))


def coming_up(readout: Readout, library: Library) -> str:
    """What follows: `Next: change legs`."""
    following = readout.following
    if following is None:
        return QCoreApplication.translate("session", "Then you are done")
    words = QCoreApplication.translate("session", "Next: {what}")
    if following.place != readout.segment.place:
        return words.format(what=exercise_name(library, following.exercise, following.variant))
    if following.kind is Kind.MOVE_IN:
        return QCoreApplication.translate("session", "Next: move slowly into position")
    term = library.form(Item(following.exercise, following.variant)).dosage.sides
    what = phase(following, term)
    return words.format(what=what[:1].lower() + what[1:])


def repetition(segment: Segment) -> str:
    """`3 of 10`; nothing where there is only one."""
    if segment.reps < 2 or segment.rep < 1:
        return ""
    return QCoreApplication.translate("session", "{rep} of {reps}").format(
        rep=segment.rep, reps=segment.reps
    )


def notes(readout: Readout, exercise: Exercise, form: Form) -> tuple[str, ...]:
    """What to know before an exercise begins, most important first."""
    if readout.segment.kind not in _ARRIVING:
        return ()
    return all_notes(readout, exercise, form)


def all_notes(readout: Readout, exercise: Exercise, form: Form) -> tuple[str, ...]:
    """What there is to know before an exercise, told during all of it: room is kept for that."""
    lines = [sit_first()] if _rises(readout) else []
    if form.equipment:
        words = QCoreApplication.translate("session", "You need: {things}")
        lines.append(words.format(things=listing(form.equipment)))
    if "wall" in form.equipment:
        lines.append(
            QCoreApplication.translate(
                "session", "Turn the screen so that you can see it from the wall."
            )
        )
    if form.needs_balance and form.dosage.sides.is_sided:
        lines.append(
            QCoreApplication.translate("session", "Hold on to something that cannot move.")
        )
    if exercise.tip and form is exercise.usual and exercise.tip not in lines:
        lines.append(exercise.tip)
    return tuple(lines)


def in_two(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The first line as it is and all others after one another: where room is dear."""
    if len(lines) < 3:
        return lines
    sentences = (line if line.endswith((".", "!", "?")) else f"{line}." for line in lines[1:])
    return (lines[0], " ".join(sentences))


def rising(readout: Readout) -> tuple[str, ...]:
    """What to mind on the way up from lying; nothing at any other time."""
    arrives = readout.segment.kind in _ARRIVING
    return (sit_first(),) if arrives and _rises(readout) else ()


def _rises(readout: Readout) -> bool:
    up = readout.segment.posture in (Posture.STANDING, Posture.SEATED)
    return up and readout.posture_before is Posture.LYING


_ARRIVING = (Kind.GET_READY, Kind.CHANGE_POSITION)


def sit_first() -> str:
    """After lying down."""
    return QCoreApplication.translate("session", "Sit for a moment before you stand.")


def primary(value: Primary) -> str:
    """What the big button says."""
    return {
        Primary.START: QCoreApplication.translate("session", "Start"),
        Primary.READY: QCoreApplication.translate("session", "Ready"),
        Primary.PAUSE: QCoreApplication.translate("session", "Pause"),
        Primary.RESUME: QCoreApplication.translate("session", "Resume"),
        Primary.DONE: QCoreApplication.translate("session", "Done"),
        Primary.CLOSE: QCoreApplication.translate("session", "Back to the list"),
    }[value]


def action(value: ActionId) -> str:
    """What an action is called in the key help."""
    return {
        ActionId.PRIMARY: QCoreApplication.translate("session", "The big button"),
        ActionId.TOGGLE_PAUSE: QCoreApplication.translate("session", "Pause or resume"),
        ActionId.NEXT: QCoreApplication.translate("session", "Skip this part"),
        ActionId.PREVIOUS: QCoreApplication.translate("session", "Back"),
        ActionId.SKIP_EXERCISE: QCoreApplication.translate("session", "Skip this exercise"),
        ActionId.EXTEND: QCoreApplication.translate("session", "More time"),
        ActionId.TOO_MUCH: QCoreApplication.translate("session", "Too much"),
        ActionId.MUTE: QCoreApplication.translate("session", "Sound on or off"),
        ActionId.FULL_SCREEN: QCoreApplication.translate("session", "Fill the screen"),
        ActionId.HELP: QCoreApplication.translate("session", "This list"),
        ActionId.ESCAPE: QCoreApplication.translate("session", "Pause, perhaps finish"),
    }[value]


def key(portable: str) -> str:
    """A key as a person calls it; unknown keys keep their portable name."""
    return {
        "Space": QCoreApplication.translate("session", "Space"),
        "Return": QCoreApplication.translate("session", "Enter"),
        "PgDown": QCoreApplication.translate("session", "Page Down"),
        "PgUp": QCoreApplication.translate("session", "Page Up"),
        "Right": "→",
        "Left": "←",
        "Shift+Right": "⇧ →",
        "Media Play": QCoreApplication.translate("session", "Play"),
    }.get(portable, portable)


UNNAMED_KEYS = frozenset(
    {"Enter", "Media Pause", "Toggle Media Play/Pause", "Media Next", "Media Previous"}
)
"""Keys that help need not name: they carry the same sign as another one."""


def too_much() -> str:
    """The button that is always there."""
    return QCoreApplication.translate("session", "Too much")


def good_call() -> str:
    """What is said to "too much": never a reproach."""
    return QCoreApplication.translate("session", "Good call. Ease out slowly.")


def go_on_easier() -> str:
    """The first answer to "too much"."""
    return QCoreApplication.translate("session", "Go on, easier")


def go_on() -> str:
    """The first answer to "too much" where the exercise is over anyway."""
    return QCoreApplication.translate("session", "Go on")


def skip_this() -> str:
    """The second answer to "too much"."""
    return QCoreApplication.translate("session", "Skip this one")


def finish_here() -> str:
    """The way out."""
    return QCoreApplication.translate("session", "Finish here")


def keep_going() -> str:
    """The way on."""
    return QCoreApplication.translate("session", "Keep going")


def finish_question() -> tuple[str, str]:
    """The question after Esc, and what to know before answering."""
    return (
        QCoreApplication.translate("session", "Finish here?"),
        QCoreApplication.translate("session", "Everything you have done so far is kept."),
    )


def finish_keys() -> str:
    """What two keys do while that question is on the screen."""
    return QCoreApplication.translate("session", "Space: keep going. Esc: stay paused.")


def back() -> str:
    """To the part before."""
    return QCoreApplication.translate("session", "Back")


def skip() -> str:
    """To the next part."""
    return QCoreApplication.translate("session", "Skip")


def more_time(extension_ms: int) -> str:
    """`+10 s`."""
    return QCoreApplication.translate("session", "+{n} s").format(n=round(extension_ms / 1000))


def more_time_spoken(extension_ms: int) -> str:
    """`10 seconds more`, for a screen reader."""
    return QCoreApplication.translate("session", "{n} seconds more").format(
        n=round(extension_ms / 1000)
    )


def sound(is_on: bool, *, works: bool = True) -> str:
    """The sound button with its state; `No sound` where it is wanted and cannot be heard."""
    if is_on and not works:
        return QCoreApplication.translate("session", "No sound")
    if is_on:
        return QCoreApplication.translate("session", "Sound: on")
    return QCoreApplication.translate("session", "Sound: off")


def no_sound() -> str:
    """Cues cannot be heard."""
    return QCoreApplication.translate(
        "session", "Sound isn't working. The screen will show every change."
    )


def retry() -> str:
    """Try the sound again."""
    return QCoreApplication.translate("session", "Retry")


def stop_signs() -> str:
    """The button that opens "when to stop"."""
    return QCoreApplication.translate("session", "When to stop")


def keys_title() -> str:
    """Title of the key help."""
    return QCoreApplication.translate("session", "Keys")


def close() -> str:
    """Closes a sheet."""
    return QCoreApplication.translate("session", "Close")


def time_left(left_ms: int, total_ms: int) -> tuple[str, str]:
    """`1:52` and `left of 4:42`."""
    words = QCoreApplication.translate("session", "left of {total}")
    return clock(left_ms), words.format(total=clock(total_ms))


def ring_name() -> str:
    """What a screen reader calls the ring."""
    return QCoreApplication.translate("session", "Time in this part")


def timeline_name() -> str:
    """What a screen reader calls the timeline."""
    return QCoreApplication.translate("session", "Exercises of this session")


def timeline_item(name: str, *, done: bool, current: bool) -> str:
    """One exercise on the timeline, in words."""
    if current:
        return QCoreApplication.translate("session", "{name}, now").format(name=name)
    if done:
        return QCoreApplication.translate("session", "{name}, done").format(name=name)
    return name


def announcement(readout: Readout, library: Library) -> str:
    """What a screen reader says when a part begins: never a number of seconds."""
    segment = readout.segment
    form = library.form(Item(segment.exercise, segment.variant))
    words = [headline(readout, form.dosage.sides)]
    if readout.mode in (Mode.PAUSED, Mode.SLEPT):
        return f"{words[0]}."
    if segment.kind in (Kind.GET_READY, Kind.CHANGE_POSITION):
        words.append(exercise_name(library, segment.exercise, segment.variant))
    if readout.mode is Mode.WAITING:
        words = [next_position(segment.posture).rstrip("."), take_your_time().rstrip(".")]
    elif segment.kind is not Kind.REST:
        words.append(side(segment.side, form.dosage.sides))
    return ". ".join(words) + "."


def mark(kind: MarkKind, spare_ms: int) -> str:
    """What a screen reader says inside a part; counted seconds are never said."""
    if kind is MarkKind.ENOUGH:
        return enough(spare_ms) if spare_ms else ""
    return {
        MarkKind.HALF_WAY: QCoreApplication.translate("session", "Half way."),
        MarkKind.REVERSE: QCoreApplication.translate(
            "session", "Half way: now the other way round."
        ),
        MarkKind.TARGET: QCoreApplication.translate(
            "session", "That is plenty. Stop whenever you like."
        ),
        MarkKind.COUNT: "",
    }[kind]


def summary_title(summary: Summary) -> str:
    """The first words after a session, however it ended."""
    if summary.ending is Ending.COMPLETED:
        return QCoreApplication.translate("session", "All done. Well done.")
    if spent(summary.held_ms):
        return QCoreApplication.translate("session", "Well done for today.")
    return QCoreApplication.translate("session", "Another time, then.")


def summary_line(summary: Summary) -> str:
    """How long it took and how much of it was work; every bit counts the same."""
    if not spent(summary.held_ms):
        return QCoreApplication.translate("session", "Everything is here when you want it.")
    words = QCoreApplication.translate(
        "session", "You worked your feet and legs for {worked}, in {took} altogether."
    )
    return words.format(
        worked=duration(spent(summary.held_ms)), took=duration(spent(summary.took_ms))
    )


def held(part: Done, term: SideTerm) -> str:
    """`Left leg 30 s`, or `Right leg 12 s of 30 s` where it is less than planned."""
    name = "" if part.side is Side.BOTH else side(part.side, term)
    done, planned = duration(spent(part.held_ms)), duration(part.planned_ms)
    if part.held_ms < part.planned_ms:
        words = QCoreApplication.translate("session", "{side} {done} of {planned}")
        return words.format(side=name, done=done, planned=planned).strip()
    return f"{name} {done}".strip()


def done_mark() -> str:
    """What a screen reader says of a ✓."""
    return QCoreApplication.translate("session", "Done")


def not_done_mark() -> str:
    """What a screen reader says where there is none."""
    return QCoreApplication.translate("session", "Not all of it")


def back_to_list() -> str:
    """The way out of the summary."""
    return QCoreApplication.translate("session", "Back to the list")


def once_more() -> str:
    """The same session again."""
    return QCoreApplication.translate("session", "Once more")
