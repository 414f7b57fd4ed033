package footprint.correction;

import static footprint.disclosure.DisclosureExample.aDisclosure;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.access.Access;
import footprint.access.AccessRecorded;
import footprint.catalogue.Code;
import footprint.child.ChildrenNumbered;
import footprint.coverage.Coverage;
import footprint.coverage.CoverageDeclared;
import footprint.disclosure.Change;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.DisclosureExample;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Notification;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.Recipient;
import footprint.entry.CorrectionReason;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.EntryWithdrawn;
import footprint.entry.Headers;
import footprint.entry.RefusedAs;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class RecordedEntryTest {
    private static final CorrectionReason WRONG = CorrectionReason.WRONG_DETAILS;
    private static final EntryId ID = EntryId.next();

    private final AggregateTestFixture<RecordedEntry> entry = new AggregateTestFixture<>(RecordedEntry.class);
    private final EntryHeader header = Headers.on("2024-05-01");
    private final DisclosureRecorded disclosed =
            recorded(Headers.of(ID, "2024-03-01"), aDisclosure().onwardTo("Harebell Press"));
    private final DisclosureRecorded replacement =
            recorded(header, aDisclosure().to("Larkfield Institute"));
    private final EntryWithdrawn withdrawn = new EntryWithdrawn(Headers.on("2024-04-01"), ID, WRONG);

    @Test
    void an_entry_is_amended_by_a_whole_replacement_of_its_first_version() {
        entry.given(disclosed)
                .when(amend(1, replacement))
                .expectEvents(new EntryAmended(header, ID, 1, WRONG, replacement));
    }

    @Test
    void each_amendment_is_one_version_more() {
        entry.given(disclosed, amended()).when(amend(2, replacement)).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_amendment_of_a_version_that_is_no_longer_current_or_never_was_is_refused() {
        refused("version-conflict", entry.given(disclosed, amended()).when(amend(1, replacement)));
        refused("version-conflict", entry.given(disclosed).when(amend(2, replacement)));
    }

    @Test
    void an_entry_that_was_never_recorded_is_neither_amended_nor_withdrawn_nor_destroyed() {
        refused("entry-unknown", entry.givenNoPriorActivity().when(amend(1, replacement)));
        refused("entry-unknown", entry.givenNoPriorActivity().when(new WithdrawEntry(header, ID, WRONG)));
        refused("entry-unknown", entry.givenNoPriorActivity().when(destroyedBy("University of Larkfield")));
    }

    @Test
    void an_entry_is_amended_by_one_of_its_own_kind_only() {
        refused("kind-mismatch", entry.given(disclosed).when(amend(1, access(header))));
    }

    @Test
    void an_entry_that_is_not_about_children_is_not_corrected() {
        var numbered = new ChildrenNumbered(Headers.of(ID, "2024-03-01"), 0, 16_384);

        refused("not-correctable", entry.given(numbered).when(new WithdrawEntry(header, ID, WRONG)));
    }

    @Test
    void an_entry_is_withdrawn_and_nothing_follows() {
        entry.given(disclosed)
                .when(new WithdrawEntry(header, ID, WRONG))
                .expectEvents(new EntryWithdrawn(header, ID, WRONG));

        refused("already-withdrawn", entry.given(disclosed, withdrawn).when(new WithdrawEntry(header, ID, WRONG)));
        refused("already-withdrawn", entry.given(disclosed, withdrawn).when(amend(1, replacement)));
        refused("already-withdrawn", entry.given(disclosed, withdrawn).when(destroyedBy("University of Larkfield")));
    }

    @Test
    void a_recipient_confirms_destruction_under_the_name_that_the_disclosure_has() {
        entry.given(disclosed)
                .when(destroyedBy(" university of larkfield"))
                .expectEvents(new DestructionConfirmed(header, ID, "University of Larkfield", "C-1"));
    }

    @Test
    void an_onward_recipient_confirms_destruction_too() {
        entry.given(disclosed, confirmed("University of Larkfield"))
                .when(destroyedBy("Harebell Press"))
                .expectEvents(new DestructionConfirmed(header, ID, "Harebell Press", "C-1"));
    }

    @Test
    void a_recipient_confirms_destruction_once() {
        refused(
                "already-destroyed",
                entry.given(disclosed, confirmed("University of Larkfield"))
                        .when(destroyedBy("University of Larkfield")));
    }

    @Test
    void only_recipients_as_last_corrected_confirm_destruction() {
        refused("not-a-recipient", entry.given(disclosed).when(destroyedBy("Larkfield Institute")));
        refused("not-a-recipient", entry.given(disclosed, amended()).when(destroyedBy("University of Larkfield")));
        entry.given(disclosed, amended())
                .when(destroyedBy("Larkfield Institute"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void only_a_disclosure_is_confirmed_as_destroyed() {
        refused(
                "not-a-disclosure",
                entry.given(access(Headers.of(ID, "2024-03-01"))).when(destroyedBy("University of Larkfield")));
    }

    @Test
    void a_replacement_carries_the_id_of_its_correction() {
        assertThatThrownBy(() -> amend(1, disclosed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_recipient_reports_onward_use_as_often_as_it_likes_under_the_name_that_the_disclosure_has() {
        OnwardUseReported reported = used("University of Larkfield");

        entry.given(disclosed, reported)
                .when(reportedBy("UNIVERSITY OF LARKFIELD"))
                .expectEvents(new OnwardUseReported(header, use("University of Larkfield"), null));
    }

    @Test
    void only_a_recipient_of_a_standing_disclosure_reports_onward_use() {
        refused("entry-unknown", entry.givenNoPriorActivity().when(reportedBy("University of Larkfield")));
        refused(
                "not-a-disclosure",
                entry.given(access(Headers.of(ID, "2024-03-01"))).when(reportedBy("University of Larkfield")));
        refused("not-a-recipient", entry.given(disclosed).when(reportedBy("Larkfield Institute")));
        refused("already-withdrawn", entry.given(disclosed, withdrawn).when(reportedBy("University of Larkfield")));
    }

    @Test
    void only_a_recipient_is_told_of_a_change() {
        entry.given(disclosed).when(told("harebell press", Change.ERASURE)).expectSuccessfulHandlerExecution();
        refused("not-a-recipient", entry.given(disclosed).when(told("Larkfield Institute", Change.ERASURE)));
        refused("already-withdrawn", entry.given(disclosed, withdrawn).when(told("Harebell Press", Change.ERASURE)));
    }

    @Test
    void a_certificate_is_withdrawn_and_the_recipient_can_confirm_again() {
        DestructionConfirmed wrong = confirmed("University of Larkfield");
        EntryWithdrawn takenBack = new EntryWithdrawn(header, wrong.entryId(), ID, WRONG);

        entry.given(disclosed, wrong)
                .when(new WithdrawReport(header, ID, wrong.entryId(), WRONG))
                .expectEvents(takenBack);
        entry.given(disclosed, wrong, new EntryWithdrawn(Headers.on("2024-04-03"), wrong.entryId(), ID, WRONG))
                .when(destroyedBy("University of Larkfield"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_report_is_withdrawn_once_even_after_the_disclosure_was() {
        OnwardUseReported reported = used("Harebell Press");
        WithdrawReport withdraw = new WithdrawReport(header, ID, reported.entryId(), WRONG);
        EntryWithdrawn takenBack = new EntryWithdrawn(Headers.on("2024-04-03"), reported.entryId(), ID, WRONG);

        entry.given(disclosed, reported, withdrawn).when(withdraw).expectSuccessfulHandlerExecution();
        refused("already-withdrawn", entry.given(disclosed, reported, takenBack).when(withdraw));
        refused("entry-unknown", entry.given(disclosed).when(withdraw));
        entry.given(disclosed, reported, takenBack).when(amend(1, replacement)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_declaration_of_coverage_is_withdrawn_and_never_amended() {
        CoverageDeclared declared = new CoverageDeclared(
                Headers.of(ID, "2024-03-01"),
                new Coverage("register", LocalDate.of(2020, 1, 1), null, true, List.of()));

        entry.given(declared)
                .when(new WithdrawEntry(header, ID, WRONG))
                .expectEvents(new EntryWithdrawn(header, ID, WRONG));
        refused("not-correctable", entry.given(declared).when(amend(1, replacement)));
    }

    private static OnwardUse use(String recipient) {
        return new OnwardUse(
                ID, recipient, List.of(new Recipient("Harebell Archive", null, null)), null, List.of(), List.of());
    }

    private static OnwardUseReported used(String recipient) {
        return new OnwardUseReported(Headers.on("2024-04-02"), use(recipient), null);
    }

    private ReportOnwardUse reportedBy(String recipient) {
        return new ReportOnwardUse(header, ID, use(recipient), null);
    }

    private NotifyRecipient told(String recipient, Change change) {
        return new NotifyRecipient(header, ID, new Notification(ID, recipient, change), null);
    }

    private AmendEntry amend(int replacesVersion, Entry with) {
        return new AmendEntry(header, ID, replacesVersion, WRONG, with);
    }

    private EntryAmended amended() {
        EntryHeader earlier = Headers.on("2024-04-01");
        return new EntryAmended(
                earlier, ID, 1, WRONG, recorded(earlier, aDisclosure().to("Larkfield Institute")));
    }

    private ConfirmDestruction destroyedBy(String recipient) {
        return new ConfirmDestruction(header, ID, recipient, "C-1");
    }

    private static DestructionConfirmed confirmed(String recipient) {
        return new DestructionConfirmed(Headers.on("2024-04-02"), ID, recipient, null);
    }

    private static DisclosureRecorded recorded(EntryHeader header, DisclosureExample example) {
        return new DisclosureRecorded(header, example.disclosure(), example.cohort(), 1, List.of());
    }

    private static AccessRecorded access(EntryHeader header) {
        Access access =
                new Access("Larkfield School", "teacher", null, "register", new Code("education-support"), List.of());
        return new AccessRecorded(header, access, DisclosureExample.children(1));
    }

    private static void refused(String type, ResultValidator<RecordedEntry> result) {
        result.expectException(new RefusedAs(type)).expectNoEvents();
    }
}
