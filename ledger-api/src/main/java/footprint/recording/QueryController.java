package footprint.recording;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import footprint.cohort.AboutChildren;
import footprint.cohort.Certainty;
import footprint.cohort.ChildNumber;
import footprint.cohort.Cohort;
import footprint.cohort.CohortStatement;
import footprint.cohort.CohortStatements;
import footprint.cohort.MembershipProof;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryId;
import footprint.history.HistoryOfChild;
import footprint.identity.IdentityVault;
import footprint.problem.InvalidRequest;
import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.register.RegisterPage;
import footprint.register.RegisterQuery;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions as JSON. A child is named in the body only, never in an address. */
@RestController
class QueryController {
    private final QueryGateway queries;
    private final QuestionReader questions;
    private final IdentityVault vault;
    private final StoredEntries stored;
    private final CohortStatements statements;

    QueryController(
            QueryGateway queries,
            Vocabulary vocabulary,
            IdentityVault vault,
            StoredEntries stored,
            CohortStatements statements) {
        this.queries = queries;
        this.questions = new QuestionReader(vocabulary);
        this.vault = vault;
        this.stored = stored;
        this.statements = statements;
    }

    /**
     * A membership proof, for any RFC 6962 verifier.
     *
     * @param says what is proved and no more, in one sentence
     * @param position of the child's leaf in the tree of 2^32 leaves
     * @param root 64 hexadecimal digits
     * @param salt data of the leaf, 32 hexadecimal digits; left out where the leaf is empty
     * @param path 32 sibling hashes, from the leaf upward
     */
    record Proof(
            String entryId,
            Certainty certainty,
            String says,
            String root,
            boolean present,
            long position,
            @Nullable String salt,
            List<String> path) {}

    @PostMapping(path = "/v1/history/query", consumes = APPLICATION_JSON_VALUE)
    HistoryOfChild history(HttpServletRequest request) throws IOException {
        QuestionReader.ForHistory asked =
                questions.read(QuestionReader.ForHistory.class, Json.read(request.getInputStream()));
        ChildNumber child = vault.find(asked.identifier()).orElseThrow(() -> new Refused(Problem.CHILD_UNKNOWN));
        return queries.query(asked.about(child), HistoryOfChild.class).join();
    }

    @PostMapping(path = "/v1/proofs/query", consumes = APPLICATION_JSON_VALUE)
    Proof proof(HttpServletRequest request) throws IOException {
        QuestionReader.ForProof asked =
                questions.read(QuestionReader.ForProof.class, Json.read(request.getInputStream()));
        ChildNumber child = vault.find(asked.identifier()).orElseThrow(() -> new Refused(Problem.CHILD_UNKNOWN));
        Entry entry = stored.find(asked.entryId())
                .orElseThrow(() -> new Refused(Problem.ENTRY_UNKNOWN))
                .entry();
        Cohort cohort = stored.cohort(asked.entryId(), Fact.WHOLE).orElseThrow(() -> new Refused(Problem.NO_PROOF));
        boolean present = cohort.contains(child);
        if (!present && !standsInRegister(entry)) {
            throw new Refused(Problem.NO_PROOF);
        }
        return proof(asked.entryId(), entry, cohort, child);
    }

    @GetMapping("/v1/register")
    RegisterPage register(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") int page) {
        if (page < 1) {
            throw InvalidRequest.because("/page", "Pages are counted from 1.");
        }
        return queries.query(new RegisterQuery(search, year, kind, page), RegisterPage.class)
                .join();
    }

    private Proof proof(EntryId id, Entry entry, Cohort cohort, ChildNumber child) {
        CohortStatement statement = statement(entry);
        String root;
        int version;
        if (statement instanceof CohortStatement.Listed listed) {
            root = listed.root();
            version = listed.secretVersion();
        } else if (statement instanceof CohortStatement.Described described) {
            root = described.root();
            version = described.secretVersion();
        } else {
            throw new Refused(Problem.NO_PROOF);
        }
        MembershipProof proof = statements.prove(id, version, cohort, child);
        return new Proof(
                id.toString(),
                statement.certainty(),
                says(statement.certainty(), proof.present()),
                root,
                proof.present(),
                child.value(),
                proof.salt(),
                proof.path());
    }

    private static String says(Certainty certainty, boolean present) {
        if (certainty == Certainty.DESCRIBED) {
            return present
                    ? "This child is on the list that was computed from this description, so the child's information was very likely in it."
                    : "This child is not on the list that was computed from this description, so the child's information was probably not in it.";
        }
        return present
                ? "This child is on the list that was recorded with this entry."
                : "This child is not on the list that was recorded with this entry.";
    }

    /** Absence is proved only of what the register shows: of somebody else's look-up the proof would tell of it. */
    private static boolean standsInRegister(Entry entry) {
        Entry said = said(entry);
        return said instanceof DisclosureRecorded disclosed
                && !disclosed.disclosure().delivery().ofNamedChildren();
    }

    private static @Nullable CohortStatement statement(Entry entry) {
        return said(entry) instanceof AboutChildren about ? about.cohort() : null;
    }

    private static Entry said(Entry entry) {
        return entry instanceof EntryAmended amended ? amended.replacement() : entry;
    }
}
