"""Words of what a therapist asks."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Limit, SideTerm
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.programmes.draft import DraftDose
from footcare_gui.texts import programme as words
from tests.kits.messages_kit import past_the_translators


def test_every_word_is_for_translators() -> None:
    limit = Limit(20_000, 2, 3, 1)
    assert (
        past_the_translators(
            words,
            limit=limit,
            term=SideTerm.EACH_LEG,
            dosage=DraftDose(repetitions=12).dosage,
            said=("Slowly.",),
            programme=Programme("Ankle", "Ada", cautions={"curls": ("Slowly.",)}),
            exercise="curls",
        )
        == {}
    )


def test_the_most_is_said_part_by_part() -> None:
    whole = words.at_most(Limit(20_000, 2, 3, 1), SideTerm.EACH_LEG)
    assert whole == "No more than 20 s · 2 each leg · 3 sets · 1 time a day"
    assert words.at_most(Limit(None, 12), SideTerm.NONE) == "No more than 12 repetitions"
    assert words.at_most(Limit(), SideTerm.NONE) == ""


def test_what_is_prescribed_is_nobodys_suggestion() -> None:
    dose = words.whole_dose(DraftDose(repetitions=12, sets=3, sides=SideTerm.EACH_FOOT).dosage)
    assert "each foot" in dose
    assert "suggestion" not in dose


def test_what_a_therapist_adds_to_the_cautions_is_in_their_name() -> None:
    ada = Programme("Ankle", "Ada", cautions={"heel_cord": ("Stop if the scar pulls.",)})
    said = ("Stop if the scar pulls.", "Hold on to something.")
    marked = ["Stop if the scar pulls. (Ada)", "Hold on to something."]
    assert words.cautions(said, ada, "heel_cord") == marked
    for unmarked in (None, ada._replace(by=""), ada._replace(brought=("heel_cord",))):
        assert list(words.cautions(said, unmarked, "heel_cord")) == list(said)
