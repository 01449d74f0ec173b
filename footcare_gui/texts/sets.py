"""Words of sets, of counted repetitions, and of the days that a dose names."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Dosage, WorkKind
from footcare_gui.domain.exercises.sets import Tempo, When
from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import duration

_HOUR_MS = 3_600_000


def beat(of: Beat) -> str:
    """The big word of a part of a counted repetition."""
    return {
        Beat.UP: tr("session", "Up"),
        Beat.HOLD: tr("session", "Hold"),
        Beat.DOWN: tr("session", "Down"),
        Beat.OWN: tr("session", "At your pace"),
    }[of]


def beat_hint(segment: Segment) -> str:
    """What to know of a counted repetition; empty where its step says all."""
    if segment.beat is Beat.OWN:
        return tr("session", "Press Space after each one.")
    if segment.up_to:
        return tr("session", "As many as is comfortable. Press E when it is enough.")
    return ""


def repetition(segment: Segment, reps: int) -> str:
    """`3 of 10`, `Set 2 of 3: 5 of 12`, `up to 20` in place of `of 20`; empty for a single one.

    Args:
        segment: Which repetition.
        reps: How many the set has now.
    """
    if segment.rep < 1:
        return ""
    several = segment.sets > 1, segment.reps > 1
    known = {"rep": segment.rep, "reps": reps, "set": segment.set, "sets": segment.sets}
    match several, segment.up_to:
        case (True, True), True:
            words = tr("session", "Set {set} of {sets}: {rep}, up to {reps}", **known)
        case (True, True), False:
            words = tr("session", "Set {set} of {sets}: {rep} of {reps}", **known)
        case (True, False), _:
            words = tr("session", "Set {set} of {sets}", **known)
        case (False, True), True:
            words = tr("session", "{rep}, up to {reps}", **known)
        case (False, True), False:
            words = tr("session", "{rep} of {reps}", **known)
        case _:
            words = ""
    return words


def part_name(part: str) -> str:
    """The name of a part of an exercise as its writer said it: `Straight knee`."""
    words = part.replace("_", " ")
    return words[:1].upper() + words[1:]


def rest_between(segment: Segment) -> str:
    """What follows a rest between two sets; empty for any other part."""
    if segment.kind is not Kind.REST or segment.rep or segment.sets < 2:
        return ""
    if segment.set == segment.sets:
        return tr("session", "All {sets} sets done; the next part follows.", sets=segment.sets)
    following = segment.set + 1
    if following == segment.sets:
        return tr("session", "The last set comes next.")
    return tr("session", "Set {set} of {sets} comes next.", set=following, sets=segment.sets)


def dose_in_sets(dosage: Dosage) -> tuple[str, ...]:
    """`3 sets, 30 s of rest between them` and `2 s up, 2 s down × 12`: a dose without its sides."""
    sets, of, special = dosage.sets, dosage.ours.tempo, each_set(dosage)
    dose = ", ".join(map(duration, sets.work_ms)) or duration(dosage.work_ms)
    if dosage.own and dosage.work is WorkKind.MOVE:
        dose = of_moving(dose)
    dose = dose if of is None else tempo(of)
    dose = at_own_pace() if dosage.ours.own_pace else dose
    if not special and dosage.repetitions > 1:
        dose = f"{dose} × {dosage.repetitions}"
    return tuple(filter(None, (sets_of(dosage), dose, special, parts_in_turn(sets.parts))))


def in_turn(sides: str) -> str:
    """`each leg, in turn`: left, right, left, right."""
    return tr("library", "{sides}, in turn", sides=sides)


def of_moving(time: str) -> str:
    """Of a time in which one moves: one that is held has no word."""
    return tr("library", "{time} of moving", time=time)


def at_own_pace() -> str:
    """In the place of a tempo, where the person counts."""
    return tr("library", "at your own pace")


def parts_in_turn(parts: tuple[str, ...]) -> str:
    """`straight knee, then bent knee`; empty without parts."""
    said = ""
    for part in parts:
        name = part.replace("_", " ")
        said = tr("library", "{first}, then {next}", first=said, next=name) if said else name
    return said


def sets_of(dosage: Dosage) -> str:
    """`3 sets, 30 s between them`; empty where there is one set."""
    sets = dosage.sets
    if sets.number < 2:
        return ""
    if not sets.rest_ms:
        return number_of_sets(sets.number)
    return trn(
        "library",
        "{n} set, {rest} of rest",
        "{n} sets, {rest} of rest between them",
        sets.number,
        rest=duration(sets.rest_ms),
    )


def number_of_sets(number: int) -> str:
    """`1 set`, `3 sets`."""
    return trn("library", "{n} set", "{n} sets", number)


def each_set(dosage: Dosage) -> str:
    """The repetitions where they are not one number: `8, 6, 4 times`, `up to 20 times`."""
    by_set = dosage.sets.repetitions
    if by_set:
        return tr("library", "{numbers} times", numbers=", ".join(map(str, by_set)))
    if dosage.ours.up_to:
        return tr("library", "up to {number} times", number=dosage.repetitions)
    return ""


def tempo(of: Tempo) -> str:
    """`2 s up, 1 s held, 3 s down`."""
    up, hold, down = _beat_ms(of.up_ms), _beat_ms(of.hold_ms), _beat_ms(of.down_ms)
    if of.hold_ms:
        return tr("library", "{up} up, {hold} held, {down} down", up=up, hold=hold, down=down)
    return tr("library", "{up} up, {down} down", up=up, down=down)


def _beat_ms(ms: int) -> str:
    """`2 s`; `1.3 s` where another pace makes it so."""
    if ms % 1_000 == 0:
        return duration(ms)
    from footcare_gui.texts.regional import number

    return tr("library", "{n} s", n=number(ms / 1_000, 1))


def days(when: When) -> tuple[str, ...]:
    """`every second day`, `Monday, Friday`, `until 9 January 2027`; nothing where none is named."""
    said = []
    if when.every_days == 2:
        said.append(tr("library", "every second day"))
    elif when.every_days is not None and when.every_days > 1:
        said.append(trn("library", "every {n} day", "every {n} days", when.every_days))
    if when.weekdays or when.until is not None:
        from footcare_gui.texts.dates import full_date, weekday
    if when.weekdays:
        said.append(", ".join(weekday(number, short=False) for number in when.weekdays))
    if when.apart_ms is not None:
        hours = when.apart_ms // _HOUR_MS
        said.append(trn("library", "at least {n} hour apart", "at least {n} hours apart", hours))
    if when.until is not None:
        said.append(tr("library", "until {day}", day=full_date(when.until)))
    return tuple(said)
