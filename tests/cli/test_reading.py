"""On a terminal the advice comes in short first, and then as the reader asks for it."""

import pytest

from cli.running import Terminal, sextingwijzer, without_colour

WALK = "1\n2\n1\n"
TOLD = ("proef", "-a", "acuut=ja", "-a", "klacht=nee")
NOTE = "verslag-proef-2026-11-23"


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """Files are written in the folder where the reader is."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def reading(typed, *words):
    ran = sextingwijzer(
        "proef", "--eenvoudig", *words, stdin=Terminal(WALK + typed), stdout=Terminal(), stderr=Terminal()
    )
    return ran._replace(stdout=without_colour(ran.stdout), stderr=without_colour(ran.stderr))


def page(*words):
    return sextingwijzer(*TOLD, *words).stdout


def test_first_the_titles_of_all_advice_in_their_order():
    short = reading("6\n").stdout

    titles = [
        "‼ VERPLICHT – Zorg eerst voor veiligheid",
        "×× VERBODEN – Bekijk de beelden niet",
        "►► STERK AANGERADEN – Bel toch bij gevaar",
        "‼ VERPLICHT – Respecteer de keuze",
        "○ HOEFT NIET – Je bent niet verplicht te melden",
    ]
    assert [line for line in short.splitlines() if line in titles] == titles
    assert "Bel [112] als het moet." not in short


def test_everything_on_request():
    assert page() in reading("1\n6\n").stdout


def test_one_advice_on_request():
    full = reading("2\n2\n6\n").stdout

    assert "Zie [art. 371/1 Sw.] en [noodtoestand]" in full
    assert "Bel [112] als het moet." not in full


def test_what_can_be_read_out_on_the_phone_on_request():
    assert page("--voor", "telefoon") in reading("3\n6\n").stdout


def test_a_note_in_a_file_on_request(own_folder):
    reading("4\n2\n6\n")

    assert [path.name for path in own_folder.iterdir()] == [f"{NOTE}.md"]
    assert (own_folder / f"{NOTE}.md").read_text(encoding="utf-8") == page("--voor", "dossier", "--formaat", "markdown")


def test_a_note_that_exists_is_kept_and_the_reader_can_go_on(own_folder):
    (own_folder / f"{NOTE}.txt").write_text("van mij")

    ran = reading("4\n3\n1\n6\n")

    assert ran.code == 0
    assert f"{NOTE}.txt bestaat al en blijft zoals het is." in ran.stderr
    assert (own_folder / f"{NOTE}.txt").read_text() == "van mij"


def test_after_the_advice_an_answer_can_still_be_changed():
    ran = reading("t\n1\n1\n6\n")

    assert "√ MAG – Ga mee als de leerling dat wil" in ran.stdout
    assert ran.stdout.count("In het kort") == 2


def test_the_law_behind_the_advice_is_a_key_away():
    assert "De wet achter het advies" in reading("w\n6\n").stderr


def test_input_that_ends_there_is_an_end_and_the_answers_are_kept_when_that_was_asked(own_folder):
    ran = reading("", "--bewaar", "bewaard.yaml")

    assert ran.code == 0
    assert (own_folder / "bewaard.yaml").exists()


@pytest.mark.parametrize("words", [["--formaat", "tekst"], ["--voor", "telefoon"]])
def test_whoever_asks_for_a_page_gets_that_page_alone(words):
    assert reading("", *words).stdout.lstrip("\n") == page(*words)


def test_a_topic_without_questions_can_be_read_in_the_same_way(tmp_path):
    (tmp_path / "gidsen").mkdir()
    (tmp_path / "gidsen/kort.yaml").write_text(
        "gids: kort\ntitel: Kort\nvoor: wie test\nversie: '1'\nnagekeken: 2026-11-23\n"
        "onderwerpen: [{id: steun, titel: Steun?, start: doe}]\n"
        "knopen:\n  doe: {advies: Doe iets, oordeel: aangeraden, wie: school, wanneer: nu, tekst: Zo dus., "
        "buiten-artikel: verzonnen, naar: einde}\n",
        encoding="utf-8",
    )
    words = ("kort", "steun", "--eenvoudig")

    asked = sextingwijzer(
        *words, stdin=Terminal("6\n"), stdout=Terminal(), stderr=Terminal(), guides=tmp_path / "gidsen"
    )
    piped = sextingwijzer(*words, guides=tmp_path / "gidsen")

    assert "Wat nu?" in asked.stderr
    assert (piped.code, piped.stderr) == (0, "")
    assert "Zo dus." in piped.stdout


def test_a_file_that_may_not_be_replaced_does_not_cost_the_advice(own_folder):
    (own_folder / "advies.md").write_text("van mij")

    ran = reading("1\n1\n6\n", "-o", "advies.md", "--bewaar", "stand.yaml")

    assert ran.code == 0
    assert "advies.md bestaat al en blijft zoals het is." in ran.stderr
    assert page() in ran.stdout
    assert (own_folder / "advies.md").read_text() == "van mij"
    assert (own_folder / "stand.yaml").exists()


def test_whoever_stops_halfway_can_go_on_with_what_was_kept(own_folder):
    ran = sextingwijzer(
        "proef", "--eenvoudig", "--bewaar", "stand.yaml", stdin=Terminal("1\nq\n1\n"), stderr=Terminal()
    )

    assert "Je antwoorden komen in stand.yaml." in ran.stderr
    assert "proef --antwoorden stand.yaml\n" in ran.stderr
    assert (own_folder / "stand.yaml").read_text().endswith("antwoorden:\n  acuut: ja\n")


def test_the_end_of_the_input_is_a_stop_for_who_sits_there(own_folder):
    ran = sextingwijzer("proef", "--eenvoudig", "--bewaar", "stand.yaml", stdin=Terminal("1\n"), stderr=Terminal())

    assert ran.code == 4
    assert "proef --antwoorden stand.yaml\n" in ran.stderr
    assert "--rest-onbekend" not in ran.stderr
    assert (own_folder / "stand.yaml").read_text().endswith("antwoorden:\n  acuut: ja\n")


def test_the_end_of_the_input_after_the_last_question_keeps_the_answers(own_folder):
    ran = reading("1\n", "--bewaar", "stand.yaml")

    assert ran.code == 0
    assert (own_folder / "stand.yaml").exists()


class Interrupting(Terminal):
    """A terminal at which somebody types Ctrl-C once there is nothing left to read."""

    def readline(self, *size):
        line = super().readline(*size)
        if not line:
            raise KeyboardInterrupt
        return line


def test_who_breaks_off_keeps_the_answers_when_that_was_asked(own_folder):
    ran = sextingwijzer("proef", "--eenvoudig", "--bewaar", "stand.yaml", stdin=Interrupting("1\n"), stderr=Terminal())

    assert ran.code == 130
    assert ran.stderr.splitlines()[-1].startswith("Onderbroken. Verdergaan: ")
    assert (own_folder / "stand.yaml").exists()


def test_the_file_that_answers_came_from_takes_the_new_ones(own_folder):
    (own_folder / "stand.yaml").write_text('gids: proef\nversie: "1"\nantwoorden: {acuut: ja}\n')

    ran = sextingwijzer(
        "proef",
        "--eenvoudig",
        "--antwoorden",
        "stand.yaml",
        "--bewaar",
        "stand.yaml",
        stdin=Terminal("2\n1\n6\n"),
        stdout=Terminal(),
        stderr=Terminal(),
    )

    assert "bestaat al" not in ran.stderr
    assert (own_folder / "stand.yaml").read_text().endswith("  acuut: ja\n  klacht: nee\n")


def test_another_file_that_exists_is_asked_about_before_the_first_question(own_folder):
    (own_folder / "stand.yaml").write_text("van mij")

    ran = sextingwijzer("proef", "--eenvoudig", "--bewaar", "stand.yaml", stdin=Terminal("1\n"), stderr=Terminal())

    assert ran.code == 1
    assert ran.stderr.endswith("stand.yaml blijft zoals het is. Kies na --bewaar een andere naam.\n")
    assert (own_folder / "stand.yaml").read_text() == "van mij"


def test_the_first_lines_say_what_is_kept(own_folder):
    ran = reading("6\n", "--bewaar", "stand.yaml")

    assert "Niets wordt bewaard" not in ran.stderr
    assert "stand.yaml" in ran.stderr


def test_wiping_keeps_nothing(own_folder):
    sextingwijzer("proef", "--eenvoudig", "--bewaar", "stand.yaml", stdin=Terminal("1\nx\n"), stderr=Terminal())

    assert list(own_folder.iterdir()) == []


def test_complete_answers_of_another_version_are_shown_before_the_advice(own_folder):
    (own_folder / "oud.yaml").write_text('gids: proef\nversie: "0"\nantwoorden: {acuut: ja, klacht: nee}\n')

    ran = sextingwijzer(
        "proef",
        "--eenvoudig",
        "--antwoorden",
        "oud.yaml",
        stdin=Terminal("1\n6\n"),
        stdout=Terminal(),
        stderr=Terminal(),
    )

    assert ran.code == 0
    assert ran.stderr.index("versie 0") < ran.stderr.index("Klopt dit?") < ran.stderr.index("Wat nu?")


def test_whoever_stops_in_one_topic_goes_on_in_that_topic(own_folder):
    ran = sextingwijzer(
        "proef", "politie", "--eenvoudig", "--bewaar", "stand.yaml", stdin=Terminal("q\n1\n"), stderr=Terminal()
    )

    assert "proef politie --antwoorden stand.yaml\n" in ran.stderr
    assert (own_folder / "stand.yaml").exists()
