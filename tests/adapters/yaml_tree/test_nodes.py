"""The walker's getters: each fault is noted at its place, and the walk goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from footcare_gui.adapters.yaml_tree.faults import MAX_FAULTS, MAX_SUGGESTIONS, Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.texts.faults import fault_line


def parsed(text: str) -> tuple[Node, Faults]:
    faults = Faults("f.yaml")
    root = parse_yaml(text, faults)
    assert root is not None
    return root, faults


def test_getters_read_what_is_written() -> None:
    root, faults = parsed(
        "{text: ' two   words ', id: toe_walk, n: 017, x: -.5, p: [1, 2.5], yes: no, c: b}"
    )
    fields = root.fields(required=("text", "id", "n", "x", "p", "yes", "c"))
    assert fields.text("text") == "two words"
    assert fields.name("id") == "toe_walk"
    assert fields.whole("n", low=0, high=20) == 17
    assert fields.number("x", low=-1, high=1) == -0.5
    assert fields["p"].numbers(2, 0, 9) == (1.0, 2.5)
    assert fields.yes_no("yes") is False
    assert fields.choice("c", {"a": 1, "b": 2}, 1) == 2
    assert not faults


READERS: dict[str, Callable[[Node], object]] = {
    "text": lambda n: n.text(longest=10),
    "name": lambda n: n.name(),
    "whole": lambda n: n.whole(1, 9),
    "number": lambda n: n.number(0.5, 9),
    "point": lambda n: n.numbers(2, 0, 9),
    "yes_no": lambda n: n.yes_no(),
    "choice": lambda n: n.choice({"left": 1, "right": 2}),
    "texts": lambda n: n.texts(fewest=1, most=2),
    "entries": lambda n: n.entries(),
}


@pytest.mark.parametrize(
    ("reader", "written", "stand_in", "word"),
    [
        ("text", "[a]", "", "one value is expected"),
        ("text", "", "", "nothing is written"),
        ("text", "'  '", "", "nothing but spaces"),
        ("text", '"\\u200B"', "", "can be seen"),
        ("text", '"\\u3164 \\u2060"', "", "can be seen"),
        ("text", "eleven chars", "", "10 is the most"),
        ("text", '"a\\x07b"', "", "U+0007"),
        ("text", '"a\\u202Eb"', "", "U+202E"),
        ("name", "Toe Walk", "", "small letters"),
        ("name", "../x", "", "small letters"),
        ("whole", "0", 1, "from 1 to 9"),
        ("whole", "1.5", 1, "no whole number"),
        ("whole", "9" * 5000, 1, "no whole number"),
        ("whole", "٣", 1, "no whole number"),
        ("number", "nan", 0.5, "no number"),
        ("number", "1e3", 0.5, "no number"),
        ("number", "10", 0.5, "from 0.5 to 9"),
        ("point", "[1]", (0, 0), "2 numbers"),
        ("point", "[1, a]", (1.0, 0), "no number"),
        ("yes_no", "maybe", True, "unknown choice"),
        ("choice", "lefft", 1, "did you mean “left”?"),
        ("choice", "zzz", 1, "known: left, right"),
        ("texts", "a", (), "a list"),
        ("texts", "[]", (), "1 to 2 items"),
        ("entries", "[a]", [], "“key: value” lines"),
        ("entries", "{A b: 1}", [], "cannot be an id"),
    ],
)
def test_a_faulty_value_is_noted_and_stood_in_for(
    reader: str, written: str, stand_in: object, word: str
) -> None:
    root, faults = parsed(f"key: {written}\n")
    ((_, _, node),) = root.pairs()
    assert READERS[reader](node) == stand_in
    (fault,) = faults
    assert fault.line == 1
    assert fault.column >= node.column
    assert word in fault_line(fault)


def test_unknown_missing_and_double_keys_are_all_named() -> None:
    root, faults = parsed("nmae: a\nposture: b\nposture: c\n? [x]\n: d\n")
    root.fields(required=("name", "posture"), optional=("tip",))
    assert [fault_line(fault) for fault in faults] == [
        "f.yaml:1:1: unknown key “nmae”; did you mean “name”?",
        "f.yaml:1:1: the key “name” is missing; add “name: …”",
        "f.yaml:3:1: the key “posture” is already in line 2; keep one of them",
        "f.yaml:4:3: a key must be one word",
    ]


def test_a_mapping_that_is_a_list_is_one_fault_and_not_one_for_each_missing_key() -> None:
    root, faults = parsed("- a\n")
    assert root.fields(required=("a", "b", "c")).get("a") is None
    assert len(list(faults)) == 1


def test_what_a_fault_quotes_never_breaks_the_line() -> None:
    root, faults = parsed('key: "a\\nb\\e[31m"\n')
    root.fields(required=("key",)).name("key")
    (fault,) = faults
    assert fault_line(fault).isprintable()


def test_endless_faults_end() -> None:
    root, faults = parsed("- A\n" * (MAX_FAULTS * 2))
    for item in root.items():
        item.name()
    assert len(list(faults)) == MAX_FAULTS + 1
    assert "more" in fault_line(list(faults)[-1])


def test_only_the_first_unknown_words_of_a_file_are_compared() -> None:
    faults = Faults("f.yaml")
    for line in range(MAX_SUGGESTIONS + 1):
        Node(faults, line + 1, 1, "text").unknown("unknown_key", "pose", ["poses"])
    assert [dict(fault.params).get("near") for fault in faults] == ["poses"] * MAX_SUGGESTIONS + [
        None
    ]
