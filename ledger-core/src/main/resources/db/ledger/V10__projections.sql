-- The generations of every projection: which is read, which is being made, and how far each has come.
-- Earlier versions made this table themselves.
CREATE TABLE IF NOT EXISTS projection (
    name        VARCHAR(40) NOT NULL,
    generation  INTEGER     NOT NULL,
    live        BOOLEAN     NOT NULL,
    next_index  BIGINT      NOT NULL,
    complete_at TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (name, generation)
);

-- One row a projection, locked by the process that makes, compares or throws away its generations.
CREATE TABLE projection_turn (
    name VARCHAR(40) PRIMARY KEY
);
