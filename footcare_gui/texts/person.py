"""Words for the person in the pictures."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def title() -> str:
    """A heading, and what a screen reader calls the choice."""
    return tr("person", "The person in the pictures")


def chosen(title: str, name: str) -> str:
    """A part and what is chosen of it: `Hair: short`."""
    return tr("person", "{title}: {name}", title=title, name=name)


def skins() -> tuple[tuple[str, str], ...]:
    """Colours of skin: what is kept, and what it is called."""
    return (
        ("fair", tr("skin", "fair")),
        ("olive", tr("skin", "olive")),
        ("brown", tr("skin", "brown")),
        ("dark", tr("skin", "dark brown")),
        ("deep", tr("skin", "deep brown")),
    )


def hair_shapes() -> tuple[tuple[str, str], ...]:
    """Ways to wear hair."""
    return (
        ("bun", tr("hair", "in a bun")),
        ("short", tr("hair", "short")),
        ("bald", tr("hair", "bald on top")),
    )


def hair_colours() -> tuple[tuple[str, str], ...]:
    """Colours of hair."""
    return (
        ("dark", tr("hair colour", "dark")),
        ("brown", tr("hair colour", "brown")),
        ("fair", tr("hair colour", "fair")),
        ("red", tr("hair colour", "red")),
        ("grey", tr("hair colour", "grey")),
    )


def builds() -> tuple[tuple[str, str], ...]:
    """Builds of the body."""
    return (
        ("slim", tr("build", "slim")),
        ("broad", tr("build", "broad")),
        ("stout", tr("build", "stout, older")),
    )


def skin() -> str:
    """What a choice is called."""
    return tr("person", "Skin")


def hair() -> str:
    """What a choice is called."""
    return tr("person", "Hair")


def hair_colour() -> str:
    """What a choice is called."""
    return tr("person", "Hair colour")


def build() -> str:
    """What a choice is called."""
    return tr("person", "Build")
