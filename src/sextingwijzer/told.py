"""The answers that were told before a walk: on the command line and in a file, checked against the guide."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sextingwijzer.engine.replay import Walk
from sextingwijzer.errors import BrokenContent, ExitCode, UserError
from sextingwijzer.files import read_bytes
from sextingwijzer.findings import Finding, has_errors, in_order
from sextingwijzer.model.answers import Answers, AnswersFile
from sextingwijzer.model.guide import Guide
from sextingwijzer.parse.answers import parse_answers
from sextingwijzer.parse.values import table
from sextingwijzer.read.source import read
from sextingwijzer.suggest import did_you_mean, nearest, which_of
from sextingwijzer.typed import command_line


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """That the answers were kept with another version of the guide, and which of them no longer fit, with why."""

    file: Path
    version: str
    dropped: Mapping[str, str]

    def note(self, walk: Walk) -> str:
        """What a person must know of it, a line each; `walk` is what the answers that fit give."""
        guide = walk.guide
        lines = [f"Let op. {self.file} is bewaard met versie {self.version} van deze gids; nu is het {guide.version}."]
        lines += [f"Past niet meer en valt weg: {answer} ({why})." for answer, why in self.dropped.items()]
        if walk.pending is None:
            lines.append("Met de antwoorden die passen, is het advies volledig. Kijk na of ze nog kloppen.")
        else:
            lines.append(f"De antwoorden gaan tot aan deze vraag: {walk.pending.text} ({walk.pending.id})")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Told:
    """The answers that fit the guide, and whether some come from a file of another version of it."""

    answers: Answers
    other: OtherVersion | None = None


def told_answers(
    guide: Guide,
    pairs: Sequence[str],
    file: Path | None,
    as_typed: Callable[..., str] = command_line,
    *,
    strict: bool = False,
) -> Told:
    """The answers of the file, then those of the command line, which win.

    `as_typed` makes a command line of words. Of a file of another version of the guide the answers that no longer fit
    are dropped and named, unless `strict`.
    Raises BrokenContent for a file that is not in order and UserError for a pair that is not, or names no option.
    """
    told = _from_file(guide, file, as_typed, strict=strict) if file else Told({})
    return Told({**told.answers, **_from_pairs(guide, pairs)}, told.other)


def _from_file(guide: Guide, path: Path, as_typed: Callable[..., str], *, strict: bool) -> Told:
    source = read(read_bytes(path), path.as_posix())
    findings = list(source.findings)
    if source.tree is None:
        if not findings:
            raise UserError(f"{path} is leeg; er staan geen antwoorden in.")
        raise BrokenContent(findings, {source.file: source.text})
    told, more = parse_answers(source.tree)
    findings += more
    other = None
    if told.guide and told.guide != guide.id:
        message = f"Deze antwoorden horen bij de gids ‘{told.guide}’, niet bij ‘{guide.id}’."
        hint = f"Typ: {as_typed(told.guide, '--antwoorden', str(path))}"
        findings.append(Finding("andere-gids", told.origin.value_at(["gids"]), message, hint))
    elif told.version and told.version != guide.version and not strict:
        other = OtherVersion(path, told.version, _dropped(guide, told.answers))
    else:
        findings += _misfits(guide, told)
    if has_errors(findings):
        raise BrokenContent(in_order(findings), {source.file: source.text})
    if other is None:
        return Told(told.answers)
    fitting = {one: option for one, option in told.answers.items() if f"{one}={option}" not in other.dropped}
    return Told(fitting, other)


def _dropped(guide: Guide, answers: Answers) -> Mapping[str, str]:
    dropped = {}
    for question, option in answers.items():
        if question not in guide.questions:
            dropped[f"{question}={option}"] = "die vraag is er niet meer"
        elif option not in guide.questions[question].options:
            dropped[f"{question}={option}"] = "dat antwoord is er niet meer"
    return dropped


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
        question, option = fact_asked(guide, pair, "-a")
        if answers.get(question, option) != option:
            raise UserError(
                f"Voor ‘{question}’ geef je twee antwoorden: {answers[question]} en {option}.", ExitCode.USAGE
            )
        answers[question] = option
    return answers


def fact_asked(guide: Guide, pair: str, option_name: str, likely: Sequence[str] = ()) -> tuple[str, str]:
    """A question and one of its options, typed as VRAAG=OPTIE after `option_name`. Raises UserError otherwise.

    `likely` are the questions to name when nothing is near what was typed; else those of the guide, when few.
    """
    question, _, option = (part.strip() for part in pair.partition("="))
    if not question or not option:
        message = f"‘{option_name} {pair}’ begrijp ik niet. Schrijf VRAAG=OPTIE, bijvoorbeeld: {option_name} acuut=ja"
        raise UserError(message, ExitCode.USAGE)
    if question not in guide.questions:
        near = nearest(question, guide.questions)
        hint = did_you_mean(question, guide.questions) if near or not likely else which_of(question, likely)
        raise UserError(f"De gids ‘{guide.id}’ heeft geen vraag ‘{question}’. {hint}".rstrip(), ExitCode.USAGE)
    if option not in (options := guide.questions[question].options):
        raise UserError(
            f"De vraag ‘{question}’ heeft geen optie ‘{option}’. {which_of(option, options)}", ExitCode.USAGE
        )
    return question, option


def answers_text(guide: Guide, answers: Answers) -> str:
    """The answers as a file that `--antwoorden` reads back: ids only, no text."""
    version = guide.version.replace("\\", "\\\\").replace('"', '\\"')  # the one value that may hold anything
    lines = [f"gids: {guide.id}", f'versie: "{version}"', "antwoorden:"]
    lines += [f"  {question}: {option}" for question, option in answers.items()]
    return "\n".join(lines if answers else [*lines[:2], "antwoorden: {}"]) + "\n"
