-- What the public was told, a day: counts of the entries before the position, without those that were left out, as JSON.
CREATE TABLE statistics_snapshot (
    snapshot_day  DATE PRIMARY KEY,
    next_index    BIGINT  NOT NULL,
    content       VARCHAR NOT NULL
);
