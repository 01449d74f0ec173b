"""Words of the steps in the editor, and of choosing their pictures."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def step(number: int) -> str:
    """What a screen reader calls the text of a step."""
    return tr("editor", "Step {n}", n=number)


def add_step() -> str:
    """One more."""
    return tr("editor", "Add a step")


def remove_step(number: int) -> str:
    """One less."""
    return tr("editor", "Remove step {n}", n=number)


def earlier(number: int) -> str:
    """One place up."""
    return tr("editor", "Move step {n} up", n=number)


def later(number: int) -> str:
    """One place down."""
    return tr("editor", "Move step {n} down", n=number)


def picture_of(number: int) -> str:
    """The button with the picture of a step."""
    return tr("editor", "Picture of step {n}", n=number)


def figures() -> str:
    """Heading of all figures."""
    return tr("editor", "Figures")


def poses() -> str:
    """Heading of the poses of one figure."""
    return tr("editor", "Choose the pose that shows this step")


def pose_moves() -> str:
    """Below the poses: what a session shows of it."""
    return tr(
        "editor",
        "The list and the steps show this pose. In a session the figure makes its whole movement; "
        "a picture of your own stays as it is.",
    )


def pose(name: str) -> str:
    """What a screen reader calls a pose."""
    return tr("editor", "Pose “{name}”", name=name.replace("_", " "))


def own_photo() -> str:
    """Heading."""
    return tr("editor", "A picture of your own")


def own_photo_means() -> str:
    """What happens to it."""
    return tr(
        "editor",
        "PNG, JPEG or WebP; you can also drop it here or paste it. It stays on this computer, made "
        "smaller, without the place and the date that a camera writes into it.",
    )


def choose_photo() -> str:
    """Opens the files."""
    return tr("editor", "Choose a picture…")


def photos() -> str:
    """What the files are that can be chosen."""
    return tr("editor", "Pictures")


def paste_photo() -> str:
    """Takes what was copied."""
    return tr("editor", "Paste")


def no_picture() -> str:
    """Leaves the step without one."""
    return tr("editor", "No picture")


def photo_refused(why: str) -> str:
    """A picture is not taken in."""
    return {
        "large": tr("editor", "This picture is too large: 40 MB and 100 megapixels are the most."),
        "unknown": tr("editor", "This is no picture that is known; take a PNG, JPEG or WebP."),
        "broken": tr("editor", "This picture cannot be read; it is damaged."),
    }[why]


def photo_not_kept(reason: object) -> str:
    """A picture cannot be read or kept."""
    return tr("editor", "The picture was not kept: {reason}.", reason=reason)
