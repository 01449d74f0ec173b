"""Made on one profile, opened on another: the same plans, pictures, words; what is here stays."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.domain.exercises.programme import Programme
from tests.kits.shared_kit import CURLS, Person, ann, bob, plan, sent

__all__ = ["ann", "bob", "sent"]


def test_plans_and_words_are_the_same_for_both(ann: Person, bob: Person, sent: Path) -> None:
    assert sorted(bob.files.add(sent)) == ["curls", "evening"]
    hers, his = ann.library, bob.library
    assert his.exercises["curls"] == hers.exercises["curls"]
    assert his.routines["evening"] == hers.routines["evening"]
    assert plan(his, "evening") == plan(hers, "evening")


def test_looking_keeps_nothing_and_says_what_is_in_it(bob: Person, sent: Path) -> None:
    inside = bob.files.look(sent)
    assert (inside.file, inside.programme.name) == ("evening.footcare", "My evening")
    assert [one.name for one in inside.exercises] == ["Towel curls: both feet"]
    assert [one.id for one in inside.routines] == ["evening"]
    assert (inside.same, inside.is_known, bob.own.exists()) == ((), False, False)


def test_what_a_therapist_asks_goes_along(ann: Person, bob: Person, tmp_path: Path) -> None:
    limit = Limit(None, 10, 2)
    asked = Programme("A", "Ada", limits={"curls": limit, "toe_walk": limit})
    path = tmp_path / "a.footcare"
    ann.files.share(["evening"], asked, path)
    bob.files.add(path)
    (programme,) = bob.library.programmes
    assert (programme.by, dict(programme.limits)) == ("Ada", {"curls": limit})
    assert bob.library.exercises["curls"].usual.dosage.repetitions == 10
    assert bob.files.look(path).is_known


def test_a_library_file_by_itself_is_looked_through_and_added_as_any_other(
    bob: Person, tmp_path: Path
) -> None:
    path = tmp_path / "evening_curls.footcare.yaml"
    path.write_text(CURLS, encoding="utf-8")
    inside = bob.files.look(path)
    assert (inside.file, inside.programme.name) == ("evening_curls.footcare.yaml", "evening curls")
    assert sorted(bob.files.add(path)) == ["curls", "evening"]
    assert bob.library.routines["evening"].items[1].exercise == "heel_cord"
    assert bob.files.look(path).is_known


@pytest.mark.parametrize(
    "text", ["services: {web: {image: x}}\n", "a shopping list\n", "", "format: 2\n"]
)
def test_any_other_text_is_refused_with_the_place_in_it(
    bob: Person, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "compose.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FaultyFileError) as refused:
        bob.files.look(path)
    assert {fault.file for fault in refused.value.faults} == {"compose.yaml"}


def test_a_library_file_that_shows_pictures_needs_them_beside_it_in_a_zip(
    bob: Person, tmp_path: Path
) -> None:
    path = tmp_path / "curls.yaml"
    path.write_text(CURLS.replace("- Let go.", "- {text: Let go., picture: me.png}"), "utf-8")
    with pytest.raises(FaultyFileError) as refused:
        bob.files.look(path)
    assert [fault.code for fault in refused.value.faults] == ["missing_picture"]


def test_a_programme_alters_nothing_that_was_there_and_leaves_nothing_behind(
    ann: Person, bob: Person, tmp_path: Path
) -> None:
    before, path = bob.library, tmp_path / "evening.footcare"
    asked = Programme("My evening", "Ann", until=date(2027, 1, 31))
    ann.files.share(["evening"], asked, path)
    bob.files.add(path)
    there = bob.library
    assert {id: there.exercises[id] for id in before.exercises} == before.exercises
    assert there.programmes[0].brought == ("curls",)
    assert there.exercises["curls"].usual.dosage.ours.when.until == date(2027, 1, 31)
    bob.files.take_out(there.programmes[0])
    assert bob.library == before
