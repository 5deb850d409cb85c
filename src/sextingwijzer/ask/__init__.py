"""Ways to ask a person something, behind one small protocol."""
