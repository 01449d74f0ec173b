"""Words of a routine that is written: all for translators, and names as they are."""

from __future__ import annotations

from footcare_gui.domain.choices.dosing import dials_of
from footcare_gui.domain.exercises.dosage import Ours, SideTerm, WorkKind
from footcare_gui.domain.exercises.sets import Sets, Tempo
from footcare_gui.domain.session.plan import Dose
from footcare_gui.texts import routine_edit as words
from tests.builders import STRETCH, exact, make_exercise
from tests.kits.messages_kit import past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    dosage = STRETCH.usual.dosage
    dials = dials_of(dosage, Dose())
    assert past_the_translators(words, taken=(), dosage=dosage, dials=dials) == {}


def test_a_copy_is_called_as_nothing_else_is() -> None:
    assert words.copy_name("Morning", {"Morning", "Morning 2"}) == "Morning 3"


def test_a_dose_is_said_in_short() -> None:
    stretch = STRETCH.usual.dosage
    assert words.dose(stretch, dials_of(stretch, Dose(20_000, 3))) == "20 s × 3 · each leg"
    alone = make_exercise(
        "hold", span=exact(90), ours=Ours(), sides=SideTerm.NONE, reps=None
    ).usual.dosage
    assert words.dose(alone, dials_of(alone, Dose())) == "1 min 30 s"


def test_a_dose_of_sets_is_said_as_it_was_turned() -> None:
    ours = Ours(repetitions=12, sets=Sets(3, 30_000), tempo=Tempo(2_000, 0, 2_000))
    curls = make_exercise("curls", span=exact(4), ours=ours, reps=None, work=WorkKind.MOVE)
    own = dials_of(curls.usual.dosage, Dose(None, 8, None, 2, 45_000, 150))
    said = words.dose(curls.usual.dosage, own)
    assert said.startswith("2 sets, 45 s of rest between them · 1.3 s up, 1.3 s down × 8")


def test_a_name_is_never_taken_for_a_place_in_a_message() -> None:
    assert "“{name} %s”" in words.deleted("{name} %s")
