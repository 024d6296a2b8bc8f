"""The pages of the circles: where each stands, how they change, and where people say that they stand."""
