"""A person who answers from a list."""

from sextingwijzer.ask.protocol import EndOfInput, Key, Prompt


class Scripted:
    """Gives the replies in turn and remembers the prompts; the input ends where the replies do."""

    def __init__(self, *replies: str | Key) -> None:
        self._replies = list(replies)
        self.prompts: list[Prompt] = []

    def ask(self, prompt: Prompt) -> str | Key:
        self.prompts.append(prompt)
        if not self._replies:
            raise EndOfInput
        reply = self._replies.pop(0)
        assert reply in (*(choice.id for choice in prompt.choices), *prompt.keys), (
            f"{reply} is no answer to: {prompt.text}"
        )
        return reply
