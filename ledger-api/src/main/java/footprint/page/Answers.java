package footprint.page;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks a read model and waits for its answer. Thread-safe. */
@Component
public class Answers {
    private static final int PATIENCE_SECONDS = 10;

    private final QueryGateway queries;

    Answers(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * @return empty where the read model has nothing to say
     * @throws CompletionException if it failed or took longer than ten seconds
     */
    public <T> Optional<T> to(Object query, Class<T> type) {
        return Optional.ofNullable(queries.query(query, type)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join());
    }
}
