"""The style sheet, made from the tokens: one short text for the whole application."""

from __future__ import annotations

from broadcaster_desktop.ui.theme.tokens import TYPE_STEPS, Colours, Radius, Size, Space, Tone, tone_colours


def stylesheet(colours: Colours) -> str:
    """The style sheet of one theme."""
    parts = (_labels, _buttons, _fields, _tables, _surfaces, _navigation, _small_parts, _tones)
    return "\n".join(part(colours) for part in parts)


def _labels(c: Colours) -> str:
    steps = [
        f'QLabel[step="{name}"] {{ font-size: {step.px}px; min-height: {step.line}px;'
        f" font-weight: {700 if step.bold else 400}; }}"
        for name, step in TYPE_STEPS.items()
    ]
    return "\n".join(
        [
            *steps,
            f'QLabel[shade="second"] {{ color: {c.text2}; }}',
            f'QLabel[shade="hint"] {{ color: {c.hint}; }}',
            f'QLabel[shade="danger"] {{ color: {c.danger}; }}',
            'QLabel[strong="true"] { font-weight: 700; }',
        ]
    )


def _buttons(c: Colours) -> str:
    return f"""
QPushButton {{
  border: {Size.HAIRLINE}px solid {c.field}; border-radius: {Radius.BUTTON}px;
  background: {c.surface}; color: {c.text};
  padding: 0 {Space.L}px; min-height: {Size.CONTROL - 2 * Size.HAIRLINE}px;
}}
QPushButton:hover {{ background: {c.sunken}; }}
QPushButton:pressed {{ background: {c.line}; }}
QPushButton:disabled {{ color: {c.hint}; border-color: {c.line}; background: {c.bg}; }}
QPushButton[kind="primary"] {{
  background: {c.primary}; color: {c.on_primary}; border-color: {c.primary}; font-weight: 700;
}}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{
  background: {c.hover}; border-color: {c.hover};
}}
QPushButton[kind="primary"]:disabled {{
  background: {c.sunken}; color: {c.hint}; border-color: {c.line};
}}
QPushButton[kind="danger"] {{ color: {c.danger}; border-color: {c.danger}; }}
QPushButton[kind="danger"]:hover {{ background: {c.danger_bg}; }}
QPushButton[kind="danger"]:disabled {{ color: {c.hint}; border-color: {c.line}; }}
QPushButton[kind="link"] {{
  border: none; background: transparent; color: {c.info}; padding: 0;
  min-height: {Size.HIT}px; text-align: left;
}}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:disabled {{ color: {c.hint}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="icon"] {{
  border: none; background: transparent; padding: 0;
  min-height: {Size.HIT}px; min-width: {Size.HIT}px;
}}
QPushButton[kind="icon"]:hover {{ background: {c.sunken}; }}
QPushButton[kind="chip"] {{
  border-radius: {Size.HIT // 2}px; min-height: {Size.HIT - 2 * Size.HAIRLINE}px; padding: 0 {Space.M}px;
}}
QPushButton[kind="chip"]:checked {{
  background: {c.soft}; color: {c.on_soft}; border-color: {c.on_soft};
}}
"""


def _fields(c: Colours) -> str:
    boxes = "QLineEdit, QPlainTextEdit, QComboBox, QSpinBox"
    return f"""
{boxes} {{
  border: {Size.HAIRLINE}px solid {c.field}; border-radius: {Radius.CONTROL}px;
  background: {c.surface}; color: {c.text};
  selection-background-color: {c.primary}; selection-color: {c.on_primary};
}}
QLineEdit, QComboBox {{ min-height: {Size.CONTROL - 2 * Size.HAIRLINE}px; padding: 0 {Space.M}px; }}
QPlainTextEdit {{ padding: {Space.S}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
  border: {2 * Size.HAIRLINE}px solid {c.danger};
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
  background: {c.sunken}; color: {c.hint}; border-color: {c.line};
}}
QComboBox::drop-down {{ border: none; width: {Size.HIT}px; }}
QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QComboBox QAbstractItemView, QListView[role="found"] {{
  border: {Size.HAIRLINE}px solid {c.field}; background: {c.surface}; color: {c.text};
  selection-background-color: {c.soft}; selection-color: {c.on_soft}; outline: none;
}}
QComboBox QAbstractItemView::item, QListView[role="found"]::item {{
  min-height: {Size.HIT}px; padding: 0 {Space.S}px;
}}
QCheckBox, QRadioButton {{ min-height: {Size.HIT}px; spacing: {Space.S}px; outline: none; }}
QCheckBox::indicator, QRadioButton::indicator {{
  width: {Size.INDICATOR}px; height: {Size.INDICATOR}px; border: none; background: transparent; image: none;
}}
"""


def _tables(c: Colours) -> str:
    return f"""
QTableView {{
  border: {Size.HAIRLINE}px solid {c.line}; border-radius: {Radius.BUTTON}px;
  background: {c.surface}; color: {c.text}; gridline-color: transparent; outline: none;
  selection-background-color: {c.soft}; selection-color: {c.on_soft};
}}
QHeaderView {{ background: {c.sunken}; border: none; }}
QHeaderView::section {{
  background: {c.sunken}; color: {c.text2}; border: none;
  border-bottom: {Size.HAIRLINE}px solid {c.line};
  padding: 0 {Space.M}px; min-height: {Size.CONTROL}px; font-weight: 700;
}}
"""


def _surfaces(c: Colours) -> str:
    return f"""
QFrame[role="card"] {{
  background: {c.surface}; border: {Size.HAIRLINE}px solid {c.line}; border-radius: {Radius.CARD}px;
}}
QFrame[role="well"] {{ background: {c.sunken}; border-radius: {Radius.CARD}px; }}
QFrame[role="drop"] {{
  background: {c.surface}; border: {2 * Size.HAIRLINE}px dashed {c.field}; border-radius: {Radius.CARD}px;
}}
QFrame[role="drop"][over="true"] {{ background: {c.soft}; border-color: {c.primary}; }}
QFrame[role="header"], QFrame[role="footer"], QFrame[role="strip"] {{ background: {c.surface}; }}
QFrame[role="header"] {{ border-bottom: {Size.HAIRLINE}px solid {c.line}; }}
QFrame[role="footer"], QFrame[role="strip"] {{ border-top: {Size.HAIRLINE}px solid {c.line}; }}
QFrame[role="drawer"] {{ background: {c.surface}; border-left: {Size.HAIRLINE}px solid {c.line}; }}
QFrame[role="drawer"][over="true"] {{ border-left: {2 * Size.HAIRLINE}px solid {c.field}; }}
QFrame[role="drawer"] QPushButton[kind="chip"] {{ padding: 0 {Space.S}px; }}
QFrame[role="line"] {{ background: {c.line}; }}
QFrame[role="bubble"] {{ background: {c.bubble}; border-radius: {Radius.CARD}px; }}
QFrame[role="toast"] {{ background: {c.text}; border-radius: {Radius.BUTTON}px; }}
QFrame[role="toast"] QLabel {{ color: {c.bg}; }}
QFrame[role="toast"] QPushButton {{
  background: transparent; border-color: {c.bg}; color: {c.bg}; min-height: {Size.HIT}px;
}}
QFrame[role="ribbon"] {{ background: {c.info}; }}
QFrame[role="ribbon"] QLabel {{ color: {c.surface}; font-weight: 700; }}
QFrame[role="ribbon"] QPushButton {{
  background: transparent; border-color: {c.surface}; color: {c.surface}; min-height: {Size.HIT}px;
}}
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] {{ background: transparent; border: none; }}
"""


def _navigation(c: Colours) -> str:
    return f"""
QFrame[role="nav"] {{ background: {c.sunken}; border-right: {Size.HAIRLINE}px solid {c.line}; }}
QPushButton[kind="nav"] {{
  border: none; border-radius: {Radius.BUTTON}px; background: transparent; color: {c.text2};
  text-align: left; padding: 0 {Space.S}px;
}}
QPushButton[kind="nav"]:hover {{ background: {c.line}; }}
QTabBar::tab {{
  background: transparent; color: {c.text2}; border: none; padding: 0 {Space.L}px;
  min-height: {Size.CONTROL}px; border-bottom: {2 * Size.HAIRLINE}px solid {c.line};
}}
QTabBar::tab:hover {{ color: {c.text}; background: {c.sunken}; }}
QTabBar::tab:selected {{ color: {c.primary}; border-bottom-color: {c.primary}; }}
QPushButton[kind="nav"]:checked {{ background: {c.soft}; color: {c.on_soft}; font-weight: 700; }}
"""


def _small_parts(c: Colours) -> str:
    return f"""
QProgressBar {{
  border: none; border-radius: {Size.PROGRESS // 2}px; background: {c.line};
  min-height: {Size.PROGRESS}px; max-height: {Size.PROGRESS}px;
}}
QProgressBar::chunk {{ background: {c.primary}; border-radius: {Size.PROGRESS // 2}px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {Size.SCROLLBAR}px; }}
QScrollBar:horizontal {{ height: {Size.SCROLLBAR}px; }}
QScrollBar::handle {{ background: {c.field}; border-radius: {Size.SCROLLBAR // 2}px; }}
QScrollBar::handle:vertical {{ min-height: {Size.HIT}px; }}
QScrollBar::handle:horizontal {{ min-width: {Size.HIT}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{
  background: {c.text}; color: {c.bg}; border: none; padding: {Space.XS}px {Space.S}px;
}}
QMenu {{
  background: {c.surface}; color: {c.text}; border: {Size.HAIRLINE}px solid {c.field};
  padding: {Space.XS}px;
}}
QMenu::item {{ padding: {Space.S}px {Space.L}px; border-radius: {Radius.CONTROL}px; }}
QMenu::item:selected {{ background: {c.soft}; color: {c.on_soft}; }}
"""


def _tones(c: Colours) -> str:
    rules = []
    for tone in Tone:
        front, back = tone_colours(c, tone)
        edge = c.line if tone is Tone.NEUTRAL else front
        rules.append(
            f'QFrame[role="bar"][tone="{tone}"] {{ background: {back};'
            f" border: {Size.HAIRLINE}px solid {edge}; border-radius: {Radius.BUTTON}px; }}\n"
            f'QFrame[role="bar"][tone="{tone}"] QLabel {{ color: {c.text}; }}\n'
            f'QFrame[role="pill"][tone="{tone}"] {{ background: {back};'
            f" border-radius: {Size.HIT // 2}px; }}\n"
            f'QFrame[role="pill"][tone="{tone}"] QLabel {{ color: {front}; }}'
        )
    return "\n".join(rules)
