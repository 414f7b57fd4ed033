package footprint.projection;

import footprint.catalogue.Catalogue;
import footprint.catalogue.CatalogueList;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says in words what recipients reported and what they were told. Immutable and thread-safe. */
public final class ReportWords {
    private final PlainEnglish english;

    public ReportWords(Catalogue catalogue) {
        this.english = new PlainEnglish(catalogue);
    }

    /** "Example University reported on 3 May 2026 that it passed records on to Example Archive", without a full stop. */
    public String sentence(OnwardUseReported reported) {
        OnwardUse use = reported.use();
        List<String> done = new ArrayList<>();
        if (!use.onwardRecipients().isEmpty()) {
            done.add("passed records on to " + PlainEnglish.recipients(use.onwardRecipients()));
        }
        if (use.purpose() != null) {
            done.add("used them for " + english.inSentence(CatalogueList.PURPOSES, use.purpose()));
        }
        if (!use.linkedWith().isEmpty()) {
            done.add("linked them with " + PlainEnglish.list(use.linkedWith()));
        }
        return use.recipient() + " reported" + on(reported.header().occurred()) + " that it " + PlainEnglish.list(done);
    }

    /** "Example University was told on 3 May 2026 of a correction of it", without a full stop. */
    public String sentence(RecipientNotified notified) {
        return notified.notification().recipient() + " was told"
                + on(notified.header().occurred()) + " of "
                + notified.notification().change().words();
    }

    private static String on(Occurred occurred) {
        LocalDate day = occurred.latest();
        return day == null || !day.equals(occurred.earliest()) ? "" : " on " + PlainEnglish.day(day);
    }
}
