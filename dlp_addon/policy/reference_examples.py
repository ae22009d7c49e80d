from collections.abc import Mapping
from types import MappingProxyType

ACTIONS: Mapping[str, str] = MappingProxyType(
    {
        "allow": "The upload goes on; the match is recorded.",
        "alert": "The upload goes on, and an incident is opened.",
        "coach": "The upload is refused until its sender gives a business reason on the gateway's own form, which lets"
        " exactly this content go to exactly this destination once.",
        "block": "The upload is refused.",
        "quarantine": "The upload is refused, and a sealed copy is kept for review.",
    }
)
"""What each action does, for the reference."""

SECTION_EXAMPLES: Mapping[str, str] = MappingProxyType(
    {
        "policy": """
policy:
  id: agency
  title: What may leave the agency
  mode: enforce
  circuit_breaker: {share: 0.2, within: 15m, senders: 5, probation: 24h}
""",
        "defaults": """
defaults:
  status: test
  severity: high
  mode: monitor
  owner: data-protection
  references: [GDPR article 5]
""",
        "overrides": """
overrides:
  - rule: bulk-personal-records
    status: test
    severity: high
    mode: monitor
    action: coach
    when:
      distinct_people: {at_least: 25}
    message: Ask the press office first.
    owner: press-office
""",
        "rules": """
rules:
  - id: bulk-personal-records
    title: Records of many people go to a public site
    description: Ten or more people in one upload are a list, not a letter.
    status: stable
    severity: critical
    mode: enforce
    action: quarantine
    when:
      distinct_people: {at_least: 10}
      destination: {exposure: [public]}
    message: "{distinct_people} people stand in this upload. Ask {owner} how to publish it."
    references: [GDPR article 5]
    owner: data-protection
""",
        "exceptions": """
exceptions:
  - id: census-office-delivery
    rules: [bulk-personal-records]
    owner: registry
    reason: Monthly delivery by law
    starts: 2026-01-01
    expires: 2026-12-31
    when:
      destination: {hosts: [intake.census.example]}
      sender: {groups: [registry]}
""",
        "destination_groups": """
destination_groups:
  - id: own-public-site
    title: an own public site
    exposure: public
    strictness: 90
    domains: [agency.example]
    hosts: [www.press.example]
    networks: [192.0.2.0/24]
""",
        "sender_groups": """
sender_groups:
  - id: registry
    title: The registry's people and machines
    users: ["*@registry.agency.example"]
    networks: [10.20.0.0/16]
    ldap_groups: ["cn=registry,ou=groups,dc=agency,dc=example"]
""",
    }
)
"""One example for each section of a policy file."""

CONDITION_EXAMPLES: Mapping[str, str] = MappingProxyType(
    {
        "distinct_people": "distinct_people: {at_least: 10, at_most: 499, share_of_rows: 0.5}",
        "people_sent": "people_sent: {at_least: 50, window: 24h}",
        "entities": "entities: {any_of: [US_SSN, PASSPORT_NUMBER], all_of: [PERSON], at_least: 5}",
        "special_category": "special_category: {at_least: 5, at_most: 100}",
        "credentials": "credentials: {at_least: 1, at_most: 1000}",
        "identifying_combination": """
identifying_combination:
  any_of:
    - [PERSON, DATE_OF_BIRTH]
    - [PERSON, STREET_ADDRESS]
  at_least: 5
""",
        "hidden": "hidden: {places: [sheet, very_hidden, pivot_cache], people: 1}",
        "unscannable": """
unscannable:
  reasons: [encrypted, malformed]
  may_hold_table: true
  media_types: ["application/*"]
""",
        "sensitivity_label": """
sensitivity_label:
  any_of: ["Confidential*", 2096f6a2-d2f7-48be-b329-b73aaa526e5d]
  missing: true
""",
        "file_type": """
file_type:
  classes: [spreadsheet]
  media_types: ["application/x-custom*"]
  extensions: [xlsx, csv]
""",
        "file_name": 'file_name: {matches: ["*roster*", "detainees-*.xls?"]}',
        "size_bytes": "size_bytes: {at_least: 1048576, at_most: 10485760}",
        "rows": "rows: {at_least: 1000, at_most: 100000}",
        "destination": """
destination:
  groups: [public, file-sharing]
  exposure: [public]
  hosts: [upload.example.org]
  domains: [example.com]
  networks: [203.0.113.0/24]
  paths: [/wp-admin, /api/files]
""",
        "names_disagree": "names_disagree: true",
        "direction": "direction: inbound",
        "sender": """
sender:
  users: [guest, "*@contractor.example"]
  groups: [registry]
  networks: [10.0.0.0/8]
""",
        "request": """
request:
  methods: [PUT, PATCH]
  protocols: [HTTP/1.1, HTTP/2.0]
  upload_protocols: [tus, s3-multipart, google-resumable]
""",
        "time": """
time:
  begin: "20:00"
  end: "06:00"
  weekdays: [saturday, sunday]
  timezone: America/New_York
""",
        "any_of": """
any_of:
  - distinct_people: {at_least: 10}
  - credentials: {at_least: 1}
""",
        "none_of": """
none_of:
  - sender: {users: [publisher]}
  - direction: outbound
""",
    }
)
"""One example for each condition, with every field that it has."""
