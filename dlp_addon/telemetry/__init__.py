"""What the gateway tells others about itself: metrics, log events, health. One record goes to many small sinks."""
