"""Made on one profile, opened on another: the same plans, pictures, words; what is here stays."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme
from tests.kits.shared_kit import Person, ann, bob, plan, sent

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
