"""What the app says of itself: honest, and with the places in it."""

from __future__ import annotations

from footcare_gui.texts import about


def test_it_claims_nothing_and_says_when_to_stop() -> None:
    text = about.what_it_is()
    assert "not treatment" in text
    assert "no clinician" in text
    assert "Stop for sharp pain" in text


def test_places_and_version_stand_in_their_sentences() -> None:
    assert about.version("1.0.0") == "Version 1.0.0"
    assert about.what_you_did("/home/ada").endswith("/home/ada")
    assert about.settings("/home/ada/f.ini").endswith("/home/ada/f.ini")


def test_how_things_are_taken_out_names_the_buttons() -> None:
    text = about.how_to_take_it_out()
    assert "Export" in text
    assert "Import" in text
