"""Base templates, components, tokens, middleware and error pages; knows no room."""
