"""What is asked before a call is saved: of one that ends all calls, and of one not wanted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from callbook.actions.calling import CallDraft
from callbook.core.calls import CallOutcome, Channel
from callbook.core.contacts import Contact
from callbook.gui.theme import Look
from callbook.gui.widgets.questions import AskFirst

CALLING = frozenset({Channel.PHONE, Channel.VIDEO})
"""What is a call to whoever objects to calls; a visit or an answered message is none."""


class Doubts(QObject):
    """Asks once where a call should not be saved without a word.

    ``agreed`` carries the draft to save, once the person says yes.
    """

    agreed = Signal(object)

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self._look = look
        self._over = over
        self._question: AskFirst | None = None
        self._draft: CallDraft | None = None

    def ask(self, draft: CallDraft, contact: Contact) -> bool:
        """Ask where a draft is in doubt; False where it is not."""
        own = not draft.incoming and draft.channel in CALLING
        if draft.outcome is CallOutcome.DECLINED:
            words = self.tr("{0} wants no more calls and leaves every list. Is that right?")
            yes, line = self.tr("No more calls"), self.tr("Reason, if they gave one")
        elif contact.do_not_call and own:
            words = self.tr(
                "{0} is not to be called. Save this as a call of yours all the same? "
                "If they rang you, choose “They called” under “When and how was the call?”."
            )
            yes, line = self.tr("Save all the same"), ""
        else:
            return False
        self._draft = draft
        question = self._question = AskFirst(
            self._look, words.format(contact.name), yes, self._over, line=line, careful=not line
        )
        question.line.setText(draft.note if line else "")
        question.accepted.connect(self._agree)
        question.open()
        return True

    def _agree(self) -> None:
        draft, question = self._draft, self._question
        self._draft = self._question = None
        if draft is None or question is None:
            return
        if draft.outcome is CallOutcome.DECLINED:
            draft = replace(draft, note=question.line.text().strip())
        self.agreed.emit(draft)
