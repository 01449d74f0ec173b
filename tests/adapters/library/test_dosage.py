"""A dose is read as it is written, and ours never goes against the article's."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.dosage import read_dosage
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.domain.exercises.dosage import (
    SEVERAL,
    Article,
    Count,
    Dosage,
    Ours,
    SideTerm,
    Span,
    WorkKind,
)
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.texts.faults import fault_line


def dosage_of(article: str, ours: str) -> tuple[Dosage, list[Fault]]:
    faults = Faults("f.yaml")
    root = parse_yaml(f"article: {{{article}}}\nours: {{{ours}}}\n", faults)
    assert root is not None
    dosage = read_dosage(root.fields(required=(), optional=("article", "ours")))
    return dosage, list(faults)


def test_what_is_prescribed_and_what_is_ours_are_read_apart() -> None:
    dosage, faults = dosage_of(
        "hold: 5–10 s, repetitions: 4, sides: each foot, per_day: several",
        "use: 8 s, per_day: 2, move_in: 1 s, release: 2 s, rest: 3 s, switch: 4 s, "
        "phases: [up, down], consecutive_days: no",
    )
    assert faults == []
    hold, span, feet = WorkKind.HOLD, Span(5_000, 10_000), SideTerm.EACH_FOOT
    assert dosage.article == Article(hold, span, 4, feet, SEVERAL)
    assert dosage.ours == Ours(
        per_day=Count(2, 2),
        use_ms=8_000,
        move_in_ms=1_000,
        release_ms=2_000,
        rest_ms=3_000,
        switch_ms=4_000,
        phases=("up", "down"),
        consecutive_days=False,
    )


def test_a_form_without_any_dose_is_one_fault() -> None:
    faults = Faults("f.yaml")
    root = parse_yaml("name: None", faults)
    assert root is not None
    read_dosage(root.fields(required=(), optional=("name",)))
    assert [fault.code for fault in faults] == ["no_dose"]


@pytest.mark.parametrize(
    ("article", "ours", "word"),
    [
        ("", "rest: 3 s", "how long is it?"),
        ("hold: as long as you can", "cap: 9 s", "needs a target"),
        ("hold: as long as you can", "target: 9 s", "needs a cap"),
        ("hold: as long as you can", "target: 9 s, cap: 8 s", "longer than the cap of 8 s"),
        ("hold: as long as you can", "use: 5 s, target: 5 s, cap: 9 s", "take “use” out"),
        ("hold: at least 5 s", "target: 4 s, cap: 9 s", "outside what is prescribed"),
        ("hold: at least 5 s", "target: 6 s", "a target needs a cap"),
        ("hold: at least 5 s", "cap: 4 s", "outside what is prescribed"),
        ("move: at least 5 s", "target: 6 s, cap: 9 s", "a target is for holds"),
        ("hold: up to 5 s", "cap: 4 s", "a cap is for open ones"),
        ("hold: up to 5 s", "use: 6 s", "outside what is prescribed (up to 5 s)"),
        ("hold: 5 s, move: 5 s", "rest: 1 s", "“hold” and “move” together"),
        ("hold: 5 s", "move: 5 s", "already says how long"),
        ("move: 5 s", "phases: [up, down]", "phases are consecutive holds"),
        ("hold: 5 s", "switch: 5 s", "both sides work at once"),
        ("hold: 10 min, repetitions: 50", "rest: 5 s", "would take 504 min"),
        ("hold: 5 s, days_per_week: 2–3", "days_per_week: 5", "the article says 2–3"),
        ("hold: 5 s, days_per_week: 8", "rest: 1 s", "write 1 to 7"),
        ("hold: 5 s", "consecutive_days: maybe", "unknown choice"),
        ("hold: 5 s", "per_day: several", "no count"),
        ("hold: 5 s, per_day: several", "rest: 1 s", "“several” is no number; choose one"),
        ("hold: 5 s, use: 4 s", "rest: 1 s", "unknown key “use”"),
    ],
)
def test_article_and_ours_must_agree(article: str, ours: str, word: str) -> None:
    _, (fault,) = dosage_of(article, ours)
    assert word in fault_line(fault)


@pytest.mark.parametrize(
    ("article", "ours"),
    [
        ("hold: at least 3 s", "target: 5 s, cap: 10 s"),
        ("hold: as long as you can", "target: 5 s, cap: 10 s"),
        ("hold: 5 s, days_per_week: 2–3", "days_per_week: 2"),
        ("hold: 5 s, per_day: 2–3", "per_day: 3"),
        ("", "move: 2 min, reverse_at: half"),
        ("hold: 5 s", "phases: [up, down]"),
    ],
)
def test_ours_may_choose_within_the_article(article: str, ours: str) -> None:
    assert dosage_of(article, ours)[1] == []
