package footprint.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Counts as somebody published them; each null where nobody did. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedCounts(
        @Nullable Long requests,
        @Nullable Long requestsAnswered,
        @Nullable Long childrenRequested,
        @Nullable Long childrenDisclosed) {}
