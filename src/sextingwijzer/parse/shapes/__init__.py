"""The shapes of the files in guides/. What is said here is what the parser checks and what editors show."""
