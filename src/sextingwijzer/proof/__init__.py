"""What holds on every walk of a guide, without walking them one by one. Pure; standard library only."""
