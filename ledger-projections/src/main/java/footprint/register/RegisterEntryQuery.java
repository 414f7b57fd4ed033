package footprint.register;

import footprint.entry.EntryId;

/**
 * One disclosure or declined request in full public detail. Answered by a {@link RegisterEntryPage}, or by nothing (null) if
 * there is no such entry or it is told as a yearly sum only.
 */
public record RegisterEntryQuery(EntryId entryId) {}
