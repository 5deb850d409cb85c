"""Where a run begins: `sextingwijzer`, or `python -m sextingwijzer`."""

import gc
import signal
import sys
from collections.abc import Sequence

from sextingwijzer import __version__


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit code is that of the design."""
    words = sys.argv[1:] if argv is None else argv
    if list(words) == ["--versie"]:
        # Answered before anything heavy is imported: installers and scripts ask this often.
        print(f"sextingwijzer {__version__}")
        return 0
    # A run is short and makes little garbage; not looking for it saves 5 % of the start, and half of a large load.
    gc.disable()
    # A closed window or a plain kill ends like Ctrl-C. It is passed on as one and not raised here: a menu has a place
    # where it is safe to be interrupted, and an exception just anywhere in it could get lost.
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        from sextingwijzer.shell import run

        return run(words)
    except KeyboardInterrupt:  # during the imports
        return 130


if __name__ == "__main__":
    sys.exit(main())
