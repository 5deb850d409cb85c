"""A long page comes in parts that fit the screen."""

from hypothesis import given
from hypothesis import strategies as st

from sextingwijzer.model.verdict import Verdict
from sextingwijzer.render.layout import lines, rows
from sextingwijzer.render.parts import parts
from sextingwijzer.view.blocks import Bullets, Heading, Judged, Paragraph, Title

WORDS = st.text("abc ", min_size=1, max_size=120).filter(str.strip)
BLOCKS = st.lists(
    st.builds(Title, WORDS)
    | st.builds(Heading, WORDS)
    | st.builds(Judged, st.sampled_from(Verdict), WORDS)
    | st.builds(Paragraph, WORDS)
    | st.builds(Bullets, st.tuples(WORDS, WORDS)),
    max_size=12,
)


def said_again(block):
    return isinstance(block, Judged) and block.title.endswith("(vervolg)")


def told(blocks):
    """What the blocks say, whether a list is cut or not."""
    for block in blocks:
        yield from ((Bullets, item) for item in block.items) if isinstance(block, Bullets) else [block]


@given(BLOCKS, st.integers(20, 80), st.integers(3, 40))
def test_nothing_is_lost_and_the_order_stays(blocks, width, height):
    shown = [block for part in parts(blocks, width, height) for block in part if not said_again(block)]
    assert list(told(shown)) == list(told(blocks))


@given(BLOCKS, st.integers(20, 80), st.integers(3, 40))
def test_a_part_that_does_not_fit_holds_one_thing_only(blocks, width, height):
    for part in parts(blocks, width, height):
        if len(list(lines(part, width))) > height:
            body = [block for block in part if not isinstance(block, Title | Heading)]
            assert len([block for block in body if not isinstance(block, Judged)]) <= 1
            assert sum(isinstance(block, Judged) for block in body) <= 1


def test_an_advice_that_fits_stays_whole_with_the_heading_above_it():
    advice = [Heading("Nu"), Judged(Verdict.MAY, "Kom mee"), *(Paragraph(f"Zin {n}.") for n in range(3))]

    assert list(parts([*advice, Heading("Later")], 40, 12)) == [advice, [Heading("Later")]]


def test_an_advice_that_does_not_fit_goes_on_under_its_title():
    title = Judged(Verdict.FORBIDDEN, "Kijk niet")
    advice = [Heading("Nu"), title, *(Paragraph(f"Zin {n}.") for n in range(9))]

    first, *more = parts(advice, 40, 9)

    assert first[:2] == [Heading("Nu"), title]
    assert more
    assert all(part[0] == Judged(Verdict.FORBIDDEN, "Kijk niet (vervolg)", brief=True) for part in more)
    assert all(len(list(lines(part, 40))) <= 9 for part in [first, *more])


def test_an_address_that_the_terminal_breaks_counts_for_all_its_rows():
    address = Paragraph("https://example.org/" + "x" * 90)

    assert rows([address], 40) == 3
    assert list(parts([address, address], 40, 6)) == [[address], [address]]


def test_a_list_that_is_taller_than_a_screen_is_cut_between_its_items():
    items = tuple(f"Antwoord {number}" for number in range(20))

    shown = list(parts([Heading("Je antwoorden"), Bullets(items)], 40, 10))

    assert [item for part in shown for item in part[-1].items] == list(items)
    assert [rows(part, 40) for part in shown] == [10, 7, 6]


def test_without_a_height_the_page_is_one():
    blocks = (Title("T"), *(Paragraph(f"Zin {n}.") for n in range(99)))

    assert list(parts(blocks, 40, None)) == [blocks]
