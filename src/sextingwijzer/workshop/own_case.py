"""A case of one's own, as the text of a file: ids, and the story that somebody wrote."""

from sextingwijzer.model.case import Case


def told(text: str, name: str) -> tuple[str, str]:
    """The title and the story. A first line that stands alone is the title; otherwise the name, in words, is."""
    lines = [line.strip() for line in text.strip().splitlines()]
    if len(lines) > 2 and lines[0] and not lines[1]:  # noqa: PLR2004  # a title, a blank line, a story
        return lines[0], "\n".join(lines[2:]).strip()
    return name.replace("-", " ").capitalize(), "\n".join(lines)


def case_text(case: Case) -> str:
    """The case as a file that the loader reads back."""
    lines = [
        "# Een verzonnen verhaal. Geen namen van echte mensen.",
        f"casus: {case.id}",
        f"titel: {_quoted(case.title)}",
        f"gids: {case.guide}",
    ]
    if case.version is not None:
        lines.append(f"versie: {_quoted(case.version)}")
    lines.append("verhaal: |-")
    lines += [f"  {line}".rstrip() for line in case.story.splitlines()]
    lines.append("antwoorden:")
    lines += [f"  {question}: {option}" for question, option in case.answers.items()]
    lines += ["verwacht:", "  advies:", *(f"    - {advice}" for advice in case.expected)]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
