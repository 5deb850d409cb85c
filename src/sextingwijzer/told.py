"""The answers that were told before a walk: on the command line and in a file, checked against the guide."""

from collections.abc import Sequence
from pathlib import Path

from sextingwijzer.errors import BrokenContent, ExitCode, UserError
from sextingwijzer.files import read_bytes
from sextingwijzer.findings import Finding, has_errors, in_order
from sextingwijzer.model.answers import Answers, AnswersFile
from sextingwijzer.model.guide import Guide
from sextingwijzer.parse.answers import parse_answers
from sextingwijzer.parse.values import table
from sextingwijzer.source import read
from sextingwijzer.suggest import did_you_mean, which_of


def told_answers(guide: Guide, pairs: Sequence[str], file: Path | None) -> Answers:
    """The answers of the file, then those of the command line, which win.

    Raises BrokenContent for a file that is not in order and UserError for a pair that is not, or names no option.
    """
    return {**(_from_file(guide, file) if file else {}), **_from_pairs(guide, pairs)}


def _from_file(guide: Guide, path: Path) -> Answers:
    source = read(read_bytes(path), path.as_posix())
    findings = list(source.findings)
    if source.tree is None:
        if not findings:
            raise UserError(f"{path} is leeg; er staan geen antwoorden in.")
        raise BrokenContent(findings, {source.file: source.text})
    told, more = parse_answers(source.tree)
    findings += more
    if told.guide and told.guide != guide.id:
        message = f"Deze antwoorden horen bij de gids ‘{told.guide}’, niet bij ‘{guide.id}’."
        hint = f"Typ: sextingwijzer {told.guide} --antwoorden {path}"
        findings.append(Finding("andere-gids", told.origin.value_at(["gids"]), message, hint))
    else:
        findings += _misfits(guide, told)
    if has_errors(findings):
        raise BrokenContent(in_order(findings), {source.file: source.text})
    return told.answers


def _misfits(guide: Guide, told: AnswersFile) -> list[Finding]:
    findings = []
    for question, option in told.answers.items():
        if question not in guide.questions:
            message = f"De gids ‘{guide.id}’ heeft geen vraag ‘{question}’."
            place = table(told.origin, "antwoorden").key_place(question)
            findings.append(Finding("onbekende-vraag", place, message, did_you_mean(question, guide.questions)))
        elif option and option not in (options := guide.questions[question].options):
            message = f"De vraag ‘{question}’ heeft geen optie ‘{option}’."
            place = told.origin.value_at(["antwoorden", question])
            findings.append(Finding("onbekende-optie", place, message, did_you_mean(option, options)))
    return findings


def _from_pairs(guide: Guide, pairs: Sequence[str]) -> Answers:
    answers: dict[str, str] = {}
    for pair in pairs:
        question, separator, option = (part.strip() for part in pair.partition("="))
        if not separator or not question or not option:
            raise UserError(
                f"‘-a {pair}’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: -a acuut=nee", ExitCode.USAGE
            )
        if question not in guide.questions:
            hint = did_you_mean(question, guide.questions)
            raise UserError(f"De gids ‘{guide.id}’ heeft geen vraag ‘{question}’. {hint}", ExitCode.USAGE)
        if option not in (options := guide.questions[question].options):
            raise UserError(
                f"De vraag ‘{question}’ heeft geen optie ‘{option}’. {which_of(option, options)}", ExitCode.USAGE
            )
        if answers.get(question, option) != option:
            raise UserError(
                f"Voor ‘{question}’ geef je twee antwoorden: {answers[question]} en {option}.", ExitCode.USAGE
            )
        answers[question] = option
    return answers


def answers_text(guide: Guide, answers: Answers) -> str:
    """The answers as a file that `--antwoorden` reads back: ids only, no text."""
    version = guide.version.replace("\\", "\\\\").replace('"', '\\"')  # the one value that may hold anything
    lines = [f"gids: {guide.id}", f'versie: "{version}"', "antwoorden:"]
    lines += [f"  {question}: {option}" for question, option in answers.items()]
    return "\n".join(lines if answers else [*lines[:2], "antwoorden: {}"]) + "\n"
