package footprint.audit;

import footprint.entry.Entry;
import footprint.identity.IdentityVault;
import footprint.store.CheckedRow;
import footprint.store.StoreCheck;
import footprint.store.StoredEntries;
import footprint.store.StoredRow;
import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/**
 * Recomputes from the events alone their order, every row's hashes, every cohort's count and root and every finding, and
 * compares them with the tables and the vault. It cannot see the work of somebody who rewrites rows, hashes and tables
 * together. One audit runs at a time, on all processors, while writing goes on: what is recorded after its start is left to
 * the next one. Thread-safe.
 */
public final class Audit {
    private final StoreCheck store;
    private final StoredEntries stored;
    private final IdentityVault vault;
    private final CohortCheck cohorts;
    private final FindingsCheck findings;
    private final NumbersCheck numbers;
    private final ErasureCheck erasures;
    private final AuditNotebook notebook;

    Audit(
            StoreCheck store,
            StoredEntries stored,
            IdentityVault vault,
            CohortCheck cohorts,
            FindingsCheck findings,
            ErasureCheck erasures,
            AuditNotebook notebook) {
        this.store = store;
        this.stored = stored;
        this.vault = vault;
        this.cohorts = cohorts;
        this.findings = findings;
        this.erasures = erasures;
        this.numbers = new NumbersCheck(stored);
        this.notebook = notebook;
    }

    /** Hears of an audit's progress after each page; what it throws stops the audit, which can go on later. */
    public interface Listener {
        /** @param end how many entries there are to check */
        void at(long checked, long end);
    }

    /**
     * Goes on with the audit that was stopped last, or begins one.
     *
     * @param afresh begin with the first entry in any case
     */
    public synchronized AuditReport run(boolean afresh, Listener listener) {
        AuditProgress progress = afresh ? AuditProgress.START : notebook.read();
        long resumedAt = progress.next();
        long end = stored.size();
        RoaringBitmap known = vault.numbers();
        RoaringBitmap everKnown = RoaringBitmap.or(known, erasures.erased());
        try (RowsAhead rows = new RowsAhead(store, progress.next(), end)) {
            while (progress.next() < end) {
                progress = page(progress, rows.next(), end, everKnown);
                notebook.write(progress);
                listener.at(progress.next(), end);
            }
        }
        for (String fault : store.tables(end, progress.cohorts())) {
            progress = progress.found(fault);
        }
        for (String fault : numbers.check(known)) {
            progress = progress.found(fault);
        }
        for (String fault : erasures.check(known)) {
            progress = progress.found(fault);
        }
        notebook.write(AuditProgress.START);
        return new AuditReport(resumedAt, end, progress.children(), progress.differences(), progress.first());
    }

    private AuditProgress page(AuditProgress before, List<StoredRow> rows, long end, RoaringBitmap known) {
        AuditProgress progress = before;
        for (Found found : rows.parallelStream().map(row -> check(row, known)).toList()) {
            progress = missing(progress, found.globalIndex());
            progress = progress.upTo(found.globalIndex() + 1).counted(found.tabled(), found.children());
            if (!found.faults().isEmpty()) {
                progress = progress.found(found.inWords());
            }
        }
        return rows.size() < RowsAhead.PAGE ? missing(progress, end).upTo(end) : progress;
    }

    private static AuditProgress missing(AuditProgress progress, long index) {
        long first = progress.next();
        if (first == index) {
            return progress;
        }
        return progress.found(
                first == index - 1
                        ? "entry " + first + " is missing"
                        : "entries " + first + " to " + (index - 1) + " are missing");
    }

    private record Found(CheckedRow row, List<String> faults, long tabled, long children) {
        long globalIndex() {
            return row.globalIndex();
        }

        String inWords() {
            return "entry " + row.globalIndex() + " (" + row.eventId() + "): " + String.join("; ", faults);
        }
    }

    private Found check(StoredRow stored, RoaringBitmap known) {
        CheckedRow row = store.check(stored);
        Entry entry = row.entry();
        if (entry == null) {
            return new Found(row, row.faults(), 0, 0);
        }
        CohortCheck.Found about = cohorts.check(row, entry, known);
        List<String> faults = new ArrayList<>(row.faults());
        faults.addAll(about.faults());
        faults.addAll(findings.check(row, entry));
        faults.addAll(erasures.check(entry));
        return new Found(row, faults, about.tabled(), about.children());
    }
}
