from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from sextingwijzer.errors import BrokenContent, ExitCode, UserError
from sextingwijzer.render.findings import findings_text
from sextingwijzer.told import answers_text, told_answers


@pytest.fixture
def told(small):
    def tell(*pairs, file=None):
        return told_answers(small.guide, pairs, file)

    return tell


@pytest.fixture
def file(tmp_path):
    """A file of answers with this text."""

    def write(text):
        path = tmp_path / "antwoorden.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def refused(told, *pairs) -> str:
    with pytest.raises(UserError) as caught:
        told(*pairs)
    assert caught.value.code is ExitCode.USAGE
    return caught.value.message


def broken(told, path) -> str:
    with pytest.raises(BrokenContent) as caught:
        told(file=path)
    return findings_text(caught.value.findings, caught.value.texts).replace(f"{path.parent}/", "").rstrip("\n")


class TestPairs:
    def test_each_is_a_question_and_its_option(self, told):
        assert told("acuut=nee", " klacht = niet-gevraagd ").answers == {"acuut": "nee", "klacht": "niet-gevraagd"}

    def test_none_is_no_answer(self, told):
        assert told().answers == {}

    def test_the_same_answer_twice_is_one(self, told):
        assert told("acuut=nee", "acuut=nee").answers == {"acuut": "nee"}

    @pytest.mark.parametrize("pair", ["acuut", "acuut=", "=nee", "", "acuut nee", "acuut:nee"])
    def test_what_is_no_pair(self, told, pair):
        assert refused(told, pair).startswith(f"‘-a {pair}’ begrijp ik niet.")

    def test_the_message_about_what_is_no_pair(self, told):
        assert refused(told, "acuut") == snapshot(
            "‘-a acuut’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: -a acuut=ja"
        )

    def test_a_question_that_the_guide_does_not_have(self, told):
        assert refused(told, "acut=nee") == snapshot("De gids ‘proef’ heeft geen vraag ‘acut’. Bedoel je ‘acuut’?")

    def test_an_option_that_the_question_does_not_have(self, told):
        assert refused(told, "acuut=neen") == snapshot(
            "De vraag ‘acuut’ heeft geen optie ‘neen’. Bedoel je ‘nee’? Geldig: ja, nee, weet-niet."
        )

    def test_an_option_unlike_any(self, told):
        assert refused(told, "acuut=nu=zeker") == snapshot(
            "De vraag ‘acuut’ heeft geen optie ‘nu=zeker’. Geldig: ja, nee, weet-niet."
        )

    def test_two_answers_to_one_question(self, told):
        assert refused(told, "acuut=nee", "klacht=ja", "acuut=ja") == snapshot(
            "Voor ‘acuut’ geef je twee antwoorden: nee en ja."
        )


class TestFile:
    def test_its_answers_are_those_of_the_command_line(self, told, file):
        assert told(file=file("gids: proef\nantwoorden: {acuut: nee, klacht: ja}\n")).answers == {
            "acuut": "nee",
            "klacht": "ja",
        }

    def test_the_command_line_wins(self, told, file):
        path = file("gids: proef\nantwoorden: {acuut: nee, klacht: ja}\n")

        assert told("acuut=ja", file=path).answers == {"acuut": "ja", "klacht": "ja"}

    def test_it_may_be_made_with_another_version_of_the_guide(self, told, file):
        assert told(file=file("gids: proef\nversie: oud\nantwoorden: {acuut: nee}\n")).answers == {"acuut": "nee"}

    def test_everything_that_is_wrong_is_reported_in_one_run(self, told, file):
        text = "gids: proef\nantwoorden:\n  acut: nee\n  acuut: misschien\n  klacht: [ja]\n"

        assert broken(told, file(text)) == snapshot("""\
antwoorden.yaml:3:3: fout[onbekende-vraag]: De gids ‘proef’ heeft geen vraag ‘acut’.
    3 |   acut: nee
      |   ^^^^
  Zo los je het op: Bedoel je ‘acuut’?

antwoorden.yaml:4:10: fout[onbekende-optie]: De vraag ‘acuut’ heeft geen optie ‘misschien’.
    4 |   acuut: misschien
      |          ^^^^^^^^^
  Zo los je het op: Geldig: ja, nee, weet-niet.

antwoorden.yaml:5:11: fout[verkeerde-soort]: Hier hoort één waarde, maar er staat een lijst.
    5 |   klacht: [ja]
      |           ^
  Zo los je het op: Schrijf één waarde, zonder haken of streepje.\
""")

    def test_a_file_for_another_guide(self, told, file):
        assert broken(told, file("gids: school\nantwoorden: {emotie: ja}\n")) == snapshot("""\
antwoorden.yaml:1:7: fout[andere-gids]: Deze antwoorden horen bij de gids ‘school’, niet bij ‘proef’.
    1 | gids: school
      |       ^^^^^^
  Zo los je het op: Typ: sextingwijzer school --antwoorden antwoorden.yaml\
""")

    def test_a_file_that_is_no_yaml(self, told, file):
        assert broken(told, file("gids: proef: ja\n")) == snapshot("""\
antwoorden.yaml:1:12: fout[yaml]: Hier staat ‘: ’ (dubbele punt en spatie) in een tekst zonder aanhalingstekens; YAML leest een nieuwe sleutel.
    1 | gids: proef: ja
      |            ^
  Zo los je het op: Zet de tekst tussen dubbele aanhalingstekens, of schrijf ‘|’ na de sleutel en de tekst ingesprongen eronder.\
""")

    def test_an_alias_in_the_file(self, told, file):
        assert "fout[alias]" in broken(told, file("gids: proef\nantwoorden: {acuut: &a nee, klacht: *a}\n"))

    def test_a_file_that_is_no_text(self, told, file):
        assert "fout[geen-utf8]" in broken(told, file(b"gids: caf\xe9\n"))

    def test_an_empty_file(self, told, file):
        path = file("")

        with pytest.raises(UserError) as caught:
            told(file=path)
        assert caught.value.message == f"{path} is leeg; er staan geen antwoorden in."

    def test_a_file_that_does_not_exist(self, told, tmp_path):
        with pytest.raises(UserError, match="is niet te lezen: het bestaat niet"):
            told(file=tmp_path / "weg.yaml")


class TestKeeping:
    @pytest.mark.parametrize("answers", [{}, {"acuut": "nee"}, {"klacht": "niet-gevraagd", "acuut": "weet-niet"}])
    def test_what_is_kept_reads_back_as_it_was(self, small, told, file, answers):
        kept = told(file=file(answers_text(small.guide, answers))).answers

        assert list(kept.items()) == list(answers.items())

    @pytest.mark.parametrize("version", ["1", "1.10", 'een "oude" versie', "\\x", "één: twee # drie"])
    def test_whatever_the_version_is_called(self, small, told, file, version):
        text = answers_text(replace(small.guide, version=version), {"acuut": "nee"})

        assert told(file=file(text)).answers == {"acuut": "nee"}

    def test_the_file_holds_ids_and_nothing_else(self, small):
        assert answers_text(small.guide, {"acuut": "nee", "klacht": "ja"}) == snapshot("""\
gids: proef
versie: "1"
antwoorden:
  acuut: nee
  klacht: ja
""")
