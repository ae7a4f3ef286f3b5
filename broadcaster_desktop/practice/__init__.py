"""A stand-in of WhatsApp Web on loopback, where nothing is really sent (practice mode).

It is written from the WhatsApp Web fact sheet alone and knows nothing of the driver. It runs as a process of
its own: `process.PracticeProcess` starts and speaks to it, `main.serve` is what that process runs.
"""
