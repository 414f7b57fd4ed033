package footprint.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A census or return by which data about children are collected.
 *
 * @param power code of the legal power it is usually collected under; null where no source was checked
 * @param items codes of what it holds, as far as the data items tell them apart
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CensusOrReturn(
        Code code, String name, String words, @Nullable Code power, List<Code> items, String source)
        implements Listing {}
