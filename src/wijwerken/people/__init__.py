"""Persons, accounts, contact details and the ways in; knows no inquiry."""
