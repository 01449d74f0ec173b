"""What a picture shows travels inside it, sentence by sentence, whatever language is spoken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from footcare_gui.pictures.request import put_sentences, sentences_of

TOLD = ["Seen from the side.", "Left leg raised, right knee bent. It holds.", "Felt in the calf."]


def test_sentences_are_kept_apart_in_the_file(tmp_path: Path) -> None:
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    image.fill(0)
    put_sentences(image, TOLD)
    assert image.save(str(tmp_path / "picture.png"))
    assert sentences_of(QImage(str(tmp_path / "picture.png"))) == TOLD


def test_a_picture_that_tells_nothing_has_no_sentence() -> None:
    assert sentences_of(QImage()) == []
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    put_sentences(image, [])
    assert sentences_of(image) == []
