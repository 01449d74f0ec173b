"""What a prescription says of how it is done: in which position, still or moving, on one leg.

It is read from words alone, those of the exercise's name included. What no word says stays unsaid,
so that whoever shows it can tell the person.
"""

from __future__ import annotations

import re
from functools import cache

from footcare_gui.domain.exercises.dosage import SideTerm, WorkKind
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.programmes.draft import USUAL_HOLD_MS, DraftDose

_FRONT_OR_BACK = r"(?:back|stomach|belly|tummy|front)"
_FLOOR = r"(?:the|a|your) (?:floor|mat|rug)"
POSTURE_WORDS: tuple[tuple[Posture, str], ...] = (
    (Posture.STANDING, r"wall sits?|sit[- ]to[- ]stands?"),
    (Posture.LYING, r"sit-?ups?|side-?lying|(?:lying|lie|lies|supine|prone|in bed)"
                    rf"|(?:on|onto) (?:your|my) {_FRONT_OR_BACK}|on (?:your|my) side"),
    (Posture.FLOOR_SITTING, rf"(?:sit|sits|sitting|seated) (?:down )?on {_FLOOR}"
                            r"|(?:long|floor|cross-legged)[- ]sit(?:ting)?"),
    (Posture.SEATED, r"sit|sits|sitting|seated|in (?:a|the|your) (?:arm)?chair"),
    (Posture.STANDING, r"stand|stands|standing|upright"
                       r"|(?:on|off|over) (?:the edge of )?(?:a|the) (?:stair|step)s?"),
    (Posture.LYING, r"planks?|bridges?|bridging|clams?|clamshells?|crunch(?:es)?|push-?ups?"
                    r"|dead bugs?|supermans?|straight[- ]leg (?:raise|lift)s?"),
    (Posture.STANDING, r"balanc(?:e|es|ing)|squats?|lunges?|heel drops?|step[- ](?:up|down)s?"
                       r"|walk(?:s|ing)?|march(?:es|ing)?|hop(?:s|ping)?|jump(?:s|ing)?|tiptoes?"),
)  # fmt: skip
"""Words that tell a position, the plainer ones before names of exercises that imply it."""
PLAIN = 5
"""So many of these say a position and nothing else."""
LIKELY_WORDS: tuple[tuple[Posture, str], ...] = (
    (
        Posture.STANDING,
        r"(?:heel|calf|toe) (?:raise|rise|lift)s?|deadlifts?|(?:calf|wall) stretch(?:es)?",
    ),
)
"""Names that leave it open and mostly mean this one."""
MOVING_WORDS = (
    r"raises?|rises?|curls?|drops?|circles?|circling|taps?|tapping|walk(?:s|ing)?|march(?:es|ing)?"
    r"|roll(?:s|ing)?|pumps?|swings?|kicks?|rocks?|rocking|squats?|lunges?|step[- ](?:up|down)s?"
    r"|hop(?:s|ping)?|jump(?:s|ing)?|scrunch(?:es)?|wiggles?|pick-?ups?|alphabet|rotations?|lifts?"
    r"|slides?|dips?|bends?|extensions?|massage|cycling|jogging|running|clams?|clamshells?"
    r"|crunch(?:es)?|sit-?ups?|push-?ups?|dead bugs?|sweeps?|sit[- ]to[- ]stands?"
)
"""Names of movements: a time that is said of one is a time of moving."""
STILL_WORDS = (
    r"hold(?:s|ing)?|keep still|still|stretch(?:es|ing)?|balanc(?:e|es|ing)|planks?|isometric"
    r"|squeez(?:e|es|ing)|wall sits?|bridges?"
)
"""Names of what is held, whatever else the name says."""
BALANCE_WORDS = (
    r"balanc(?:e|es|ing)|tandem|flamingo|(?:single|one)[- ](?:leg|foot)(?:ged|ed)?|hop(?:s|ping)?"
    r"|on (?:one|your|the (?:left|right)) (?:leg|foot)|heel[- ]to[- ]toe|tiptoes?"
    r"|(?:heel|toe|tiptoe|line) walk(?:s|ing)?|walk(?:s|ing)? on (?:your |the )?(?:heels?|toes)"
    r"|(?:wobble|balance|bosu) (?:board|pad|ball|cushion)|step[- ](?:up|down)s?|eyes closed"
)
"""What is done on little ground."""
THINGS_SAID = (
    ("wall", r"walls?"),
    ("towel", r"towels?"),
    ("marbles", r"marbles?"),
    ("pencil", r"pencils?"),
    ("tennis ball", r"tennis balls?"),
    ("exercise band", r"(?:(?:resistance|elastic|exercise|rubber|thera) ?-?)?bands?|therabands?"),
)
"""Things, as the field for them says them."""
LEAST_MOVING_MS = 10_000
"""What is shorter is how long a repetition is held."""
_ONE_SIDE = (
    (SideTerm.EACH_LEG, r"(?:single|one)[- ]leg(?:ged)?"),
    (SideTerm.EACH_FOOT, r"(?:single|one)[- ]foot(?:ed)?"),
)


def said_posture(text: str) -> tuple[Posture | None, bool]:
    """The position that words tell, `None` without any; and whether they leave no doubt."""
    for table, is_sure in ((POSTURE_WORDS, True), (LIKELY_WORDS, False)):
        for posture, words in table:
            if _has(words, text):
                return posture, is_sure
    return None, False


def said_things(text: str) -> tuple[str, ...]:
    """The things to fetch that words name."""
    return tuple(thing for thing, words in THINGS_SAID if _has(words, text))


def said_balance(text: str, posture: Posture | None) -> bool:
    """Whether words tell that somebody unsteady could fall; who sits or lies does not."""
    return posture in (None, Posture.STANDING) and _has(BALANCE_WORDS, text)


def only_posture(text: str) -> bool:
    """Whether words say a position and nothing else."""
    plain = "|".join(words for _, words in POSTURE_WORDS[:PLAIN])
    joints = r"while|when|in|position|with|on|one|a|the|your|leg|chair|down|still"
    is_all = _pattern(rf"(?:(?:{plain}|{joints})(?: |$))+").fullmatch(text) is not None
    return is_all and _has(plain, text)


def with_manner(dose: DraftDose, name: str) -> tuple[DraftDose, bool]:
    """A dose that is held or moved as its name tells; and whether anything told it.

    Args:
        dose: As it was read so far.
        name: Of the exercise.
    """
    if dose.says_no_amount and dose.work is None:
        is_still = _has(STILL_WORDS, name) and not _has(MOVING_WORDS, name)
        usual = dose._replace(work_ms=USUAL_HOLD_MS) if is_still else dose._replace(own_pace=True)
        return usual, False
    if dose.is_counted:
        return dose, dose.tempo is not None
    if dose.work is not None or _has(STILL_WORDS, name):
        return dose, True
    is_of_a_repetition = dose.sets is not None and dose.repetitions is not None
    longest_ms = max((dose.work_ms or 0, *dose.work_by_set_ms))
    if is_of_a_repetition or longest_ms < LEAST_MOVING_MS or not _has(MOVING_WORDS, name):
        return dose, False
    return dose._replace(work=WorkKind.MOVE), False


def with_one_side(dose: DraftDose, text: str) -> DraftDose:
    """A dose for each leg where it is done on one, and nothing else is said of sides."""
    if dose.sides is None:
        for term, words in _ONE_SIDE:
            if _has(words, text):
                return dose._replace(sides=term)
    return dose


def _has(words: str, text: str) -> bool:
    return _pattern(rf"(?<![\w-])(?:{words})(?![\w-])").search(text) is not None


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)
