"""A prospect becomes a customer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from callbook.actions.prospects import make_customer, make_customers
from callbook.actions.undoing import undo_name
from callbook.core.contacts import ContactKind
from callbook.core.errors import Refusal
from tests.books import TODAY, add, new_book, person, read, undoable


def test_a_prospect_becomes_a_customer_since_today(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    kind = ContactKind.PROSPECT
    add(book, person("Sommer", kind=kind), person("Hahn", kind=kind, customer_since="2019"))
    for contact_id, since in ((1, "2020-03-24"), (2, "2019")):
        undoable(book, partial(make_customer, book, contact_id, TODAY))
        made = read(book, contact_id)
        assert (made.kind, made.customer_since) == (ContactKind.CUSTOMER, since)
    assert undo_name(book, "de") == "Jetzt Bestandskunde: Hahn"
    with pytest.raises(Refusal, match="Hahn is a customer already"):
        make_customer(book, 2, TODAY)
    book.close()


def test_several_become_customers_as_one_step(tmp_path: Path) -> None:
    book = new_book(tmp_path)
    kind = ContactKind.PROSPECT
    add(book, person("Sommer", kind=kind), person("Hahn"), person("Vogt", kind=kind))
    undoable(book, partial(make_customers, book, [1, 2, 3], TODAY))
    made = [read(book, contact_id) for contact_id in (1, 2, 3)]
    assert [each.customer_since for each in made] == ["2020-03-24", "", "2020-03-24"]
    assert {each.kind for each in made} == {ContactKind.CUSTOMER}
    book.close()
