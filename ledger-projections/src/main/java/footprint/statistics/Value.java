package footprint.statistics;

/**
 * One value of a dimension.
 *
 * @param value as a filter takes it
 * @param name what people call it
 */
public record Value(Dimension dimension, String value, String name) {}
