"""Files as customers have them, each with what must come of it; made by recipes, judged by `contacts check`."""

from . import cards, hostile, phones, sheets, tables

CASES = [*phones.CASES, *tables.CASES, *sheets.CASES, *cards.CASES, *hostile.CASES]
