"""Layers of a figure, by name."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.figures.layers import layers_with, read_layers
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Fields
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.parts import Core, Part, ThingLayer
from footcare_gui.texts.faults import fault_line


def fields(text: str) -> tuple[Fields, Faults]:
    faults = Faults("own.yaml")
    root = parse_yaml(text, faults)
    assert root is not None
    return root.fields(required=("layers",)), faults


def test_layers_are_parts_of_the_body_and_things_of_the_figure() -> None:
    found, faults = fields("layers: [far_leg, ball, trunk]")
    layers = read_layers(found, layers_with(["ball"]))
    assert layers == (Part(Flank.FAR, "leg"), ThingLayer("ball"), Core.TRUNK)
    assert not list(faults)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("layers: [far_leg, tail]", "own.yaml:1:19: unknown layer “tail”"),
        ("layers: [head, head]", "own.yaml:1:16:"),
        ("layers: []", "own.yaml:1:9:"),
    ],
)
def test_a_layer_that_is_not_there_or_twice_is_a_fault_at_its_place(text: str, fault: str) -> None:
    found, faults = fields(text)
    read_layers(found, layers_with([]))
    assert fault_line(next(iter(faults))).startswith(fault)
