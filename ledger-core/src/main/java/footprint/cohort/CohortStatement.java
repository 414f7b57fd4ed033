package footprint.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What an event says of the children it is about; the members themselves stand beside it in the store. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "certainty")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CohortStatement.Listed.class, name = "LISTED"),
    @JsonSubTypes.Type(value = CohortStatement.Described.class, name = "DESCRIBED"),
    @JsonSubTypes.Type(value = CohortStatement.Unknown.class, name = "UNKNOWN")
})
public sealed interface CohortStatement {
    Certainty certainty();

    /**
     * @param root RFC 6962 root of the commitment, 64 hexadecimal digits
     * @param secretVersion which version of the ledger secret the cohort's key was derived from
     * @param newlyNumbered how many of the children the vault had not known before
     */
    record Listed(long count, String root, int secretVersion, long newlyNumbered) implements CohortStatement {
        @Override
        public Certainty certainty() {
            return Certainty.LISTED;
        }
    }

    /** @param expression the set algebra that the cohort was computed by, once, when the entry was recorded */
    record Described(long count, String root, int secretVersion, String expression, String description)
            implements CohortStatement {
        @Override
        public Certainty certainty() {
            return Certainty.DESCRIBED;
        }
    }

    /**
     * Nobody can tell who was in it; what is published is kept and never summed over entries, since published counts
     * overlap.
     *
     * @param citation where it is published: a title, or addresses
     * @param disputed whether someone in office has denied it
     * @param bound whom it can have concerned; null where that is not known, and then it can concern anyone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unknown(
            String description,
            @Nullable PublishedCounts published,
            @Nullable String note,
            @Nullable String citation,
            boolean disputed,
            @Nullable PopulationBound bound)
            implements CohortStatement {
        @Override
        public Certainty certainty() {
            return Certainty.UNKNOWN;
        }
    }
}
