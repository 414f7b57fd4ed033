package footprint.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who put an entry on record: an organisation, a role in it and, where the source system gives one, a pseudonymous
 * reference to the user ({@code userRef}, a private field: regulators only).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordedBy(
        String organisation, String role, @Nullable String userRef) {}
