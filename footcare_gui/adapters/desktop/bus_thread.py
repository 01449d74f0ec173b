"""A thread in which one errand on the message bus is done: a bus that hangs hangs nobody else.

The thread has an event loop of its own, begins with the first thing it is told and is gone once
its errand is: nothing waits, and nothing is loaded, while there is nothing to do.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

END_S = 5.0


class Inbox(Generic[T]):
    """What the errand is told, from any thread, in order."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._told: deque[T] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._fresh: asyncio.Event | None = None

    def put(self, item: T) -> None:
        """Tell one thing; never waits."""
        with self._lock:
            self._told.append(item)
            if self._loop is not None and self._fresh is not None:
                self._loop.call_soon_threadsafe(self._fresh.set)

    def attach(self) -> None:
        """Wake this thread's event loop from now on."""
        import asyncio

        with self._lock:
            self._loop, self._fresh = asyncio.get_running_loop(), asyncio.Event()
            self._fresh.set()

    def detach(self) -> bool:
        """The errand is done, unless something was told meanwhile."""
        with self._lock:
            if self._told:
                return False
            self._loop = self._fresh = None
            return True

    async def get(self) -> T:
        """The next thing told."""
        assert self._fresh is not None
        while True:
            with self._lock:
                if self._told:
                    return self._told.popleft()
                self._fresh.clear()
            await self._fresh.wait()


Errand = Callable[[Inbox[T]], Coroutine[Any, Any, None]]


class BusThread(Generic[T]):
    """Does an errand in a thread, from the first thing told until it is done; again if told again.

    Args:
        name: Of the thread.
        load: Gives the errand; called in the thread, for what it imports is large.
    """

    def __init__(self, name: str, load: Callable[[], Errand[T]]) -> None:
        self._name, self._load = name, load
        self._inbox: Inbox[T] = Inbox()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def tell(self, item: T) -> None:
        """Tell one thing; never waits."""
        with self._lock:
            self._inbox.put(item)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether the errand is being done."""
        return self._thread is not None

    def join(self) -> None:
        """Wait until the errand is done, or for as long as one may wait."""
        thread = self._thread
        if thread is not None:
            thread.join(END_S)

    def _run(self) -> None:
        import asyncio

        errand = self._load()
        asyncio.run(self._do(errand))

    async def _do(self, errand: Errand[T]) -> None:
        while True:
            self._inbox.attach()
            await errand(self._inbox)
            with self._lock:
                if self._inbox.detach():
                    self._thread = None
                    return
