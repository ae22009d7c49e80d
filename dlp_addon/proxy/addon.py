import asyncio
import contextlib
import gc
import sys
from collections.abc import Awaitable, Callable, Mapping

from mitmproxy import command, ctx
from mitmproxy.addonmanager import AddonManager, Loader
from mitmproxy.addons.next_layer import NextLayer
from mitmproxy.addons.proxyserver import Proxyserver
from mitmproxy.exceptions import OptionsError
from mitmproxy.proxy import layer
from mitmproxy.proxy.server import ConnectionHandler
from mitmproxy.proxy.server_hooks import ServerConnectionHookData
from mitmproxy.utils import asyncio_utils

from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy import guarding
from dlp_addon.proxy.gate import Gate
from dlp_addon.proxy.options import (
    REFUSED_ADDONS,
    apply_defaults,
    check_options,
    declare_options,
    read_settings,
    report_unusable_options,
)
from dlp_addon.proxy.passthrough import PassthroughList, read_passthrough_list
from dlp_addon.proxy.proxy_logins import ProxyLogins
from dlp_addon.proxy.reachability import Reachability
from dlp_addon.proxy.services import Services

_BEAT_SECONDS = 0.5
_DRAIN_SECONDS = 25.0
"""Below the 30 s that orchestrators commonly wait between SIGTERM and SIGKILL."""


class DlpAddon:
    """Makes mitmproxy a gateway that lets no upload to a public site pass unexamined.

    Works in `mitmdump -s` as well as in a master of its own. Once loaded it stays in force: when it is removed or its
    start fails, requests with a body are refused.
    """

    name = "dlp"

    def __init__(self, build_services: Callable[[GatewaySettings], Services]) -> None:
        """`build_services` is called once, with the settings of the options; what it raises prevents the start."""
        self._build_services = build_services
        self._gate = Gate(_find_handlers, _choose_layer)
        self._services: Services | None = None
        self._is_stopping = False
        self._beating: asyncio.Task[None] | None = None

    # Life

    def load(self, loader: Loader) -> None:
        """Declare the options and take every layer under control."""
        guarding.install(self._gate)
        declare_options(loader)
        report_unusable_options(loader.master.options)
        apply_defaults(loader.master.options)

    def configure(self, updated: set[str]) -> None:
        """Check the options; raises OptionsError, on which mitmproxy keeps the former ones."""
        check_options(ctx.options, updated)
        if self._is_stopping:
            return
        if self._services is None:
            self._open(read_settings(ctx.options))
        elif read_settings(ctx.options) != self._gate.settings:
            changed = sorted(name for name in updated if name.startswith("dlp_"))
            raise OptionsError(f"{', '.join(changed)} can only be set at the start of the gateway.")

    def running(self) -> None:
        """Begin to serve."""
        if self._services is None:
            raise OptionsError("The DLP gateway is not configured.")
        self._update_reachability()
        _retire_refused(ctx.master.addons)
        self._services.admit_logins(ProxyLogins(lambda: ctx.master.addons.get("proxyauth"), asyncio.get_running_loop()))
        try:
            self._services.start()
        except Exception as error:  # noqa: BLE001 - mitmproxy would log it and serve on, never ready
            sys.exit(f"dlp: the gateway cannot begin: {type(error).__name__}")
        # What the start made lives as long as the process: a full collection need not stop traffic to walk over it.
        gc.collect()
        gc.freeze()
        self._beating = asyncio_utils.create_task(self._beat(), name="dlp heartbeat", keep_ref=True)

    def done(self) -> Awaitable[None] | None:
        """Let held uploads be decided, then stop. mitmproxy calls this with and without waiting for it."""
        self._is_stopping = True
        if self._services is None:
            return None
        services, self._services = self._services, None
        try:
            return asyncio_utils.create_task(self._stop(services), name="dlp stop", keep_ref=True)
        except RuntimeError:  # no event loop runs any more
            self._gate.close()
            services.close()
            return None

    def _open(self, settings: GatewaySettings) -> None:
        try:
            passthrough = read_passthrough_list(settings.passthrough) if settings.passthrough else PassthroughList(())
        except (OSError, ValueError) as error:
            raise OptionsError(f"dlp_passthrough: {error}") from error
        try:
            self._services = self._build_services(settings)
        except (OSError, ValueError) as error:
            # What an operator can mend, such as a policy, a key or a port that is taken: lines, not a traceback.
            raise OptionsError(f"The gateway cannot start: {error}") from error
        try:
            self._gate.open(settings, self._services, passthrough)
        except (OSError, ValueError) as error:
            raise OptionsError(f"dlp_client_ca: {error}") from error

    async def _beat(self) -> None:
        while self._services is not None:
            self._services.beat()
            self._update_reachability()
            self._gate.break_off_stalled()
            await asyncio.sleep(_BEAT_SECONDS)

    async def _stop(self, services: Services) -> None:
        services.drain()
        # No new connection from now on; those that stand are served until they are done.
        ctx.options.update(server=False)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_DRAIN_SECONDS):
                await self._gate.wait_until_finished()
        self._gate.close()
        services.close()

    def _update_reachability(self) -> None:
        """Listeners may come and go while mitmproxy runs (the option `mode`)."""
        if self._services is None:
            return
        own = [*self._services.listeners, *_list_listeners()]
        reachability = Reachability({port for _, port in own}, {host for host, _ in own})
        if reachability != self._gate.reachability:
            self._gate.reachability = reachability

    # Hooks

    def server_connect(self, hook_data: ServerConnectionHookData) -> None:
        """Refuse the gateway's own listeners before a connection is made; the streams check again afterwards."""
        address = hook_data.server.address
        if address and not hook_data.server.via and self._gate.reachability.forbids_host(address[0], address[1]):
            hook_data.server.error = "The gateway does not connect to its own listeners or to link-local addresses."

    # Commands

    @command.command("dlp.status")  # type: ignore[untyped-decorator]
    def show_status(self) -> str:
        """Show the state of the gateway."""
        facts: Mapping[str, object] = self._services.status() if self._services else {"state": "closed"}
        return "\n".join(f"{name}: {value}" for name, value in {**facts, "held": self._gate.held_bodies}.items())

    @command.command("dlp.policy.reload")  # type: ignore[untyped-decorator]
    def reload_policy(self) -> str:
        """Load the policy again; the last good one is kept where it is invalid."""
        return self._services.reload_policy() if self._services else "The gateway is closed."


def _find_handlers() -> Mapping[tuple[object, ...] | str, ConnectionHandler]:
    proxyserver = ctx.master.addons.get("proxyserver")
    return proxyserver.connections if isinstance(proxyserver, Proxyserver) else {}


def _choose_layer(next_layer: layer.NextLayer) -> None:
    chooser = ctx.master.addons.get("nextlayer")
    if isinstance(chooser, NextLayer):
        chooser.next_layer(next_layer)


def _retire_refused(addons: AddonManager) -> None:
    """Take out the addons that act on refused options alone: they cannot act then, and no request waits for them."""
    for name in REFUSED_ADDONS:
        addon = addons.get(name)
        if addon is not None:
            addons.remove(addon)


def _list_listeners() -> list[tuple[str, int]]:
    proxyserver = ctx.master.addons.get("proxyserver")
    return [address[:2] for address in proxyserver.listen_addrs()] if isinstance(proxyserver, Proxyserver) else []
