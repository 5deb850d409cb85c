"""How a prompt of prompt_toolkit ends: with a reply, or with Ctrl-C or the end of the input."""

from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent


def leave(event: KeyPressEvent, reply: object) -> None:
    """End the prompt with a reply or an exception; once, for two keys may come together."""
    if event.app.is_done:
        return
    if isinstance(reply, type) and issubclass(reply, BaseException):
        event.app.exit(exception=reply)
    else:
        event.app.exit(result=reply)


def hard_ends(bindings: KeyBindings) -> None:
    """Bind Ctrl-C, also as a signal, and Ctrl-D. Escape is no end: it does nothing, also not before a figure."""

    @bindings.add("<sigint>", eager=True)
    def _(event: KeyPressEvent) -> None:
        leave(event, KeyboardInterrupt)

    @bindings.add("escape", eager=True)  # prompt_toolkit would take the next figure for a number of times
    def _(_: KeyPressEvent) -> None:
        pass

    @bindings.add("c-d", eager=True)
    def _(event: KeyPressEvent) -> None:
        leave(event, EOFError)
