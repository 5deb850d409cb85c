"""A case of one's own, written and read back."""

from hypothesis import assume, given
from hypothesis import strategies as st

from sextingwijzer.model.case import Case
from sextingwijzer.parse.cases import parse_case
from sextingwijzer.workshop.own_case import case_text, told
from support.messages import tree

LINES = st.text(st.characters(categories=("L", "N", "P", "S", "Zs"), max_codepoint=0x2FFF), max_size=40)


def test_a_first_line_that_stands_alone_is_the_title():
    assert told("Een foto gaat rond\n\nIn de klas.\n\nNiemand zegt iets.\n", "mijn-casus") == (
        "Een foto gaat rond",
        "In de klas.\n\nNiemand zegt iets.",
    )


def test_without_such_a_line_the_name_is_the_title():
    assert told("In de klas gaat een foto rond.\nNiemand zegt iets.", "foto-in-de-klas") == (
        "Foto in de klas",
        "In de klas gaat een foto rond.\nNiemand zegt iets.",
    )


@given(st.lists(LINES, min_size=1, max_size=6))
def test_any_story_is_read_back_as_it_was_told(lines):
    title, story = told("\n".join(lines), "mijn-casus")
    assume(story)

    case = Case("mijn-casus", title, "school", story, {"acuut": "nee"}, {}, ("niet-kijken",), (), "1")

    assert parse_case(tree(case_text(case))) == (case, ())
