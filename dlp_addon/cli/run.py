from pathlib import Path

import click

from dlp_addon.bootstrap import build_gateway, find_policies
from dlp_addon.proxy.run import run_gateway


@click.command(context_settings={"ignore_unknown_options": True, "allow_extra_args": True})
@click.option("--listen", default="127.0.0.1:8080", show_default=True, metavar="HOST:PORT", help="Proxy listener.")
@click.option(
    "--state",
    default="./var",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="State folder.",
)
@click.option(
    "--policy", type=click.Path(exists=True, path_type=Path), help="Policy folder or file.  [default: policies/]"
)
@click.option(
    "--passwords",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File of passwords to try on sealed files, one a line.",
)
@click.option(
    "--metrics", default="127.0.0.1:9101", show_default=True, metavar="HOST:PORT", help="Metrics and health listener."
)
@click.option("--log-format", type=click.Choice(["json", "console"]), default="json", show_default=True)
@click.option("--workers", type=click.IntRange(1, 64), help="Inspection processes.  [default: number of processors]")
@click.argument("mitmproxy_options", nargs=-1, type=click.UNPROCESSED)
def run(  # noqa: PLR0913 - one parameter an option
    *,
    listen: str,
    state: Path,
    policy: Path | None,
    passwords: Path | None,
    metrics: str,
    log_format: str,
    workers: int | None,
    mitmproxy_options: tuple[str, ...],
) -> None:
    """Start the gateway. mitmproxy's own options (--mode, --set) are passed on to it."""
    host, port = split_listener(listen)
    policies = policy or find_policies()
    arguments = [
        *("--listen-host", host, "--listen-port", str(port)),
        *("--set", f"dlp_state={state}", "--set", f"dlp_policy={policies}"),
        *("--set", f"dlp_metrics={metrics}", "--set", f"dlp_log_format={log_format}"),
        *(("--set", f"dlp_workers={workers}") if workers else ()),
        *(("--set", f"dlp_passwords={passwords.absolute()}") if passwords else ()),
        *mitmproxy_options,
    ]
    for line in banner(host, port, metrics, state):
        click.echo(line)
    run_gateway(build_gateway, arguments)


def split_listener(value: str) -> tuple[str, int]:
    """Host and port of `HOST:PORT`, with brackets around an IPv6 address."""
    host, separator, port = value.rpartition(":")
    if not separator or not port.isdigit() or int(port) > 65535:
        raise click.BadParameter(f"{value!r} is not HOST:PORT")
    return host.removeprefix("[").removesuffix("]"), int(port)


def banner(host: str, port: int, metrics: str, state: Path) -> tuple[str, ...]:
    """Where to point a client, where the metrics are, and a line to try."""
    proxy = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    return (
        f"Proxy     {proxy}  (set it as HTTP and HTTPS proxy; CA certificate: ~/.mitmproxy/mitmproxy-ca-cert.pem)",
        f"Metrics   http://{metrics}/metrics  (ready when http://{metrics}/readyz answers 200)",
        f"State     {state}  (dlpctl incidents list --state {state})",
        f"Try       curl --proxy {proxy} -F file=@people.xlsx http://example.com/",
    )
