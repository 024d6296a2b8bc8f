"""What goes in and out: imports and exports."""
