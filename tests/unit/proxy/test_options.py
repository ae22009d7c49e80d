from pathlib import Path

import pytest
from mitmproxy.addonmanager import Loader
from mitmproxy.exceptions import OptionsError
from mitmproxy.test import taddons

from dlp_addon.model.limits import GIB, MIB
from dlp_addon.proxy.options import (
    REFUSED,
    apply_defaults,
    check_options,
    declare_options,
    read_settings,
    report_unusable_options,
)


class Declaring:
    """An addon that declares the options."""

    def load(self, loader: Loader) -> None:
        """Only that."""
        declare_options(loader)


def test_options_become_settings() -> None:
    """Every option has its setting; sizes, listeners, sites and paths are parsed."""
    with taddons.context(Declaring(), loadcore=False) as tctx:
        tctx.options.update(
            dlp_state="state",
            dlp_policy="policies",
            dlp_metrics="[::1]:9101",
            dlp_max_body_bytes="512m",
            dlp_listener_sites=["8080=WWW.Agency.example."],
            dlp_forward_media=["video", "audio"],
        )
        settings = read_settings(tctx.options)

    assert settings.state == Path("state").absolute()
    assert settings.metrics == ("::1", 9101)
    assert (settings.max_body_bytes, settings.spool_bytes) == (512 * MIB, 16 * GIB)
    assert settings.forward_media == ("video", "audio")
    assert dict(settings.listener_sites) == {8080: "www.agency.example"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("dlp_metrics", "9101"),
        ("dlp_metrics", "localhost:port"),
        ("dlp_metrics", "localhost:70000"),
        ("dlp_workers", -1),
        ("dlp_hold_seconds", 0),
        ("dlp_stall_seconds", 0),
        ("dlp_log_format", "xml"),
        ("dlp_spool_bytes", "much"),
        ("dlp_spool_bytes", "0"),
        ("dlp_listener_sites", ["www.agency.example"]),
        ("dlp_listener_sites", ["8080="]),
        ("dlp_forward_media", ["video", "text"]),
    ],
)
def test_malformed_options_are_named(name: str, value: object) -> None:
    """What cannot be understood is refused with the option's name."""
    with taddons.context(Declaring(), loadcore=False) as tctx:
        tctx.options.update(**{name: value})

        with pytest.raises(OptionsError, match=name):
            read_settings(tctx.options)


UNSAFE: dict[str, object] = {
    "stream_large_bodies": "1m",
    "rawtcp": True,
    "ignore_hosts": ["a"],
    "allow_hosts": ["a"],
    "tcp_hosts": ["a"],
    "udp_hosts": ["a"],
    "body_size_limit": "1m",
    "map_remote": ["|a|b"],
    "map_local": ["|a|b"],
    "modify_body": ["|a|b"],
    "server_replay": ["flows"],
    "client_replay": ["flows"],
    "save_stream_file": "flows",
    "hardump": "flows.har",
    "validate_inbound_headers": False,
}


class Values:
    """Options as attributes."""

    def __init__(self, **values: object) -> None:
        self.__dict__.update(values)


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_unsafe_options_are_refused(name: str) -> None:
    """Each option that would open a hole is refused with its name and reason, and accepted with its safe value."""
    check_options(Values(**{name: REFUSED[name][0]}), {name})  # type: ignore[arg-type]

    with pytest.raises(OptionsError, match=f"{name}.*{REFUSED[name][1][:20]}"):
        check_options(Values(**{name: UNSAFE[name]}), {name})  # type: ignore[arg-type]


def test_every_option_of_the_promise_is_refused() -> None:
    """The list is that of the promise, no more and no less."""
    assert set(REFUSED) == set(UNSAFE)


def test_defaults_leave_what_the_operator_set() -> None:
    """A gateway's defaults replace mitmproxy's; an option that was set stays."""
    with taddons.context() as tctx:
        tctx.options.update(onboarding=True) if "onboarding" in tctx.options else None
        apply_defaults(tctx.options)

        assert tctx.options.rawtcp is False


def test_unusable_options_are_errors(caplog: pytest.LogCaptureFixture) -> None:
    """A misspelled or unconvertible option is logged as an error, on which mitmproxy ends its start."""
    with taddons.context(Declaring(), loadcore=False) as tctx:
        tctx.options.set("dlp_polcy=x", "other_addon=x", defer=True)
        report_unusable_options(tctx.options)

        assert list(tctx.options.deferred) == ["other_addon"]
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "dlp_polcy" in caplog.text
