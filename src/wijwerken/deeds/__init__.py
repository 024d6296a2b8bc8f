"""What people do, how it goes, and who saw it."""
