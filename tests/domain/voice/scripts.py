"""Plans and lengths to make scripts from."""

from __future__ import annotations

import random
from functools import cache
from itertools import accumulate

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.preferences import repetition_choices, work_choices_ms
from footcare_gui.domain.choices.voice_wishes import COUNTED_S, HowMuch, VoiceWishes
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.cues import Cue, cues_of
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.plan import Dose, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.state import Finished, Idle, State
from footcare_gui.domain.voice.lines import LengthOf
from footcare_gui.domain.voice.sentences import Sentence
from footcare_gui.domain.voice.telling import Telling
from footcare_gui.platform.places import library_file
from footcare_gui.texts.voice import words_of_sentence


@cache
def library() -> Library:
    return load_library(library_file()).library


def calm(sentence: Sentence) -> int | None:
    """A calm voice: so many milliseconds a letter, and a breath."""
    return 200 + 62 * len(words_of_sentence(sentence, library()))


def plan_of(*items: Item, options: PlanOptions | None = None, name: str = "own") -> SessionPlan:
    return compile_plan(library(), Routine(name, name, items), options or PlanOptions())


def routine_plan(name: str, options: PlanOptions | None = None) -> SessionPlan:
    return compile_plan(library(), library().routines[name], options or PlanOptions())


def any_telling(seed: int, *, waits: bool = False) -> Telling:
    """Any session that a person could come to, told to them in any way."""
    chance = random.Random(seed)
    forms = [
        Item(exercise.id, variant)
        for exercise in library().exercises.values()
        for variant in ("", *exercise.variants)
    ]
    items = tuple(chance.choice(forms) for _ in range(chance.randint(1, 12)))
    options = PlanOptions(
        pace_percent=chance.choice((100, 150, 200)),
        first_side=chance.choice((Side.LEFT, Side.RIGHT)),
        wait_for_me=waits,
        end_open_at_target=chance.random() < 0.7,
        new_posture_ms=chance.choice((10_000, 25_000, 60_000)),
        doses={
            (item.exercise, item.variant): _dose(chance, item)
            for item in items
            if chance.random() < 0.7
        },
    )
    wishes = VoiceWishes(
        how_much=chance.choice(tuple(HowMuch)),
        counted_s=chance.choice(COUNTED_S),
        breathing=chance.random() < 0.5,
    )
    known = {item for item in items if chance.random() < 0.3}
    return Telling(
        plan_of(*items, options=options),
        library(),
        _voice(chance),
        wishes,
        lambda exercise, variant: Item(exercise, variant) in known,
    )


def _dose(chance: random.Random, item: Item) -> Dose:
    dosage = library().form(item).dosage
    right = None
    if chance.random() < 0.3 and dosage.sides.is_sided:
        right = Dose(chance.choice(work_choices_ms(dosage)))
    return Dose(
        chance.choice(work_choices_ms(dosage)), chance.choice(repetition_choices(dosage)), right
    )


def _voice(chance: random.Random) -> LengthOf:
    """A quick or a slow one, which may not know everything."""
    a_letter_ms, unknown = chance.uniform(35, 130), chance.choice((0.0, 0.0, 0.1))
    lost = {say: chance.random() < unknown for say in range(97)}

    def length_of(sentence: Sentence) -> int | None:
        words = words_of_sentence(sentence, library())
        return None if lost[len(words) % 97] else round(150 + a_letter_ms * len(words))

    return length_of


def starts_ms(plan: SessionPlan) -> list[int]:
    """When each segment begins, and when all is over, where nothing waits."""
    ends = accumulate((_runs_ms(plan, index) for index in range(len(plan.segments))), initial=0)
    return list(ends)


def _runs_ms(plan: SessionPlan, index: int) -> int:
    segment = plan.segments[index]
    if segment.open_ended and not plan.end_open_at_target:
        assert segment.max_ms is not None
        return segment.max_ms
    return segment.duration_ms


def cues_in(plan: SessionPlan) -> list[Cue]:
    """Every cue of a session that nobody interrupts, as the engine gives them."""
    state: State = Idle()
    cues: list[Cue] = []
    now_ms = 0
    command: c.Command = c.Start(0)
    while not isinstance(state, Finished):
        state, events = reduce(plan, state, command)
        cues += cues_of(plan, state, events)
        now_ms += 2_500
        command = c.Tick(now_ms)
    return cues
