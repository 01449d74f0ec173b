"""Three ways to begin: empty, from a sentence, as a copy."""

from __future__ import annotations

from datetime import date

from footcare_gui.domain.programmes.assumed import assuming
from footcare_gui.domain.programmes.beginning import (
    as_named,
    copy_of,
    new_exercise,
    not_understood,
    with_sentence,
    without_mended,
)
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.domain.programmes.written import Written, at, list_at, text_at, with_at

TODAY = date(2026, 11, 28)


def said(written: Written, sentence: str) -> Written:
    return with_sentence(written, read_sentence(sentence, TODAY))


def test_a_sentence_fills_name_dose_and_a_first_step() -> None:
    written = said(new_exercise("As prescribed."), "Towel curls 3x12 each foot")
    assert text_at(written, ("name",)) == "Towel curls"
    assert text_at(written, ("ours", "sets")) == "3"
    assert at(written, ("ours", "hold")) is None
    assert list_at(written, ("steps",)) == ("Towel curls.",)
    assert text_at(written, ("purpose",)) == "As prescribed."


def test_the_first_step_follows_the_name_until_it_says_more() -> None:
    written = said(new_exercise("x"), "Towel")
    written = said(written, "Towel curls")
    assert list_at(written, ("steps",)) == ("Towel curls.",)
    written = said(with_at(written, ("steps",), ("Sit.",)), "Towel curls 3x12")
    assert list_at(written, ("steps",)) == ("Sit.",)


def test_what_a_sentence_tells_to_do_is_the_step_while_it_is_typed_and_until_it_is_changed() -> (
    None
):
    written = new_exercise("x")
    for words in ("Pumps 15 times, pull", "Pumps 15 times, pull the", "Pumps, pull the toes up"):
        written = said(written, words)
    assert list_at(written, ("steps",)) == ("Pull the toes up.",)
    assert list_at(said(written, "Pumps 15 times"), ("steps",)) == ("Pumps.",)
    mine = with_at(written, ("steps",), ("Pull the toes up.", "Rest."))
    assert list_at(said(mine, "Pumps, push the toes down"), ("steps",))[1] == "Rest."


def test_what_was_not_understood_is_marked_among_the_notes_and_others_stay() -> None:
    written = with_at(new_exercise("x"), ("notes",), ("Ask about the knee.",))
    written = said(written, "Holds 30 s; add 5 s each week")
    notes = list_at(written, ("notes",))
    assert notes == ("Ask about the knee.", "not understood: add 5 s each week")
    assert list_at(said(written, "Holds 30 s"), ("notes",)) == ("Ask about the knee.",)


def test_a_note_whose_numbers_were_typed_into_a_field_is_mended() -> None:
    left = ("Ask.", "not understood: eight 8, 6, 4", "not understood: gently")
    written = with_at(new_exercise("x"), ("notes",), left)
    assert without_mended(written, "8, 6") == written
    kept = ("Ask.", "not understood: gently")
    assert list_at(without_mended(written, "8, 6, 4"), ("notes",)) == kept


def test_a_name_of_balance_needs_it_until_that_was_chosen() -> None:
    written = said(new_exercise("x"), "Single-leg balance 3 × 30 s")
    assert text_at(written, ("needs_balance",)) == "yes"
    off = with_at(written, ("needs_balance",), None)
    sentence = read_sentence("Single-leg balance 3 × 20 s", TODAY)
    assert text_at(with_sentence(off, sentence, keeps=("balance",)), ("needs_balance",)) == ""
    named = with_at(new_exercise("x"), ("name",), "Heel walking")
    assert text_at(as_named(assuming(named, ("balance",))), ("needs_balance",)) == "yes"
    said_all = assuming(named, ())
    assert as_named(said_all) == said_all


def test_what_to_fetch_follows_the_words_until_it_was_chosen() -> None:
    written = said(new_exercise("x"), "Towel curls 3x12")
    assert list_at(written, ("equipment",)) == ("towel",)
    sentence = read_sentence("Curls 3x12", TODAY)
    kept = with_sentence(written, sentence, keeps=("things",))
    assert list_at(kept, ("equipment",)) == ("towel",)
    assert list_at(with_sentence(written, sentence), ("equipment",)) == ()


def test_the_mark_is_in_the_persons_language_and_known_in_both() -> None:
    written = with_at(new_exercise("x"), ("notes",), ("not understood: gently",))
    assert not_understood(written, "nicht verstanden:") == ("gently",)
    sentence = read_sentence("Holds 30 s; add 5 s each week", TODAY)
    written = with_sentence(written, sentence, "nicht verstanden:")
    assert list_at(written, ("notes",)) == ("nicht verstanden: add 5 s each week",)
    assert not_understood(written, "nicht verstanden:") == ("add 5 s each week",)
    assert not_understood(written) == ()


def test_a_copy_is_the_persons_own_and_knows_where_it_came_from() -> None:
    walk: Written = {
        "id": "toe_walk",
        "name": "Toe walking",
        "article": {"move": "20–30 s", "per_day": "several"},
        "ours": {"use": "30 s", "per_day": "3"},
        "variants": (
            {"id": "short", "article": {"move": "5 s"}, "ours": {"rest": "5 s"}},
            {"id": "plain", "ours": {"move": "9 s"}},
        ),
    }
    copy = copy_of(walk, "Toe walking, my way")
    assert copy == {
        "name": "Toe walking, my way",
        "copy_of": "toe_walk",
        "figure": "toe_walk",
        "ours": {"move": "20–30 s", "per_day": "3", "use": "30 s"},
        "variants": (
            {"id": "short", "ours": {"move": "5 s", "rest": "5 s"}},
            {"id": "plain", "ours": {"move": "9 s"}},
        ),
    }


def test_a_number_that_the_article_leaves_open_is_left_out() -> None:
    copy = copy_of({"id": "a", "article": {"hold": "3 s", "per_day": "several"}}, "B")
    assert at(copy, ("ours",)) == {"hold": "3 s"}
