package footprint;

import footprint.database.DatabaseRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence which database kept the ledger from starting, instead of a stack trace. */
public final class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "For PostgreSQL, README.md says under \"On PostgreSQL\" how roles and schemas are made.",
                cause);
    }
}
