"""Gives the steps of the form their pictures, and lets others be chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.exercises.exercise import Form, Side
from footcare_gui.domain.exercises.photos import photo_pose
from footcare_gui.domain.programmes.steps import USUAL_POSE, StepWritten, steps_of, with_step
from footcare_gui.domain.programmes.written import text_at, with_at
from footcare_gui.views.editor.picture_dialog import PictureDialog, Source, source_in
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme

TakePhoto = Callable[[Source], str]
"""Takes a picture of one's own in; its name, `""` where that failed and was said."""


class StepPictures(QObject):
    """Between the steps, the pictures and what is written.

    Args:
        live: The theme.
        pictures: Where figures and photos come from.
        controller: What is edited.
        take_photo: Takes in a picture of one's own.
        name_of: What a figure is called.
        parent: Over which a picture is chosen.
    """

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        controller: EditorController,
        *,
        take_photo: TakePhoto,
        name_of: Callable[[str], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._live, self._pictures, self._controller = live, pictures, controller
        self._take_photo, self._name_of, self._parent = take_photo, name_of, parent
        self._form: Form | None = None

    def follow(self, form: Form | None) -> None:
        """The exercise as it can be read; the last one stays while it cannot."""
        self._form = form or self._form

    def picture_of(self, step: StepWritten, edge: int) -> QPixmap | None:
        """A small picture of a step, `None` where it has none."""
        form = self._form
        if form is None or not (step.picture or self._pictures.has_picture(form)):
            return None
        pose = photo_pose(step.picture) if step.picture else step.pose or USUAL_POSE
        ratio = self._parent.devicePixelRatioF()
        picture = self._pictures.thumbnail(form, pose, Side.RIGHT, edge, ratio)
        return None if picture.isNull() else picture

    def choose(self, place: int) -> None:
        """Let the picture of a step be chosen."""
        if self._form is None:
            return
        step = steps_of(self._controller.value.written)[place]
        dialog = PictureDialog(
            self._live,
            self._pictures,
            self._form,
            number=place + 1,
            name_of=self._name_of,
            pose="" if step.picture else step.pose or USUAL_POSE,
            parent=self._parent,
        )
        dialog.pose_chosen.connect(lambda figure, pose: self._set_pose(place, figure, pose))
        dialog.photo_wanted.connect(lambda source: self._set_photo(place, source))
        dialog.none_chosen.connect(lambda: self._change(place, pose="", picture=""))
        dialog.open()

    def drop(self, place: int, mime: QMimeData) -> None:
        """Take what was dropped on the picture of a step."""
        source = source_in(mime)
        if source is not None:
            self._set_photo(place, source)

    def _set_photo(self, place: int, source: Source) -> None:
        name = self._take_photo(source)
        if name:
            self._change(place, pose="", picture=name)

    def _set_pose(self, place: int, figure: str, pose: str) -> None:
        written = self._controller.value.written
        if text_at(written, ("figure",)) != figure:
            self._controller.write(with_at(written, ("figure",), figure))
        self._change(place, pose=pose, picture="")

    def _change(self, place: int, *, pose: str, picture: str) -> None:
        written = self._controller.value.written
        steps = steps_of(written)
        if place < len(steps):
            changed = steps[place]._replace(pose=pose, picture=picture)
            self._controller.write(with_step(written, place, changed))
