"""Whether a window can be shown; Qt would end the process where it cannot."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

_LOCAL = r"(?:unix)?:([0-9]+)(?:\.[0-9]+)?"
_X11_SOCKETS = Path("/", "tmp", ".X11-unix")
_DRAWN_ELSEWHERE = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
"""Platforms of Qt that need no display server."""


def can_show(environment: Mapping[str, str]) -> bool:
    """Whether a display is there, by the environment; only Linux may be without any."""
    if not sys.platform.startswith("linux"):
        return True
    if environment.get("QT_QPA_PLATFORM", "").startswith(_DRAWN_ELSEWHERE):
        return True
    return _wayland(environment) or _x11(environment.get("DISPLAY", ""))


def _wayland(environment: Mapping[str, str]) -> bool:
    name, folder = environment.get("WAYLAND_DISPLAY"), environment.get("XDG_RUNTIME_DIR")
    return bool(name) and Path(folder or "/", name or "").exists()


def _x11(display: str) -> bool:
    """Whether X11 listens; of a display on another machine that is believed."""
    local = re.fullmatch(_LOCAL, display)
    if local is None:
        return bool(display)
    socket = _X11_SOCKETS / f"X{local[1]}"
    return socket.exists() or _listens_unseen(str(socket))


def _listens_unseen(socket: str) -> bool:
    """Whether a socket without a file of its own is open."""
    try:
        listed = Path("/proc/net/unix").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return any(line.endswith(f"@{socket}") for line in listed.splitlines())
