package footprint.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.catalogue.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look at children's records, as the recorder says it.
 *
 * @param organisation who looked
 * @param role the role of the person who looked
 * @param userRef pseudonymous reference to that person; a private field
 * @param system where they looked
 * @param purpose code of the declared purpose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Access(
        String organisation, String role, @Nullable String userRef, String system, Code purpose, List<Code> items) {}
