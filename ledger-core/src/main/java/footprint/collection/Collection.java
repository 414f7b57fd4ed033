package footprint.collection;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.catalogue.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was collected about children, as the recorder says it.
 *
 * @param collection code of the census or return
 * @param term such as "spring 2024"
 * @param provider the school or body it came from
 * @param power code of the legal power it was collected under
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Collection(
        Code collection, @Nullable String term, @Nullable String provider, Code power, List<Code> items) {}
