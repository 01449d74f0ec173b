"""A library file that is damaged, huge or no library at all is a fault, and hurts no other."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library import reader as library_reader
from footcare_gui.adapters.library.files import user_files
from footcare_gui.adapters.library.reader import load_library, read_library
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.platform.places import library_file
from footcare_gui.texts.faults import fault_line
from tests.kits.reader_kit import GOOD, ONE, builtin, messages, read

__all__ = ["builtin"]


def test_a_failing_file_leaves_the_rest_working(tmp_path: Path, builtin: Library) -> None:
    (tmp_path / "a.yaml").write_text("exercises: {", encoding="utf-8")
    (tmp_path / "b.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "c.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "d.yaml").mkdir()
    (tmp_path / "notes.txt").write_text("not for us", encoding="utf-8")
    result = load_library(library_file(), user_files(tmp_path))
    assert list(result.library.exercises) == [*builtin.exercises, "marble"]
    assert [Path(fault.file).name for fault in result.faults] == [
        "a.yaml",
        "c.yaml",
        "c.yaml",
        "d.yaml",
    ]
    assert "is already taken in another library file" in fault_line(result.faults[1])


def _ids(number: int) -> list[str]:
    return [f"{'abcdefghij'[i % 10]}{i:05d}_toe_press_with_a_long_name"[:40] for i in range(number)]


LARGE = {
    "600 kB of unknown exercises": lambda: (
        "routines:\n"
        + "".join(
            f"  - {{id: r{n}, name: N, exercises: [{', '.join(_ids(60))}]}}\n" for n in range(230)
        )
    ),
    "unknown among thousands of known ones": lambda: (
        "exercises:\n"
        + "".join(
            f"  - {{id: {i}, name: N, purpose: P, posture: seated, ours: {{hold: 5 s}}, "
            "steps: [a]}\n"
            for i in _ids(2_500)
        )
        + "routines:\n"
        + "".join(
            f"  - {{id: r{n}, name: N, exercises: [{', '.join(i[::-1] for i in _ids(50))}]}}\n"
            for n in range(200)
        )
    ),
    "unknown keys": lambda: "".join(f"{i}: 1\n" for i in _ids(60_000)),
    "phases": lambda: ONE.replace("5 s", f"5 s, phases: [{', '.join(_ids(60_000))}]"),
}


@pytest.mark.parametrize("kind", LARGE)
def test_a_large_file_full_of_faults_is_read_in_two_seconds(kind: str, tmp_path: Path) -> None:
    text = LARGE[kind]()
    begun = time.process_time()
    found = messages(tmp_path, text)
    assert time.process_time() - begun < 2
    assert found


def test_what_breaks_the_reader_is_a_fault_of_its_file_and_the_others_load(
    tmp_path: Path, builtin: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c"):
        routines = f"routines:\n  - {{id: {name}, name: N, exercises: [toe_walk]}}\n"
        (tmp_path / f"{name}.yaml").write_text(routines, encoding="utf-8")

    def break_on_b(path: Path, faults: Faults) -> Node | None:
        if path.name == "b.yaml":
            raise RecursionError("too deep")
        return read_yaml(path, faults)

    monkeypatch.setattr(library_reader, "read_yaml", break_on_b)
    noted: list[Exception] = []
    result = load_library(library_file(), user_files(tmp_path), noted.append)
    assert [str(error) for error in noted] == ["too deep"]
    assert list(map(fault_line, result.faults)) == [
        f"{tmp_path / 'b.yaml'}:1:1: this file breaks the reader; please report it"
    ]
    assert {*result.library.routines} == {*builtin.routines, "a", "c"}


def test_a_built_in_library_that_breaks_the_reader_is_not_hidden(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def break_always(_path: Path, _faults: Faults) -> Node | None:
        raise KeyError("id")

    monkeypatch.setattr(library_reader, "read_yaml", break_always)
    with pytest.raises(KeyError):
        load_library(library_file())


def test_two_thousand_exercises_load_in_a_couple_of_seconds(tmp_path: Path) -> None:
    one = GOOD[GOOD.index("  - id: marble") : GOOD.index("routines:")]
    text = "exercises:\n" + "".join(one.replace("marble\n", f"marble_{n}\n") for n in range(2_000))
    began = time.process_time()
    result = read(tmp_path, text)
    assert time.process_time() - began < 4
    assert (len(result.library.exercises), result.faults) == (2_000, ())


MUTATIONS = st.lists(
    st.tuples(
        st.integers(0, 10**6),
        st.integers(0, 12),
        st.sampled_from(
            ["", " ", "\n", "\t", ":", "- ", "[", "]", "{", "}", "'", '"', "&a ", "*a", "!x ",
             "0 s", "999 min", "#", "|\n", "? ", "–", "\x00", "é", "~", "no", "<<: ", "---\n"]
        ),
    ),
    min_size=1,
    max_size=6,
)  # fmt: skip


@given(st.sampled_from(["good", "builtin"]), MUTATIONS)
def test_no_damage_to_a_file_ever_raises(
    tmp_path_factory: pytest.TempPathFactory, which: str, mutations: list[tuple[int, int, str]]
) -> None:
    text = GOOD if which == "good" else library_file().read_text(encoding="utf-8")
    for place, length, insertion in mutations:
        at = place % len(text)
        text = text[:at] + insertion + text[at + length :]
    path = tmp_path_factory.getbasetemp() / "mutated.yaml"
    path.write_text(text, encoding="utf-8")
    result = read_library(path)
    assert result.faults or result.library.exercises or result.library.routines
    for fault in result.faults:
        assert fault.line >= 1
        assert fault.column >= 1
        assert fault_line(fault).isprintable()
    for exercise in result.library.exercises.values():
        for variant in ("", *exercise.variants):
            plan = plan_exercise(result.library, Item(exercise.id, variant), PlanOptions())
            assert 0 < plan.total_ms <= 2 * 60 * 60_000


SCALARS = st.one_of(
    st.sampled_from(["toe", "30 s", "up to 5 s", "as long as you can", "3", "no", "", "start"]),
    st.text(max_size=8),
)

KEYS = st.sampled_from(
    ["id", "name", "steps", "article", "ours", "hold", "move", "exercises", "routines", "variants",
     "posture", "purpose", "use", "cap", "target", "sides", "phases", "text", "during", "format"]
)  # fmt: skip

VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5)
)


@given(VALUES)
def test_any_shape_of_document_gives_faults_and_no_traceback(
    tmp_path_factory: pytest.TempPathFactory, document: object
) -> None:
    path = tmp_path_factory.getbasetemp() / "shape.yaml"
    path.write_text(yaml.safe_dump(document, allow_unicode=True), encoding="utf-8")
    result = read_library(path)
    assert bool(result.faults) == (result.library == Library())


def test_random_bytes_in_a_good_file_never_raise(tmp_path: Path) -> None:
    noise = random.Random(2)
    path = tmp_path / "noise.yaml"
    for _ in range(200):
        data = bytearray(GOOD.encode())
        for _ in range(5):
            data[noise.randrange(len(data))] = noise.randrange(256)
        path.write_bytes(bytes(data))
        result = read_library(path)
        assert bool(result.faults) == (result.library == Library())
