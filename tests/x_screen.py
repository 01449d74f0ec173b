"""Changes the size of an X screen as an unplugged monitor does, through RandR."""

from __future__ import annotations

import ctypes as c

_NOTHING = 0
_UPRIGHT = 1


class _Mode(c.Structure):
    _fields_ = (
        ("id", c.c_ulong),
        ("width", c.c_uint),
        ("height", c.c_uint),
        ("dot_clock", c.c_ulong),
        *((name, c.c_uint) for name in ("h_start", "h_end", "h_total", "h_skew")),
        *((name, c.c_uint) for name in ("v_start", "v_end", "v_total")),
        ("name", c.c_char_p),
        ("name_length", c.c_uint),
        ("flags", c.c_ulong),
    )


class _Resources(c.Structure):
    _fields_ = (
        ("timestamp", c.c_ulong),
        ("config_timestamp", c.c_ulong),
        ("crtc_count", c.c_int),
        ("crtcs", c.POINTER(c.c_ulong)),
        ("output_count", c.c_int),
        ("outputs", c.POINTER(c.c_ulong)),
    )


def resize_screen(display: str, width: int, height: int) -> None:
    """Make the one screen of a display smaller.

    Args:
        display: Its name, e.g. `:7`.
        width: In pixels, no more than it had at first.
        height: The same.
    """
    x, randr = c.CDLL("libX11.so.6"), c.CDLL("libXrandr.so.2")
    x.XOpenDisplay.restype = c.c_void_p
    x.XDefaultRootWindow.restype = c.c_ulong
    randr.XRRGetScreenResources.restype = c.POINTER(_Resources)
    randr.XRRCreateMode.restype = c.c_ulong
    server = c.c_void_p(x.XOpenDisplay(display.encode()))
    root = c.c_ulong(x.XDefaultRootWindow(server))
    found = randr.XRRGetScreenResources(server, root)
    crtc, output = c.c_ulong(found.contents.crtcs[0]), c.c_ulong(found.contents.outputs[0])
    name = f"{width}x{height}".encode()
    wanted = _Mode(0, width, height, 60_000_000, *(width,) * 3, 0, *(height,) * 3, name, len(name))
    mode = c.c_ulong(randr.XRRCreateMode(server, root, c.byref(wanted)))
    randr.XRRAddOutputMode(server, output, mode)

    def configure(mode: c.c_ulong, outputs: list[c.c_ulong]) -> None:
        drives = (c.c_ulong * len(outputs))(*outputs)
        now, none = c.c_ulong(_NOTHING), c.c_int(0)
        turned = c.c_ushort(_UPRIGHT)
        randr.XRRSetCrtcConfig(
            server, found, crtc, now, none, none, mode, turned, drives, c.c_int(len(outputs))
        )

    configure(c.c_ulong(_NOTHING), [])
    randr.XRRSetScreenSize(server, root, width, height, width // 4, height // 4)
    configure(mode, [output])
    x.XSync(server, 0)
    x.XCloseDisplay(server)
