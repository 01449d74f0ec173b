"""What is painted back to front: layers of a figure by the names that its file has for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from footcare_gui.adapters.yaml_tree.nodes import Fields
from footcare_gui.figure.model.parts import Core, Layer, ThingLayer, parts_named

BODY_LAYERS: Mapping[str, Layer] = {
    "head": Core.HEAD, "trunk": Core.TRUNK, **parts_named("arm", "leg", "hand", "thigh", "shank"),
}  # fmt: skip


def layers_with(things: Iterable[str]) -> Mapping[str, Layer]:
    """The body's layers and those of a figure's own things."""
    return {**BODY_LAYERS, **{name: ThingLayer(name) for name in things}}


def read_layers(fields: Fields, known: Mapping[str, Layer]) -> tuple[Layer, ...]:
    """The list under `layers`, each of its names known and there once."""
    layers: list[Layer] = []
    for item in fields.items("layers", fewest=1, most=60):
        name = item.name()
        layer = known.get(name)
        if layer is None:
            if name:
                item.unknown("unknown_layer", name, known)
        elif layer in layers:
            item.fault("double_layer", name=name)
        else:
            layers.append(layer)
    return tuple(layers)
