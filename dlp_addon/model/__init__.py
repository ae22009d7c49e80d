"""The nouns: frozen facts that travel between the stages. They hold no behaviour but their own invariants."""
