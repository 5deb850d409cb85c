"""A string tree to a model. What does not fit becomes a finding; nothing here raises for content."""
