package footprint.recording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import footprint.cohort.AboutChildren;
import footprint.cohort.CohortStatement;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Finding;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever recorded an entry is told of it. Never how many of the children were new: that would tell who is known.
 *
 * @param globalIndex its place in the order of all entries, from 0
 * @param count how many children it is about; null where nobody can tell
 * @param root RFC 6962 root of the cohort's commitment, 64 hexadecimal digits; null where nobody can tell who they are
 * @param findings how a disclosure strays from its agreement
 * @param fresh false where the same request had been recorded before
 */
public record Receipt(
        String entryId,
        long globalIndex,
        @Nullable Long count,
        @Nullable String root,
        List<Finding> findings,
        @JsonIgnore boolean fresh) {
    static Receipt of(Entry entry, long globalIndex, boolean fresh) {
        Entry said = entry instanceof EntryAmended amended ? amended.replacement() : entry;
        Long count = null;
        String root = null;
        if (said instanceof AboutChildren about && about.cohort() instanceof CohortStatement.Listed listed) {
            count = listed.count();
            root = listed.root();
        } else if (said instanceof AboutChildren about
                && about.cohort() instanceof CohortStatement.Described described) {
            count = described.count();
            root = described.root();
        }
        List<Finding> findings = said instanceof DisclosureRecorded disclosed ? disclosed.findings() : List.of();
        return new Receipt(entry.entryId().toString(), globalIndex, count, root, findings, fresh);
    }
}
