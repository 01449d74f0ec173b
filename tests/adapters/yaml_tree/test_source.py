"""Reading files that anybody may have written: nothing gets through, nothing falls over."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.yaml_tree import source as yaml_source
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import MAX_BYTES, MAX_DEPTH, parse_yaml, read_yaml
from footcare_gui.texts.faults import fault_line


def faults_of(text: str) -> list[str]:
    faults = Faults("f.yaml")
    assert parse_yaml(text, faults) is None
    return [fault_line(fault) for fault in faults]


def faults_of_bytes(folder: Path, data: bytes) -> list[str]:
    path = folder / "f.yaml"
    path.write_bytes(data)
    faults = Faults("f.yaml")
    assert read_yaml(path, faults) is None
    return [fault_line(fault) for fault in faults]


def test_a_good_document_becomes_nodes_with_places() -> None:
    faults = Faults("f.yaml")
    root = parse_yaml("é: [1,\n  'two']\n", faults)
    assert root is not None
    assert not faults
    (text, key, value) = next(root.pairs())
    assert (text, key.line, key.column) == ("é", 1, 1)
    assert [(n.scalar, n.line, n.column) for n in value.items()] == [("1", 1, 5), ("two", 2, 3)]


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("a: &x 1\n", "1:4:", "anchor"),
        ("b: *x\n", "1:4:", "alias"),
        ("a: !!python/object:os.system x\n", "1:4:", "tag"),
        ("a: 1\n---\nb: 2\n", "2:1:", "second document"),
        ("\ta: 1\n", "1:1:", "tab"),
        ("a:\n\tb: 1\n", "2:1:", "tab"),
        ("a: b: c\n", "1:5:", "quotation marks"),
        ("a: 'b\n", "2:1:", "not closed"),
        ("a: [1, 2\n", "2:1:", "not closed"),
        ("a: @b\n", "1:4:", "quotation marks"),
        ("- a\nb: 1\n", "2:1:", "indent"),
        ('a: "\\q"\n', "1:5:", "single"),
        ("", "1:1:", "empty"),
        ("# nothing\n", "1:1:", "empty"),
        ("---\n", "1:1:", "empty"),
        ("a: x\x07y\n", "1:5:", "U+0007"),
        ("a: \ufeffb\n", "1:4:", "U+FEFF"),
    ],
)
def test_a_refused_document_names_its_place_and_the_mend(text: str, place: str, word: str) -> None:
    (fault,) = faults_of(text)
    assert fault.startswith(f"f.yaml:{place} ")
    assert word in fault


def test_every_control_character_is_named() -> None:
    assert [fault.split(" ")[0] for fault in faults_of("a: \x01\r\nb: \x02\x03")] == [
        "f.yaml:1:4:",
        "f.yaml:2:4:",
        "f.yaml:2:5:",
    ]


@pytest.mark.parametrize("opening", ["[", "{", "- ", "{a: ", "[{a: ", "? "])
def test_a_hundred_kilobytes_of_openings_are_one_fault_at_once(opening: str) -> None:
    began = time.process_time()
    (fault,) = faults_of(opening * (100_000 // len(opening)))
    assert "nested deeper" in fault
    assert time.process_time() - began < 1


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [*{before}, *{before}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    (fault,) = faults_of(bomb)
    assert fault.startswith("f.yaml:1:4: an anchor")


def test_nesting_is_allowed_to_the_limit_and_no_further() -> None:
    faults = Faults("f.yaml")
    assert parse_yaml("[" * MAX_DEPTH + "]" * MAX_DEPTH, faults) is not None
    assert not faults
    (fault,) = faults_of("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1))
    assert fault.startswith(f"f.yaml:1:{MAX_DEPTH + 1}: nested deeper")


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_source, "MAX_EVENTS", 100)
    (fault,) = faults_of("- a\n" * 200)
    assert "too many" in fault


@pytest.mark.parametrize(
    ("data", "place", "word"),
    [
        (b"\xff\xfea\x00", "1:1:", "UTF-8"),
        (b"a: b\nname: caf\xe9\n", "2:10:", "0xE9"),
        (b"a: " + b"x" * MAX_BYTES, "1:1:", "larger"),
        (b"a: \x00\n", "1:4:", "U+0000"),
    ],
)
def test_bytes_that_are_no_text_are_faults(
    tmp_path: Path, data: bytes, place: str, word: str
) -> None:
    (fault,) = faults_of_bytes(tmp_path, data)
    assert fault.startswith(f"f.yaml:{place} ")
    assert word in fault


def test_a_byte_order_mark_at_the_start_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\n")
    faults = Faults("f.yaml")
    root = read_yaml(path, faults)
    assert root is not None
    assert [text for text, _, _ in root.pairs()] == ["a"]


def test_a_folder_and_a_missing_file_are_faults(tmp_path: Path) -> None:
    for path, word in ((tmp_path, "folder"), (tmp_path / "none.yaml", "no such file")):
        faults = Faults(path.name)
        assert read_yaml(path, faults) is None
        assert [word in fault_line(fault) for fault in faults] == [True]


@pytest.mark.platform("linux", "darwin")
def test_pipes_and_devices_are_faults_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.yaml"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        faults = Faults(path.name)
        assert read_yaml(path, faults) is None
        assert [fault.code for fault in faults] == ["no_ordinary_file"]


def test_a_file_over_the_limit_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    faults = Faults(path.name)
    assert read_yaml(path, faults) is None
    assert [fault.code for fault in faults] == ["large_file"]


def test_without_the_c_library_the_tree_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: [1, {b: 'c'}]\nd: |\n  two\n  lines\ne:\n"
    fast = parse_yaml(text, Faults("f"))
    monkeypatch.setattr(yaml_source, "Loader", yaml.BaseLoader)
    assert flat(parse_yaml(text, Faults("f"))) == flat(fast)


def flat(node: Node | None) -> list[tuple[int, int, str, str, bool]]:
    assert node is not None
    here = (node.line, node.column, node.kind, node.scalar, node.plain)
    return [here, *(part for child in node.children for part in flat(child))]


@given(st.text(alphabet=st.sampled_from("ab:-?[]{}\n \t'\"#&*!|>%@0\\,é\x00\u2028"), max_size=60))
def test_no_text_at_all_raises(text: str) -> None:
    faults = Faults("f.yaml")
    root = parse_yaml(text, faults)
    assert (root is None) == bool(faults)
    assert all("\n" not in fault_line(fault) for fault in faults)


@given(st.binary(max_size=80))
def test_no_bytes_at_all_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.yaml"
    path.write_bytes(data)
    faults = Faults("f.yaml")
    assert (read_yaml(path, faults) is None) == bool(faults)
