"""What keys write on an X11 keyboard, asked of the server itself: Qt tells only of pressed keys."""

from __future__ import annotations

import ctypes as c
from collections.abc import Sequence

_CORE_KEYBOARD = 0x100


class _State(c.Structure):
    """`XkbStateRec`: its first byte is the layout that is on, the rest is not looked at."""

    _fields_ = (("group", c.c_ubyte), ("rest", c.c_ubyte * 31))


def written_on(key_codes: Sequence[int], *, shift: bool = False) -> Sequence[str]:
    """What each of some keys writes in the layout that is on now, `""` where that is no sign.

    It has a connection of its own, closed at once: a help is seldom opened.

    Args:
        key_codes: The keys under the fingers as X11 key codes.
        shift: With Shift held.

    Returns:
        One text for each of them, and none at all where there is no X server to ask.
    """
    try:
        x, xkb = c.CDLL("libX11.so.6"), c.CDLL("libxkbcommon.so.0")
    except OSError:
        return ()
    x.XOpenDisplay.restype = c.c_void_p
    x.XkbKeycodeToKeysym.restype = c.c_ulong
    server = c.c_void_p(x.XOpenDisplay(None))
    if not server:
        return ()
    try:
        now = _State()
        x.XkbGetState(server, _CORE_KEYBOARD, c.byref(now))
        group, level = c.c_int(now.group), c.c_int(shift)
        signs = [x.XkbKeycodeToKeysym(server, c.c_ubyte(code), group, level) for code in key_codes]
    finally:
        x.XCloseDisplay(server)
    written = [chr(xkb.xkb_keysym_to_utf32(c.c_uint32(sign))) for sign in signs]
    return [sign if sign.isprintable() else "" for sign in written]
