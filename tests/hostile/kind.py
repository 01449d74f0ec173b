"""One kind of file that a person may hand to the app: how a hostile one is made, and its use."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path
from random import Random


class Kind(ABC):
    """One kind of file.

    Args:
        folder: Where its files may be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def hostile(self, random: Random) -> bytes:
        """A file of this kind, with something wrong in it."""

    @abstractmethod
    def use(self, data: bytes) -> None:
        """Do with the file what the app does; whatever is raised is a fault of the app."""


def some_bytes(text: str, random: Random) -> bytes:
    """The text as bytes, seldom with a few of them wrong, or in another encoding."""
    dice = random.random()
    if dice < 0.02:
        return text.encode("utf-16", "surrogatepass")
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    if dice < 0.08 and data:
        for _ in range(random.choice((1, 3, 30))):
            data[random.randrange(len(data))] = random.randrange(256)
    elif dice < 0.1:
        del data[random.randrange(len(data) + 1) :]
    return bytes(data)
