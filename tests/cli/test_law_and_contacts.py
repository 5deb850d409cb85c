"""`wet` and `contact`: the registers on their own."""

import pytest

from cli.running import SMALL, sextingwijzer


@pytest.mark.parametrize("reference", ["verspreiden", "371", "371/1", "ART. 417/9", "nummer niet geverifieerd"])
def test_a_law_is_found_by_its_name_or_by_any_of_its_numbers(reference):
    assert sextingwijzer("wet", reference).stdout == sextingwijzer("wet", "verspreiden").stdout


def test_the_history_of_a_law_shows_every_version():
    page = sextingwijzer("wet", "verspreiden").stdout

    for citation in ("art. 371/1 Sw. (eerste versie)", "art. 417/9 Sw.", "nieuw Strafwetboek"):
        assert f"Citaat: {citation}" in page
    assert "sinds 1 september 2026 (geldt op 23 november 2026)" in page


def test_several_laws_with_one_number_form_one_page(tmp_path):
    register = (SMALL / "registers/wetgeving.yaml").read_text(encoding="utf-8")
    tweede = register.replace("wetten:\n", "").replace("  verspreiden:", "  verspreiden-ook:")
    (tmp_path / "registers").mkdir()
    for name in ("contacten.yaml", "artikel.yaml"):
        (tmp_path / "registers" / name).write_text((SMALL / "registers" / name).read_text(encoding="utf-8"))
    (tmp_path / "registers/wetgeving.yaml").write_text(register + tweede)

    text = sextingwijzer("wet", "371", guides=tmp_path).stdout
    html = sextingwijzer("wet", "371", "--formaat", "html", guides=tmp_path).stdout

    assert text.count("\n\nVerspreiden zonder toestemming\n") == 1
    assert html.count("<h1>") == 2
    assert html.count("<!doctype html>") == 1


@pytest.mark.parametrize("command", ["wet", "contact"])
@pytest.mark.parametrize(("form", "opening"), [("markdown", "# "), ("html", "<!doctype html>"), ("tekst", "")])
def test_the_registers_come_in_the_formats_of_a_page(command, form, opening):
    ran = sextingwijzer(command, "--formaat", form)

    assert ran.stdout.startswith(opening)
    assert (ran.code, ran.stderr) == (0, "")


def test_every_way_to_reach_a_contact_stands_on_a_line_of_its_own():
    lines = sextingwijzer("contact", "hulplijn").stdout.splitlines()

    assert "• 0000 00 000" in lines
    assert "• hulplijn.example" in lines


def test_the_contacts_in_short_name_each_with_how_to_reach_it():
    assert "De Hulplijn: 0000 00 000 · hulplijn.example" in sextingwijzer("contact").stdout.splitlines()


@pytest.mark.parametrize("name", ["hulplijn", "de hulp", "de hulplijn", "0000 00 000", "000000000", "HULPLIJN.EXAMPLE"])
def test_a_contact_is_found_by_its_name_or_by_how_to_reach_it(name):
    assert sextingwijzer("contact", name).stdout == sextingwijzer("contact", "hulplijn").stdout


def test_a_contact_that_is_not_there():
    ran = sextingwijzer("contact", "huplijn")

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr == "‘huplijn’ staat niet in de lijst. Bedoel je ‘hulplijn’?\n"
