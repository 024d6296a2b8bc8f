"""The question, its participants, circles, path, frames, decisions and trail."""
