"""The shapes of the standard controls: fields, lists to choose from, scroll bars, menus."""

from __future__ import annotations

from callbook.gui.palettes import Theme
from callbook.gui.resources import ICONS

_SHEET = """
QLabel[tone="soft"] {{ color: {soft}; }}
QLabel[tone="accent"] {{ color: {accent}; }}
QLabel[tone="silence"] {{ color: {silence}; }}
QLabel[tone="due"] {{ color: {due}; }}
QLabel[tone="prospect"] {{ color: {prospect}; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {{
    background: {raised}; color: {ink}; border: 1px solid {line}; border-radius: 8px;
    padding: {pad}px {side}px; selection-background-color: {accent};
    selection-color: {on_accent}; placeholder-text-color: {soft};
}}
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QDateEdit:hover, QTimeEdit:hover {{
    border-color: {faint};
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus {{ border: 2px solid {accent}; padding: {pad_less}px {side_less}px; }}
QLineEdit[wrong="true"], QSpinBox[wrong="true"], QDateEdit[wrong="true"] {{
    border-color: {silence};
}}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled,
QPlainTextEdit:disabled {{ color: {faint}; background: {hover}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{
    image: url("{icons}/chevron.svg"); width: 14px; height: 14px;
}}
QComboBox QAbstractItemView {{
    background: {raised}; color: {ink}; border: 1px solid {line}; outline: 0;
    selection-background-color: {select}; selection-color: {ink}; padding: 4px;
}}
QComboBox[quiet="true"] {{
    border: 1px solid transparent; background: transparent; color: {accent}; font-weight: 600;
    padding: 1px 2px 1px 8px; border-radius: 6px;
}}
QComboBox[quiet="true"][used="false"] {{ color: {soft}; font-weight: 400; }}
QComboBox[quiet="true"]:hover {{ background: {hover}; }}
QComboBox[quiet="true"]:focus {{ border: 2px solid {accent}; padding: 0 1px 0 7px; }}
QComboBox[quiet="true"]:disabled {{ background: transparent; color: {ink}; }}
QComboBox[quiet="true"]::drop-down {{ width: 18px; }}
QListWidget {{
    background: {raised}; border: 1px solid {line}; border-radius: 8px; padding: 4px; outline: 0;
}}
QListWidget::item {{ padding: 5px 8px; border-radius: 6px; color: {ink}; }}
QListWidget::item:selected {{ background: {select}; color: {ink}; }}
QTableView {{ background: {raised}; border: none; }}
QTableView::item {{ padding: 0 10px; }}
QTableView::item:selected {{ background: {select}; color: {ink}; }}
QCalendarWidget QTableView {{
    background: {raised}; alternate-background-color: {hover}; outline: 0;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QCalendarWidget QTableView::item {{ padding: 0; }}
QCalendarWidget QTableView::item:selected {{ background: {accent}; color: {on_accent}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {raised}; }}
QCalendarWidget QToolButton {{ color: {ink}; background: transparent; padding: 4px 8px; }}
QHeaderView {{ background: {raised}; border: none; }}
QProgressBar {{
    background: {line}; border: none; border-radius: 4px; max-height: 8px; text-align: center;
}}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QCheckBox, QRadioButton {{ color: {ink}; spacing: 8px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: 16px; height: 16px; border: 1px solid {faint}; border-radius: 4px;
    background: {raised};
}}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{icons}/tick-{shade}.svg");
}}
QRadioButton::indicator:checked {{ border: 5px solid {accent}; width: 8px; height: 8px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {accent}; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{
    width: 0; border: none;
}}
QScrollArea, QScrollArea > QWidget > QWidget[plain="true"] {{
    background: transparent; border: none;
}}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenu {{ background: {raised}; color: {ink}; border: 1px solid {line}; padding: 6px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {select}; color: {ink}; }}
QMenu::item:disabled {{ color: {faint}; }}
QToolTip {{
    background: {raised}; color: {ink}; border: 1px solid {line}; padding: 4px 6px;
}}
"""

_NAMES = (
    "raised",
    "ink",
    "soft",
    "faint",
    "line",
    "accent",
    "on_accent",
    "silence",
    "due",
    "prospect",
    "select",
    "hover",
)


def stylesheet(theme: Theme, scale: float = 1.0) -> str:
    """The sheet for the whole application, in the colours of the theme.

    Rows of lists are no matter of this sheet; their delegates paint them.
    """
    pad, side = round(7 * scale), round(10 * scale)
    colours = {name: getattr(theme, name).name() for name in _NAMES}
    return _SHEET.format(
        **colours,
        icons=ICONS.as_posix(),
        shade="dark" if theme.dark else "light",
        pad=pad,
        side=side,
        pad_less=pad - 1,
        side_less=side - 1,
    )
