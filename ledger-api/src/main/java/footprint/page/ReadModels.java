package footprint.page;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks read models and waits for their answers. Thread-safe. */
@Component
public class ReadModels {
    private static final int PATIENCE_SECONDS = 10;

    private final QueryGateway queries;

    ReadModels(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * @return empty where the read model has nothing to say
     * @throws CompletionException if it failed or took longer than ten seconds
     */
    public <T> Optional<T> answer(Object query, Class<T> type) {
        return Optional.ofNullable(queries.query(query, type)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join());
    }
}
