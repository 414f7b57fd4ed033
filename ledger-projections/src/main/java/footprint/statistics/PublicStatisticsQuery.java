package footprint.statistics;

/** The last daily snapshot for the public. Answered by {@link PublicStatistics}, or by nothing (null) if there is none yet. */
public record PublicStatisticsQuery() {}
