"""The ten defects of a flow on which the field was compared; no other tool finds all of them, as of November 2026.

Each is the smallest change to a sound guide. A comment marks the line where the finding has to be.
"""

import json
import shutil

import pytest

from cli.running import SMALL, sextingwijzer

SOUND = """\
gids: proef
titel: Proef
voor: wie test
versie: "1"
nagekeken: 2026-11-23
onderwerpen:
  - {id: veiligheid, titel: Is iedereen veilig?, start: gevaar}
vragen:
  acuut:
    vraag: Is er nu gevaar?
    waarom: Veiligheid gaat voor.
    opties:
      ja: Ja
      nee: Nee
      weet-niet: {tekst: Weet ik niet, onbekend: true}
knopen:
  gevaar:
    beslis: acuut
    naar: {ja: bellen, nee: einde, weet-niet: einde}
  bellen:
    advies: Bel hulp
    oordeel: verplicht
    wie: school
    wanneer: nu
    tekst: Blijf erbij.
    buiten-artikel: een proef
    naar: einde
"""
ADVICE = (
    "{advies: Nog raad, oordeel: info, wie: school, wanneer: later, tekst: Nog iets., buiten-artikel: x, naar: einde}"
)
AGAIN = "  nog-eens:\n    beslis: acuut\n    naar:\n      ja: nooit{mark}\n      anders: einde\n"

DEFECTS = {
    "D1 target that does not exist": ("onbekend-doel", "    naar: {ja: bellen,", "    naar: {ja: belen,{mark}"),
    "D2 node that nothing leads to": ("onbereikbaar", "knopen:\n", f"knopen:\n  los: {ADVICE}{{mark}}\n"),
    "D3 id that is there twice": ("dubbele-sleutel", "  bellen:\n", f"  bellen: {ADVICE}\n  bellen:{{mark}}\n"),
    "D4 value that is no option": (
        "onbekende-optie",
        "    naar: {ja: bellen,",
        "    naar: {zeker: einde, ja: bellen,{mark}",
    ),
    "D5 option that leads nowhere": ("optie-zonder-doel", "nee: einde, weet-niet", "{mark} weet-niet"),
    "D6 key that is misspelt": ("onbekende-sleutel", "    wanneer: nu\n", "    wanneer: nu\n    contacten: []{mark}\n"),
    "D7 cycle without an exit": (
        "kring",
        "    buiten-artikel: een proef\n    naar: einde",
        "    buiten-artikel: een proef\n    naar: gevaar{mark}",
    ),
    "D8 text that is empty": ("lege-tekst", "    tekst: Blijf erbij.", "    tekst:{mark}"),
    "D9 condition that contradicts an earlier one": (
        "onmogelijke-weg",
        "nee: einde, weet-niet: einde}\n",
        f"nee: nog-eens, weet-niet: einde}}\n{AGAIN}  nooit: {ADVICE}\n",
    ),
    "D10 syntax error": ("yaml", "    tekst: Blijf erbij.", "    tekst: Let op: blijf erbij.{mark}"),
}


def check(tmp_path, text):
    shutil.copytree(SMALL / "registers", tmp_path / "registers")
    (tmp_path / "proef.yaml").write_text(text, encoding="utf-8")
    ran = sextingwijzer("controleer", tmp_path / "proef.yaml", "--formaat", "json", guides=None)
    return ran.code, json.loads(ran.stdout)["findings"]


def test_the_guide_without_defects_is_sound(tmp_path):
    assert check(tmp_path, SOUND) == (0, [])


@pytest.mark.parametrize("defect", DEFECTS)
def test_a_defect_is_found_at_its_line(defect, tmp_path):
    rule, sound, broken = DEFECTS[defect]
    assert SOUND.count(sound) == 1
    text = SOUND.replace(sound, broken.replace("{mark}", "\N{SOH}"))
    line = text[: text.index("\N{SOH}")].count("\n") + 1

    code, findings = check(tmp_path, text.replace("\N{SOH}", ""))

    assert code == 1
    (found,) = [finding for finding in findings if finding["rule"] == rule]
    assert found["line"] == line
    assert found["severity"] == "error"
    assert found["message"]
    assert found["hint"]


def test_defects_that_can_stand_in_one_guide_are_found_in_one_run(tmp_path):
    together = [DEFECTS[name] for name in DEFECTS if name.split()[0] in ("D2", "D4", "D5", "D6", "D7", "D8")]
    text = SOUND
    for _, sound, broken in together:
        assert sound in text
        text = text.replace(sound, broken.replace("{mark}", ""))

    _, findings = check(tmp_path, text)

    assert {rule for rule, *_ in together} <= {finding["rule"] for finding in findings}
