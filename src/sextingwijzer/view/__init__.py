"""What a reader gets to see, before any format: reports as data, pages as neutral blocks. Standard library only."""
