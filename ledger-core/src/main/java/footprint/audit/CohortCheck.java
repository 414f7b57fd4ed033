package footprint.audit;

import footprint.cohort.AboutChildren;
import footprint.cohort.AboutOneChild;
import footprint.cohort.Cohort;
import footprint.cohort.CohortStatement;
import footprint.cohort.CohortStatements;
import footprint.collection.CollectionRecorded;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryId;
import footprint.store.CheckedRow;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Recomputes count and root of each cohort that an entry names, and looks whether the vault knows its children. */
final class CohortCheck {
    private final StoredEntries stored;
    private final CohortStatements statements;
    private final DescriptionCheck descriptions;

    CohortCheck(StoredEntries stored, CohortStatements statements) {
        this.stored = stored;
        this.statements = statements;
        this.descriptions = new DescriptionCheck(stored);
    }

    /** What an entry commits to, and by which expression it was computed, if it was. */
    private record Committed(
            long count,
            String root,
            int secretVersion,
            @Nullable String expression) {}

    /**
     * What was found of one entry.
     *
     * @param tabled how many cohorts it keeps in the cohort table
     * @param children in all of its cohorts
     */
    record Found(List<String> faults, long tabled, long children) {}

    /** @param known every number that the vault knows, or has forgotten by an erasure */
    Found check(CheckedRow row, Entry entry, RoaringBitmap known) {
        List<String> faults = new ArrayList<>();
        Map<String, Committed> committed = committed(entry);
        committed.forEach((stratum, says) -> faults.addAll(check(row, entry.entryId(), stratum, says, known)));
        long inRow = row.child() == null ? 0 : 1;
        if (inRow == 1 && !committed.containsKey(Fact.WHOLE)) {
            faults.add("a child stands in its row though it names none");
        }
        long children = committed.values().stream().mapToLong(Committed::count).sum();
        return new Found(faults, committed.size() - Math.min(inRow, committed.size()), children);
    }

    private List<String> check(CheckedRow row, EntryId id, String stratum, Committed says, RoaringBitmap known) {
        String name = stratum.equals(Fact.WHOLE) ? "its cohort" : "its stratum \"" + stratum + "\"";
        Optional<Cohort> members;
        try {
            members = members(row, id, stratum);
        } catch (IllegalArgumentException notABitmap) {
            return List.of(name + " cannot be read");
        }
        if (members.isEmpty()) {
            return List.of(name + " is missing");
        }
        Cohort cohort = members.get();
        List<String> faults = new ArrayList<>();
        if (cohort.count() != says.count()) {
            faults.add(name + " has " + cohort.count() + " children, not " + says.count());
        }
        if (!root(id, stratum, says.secretVersion(), cohort).equals(says.root())) {
            faults.add(name + " is not the one that the entry committed to");
        }
        long strangers = cohort.strangersTo(known);
        if (strangers > 0) {
            faults.add(name + " holds " + strangers + " children whom the vault does not know");
        }
        String expression = says.expression();
        if (expression != null) {
            String fault = descriptions.check(row.globalIndex(), expression, cohort);
            faults.addAll(fault == null ? List.of() : List.of(fault));
        }
        return faults;
    }

    private String root(EntryId id, String stratum, int secretVersion, Cohort cohort) {
        try {
            return statements.root(id, stratum, secretVersion, cohort);
        } catch (IllegalArgumentException secretIsMissing) {
            return "";
        }
    }

    private Optional<Cohort> members(CheckedRow row, EntryId id, String stratum) {
        Long child = row.child();
        return child != null && stratum.equals(Fact.WHOLE)
                ? Optional.of(Cohort.of(child.intValue()))
                : stored.cohort(id, stratum);
    }

    private static Map<String, Committed> committed(Entry entry) {
        Map<String, Committed> committed = new LinkedHashMap<>();
        Entry about = entry instanceof EntryAmended amended ? amended.replacement() : entry;
        if (about instanceof AboutChildren children) {
            CohortStatement whole = children.cohort();
            if (whole instanceof CohortStatement.Listed listed) {
                committed.put(Fact.WHOLE, committed(listed));
            } else if (whole instanceof CohortStatement.Described described) {
                committed.put(
                        Fact.WHOLE,
                        new Committed(
                                described.count(),
                                described.root(),
                                described.secretVersion(),
                                described.expression()));
            }
        }
        if (about instanceof AboutOneChild one) {
            committed.put(Fact.WHOLE, committed(one.child()));
        }
        if (about instanceof CollectionRecorded collection) {
            collection.strata().forEach((name, stratum) -> committed.put(name, committed(stratum)));
        }
        return committed;
    }

    private static Committed committed(CohortStatement.Listed listed) {
        return new Committed(listed.count(), listed.root(), listed.secretVersion(), null);
    }
}
