import shutil

import pytest
from inline_snapshot import snapshot

from sextingwijzer.errors import BrokenContent
from sextingwijzer.library import Library, packaged_guides
from sextingwijzer.model.guide import Advice
from sextingwijzer.render.findings import findings_text


@pytest.fixture
def folder(small_folder, tmp_path):
    """A copy of the small guide, to change."""
    return shutil.copytree(small_folder, tmp_path / "gidsen")


def change(path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def said(folder, guide="proef") -> str:
    loaded = Library(folder).load(guide)
    return findings_text(loaded.findings, loaded.texts).replace(f"{folder}/", "").rstrip("\n")


def test_guides_are_the_yaml_files_in_the_folder_but_for_the_rules(folder):
    (folder / "ander.yaml").write_text("")
    (folder / "regels.yaml").write_text("")
    (folder / "lees.txt").write_text("")

    assert Library(folder).guide_ids() == ("ander", "proef")


def test_a_folder_that_is_not_there_has_no_guides(tmp_path):
    assert Library(tmp_path / "weg").guide_ids() == ()


def test_a_sound_guide_is_loaded_with_its_registers_and_shared_files(folder):
    content = Library(folder).sound("proef")

    assert set(content.guide.questions) == {"acuut", "klacht", "nooit-hier"}
    assert set(content.registers.law) == {"verspreiden"}
    assert set(content.registers.contacts) == {"hulplijn"}
    assert set(content.registers.statements) == {"37", "39", "50", "51", "55"}


def test_a_guide_knows_which_file_is_its_own(folder):
    content = Library(folder).sound("proef")

    assert content.owns(content.guide.nodes["gevaar"].origin.place.file)
    assert not content.owns(content.guide.questions["acuut"].origin.place.file)


def test_a_guide_is_described_by_its_title_or_else_by_its_id(folder):
    (folder / "leeg.yaml").write_text("")
    (folder / "kapot.yaml").write_text("titel: [")

    assert [Library(folder).describe(guide) for guide in ("proef", "leeg", "kapot", "weg")] == [
        "Proef met een [haakje] en een :dubbelepunt:",
        "leeg",
        "kapot",
        "weg",
    ]


def test_a_guide_that_is_not_sound_is_not_given(folder):
    change(folder / "proef.yaml", "start: gevaar", "start: gevar")

    with pytest.raises(BrokenContent) as caught:
        Library(folder).sound("proef")
    assert {finding.rule for finding in caught.value.findings} == {"onbekend-doel"}


def test_what_is_wrong_in_every_file_is_reported_in_one_run(folder):
    change(folder / "proef.yaml", "oordeel: hoeft-niet", "oordeel: moet")
    change(folder / "gedeeld" / "vragen.yaml", "waarom: De leerling kiest zelf.", "")
    change(folder / "registers" / "contacten.yaml", "naam: De Hulplijn", "naam:")

    found = Library(folder).load("proef").findings

    assert [(finding.place.file.removeprefix(f"{folder}/"), finding.rule) for finding in found] == [
        ("gedeeld/vragen.yaml", "ontbrekende-sleutel"),
        ("proef.yaml", "onbekende-waarde"),
        ("registers/contacten.yaml", "lege-tekst"),
    ]


def test_a_shared_file_that_is_missing_is_reported_and_nothing_that_follows_from_it(folder):
    change(folder / "proef.yaml", "gedeeld/vragen.yaml", "gedeeld/vragn.yaml")

    assert said(folder) == snapshot("""\
proef.yaml:7:12: fout[geen-bestand]: gedeeld/vragn.yaml bestaat niet.
    7 | gebruikt: [gedeeld/vragn.yaml]
      |            ^^^^^^^^^^^^^^^^^^
  Zo los je het op: Bedoel je ‘gedeeld/vragen.yaml’? Kijk de naam en de map na; ‘gebruikt’ telt vanaf de map met gidsen.\
""")


@pytest.mark.parametrize("name", ["..", ".", "gedeeld", "x" * 300, "../../proef.yaml", '"\\0"', "/etc/passwd"])
def test_a_shared_file_that_cannot_be_read_is_a_finding(folder, name):
    change(folder / "proef.yaml", "gebruikt: [gedeeld/vragen.yaml]", f"gebruikt: [{name}]")

    assert "geen-bestand" in {finding.rule for finding in Library(folder).load("proef").findings}


@pytest.mark.parametrize("name", ["../buiten.yaml", "gedeeld/../../buiten.yaml", "ABSOLUTE"])
def test_a_shared_file_outside_the_folder_is_not_read(folder, name):
    outside = folder.parent / "buiten.yaml"
    outside.write_text("geheim: ja\n")
    change(folder / "proef.yaml", "gedeeld/vragen.yaml", str(outside) if name == "ABSOLUTE" else name)

    loaded = Library(folder).load("proef")

    assert [finding.rule for finding in loaded.findings] == ["geen-bestand"]
    assert not any("geheim" in text for text in loaded.texts.values())


@pytest.mark.parametrize(
    "name",
    [
        "/Users/x/g.yaml",
        "C:/Users/x/g.yaml",
        "C:g.yaml",
        "gedeeld/vragen.yaml:stroom",
        "//school/gidsen/g.yaml",
        "\\Users\\x\\g.yaml",
        "..\\buiten.yaml",
        "gedeeld/.. /.. /buiten.yaml",
        "gedeeld/CON",
        "gedeeld/nul.yaml",
        "com1/vragen.yaml",
    ],
)
def test_a_name_that_leads_out_of_the_folder_on_windows_does_so_everywhere(folder, name):
    change(folder / "proef.yaml", "gedeeld/vragen.yaml", f"'{name}'")

    (finding,) = Library(folder).load("proef").findings

    assert finding.rule == "geen-bestand"
    assert finding.message.endswith(f"{name} ligt buiten de map met gidsen, en daar leest een gids niets.")


@pytest.mark.parametrize("name", ["gedeeld/contact.yaml", "gedeeld/console.yaml", "gedeeld/a..b.yaml"])
def test_a_name_that_only_looks_like_one_that_leads_away_is_read(folder, name):
    (folder / "gedeeld" / "vragen.yaml").rename(folder / name)
    change(folder / "proef.yaml", "gedeeld/vragen.yaml", name)

    assert Library(folder).load("proef").findings == ()


def test_a_shared_file_named_twice_is_used_once(folder):
    change(folder / "proef.yaml", "[gedeeld/vragen.yaml]", "[gedeeld/vragen.yaml, gedeeld/vragen.yaml]")

    assert Library(folder).load("proef").findings == ()


def test_a_register_that_is_missing_is_reported_and_nothing_that_follows_from_it(folder):
    (folder / "registers" / "contacten.yaml").unlink()

    assert said(folder) == snapshot("""\
registers/contacten.yaml:1:1: fout[geen-bestand]: registers/contacten.yaml bestaat niet.
  Zo los je het op: Zet het bestand terug: een map met registers/ heeft ze alle drie nodig. Zonder de map registers/ gelden die van het programma.\
""")


def test_an_empty_guide(folder):
    (folder / "leeg.yaml").write_text("# nog te schrijven\n")

    assert said(folder, "leeg") == snapshot("""\
leeg.yaml:1:1: fout[leeg-bestand]: Dit bestand is leeg; wat hier hoort te staan, ontbreekt.
    1 | # nog te schrijven
      | ^
  Zo los je het op: Vul het in of verwijder het.\
""")


def test_a_guide_that_is_not_there(folder):
    assert said(folder, "weg") == snapshot("""\
weg.yaml:1:1: fout[geen-bestand]: weg.yaml bestaat niet.
  Zo los je het op: Kijk de naam en de map na; ‘gebruikt’ telt vanaf de map met gidsen.\
""")


def test_a_guide_that_calls_itself_otherwise(folder):
    change(folder / "proef.yaml", "gids: proef", "gids: ander")

    assert said(folder) == snapshot("""\
proef.yaml:2:7: fout[andere-naam]: Deze gids noemt zich ‘ander’, maar het bestand heet proef.yaml; het commando volgt het bestand.
    2 | gids: ander
      |       ^^^^^
  Zo los je het op: Maak beide gelijk.\
""")


def test_registers_can_be_had_without_a_guide(folder):
    (folder / "proef.yaml").write_text("kapot: [")

    assert set(Library(folder).sound_registers().contacts) == {"hulplijn"}


def test_registers_that_are_not_sound_are_not_given(folder):
    change(folder / "registers" / "wetgeving.yaml", "zekerheid: secundair", "zekerheid: zeker")

    with pytest.raises(BrokenContent):
        Library(folder).sound_registers()


def test_a_file_is_read_once(folder):
    library = Library(folder)
    library.load("proef")
    shutil.rmtree(folder)

    assert library.load("proef").findings == ()


def test_what_stands_in_a_file_is_parsed_once():
    library = Library(packaged_guides())

    assert library.path_rules() is library.path_rules()
    assert library.language() is library.language()
    assert library.registers().law is library.registers().law
    assert all(one is same for one, same in zip(library.cases(), library.cases(), strict=True))


def test_the_guides_of_the_program_are_in_the_checkout():
    assert (packaged_guides() / "registers").is_dir()


def test_a_guide_of_two_thousand_advices_is_loaded(folder):
    text = (folder / "proef.yaml").read_text(encoding="utf-8")
    extra = "".join(
        f"  k{n}: {{advies: A, oordeel: info, wie: school, wanneer: nu, tekst: T, artikel: '51', naar: k{n + 1}}}\n"
        for n in range(2000)
    )
    text = text.replace("start: klacht-bereid", "start: k0").replace("knopen:\n", f"knopen:\n{extra}")
    (folder / "proef.yaml").write_text(text.replace("naar: k2000", "naar: klacht-bereid"), encoding="utf-8")

    guide = Library(folder).sound("proef").guide

    assert sum(isinstance(node, Advice) for node in guide.nodes.values()) > 2000


@pytest.mark.parametrize(
    ("file", "right", "wrong", "rule"),
    [
        ("registers/artikel.yaml", "uitspraken:", "uitspraak:", "onbekende-sleutel"),
        ("registers/artikel.yaml", "uitspraken:", "uitspraken: {}\nmeer:", "verkeerde-soort"),
        ("registers/contacten.yaml", "contacten:", "contact:", "onbekende-sleutel"),
        ("registers/wetgeving.yaml", "wetten:", "wet:", "onbekende-sleutel"),
        ("registers/wetgeving.yaml", "  verspreiden:", "  verspreiden: x\n  anders:", "verkeerde-soort"),
        ("gedeeld/vragen.yaml", "vragen:", "vraag:", "onbekende-sleutel"),
        ("gedeeld/vragen.yaml", "    opties:", "    opties: [ja]\n    meer:", "verkeerde-soort"),
        ("proef.yaml", "gebruikt:", "gebruik:", "onbekende-sleutel"),
        ("proef.yaml", "gebruikt: [gedeeld/vragen.yaml]", "gebruikt: {a: gedeeld/vragen.yaml}", "verkeerde-soort"),
        ("proef.yaml", "onderwerpen:", "onderwerp:", "onbekende-sleutel"),
        ("proef.yaml", "onderwerpen:", "onderwerpen: []\nmeer:", "lege-lijst"),
        ("proef.yaml", "knopen:", "knoop:", "onbekende-sleutel"),
        ("proef.yaml", "start: gevaar", "start: gevar", "onbekend-doel"),
        ("proef.yaml", "start: gevaar", "", "ontbrekende-sleutel"),
        ("proef.yaml", "beslis: acuut", "beslis: acut", "onbekende-vraag"),
        (
            "proef.yaml",
            "naar: {ja: veiligheid-eerst, nee: einde,",
            "naar: {ja:veiligheid-eerst, nee: einde,",
            "ongeldige-naam",
        ),
        ("proef.yaml", "naar: {ja: samen-gaan, anders: respecteer}", "naar: samen-gaan", "verkeerde-soort"),
        ("proef.yaml", "  samen-gaan:", "  Samen_gaan:", "ongeldige-naam"),
        ("proef.yaml", "    naar: niet-verplicht\n  respecteer:", "  respecteer:", "ontbrekende-sleutel"),
        ("proef.yaml", "  samen-gaan:\n", "  samen-gaan:\n  weg:\n", "verkeerde-soort"),
        ("proef.yaml", "oordeel: mag\n", "oordeell: mag\n", "onbekende-sleutel"),
        ("gedeeld/vragen.yaml", "onbekend: true", "onbekend: ja", "onbekende-waarde"),
    ],
)
def test_of_one_slip_nothing_is_told_that_only_follows_from_it(folder, file, right, wrong, rule):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")

    found = {finding.rule for finding in Library(folder).load("proef").findings}

    # What stands under a key that was made up for the test is told as well.
    assert rule in found
    assert found - {rule} <= (
        {"onbekende-sleutel"} if "meer:" in wrong or "weg:" in wrong or "anders:" in wrong else set()
    ), said(folder)


def test_what_is_also_wrong_is_told_beside_a_misspelt_name(folder):
    change(folder / "proef.yaml", "start: gevaar", "start: gevar")
    change(
        folder / "proef.yaml",
        "  niet-verplicht:\n",
        "  los: {advies: x, oordeel: info, wie: clb, wanneer: nu, tekst: x, artikel: 50, naar: einde}\n  niet-verplicht:\n",
    )

    assert {finding.rule for finding in Library(folder).load("proef").findings} == {"onbekend-doel", "onbereikbaar"}


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        (
            "gedeeld\\vragen.yaml",
            "Schrijf ‘gedeeld/vragen.yaml’, met ‘/’ tussen map en bestand: zo werkt het op elke computer.",
        ),
        ("gedeeld", "Noem een bestand, of geef de map een andere naam."),
        (
            "../gidsen/gedeeld/vragen.yaml",
            "Zet het bestand in de map gedeeld/, en noem het onder ‘gebruikt’ als ‘gedeeld/NAAM.yaml’.",
        ),
        ("heel-iets-anders", "Kijk de naam en de map na; ‘gebruikt’ telt vanaf de map met gidsen."),
    ],
)
def test_a_shared_file_that_cannot_be_read_is_told_what_to_do_about(folder, name, hint):
    change(folder / "proef.yaml", "gedeeld/vragen.yaml", name)

    assert [finding.hint for finding in Library(folder).load("proef").findings] == [hint]


def test_what_a_shared_file_holds_more_than_a_guide_needs_is_not_the_fault_of_that_guide(folder):
    file = folder / "gedeeld/vragen.yaml"
    node = "{beslis: acuut, naar: {ja: einde, anders: einde}}"
    file.write_text(f"{file.read_text(encoding='utf-8')}knopen:\n  elders: {node}\n", encoding="utf-8")

    assert said(folder) == ""
