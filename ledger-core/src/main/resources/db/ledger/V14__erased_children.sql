-- Which child number each entry ChildErased erased; written in the entry's own transaction.
CREATE TABLE erased_child (
    entry_id UUID   PRIMARY KEY,
    child    BIGINT NOT NULL
);
