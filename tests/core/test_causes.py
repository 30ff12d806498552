"""What the operating system says of a file, in the languages of the person."""

from __future__ import annotations

import errno
import os
import pickle

import pytest

from callbook.core.catalogue import LANGUAGES
from callbook.core.causes import cause
from callbook.core.errors import Refusal
from callbook.core.texts.causes import TEXTS


@pytest.mark.parametrize(
    ("number", "german", "english"),
    [
        (errno.ENOENT, "Ordner oder Datei gibt es nicht", "there is no such folder or file"),
        (errno.EACCES, "das ist hier nicht erlaubt", "that is not allowed here"),
        (errno.ENOSPC, "der Datenträger ist voll", "the disk is full"),
        (errno.ENAMETOOLONG, "der Name ist zu lang", "the name is too long"),
        (errno.EDOM, f"Fehler {errno.EDOM} des B", f"error {errno.EDOM} of the operating system"),
    ],
)
def test_a_cause_is_told_in_both_languages(number: int, german: str, english: str) -> None:
    told = cause(OSError(number, os.strerror(number)))
    assert told.text("de").startswith(german)
    assert told.text("en") == english


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_no_cause_is_told_in_the_words_of_the_system(number: int) -> None:
    for language in LANGUAGES:
        assert os.strerror(number) not in cause(OSError(number, os.strerror(number))).text(language)


def test_each_cause_of_the_catalogue_can_be_met() -> None:
    met = {cause(OSError(number, "")).key for number in errno.errorcode}
    assert met == {f"causes.{name}" for name in TEXTS}


def test_a_sentence_with_a_cause_comes_over_from_another_process() -> None:
    refusal = Refusal("files.cannot_write", name="a.csv", why=cause(OSError(errno.EROFS, "")))
    there: Refusal = pickle.loads(pickle.dumps(refusal))  # noqa: S301
    assert "(der Datenträger ist schreibgeschützt)" in there.text("de")
    assert "(the disk is write-protected)" in there.text("en")
