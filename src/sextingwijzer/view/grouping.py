"""Under which heading an advice stands, and what a page is called. The same on every page."""

from sextingwijzer.model.guide import Advice
from sextingwijzer.view.report import Report
from sextingwijzer.view.words import WHEN_WORD


def group(advice: Advice) -> str:
    """The heading of the group that an advice belongs to; groups follow the order of advice."""
    if advice.safety:
        return "Eerst veiligheid"
    if advice.verdict.forbids:
        return "Wat je niet doet"
    word = WHEN_WORD[advice.when]
    return word[0].upper() + word[1:]


def page_title(report: Report) -> str:
    """The title of the guide, and of the topic when only that was walked."""
    guide = report.walk.guide
    topic = guide.topic(report.topic) if report.topic else None
    return f"{guide.title}: {topic.title}" if topic else guide.title
