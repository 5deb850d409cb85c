"""What stands in a folder of guides and is read as a part of none: other files, and what YAML takes for a comment.

Only `controleer` looks at it.
"""

import re
from collections.abc import Container, Iterable, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from sextingwijzer.findings import Finding
from sextingwijzer.library import Library
from sextingwijzer.model.guide_folder import REFERRED_TO, SHARED, WORDS_FILE
from sextingwijzer.parse.guide import parse_shared
from sextingwijzer.parse.shapes.by_file import shape_of
from sextingwijzer.rules import cut_text
from sextingwijzer.rules import stray_files as stray

_NAME = re.compile("[a-z0-9]+(?:-[a-z0-9]+)*")


def read_other_shared(library: Library, used: Container[str]) -> Sequence[str]:
    """Read the shared files that are not `used` too: what is wrong with them is among the findings from then on.

    Returns their names.
    """
    others = [name for name in library.files.names_in(SHARED) if name not in used]
    for name in others:
        library.files.parsed(name, parse_shared, None)
    return others


def cut_texts(library: Library) -> Sequence[Finding]:
    """The texts that break off at a comment, in the files read so far."""
    return [
        finding
        for name, tree in library.files.trees()
        for finding in cut_text.check(tree, shape_of(name), library.texts[tree.place.file])
    ]


def stray_files(library: Library) -> Sequence[Finding]:
    """The files and folders that look like a part of the guides and are not read."""
    folder, depth = library.folder, ("*", "*/*", "*/*/*")
    files = [path for pattern in depth for path in folder.glob(pattern) if not path.is_dir()]
    names = [path.relative_to(folder).as_posix() for path in files]
    known = [Path(name).name for name in (*REFERRED_TO, WORDS_FILE)]
    return list(stray.check(folder.as_posix(), names, known))


def words(library: Library, files: Iterable[str]) -> AbstractSet[str]:
    """Every name that stands anywhere in the text of these files: what cannot be read, may still hold them."""
    texts = (library.texts.get((library.folder / file).as_posix(), "") for file in files)
    return {word for text in texts for word in _NAME.findall(text)}
