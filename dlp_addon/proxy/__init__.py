"""The way through mitmproxy: requests with a body are held, decided and released or refused. Nothing passes unasked."""
