"""Loading Qt, without what PySide does beside it at every start.

The part of PySide that is written in Python lies as text in its library and is compiled anew
by each process. Most of it is there for the words of a TypeError, for ``help`` and for the
making of stub files, and takes a quarter of the time until a bare window stands: it is read
when it is asked for. And PySide puts itself before Python's import, to read in the source of
each later module whether names in snake_case are wanted there (``from __feature__ import
snake_case``); nobody here wants them, and all sources would be read again.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from threading import RLock
from types import ModuleType

_SIGNATURES = "shibokensupport.signature"
LATER = {
    _SIGNATURES: ("errorhandler", "layout", "parser"),
    f"{_SIGNATURES}.lib": ("enum_sig", "pyi_generator", "tool"),
}
"""What PySide imports from which package and does not use by itself.

Not ``mapping``: the part of PySide written in C++ looks into it without asking it.
"""

_READING = RLock()


def load_qt() -> None:
    """Loads Qt, and lets modules be imported by Python alone again."""
    with put_off(LATER):
        import PySide6.QtCore  # noqa: F401


@contextmanager
def put_off(later: Mapping[str, Sequence[str]]) -> Iterator[None]:
    """Puts off the reading of some modules, named by their package, until they are used.

    Only for imports in the form ``from package import module``; a module that is not there is
    left to Python's import. That is Python's own again afterwards, whoever replaced it since.
    """
    plain = builtins.__import__

    def patient(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - named as Python names it
        locals: Mapping[str, object] | None = None,  # noqa: A002 - this one as well
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        wanted = [part for part in fromlist or () if part in later.get(name, ())]
        if wanted:
            package = plain(name, globals, locals, ("__path__",), level)
            for part in wanted:
                _promise(package, part)
        return plain(name, globals, locals, fromlist, level)

    builtins.__import__ = patient
    try:
        yield
    finally:
        builtins.__import__ = plain


class PromisedModule(ModuleType):
    """A module that is read when the first of its names is asked for, and is itself then."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        self.__spec__ = spec
        # Whoever imports it may give it another name before it is read.
        self.__dict__["_own_spec"] = ModuleSpec(spec.name, spec.loader)

    def __getattr__(self, name: str) -> object:
        # What Python asks of any module it passes by is no use of it.
        if not name.startswith("__"):
            with _READING:
                self._read()
            if name in self.__dict__:
                return self.__dict__[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")

    def _read(self) -> None:
        own = self.__dict__.pop("_own_spec", None)
        if own is not None:
            called, self.__spec__ = self.__spec__, own
            own.loader.exec_module(self)
            self.__spec__ = called


def _promise(package: ModuleType, part: str) -> None:
    name = f"{package.__name__}.{part}"
    spec = find_spec(name) if name not in sys.modules else None
    if spec is not None and spec.loader is not None:
        sys.modules[name] = module = PromisedModule(spec)
        setattr(package, part, module)
