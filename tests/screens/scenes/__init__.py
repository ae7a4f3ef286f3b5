"""Every page in every state it can be met in, brought about as its owner would meet it."""
