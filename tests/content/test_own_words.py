"""No eight words in a row of any guide are those of the article. The article itself is not in this repository."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT.parent / "shared" / "bron" / "artikel.txt"
RUN = 8


def words(text):
    return re.findall(r"\w+", re.sub(r"-\s*\n\s*", "", text).lower())


def runs(text):
    found = words(text)
    return {tuple(found[at : at + RUN]) for at in range(len(found) - RUN + 1)}


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article is kept beside the repository, not in it")
def test_nothing_is_copied_from_the_article():
    article = runs(ARTICLE.read_text(encoding="utf-8"))
    copied = {
        path.relative_to(ROOT).as_posix(): sorted(" ".join(run) for run in found)
        for path in (*ROOT.glob("guides/**/*.yaml"), *ROOT.glob("docs/**/*.md"))
        if (found := runs(path.read_text(encoding="utf-8")) & article)
    }

    assert len(article) > 1000
    assert copied == {}
