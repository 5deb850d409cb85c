"""What the thorough rules look at: a sound guide, all its walks, and the day."""

from dataclasses import dataclass
from datetime import date

from sextingwijzer.model.content import Content
from sextingwijzer.model.path_rule import PathRule
from sextingwijzer.model.registers import ChargedWord
from sextingwijzer.proof.explore import Exploration, explore
from sextingwijzer.proof.space import Space, space

STATE_LIMIT = 400_000
"""States after which a proof stops; real guides need a few thousand."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A sound guide with the spaces of its walks: the whole guide first, then each topic on its own."""

    content: Content
    today: date
    path_rules: tuple[PathRule, ...]
    charged_words: tuple[ChargedWord, ...]
    spaces: tuple[Space, ...]
    explorations: tuple[Exploration | None, ...]

    @property
    def proved(self) -> bool:
        """Whether every walk was looked at; otherwise what the rules say is partial."""
        return None not in self.explorations


def subject(
    content: Content, today: date, path_rules: tuple[PathRule, ...] = (), charged_words: tuple[ChargedWord, ...] = ()
) -> Subject:
    """The subject of a sound guide."""
    guide = content.guide
    spaces = (space(guide), *(space(guide, (topic,)) for topic in guide.topics if len(guide.topics) > 1))
    explorations = tuple(explore(one, limit=STATE_LIMIT) for one in spaces)
    return Subject(content, today, path_rules, charged_words, spaces, explorations)
