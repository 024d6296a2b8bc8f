"""Entering with the login of one's own work, where whoever keeps the installation named it (OIDC)."""
