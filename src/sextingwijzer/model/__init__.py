"""What a guide and its registers are, as frozen values. Standard library only."""
