import pytest

from dlp_addon.tabular.texts.sql_dump import is_sql_dump, read_sql_dump

MYSQL = """-- MySQL dump 10.13
CREATE TABLE `people` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(99) DEFAULT 'a, b',
  `born` date,
  PRIMARY KEY (`id`),
  KEY `by_name` (`name`,`born`)
) ENGINE=InnoDB;
INSERT INTO `people` VALUES (1,'Ann Lee','1990-05-17'),(2,'O\\'Neil (x), Cy;','1971-11-12'),(3,NULL,NULL);
INSERT INTO `people` VALUES (4,'Di ''D'' Fox',CAST('2000-01-01' AS DATE));
"""
POSTGRES = """--
-- PostgreSQL database dump
--
COPY public.people (id, name, note) FROM stdin;
1\tAnn Lee\ta\\tb
2\tBo Ray\t\\N
\\.

SELECT pg_catalog.setval('x', 1);
"""


@pytest.mark.parametrize("step", [3, 64, 10_000])
def test_inserted_rows_stand_under_the_columns_of_their_table(step: int) -> None:
    """Strings with commas, quotes and brackets stay whole, wherever blocks are cut; columns come from CREATE TABLE."""
    raw = MYSQL.encode()

    people, rest = read_sql_dump(raw[at : at + step] for at in range(0, len(raw), step))

    assert people.sheet == "people"
    assert people.layout.header == ("id", "name", "born")
    assert people.layout.rows.rows()[:3] == [
        ("1", "Ann Lee", "1990-05-17"),
        ("2", "O'Neil (x), Cy;", "1971-11-12"),
        ("3", None, None),
    ]
    assert people.layout.rows.rows()[3][1] == "Di 'D' Fox"
    assert rest.layout.header == (None,)


@pytest.mark.parametrize("step", [3, 64, 10_000])
def test_copied_rows_are_read(step: int) -> None:
    """PostgreSQL's own form is read, its escapes undone, and what follows it is text again."""
    raw = POSTGRES.encode()

    people, rest = read_sql_dump(raw[at : at + step] for at in range(0, len(raw), step))

    assert people.layout.header == ("id", "name", "note")
    assert people.layout.rows.rows() == [("1", "Ann Lee", "a\tb"), ("2", "Bo Ray", None)]
    assert "SELECT pg_catalog.setval('x', 1);" in rest.layout.rows.to_series().to_list()


def test_named_columns_win() -> None:
    """Columns that INSERT names are the header, of whatever schema and quotes."""
    (people,) = read_sql_dump([b'insert into "s"."people" ("name", born) values (N\'Ann\', 7), (\'Bo\', 8);'])

    assert people.layout.header == ("name", "born")
    assert people.layout.rows.rows() == [("Ann", "7"), ("Bo", "8")]


def test_only_dumps_are_dumps() -> None:
    """Text that only speaks of inserting is none."""
    assert is_sql_dump(MYSQL)
    assert is_sql_dump(POSTGRES)
    assert not is_sql_dump("Please insert into the form\nname,values\n")


def test_a_broken_statement_loses_nothing() -> None:
    """Rows before the break are rows, what follows is text."""
    found = list(read_sql_dump([b"INSERT INTO p VALUES (1,'Ann'),(2,'Bo"]))

    assert [piece.layout.rows.rows() for piece in found] == [[("1", "Ann")], [("(2,'Bo",)]]
