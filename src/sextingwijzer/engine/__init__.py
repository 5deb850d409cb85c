"""From answers to advice. Pure: the same guide and answers give the same walk. Standard library only."""
