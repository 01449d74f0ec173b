"""Made on one profile, opened on another: the same plans, pictures, words; what is here stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.figures.close_up_files import CloseUpFiles
from footcare_gui.adapters.figures.reader import load_figure
from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.programmes.shared import Same
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.figure.model.figure import Figure
from footcare_gui.platform.files import write_whole
from footcare_gui.platform.places import resources
from tests.kits.shared_kit import CURLS, Person

PLAIN = Programme("My evening")


@pytest.fixture
def ann(tmp_path: Path) -> Person:
    person = Person(tmp_path / "ann")
    person.write("mine.yaml", CURLS)
    return person


@pytest.fixture
def bob(tmp_path: Path) -> Person:
    return Person(tmp_path / "bob")


@pytest.fixture
def sent(ann: Person, tmp_path: Path) -> Path:
    path = tmp_path / "evening.footcare"
    ann.files.share(["evening"], PLAIN, path)
    return path


def drawn(person: Person, name: str) -> Figure:
    figures = person.own / "figures"
    return load_figure(figures / f"{name}.yaml", CloseUpFiles(resources() / "figures", figures))


def plan(library: Library, routine: str) -> SessionPlan:
    return compile_plan(library, library.routines[routine], PlanOptions())


def test_plans_and_words_are_the_same_for_both(ann: Person, bob: Person, sent: Path) -> None:
    assert sorted(bob.files.add(sent)) == ["curls", "evening"]
    hers, his = ann.library, bob.library
    assert his.exercises["curls"] == hers.exercises["curls"]
    assert his.routines["evening"] == hers.routines["evening"]
    assert plan(his, "evening") == plan(hers, "evening")


def test_figures_and_their_close_ups_are_the_same_for_both(
    ann: Person, bob: Person, tmp_path: Path
) -> None:
    figures = resources() / "figures"
    figure = (figures / "heel_cord.yaml").read_text(encoding="utf-8")
    assert "kind: heel_down," in figure
    ann.write("figures/curls.yaml", figure.replace("id: heel_cord", "id: curls", 1))
    close_up = (figures / "close_ups" / "heel_down.yaml").read_bytes()
    ann.write("figures/close_ups/heel_down.yaml", close_up + b"# larger\n")
    path = tmp_path / "a.footcare"
    ann.files.share(["evening"], PLAIN, path)
    assert bob.files.look(path).pictures == 2
    bob.files.add(path)
    his = bob.everything()
    assert "figures/close_ups/heel_down_2.yaml" in his, "everybody's own stays as it is"
    assert b"kind: heel_down_2" in his["figures/curls.yaml"]
    assert drawn(bob, "curls").poses.keys() == drawn(ann, "curls").poses.keys()


def test_the_same_file_twice_adds_nothing(bob: Person, sent: Path) -> None:
    bob.files.add(sent)
    before = bob.everything()
    assert bob.files.look(sent).is_known
    assert list(bob.files.add(sent)) == []
    assert bob.everything() == before


def test_looking_keeps_nothing_and_says_what_is_in_it(bob: Person, sent: Path) -> None:
    inside = bob.files.look(sent)
    assert (inside.file, inside.programme.name) == ("evening.footcare", "My evening")
    assert [one.name for one in inside.exercises] == ["Towel curls: both feet"]
    assert [one.id for one in inside.routines] == ["evening"]
    assert (inside.same, inside.is_known, bob.own.exists()) == ((), False, False)


@pytest.fixture
def met(bob: Person) -> Person:
    """Somebody who has other curls, and an evening of their own."""
    bob.write("his.yaml", CURLS.replace("Towel curls: both feet", "His curls"))
    return bob


def test_what_has_the_same_id_is_named(met: Person, sent: Path) -> None:
    inside = met.files.look(sent)
    assert inside.same == ("curls",)
    assert inside.name_of("curls") == "Towel curls: both feet"


def test_mine_can_be_kept(met: Person, sent: Path) -> None:
    before = met.library.exercises["curls"]
    met.files.add(sent, Same.KEEP_MINE)
    assert met.library.exercises["curls"] == before


def test_theirs_can_be_taken_and_mine_comes_back_with_the_file_gone(
    met: Person, sent: Path
) -> None:
    before = met.everything()
    met.files.add(sent, Same.TAKE_THEIRS)
    assert met.library.exercises["curls"].name == "Towel curls: both feet"
    (new,) = met.everything().keys() - before.keys()
    (met.own / new).unlink()
    assert met.library.exercises["curls"].name == "His curls"
    assert met.everything() == before


def test_both_can_be_kept_and_theirs_has_another_id(met: Person, sent: Path) -> None:
    added = met.files.add(sent, Same.KEEP_BOTH)
    assert "curls_2" in added
    library = met.library
    assert library.exercises["curls"].name == "His curls"
    theirs = library.exercises["curls_2"]
    assert theirs.name == "Towel curls: both feet"
    assert theirs.usual.figure == "curls"
    assert list(theirs.variants) == ["lying"]


def test_routines_of_theirs_use_their_exercises_where_both_are_kept(
    ann: Person, bob: Person, tmp_path: Path
) -> None:
    bob.write("his.yaml", CURLS.replace("both feet", "his").replace("evening", "night"))
    path = tmp_path / "a.footcare"
    ann.files.share(["evening"], PLAIN, path)
    bob.files.add(path, Same.KEEP_BOTH)
    library = bob.library
    assert [item.exercise for item in library.routines["evening"].items] == [
        "curls_2", "heel_cord", "curls_2",
    ]  # fmt: skip
    assert plan(library, "night").total_ms == plan(library, "evening").total_ms


def test_a_figure_never_replaces_one_that_is_there(
    ann: Person, bob: Person, tmp_path: Path
) -> None:
    figure = (resources() / "figures" / "toe_walk.yaml").read_text(encoding="utf-8")
    ann.write("figures/curls.yaml", figure.replace("id: toe_walk", "id: curls", 1))
    other = figure.replace("id: toe_walk", "id: curls  # his", 1)
    bob.write("figures/curls.yaml", other)
    path = tmp_path / "a.footcare"
    ann.files.share(["evening"], PLAIN, path)
    bob.files.add(path)
    assert bob.everything()["figures/curls.yaml"] == other.encode()
    assert bob.library.exercises["curls"].usual.figure == "curls_2"
    assert b"id: curls_2" in bob.everything()["figures/curls_2.yaml"]


def test_a_ready_made_routine_goes_under_an_id_of_its_own(
    ann: Person, bob: Person, tmp_path: Path
) -> None:
    path = tmp_path / "a.footcare"
    ann.files.share(["morning", "evening"], PLAIN, path)
    bob.files.add(path)
    assert bob.library.routines["morning_2"].items == ann.library.routines["morning"].items


def test_what_everybody_has_is_no_programme(ann: Person, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="everybody"):
        ann.files.share(["toe_walk"], PLAIN, tmp_path / "a.footcare")
    with pytest.raises(KeyError):
        ann.files.share(["nowhere"], PLAIN, tmp_path / "a.footcare")
    assert not (tmp_path / "a.footcare").exists()


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


def test_nothing_is_left_where_it_cannot_be_kept(
    ann: Person, bob: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    figure = (resources() / "figures" / "toe_walk.yaml").read_text(encoding="utf-8")
    ann.write("figures/curls.yaml", figure.replace("id: toe_walk", "id: curls", 1))
    path = tmp_path / "a.footcare"
    ann.files.share(["evening"], PLAIN, path)
    bob.own.mkdir(parents=True)
    write = write_whole

    def full(place: Path, content: str | bytes) -> None:
        if place.name.startswith("shared-"):
            raise OSError(28, "No space left on device")
        write(place, content)

    monkeypatch.setattr("footcare_gui.adapters.sharing.adding.write_whole", full)
    with pytest.raises(OSError, match="No space"):
        bob.files.add(path)
    assert bob.everything() == {}


def test_the_same_programme_gives_the_same_bytes(ann: Person, tmp_path: Path) -> None:
    for name in ("a", "b"):
        ann.files.share(["evening"], PLAIN, tmp_path / f"{name}.footcare")
    assert (tmp_path / "a.footcare").read_bytes() == (tmp_path / "b.footcare").read_bytes()
