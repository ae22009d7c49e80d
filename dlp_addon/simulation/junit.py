from collections.abc import Sequence
from xml.etree import ElementTree as ET

from dlp_addon.simulation.policy_tests import PolicyTestResult


def build_junit_report(suite: str, results: Sequence[PolicyTestResult]) -> str:
    """The results as JUnit XML, as continuous-integration servers read it."""
    failed = sum(bool(result.failures) for result in results)
    root = ET.Element("testsuites", tests=str(len(results)), failures=str(failed), errors="0")
    element = ET.SubElement(root, "testsuite", name=suite, tests=str(len(results)), failures=str(failed), errors="0")
    for result in results:
        source = result.test.source
        case = ET.SubElement(
            element, "testcase", classname=suite, name=result.test.id, file=source.file, line=str(source.line), time="0"
        )
        for failure in result.failures:
            ET.SubElement(case, "failure", message=failure).text = f"{source}: {failure}"
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
