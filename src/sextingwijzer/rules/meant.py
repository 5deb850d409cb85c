"""Which node or question a name that does not exist was meant for, so that one slip is not told as many."""

from collections.abc import Iterable

from sextingwijzer.model.guide import Guide
from sextingwijzer.parse.conform import is_id
from sextingwijzer.suggest import as_id, nearest


def meant(name: str, known: Iterable[str]) -> str | None:
    """The known name that is spelt like `name` but for capitals and signs, else the nearest that is valid, or None."""
    names = list(known)
    alike = next((one for one in names if as_id(one) == as_id(name)), None)
    return alike or nearest(name, filter(is_id, names))


def absent(what: str, name: str) -> str:
    """That something is named that does not exist, to put in a sentence; `what` begins with its article."""
    return f"{what} ‘{name}’, en {'dat' if what.startswith('het ') else 'die'} bestaat niet"


def is_told(name: str, guide: Guide) -> bool:
    """Whether something is said already about the node with this name: it, or the name, is not as it should be."""
    unread = ("knopen",) in guide.unread or ("knopen", name) in guide.unread
    return unread or not is_id(name) or any(as_id(one) == name for one in guide.nodes if not is_id(one))
