"""Remembering what short texts mean, for columns that say the same again and again."""

from __future__ import annotations

from collections.abc import Callable, Sized
from functools import lru_cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

Text = TypeVar("Text", bound=Sized)
Rest = ParamSpec("Rest")
Meaning = TypeVar("Meaning")

SHORT = 200


def remembered(
    entries: int,
) -> Callable[
    [Callable[Concatenate[Text, Rest], Meaning]], Callable[Concatenate[Text, Rest], Meaning]
]:
    """Keeps up to so many answers, only for texts of up to 200, so that none fills the memory."""

    def decorate(
        function: Callable[Concatenate[Text, Rest], Meaning],
    ) -> Callable[Concatenate[Text, Rest], Meaning]:
        kept = lru_cache(maxsize=entries)(function)

        @wraps(function)
        def answer(text: Text, /, *args: Rest.args, **kwargs: Rest.kwargs) -> Meaning:
            if len(text) > SHORT:
                return function(text, *args, **kwargs)
            return kept(text, *args, **kwargs)  # type: ignore[arg-type]

        return answer

    return decorate
