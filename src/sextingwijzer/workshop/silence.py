"""Where the article of 2018 is silent: a stop of its own in a workshop, because there the group must think for itself.

An author says so in plain words, in the text or the source of an advice: "Over acuut gevaar zegt het artikel niets."
"""

import re

from sextingwijzer.model.guide import Advice

_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")
_PARTS = re.compile(r"(?<=[.!?])\s+|;\s+")
_NONE = "geen (?:aanpak|criterium)"
_POINTS_BACK = re.compile(r"daarover\b", re.IGNORECASE)
_SILENT = re.compile(
    rf"(?:zegt|geeft) het artikel\b.*\b(?:niets|niet|weinig|alleen|{_NONE})\b"  # Hierover zegt het artikel niets.
    rf"|artikel\b.*\b(?:zegt|geeft) (?:hier |er |dit )?(?:niets|niet|weinig|alleen (?:dat|wat)|{_NONE})\b"
    r"|^over\b.*\bzegt het\b.*\bniets\b"  # said after a sentence that names the article
    r"|artikel\b.*\bzwijgt\b|\bzwijgt het artikel\b",
    re.IGNORECASE,
)


def silence(advice: Advice) -> str | None:
    """What the article does not say, in the author's words; None where it speaks.

    A sentence that points back ("Daarover zegt het artikel niets") comes with the one before it. An advice without any
    statement of the article is silence too, then said by its source.
    """
    if advice.outside is None:
        return None
    for text in (advice.text, advice.outside):
        before = ""
        for sentence in _sentences(text):
            if _SILENT.search(sentence):
                lead = f"{before} " if before and _POINTS_BACK.match(sentence) else ""
                return lead + _as_sentence(sentence)
            before = sentence
    return None if advice.statements else "Dit advies komt helemaal van buiten het artikel."


def own_source(advice: Advice) -> str:
    """The source outside the article, without the part that says that the article is silent; "" when that is all."""
    parts = [part for part in _PARTS.split(" ".join((advice.outside or "").split())) if not _SILENT.search(part)]
    return _as_sentence("; ".join(part.rstrip(".") for part in parts)).rstrip(".") if parts else ""


def _as_sentence(text: str) -> str:
    said = text.rstrip(".;:!")
    return f"{said[0].upper()}{said[1:]}."


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(" ".join(text.split()))
