"""Pictures of a person's own in the place of figures and poses.

A step with a picture of its own has that as its pose; an exercise without a figure has all of them
as its figure, so that whoever shows figures by name shows these.
"""

from __future__ import annotations

from collections.abc import Sequence

PHOTO, PHOTOS = "photo:", "photos:"
_BETWEEN = ","


def photo_pose(name: str) -> str:
    """The pose of a step with a picture of its own.

    Args:
        name: Of the file.
    """
    return f"{PHOTO}{name}"


def photos_figure(poses: Sequence[str]) -> str:
    """The figure of an exercise whose steps have these poses; `""` where none is a picture."""
    names = [_name(pose) for pose in poses]
    return f"{PHOTOS}{_BETWEEN.join(names)}" if any(names) else ""


def is_photo(figure: str, pose: str = "") -> bool:
    """Whether a picture of one's own is shown."""
    return figure.startswith(PHOTOS) or pose.startswith(PHOTO)


def photo_of(figure: str, pose: str = "", step: int = 0) -> str:
    """Name of the file with what is shown, `""` where that is no picture of one's own.

    Args:
        figure: Of the exercise.
        pose: Of the step, where one is shown.
        step: Number of a step, from 1; one without a picture shows the last one before it.
    """
    if pose.startswith(PHOTO):
        return _name(pose)
    names = figure.removeprefix(PHOTOS).split(_BETWEEN) if figure.startswith(PHOTOS) else []
    before = [name for name in names[:step] if name]
    return before[-1] if before else next(filter(None, names), "")


def _name(pose: str) -> str:
    return pose.removeprefix(PHOTO) if pose.startswith(PHOTO) else ""
