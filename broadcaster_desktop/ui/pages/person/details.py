"""What the shop knows of a person: name, number, tags and own fields, each changed where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from broadcaster_desktop.errors import fill
from broadcaster_desktop.ui.pages.person.acts import Acts
from broadcaster_desktop.ui.pages.person.facts import Facts
from broadcaster_desktop.ui.pages.person.fields import OwnFields
from broadcaster_desktop.ui.pages.person.number import NumberPart
from broadcaster_desktop.ui.pages.person.parts import SavedLine
from broadcaster_desktop.ui.pages.person.tags import TagsPart
from broadcaster_desktop.ui.theme.tokens import Space
from broadcaster_desktop.ui.widgets.fields import Field
from broadcaster_desktop.ui.widgets.layout import column
from broadcaster_desktop.ui.widgets.translated import TranslatedFrame


class Details(TranslatedFrame):
    """A line is saved when it is left; a number by its own button."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self._facts: Facts | None = None
        self.name = SavedLine()
        self._name = Field(self.name)
        self.number = NumberPart(acts)
        self.tags = TagsPart(acts, self.number.keep)
        self.fields = OwnFields(acts, self.tags.add)
        parts = (self._name, self.number, self.tags, self.fields)
        column(*parts, space=Space.L, inside=self)
        self.name.given.connect(self._rename)
        self.retranslate()

    def show_facts(self, facts: Facts, *, anew: bool) -> None:
        """Show a contact; what the owner is just typing of the same one stays."""
        self._facts = facts
        self.name.hold(facts.detail.row.name, anew=anew)
        self.number.show_facts(facts, anew=anew)
        self.tags.show_facts(facts, anew=anew)
        self.fields.show_facts(facts, anew=anew)

    def know(self, tags: Sequence[str], fields: Sequence[str]) -> None:
        """Offer the tags and the names of fields that are in use."""
        self.tags.known.know(tags)
        self.fields.known.know(fields)

    def revert(self) -> bool:
        """Forget what was typed and not saved yet; False when nothing was."""
        changed = [part.revert() for part in (self.name, self.number, self.tags, self.fields)]
        return any(changed)

    def retranslate(self) -> None:
        """Set every text anew."""
        self._name.say(self.tr("Name"))

    def _rename(self, name: str) -> None:
        if self._facts is not None:
            text = (
                fill(self.tr("The name is {name} now"), {"name": name}) if name else self.tr("Name removed")
            )
            self._acts.edit(self._facts.id, text, name=name)
