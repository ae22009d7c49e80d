from dlp_addon.tabular.texts.account_files import are_accounts, read_accounts

ACCOUNTS = """root:x:0:0:root:/root:/bin/bash
aruiz:x:1000:1000:Ana Ruiz,Room 4,555 0100,:/home/aruiz:/bin/bash
bfox:x:1001:1001:Bo Fox:/home/bfox:/bin/zsh
"""


def test_comments_of_accounts_are_parted() -> None:
    """The comment field holds a name and perhaps a room and telephones; the fields behind it stay theirs."""
    layout = read_accounts(ACCOUNTS.splitlines())

    named = [dict(zip(layout.header, row, strict=True)) for row in layout.rows.rows()]
    assert [row["Full name"] for row in named] == ["root", "Ana Ruiz", "Bo Fox"]
    assert [row["Office phone"] for row in named] == [None, "555 0100", None]
    assert [row["Shell"] for row in named] == ["/bin/bash", "/bin/bash", "/bin/zsh"]


def test_other_lines_are_no_accounts() -> None:
    """Times and addresses have colons, too."""
    assert are_accounts(ACCOUNTS)
    assert not are_accounts("10:15:20:30:text:40:50\n" * 2)
    assert not are_accounts("a:b\n" * 5)
