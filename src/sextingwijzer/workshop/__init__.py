"""A case in a workshop: its steps, the stops of a play, the votes, what if, and the other side. Pure."""
