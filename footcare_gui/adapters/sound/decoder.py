"""Turns the clips of a voice into samples, in the audio child, before they are needed.

Qt decodes in a thread of its own, 5–15 ms a sentence. What was decoded is kept for as long as
there is room, so that what is said again and again is decoded once.

Each is decoded from a file that is in memory alone, where the system has such: from a device Qt's
FFmpeg plugin (6.11.3) reads through a buffer of 32 kB that it never gives back, 4 MB in a session
of 20 minutes; from a file it does not.
"""

from __future__ import annotations

import os
import weakref
from array import array
from collections import OrderedDict, deque
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

from footcare_gui.adapters.sound.clips import CLIPS, Clip, read_manifest
from footcare_gui.adapters.sound.samples import RATE_HZ, Samples

KEPT_SAMPLES = 60 * RATE_HZ
"""One minute of speech: 5 MB."""


class Decoder(QObject):
    """The clips of one voice.

    Args:
        folder: The voice's.
        parent: Qt's owner.
    """

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = folder / CLIPS
        self._clips = read_manifest(folder)
        self._wanted: deque[str] = deque()
        self._current = ""
        self._samples: Samples = array("h")
        self.spoken: OrderedDict[str, Samples] = OrderedDict()
        self._decoder: QAudioDecoder | None = None
        self._in_memory = _file_in_memory()
        if self._in_memory is not None:
            weakref.finalize(self, os.close, self._in_memory)

    @property
    def is_busy(self) -> bool:
        """Whether anything that was wanted is still to be decoded."""
        return bool(self._current)

    def want(self, text: str) -> None:
        """Have a sentence ready soon, in the order in which they are wanted."""
        if text in self.spoken:
            self.spoken.move_to_end(text)
        elif text in self._clips and text != self._current and text not in self._wanted:
            self._wanted.append(text)
            self._go_on()

    def _go_on(self) -> None:
        if self._current or not self._wanted:
            return
        self._current = self._wanted.popleft()
        self._samples = array("h")
        # One for each sentence: a decoder that is started again when it has finished never ends.
        self._decoder = decoder = QAudioDecoder(self)
        decoder.setAudioFormat(_one_channel())
        decoder.bufferReady.connect(self._on_buffer_ready)
        decoder.finished.connect(self._on_finished)
        decoder.error.connect(self._on_error)
        self._give(decoder, self._bytes_of(self._clips[self._current]))
        decoder.start()

    def _give(self, decoder: QAudioDecoder, data: bytes) -> None:
        if self._in_memory is None:
            buffer = QBuffer(decoder)
            buffer.setData(QByteArray(data))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            decoder.setSourceDevice(buffer)
        else:
            os.ftruncate(self._in_memory, 0)
            os.pwrite(self._in_memory, data, 0)
            decoder.setSource(QUrl.fromLocalFile(f"/proc/self/fd/{self._in_memory}"))

    def _bytes_of(self, clip: Clip) -> bytes:
        try:
            with self._file.open("rb") as file:
                file.seek(clip.first)
                return file.read(clip.bytes)
        except OSError:
            return b""

    def _on_buffer_ready(self) -> None:
        while self._decoder is not None and self._decoder.bufferAvailable():
            buffer = self._decoder.read()
            self._samples.frombytes(bytes(buffer.constData())[: buffer.byteCount()])

    def _on_finished(self) -> None:
        self._on_buffer_ready()
        if self._decoder is not None:
            self.spoken[self._current] = self._samples
            self._make_room()
            self._end()

    def _on_error(self) -> None:
        if self._decoder is not None:
            self._clips = {
                text: clip for text, clip in self._clips.items() if text != self._current
            }
            self._end()

    def _end(self) -> None:
        assert self._decoder is not None
        for signal in (self._decoder.bufferReady, self._decoder.finished, self._decoder.error):
            signal.disconnect()
        self._decoder.deleteLater()
        self._decoder, self._current = None, ""
        self._go_on()

    def _make_room(self) -> None:
        kept = sum(map(len, self.spoken.values()))
        while kept > KEPT_SAMPLES and len(self.spoken) > 1:
            kept -= len(self.spoken.popitem(last=False)[1])


def _file_in_memory() -> int | None:
    """Its descriptor; it is gone with the process, however that ends."""
    create = getattr(os, "memfd_create", None)
    try:
        return None if create is None else int(create("footcare-clip"))
    except OSError:
        return None


def _one_channel() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE_HZ)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
