"""`make fuzz`: feed hostile bytes to every reader for a time; exit with 1 where one broke."""

import argparse
import random
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.property.fuzz.engine import Failures, fuzz_by_coverage, fuzz_by_mutation, has_coverage


def main() -> None:
    """Fuzz in another process, which libFuzzer ends as it likes, and look at what that left behind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=7, help="of the mutations")
    parser.add_argument("--mutation", action="store_true", help="without coverage, also where atheris is installed")
    parser.add_argument("--failures", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.failures:
        fuzz(arguments)
        return
    folder = Path(tempfile.mkdtemp(prefix="dlp-fuzz-"))
    command = [sys.executable, "-m", "tests.property.fuzz", *sys.argv[1:], "--failures", str(folder)]
    try:
        subprocess.run(command, check=False, timeout=arguments.seconds + 120)
    except subprocess.TimeoutExpired:
        sys.stderr.write("a reader hangs\n")
    failures = sorted(folder.iterdir())
    sys.stdout.write("\n".join([f"{len(failures)} failed", *map(str, failures)]) + "\n")
    sys.exit(1 if failures else 0)


def fuzz(arguments: argparse.Namespace) -> None:
    """Fuzz all readers: the first byte of an input chooses one."""
    by_coverage = has_coverage() and not arguments.mutation
    with ExitStack() as imports:
        if by_coverage:
            import atheris  # noqa: PLC0415 - only where its wheel exists

            imports.enter_context(atheris.instrument_imports(include=["dlp_addon"]))
        from tests.property.fuzz.readers import READERS, read  # noqa: PLC0415 - instrumented
        from tests.property.fuzz.seeds import regressions, seeds  # noqa: PLC0415 - after what is instrumented

    names = sorted(READERS)
    failures = Failures(arguments.failures)
    known = [*((name, seed) for name, given in seeds().items() for seed in given), *regressions()]
    inputs = [bytes([names.index(name)]) + content for name, content in known]

    def one(content: bytes) -> None:
        if content:
            failures.watch(names[content[0] % len(names)], content[1:], read)

    if not by_coverage:
        fuzz_by_mutation(one, arguments.seconds, inputs, random.Random(arguments.seed))
        return
    corpus = Path(tempfile.mkdtemp(prefix="dlp-fuzz-corpus-"))
    for number, content in enumerate(inputs):
        (corpus / str(number)).write_bytes(content)
    fuzz_by_coverage(one, arguments.seconds, corpus)


if __name__ == "__main__":
    main()
