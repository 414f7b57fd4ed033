package footprint;

import footprint.identity.KeyRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the ledger did not start, instead of a stack trace. */
public final class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(), "To try the ledger with keys made for you, start it with deploy/run.", cause);
    }
}
