import pytest

from dlp_addon.proxy.steps import DlpStepHook, Step, StepSkippedError


async def succeed() -> str:
    """A step that works."""
    return "done"


async def fail() -> str:
    """A step that breaks."""
    raise OSError("broken")


async def test_step_keeps_its_result() -> None:
    """The layer gets what the coroutine returned."""
    step = Step(succeed)
    await step()

    assert step.result() == "done"


async def test_step_keeps_what_was_raised() -> None:
    """What is raised reaches the layer, and not the addon that runs the step."""
    step = Step(fail)
    await step()

    with pytest.raises(OSError, match="broken"):
        step.result()


def test_step_that_nothing_ran_has_no_result() -> None:
    """A halted chain, or an addon that is gone, is no success."""
    with pytest.raises(StepSkippedError):
        Step(succeed).result()


def test_hook_calls_the_addon_by_its_name_with_one_argument() -> None:
    """Mitmproxy supports own hooks with exactly one argument."""
    step = Step(succeed)

    assert DlpStepHook.name == "dlp_step"
    assert DlpStepHook(step).args() == [step]
