"""Where the article of 2018 is silent: a stop of its own in a workshop, because there the group must think for itself.

An author says so in plain words, in the text or the source of an advice: "Over acuut gevaar zegt het artikel niets."
"""

import re

from sextingwijzer.model.guide import Advice

_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")
_NONE = "geen (?:aanpak|criterium)"
_SILENT = re.compile(
    rf"(?:zegt|geeft) het artikel\b.*\b(?:niets|niet|weinig|alleen|{_NONE})\b"  # Hierover zegt het artikel niets.
    rf"|artikel\b.*\b(?:zegt|geeft) (?:hier |er |dit )?(?:niets|niet|weinig|alleen (?:dat|wat)|{_NONE})\b"
    r"|^over\b.*\bzegt het\b.*\bniets\b"  # said after a sentence that names the article
    r"|artikel\b.*\bzwijgt\b|\bzwijgt het artikel\b",
    re.IGNORECASE,
)


def silence(advice: Advice) -> str | None:
    """What the article does not say, in the author's words; None where it speaks.

    An advice without any statement of the article is silence too, then said by its source.
    """
    if advice.outside is None:
        return None
    for sentence in (*_sentences(advice.text), *_sentences(advice.outside)):
        if _SILENT.search(sentence):
            said = sentence.rstrip(".;:!")
            return f"{said[0].upper()}{said[1:]}."
    return None if advice.statements else "Dit advies komt helemaal van buiten het artikel."


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(" ".join(text.split()))
