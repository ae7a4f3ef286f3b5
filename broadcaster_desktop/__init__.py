"""Broadcaster Desktop: write to your own customers on WhatsApp, politely, from your own PC."""

__version__ = "0.1.0"
