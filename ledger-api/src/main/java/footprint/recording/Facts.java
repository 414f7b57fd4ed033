package footprint.recording;

import footprint.access.AccessRecorded;
import footprint.agreement.AgreementId;
import footprint.agreement.Agreements;
import footprint.cohort.Cohort;
import footprint.cohort.CohortStatement;
import footprint.cohort.CohortStatements;
import footprint.collection.CollectionRecorded;
import footprint.coverage.CoverageDeclared;
import footprint.disclosure.Disclosures;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.disclosure.RecordDisclosure;
import footprint.disclosure.RequestDeclined;
import footprint.entry.Entry;
import footprint.entry.EntryHeader;
import footprint.erasure.ErasureRequested;
import footprint.identity.IdentityVault;
import footprint.store.Fact;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the entry that a request about children asks for, with its cohorts and its request's HMAC beside it. Thread-safe. */
@Component
class Facts {
    private final CohortStatements statements;
    private final Disclosures disclosures;
    private final Agreements agreements;
    private final IdentityVault vault;

    Facts(CohortStatements statements, Disclosures disclosures, Agreements agreements, IdentityVault vault) {
        this.statements = statements;
        this.disclosures = disclosures;
        this.agreements = agreements;
        this.vault = vault;
    }

    /** Whether it needs no aggregate to decide it. */
    static boolean isFact(Recording request) {
        return request instanceof Recording.OfCoverage
                || request instanceof Recording.OfErasure
                || request instanceof Recording.OfChildren of && Kind.of(of).amendable();
    }

    /** A request that {@link #isFact}, or one about children. */
    Fact of(Recording request, Numbering.@Nullable Numbered children, Instant recordedAt) {
        if (request instanceof Recording.OfCoverage declared) {
            EntryHeader header = declared.common().header(recordedAt);
            return new Fact(new CoverageDeclared(header, declared.body()), mac(declared), Map.of());
        }
        if (request instanceof Recording.OfErasure erasure) {
            return erasure(erasure, Objects.requireNonNull(children), recordedAt);
        }
        return of((Recording.OfChildren) request, children, recordedAt);
    }

    private Fact erasure(Recording.OfErasure request, Numbering.Numbered child, Instant recordedAt) {
        EntryHeader header = request.common().header(recordedAt);
        CohortStatement.Listed statement = statements.listed(header.entryId(), child.whole(), child.newlyNumbered());
        return new Fact(new ErasureRequested(header, statement), mac(request), cohorts(child));
    }

    /** @param children null where the request neither lists nor describes any */
    Fact of(Recording.OfChildren request, Numbering.@Nullable Numbered children, Instant recordedAt) {
        EntryHeader header = request.common().header(recordedAt);
        Entry entry = entry(request, header, statement(request, children), children);
        return new Fact(entry, mac(request), cohorts(children));
    }

    byte[] mac(Recording request) {
        return vault.mac(NormalisedRequest.of(request));
    }

    private @Nullable CohortStatement statement(Recording.OfChildren request, Numbering.@Nullable Numbered children) {
        if (request.who() instanceof Who.Unknown unknown) {
            return unknown.statement();
        }
        if (children == null) {
            return null;
        }
        if (request.who() instanceof Who.Described described) {
            return statements.described(
                    request.common().entryId(),
                    children.whole(),
                    described.expression().toString(),
                    described.description());
        }
        return statements.listed(request.common().entryId(), children.whole(), children.newlyNumbered());
    }

    private Entry entry(
            Recording.OfChildren request,
            EntryHeader header,
            @Nullable CohortStatement cohort,
            Numbering.@Nullable Numbered children) {
        if (request instanceof Recording.OfDeclinedRequest declined) {
            return new RequestDeclined(header, declined.body(), cohort);
        }
        if (request instanceof Recording.OfOnwardUse onward) {
            return new OnwardUseReported(header, onward.body(), cohort);
        }
        if (request instanceof Recording.OfNotification told) {
            return new RecipientNotified(header, told.body(), cohort);
        }
        if (cohort == null) {
            throw new IllegalStateException("this kind of entry names children");
        }
        if (request instanceof Recording.OfCollection collected) {
            Map<String, CohortStatement.Listed> strata =
                    children == null ? Map.of() : statements.strata(header.entryId(), children.strata());
            return new CollectionRecorded(header, collected.body(), cohort, strata);
        }
        if (request instanceof Recording.OfAccess looked) {
            return new AccessRecorded(header, looked.body(), cohort);
        }
        Recording.OfDisclosure disclosed = (Recording.OfDisclosure) request;
        AgreementId agreement = disclosed.body().agreement();
        return disclosures.decide(
                Optional.ofNullable(agreement).flatMap(agreements::find),
                new RecordDisclosure(header, disclosed.body(), cohort));
    }

    private static Map<String, Cohort> cohorts(Numbering.@Nullable Numbered children) {
        if (children == null) {
            return Map.of();
        }
        Map<String, Cohort> cohorts = new LinkedHashMap<>(children.strata());
        cohorts.put(Fact.WHOLE, children.whole());
        return cohorts;
    }
}
