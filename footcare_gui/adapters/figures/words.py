"""Words of a figure file, in which `{side}` and `{other}` stand for *left* and *right*."""

from __future__ import annotations

from footcare_gui.adapters.yaml_tree.nodes import Fields
from footcare_gui.figure.model.words import UNSAID, SidedWords

_MARKS = ("{side}", "{other}", "{Side}", "{Other}")
_LEFT = ("left", "right", "Left", "Right")
_RIGHT = ("right", "left", "Right", "Left")


def read_sided(fields: Fields, key: str) -> SidedWords:
    """The words of a key for either side, as written or filled in; none without the key."""
    node = fields.get(key)
    if node is None:
        return UNSAID
    if node.kind == "mapping":
        sides = node.fields(required=("left", "right"))
        return SidedWords(sides.text("left"), sides.text("right"))
    text = node.text()
    return SidedWords(_named(text, _LEFT), _named(text, _RIGHT))


def _named(text: str, names: tuple[str, ...]) -> str:
    for mark, name in zip(_MARKS, names, strict=True):
        text = text.replace(mark, name)
    return text
