"""What setting up says, in German or English as the system speaks."""

from __future__ import annotations

import locale
import os
import sys

SENTENCES = {
    "begins": (
        "Callbook richtet sich in {folder} ein. Das geschieht einmal und lädt etwa 100 MB.",
        "Callbook sets itself up in {folder}. This happens once and downloads about 100 MB.",
    ),
    "ready": ("Callbook ist eingerichtet.", "Callbook is set up."),
    "waits": (
        "Callbook wird gerade schon eingerichtet; es geht gleich weiter.",
        "Callbook is being set up already; this goes on in a moment.",
    ),
    "interrupted": (
        "Abgebrochen. Der nächste Start richtet Callbook von Neuem ein.",
        "Interrupted. The next start sets Callbook up afresh.",
    ),
    "installs_libraries": (
        "Diese Pakete des Systems fehlen und werden installiert: {names}",
        "These packages of the system are missing and are being installed: {names}",
    ),
    "lacks_libraries": (
        "Dem System fehlen Pakete. Dieser Befehl holt sie: {advice}",
        "The system lacks packages. This command gets them: {advice}",
    ),
    "lacks_libraries_elsewhere": (
        "Dem System fehlt Folgendes, bitte über seine Paketverwaltung installieren: {advice}",
        "The system lacks the following, please install it by its package manager: {advice}",
    ),
    "no_environment": (
        "Die Python-Umgebung in .venv ließ sich nicht anlegen; der Grund steht darüber.",
        "The Python environment in .venv could not be made; the reason stands above.",
    ),
    "no_packages": (
        "Was fehlt, ließ sich nicht laden; der Grund steht darüber. Ist der Rechner im Internet? "
        "Sobald er es ist, Callbook einfach noch einmal starten.",
        "What is missing could not be loaded; the reason stands above. Is the computer online? "
        "As soon as it is, just start Callbook again.",
    ),
    "read_only": (
        "In {folder} darf nicht geschrieben werden ({why}). Bitte den Ordner dorthin kopieren, wo "
        "Sie schreiben dürfen, und Callbook von dort starten.",
        "Nothing may be written in {folder} ({why}). Please copy the folder to a place where you "
        "may write, and start Callbook from there.",
    ),
    "disk": (
        "Callbook ließ sich in {folder} nicht einrichten: {why}.",
        "Callbook could not be set up in {folder}: {why}.",
    ),
    "not_passed": ("Nicht bestanden: {steps}", "Not passed: {steps}"),
    "no_xvfb": (
        "Ohne Xvfb entfallen die Prüfungen in einem echten Fenster.",
        "Without Xvfb the tests in a real window are left out.",
    ),
}


def say(name: str, **facts: object) -> None:
    """Writes a sentence to stderr."""
    sys.stderr.write(SENTENCES[name][0 if _speaks_german() else 1].format(**facts) + "\n")
    sys.stderr.flush()


def _speaks_german() -> bool:
    spoken = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    if not spoken and os.name == "nt":
        spoken = locale.getlocale()[0] or ""
    return spoken.casefold().startswith(("de", "german"))
