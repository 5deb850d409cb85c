"""The C loader and the pure Python one must give the same tree and the same findings, so each test runs with both."""

import pytest
import yaml  # noqa: TID253 -- chooses the loader under test
from inline_snapshot import snapshot

from sextingwijzer.read import source, yaml_tree
from sextingwijzer.read.source import MAX_BYTES, read
from sextingwijzer.tree import Fields, Items, Scalar
from support.messages import shown


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def _loader(request, monkeypatch):
    monkeypatch.setattr(yaml_tree, "_Loader", getattr(yaml, request.param))


def said(text: str | bytes) -> str:
    return shown(read(text if isinstance(text, bytes) else text.encode(), "f.yaml"))


def plain(tree):
    """The tree without places."""
    if isinstance(tree, Scalar):
        return tree.text
    if isinstance(tree, Items):
        return [plain(value) for value in tree.values]
    return {key: plain(entry.value) for key, entry in tree.entries.items()}


def value(text: str):
    found = read(text.encode(), "f.yaml")
    assert not found.findings, shown(found)
    return found.tree


class TestWhatIsRead:
    def test_lists_and_tables_in_both_styles(self):
        assert plain(value("a: [x, {b: y}]\nc:\n  - d\n  - e: f\n")) == {"a": ["x", {"b": "y"}], "c": ["d", {"e": "f"}]}

    @pytest.mark.parametrize(
        "text", ["no", "on", "yes", "12:30", "0113", "1.10", "2026-11-23", "null", "~", "1e3", "0x10", ".inf", "true"]
    )
    def test_scalars_stay_the_text_that_stands_there(self, text):
        assert plain(value(f"a: {text}\n")) == {"a": text}

    def test_an_empty_value_is_empty_text(self):
        assert plain(value("a:\nb: ''\n")) == {"a": "", "b": ""}

    def test_block_texts_keep_or_fold_their_lines(self):
        assert plain(value("a: |\n  x\n  y\nb: >-\n  x\n  y\n")) == {"a": "x\ny\n", "b": "x y"}

    def test_comments_are_left_out_and_a_document_start_is_allowed(self):
        assert plain(value("---\n# uitleg\na: 1 # meer\n")) == {"a": "1"}

    def test_a_byte_order_mark_is_no_part_of_the_first_key(self):
        assert plain(read(b"\xef\xbb\xbfgids: proef\n", "f.yaml").tree) == {"gids": "proef"}

    def test_a_merge_key_is_a_key_like_any_other(self):
        assert plain(value("a:\n  <<: {y: 2}\n")) == {"a": {"<<": {"y": "2"}}}

    @pytest.mark.parametrize("text", ["", "# alleen uitleg\n", "\n\n", "\ufeff", "---\n", "--- # niets\n"])
    def test_an_empty_file_has_no_tree_and_no_findings(self, text):
        found = read(text.encode(), "f.yaml")

        assert (found.tree, found.findings) == (None, ())

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_every_kind_of_line_end_counts_as_one(self, end):
        tree = value(f"a: 1{end}b: 2{end}")

        assert isinstance(tree, Fields)
        assert tree.key_place("b")[1:3] == (2, 1)


class TestPlaces:
    TEXT = (
        "ëë: ééé\n"
        "'ü': {á: \"ó ó\", b: [é, òò]}\n"
        "blok: |\n"
        "  één\n"
        "  twee\n"
        "leeg:\n"
        "lijst:\n"
        "- 😀 dus\n"
        "-   diep:\n"
        "      x: '''é'' y'  # uitleg\n"
    )

    @pytest.mark.parametrize(
        ("steps", "place"),
        [
            ([], (1, 1, 1)),
            (["ëë"], (1, 5, 3)),
            (["ü"], (2, 6, 1)),
            (["ü", "á"], (2, 10, 5)),
            (["ü", "b"], (2, 20, 1)),
            (["ü", "b", 0], (2, 21, 1)),
            (["ü", "b", 1], (2, 24, 2)),
            (["blok"], (3, 7, 1)),
            (["leeg"], (6, 6, 1)),
            (["lijst"], (8, 1, 1)),
            (["lijst", 0], (8, 3, 5)),
            (["lijst", 1], (9, 5, 1)),
            (["lijst", 1, "diep"], (10, 7, 1)),
            (["lijst", 1, "diep", "x"], (10, 10, 9)),
        ],
    )
    def test_every_value_has_its_line_column_and_width_in_characters(self, steps, place):
        tree = value(self.TEXT)

        assert isinstance(tree, Fields)
        assert tree.value_at(steps) == ("f.yaml", *place)

    def test_every_key_has_its_place(self):
        tree = value(self.TEXT)

        assert isinstance(tree, Fields)
        assert [tree.key_place(key)[1:] for key in tree.entries] == [
            (1, 1, 2),
            (2, 1, 3),
            (3, 1, 4),
            (6, 1, 4),
            (7, 1, 5),
        ]


class TestWhatIsRefused:
    def test_a_key_that_returns(self):
        assert said("a: 1\nb: 2\n  # uitleg\n'a': 3\n") == snapshot("""\
f.yaml:4:1: fout[dubbele-sleutel]: De sleutel ‘a’ staat hier een tweede keer; wat hier staat, zou stil verloren gaan.
    4 | 'a': 3
      | ^^^
  f.yaml:1:1: hier staat hij de eerste keer
    1 | a: 1
      | ^
  Zo los je het op: Geef een van beide een andere naam, of voeg ze samen.\
""")

    def test_the_first_of_two_equal_keys_counts(self):
        assert plain(read(b"a: 1\na: 2\n", "f.yaml").tree) == {"a": "1"}

    def test_the_same_key_in_two_tables_is_no_double(self):
        assert plain(value("a: {x: 1}\nb: {x: 1}\n")) == {"a": {"x": "1"}, "b": {"x": "1"}}

    def test_an_alias(self):
        assert said("a: &x {b: 1}\nc: *x\n") == snapshot("""\
f.yaml:1:4: fout[alias]: ‘&x’ leest YAML als een naam voor dit stuk; het woord zou uit de tekst verdwijnen.
    1 | a: &x {b: 1}
      |    ^^^^
  Zo los je het op: Hoort het bij de tekst, zet ze dan tussen dubbele aanhalingstekens; haal het anders weg.

f.yaml:2:4: fout[alias]: ‘*x’ verwijst naar een ander stuk van het bestand; zulke aliassen lezen we niet.
    2 | c: *x
      |    ^^
  Zo los je het op: Schrijf de inhoud hier voluit.\
""")

    def test_an_alias_bomb_is_refused_at_once(self):
        bomb = "a: &a [x, x]\n" + "".join(
            f"{name}: &{name} [*{before}, *{before}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
        )

        assert {finding.rule for finding in read(bomb.encode(), "f.yaml").findings} == {"alias"}

    def test_a_tag(self):
        assert said("a: !!int 1\nb: !python/object:os.system x\nc: !!map {}\n") == snapshot("""\
f.yaml:1:4: fout[vreemde-tag]: ‘!!int’ is een YAML-tag; in een gids staat alleen gewone tekst, zonder tags.
    1 | a: !!int 1
      |    ^^^^^^^
  Zo los je het op: Haal de tag weg.

f.yaml:2:4: fout[vreemde-tag]: ‘!python/object:os.system’ is een YAML-tag; in een gids staat alleen gewone tekst, zonder tags.
    2 | b: !python/object:os.system x
      |    ^^^^^^^^^^^^^^^^^^^^^^^^^^
  Zo los je het op: Haal de tag weg.

f.yaml:3:4: fout[vreemde-tag]: ‘!!map’ is een YAML-tag; in een gids staat alleen gewone tekst, zonder tags.
    3 | c: !!map {}
      |    ^^^^^^^
  Zo los je het op: Haal de tag weg.\
""")

    def test_a_second_document(self):
        assert said("a: 1\n---\nb: 2\n") == snapshot("""\
f.yaml:2:1: fout[meer-documenten]: Hier begint een tweede document (‘---’); wat erna staat, zou niemand ooit zien.
    2 | ---
      | ^^^
  Zo los je het op: Zet elk document in een eigen bestand, of haal ‘---’ weg.\
""")

    def test_a_list_where_a_key_belongs(self):
        found = read(b"[a]: 1\n{b: c}: 2\nd: 3\n", "f.yaml")

        assert shown(found) == snapshot("""\
f.yaml:1:1: fout[vreemde-sleutel]: Hier staat een lijst of een tabel waar een sleutel hoort; daar kan geen tekst bij horen.
    1 | [a]: 1
      | ^
  Zo los je het op: Schrijf een woord met een dubbele punt, bijvoorbeeld ‘tekst:’.

f.yaml:2:1: fout[vreemde-sleutel]: Hier staat een lijst of een tabel waar een sleutel hoort; daar kan geen tekst bij horen.
    2 | {b: c}: 2
      | ^
  Zo los je het op: Schrijf een woord met een dubbele punt, bijvoorbeeld ‘tekst:’.\
""")
        assert plain(found.tree) == {"d": "3"}

    @pytest.mark.parametrize(
        "text",
        ["[" * 51, "[" * 100_000, "{a: " * 51, "- " * 51, "".join(f"{' ' * i}a:\n" for i in range(52)), "? " * 51],
        ids=["brackets", "100,000 brackets", "braces", "dashes", "indents", "question marks"],
    )
    def test_more_than_fifty_levels(self, text):
        found = read(text.encode(), "f.yaml")

        assert [finding.rule for finding in found.findings] == ["te-diep"]
        assert found.tree is None

    def test_the_message_about_too_many_levels_is_short_however_long_the_line(self):
        assert said("a: " + "[" * 100_000) == snapshot("""\
f.yaml:1:53: fout[te-diep]: Hier zit meer dan 50 niveaus in elkaar; zo diep is geen gids.
    1 | a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
      |                                                     ^
  Zo los je het op: Kijk na of de inspringing en de haakjes kloppen.\
""")

    def test_fifty_levels_are_read(self):
        assert plain(value("[" * 50 + "x" + "]" * 50)) is not None

    def test_a_file_of_more_than_five_megabytes(self):
        found = read(b"a: 1\n" + b"#" * (MAX_BYTES + 200_000), "f.yaml")

        assert shown(found) == snapshot("""\
f.yaml:1:1: fout[te-groot]: Dit bestand is 5,2 MB groot; meer dan 5 MB lezen we niet, zo blijft de gids snel.
  Zo los je het op: Splits de inhoud over meer bestanden in gedeeld/.\
""")
        assert found.tree is None

    def test_the_limit_itself_is_read(self, monkeypatch):
        monkeypatch.setattr(source, "MAX_BYTES", 1000)

        assert plain(read(b"a: 1\n".ljust(1000, b"\n"), "f.yaml").tree) == {"a": "1"}
        assert read(b"a: 1\n".ljust(1001, b"\n"), "f.yaml").tree is None

    def test_bytes_that_are_no_utf_8(self):
        assert said("gids: proef\ntitel: 'Eén café'\n".encode("latin-1")) == snapshot("""\
f.yaml:2:10: fout[geen-utf8]: Dit bestand is geen UTF-8-tekst, dus letters zoals é en ë zijn niet te lezen.
  Zo los je het op: Bewaar het bestand opnieuw als UTF-8.\
""")

    def test_utf_16(self):
        assert [finding.rule for finding in read("a: 1\n".encode("utf-16"), "f.yaml").findings] == ["geen-utf8"]

    @pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b", "\x0b", "\x7f", "\x80", "\ufffe"])
    def test_a_control_character(self, control):
        found = read(f"a: 1\nb: x{control}y\n".encode(), "f.yaml")

        assert [(finding.rule, finding.place[1:3]) for finding in found.findings] == [("yaml", (2, 5))]

    def test_a_control_character_says_so_without_showing_it(self):
        assert said("a: 1\nb: rood \x1b[31m\n") == snapshot("""\
f.yaml:2:9: fout[yaml]: Hier staat een onzichtbaar stuurteken; dat hoort niet in tekst.
    2 | b: rood �[31m
      |         ^
  Zo los je het op: Wis het teken en typ de tekst opnieuw.\
""")

    @pytest.mark.parametrize("written", [r"\e[31m", r"\x07", r"\0", r"\u009b", r"\b"])
    def test_a_control_character_written_as_an_escape(self, written):
        found = read(f'a: 1\nb: "x{written}"\n'.encode(), "f.yaml")

        assert [(finding.rule, finding.place[1:3]) for finding in found.findings] == [("stuurteken", (2, 4))]

    def test_no_value_key_or_message_holds_a_control_character(self):
        found = read(b'"\\e[2J": "rood \\e[31m"\n"\\e[2J": !<%1B[2J> x\n', "f.yaml")

        assert plain(found.tree) == {"\ufffd[2J": "rood \ufffd[31m"}
        assert [finding.rule for finding in found.findings] == ["stuurteken"] * 3 + ["vreemde-tag", "dubbele-sleutel"]
        assert not any("\x1b" in finding.message for finding in found.findings)

    def test_the_message_about_an_escaped_control_character(self):
        assert said('tekst: "rood \\e[31m"\n') == snapshot("""\
f.yaml:1:8: fout[stuurteken]: In deze tekst staat een stuurteken (code 1b); dat hoort niet in tekst.
    1 | tekst: "rood \\e[31m"
      |        ^^^^^^^^^^^^^
  Zo los je het op: Haal de code met ‘\\’ weg, of schrijf ‘\\\\’ als je een schuine streep bedoelt.\
""")

    def test_escapes_for_white_space_and_letters_are_text(self):
        assert plain(value(r'a: "x\ty\n\u00e9\N\L\_"' + "\n")) == {"a": "x\ty\né\x85\u2028\xa0"}

    def test_findings_that_do_not_stop_the_reader_are_all_reported(self):
        found = read(b"a: !x 1\na: 2\nb: *c\n[d]: 4\n", "f.yaml")

        assert [finding.rule for finding in found.findings] == [
            "vreemde-tag",
            "dubbele-sleutel",
            "alias",
            "vreemde-sleutel",
        ]

    def test_what_was_found_before_a_syntax_error_is_reported_with_it(self):
        assert [finding.rule for finding in read(b"a: 1\na: 2\nb: [\n", "f.yaml").findings] == [
            "dubbele-sleutel",
            "yaml",
        ]


class TestSyntaxErrors:
    def test_a_colon_in_a_text_without_quotes(self):
        assert said("gids: proef\ntekst: Let op: dit\n") == snapshot("""\
f.yaml:2:14: fout[yaml]: Hier staat ‘: ’ (dubbele punt en spatie) in een tekst zonder aanhalingstekens; YAML leest een nieuwe sleutel.
    2 | tekst: Let op: dit
      |              ^
  Zo los je het op: Zet de tekst tussen dubbele aanhalingstekens, of schrijf ‘|’ na de sleutel en de tekst ingesprongen eronder.\
""")

    @pytest.mark.parametrize("text", ["tekst: Let op: dit\n", "zeg:\n- a\ntekst: a\n  b c: d\n", "a: b:\n"])
    def test_every_such_colon_gives_the_same_advice(self, text):
        assert "‘: ’ (dubbele punt en spatie)" in said(text)

    @pytest.mark.parametrize(
        "text", ["a: @x\n", "a: `x`\n", "a: %x\n", "a:\n\t- b\n", "a:\n  b: c\n\td: e\n", "a: |\n\tx\n"]
    )
    def test_a_sign_that_cannot_begin_a_text(self, text):
        assert "Met dit teken kan een tekst niet beginnen" in said(text)

    def test_a_tab_as_indent(self):
        assert said("a:\n\tb: 1\n") == snapshot("""\
f.yaml:2:1: fout[yaml]: Met dit teken kan een tekst niet beginnen; een tab aan het begin van een regel mag ook niet.
    2 | 	b: 1
      | ^
  Zo los je het op: Spring in met spaties. Zet de tekst tussen dubbele aanhalingstekens, of schrijf ‘|’ na de sleutel en de tekst ingesprongen eronder.\
""")

    def test_a_quotation_mark_that_never_closes_is_shown_where_it_opens(self):
        assert said('a: 1\nb: "open\nc: 2\n') == snapshot("""\
f.yaml:2:4: fout[yaml]: Dit aanhalingsteken of haakje gaat open en nergens weer dicht.
    2 | b: "open
      |    ^
  Zo los je het op: Sluit de tekst, lijst of tabel die hier begint.\
""")

    def test_a_bracket_that_never_closes_is_shown_where_it_opens(self):
        assert said("a: [x, y\nb: 2\n") == snapshot("""\
f.yaml:1:4: fout[yaml]: Dit aanhalingsteken of haakje gaat open en nergens weer dicht.
    1 | a: [x, y
      |    ^
  Zo los je het op: Sluit de tekst, lijst of tabel die hier begint.\
""")

    def test_an_indent_that_does_not_fit(self):
        assert said("a:\n  b: 1\n c: 2\n") == snapshot("""\
f.yaml:3:2: fout[yaml]: ‘c’ heeft 1 spatie vooraan; geen enkele sleutel erboven waar het bij kan horen, staat zo ver.
    3 |  c: 2
      |  ^
  Zo los je het op: Hoort ‘c’ bij ‘b’, zet er dan ook 2 spaties voor.\
""")

    def test_a_key_without_a_colon(self):
        assert said("a: 1\nb\nc: 2\n") == snapshot("""\
f.yaml:2:1: fout[yaml]: Na ‘b’ ontbreekt een dubbele punt; zonder is het geen sleutel.
    2 | b
      | ^
  Zo los je het op: Schrijf ‘b: …’. Hoort deze regel bij de tekst erboven, laat ze dan verder inspringen dan de sleutel.\
""")

    def test_a_text_that_begins_with_an_asterisk(self):
        assert said("a: *vet*\n") == snapshot("""\
f.yaml:1:8: fout[yaml]: Een ‘*’ of ‘&’ aan het begin leest YAML als verwijzing; zulke aliassen lezen we niet.
    1 | a: *vet*
      |        ^
  Zo los je het op: Zet de tekst tussen dubbele aanhalingstekens, of schrijf ‘|’ na de sleutel en de tekst ingesprongen eronder.\
""")

    @pytest.mark.parametrize("text", ['a: "c:\\users"\n', "a: 1\n...\nb: 2\n"])
    def test_any_other_error_still_gives_a_place_and_a_way_out(self, text):
        (finding,) = read(text.encode(), "f.yaml").findings

        assert finding.rule == "yaml"
        assert finding.message == "De opmaak van dit bestand klopt hier niet."
        assert finding.hint


ADVICE = """\
knopen:
  sluit-af:
    advies: Zet de fiets op slot
    wie: school
    tekst: Gebruik een slot.
    artikel: ["1"]
    contact: [politie]
    naar: {nee: slot-kijken, anders: zet-weg}
  laat-staan:
    advies: Laat de fiets staan
"""
TEXT = "    tekst: Gebruik een slot.\n"
WAYS = "{nee: slot-kijken, anders: zet-weg}"
SLIPS = {
    "a quote that closes on a later line": (TEXT, '    tekst: "Gebruik een slot.\n'),
    "words after a quote": (TEXT, '    tekst: "Gebruik" een slot.\n'),
    "quotes in quotes": (TEXT, '    tekst: "Zeg: "kom mee"."\n'),
    "an apostrophe in single quotes": (TEXT, "    tekst: 'Gebruik foto's.'\n"),
    "a backslash": (TEXT, '    tekst: "C:\\school"\n'),
    "one space too many": (TEXT, " " + TEXT),
    "one space too few": (TEXT, TEXT[1:]),
    "two spaces too few": (TEXT, TEXT[2:]),
    "no indent": (TEXT, TEXT.lstrip()),
    "no indent for the first key": ("    advies: Zet", "  advies: Zet"),
    "no space after the colon": ("tekst: Gebruik", "tekst:Gebruik"),
    "no colon": ("tekst: Gebruik", "tekst Gebruik"),
    "no colon after a node": ("sluit-af:", "sluit-af"),
    "no comma": (WAYS, "{nee: slot-kijken anders: zet-weg}"),
    "a semicolon": (WAYS, "{nee: slot-kijken; anders: zet-weg}"),
    "no comma after a quote": ('["1"]', '["1" "2"]'),
    "another bracket": (WAYS, "{nee: slot-kijken, anders: zet-weg]"),
    "a bracket that stays open": (WAYS, "{nee: slot-kijken, anders: zet-weg"),
    "a bracket too many": (WAYS, f"{WAYS}}}"),
    "text after a list": (TEXT, "    tekst: [art. 1] zegt het.\n"),
    "text after a block sign": (TEXT, "    tekst: |- Gebruik een slot.\n"),
    "a block that does not stand in": (TEXT, "    tekst: |-\n    Gebruik een slot.\n"),
    "no dash": ("knopen:\n", "onderwerpen:\n  - {id: a}\n  {id: b}\n  - {id: c}\nknopen:\n"),
    "no first dash": ("knopen:\n", "onderwerpen:\n  {id: b}\n  - {id: c}\nknopen:\n"),
    "no space after a dash": ("knopen:\n", "onderwerpen:\n  - {id: a}\n  -{id: b}\nknopen:\n"),
    "a conflict of git": (TEXT, f"<<<<<<< HEAD\n{TEXT}=======\n{TEXT}>>>>>>> anders\n"),
}


def test_the_slips_that_people_make_are_told_where_they_are_made():
    told = []
    for slip, (right, wrong) in SLIPS.items():
        assert right in ADVICE
        told.append(f"# {slip}\n{said(ADVICE.replace(right, wrong, 1))}")

    assert "\n\n".join(told) == snapshot("""\
# a quote that closes on a later line
f.yaml:5:12: fout[yaml]: Dit aanhalingsteken gaat pas op regel 6 dicht; alles ertussen leest YAML als tekst.
    5 |     tekst: "Gebruik een slot.
      |            ^
  Zo los je het op: Zet een " aan het einde van de tekst die hier begint.

# words after a quote
f.yaml:5:12: fout[yaml]: Deze tekst houdt op bij het tweede aanhalingsteken; wat erna staat, hoort nergens bij: ‘een slot.’.
    5 |     tekst: "Gebruik" een slot.
      |            ^^^^^^^^^
  Zo los je het op: Zet de hele tekst tussen dubbele aanhalingstekens. Schrijf “ en ” voor aanhalingstekens in de tekst zelf.

# quotes in quotes
f.yaml:5:12: fout[yaml]: Deze tekst houdt op bij het tweede aanhalingsteken; wat erna staat, hoort nergens bij: ‘kom mee"."’.
    5 |     tekst: "Zeg: "kom mee"."
      |            ^^^^^^^
  Zo los je het op: Zet de hele tekst tussen dubbele aanhalingstekens. Schrijf “ en ” voor aanhalingstekens in de tekst zelf.

# an apostrophe in single quotes
f.yaml:5:12: fout[yaml]: Deze tekst houdt op bij het tweede aanhalingsteken; wat erna staat, hoort nergens bij: ‘s.'’.
    5 |     tekst: 'Gebruik foto's.'
      |            ^^^^^^^^^^^^^^
  Zo los je het op: Zet de hele tekst tussen dubbele aanhalingstekens. Schrijf “ en ” voor aanhalingstekens in de tekst zelf.

# a backslash
f.yaml:5:15: fout[yaml]: ‘\\s’ betekent niets: tussen dubbele aanhalingstekens begint een schuine streep een code.
    5 |     tekst: "C:\\school"
      |               ^^
  Zo los je het op: Schrijf de schuine streep tweemaal (‘\\\\’), of zet de tekst tussen enkele aanhalingstekens.

# one space too many
f.yaml:5:6: fout[yaml]: ‘tekst’ springt verder in dan ‘wie’ erboven; YAML leest deze regel als het vervolg van die tekst.
    5 |      tekst: Gebruik een slot.
      |      ^^^^^
  Zo los je het op: Zet 4 spaties voor ‘tekst’, even veel als voor ‘wie’. Hoort het bij de tekst erboven, zet die tekst dan tussen dubbele aanhalingstekens.

# one space too few
f.yaml:5:4: fout[yaml]: ‘tekst’ heeft 3 spaties vooraan; geen enkele sleutel erboven waar het bij kan horen, staat zo ver.
    5 |    tekst: Gebruik een slot.
      |    ^^^^^
  Zo los je het op: Hoort ‘tekst’ bij ‘wie’, zet er dan ook 4 spaties voor.

# two spaces too few
f.yaml:5:3: fout[yaml]: ‘tekst’ springt minder ver in dan de regels errond, en hoort daardoor ergens anders bij.
    5 |   tekst: Gebruik een slot.
      |   ^^^^^
  Zo los je het op: Zet 4 spaties voor ‘tekst’.

# no indent
f.yaml:5:1: fout[yaml]: ‘tekst’ springt minder ver in dan de regels errond, en hoort daardoor ergens anders bij.
    5 | tekst: Gebruik een slot.
      | ^^^^^
  Zo los je het op: Zet 4 spaties voor ‘tekst’.

# no indent for the first key
f.yaml:3:3: fout[yaml]: ‘advies’ springt minder ver in dan de regels errond, en hoort daardoor ergens anders bij.
    3 |   advies: Zet de fiets op slot
      |   ^^^^^^
  Zo los je het op: Zet 4 spaties voor ‘advies’.

# no space after the colon
f.yaml:5:5: fout[yaml]: Na de dubbele punt van ‘tekst’ ontbreekt een spatie; zo is het geen sleutel.
    5 |     tekst:Gebruik een slot.
      |     ^^^^^^
  Zo los je het op: Schrijf ‘tekst: Gebruik…’.

# no colon
f.yaml:5:5: fout[yaml]: Na ‘tekst’ ontbreekt een dubbele punt; zonder is het geen sleutel.
    5 |     tekst Gebruik een slot.
      |     ^^^^^
  Zo los je het op: Schrijf ‘tekst: …’. Hoort deze regel bij de tekst erboven, laat ze dan verder inspringen dan de sleutel.

# no colon after a node
f.yaml:2:3: fout[yaml]: Na ‘sluit-af’ ontbreekt een dubbele punt; zonder is het geen sleutel.
    2 |   sluit-af
      |   ^^^^^^^^
  Zo los je het op: Schrijf ‘sluit-af: …’. Hoort deze regel bij de tekst erboven, laat ze dan verder inspringen dan de sleutel.

# no comma
f.yaml:8:29: fout[yaml]: Deze dubbele punt staat tussen ‘{’ en ‘}’ in een tekst: er ontbreekt een komma voor ‘anders’, of de tekst heeft zelf een dubbele punt.
    8 |     naar: {nee: slot-kijken anders: zet-weg}
      |                             ^^^^^^^
  Zo los je het op: Zet een komma tussen de twee stukken, of zet de tekst tussen dubbele aanhalingstekens.

# a semicolon
f.yaml:8:30: fout[yaml]: Deze dubbele punt staat tussen ‘{’ en ‘}’ in een tekst: er ontbreekt een komma voor ‘anders’, of de tekst heeft zelf een dubbele punt.
    8 |     naar: {nee: slot-kijken; anders: zet-weg}
      |                              ^^^^^^^
  Zo los je het op: Zet een komma tussen de twee stukken, of zet de tekst tussen dubbele aanhalingstekens.

# no comma after a quote
f.yaml:6:19: fout[yaml]: Voor dit stuk ontbreekt een komma: tussen ‘[’ en ‘]’ staat die na elk stuk.
    6 |     artikel: ["1" "2"]
      |                   ^
  Zo los je het op: Zet er een komma voor.

# another bracket
f.yaml:8:45: fout[yaml]: Wat met ‘{’ begint, eindigt hier met ‘]’.
    8 |     naar: {nee: slot-kijken, anders: zet-weg]
      |                                             ^
  Zo los je het op: Schrijf ‘}’.

# a bracket that stays open
f.yaml:8:11: fout[yaml]: Dit aanhalingsteken of haakje gaat open en nergens weer dicht.
    8 |     naar: {nee: slot-kijken, anders: zet-weg
      |           ^
  Zo los je het op: Sluit de tekst, lijst of tabel die hier begint.

# a bracket too many
f.yaml:8:46: fout[yaml]: Hier staat een ‘}’ te veel.
    8 |     naar: {nee: slot-kijken, anders: zet-weg}}
      |                                              ^
  Zo los je het op: Haal deze ‘}’ weg.

# text after a list
f.yaml:5:21: fout[yaml]: Na ‘]’ staat nog tekst; wat met ‘[’ of ‘{’ begint, leest YAML als lijst of tabel.
    5 |     tekst: [art. 1] zegt het.
      |                     ^^^^^^^^^
  Zo los je het op: Zet de hele tekst tussen dubbele aanhalingstekens.

# text after a block sign
f.yaml:5:15: fout[yaml]: Na ‘|’ of ‘>’ hoort niets meer op dezelfde regel.
    5 |     tekst: |- Gebruik een slot.
      |               ^
  Zo los je het op: Zet de tekst op de volgende regels, verder ingesprongen dan de sleutel, of tussen dubbele aanhalingstekens.

# a block that does not stand in
f.yaml:6:5: fout[yaml]: Deze tekst hoort bij ‘tekst’ erboven, en moet verder inspringen dan ‘tekst’ zelf.
    6 |     Gebruik een slot.
      |     ^^^^^^^^^^^^^^^^^
  Zo los je het op: Zet 6 spaties voor elke regel van de tekst.

# no dash
f.yaml:3:3: fout[yaml]: Voor dit stuk van een lijst ontbreekt ‘- ’.
    3 |   {id: b}
      |   ^
  Zo los je het op: Zet er een streepje en een spatie voor.

# no first dash
f.yaml:2:3: fout[yaml]: Voor dit stuk van een lijst ontbreekt ‘- ’.
    2 |   {id: b}
      |   ^
  Zo los je het op: Zet er een streepje en een spatie voor.

# no space after a dash
f.yaml:3:3: fout[yaml]: Na het streepje ontbreekt een spatie.
    3 |   -{id: b}
      |   ^
  Zo los je het op: Schrijf ‘- {id: b}’.

# a conflict of git
f.yaml:5:1: fout[yaml]: Dit merkteken zette git hier: twee versies van dit stuk botsten en zijn nog niet samengevoegd.
    5 | <<<<<<< HEAD
      | ^^^^^^^
  Zo los je het op: Kies wat moet blijven, en wis de regels die met ‘<<<<<<<’, ‘=======’ en ‘>>>>>>>’ beginnen.\
""")
