"""A page about cases, to where it was asked for, in the format that was asked for."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sextingwijzer.commands.deliver import deliver
from sextingwijzer.commands.output import FORMATS, PAGE_FORMATS, chosen_format
from sextingwijzer.context import Context
from sextingwijzer.view.blocks import Block


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a page goes, and in which format; still as typed."""

    form: str | None
    output: Path | None


def hand_over(
    context: Context,
    where: Destination,
    blocks: Callable[[], Iterable[Block]],
    data: Callable[[], dict[str, Any]] | None = None,
) -> None:
    """Show or write the page; as JSON from `data`, when there is any."""
    form = chosen_format(where.form, where.output, context, FORMATS if data else PAGE_FORMATS)

    def as_json() -> str:
        return json.dumps(data() if data else {}, ensure_ascii=False, indent=2) + "\n"

    deliver(context, form, where.output, blocks, as_json)
