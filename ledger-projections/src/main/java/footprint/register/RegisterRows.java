package footprint.register;

import footprint.EntryKinds;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementId;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Recipient;
import footprint.disclosure.RequestDeclined;
import footprint.entry.Entry;
import footprint.entry.Occurred;
import footprint.projection.EntryLife;
import footprint.projection.InRegister;
import footprint.projection.PlainEnglish;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the row of an entry from its life. Immutable and thread-safe. */
final class RegisterRows {
    private final PlainEnglish english;

    RegisterRows(PlainEnglish english) {
        this.english = english;
    }

    /** Empty for a kind of entry that the register does not hold. */
    Optional<RegisterRow> of(EntryLife life) {
        Entry current = life.current();
        if (current instanceof DisclosureRecorded disclosed) {
            Disclosure disclosure = disclosed.disclosure();
            return Optional.of(row(
                    life,
                    InRegister.lists(disclosed),
                    disclosure.recipients(),
                    disclosure.agreement(),
                    words(disclosure)));
        }
        if (current instanceof RequestDeclined declined) {
            DeclinedRequest request = declined.request();
            return Optional.of(row(
                    life,
                    InRegister.lists(declined.cohort(), false),
                    request.requesters(),
                    request.agreement(),
                    words(request)));
        }
        return Optional.empty();
    }

    RegisterRow of(AgreementLife life) {
        Occurred inForce = life.inForce();
        return new RegisterRow(
                life.approval().entry().entryId(),
                life.approval().globalIndex(),
                AgreementApproved.KIND.name(),
                true,
                false,
                RegisterRow.firstYear(inForce),
                RegisterRow.lastYear(inForce),
                inForce.earliest(),
                String.join(", ", life.terms().recipients()),
                null,
                life.id(),
                search(Stream.of(
                        String.join(" ", life.terms().recipients()),
                        life.id().value(),
                        purpose(life.terms().purpose()),
                        life.terms().cohortDescription())));
    }

    private static RegisterRow row(
            EntryLife life,
            boolean listed,
            List<Recipient> recipients,
            @Nullable AgreementId agreement,
            String search) {
        Occurred occurred = life.current().header().occurred();
        return new RegisterRow(
                life.id(),
                life.first().globalIndex(),
                EntryKinds.of(life.current()).name(),
                listed,
                !listed && !life.withdrawn(),
                RegisterRow.firstYear(occurred),
                RegisterRow.lastYear(occurred),
                RegisterRow.sortDay(occurred),
                RegisterRow.names(recipients),
                RegisterRow.children(life.cohort()),
                agreement,
                search);
    }

    private String words(Disclosure disclosure) {
        return search(Stream.of(
                RegisterRow.names(disclosure.recipients()),
                RegisterRow.names(disclosure.onwardRecipients()),
                disclosure.dataSet(),
                PlainEnglish.dataSet(disclosure.dataSet()),
                disclosure.agreement() == null ? null : disclosure.agreement().value(),
                purpose(disclosure.purpose())));
    }

    private String words(DeclinedRequest request) {
        return search(Stream.of(
                RegisterRow.names(request.requesters()),
                request.dataSet(),
                PlainEnglish.dataSet(request.dataSet()),
                request.agreement() == null ? null : request.agreement().value(),
                purpose(request.purpose())));
    }

    private @Nullable String purpose(@Nullable Code purpose) {
        return purpose == null ? null : purpose.value() + " " + english.name(CatalogueList.PURPOSES, purpose);
    }

    private static String search(Stream<@Nullable String> texts) {
        return texts.filter(text -> text != null)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
