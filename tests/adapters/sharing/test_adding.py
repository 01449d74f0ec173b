"""What is in a file is kept, and what is here already stays or is asked about."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.domain.programmes.shared import Same
from footcare_gui.platform.files import write_whole
from footcare_gui.platform.places import resources
from tests.kits.shared_kit import CURLS, PLAIN, Person, ann, bob, plan, png, sent

__all__ = ["ann", "bob", "sent"]


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


def test_the_same_file_twice_adds_nothing(bob: Person, sent: Path) -> None:
    bob.files.add(sent)
    before = bob.everything()
    assert bob.files.look(sent).is_known
    assert list(bob.files.add(sent)) == []
    assert bob.everything() == before


def test_pictures_come_along_and_replace_none_that_is_there(
    ann: Person, bob: Person, tmp_path: Path
) -> None:
    ann.write("mine.yaml", CURLS.replace("pose: hold,", "picture: curl.png,"))
    ann.write("pictures/curl.png", png(40, 30))
    path = tmp_path / "a.footcare"
    ann.files.share(["evening"], PLAIN, path)
    bob.files.add(path)
    assert bob.everything()["pictures/curl.png"] == png(40, 30)
    assert bob.library.exercises["curls"] == ann.library.exercises["curls"]
    carl = Person(tmp_path / "carl")
    carl.write("pictures/curl.png", png(9, 9))
    carl.files.add(path)
    assert carl.everything()["pictures/curl.png"] == png(9, 9)
    assert carl.everything()["pictures/curl_2.png"] == png(40, 30)
    assert carl.library.exercises["curls"].usual.steps[0].pose == "photo:curl_2.png"


def test_pictures_are_those_of_the_exercise_where_both_are_kept(
    ann: Person, met: Person, tmp_path: Path
) -> None:
    ann.write("mine.yaml", CURLS.replace("pose: hold,", "picture: curl.png,"))
    ann.write("pictures/curl.png", png(40, 30))
    path = tmp_path / "a.footcare"
    ann.files.share(["evening"], PLAIN, path)
    met.files.add(path, Same.KEEP_BOTH)
    theirs = met.library.exercises["curls_2"]
    assert theirs.usual.figure == ann.library.exercises["curls"].usual.figure
