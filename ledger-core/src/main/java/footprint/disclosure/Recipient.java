package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.catalogue.Code;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that was given, or asked for, children's records.
 *
 * @param kind code from the catalogue; null where the source does not say
 * @param country ISO 3166 code; null means the United Kingdom
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
        String name, @Nullable Code kind, @Nullable String country) {
    /** Whether that is its name, without regard to case and to spaces around it. */
    public boolean isCalled(String other) {
        return name.strip().equalsIgnoreCase(other.strip());
    }
}
