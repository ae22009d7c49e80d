import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from posixpath import basename, dirname, join, normpath

from dlp_addon.model.entity_types import ENTITY_TYPES
from dlp_addon.model.verdict import Action, Mode
from dlp_addon.policy.destination_groups import build_destinations
from dlp_addon.policy.destinations import BUILT_IN_GROUPS
from dlp_addon.policy.errors import PolicyError, PolicyErrors, SourceLocation
from dlp_addon.policy.host_names import normalize_dn
from dlp_addon.policy.layers import lay_over
from dlp_addon.policy.message import find_template_errors
from dlp_addon.policy.policy import CircuitBreakerSettings, Policy, PolicyException, Rule, find_windows
from dlp_addon.policy.public_suffixes import PublicSuffixes
from dlp_addon.policy.schema import (
    CircuitBreakerModel,
    DestinationGroupModel,
    ExceptionModel,
    HeaderModel,
    NamedModel,
    PolicyFileModel,
    RuleModel,
    SenderGroupModel,
)
from dlp_addon.policy.schema_base import fold, read_span
from dlp_addon.policy.scope import Scope, SenderGroup, Vocabulary
from dlp_addon.policy.validation import items_of, validate, validate_items
from dlp_addon.policy.yaml_source import Document, Node, Path, read_document

RECOGNIZERS_FILE = "recognizers.yaml"
TEST_SUFFIXES = (".test.yaml", ".test.yml")
MAX_FILES = 500
MAX_CHARACTERS = 4 * 1024 * 1024

_SECTIONS = ("destination_groups", "sender_groups", "rules", "exceptions")

type _Item[M] = tuple[Scope, M]


def parse_policy(files: Mapping[str, str], suffixes: PublicSuffixes | None = None) -> Policy:
    """The policy that `files` (texts by name, with `/` between folders) make up together.

    `recognizers.yaml` contributes the entity types that its recognizers find; tests (`*.test.yaml`) are left out.
    Whoever parses often passes the `suffixes`, whose list takes a while to read.

    Raises:
        PolicyErrors: with every mistake in every file, each at its line and column.
    """
    _check_amount(files)
    errors: list[PolicyError] = []
    documents = list(_read_documents(files, errors))
    is_readable = not errors
    recognizers = [document for document in documents if basename(document.name) == RECOGNIZERS_FILE]
    sources = [document for document in documents if document not in recognizers]
    for document in sources:
        errors.extend((*validate(PolicyFileModel, document)[1], *_find_empty(document)))
    _lay_over(sources, errors)
    _check_ids(sources, errors)
    _check_includes(sources, files, errors)
    vocabulary = _build_vocabulary(sources, _entity_types(recognizers), suffixes or PublicSuffixes(), errors)
    header = _read_header(sources, errors, is_needed=is_readable)
    policy = _compile(sources, header, vocabulary, _revision(files), errors)
    if errors or policy is None:
        raise PolicyErrors(errors)
    return policy


def _lay_over(sources: list[Document], errors: list[PolicyError]) -> None:
    """Lay defaults and overrides over the rules, once each is sound by itself: else one mistake would be many."""
    if not errors:
        lay_over(sources, errors)


def is_policy_test(name: str) -> bool:
    """Whether a file holds tests of a policy and no part of it."""
    return name.endswith(TEST_SUFFIXES)


def included_files(name: str, document: Document) -> tuple[str, ...]:
    """The files that a document includes, by their names in the policy."""
    names = items_of(document, "include")
    return tuple(normpath(join(dirname(name), text)) for text in names if isinstance(text, str))


def _check_amount(files: Mapping[str, str]) -> None:
    first = SourceLocation(next(iter(files), "policy"))
    if len(files) > MAX_FILES:
        raise PolicyErrors([PolicyError(f"the policy has more than {MAX_FILES} files", first)])
    if sum(map(len, files.values())) > MAX_CHARACTERS:
        raise PolicyErrors([PolicyError(f"the policy has more than {MAX_CHARACTERS:,} characters", first)])


def _read_documents(files: Mapping[str, str], errors: list[PolicyError]) -> Iterator[Document]:
    for name, text in files.items():
        if is_policy_test(name):
            continue
        try:
            yield read_document(name, text)
        except PolicyErrors as found:
            errors.extend(found.errors)


def _revision(files: Mapping[str, str]) -> str:
    digest = hashlib.sha256()
    for name in sorted(name for name in files if not is_policy_test(name)):
        digest.update(f"{len(name)}:{name}:{len(files[name])}:{files[name]}".encode(errors="surrogatepass"))
    return digest.hexdigest()[:12]


def _entity_types(recognizers: Iterable[Document]) -> frozenset[str]:
    names = set(ENTITY_TYPES)
    for document in recognizers:
        for item in items_of(document, "recognizers"):
            entry: dict[str, Node] = item if isinstance(item, dict) else {}
            several = entry.get("supported_entities")
            found = [entry.get("supported_entity"), *(several if isinstance(several, list) else [])]
            names.update(name for name in found if isinstance(name, str))
    return frozenset(names)


def _check_includes(documents: list[Document], files: Mapping[str, str], errors: list[PolicyError]) -> None:
    included = {document.name: included_files(document.name, document) for document in documents}
    for document in documents:
        for index, name in enumerate(included[document.name]):
            if name not in files:
                message = f"included file {name!r} is not there"
            elif document.name in _reachable(name, included):
                message = f"including {name!r} goes in a circle"
            else:
                continue
            errors.append(PolicyError(message, document.locate(("include", index))))


def _reachable(name: str, included: Mapping[str, tuple[str, ...]]) -> set[str]:
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            seen.add(current)
            waiting.extend(included.get(current, ()))
    return seen


def _build_vocabulary(
    documents: list[Document], entity_types: frozenset[str], suffixes: PublicSuffixes, errors: list[PolicyError]
) -> Vocabulary:
    bare = Vocabulary(
        entity_types=entity_types,
        destination_groups=frozenset(BUILT_IN_GROUPS) | _ids(documents, "destination_groups"),
        sender_groups={},
        rules=_ids(documents, "rules"),
        suffixes=suffixes,
    )
    senders = _sender_groups(_items(SenderGroupModel, documents, "sender_groups", bare, errors))
    # A group that has a mistake is known all the same, lest every rule that names it seem wrong.
    named = dict.fromkeys(_ids(documents, "sender_groups"), SenderGroup())
    return replace(bare, sender_groups={**named, **senders})


def _compile(
    documents: list[Document],
    header: HeaderModel | None,
    vocabulary: Vocabulary,
    revision: str,
    errors: list[PolicyError],
) -> Policy | None:
    mode = header.mode if header else Mode.ENFORCE
    groups = _items(DestinationGroupModel, documents, "destination_groups", vocabulary, errors)
    destinations = build_destinations(groups)
    rules = [_build_rule(item, mode) for item in _items(RuleModel, documents, "rules", vocabulary, errors)]
    lifting = _items(ExceptionModel, documents, "exceptions", vocabulary, errors)
    exceptions = [_build_exception(item) for item in lifting]
    if header is None or errors:
        return None
    return Policy(
        id=header.id,
        title=header.title,
        mode=header.mode,
        revision=revision,
        rules=tuple(rules),
        exceptions=tuple(exceptions),
        destinations=destinations,
        sender_groups=frozenset(vocabulary.sender_groups),
        entity_types=vocabulary.entity_types,
        windows=find_windows((*rules, *exceptions)),
        ldap_groups=frozenset(name for group in vocabulary.sender_groups.values() for name in group.ldap_groups),
        circuit_breaker=_read_breaker(header.circuit_breaker),
    )


def _read_breaker(model: CircuitBreakerModel | None) -> CircuitBreakerSettings | None:
    if model is None:
        return None
    return CircuitBreakerSettings(
        share=model.share,
        within=timedelta(seconds=read_span(model.within)),
        senders=model.senders,
        probation=timedelta(seconds=read_span(model.probation)),
    )


def _find_empty(document: Document) -> Iterator[PolicyError]:
    """Keys without a value: a condition that is only begun must not hold of everything."""
    waiting: list[tuple[Path, Node]] = [((), document.content)]
    while waiting:
        path, node = waiting.pop()
        if isinstance(node, dict):
            waiting.extend(((*path, key), value) for key, value in node.items())
        elif isinstance(node, list):
            waiting.extend(((*path, index), value) for index, value in enumerate(node))
        elif node is None and path:
            yield PolicyError("has no value: write one or leave the key out", document.locate_key(path))


def _read_header(documents: list[Document], errors: list[PolicyError], *, is_needed: bool) -> HeaderModel | None:
    """What the policy is called; unless `is_needed`, a file that cannot be read may say it."""
    found = [document for document in documents if isinstance(document.content, dict) and "policy" in document.content]
    if not found and not is_needed:
        return None
    if not found:
        first = documents[0].name if documents else "policy"
        errors.append(
            PolicyError("no file says what the policy is called: add a `policy` with an `id`", SourceLocation(first))
        )
        return None
    for document in found[1:]:
        message = f"the policy is already called something in {found[0].name}"
        errors.append(PolicyError(message, document.locate_key(("policy",))))
    whole, _ = validate(PolicyFileModel, found[0])
    return whole.policy if whole else None


def _ids(documents: Iterable[Document], section: str) -> frozenset[str]:
    entries = (item for document in documents for item in items_of(document, section))
    return frozenset(str(entry["id"]) for entry in entries if isinstance(entry, dict) and "id" in entry)


def _items[M: NamedModel](
    model: type[M], documents: Iterable[Document], section: str, vocabulary: Vocabulary, errors: list[PolicyError]
) -> list[_Item[M]]:
    """The items of all files, so far as they are valid."""
    return [
        (Scope(document=document, vocabulary=vocabulary, errors=errors, path=path), item)
        for document in documents
        for path, item in validate_items(model, document, section)
    ]


def _check_ids(documents: Iterable[Document], errors: list[PolicyError]) -> None:
    """Note every id that stands twice in a section, at its second place."""
    seen: dict[tuple[str, str], SourceLocation] = {}
    for document in documents:
        for section in _SECTIONS:
            for index, item in enumerate(items_of(document, section)):
                if isinstance(item, dict) and isinstance(item.get("id"), str):
                    place = document.locate((section, index, "id"))
                    first = seen.setdefault((section, str(item["id"])), place)
                    if first is not place:
                        errors.append(PolicyError(f"duplicate id {item['id']!r}, first at {first}", place))


def _sender_groups(items: Iterable[_Item[SenderGroupModel]]) -> dict[str, SenderGroup]:
    return {
        group.id: SenderGroup(
            users=fold(group.users or ()),
            networks=scope.at("networks").read_networks(group.networks or ()),
            ldap_groups=tuple(map(normalize_dn, group.ldap_groups or ())),
        )
        for scope, group in items
    }


def _build_rule(item: _Item[RuleModel], policy_mode: Mode) -> Rule:
    scope, model = item
    for message in find_template_errors(model.message or ""):
        scope.at("message").report(message)
    return Rule(
        id=model.id,
        title=model.title,
        severity=model.severity,
        mode=Mode.MONITOR if Mode.MONITOR in {policy_mode, model.mode} else Mode.ENFORCE,
        action=Action[model.action.upper()],
        condition=model.when.build(scope.at("when")),
        message=model.message or "",
        owner=model.owner or "",
        model=model,
        source=scope.document.locate(scope.path),
    )


def _build_exception(item: _Item[ExceptionModel]) -> PolicyException:
    scope, model = item
    scope.at("rules").check_known(model.rules, scope.vocabulary.rules, "rule")
    return PolicyException(
        id=model.id,
        rules=frozenset(model.rules),
        owner=model.owner,
        reason=model.reason,
        starts=model.starts,
        expires=model.expires,
        condition=model.when.build(scope.at("when").inverted()),
        model=model,
        source=scope.document.locate(scope.path),
    )
