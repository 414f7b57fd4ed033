package footprint.page;

import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.cohort.Certainty;
import footprint.disclosure.Recipient;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.history.HistoryEntry;
import footprint.history.HistoryOfChild;
import footprint.identity.Upn;
import footprint.register.RegisterAgreement;
import footprint.register.RegisterEntry;
import footprint.register.RegisterEntryPage;
import footprint.register.RegisterPage;
import footprint.register.YearlySum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Answers of read models that use every part of a page, all invented. */
final class InventedAnswers {
    static final EntryId DISCLOSURE = EntryId.at(1_700_000_000_000L, new byte[10]);
    static final EntryId NOT_COUNTED = EntryId.at(1_700_000_000_001L, new byte[10]);
    private static final EntryId REPEATED = EntryId.at(1_700_000_000_001L, new byte[10]);
    /** No local authority has the code 001. */
    static final Upn KNOWN = new Upn("W001100018001");

    static final Upn NOT_KNOWN = new Upn("K001100018002");

    private static final Instant RECORDED = Instant.parse("2026-03-02T10:15:00Z");
    private static final AgreementId AGREEMENT = new AgreementId("EX-2025-1");
    private static final String CITATION =
            "An invented statement, 27 November 2017 | https://example.org/a/rather/long/address/of/a/statement";

    private InventedAnswers() {}

    static RegisterEntry line(RegisterEntry.State state, boolean disputed) {
        return new RegisterEntry(
                DISCLOSURE,
                "DisclosureRecorded",
                Occurred.parse("2012-04-01/2016-10-31"),
                "Example University and Example Data Ltd: NPD",
                List.of(
                        new Recipient("Example University", new Code("university"), null),
                        new Recipient("Example Data Ltd", null, "US")),
                "NPD",
                "a copy was sent",
                "not known; published: 531 children",
                Certainty.UNKNOWN,
                disputed,
                state,
                CITATION,
                AGREEMENT);
    }

    static RegisterPage register() {
        return new RegisterPage(
                List.of(
                        line(RegisterEntry.State.CURRENT, true),
                        line(RegisterEntry.State.CORRECTED, false),
                        line(RegisterEntry.State.WITHDRAWN, false)),
                271,
                2,
                11,
                List.of(new YearlySum("2024", "Example Constabulary", "12 disclosures", "fewer than 10")),
                RECORDED);
    }

    static RegisterEntryPage disclosure(EntryId id) {
        boolean counted = id.equals(DISCLOSURE);
        return new RegisterEntryPage(
                line(RegisterEntry.State.CORRECTED, true),
                List.of(new RegisterEntryPage.Detail("Purpose", "Research")),
                List.of(
                        new RegisterEntryPage.ItemShown("Home address", true),
                        new RegisterEntryPage.ItemShown("School", false)),
                List.of("it held items that its agreement does not cover"),
                List.of("It was corrected on 3 March 2026, because what was recorded was not right."),
                "individual pupils named in a request",
                null,
                counted
                        ? List.of(
                                new RegisterEntryPage.PublishedCount("Requests", 25),
                                new RegisterEntryPage.PublishedCount("Children asked about", 2461))
                        : List.of(),
                "overlaps two other published counts",
                "3b".repeat(32),
                RECORDED);
    }

    static RegisterAgreement agreement() {
        Terms terms = new Terms(
                List.of("Example University"),
                new Code("dsap"),
                new Code("art6-1-e"),
                null,
                null,
                null,
                new Code("research"),
                List.of(new Code("school")),
                null,
                null,
                100L,
                LocalDate.of(2025, 1, 1),
                null,
                null,
                null,
                null);
        return new RegisterAgreement(
                AGREEMENT,
                terms,
                2,
                LocalDate.of(2026, 1, 31),
                List.of(new RegisterEntryPage.Detail("Most children in one release", "100")),
                List.of(new RegisterEntryPage.ItemShown("School", false)),
                List.of("It was approved on 1 January 2025."),
                List.of(new RegisterAgreement.Due(
                        "Deletion",
                        LocalDate.of(2026, 6, 30),
                        "No certificate is on record yet from Example University.")),
                List.of(line(RegisterEntry.State.CURRENT, false)));
    }

    static HistoryOfChild history() {
        return new HistoryOfChild(
                9,
                RECORDED,
                List.of(
                        entry("DisclosureRecorded", HistoryEntry.State.CORRECTED, Certainty.LISTED),
                        entry("AccessRecorded", HistoryEntry.State.CURRENT, Certainty.DESCRIBED),
                        entry("CollectionRecorded", HistoryEntry.State.WITHDRAWN, Certainty.LISTED),
                        entry("DisclosureRecorded", HistoryEntry.State.REMOVED, Certainty.LISTED),
                        entry(REPEATED, "AccessRecorded", HistoryEntry.State.CURRENT, Certainty.LISTED),
                        entry(REPEATED, "AccessRecorded", HistoryEntry.State.CURRENT, Certainty.LISTED)),
                new HistoryOfChild.EntriesAside(
                        53,
                        0,
                        Collections.nCopies(
                                25, entry("DisclosureRecorded", HistoryEntry.State.CURRENT, Certainty.UNKNOWN))),
                new HistoryOfChild.EntriesAside(
                        31,
                        25,
                        Collections.nCopies(
                                6, entry("DisclosureRecorded", HistoryEntry.State.CORRECTED, Certainty.DESCRIBED))),
                List.of(new HistoryOfChild.Repeated(
                        new HistoryEntry.Sharing("Example University", "research"),
                        Certainty.LISTED,
                        2,
                        Occurred.parse("2025-11-05"),
                        Occurred.parse("2025-11-05"),
                        "This child's information was looked at by Example University for research, 2 times.",
                        List.of(REPEATED, REPEATED))),
                List.of(
                        new HistoryOfChild.SourceCoverage(
                                "look-ups",
                                LocalDate.of(2024, 9, 1),
                                null,
                                true,
                                "From 1 September 2024 on, everything that look-ups did is declared to be on record."),
                        new HistoryOfChild.SourceCoverage(
                                "releases",
                                null,
                                null,
                                false,
                                "Nothing was declared for releases; what is missing here may have happened.")));
    }

    private static HistoryEntry entry(String kind, HistoryEntry.State state, Certainty certainty) {
        return entry(DISCLOSURE, kind, state, certainty);
    }

    private static HistoryEntry entry(EntryId id, String kind, HistoryEntry.State state, Certainty certainty) {
        boolean corrected = state == HistoryEntry.State.CORRECTED;
        return new HistoryEntry(
                id,
                kind,
                Occurred.parse(state == HistoryEntry.State.REMOVED ? "../.." : "2025-11-05"),
                certainty,
                state,
                corrected ? 2 : 1,
                "Example University was given records from the NPD: a copy was sent.",
                List.of(new HistoryEntry.Detail("Purpose", "Research")),
                List.of(
                        new HistoryEntry.ItemShown("Special educational needs", true),
                        new HistoryEntry.ItemShown("School", false)),
                corrected ? List.of("it went to someone whom its agreement does not name") : List.of(),
                corrected
                        ? List.of(new HistoryEntry.Correction(
                                DISCLOSURE, RECORDED, "It was corrected because what was recorded was not right."))
                        : List.of(),
                corrected ? "Example University certified on 1 May 2026 that it deleted what it was given." : null,
                corrected
                        ? List.of(
                                "Example University reported on 1 May 2026 that it passed records on to Example Archive.")
                        : List.of(),
                new HistoryEntry.Sharing("Example University", "research"),
                certainty == Certainty.UNKNOWN ? CITATION : null,
                certainty == Certainty.UNKNOWN ? "the number of children was not recorded" : null);
    }
}
