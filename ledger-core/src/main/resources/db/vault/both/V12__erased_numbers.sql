-- Child numbers whose rows were removed, in the order of their removal: what other processes forget too, and what a restored
-- backup lacks.
CREATE TABLE erased_number (
    removal BIGINT PRIMARY KEY,
    child   BIGINT NOT NULL UNIQUE CHECK (child BETWEEN 0 AND 4294967295)
);

-- The last removal after which the tables were written anew, so that the files hold nothing of it. One row, locked by whoever
-- removes.
CREATE TABLE upkeep (
    only_row          SMALLINT PRIMARY KEY CHECK (only_row = 1),
    compacted_through BIGINT NOT NULL
);
INSERT INTO upkeep (only_row, compacted_through) VALUES (1, 0);
