package footprint.register;

import footprint.agreement.Terms;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Recipient;
import footprint.projection.EntryLife;
import footprint.projection.PlainEnglish;
import footprint.register.RegisterAgreement.Due;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a held agreement makes due: its expiry and review while it has no end on record, and the deletion of what was given. Pure. */
final class WhatIsDue {
    private WhatIsDue() {}

    /** @param disclosures the lives of those that the register lists under the agreement */
    static List<Due> of(AgreementLife agreement, List<EntryLife> disclosures) {
        Terms terms = agreement.terms();
        List<Due> due = new ArrayList<>();
        if (agreement.ended() == null) {
            if (terms.until() != null) {
                due.add(new Due("Expiry", terms.until(), null));
            }
            if (terms.review() != null) {
                due.add(new Due("Review", terms.review(), null));
            }
        }
        if (terms.keepUntil() != null) {
            due.add(new Due("Deletion", terms.keepUntil(), certificates(disclosures)));
        }
        return due.stream().sorted(Comparator.comparing(Due::day)).toList();
    }

    private static @Nullable String certificates(List<EntryLife> disclosures) {
        List<EntryLife> standing =
                disclosures.stream().filter(life -> !life.withdrawn()).toList();
        if (standing.isEmpty()) {
            return null;
        }
        List<String> outstanding =
                standing.stream().flatMap(WhatIsDue::outstanding).distinct().toList();
        return outstanding.isEmpty()
                ? "Every recipient that the register lists has certified it."
                : "No certificate is on record yet from " + PlainEnglish.list(outstanding) + ".";
    }

    private static Stream<String> outstanding(EntryLife life) {
        if (!(life.current() instanceof DisclosureRecorded disclosed)) {
            return Stream.empty();
        }
        List<String> certified = life.destructions().stream()
                .map(DestructionConfirmed::recipient)
                .toList();
        return disclosed.disclosure().everyRecipient().map(Recipient::name).filter(name -> !certified.contains(name));
    }
}
