-- Ties the blind index of an identifier to a child number. The only table in which the two meet.
CREATE TABLE identifier (
    blind BYTEA NOT NULL PRIMARY KEY CHECK (octet_length(blind) = 16),
    child BIGINT NOT NULL CHECK (child BETWEEN 0 AND 4294967295)
);
