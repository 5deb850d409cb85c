"""How a run ends: the exit codes of the design, and the error that carries one."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from sextingwijzer.findings import Finding


class ExitCode(IntEnum):
    """Exit codes, fixed by the design (section 3)."""

    DONE = 0
    MENDABLE = 1
    USAGE = 2
    UNEXPECTED = 3
    ANSWER_NEEDED = 4
    INTERRUPTED = 130


class UserError(Exception):
    """Something the user can mend. Says where, what, why and how; never shown with a traceback."""

    def __init__(self, message: str, code: ExitCode = ExitCode.MENDABLE) -> None:
        super().__init__(message)
        self.message = message
        self.code = code


class BrokenContent(Exception):
    """A guide or file that cannot be used as it is, with every finding and the texts they point into."""

    def __init__(self, findings: Sequence[Finding], texts: Mapping[str, str]) -> None:
        super().__init__(f"{len(findings)} findings")
        self.findings = tuple(findings)
        self.texts = texts
