"""What is inside: a library file that needs nothing else, and what is written where in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.adapters.sharing.contents import Contents, look_through, value_of, values_of
from footcare_gui.adapters.sharing.parcel import open_parcel
from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.platform.places import library_file, resources
from tests.kits.shared_kit import CURLS, Person, ann, bob, png, sent

__all__ = ["ann", "bob", "sent"]

PICTURED = CURLS.replace("format: 2", "format: 2\nprogramme: {name: Ankle}").replace(
    "pose: hold,", "picture: curl.png,"
)


def looked(files: dict[str, bytes]) -> Contents:
    figures = resources() / "figures"
    return look_through(files, "a.footcare", read_library(library_file()).library, figures)


def test_it_says_what_it_brings_beside_what_everybody_has(sent: Path) -> None:
    contents = looked(dict(open_parcel(sent)))
    assert list(contents.library.exercises) == ["curls"]
    assert {"curls", "toe_walk"} <= set(contents.all.exercises)
    assert contents.programme.name == "My evening"
    ((id, node),) = contents.exercise_nodes()
    assert (id, value_of(node, "posture"), value_of(node, "tip")) == ("curls", "seated", "")
    assert [one.scalar for one in values_of(node, "posture")] == ["seated", "lying"]


def test_all_that_is_wrong_is_said_at_once(sent: Path) -> None:
    files = {**open_parcel(sent), "pictures/a.png": b"", "pictures/b.png": png(9_999, 9_999)}
    files["programme.yaml"] = PICTURED.encode()
    with pytest.raises(FaultyFileError) as refused:
        looked(files)
    places = [(fault.file, fault.code) for fault in refused.value.faults]
    assert ("a.footcare/pictures/a.png", "no_picture") in places
    assert ("a.footcare/pictures/b.png", "large_picture") in places
    assert len(places) >= 3


def test_a_person_is_not_needed_to_look(tmp_path: Path, sent: Path) -> None:
    assert Person(tmp_path / "nobody").files.look(sent).pictures == 0
