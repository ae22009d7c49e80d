import sys
from collections.abc import Callable, Sequence

from mitmproxy.exceptions import OptionsError
from mitmproxy.hooks import ConfigureHook
from mitmproxy.tools import cmdline, main
from mitmproxy.tools.dump import DumpMaster

from dlp_addon.model.settings import GatewaySettings
from dlp_addon.proxy.addon import DlpAddon
from dlp_addon.proxy.exit_deadline import end_process_within
from dlp_addon.proxy.services import Services

_END_SECONDS = 35.0
"""Past the time for held uploads, below the 45 s that everything under `deploy/` waits before SIGKILL."""


def run_gateway(build_services: Callable[[GatewaySettings], Services], arguments: Sequence[str]) -> None:
    """Run mitmdump in this process with the gateway in it, until SIGTERM or SIGINT.

    `arguments` are mitmdump's own; the gateway's options are given as `--set dlp_state=...`. Raises SystemExit with a
    code other than 0 where the gateway cannot start.
    """

    class GatewayMaster(DumpMaster):
        async def run(self) -> None:
            """Add the gateway once all options are known, then serve."""
            addon = DlpAddon(build_services)
            try:
                self.addons.add(addon)
                self.addons.invoke_addon_sync(addon, ConfigureHook(self.options.keys()))
            except (OptionsError, OSError, ValueError) as error:
                # What an operator can mend: an option, a file, a port, the policy. Its message says all.
                sys.exit(f"dlp: {error}")
            await super().run()

        def shutdown(self) -> None:
            """Let the addons end, and the process with them; not for ever."""
            end_process_within(_END_SECONDS)
            super().shutdown()  # type: ignore[no-untyped-call]

    main.run(GatewayMaster, cmdline.mitmdump, arguments)
