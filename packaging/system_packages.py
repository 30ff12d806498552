"""The libraries of the system that Qt needs: which are missing, and how they get there."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).with_name("system-packages.txt")


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of Debian and Ubuntu, and what shows that it is there."""

    name: str
    shown_by: str
    """A shared library, a path, or a command."""
    purpose: str

    @property
    def is_there(self) -> bool:
        """Whether what it brings can be used, however it got here."""
        if ".so" in self.shown_by:
            return _loads(self.shown_by)
        if self.shown_by.startswith("/"):
            return Path(self.shown_by).exists()
        return shutil.which(self.shown_by) is not None


def missing(purpose: str) -> list[SystemPackage]:
    """What is not there of all that a purpose needs; nothing outside Linux."""
    if not sys.platform.startswith("linux"):
        return []
    lines = (line.split() for line in LIST.read_text(encoding="ascii").splitlines())
    packages = [SystemPackage(*line) for line in lines if line and line[0] != "#"]
    wanted = {"app"} if purpose == "app" else {"app", "test"}
    needed = [package for package in packages if package.purpose in wanted]
    return [package for package in [*needed, _for_environments()] if not package.is_there]


def install(packages: list[SystemPackage]) -> bool:
    """Installs packages where that is allowed without asking; says whether all went well."""
    if not can_install():
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in _commands(packages):
        done = subprocess.run(command, stdout=2, stdin=subprocess.DEVNULL, env=quiet, check=False)
        if done.returncode != 0 and "install" in command:
            return False
    return True


def can_install() -> bool:
    """Whether this is root on a system with apt."""
    return sys.platform.startswith("linux") and os.geteuid() == 0 and has_apt()


def has_apt() -> bool:
    """Whether packages have the names that Debian and Ubuntu give them."""
    return shutil.which("apt-get") is not None


def advice(packages: list[SystemPackage]) -> str:
    """The exact command that brings packages, or what to look for on another system."""
    if not has_apt():
        return ", ".join(package.shown_by for package in packages)
    return " && ".join("sudo " + " ".join(command) for command in _commands(packages))


def _commands(packages: list[SystemPackage]) -> list[list[str]]:
    names = [package.name for package in packages]
    install_them = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    return [["apt-get", "update"], install_them]


def _for_environments() -> SystemPackage:
    """Debian keeps a part of Python's own ``venv`` in a package apart."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    shown_by = Path(sysconfig.get_path("stdlib"), "ensurepip", "__init__.py")
    return SystemPackage(name, str(shown_by), "app")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
