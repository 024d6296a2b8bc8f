"""Who belongs to the question: circles and where they stand, and whoever was named to be heard too."""
