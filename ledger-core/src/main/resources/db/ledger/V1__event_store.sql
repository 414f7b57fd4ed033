-- The event store. ${bytes} is a column of bytes without a practical limit: BLOB on H2, BYTEA on PostgreSQL.

-- One row, locked by each transaction that appends: that is what makes global indices gapless and in commit order.
CREATE TABLE counter (
    only_row   SMALLINT PRIMARY KEY CHECK (only_row = 1),
    next_index BIGINT   NOT NULL
);
INSERT INTO counter (only_row, next_index) VALUES (1, 0);

CREATE TABLE event (
    global_index    BIGINT PRIMARY KEY,
    event_id        UUID         NOT NULL,
    -- the entry that this one tells about; null where that is itself
    subject_id      UUID,
    -- null for facts that belong to no aggregate; a unique constraint ignores nulls
    aggregate_type  VARCHAR(64),
    aggregate_id    VARCHAR(128),
    sequence_number BIGINT,
    kind            VARCHAR(64)  NOT NULL,
    revision        INTEGER      NOT NULL,
    payload         ${bytes}     NOT NULL,
    recorded_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    request_mac     BYTEA,
    -- the sole member of the entry's own cohort, where that is a cohort of one
    child           BIGINT,
    CONSTRAINT event_id_is_unique UNIQUE (event_id),
    CONSTRAINT place_in_aggregate_is_unique UNIQUE (aggregate_id, sequence_number)
);
CREATE INDEX event_by_subject ON event (subject_id);
CREATE INDEX event_by_child ON event (child);

-- Who an entry is about, in Roaring's portable format. Rows are never changed.
CREATE TABLE cohort (
    global_index BIGINT       NOT NULL,
    event_id     UUID         NOT NULL,
    stratum      VARCHAR(128) NOT NULL,
    members      ${bytes}     NOT NULL,
    PRIMARY KEY (event_id, stratum)
);
CREATE INDEX cohort_by_index ON cohort (global_index, stratum);

-- How far each streaming processor has come (Axon's JdbcTokenStore).
CREATE TABLE token_entry (
    processor_name VARCHAR(255) NOT NULL,
    segment        INTEGER      NOT NULL,
    token          ${bytes},
    token_type     VARCHAR(255),
    claimed_at     VARCHAR(255),
    owner          VARCHAR(255),
    PRIMARY KEY (processor_name, segment)
);
