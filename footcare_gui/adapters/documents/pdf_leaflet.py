"""Writes the leaflet: every exercise of a library with its picture, on a few pages to print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from footcare_gui.adapters.documents.pdf_page import LINE, MM, PdfPage, write_pages
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.texts import leaflet as words
from footcare_gui.texts.leaflet_dose import dose

MARGIN_MM = 10.0
PICTURE_MM, GAP_MM, NUMBER_MM, BETWEEN_MM = 38.0, 4.0, 5.5, 3.0
PICTURE_PX = 640
BODY_PT, NAME_PT = 11.0, 14.0

PictureOf = Callable[[Exercise, int], QImage]
"""The still picture of an exercise's usual form, so many pixels wide; null where there is none."""


def write_leaflet(library: Library, picture_of: PictureOf, path: Path, family: str = "") -> None:
    """Write it; see `write_pages`.

    Args:
        library: The exercises and routines, in their language.
        picture_of: Gives their pictures.
        path: Where to.
        family: The font family, `""` for the application's.
    """

    def paint(painter: QPainter, writer: QPdfWriter) -> None:
        _Leaflet(painter, writer, family).paint(library, picture_of)

    write_pages(path, words.title(), MARGIN_MM, paint)


class _Leaflet(PdfPage):
    """As many exercises on each page as have room whole, under what each sheet must say."""

    def paint(self, library: Library, picture_of: PictureOf) -> None:
        """Paint everything."""
        exercises = words.in_order(library)
        head = words.how_to_use(exercises, words.to_begin_with(library))
        starts = self._starts(exercises, head)
        pages = len(starts)
        ends = [*starts[1:], len(exercises)]
        for page, (start, end) in enumerate(zip(starts, ends, strict=True), 1):
            if page > 1:
                self.writer.newPage()
                self.y = 0.0
            self._top(words.page(page, pages), head if page == 1 else "")
            for number in range(start, end):
                exercise = exercises[number]
                self._exercise(number + 1, exercise, picture_of(exercise, PICTURE_PX))

    def _starts(self, exercises: Sequence[Exercise], head: str) -> list[int]:
        """The first exercise of each page."""
        starts, y = [0], self._top_height(head)
        for number, exercise in enumerate(exercises):
            needed = self._needs(number + 1, exercise)
            if y + needed > self.height and number > starts[-1]:
                starts.append(number)
                y = self._top_height("")
            y += needed
        return starts

    def _top(self, page: str, head: str) -> None:
        """Title and page on each sheet, and when to stop; on the first what comes before all."""
        self.text(f"{words.title()} · {page}", NAME_PT, bold=True)
        for text, is_bold in self._heads(head):
            self.text(text, BODY_PT, bold=is_bold)
            self.skip(1)

    def _heads(self, head: str) -> list[tuple[str, bool]]:
        if not head:
            return [(words.when_to_stop(), True)]
        return [
            (words.ask_first(), False),
            (words.when_to_stop(), True),
            (head, False),
            (words.what_pictures_show(), False),
        ]

    def _top_height(self, head: str) -> float:
        heads = self._heads(head)
        texts = sum(self.height_of(text, BODY_PT, bold=is_bold) for text, is_bold in heads)
        return self.line_height(NAME_PT) * 1.1 + texts + len(heads) * MM

    def _exercise(self, number: int, exercise: Exercise, picture: QImage) -> None:
        """Picture and steps beside each other, what to take care of below both."""
        self.rule(self.y, 0, self.width, LINE)
        self.skip(BETWEEN_MM / 2)
        form, top, edge = exercise.usual, self.y, PICTURE_MM * MM
        self.painter.drawImage(QRectF(0, top, edge, edge), picture)
        left = edge + GAP_MM * MM
        beside = self.width - left
        self.y += self.text_at(words.numbered(number, exercise), NAME_PT, left, beside, bold=True)
        self.y += self.text_at(words.where(form), BODY_PT, left, beside)
        self.y += self.text_at(dose(exercise), BODY_PT, left, beside, bold=True)
        for step_number, step in enumerate(words.steps(form), 1):
            self.text_at(f"{step_number}", BODY_PT, left, NUMBER_MM * MM, bold=True)
            start = left + NUMBER_MM * MM
            self.y += self.text_at(step, BODY_PT, start, self.width - start)
        self.y = max(self.y, top + edge + 0.5 * MM)
        for text in _below(exercise):
            self.text(text, BODY_PT)
        self.skip(BETWEEN_MM / 2)

    def _needs(self, number: int, exercise: Exercise) -> float:
        """How high it is."""
        form, left = exercise.usual, (PICTURE_MM + GAP_MM) * MM
        beside = self.width - left
        height = self.height_of(words.numbered(number, exercise), NAME_PT, beside, bold=True)
        height += self.height_of(words.where(form), BODY_PT, beside)
        height += self.height_of(dose(exercise), BODY_PT, beside, bold=True)
        for step in words.steps(form):
            height += self.height_of(step, BODY_PT, beside - NUMBER_MM * MM)
        below = sum(self.height_of(text, BODY_PT) for text in _below(exercise))
        return max(height, (PICTURE_MM + 0.5) * MM) + below + BETWEEN_MM * MM


def _below(exercise: Exercise) -> list[str]:
    care = words.take_care(exercise.usual.words.cautions)
    texts = (words.note(exercise), words.instead(exercise), care)
    return [text for text in texts if text]
