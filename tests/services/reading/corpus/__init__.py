"""Files as customers have them and what must come of each; made by recipes, judged by `contacts check`."""

from . import cards, hostile, phones, sheets, tables

CASES = [*phones.CASES, *tables.CASES, *sheets.CASES, *cards.CASES, *hostile.CASES]
