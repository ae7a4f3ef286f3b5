"""The channel to WhatsApp: what a sender may ask of it, and the driver of WhatsApp Web."""
