"""Blocks to a format; one format a file. A renderer decides how things look, never what is said."""
