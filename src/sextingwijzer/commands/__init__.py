"""One command a file: plain arguments in, an exit code out. Imported only when it is run."""
