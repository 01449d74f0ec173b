"""What goes into a file: all that is needed, and nothing that everybody has."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.platform.places import resources
from tests.kits.shared_kit import PLAIN, Person, ann, bob, drawn, sent

__all__ = ["ann", "bob", "sent"]


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


def test_the_same_programme_gives_the_same_bytes(ann: Person, tmp_path: Path) -> None:
    for name in ("a", "b"):
        ann.files.share(["evening"], PLAIN, tmp_path / f"{name}.footcare")
    assert (tmp_path / "a.footcare").read_bytes() == (tmp_path / "b.footcare").read_bytes()
