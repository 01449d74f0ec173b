"""How long the desktop's voice takes is guessed with room to spare, and learnt."""

from __future__ import annotations

from footcare_gui.adapters.speech.lengths import MOST_KEPT, SPARE, Lengths

SENTENCE = "Press the towel down with your toes."


def test_what_was_said_before_takes_as_long_again() -> None:
    lengths = Lengths()
    lengths.learn(SENTENCE, 2_000)
    assert lengths.of(SENTENCE) == round(2_000 * SPARE)


def test_a_slow_voice_is_expected_to_be_slow_with_other_sentences_too() -> None:
    lengths = Lengths()
    before = lengths.of("Another one of the same kind.")
    for _ in range(8):
        lengths.learn(SENTENCE, 9_000)
    assert lengths.of("Another one of the same kind.") > 2 * before


def test_longer_sentences_take_longer() -> None:
    assert Lengths().of(SENTENCE) > Lengths().of("Hold.")


def test_not_everything_is_kept_for_ever() -> None:
    lengths = Lengths()
    for number in range(MOST_KEPT + 1):
        lengths.learn(f"Sentence {number}.", 1_000)
    assert len(lengths._known) == 1
