package footprint.disclosure;

import footprint.cohort.CohortStatement;
import footprint.entry.EntryHeader;

/** Record that children's records were given to somebody. */
public record RecordDisclosure(EntryHeader header, Disclosure disclosure, CohortStatement cohort) {}
