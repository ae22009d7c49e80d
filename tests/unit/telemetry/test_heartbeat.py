from dlp_addon.telemetry.heartbeat import Heartbeat


def test_age_is_since_the_last_beat() -> None:
    """Before the first beat it is since the beginning."""
    moments = iter([10.0, 13.0, 20.0, 21.5])
    heartbeat = Heartbeat(lambda: next(moments))

    assert heartbeat.age_seconds() == 3.0
    heartbeat.beat()
    assert heartbeat.age_seconds() == 1.5
