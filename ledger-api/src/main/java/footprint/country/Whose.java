package footprint.country;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Whom an entry of the country is about, and how sure it is of them. */
sealed interface Whose {
    record Listed(Members members) implements Whose {}

    record Described(Members.Described members, String description) implements Whose {}

    /** What is published where nobody can tell who it was; it stands in the line as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unknown(
            String description,
            @Nullable Published published,
            @Nullable Bound bound) implements Whose {}

    /** No children at all, as a declined request may not name any. */
    record Nobody() implements Whose {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Published(
            @Nullable Long requests,
            @Nullable Long requestsAnswered,
            @Nullable Long childrenRequested,
            @Nullable Long childrenDisclosed) {}

    /** Whoever was of these ages in school years that began in these years. */
    record Bound(int firstYear, int lastYear, int youngest, int oldest, String dataSet) {}
}
