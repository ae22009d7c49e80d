"""What a policy would have done, and what its exceptions did: commands that read a gateway's history."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import click

from dlp_addon.cli.history_parts import map_history
from dlp_addon.cli.policy_files import load_policy, policy_argument
from dlp_addon.cli.state import Duration, current_actor, opened_database, state_option
from dlp_addon.incidents.activations import RuleActivations
from dlp_addon.incidents.history import ExceptionUse, list_exception_uses
from dlp_addon.incidents.state_directory import StateDirectory
from dlp_addon.policy.parser import parse_policy
from dlp_addon.policy.policy import PolicyException
from dlp_addon.policy_store import read_policy_files
from dlp_addon.simulation.charts import draw_png, draw_text
from dlp_addon.simulation.replay import Replay, join_replays, replay
from dlp_addon.simulation.shaped_policy import Fate
from dlp_addon.simulation.shapes import Row
from dlp_addon.simulation.sweep import SweepPoint, check_sweep, join_sweeps, sweep
from dlp_addon.telemetry.visible_text import make_visible

_SPAN = re.compile(r"([0-9]{1,12})\.\.([0-9]{1,12})")
_MAX_LISTED = 20


class Span(click.ParamType[range]):
    """Two whole numbers, such as `10..1000`; both belong to it."""

    name = "span"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> range:
        """The numbers that a text says."""
        found = _SPAN.fullmatch(str(value))
        if found is None or int(found[1]) > int(found[2]):
            self.fail("two numbers are wanted, the smaller first, such as 10..1000", param, ctx)
        return range(int(found[1]), int(found[2]) + 1)


@click.command()
@click.argument("new", type=click.Path(exists=True, path_type=Path))
@click.option("--against", "old", default="policies", show_default=True, type=click.Path(exists=True, path_type=Path))
@click.option("--since", type=Duration(), default="30d", show_default=True, help="Uploads of the last so long.")
@click.option(
    "--sweep",
    "swept",
    type=(str, str, Span()),
    metavar="RULE CONDITION FROM..TO",
    help="Say how many uploads a rule of NEW would have stopped at each threshold, such as: r distinct_people 10..1000",
)
@click.option("--png", type=click.Path(dir_okay=False, path_type=Path), help="Also draw the sweep as a PNG image.")
@state_option
def simulate(  # noqa: PLR0913, PLR0917 - one parameter an option, passed by name
    new: Path,
    old: Path,
    since: timedelta,
    swept: tuple[str, str, range] | None,
    png: Path | None,
    state: StateDirectory,
) -> None:
    """Decide recorded uploads under NEW and say what would change."""
    if png is not None and swept is None:
        raise click.UsageError("--png draws a sweep; add --sweep")
    begin = datetime.now(UTC) - since
    loaded = load_policy(new)
    with opened_database(state):
        if swept is None:
            load_policy(old)
            work = partial(replay_files, read_policy_files(old), read_policy_files(new))
            lines = replay_lines(join_replays(map_history(work, state.database, begin)))
        else:
            check_sweep(loaded, *swept[:2])
            parts = map_history(partial(sweep_files, read_policy_files(new), swept), state.database, begin)
            points = join_sweeps(parts)
            lines = sweep_lines(swept[0], swept[1], points)
            if png is not None:
                png.write_bytes(draw_png(_title(swept[0], swept[1]), points))
        click.echo("\n".join(lines))


def replay_files(old: Mapping[str, str], new: Mapping[str, str], uploads: Iterable[Row]) -> Replay:
    """A replay by the texts of two policies, which can be sent to another process."""
    return replay(parse_policy(old), parse_policy(new), uploads)


def sweep_files(files: Mapping[str, str], swept: tuple[str, str, range], uploads: Iterable[Row]) -> list[SweepPoint]:
    """A sweep by the texts of a policy, which can be sent to another process."""
    return sweep(parse_policy(files), *swept, uploads)


@click.command()
@policy_argument
@state_option
def exceptions(path: Path, state: StateDirectory) -> None:
    """List the exceptions of POLICY, the next to expire first, and how often the gateway used them."""
    loaded = load_policy(path)
    uses: tuple[ExceptionUse, ...] = ()
    if state.database.exists():
        with opened_database(state) as database:
            uses = list_exception_uses(database)
    now = datetime.now(UTC)
    for item in sorted(loaded.exceptions, key=lambda item: (item.expires, item.id)):
        click.echo("\n".join(exception_lines(item, [use for use in uses if use.exception == item.id], now)))


@click.command()
@click.argument("rule")
@click.option("--reason", required=True, help="Why; kept in the audit log.")
@state_option
def confirm(rule: str, reason: str, state: StateDirectory) -> None:
    """Let a rule be enforced that the circuit breaker put on monitor, or may put there."""
    with opened_database(state) as database:
        RuleActivations(database).confirm(rule, actor=current_actor(), reason=reason, now=datetime.now(UTC))
    click.echo(f"{rule} is enforced as it is worded now; the gateway follows within seconds")


def exception_lines(item: PolicyException, uses: list[ExceptionUse], now: datetime) -> Iterator[str]:
    """An exception, and how often it lifted which rule."""
    state = "in force" if item.is_valid_at(now) else "expired" if item.expires < now.date() else "not yet"
    yield f"{item.id}  {state} until {item.expires}  {item.owner}  lifts {', '.join(sorted(item.rules))}"
    yield f"    {item.reason}"
    for use in uses:
        yield f"    lifted {use.rule} {use.uses:,} times, last {use.last_at:%Y-%m-%d %H:%M}"
    if not uses:
        yield "    never used"


def replay_lines(result: Replay) -> Iterator[str]:
    """What a replay found, for people; names no path and no file."""
    yield f"{result.uploads:,} uploads decided again, {result.changed:,} otherwise"
    sections = {
        "newly refused by": result.newly_refused,
        "newly allowed, were refused by": result.newly_allowed,
        "changed to": result.changed_groups,
        "changed for": result.changed_senders,
    }
    for title, counts in sections.items():
        yield from (f"{title} {name!r}: {count:,}" for name, count in counts.most_common(_MAX_LISTED))
    for change in result.examples:
        told = f"{change.distinct_people:,} people, {change.sender} -> {change.host}"
        moment = f"{change.decided_at:%Y-%m-%d %H:%M}"
        yield make_visible(f"e.g. {moment} {change.request_id}: {_fate(change.old)} -> {_fate(change.new)}; {told}")
    if result.without_history:
        yield f"{result.without_history:,} uploads with people were recorded without a window: each counts alone"


def sweep_lines(rule: str, condition: str, points: list[SweepPoint]) -> Iterator[str]:
    """A sweep as a table with bars."""
    yield _title(rule, condition)
    yield "matched: uploads the rule would match and no exception lifts; alone: refused by no other enforced rule"
    yield from draw_text(points)


def _title(rule: str, condition: str) -> str:
    return f"{rule}: uploads by {condition} at_least"


def _fate(fate: Fate) -> str:
    return f"{fate.action.label} ({fate.rule or 'no rule'})"
