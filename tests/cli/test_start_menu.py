"""`sextingwijzer` alone, with somebody to ask."""

from inline_snapshot import snapshot

from cli.running import sextingwijzer


def test_the_menu_leads_through_a_guide_to_its_advice():
    ran = sextingwijzer("--eenvoudig", stdin="1\n1\n1\n2\n1\n")

    assert ran.code == 0
    assert ran.stdout == sextingwijzer("proef", "-a", "acuut=ja", "-a", "klacht=nee").stdout
    assert ran.stderr.partition("Proef met een [haakje] en een :dubbelepunt:\n═")[0] == snapshot("""\

Waarmee kunnen we helpen?
1. proef: Proef met een [haakje] en een :dubbelepunt:
2. contact: wie kan helpen
3. wet: de wetgeving achter het advies
4. casus: oefenen in een groep
Typ een nummer en druk op Enter (q = stop, x = wis en weg).
> Antwoord: proef: Proef met een [haakje] en een :dubbelepunt:

Wat wil je weten?
1. Alles, stap voor stap
2. Is iedereen veilig?
3. Melden [bij de politie]?
Typ een nummer en druk op Enter (t = terug, q = stop).
> Antwoord: Alles, stap voor stap

""")


def test_one_topic_can_be_chosen():
    ran = sextingwijzer("--eenvoudig", stdin="1\n3\n1\n1\n")

    assert ran.stdout == sextingwijzer("proef", "politie", "-a", "klacht=ja").stdout


def test_going_back_from_the_topics_gives_the_first_menu_again():
    ran = sextingwijzer("--eenvoudig", stdin="1\nt\n2\n")

    assert ran.stdout == sextingwijzer("contact").stdout


def test_the_contacts_and_the_law_are_a_number_away():
    assert sextingwijzer("--eenvoudig", stdin="2\n").stdout == sextingwijzer("contact").stdout
    assert sextingwijzer("--eenvoudig", stdin="3\n").stdout == sextingwijzer("wet").stdout


def test_stopping_in_the_menu_is_not_confirmed():
    for typed in ("q\n", "1\nq\n", ""):
        ran = sextingwijzer("--eenvoudig", stdin=typed)
        assert (ran.code, ran.stdout) == (0, "")
