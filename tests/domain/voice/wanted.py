"""What a voice may tell of a plan, and its words, for the tests of what it wants to say."""

from __future__ import annotations

from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.voice.lines import Wanted
from footcare_gui.domain.voice.telling import Telling
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import calm, library


def telling(plan: SessionPlan, how_much: HowMuch = HowMuch.EVERYTHING) -> Telling:
    return Telling(plan, library(), calm, VoiceWishes(how_much=how_much))


def index_of(plan: SessionPlan, kind: Kind, rep: int = 0) -> int:
    return next(i for i, s in enumerate(plan.segments) if (s.kind, s.rep) == (kind, rep))


def texts(wanted: tuple[Wanted, ...], known: Library | None = None) -> list[str]:
    return [words_of_sentence(one.forms[0][1], known or library()) for one in wanted]
