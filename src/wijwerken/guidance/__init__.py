"""The facilitator's page: what needs attention today, from all rooms."""
