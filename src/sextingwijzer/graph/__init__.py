"""A guide as a diagram; one notation a file. Standard library only."""
