package footprint.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the public register.
 *
 * @param entries at most 25, newest first
 * @param total how many entries the whole answer has
 * @param page from 1
 * @param pages at least 1
 * @param sums what is told by yearly sums only, of recipients that fit the search, newest year first; the same on every page
 * @param completeAt when the last entry that is in was recorded; null while the ledger is empty
 */
public record RegisterPage(
        List<RegisterEntry> entries,
        long total,
        int page,
        int pages,
        List<YearlySum> sums,
        @Nullable Instant completeAt) {
    public RegisterPage {
        entries = List.copyOf(entries);
        sums = List.copyOf(sums);
    }
}
