"""What the other rooms may hear from this one."""

from django.dispatch import Signal

proposal_passed = Signal()  # sent with proposal, after the group decided it and it was carried out
phase_entered = Signal()  # sent with inquiry, phase and kind, where what was decided is a step on the path
