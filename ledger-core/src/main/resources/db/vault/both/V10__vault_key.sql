-- What the key of this vault derives to, so that no other key is used by mistake: the same child would get a second number.
CREATE TABLE vault_key (
    only_row SMALLINT PRIMARY KEY CHECK (only_row = 1),
    derived  BYTEA    NOT NULL
);
