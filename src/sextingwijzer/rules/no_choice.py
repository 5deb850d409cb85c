"""`geen-keuze`: a question with one answer, or a decision by `anders` alone on what no other decision looks at."""

from collections.abc import Iterable

from sextingwijzer.findings import Finding, Severity
from sextingwijzer.model.guide import OTHERWISE, Decision
from sextingwijzer.place import Place
from sextingwijzer.proof.subject import Written


def check(subject: Written) -> Iterable[Finding]:
    """A finding for each question with one option, and for each decision with nothing but `anders`.

    A decision with nothing but `anders` may ask early what another one needs later.
    """
    guide = subject.content.guide
    decisions = [node for node in guide.nodes.values() if isinstance(node, Decision)]
    needed = {node.question for node in decisions if node.targets}

    def finding(place: Place, name: str, message: str, hint: str) -> Finding:
        return Finding("geen-keuze", place, message, hint, Severity.WARNING, subject=name, guide=guide.id)

    for question in guide.questions.values():
        if len(question.options) == 1:
            message = f"De vraag ‘{question.id}’ heeft maar één antwoord; wie ze leest, kan niets kiezen."
            yield finding(question.origin.value_at(["opties"]), question.id, message, "Voeg de andere antwoorden toe.")
    for node in decisions:
        if node.otherwise is not None and node.question in guide.questions and node.question not in needed:
            place = node.origin.value_at(["naar", OTHERWISE])
            message = f"Van het antwoord op ‘{node.question}’ hangt niets af: bij ‘{node.id}’ gaat elk dezelfde weg."
            yield finding(place, node.id, message, "Geef een optie een eigen weg, of haal de beslissing weg.")
