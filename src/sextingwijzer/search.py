"""Finding questions, advice and law by words, forgiving about accents and word forms. Standard library only."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from sextingwijzer.model.guide import Advice, Decision, Guide
from sextingwijzer.model.registers import Law

_ENDINGS = ("heden", "ingen", "eren", "heid", "ing", "en", "je", "er", "de", "te", "e", "s", "t")
_STEM = 4
"""A stem keeps at least this many letters."""
_LIKE = 0.7
NO_WORDS: Mapping[str, Sequence[str]] = {}


class Kind(Enum):
    """What was found."""

    QUESTION = "vraag"
    ADVICE = "advies"
    LAW = "wet"


@dataclass(frozen=True, slots=True)
class Hit:
    """A text that matches: what it is, and the command line that leads there. A higher score fits better."""

    kind: Kind
    title: str
    command: tuple[str, ...]
    score: int


def search(
    words: Sequence[str],
    guides: Iterable[Guide],
    law: Mapping[str, Law],
    sought: Mapping[str, Sequence[str]] = NO_WORDS,
) -> tuple[Hit, ...]:
    """Every text in which all the words occur, best first. A word in a title counts for more than one in the text.

    For a word that is `sought` those that guides use for it will do too.
    """
    others = {stem(word): [stem(one) for text in used for one in plain(text).split()] for word, used in _plain(sought)}
    stems = [stem(word) for word in plain(" ".join(words)).split()]
    wanted = [(one, *(other for word, used in others.items() if _same(word, one) for other in used)) for one in stems]
    if not wanted:
        return ()
    hits = [hit for guide in guides for hit in _in_guide(guide, wanted)]
    for one in law.values():
        names = (one.name, one.article_citation or "", *(version.citation for version in one.versions))
        score = _score(wanted, " ".join(names), one.description)
        if score:
            hits.append(Hit(Kind.LAW, one.name, ("wet", one.id), score))
    best_first = sorted(hits, key=lambda hit: -hit.score)
    # What several topics of a guide ask or say is found once, where it fits best.
    unique = {(hit.kind, hit.title, hit.command[0]): hit for hit in reversed(best_first)}
    return tuple(sorted(unique.values(), key=best_first.index))


def _plain(sought: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Sequence[str]]]:
    return ((one, used) for word, used in sought.items() for one in plain(word).split())


def near_words(words: Sequence[str], guides: Iterable[Guide], law: Mapping[str, Law]) -> tuple[str, ...]:
    """For each word that occurs nowhere, the word most like it that does, if there is one."""
    from difflib import get_close_matches  # only needed once nothing was found

    occurring = {word: word for text in _texts(guides, law) for word in plain(text).split() if len(word) >= _STEM}
    stems = {stem(word) for word in occurring}
    found = []
    for word in plain(" ".join(words)).split():
        if not any(_same(stem(word), other) for other in stems):
            found += get_close_matches(word, occurring, n=1, cutoff=_LIKE)
    return tuple(dict.fromkeys(found))


def _texts(guides: Iterable[Guide], law: Mapping[str, Law]) -> Iterator[str]:
    for guide in guides:
        for node in guide.nodes.values():
            if isinstance(node, Advice):
                yield f"{node.title} {node.text}"
        for question in guide.questions.values():
            yield " ".join([question.text, question.why, *(option.text for option in question.options.values())])
    for one in law.values():
        yield f"{one.name} {one.description}"


def plain(text: str) -> str:
    """Small letters without accents; everything else than letters and figures becomes a space."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char if char.isalnum() else " " for char in apart if not unicodedata.combining(char))


def stem(word: str) -> str:
    """The word without its commonest Dutch endings, and with doubled letters as one: foto's, foto; bellen, bel."""
    if word.isdigit():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            word = word.removesuffix(ending)
            break
    short = word[:1]
    for before, char in pairwise(word):
        if char != before:
            short += char
    return short


def _in_guide(guide: Guide, wanted: Sequence[Sequence[str]]) -> Iterator[Hit]:
    for node_id, topic in _first_topics(guide).items():
        node = guide.nodes[node_id]
        command = (guide.id, topic)
        if isinstance(node, Advice):
            # A permission is found by its title alone: no word in passing leads to it.
            rest = "" if node.verdict.permits else f"{node.text} {' '.join(node.say)} {node.changed or ''}"
            score = _score(wanted, node.title, rest)
            if score:
                yield Hit(Kind.ADVICE, node.title, command, score)
        elif isinstance(node, Decision):
            question = guide.questions[node.question]
            options = " ".join(option.text for option in question.options.values())
            score = _score(wanted, question.text, f"{question.why} {options}")
            if score:
                yield Hit(Kind.QUESTION, question.text, command, score)
    for one in guide.topics:
        score = _score(wanted, one.title, one.id)
        if score:
            yield Hit(Kind.QUESTION, one.title, (guide.id, one.id), score + 1)


def _first_topics(guide: Guide) -> dict[str, str]:
    first: dict[str, str] = {}
    for topic in guide.topics:
        stack = [topic.start]
        while stack:
            node = guide.nodes.get(node_id := stack.pop())
            if node is not None and node_id not in first:
                first[node_id] = topic.id
                stack.extend(node.successors)
    return first


def _score(wanted: Sequence[Sequence[str]], title: str, text: str) -> int:
    in_title, in_text = _stems(title), _stems(text)
    score = 0
    for words in wanted:
        if any(_same(word, other) for word in words for other in in_title):
            score += 3
        elif any(_same(word, other) for word in words for other in in_text):
            score += 1
        else:
            return 0
    return score


def _stems(text: str) -> list[str]:
    return [stem(word) for word in plain(text).split()]


def _same(wanted: str, word: str) -> bool:
    return word == wanted or (len(wanted) >= _STEM and word.startswith(wanted))
