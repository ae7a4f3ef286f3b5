"""What things cost against the floor beneath them: ratios from one run on one machine."""
