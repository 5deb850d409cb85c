"""A guide: topics, questions, and the acyclic graph of decisions and advice that the topics walk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sextingwijzer.model.verdict import Verdict, When, Who
from sextingwijzer.tree import EMPTY, Fields

END = "einde"
"""The target that ends a topic."""

OTHERWISE = "anders"
"""The key under `naar` for every option that is not named."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a question. An unknown option says that one does not know (yet), and how to find out."""

    id: str
    text: str
    unknown: bool = False
    find_out: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A fact that a guide may ask for, once in a walk."""

    id: str
    text: str
    why: str
    options: Mapping[str, Option]
    origin: Fields = field(default=EMPTY, compare=False, repr=False)

    @property
    def unknown(self) -> Option:
        """The option that says "I do not know". Content is only walked when there is exactly one."""
        return next(option for option in self.options.values() if option.unknown)


@dataclass(frozen=True, slots=True)
class Decision:
    """A node that looks at the answer to a question, which is asked when it is not known yet."""

    id: str
    question: str
    targets: Mapping[str, str]
    otherwise: str | None = None
    origin: Fields = field(default=EMPTY, compare=False, repr=False)

    def target(self, option: str) -> str:
        """The next node after `option`. Raises KeyError when neither the option nor `anders` has a target."""
        target = self.targets.get(option, self.otherwise)
        if target is None:
            raise KeyError(option)
        return target

    @property
    def successors(self) -> tuple[str, ...]:
        """The nodes that may come next, each once."""
        extra = () if self.otherwise is None else (self.otherwise,)
        return tuple(dict.fromkeys((*self.targets.values(), *extra)))


@dataclass(frozen=True, slots=True)
class Advice:
    """A node that says what to do, leave, or know; with its verdict, its source and its law.

    It holds for facts of the day `facts_from` and later, and of any day when that is None.
    """

    id: str
    title: str
    verdict: Verdict
    who: Who
    when: When
    text: str
    next: str = END
    about: str | None = None
    say: tuple[str, ...] = ()
    law: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    outside: str | None = None
    contacts: tuple[str, ...] = ()
    changed: str | None = None
    facts_from: date | None = None
    safety: bool = False
    origin: Fields = field(default=EMPTY, compare=False, repr=False)

    @property
    def successors(self) -> tuple[str, ...]:
        """The node that comes next."""
        return (self.next,)


Node = Decision | Advice


@dataclass(frozen=True, slots=True)
class Topic:
    """A part of a guide that can be walked on its own."""

    id: str
    title: str
    start: str
    origin: Fields = field(default=EMPTY, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Assumed:
    """An answer that a sheet takes as given: always, or when the walk that it is made of gave the answers `when`."""

    question: str
    option: str
    when: Mapping[str, str]
    origin: Fields = field(default=EMPTY, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a guide serves as a sheet to hand to its reader, after a walk of another guide.

    `facts` are the questions whose answers are taken over from that walk; of all else the sheet knows nothing.
    `before` is what somebody must weigh who hands it over; it does not stand on it.
    """

    text: str
    facts: tuple[str, ...]
    before: str
    assumed: tuple[Assumed, ...]
    origin: Fields = field(default=EMPTY, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide as walked: shared files are merged in, ids are unique, topics stand in walking order."""

    id: str
    title: str
    audience: str
    version: str
    checked: date | None
    topics: tuple[Topic, ...]
    questions: Mapping[str, Question]
    nodes: Mapping[str, Node]
    about: str = ""
    sheet: Sheet | None = None
    origin: Fields = field(default=EMPTY, compare=False, repr=False)
    unread: frozenset[tuple[str, ...]] = field(default=frozenset(), compare=False, repr=False)
    """What stands in the files and could not be read: tables, (`knopen`,), and what is in them, (`knopen`, id).

    Rules do not call it missing, nor what may follow from it.
    """

    def topic(self, topic_id: str) -> Topic | None:
        """The topic with this id, or None."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)
