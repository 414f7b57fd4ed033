package footprint.statistics;

/** Which values of each dimension are on record. Answered by {@link Dimensions}. */
public record DimensionsQuery() {}
