package footprint.audit;

import org.jspecify.annotations.Nullable;

/**
 * What an audit of events, cohorts, findings and vault came to.
 *
 * @param resumedAt global index at which it went on from an audit that was stopped; 0 if it began afresh
 * @param entries how many entries there were, those checked before it was stopped included
 * @param children in the cohorts of those entries, each as often as it was named
 * @param differences entries, or tables, that are not as the events say
 * @param first the first difference in words; null where there is none
 */
public record AuditReport(
        long resumedAt,
        long entries,
        long children,
        long differences,
        @Nullable String first) {}
