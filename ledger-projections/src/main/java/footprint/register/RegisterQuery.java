package footprint.register;

import org.jspecify.annotations.Nullable;

/**
 * A page of the public register, newest first. Answered by a {@link RegisterPage}.
 *
 * @param search words that all must occur, in any case, in recipients, data set, agreement or purpose; empty for everything
 * @param year a calendar year in which it can have happened
 * @param kind stable name of a kind of entry: {@code DisclosureRecorded}, {@code RequestDeclined} or {@code AgreementApproved}
 * @param page from 1; one beyond the last is empty
 */
public record RegisterQuery(
        String search, @Nullable Integer year, @Nullable String kind, int page) {
    public RegisterQuery {
        if (page < 1) {
            throw new IllegalArgumentException("page is a whole number from 1");
        }
    }
}
