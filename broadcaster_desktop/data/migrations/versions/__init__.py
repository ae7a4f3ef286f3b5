"""Steps of the schema. They are run in process and never import the models."""
