"""An old version of a guide under the names of the new one: a question or option that was renamed stays the same."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sextingwijzer.model.guide import Decision, Guide, Node, Question


def under_new_names(old: Guide, new: Guide) -> tuple[Guide, Mapping[str, str], Mapping[tuple[str, str], str]]:
    """The old guide with the names of the new one, and which names were meant: of questions, and of options.

    A name was changed when it is gone, and just one new name has the very text that it had. Each mapping goes from the
    name that is used now to the one before it; those of options begin with the question.
    """
    questions = _renamed(
        {name: one.text for name, one in old.questions.items()}, {name: one.text for name, one in new.questions.items()}
    )
    options: dict[str, Mapping[str, str]] = {}
    for name, question in old.questions.items():
        now = new.questions.get(questions.get(name, name))
        if now is not None:
            texts = [{key: option.text for key, option in one.options.items()} for one in (question, now)]
            options[name] = _renamed(*texts)
    if not questions and not any(options.values()):
        return old, {}, {}
    asked = {questions.get(name, name): _question(one, questions, options) for name, one in old.questions.items()}
    nodes = {name: _node(node, questions, options) for name, node in old.nodes.items()}
    before = {
        (questions.get(question, question), after): option
        for question, names in options.items()
        for option, after in names.items()
    }
    return replace(old, questions=asked, nodes=nodes), {now: name for name, now in questions.items()}, before


def _renamed(old: Mapping[str, str], new: Mapping[str, str]) -> Mapping[str, str]:
    gone = {name: text for name, text in old.items() if name not in new}
    come = {name: text for name, text in new.items() if name not in old}
    return {
        name: next(now for now, other in come.items() if other == text)
        for name, text in gone.items()
        if _once(text, list(gone.values())) and _once(text, list(come.values()))
    }


def _once(text: str, texts: Sequence[str]) -> bool:
    return texts.count(text) == 1


def _question(question: Question, questions: Mapping[str, str], options: Mapping[str, Mapping[str, str]]) -> Question:
    now = options.get(question.id, {})
    named = {now.get(key, key): replace(option, id=now.get(key, key)) for key, option in question.options.items()}
    return replace(question, id=questions.get(question.id, question.id), options=named)


def _node(node: Node, questions: Mapping[str, str], options: Mapping[str, Mapping[str, str]]) -> Node:
    if not isinstance(node, Decision):
        return node
    now = options.get(node.question, {})
    targets = {now.get(option, option): target for option, target in node.targets.items()}
    return replace(node, question=questions.get(node.question, node.question), targets=targets)
