"""Walking a guide with a set of answers."""

from dataclasses import dataclass

from sextingwijzer.model.answers import Answers
from sextingwijzer.model.guide import END, Advice, Decision, Guide, Node, Option, Question, Topic


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with the option that was chosen."""

    question: Question
    option: Option


@dataclass(frozen=True, slots=True)
class Step:
    """A node that was passed; at a decision with the answer that it looked at."""

    topic: Topic
    node: Node
    answered: Answered | None = None


@dataclass(frozen=True, slots=True)
class Walk:
    """How far a set of answers leads.

    `pending` is the question whose answer is needed to go on, in `pending_topic`; both are None when the walk is
    complete. `unused` are the questions answered but not reached.
    """

    guide: Guide
    topics: tuple[Topic, ...]
    steps: tuple[Step, ...]
    pending: Question | None
    pending_topic: Topic | None
    unused: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether every topic was walked to its end."""
        return self.pending is None

    @property
    def answers(self) -> tuple[Answered, ...]:
        """The answers that the walk looked at, each once, in the order in which they were needed."""
        seen: dict[str, Answered] = {}
        for step in self.steps:
            if step.answered is not None:
                seen.setdefault(step.answered.question.id, step.answered)
        return tuple(seen.values())

    @property
    def advice(self) -> tuple[Advice, ...]:
        """The advice that was reached, each once, in the order of the walk."""
        return tuple({step.node.id: step.node for step in self.steps if isinstance(step.node, Advice)}.values())


def replay(guide: Guide, answers: Answers, topic: str | None = None, *, rest_unknown: bool = False) -> Walk:
    """Walk the guide, or one topic of it, as far as the answers lead.

    With `rest_unknown` every question without an answer gets its unknown option, so the walk is complete. Answers
    to questions that are not on the walk change nothing. The guide must be sound: no cycle, no missing target.
    Raises KeyError for a topic that the guide does not have.
    """
    chosen = guide.topic(topic) if topic is not None else None
    if topic is not None and chosen is None:
        raise KeyError(topic)
    topics = guide.topics if chosen is None else (chosen,)
    steps: list[Step] = []
    reached: set[str] = set()
    pending: Question | None = None
    pending_topic: Topic | None = None
    for current in topics:
        place = current.start
        while place != END and pending is None:
            node = guide.nodes[place]
            if not isinstance(node, Decision):
                steps.append(Step(current, node))
                place = node.next
                continue
            question = guide.questions[node.question]
            given = answers.get(question.id)
            option = question.unknown if given is None and rest_unknown else question.options.get(given or "")
            if option is None:
                pending, pending_topic = question, current
            else:
                reached.add(question.id)
                steps.append(Step(current, node, Answered(question, option)))
                place = node.target(option.id)
        if pending is not None:
            break
    unused = tuple(question for question in answers if question not in reached and question != (pending and pending.id))
    return Walk(guide, topics, tuple(steps), pending, pending_topic, unused)
