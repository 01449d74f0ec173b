"""Figure files: `resources/figures/<id>.yaml` to figures, with every fault at its place.

The format is described in docs/figure-format.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

from footcare_gui.adapters.figures.close_up import read_close_up
from footcare_gui.adapters.figures.close_up_files import CloseUpFiles, KnownCloseUps
from footcare_gui.adapters.figures.layers import layers_with, read_layers
from footcare_gui.adapters.figures.poses import POSE_KEYS, PoseParts, read_pose
from footcare_gui.adapters.figures.show import read_show
from footcare_gui.adapters.figures.things import read_scenery, read_thing
from footcare_gui.adapters.figures.timing import read_cycle, read_timing
from footcare_gui.adapters.figures.values import point
from footcare_gui.adapters.figures.words import read_sided
from footcare_gui.adapters.yaml_tree.faults import Faults, Note, no_break
from footcare_gui.adapters.yaml_tree.nodes import NAME, Fields, Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.figure.model.figure import (
    HOLD,
    START,
    Figure,
    KeyPose,
    NoFigureError,
    Timing,
    View,
    Words,
    Working,
)
from footcare_gui.figure.model.poses import Pose
from footcare_gui.figure.model.props import Ball
from footcare_gui.figure.model.rolling import BallTrack

_WORKING: dict[str, Working] = {
    "near": "near", "far": "far", "both": "both", "none": "none",
}  # fmt: skip
_SHADOW_REACH = 20.0


class FigureError(ValueError):
    """A figure file cannot be used.

    Attributes:
        faults: All that is wrong with it, in the order of the file.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


class NoSuchFigureError(FigureError, NoFigureError):
    """There is no file of a figure of that name."""


class YamlFigures:
    """Figures of one or more folders, read when they are first asked for.

    Args:
        folders: Where the files are; a later folder's file replaces an earlier one's.
        note: Takes what a file of a later folder raises in the reader, which is a fault of that
            file then; what the app brings along, in the first folder, is not hidden so.
    """

    def __init__(self, *folders: Path, note: Note | None = None) -> None:
        self._folders, self._note = folders, note
        self._broken: dict[str, FigureError] = {}
        self._close_ups = CloseUpFiles(*folders)
        self.figure = cache(self._read)

    def ids(self) -> tuple[str, ...]:
        """All figures there are, by name."""
        return tuple(
            sorted({file.stem for folder in self._folders for file in folder.glob("*.yaml")})
        )

    def content(self, figure_id: str) -> bytes:
        """The file's bytes: what a picture of it may be remembered by.

        Raises:
            FigureError: There is no such figure.
        """
        try:
            return self._path(figure_id).read_bytes()
        except OSError as error:
            reason = (("reason", str(error.strerror)),)
            fault = Fault(f"{figure_id}.yaml", 1, 1, "unreadable_file", reason)
            raise FigureError([fault]) from error

    def _read(self, figure_id: str) -> Figure:
        """The figure of that name.

        Raises:
            FigureError: There is no such figure, or its file has faults.
        """
        if figure_id in self._broken:
            raise self._broken[figure_id]
        path = self._path(figure_id)
        note = self._note if path.parent != self._folders[0] else None
        try:
            return load_figure(path, self._close_ups, note)
        except FigureError as error:
            self._broken[figure_id] = error
            raise

    def _path(self, figure_id: str) -> Path:
        name = f"{figure_id}.yaml"
        if not NAME.fullmatch(figure_id):
            raise FigureError([Fault(name, 1, 1, "no_figure_name")])
        for folder in reversed(self._folders):
            if (folder / name).is_file():
                return folder / name
        raise NoSuchFigureError([Fault(name, 1, 1, "no_such_figure")])


def load_figure(path: Path, shared: CloseUpFiles | None = None, note: Note | None = None) -> Figure:
    """Read one figure file.

    Args:
        path: The file.
        shared: Close-ups that its lenses may name besides its own; without, those beside the file.
        note: As `no_break`.

    Raises:
        FigureError: It or a close-up that it names has faults, all of which are listed.
    """
    faults = Faults(path.name)
    close_ups = KnownCloseUps(shared or CloseUpFiles(path.parent))
    figure = None
    with no_break(faults, note):
        root = read_yaml(path, faults)
        figure = _figure(root, close_ups) if root is not None else None
    if figure is not None and figure.id != path.stem and not faults:
        faults.add(1, 1, "file_of_other_id", name=figure.id)
    if faults or close_ups.faults or figure is None:
        raise FigureError([*faults, *chain.from_iterable(close_ups.faults.values())])
    return figure


def _figure(root: Node, close_ups: KnownCloseUps) -> Figure:
    fields = root.fields(
        required=("id", "working", "view", "layers", "poses", "words"),
        optional=(
            "close_ups", "scenery", "shadows", "things", "cycle", "timing", "gaps", "thumbnail",
        ),
    )  # fmt: skip
    things = {name: read_thing(node) for name, node in fields.entries("things")}
    layers = layers_with(things)
    for name, node in fields.entries("close_ups"):
        close_ups.own[name] = read_close_up(node, name, layers)
    balls = {name: thing.track for name, thing in things.items() if isinstance(thing, Ball)}
    poses = _poses(fields, balls, close_ups)
    figure = Figure(
        id=fields.name("id"),
        working=fields.choice("working", _WORKING, "both"),
        view=_view(fields.get("view")),
        layers=read_layers(fields, layers),
        poses=poses,
        words=_words(fields.get("words")),
        scenery=tuple(read_scenery(item) for item in fields.items("scenery", most=20)),
        shadows=tuple(_shadow(item) for item in fields.items("shadows", most=20)),
        things=things,
        cycle=read_cycle(fields["cycle"], tuple(poses)) if "cycle" in fields else None,
        timing=read_timing(fields["timing"], tuple(poses)) if "timing" in fields else Timing(),
        gaps=tuple(point(item) for item in fields.items("gaps", most=20)),
        close_up_thumbnail=fields.choice(
            "thumbnail", {"figure": False, "close_up": True}, default=False
        ),
    )
    if figure.close_up_thumbnail and HOLD in poses and poses[HOLD].show.lens is None:
        fields["thumbnail"].fault("no_lens")
    return figure


def _view(node: Node | None) -> View:
    if node is None:
        return View(0.0, 9.0)
    fields = node.fields(required=("x", "span"))
    return View(fields.number("x", low=-20, high=20), fields.number("span", 9.0, low=1, high=30))


def _words(node: Node | None) -> Words:
    if node is None:
        return Words("")
    fields = node.fields(required=("view",), optional=("felt",))
    return Words(fields.text("view"), read_sided(fields, "felt"))


def _shadow(node: Node) -> tuple[float, float]:
    x, half_width = node.numbers(2, -_SHADOW_REACH, _SHADOW_REACH)
    return x, half_width


def _poses(
    fields: Fields, balls: Mapping[str, BallTrack], close_ups: KnownCloseUps
) -> dict[str, KeyPose]:
    read: dict[str, PoseParts] = {}
    poses: dict[str, KeyPose] = {}
    nodes = dict(fields.entries("poses"))
    for name, node in nodes.items():
        said = node.fields(required=(), optional=("like", "show", *POSE_KEYS))
        like = said.name("like")
        if like and like not in read:
            said["like"].unknown("unknown_earlier_pose", like, read)
        read[name] = read_pose(said, read.get(like, PoseParts()), balls)
        poses[name] = KeyPose(read[name].finish(node), read_show(said.get("show"), close_ups))
    for name in (START, HOLD):
        if name not in poses and "poses" in fields:
            fields["poses"].fault("missing_pose", name=name)
    _check_forms(poses, nodes)
    _check_ghosts(poses, nodes)
    return poses


def _check_forms(poses: dict[str, KeyPose], nodes: dict[str, Node]) -> None:
    """A limb keeps one form in all poses, or in-betweens would jump."""
    if not poses:
        return
    first_name, first = next(iter(poses.items()))
    for name, key in poses.items():
        for limb in ("near_leg", "far_leg", "near_arm", "far_arm"):
            if _form(first.pose, limb) != _form(key.pose, limb):
                nodes[name].fault("other_form", limb=limb, pose=first_name)


def _form(pose: Pose, limb: str) -> tuple[object, ...]:
    part = getattr(pose, limb)
    contact = getattr(part, "contact", None)
    return (
        type(part),
        getattr(part, "by_wrist", None),
        isinstance(contact, complex) or contact,
        getattr(part, "ball", None),
    )


def _check_ghosts(poses: dict[str, KeyPose], nodes: dict[str, Node]) -> None:
    for name, key in poses.items():
        ghost = key.show.ghost
        if ghost is not None and ghost.pose not in poses:
            nodes[name].unknown("unknown_ghost_pose", ghost.pose, poses)
