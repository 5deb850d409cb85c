"""`geladen-woord`: words that a pupil who reads along should not have to read (registers/taal.yaml)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.language import ChargedWord
from sextingwijzer.place import after, within
from sextingwijzer.proof.subject import Written
from sextingwijzer.rules.texts import guide_texts

_WORD = re.compile(r"\w+")

_Phrases = Mapping[str, Sequence[tuple[re.Pattern[str], ChargedWord]]]


def check(subject: Written) -> Iterable[Finding]:
    """A finding for each charged word in a text of the guide. Whole words only, small and capital letters alike."""
    phrases = _by_first_word(subject.charged_words)
    if not phrases:
        return
    for text in guide_texts(subject.content.guide):
        place = text.place
        for said, word in _found(text.value, phrases):
            found = within(subject.texts.get(place.file, ""), place, said)
            yield Finding(
                "geladen-woord",
                found,
                f"‘{said}’ bij ‘{text.subject}’: {word.why}",
                f"Zeg liever: {word.instead}",
                Severity.WARNING,
                subject=text.subject,
                guide=subject.content.guide.id,
            )
            place = after(found) if found != place else place


def _by_first_word(words: Iterable[ChargedWord]) -> _Phrases:
    """The phrases by their first word: looking that up is quick, and trying every phrase at every word is not."""
    phrases: dict[str, list[tuple[re.Pattern[str], ChargedWord]]] = {}
    # The longest first: of ‘eigen schuld’ and ‘eigen’ the reader should hear about the former.
    for phrase, word in sorted(((one, each) for each in words for one in each.words), key=lambda pair: -len(pair[0])):
        if first := _WORD.search(phrase):
            pattern = r"\s+".join(map(re.escape, phrase[first.start() :].split()))
            whole = re.compile(rf"{pattern}(?!\w)", re.IGNORECASE)
            phrases.setdefault(first[0].casefold(), []).append((whole, word))
    return phrases


def _found(text: str, phrases: _Phrases) -> Iterator[tuple[str, ChargedWord]]:
    end = 0
    for start in _WORD.finditer(text):
        for pattern, word in phrases.get(start[0].casefold(), ()):
            found = pattern.match(text, start.start())
            if found and found.start() >= end:
                end = found.end()
                yield " ".join(found[0].split()), word
                break
