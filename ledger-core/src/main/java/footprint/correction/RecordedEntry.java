package footprint.correction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import footprint.cohort.AboutChildren;
import footprint.coverage.CoverageDeclared;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryRefused;
import footprint.entry.EntryWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One entry with its corrections and its later fate. Its stream begins with the entry itself, which the store keeps as a
 * plain fact under the same id. A correction names the version it replaces, so that two people cannot overwrite each other
 * unseen; after a withdrawal nothing follows but the withdrawal of what was reported of it. A command's metadata travels on with its event: what stands beside an entry in
 * the store goes that way.
 */
@Aggregate
public class RecordedEntry {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable EntryState state;

    /** For the framework, which then replays the events. */
    protected RecordedEntry() {}

    /**
     * @throws EntryRefused {@code entry-unknown}, {@code already-withdrawn}, {@code not-correctable}, {@code kind-mismatch}
     *     or {@code version-conflict}
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void amend(AmendEntry command, MetaData beside) {
        EntryState standing = amendable();
        if (standing.current().getClass() != command.replacement().getClass()) {
            throw new EntryRefused(
                    "kind-mismatch",
                    "/replacement/kind",
                    "A correction is of the same kind as what it corrects: withdraw the entry and record the other one.");
        }
        if (standing.version() != command.replacesVersion()) {
            throw new EntryRefused(
                    "version-conflict",
                    "/replacesVersion",
                    "Somebody else has corrected this entry, or that version never was: read the entry again, whose"
                            + " version is now " + standing.version() + ", and correct that.");
        }
        apply(
                new EntryAmended(
                        command.header(),
                        command.amends(),
                        command.replacesVersion(),
                        command.reason(),
                        command.replacement()),
                beside);
    }

    /** @throws EntryRefused {@code entry-unknown}, {@code already-withdrawn} or {@code not-correctable} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void withdraw(WithdrawEntry command, MetaData beside) {
        Entry current = standing().current();
        if (!(current instanceof AboutChildren) && !(current instanceof CoverageDeclared)) {
            throw new EntryRefused(
                    "not-correctable",
                    "/entryId",
                    "This kind of entry cannot be withdrawn: agreements have an end of their own, and what the ledger"
                            + " records by itself stays.");
        }
        apply(new EntryWithdrawn(command.header(), command.withdraws(), command.reason()), beside);
    }

    /**
     * @throws EntryRefused {@code entry-unknown}, {@code already-withdrawn}, {@code not-a-disclosure}, {@code
     *     not-a-recipient} or {@code already-destroyed}
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void confirmDestruction(ConfirmDestruction command, MetaData beside) {
        EntryState standing = standing();
        String recipient = recipient(standing, command.recipient());
        if (standing.destroyedBy().contains(recipient)) {
            throw new EntryRefused(
                    "already-destroyed",
                    "/recipient",
                    "This recipient has confirmed the destruction already: nothing more needs to be recorded.");
        }
        apply(
                new DestructionConfirmed(command.header(), command.disclosure(), recipient, command.certificate()),
                beside);
    }

    /** @throws EntryRefused {@code entry-unknown}, {@code already-withdrawn}, {@code not-a-disclosure} or {@code not-a-recipient} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void reportOnwardUse(ReportOnwardUse command, MetaData beside) {
        String recipient = recipient(standing(), command.use().recipient());
        apply(new OnwardUseReported(command.header(), command.use().by(recipient), command.cohort()), beside);
    }

    /** @throws EntryRefused {@code entry-unknown}, {@code already-withdrawn}, {@code not-a-disclosure} or {@code not-a-recipient} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void notifyRecipient(NotifyRecipient command, MetaData beside) {
        String recipient = recipient(standing(), command.notification().recipient());
        apply(new RecipientNotified(command.header(), command.notification().to(recipient), command.cohort()), beside);
    }

    /** @throws EntryRefused {@code entry-unknown} or {@code already-withdrawn} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void withdrawReport(WithdrawReport command, MetaData beside) {
        // A report may be withdrawn after the entry that it tells about was.
        if (state != null && state.takenBack().contains(command.withdraws())) {
            throw withdrawn();
        }
        if (state == null
                || state.reports().stream().noneMatch(report -> report.entryId().equals(command.withdraws()))) {
            throw unknown();
        }
        apply(new EntryWithdrawn(command.header(), command.withdraws(), command.of(), command.reason()), beside);
    }

    @EventSourcingHandler
    void on(Entry entry) {
        id = entry.subject().toString();
        state = EntryState.after(state, entry);
    }

    private static String recipient(EntryState standing, String name) {
        if (!(standing.current() instanceof DisclosureRecorded disclosed)) {
            throw new EntryRefused(
                    "not-a-disclosure",
                    "/disclosure",
                    "Only a disclosure has recipients, who destroy it, use it further or are told of a change: name the"
                            + " disclosure's entry.");
        }
        return disclosed
                .disclosure()
                .recipientCalled(name)
                .orElseThrow(() -> new EntryRefused(
                        "not-a-recipient",
                        "/recipient",
                        "This disclosure does not name that recipient: write the name as the disclosure has it."))
                .name();
    }

    private EntryState amendable() {
        EntryState standing = standing();
        if (!(standing.current() instanceof AboutChildren)) {
            throw new EntryRefused(
                    "not-correctable",
                    "/entryId",
                    "This kind of entry cannot be replaced: only collections, accesses, disclosures and declined"
                            + " requests can.");
        }
        return standing;
    }

    private EntryState standing() {
        if (state == null) {
            throw unknown();
        }
        if (state.withdrawn()) {
            throw withdrawn();
        }
        return state;
    }

    private static EntryRefused unknown() {
        return new EntryRefused(
                "entry-unknown", "/entryId", "No entry that can be corrected is recorded under this id: check the id.");
    }

    private static EntryRefused withdrawn() {
        return new EntryRefused(
                "already-withdrawn",
                "/entryId",
                "This entry was withdrawn and cannot change any more: record a new one.");
    }
}
