"""`sextingwijzer schema [SOORT]`: JSON Schema of the guide format, for editors."""

import json

from sextingwijzer.commands.output import one_of
from sextingwijzer.context import Context
from sextingwijzer.errors import ExitCode
from sextingwijzer.schema import KINDS, schema


def show_schema(context: Context, kind: str | None) -> ExitCode:
    """Write the schema of one kind of file."""
    chosen = one_of(kind or "gids", tuple(KINDS), what="De soort")
    context.for_programs().write(schema_text(chosen))
    return ExitCode.DONE


def schema_text(kind: str) -> str:
    """The schema as it stands in guides/schema/."""
    return json.dumps(schema(kind), ensure_ascii=False, indent=2) + "\n"
