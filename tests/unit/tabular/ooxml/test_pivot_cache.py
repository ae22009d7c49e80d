from dlp_addon.model.limits import Limits
from dlp_addon.tabular.ooxml.pivot_cache import read_pivot_cache

DEFINITION = b"""<pivotCacheDefinition xmlns="x"><cacheFields count="2"><cacheField name="Name"><sharedItems>
<s v="Ann Lee"/><s v="Bo Ray"/></sharedItems></cacheField><cacheField name="Born"><sharedItems/></cacheField>
</cacheFields></pivotCacheDefinition>"""
RECORDS = b"""<pivotCacheRecords><r><x v="1"/><d v="1990-01-01T00:00:00"/></r><r><x v="0"/><m/></r><r><x v="9"/></r>
</pivotCacheRecords>"""


def test_records_are_put_together_from_shared_items() -> None:
    """Indexes point into the shared items; missing cells and wrong indexes are empty."""
    (table,) = read_pivot_cache(DEFINITION, [RECORDS], Limits())

    assert table.header == ("Name", "Born")
    assert table.rows.rows() == [("Bo Ray", "1990-01-01"), ("Ann Lee", None), (None, None)]


def test_without_records_the_distinct_values_remain() -> None:
    """A cache whose records were not saved still lists what its fields held."""
    (table,) = read_pivot_cache(DEFINITION, None, Limits())

    assert table.header == ("Name",)
    assert table.rows.rows() == [("Ann Lee",), ("Bo Ray",)]
