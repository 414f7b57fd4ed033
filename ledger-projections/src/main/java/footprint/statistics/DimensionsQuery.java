package footprint.statistics;

/** Which values of each dimension are on record, with how many entries. Answered by {@link Dimensions}. */
public record DimensionsQuery() {}
