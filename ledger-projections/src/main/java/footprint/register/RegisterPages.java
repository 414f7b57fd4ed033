package footprint.register;

import footprint.EntryKinds;
import footprint.agreement.AgreementAmended;
import footprint.agreement.AgreementEnded;
import footprint.catalogue.Catalogue;
import footprint.catalogue.Code;
import footprint.catalogue.Sensitivity;
import footprint.cohort.CohortStatement;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Finding;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.disclosure.RequestDeclined;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryWithdrawn;
import footprint.projection.CohortWords;
import footprint.projection.EntryLife;
import footprint.projection.PlainEnglish;
import footprint.projection.ReportWords;
import footprint.register.RegisterEntryPage.ItemShown;
import footprint.store.StoredEntries.Stored;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells one entry or agreement in full public detail. Immutable and thread-safe. */
final class RegisterPages {
    private final Catalogue catalogue;
    private final PlainEnglish english;
    private final CohortWords words;
    private final ReportWords reportWords;

    RegisterPages(Catalogue catalogue, CohortWords words) {
        this.words = words;
        this.reportWords = new ReportWords(catalogue);
        this.catalogue = catalogue;
        this.english = new PlainEnglish(catalogue);
    }

    RegisterEntryPage page(EntryLife life) {
        CohortStatement cohort = life.cohort();
        CohortStatement.Unknown published = cohort instanceof CohortStatement.Unknown unknown ? unknown : null;
        DisclosureRecorded disclosed = life.current() instanceof DisclosureRecorded disclosure ? disclosure : null;
        return new RegisterEntryPage(
                RegisterTeller.line(life),
                disclosed == null
                        ? PublicDetails.of(((RequestDeclined) life.current()).request(), english)
                        : PublicDetails.of(disclosed.disclosure(), english),
                items(
                        disclosed == null
                                ? ((RequestDeclined) life.current()).request().items()
                                : disclosed.disclosure().items()),
                disclosed == null
                        ? List.of()
                        : disclosed.findings().stream().map(Finding::words).toList(),
                life.later().stream().flatMap(stored -> sentence(stored, life)).toList(),
                description(cohort),
                cohort instanceof CohortStatement.Described described
                        ? words.of(life.holder().entry().entryId(), described)
                        : null,
                published == null ? List.of() : Counts.lines(published.published()),
                published == null ? null : published.note(),
                root(cohort),
                life.first().entry().header().recordedAt());
    }

    RegisterAgreement agreement(AgreementLife life, List<EntryLife> disclosures) {
        return new RegisterAgreement(
                life.id(),
                life.terms(),
                life.version(),
                life.ended(),
                PublicDetails.of(life.terms(), english),
                items(life.terms().items()),
                life.events().stream().flatMap(this::sentence).toList(),
                WhatIsDue.of(life, disclosures),
                disclosures.stream().map(RegisterTeller::line).toList());
    }

    private List<ItemShown> items(List<Code> codes) {
        return codes.stream()
                .map(code -> catalogue
                        .item(code)
                        .map(item -> new ItemShown(item.name(), item.sensitivity() != Sensitivity.ORDINARY))
                        .orElseGet(() -> new ItemShown(code.value().replace('-', ' '), false)))
                .toList();
    }

    private static @Nullable String description(@Nullable CohortStatement cohort) {
        if (cohort instanceof CohortStatement.Unknown unknown) {
            return unknown.description();
        }
        return cohort instanceof CohortStatement.Described described ? described.description() : null;
    }

    private static @Nullable String root(@Nullable CohortStatement cohort) {
        if (cohort instanceof CohortStatement.Listed listed) {
            return listed.root();
        }
        return cohort instanceof CohortStatement.Described described ? described.root() : null;
    }

    private Stream<String> sentence(Stored stored, EntryLife life) {
        if (stored.entry() instanceof EntryWithdrawn withdrawn
                && !withdrawn.withdraws().equals(life.id())) {
            return life.reports().stream()
                    .filter(report -> report.id().equals(withdrawn.withdraws()))
                    .map(report ->
                            PlainEnglish.capital(EntryKinds.of(report.current()).noun())
                                    + " was withdrawn on "
                                    + PlainEnglish.day(withdrawn.header().recordedAt()) + " because "
                                    + withdrawn.reason().words() + ".");
        }
        return sentence(stored);
    }

    private Stream<String> sentence(Stored stored) {
        Entry entry = stored.entry();
        String on = " on " + PlainEnglish.day(entry.header().recordedAt());
        if (entry instanceof EntryAmended amended) {
            return Stream.of("Corrected" + on + " because " + amended.reason().words() + ".");
        }
        if (entry instanceof EntryWithdrawn withdrawn) {
            return Stream.of("Withdrawn" + on + " because " + withdrawn.reason().words() + ".");
        }
        if (entry instanceof DestructionConfirmed confirmed) {
            return Stream.of(
                    confirmed.recipient() + " certified that it has deleted what it was given. Recorded" + on + ".");
        }
        if (entry instanceof OnwardUseReported used) {
            String children = used.cohort() == null ? "" : ", of " + Counts.children(used.cohort());
            return Stream.of(reportWords.sentence(used) + children + ".");
        }
        if (entry instanceof RecipientNotified told) {
            // A child whose record was erased is told so; the public is told of whole disclosures only.
            return told.cohort() == null ? Stream.of(reportWords.sentence(told) + ".") : Stream.empty();
        }
        if (entry instanceof AgreementEnded ended) {
            return Stream.of("Ended; its last day was " + PlainEnglish.day(ended.lastDay()) + ". Recorded" + on + ".");
        }
        return Stream.of(
                (entry instanceof AgreementAmended ? "A change was recorded" : "Its approval was recorded") + on + ".");
    }
}
