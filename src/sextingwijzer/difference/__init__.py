"""What differs between two versions of a guide. Pure; standard library only."""
