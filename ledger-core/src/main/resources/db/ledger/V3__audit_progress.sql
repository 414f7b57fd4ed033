-- How far the audit that is under way has come, and what it has found; one row.
CREATE TABLE audit_progress (
    only_row    SMALLINT PRIMARY KEY CHECK (only_row = 1),
    next_index  BIGINT NOT NULL,
    cohorts     BIGINT NOT NULL,
    children    BIGINT NOT NULL,
    differences BIGINT NOT NULL,
    first_found VARCHAR(4000)
);
INSERT INTO audit_progress (only_row, next_index, cohorts, children, differences) VALUES (1, 0, 0, 0, 0);
