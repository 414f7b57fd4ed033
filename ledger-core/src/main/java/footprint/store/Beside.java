package footprint.store;

import footprint.cohort.Cohort;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside an entry in the store and never in the event. It travels to the store in the message's metadata, of
 * which nothing else is kept: an aggregate applies {@code AggregateLifecycle.apply(event, Beside.of(...).metaData())}.
 *
 * @param requestMac HMAC of the normalised request, 32 bytes; null where there was no request, and then the same id sent
 *     again is a conflict
 * @param cohorts members by name of stratum; the entry's own cohort under {@link Fact#WHOLE}
 */
public record Beside(byte @Nullable [] requestMac, Map<String, Cohort> cohorts) {
    private static final String REQUEST_MAC = "ledger.requestMac";
    private static final String COHORTS = "ledger.cohorts";

    public Beside {
        cohorts = Map.copyOf(cohorts);
    }

    public static Beside of(Fact fact) {
        return new Beside(fact.requestMac(), fact.cohorts());
    }

    /** What a message carries; nothing and no cohorts if it carries none. */
    public static Beside of(Message<?> message) {
        MetaData metaData = message.getMetaData();
        Map<String, Cohort> cohorts = new HashMap<>();
        if (metaData.get(COHORTS) instanceof Map<?, ?> carried) {
            carried.forEach((stratum, cohort) -> cohorts.put((String) stratum, (Cohort) cohort));
        }
        return new Beside((byte[]) metaData.get(REQUEST_MAC), cohorts);
    }

    public MetaData metaData() {
        return MetaData.with(COHORTS, cohorts).and(REQUEST_MAC, requestMac);
    }
}
