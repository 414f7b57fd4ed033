package footprint.statistics;

import java.util.List;
import java.util.Map;

/** The values of each dimension that entries have or had, by name, what is not recorded last. */
public record Dimensions(Map<Dimension, List<Value>> values) {
    public Dimensions {
        values = Map.copyOf(values);
    }
}
