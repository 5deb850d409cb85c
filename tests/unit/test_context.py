import io
from datetime import date

import pytest

from sextingwijzer.context import Context, real_context, text_encoding


class Stream(io.StringIO):
    """A stream that may be a terminal, of some encoding; without a size, as it has no file descriptor."""

    def __init__(self, *, terminal: bool = False, encoding: str | None = "utf-8") -> None:
        super().__init__()
        self._terminal = terminal
        self._encoding = encoding

    def isatty(self) -> bool:
        return self._terminal

    @property
    def encoding(self):
        return self._encoding


TERMINAL, PIPE = Stream(terminal=True), Stream()


def context(stdin=TERMINAL, stdout=TERMINAL, stderr=TERMINAL, **env) -> Context:
    return Context(stdin, stdout, stderr, env, date(2026, 11, 23))


class TestWhoCanBeAsked:
    def test_questions_are_put_where_they_can_be_seen(self):
        assert context().prompt_stream is TERMINAL
        assert context(stderr=PIPE).prompt_stream is TERMINAL
        assert context(stdout=PIPE, stderr=PIPE).prompt_stream is None

    @pytest.mark.parametrize(
        ("streams", "can"),
        [
            ({}, True),
            ({"stdout": PIPE}, True),
            ({"stderr": PIPE}, True),
            ({"stdin": PIPE}, False),
            ({"stdout": PIPE, "stderr": PIPE}, False),
        ],
    )
    def test_a_person_needs_a_terminal_to_read_and_to_type(self, streams, can):
        assert context(**streams).interactive is can

    def test_a_closed_stream_is_no_terminal(self):
        closed = io.StringIO()
        closed.close()

        assert not context(stdin=closed).interactive

    @pytest.mark.parametrize(("term", "simple"), [("dumb", True), ("DUMB", True), ("unknown", True), ("xterm", False)])
    def test_a_terminal_can_say_that_it_only_shows_lines(self, term, simple):
        assert context(TERM=term).simple_terminal is simple


class TestWidth:
    def test_a_file_or_pipe_is_laid_out_for_eighty_characters(self):
        assert context(COLUMNS="120").width(PIPE) == 80

    @pytest.mark.parametrize(("columns", "width"), [("120", 120), ("0", 80), ("-5", 80), ("breed", 80), ("", 80)])
    def test_columns_sets_the_width_of_a_terminal(self, columns, width):
        assert context(COLUMNS=columns).width(TERMINAL) == width


class TestColourAndSigns:
    @pytest.mark.parametrize(
        ("env", "colour"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)]
    )
    def test_a_terminal_gets_colour_unless_it_is_not_wanted(self, env, colour):
        assert context(**env).colour(TERMINAL) is colour

    def test_a_file_or_pipe_gets_no_colour(self):
        assert not context().colour(PIPE)

    @pytest.mark.parametrize(
        ("encoding", "unicode"), [("utf-8", True), ("cp437", False), ("ascii", False), ("niets", False), (None, False)]
    )
    def test_signs_are_drawn_where_they_can_be_written(self, encoding, unicode):
        assert context().unicode(Stream(encoding=encoding)) is unicode


class TestEncoding:
    @pytest.mark.parametrize(
        ("stream", "env", "windows", "encoding"),
        [
            (Stream(encoding="cp1252"), {}, True, "ascii"),
            (Stream(encoding="cp1252"), {"PYTHONIOENCODING": "cp1252"}, True, None),
            (Stream(encoding="utf-8"), {}, True, None),  # PYTHONUTF8
            (Stream(encoding="cp1252", terminal=True), {}, True, None),
            (Stream(encoding="cp1252"), {}, False, None),
        ],
    )
    def test_text_to_a_file_or_pipe_of_windows_is_ascii_unless_an_encoding_was_chosen(
        self, stream, env, windows, encoding
    ):
        assert text_encoding(stream, env, windows=windows) == encoding

    @pytest.mark.parametrize(
        ("text", "plain"),
        [
            ("één coördinator, ideeën, à la, ça", "een coordinator, ideeen, a la, ca"),
            ("‘ja’ “nee” – a…b → c · d", "'ja' \"nee\" - a...b -> c - d"),
            ("5\N{NO-BREAK SPACE}€, ‼, x²", "5 EUR, !!, x2"),
            ("\N{SNOWMAN}", "?"),
        ],
    )
    def test_what_a_stream_cannot_write_becomes_the_nearest_that_it_can(self, text, plain):
        real_context({})

        assert text.encode("ascii", "sextingwijzer-plainer").decode() == plain

    def test_programs_get_utf_8_where_text_is_written_otherwise(self):
        written = io.BytesIO()
        stdout = io.TextIOWrapper(written, encoding="ascii", errors="replace")
        stdout.write("één ")

        context(stdout=stdout).for_programs().write("één ‼")
        stdout.flush()

        assert written.getvalue() == b"??n " + "één ‼".encode()

    def test_a_terminal_gets_what_it_reads(self, monkeypatch):
        written = io.BytesIO()
        stdout = io.TextIOWrapper(written, encoding="cp1252")
        monkeypatch.setattr(written, "isatty", lambda: True, raising=False)

        context(stdout=stdout).for_programs().write("één")
        stdout.flush()

        assert written.getvalue() == "één".encode("cp1252")


def test_the_real_world_is_that_of_the_process():
    real = real_context({"TERM": "dumb"})

    assert real.simple_terminal
    assert real.today == date.today()  # noqa: DTZ011 -- the day where the user is
