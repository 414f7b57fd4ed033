package footprint.recording;

import footprint.agreement.AgreementAmended;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementEnded;
import footprint.agreement.AmendAgreement;
import footprint.agreement.ApproveAgreement;
import footprint.agreement.EndAgreement;
import footprint.correction.AmendEntry;
import footprint.correction.ConfirmDestruction;
import footprint.correction.NotifyRecipient;
import footprint.correction.ReportOnwardUse;
import footprint.correction.WithdrawEntry;
import footprint.correction.WithdrawReport;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.EntryWithdrawn;
import footprint.entry.RecordedBy;
import footprint.erasure.DecideErasure;
import footprint.erasure.ErasureDecided;
import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.store.Appender;
import footprint.store.Beside;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records requests of which some are decided by an aggregate (agreements, corrections), one after the other in a single
 * transaction, so that each sees what those before it did and a refusal undoes them all; plain facts between them together. Thread-safe.
 */
@Component
class InOneTransaction {
    private static final int AT_ONCE = 1_000;
    private static final RecordedBy BY_ITSELF = new RecordedBy("ledger", "ledger", null);

    private final CommandGateway commands;
    private final Appender appender;
    private final StoredEntries stored;
    private final Facts facts;
    private final Receipts receipts;
    private final TransactionTemplate transaction;

    InOneTransaction(
            CommandGateway commands,
            Appender appender,
            StoredEntries stored,
            Facts facts,
            Receipts receipts,
            PlatformTransactionManager transactions) {
        this.commands = commands;
        this.appender = appender;
        this.stored = stored;
        this.facts = facts;
        this.receipts = receipts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is asked of an aggregate, and the entry that comes of it with what stands beside. */
    private record Asked(Object command, Fact fact) {}

    List<Receipt> record(List<? extends Recording> requests, Map<Recording, Numbering.Numbered> children, Instant now) {
        List<Receipt> told = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            List<Recording> run = new ArrayList<>();
            for (Recording request : requests) {
                if (Facts.isFact(request)) {
                    run.add(request);
                } else {
                    told.addAll(append(run, children, now));
                    run.clear();
                    told.add(record(asked(request, children, now)));
                }
                if (run.size() == AT_ONCE) {
                    told.addAll(append(run, children, now));
                    run.clear();
                }
            }
            told.addAll(append(run, children, now));
        });
        return told;
    }

    private List<Receipt> append(List<Recording> requests, Map<Recording, Numbering.Numbered> children, Instant now) {
        List<Fact> made = requests.stream()
                .map(request -> facts.of(request, children.get(request), now))
                .toList();
        return made.isEmpty() ? List.of() : receipts.of(made, appender.appendInThisTransaction(made));
    }

    private Receipt record(Asked asked) {
        Entry wouldBe = asked.fact().entry();
        Optional<StoredEntries.Stored> before = stored.find(wouldBe.entryId());
        if (before.isPresent()) {
            StoredEntries.Stored found = before.get();
            if (!isOf(asked.fact().requestMac(), wouldBe.entryId())) {
                throw new Refused(Problem.ENTRY_CONFLICT);
            }
            return Receipt.of(found.entry(), found.globalIndex(), false);
        }
        commands.sendAndWait(new GenericCommandMessage<>(
                asked.command(), Beside.of(asked.fact()).metaData()));
        StoredEntries.Stored now = stored.find(wouldBe.entryId()).orElseThrow();
        return Receipt.of(now.entry(), now.globalIndex(), true);
    }

    private boolean isOf(byte[] requestMac, EntryId id) {
        return stored.requestMac(id)
                .filter(before -> MessageDigest.isEqual(before, requestMac))
                .isPresent();
    }

    private Asked asked(Recording request, Map<Recording, Numbering.Numbered> children, Instant now) {
        if (request instanceof Recording.OfChildren of) {
            Fact fact = facts.of(of, children.get(of), now);
            return new Asked(report(fact.entry()), fact);
        }
        if (request instanceof Recording.OfAmendment amendment) {
            return amendment(amendment, children.get(amendment), now);
        }
        EntryHeader header = request.common().header(now);
        if (request instanceof Recording.OfAgreement of) {
            return asked(
                    request,
                    new ApproveAgreement(header, of.agreement(), of.terms()),
                    new AgreementApproved(header, of.agreement(), of.terms()));
        }
        if (request instanceof Recording.OfAgreementAmendment of) {
            return asked(
                    request,
                    new AmendAgreement(header, of.agreement(), of.terms()),
                    new AgreementAmended(header, of.agreement(), of.terms()));
        }
        if (request instanceof Recording.OfAgreementEnd of) {
            Recording.End end = of.body();
            return asked(
                    request,
                    new EndAgreement(header, end.agreement(), end.lastDay(), end.reason()),
                    new AgreementEnded(header, end.agreement(), end.lastDay(), end.reason()));
        }
        if (request instanceof Recording.OfWithdrawal of) {
            return withdrawal(of, header);
        }
        if (request instanceof Recording.OfErasureDecision of) {
            EntryHeader erased = new EntryHeader(EntryId.next(), header.occurred(), now, BY_ITSELF, "ledger");
            return asked(
                    request,
                    new DecideErasure(header, of.body().erasure(), of.body(), erased),
                    new ErasureDecided(header, of.body()));
        }
        Recording.Destruction body = ((Recording.OfDestruction) request).body();
        return asked(
                request,
                new ConfirmDestruction(header, body.disclosure(), body.recipient(), body.certificate()),
                new DestructionConfirmed(header, body.disclosure(), body.recipient(), body.certificate()));
    }

    /** What is asked of the disclosure that a report is about. */
    private static Object report(Entry entry) {
        if (entry instanceof OnwardUseReported used) {
            return new ReportOnwardUse(used.header(), used.subject(), used.use(), used.cohort());
        }
        RecipientNotified told = (RecipientNotified) entry;
        return new NotifyRecipient(told.header(), told.subject(), told.notification(), told.cohort());
    }

    /** What tells of another entry's later fate is withdrawn from that one. */
    private Asked withdrawal(Recording.OfWithdrawal request, EntryHeader header) {
        Recording.Withdrawal body = request.body();
        Optional<EntryId> of = stored.find(body.withdraws())
                .map(StoredEntries.Stored::entry)
                .filter(entry -> entry instanceof DestructionConfirmed
                        || entry instanceof OnwardUseReported
                        || entry instanceof RecipientNotified)
                .map(Entry::subject);
        Object command = of.isPresent()
                ? new WithdrawReport(header, of.get(), body.withdraws(), body.reason())
                : new WithdrawEntry(header, body.withdraws(), body.reason());
        return asked(request, command, new EntryWithdrawn(header, body.withdraws(), of.orElse(null), body.reason()));
    }

    private Asked asked(Recording request, Object command, Entry entry) {
        return new Asked(command, new Fact(entry, facts.mac(request), Map.of()));
    }

    private Asked amendment(Recording.OfAmendment request, Numbering.@Nullable Numbered children, Instant now) {
        Fact replacement = facts.of(request.replacement(), children, now);
        EntryHeader header = request.common().header(now);
        Recording.Change change = request.change();
        Entry entry = new EntryAmended(
                header, change.amends(), change.replacesVersion(), change.reason(), replacement.entry());
        AmendEntry command =
                new AmendEntry(header, change.amends(), change.replacesVersion(), change.reason(), replacement.entry());
        return new Asked(command, new Fact(entry, facts.mac(request), replacement.cohorts()));
    }
}
