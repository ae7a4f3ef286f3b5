"""The channel to WhatsApp Web through an installed browser."""
