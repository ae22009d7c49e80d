import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from mitmproxy.addons import default_addons
from mitmproxy.exceptions import OptionsError
from mitmproxy.proxy.server_hooks import ServerConnectionHookData
from mitmproxy.test import taddons, tflow

from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy import guarding
from dlp_addon.proxy.addon import DlpAddon
from dlp_addon.proxy.options import REFUSED_ADDONS
from tests.e2e.fake_admission import FakeServices


@pytest.fixture
def built() -> list[FakeServices]:
    """The services that were built."""
    return []


@pytest.fixture
def addon(built: list[FakeServices]) -> Iterator[DlpAddon]:
    """The addon with fake services."""

    def build(settings: GatewaySettings) -> FakeServices:
        built.append(FakeServices(settings))
        return built[-1]

    yield DlpAddon(build)
    guarding.uninstall()


async def test_services_are_built_once_from_the_options(
    addon: DlpAddon, built: list[FakeServices], tmp_path: Path
) -> None:
    """The first configuration builds the services; a later change of another option builds nothing."""
    with taddons.context(addon, loadcore=False) as tctx:
        tctx.configure(addon, dlp_state=str(tmp_path), dlp_metrics="127.0.0.1:9101")
        tctx.configure(addon, showhost=True)

        assert [services.listeners for services in built] == [(("127.0.0.1", 9101),)]
        assert addon.show_status() == "state: fake\nheld: 0"
        assert addon.reload_policy() == "fake policy reloaded"


async def test_gateway_options_are_fixed_once_it_runs(addon: DlpAddon, tmp_path: Path) -> None:
    """An option of the gateway cannot be changed while it runs, and keeps its value."""
    with taddons.context(addon, loadcore=False) as tctx:
        tctx.configure(addon, dlp_state=str(tmp_path))

        with pytest.raises(OptionsError, match="dlp_workers"):
            tctx.configure(addon, dlp_workers=3)
        assert tctx.options.dlp_workers == 0


async def test_unsafe_option_is_rolled_back(addon: DlpAddon, tmp_path: Path) -> None:
    """Whoever sets an option that would open a hole gets an error, and the option its former value."""
    with taddons.context(addon, loadcore=False) as tctx:
        tctx.configure(addon, dlp_state=str(tmp_path))

        with pytest.raises(OptionsError, match="ignore_hosts"):
            tctx.options.update(ignore_hosts=["example"])
        assert tctx.options.ignore_hosts == []


async def test_closed_addon_says_so(addon: DlpAddon) -> None:
    """Without a configuration there is nothing to serve."""
    with taddons.context(loadcore=False):
        assert addon.show_status() == "state: closed\nheld: 0"
        assert addon.reload_policy() == "The gateway is closed."
        with pytest.raises(OptionsError):
            addon.running()


async def test_own_listener_is_refused_before_a_connection_is_made(addon: DlpAddon, tmp_path: Path) -> None:
    """The hook stops a connection to the metrics listener; others pass."""
    with taddons.context(addon, loadcore=False) as tctx:
        tctx.configure(addon, dlp_state=str(tmp_path), dlp_metrics="127.0.0.1:9101")
        addon._update_reachability()
        own, other = tflow.tserver_conn(), tflow.tserver_conn()
        own.address, other.address = ("127.0.0.1", 9101), ("127.0.0.1", 9102)
        for server in (own, other):
            addon.server_connect(ServerConnectionHookData(server=server, client=tflow.tclient_conn()))

        assert own.error
        assert not other.error


async def test_addons_behind_refused_options_are_gone(addon: DlpAddon, tmp_path: Path) -> None:
    """What would map, replay, modify or save traffic is no longer asked about any; its options still are refused."""
    with taddons.context(loadcore=False) as tctx:
        tctx.master.addons.add(*default_addons(), addon)
        tctx.configure(addon, dlp_state=str(tmp_path))
        addon.running()
        gc.unfreeze()

        assert not {name for name in REFUSED_ADDONS if tctx.master.addons.get(name)}
        with pytest.raises(OptionsError, match="map_remote"):
            tctx.options.update(map_remote=["|a|b"])


async def test_done_drains_and_closes(addon: DlpAddon, tmp_path: Path) -> None:
    """At the end the services hear that no more comes, then that all is over; a second end does nothing."""
    with taddons.context(addon, loadcore=False) as tctx:
        tctx.configure(addon, dlp_state=str(tmp_path))
        stopping = addon.done()
        assert stopping is not None
        await stopping

        assert addon.done() is None
    calls = (tmp_path / "asked.jsonl").read_text()
    assert calls.index('"drain"') < calls.index('"close"')
