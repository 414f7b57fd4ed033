package footprint.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problems; the name of each is part of a stable address, {@code /problems/<slug>}. */
public enum Problem {
    INVALID_REQUEST(
            422,
            "The request cannot be understood",
            "Some of its members are missing, unknown or malformed. The list of errors names each by a JSON pointer, and by its line in a file. Of a request to record something nothing was recorded. Mend them and send the request again."),
    NOT_JSON(
            400,
            "The body is not JSON",
            "What was sent is not well-formed JSON in UTF-8, so that nothing of it was read."),
    NOT_A_CHILDREN_FILE(
            422,
            "The children's file cannot be read",
            "A file of children has one identifier on each line, or is a CSV file with a header and the column named by ?column=. Nothing was recorded."),
    UNKNOWN_CHILDREN(
            422,
            "The file holds children who are not known",
            "It was sent with knownOnly=true and holds identifiers that the ledger has not seen before. Their lines are listed. Nothing was recorded."),
    ENTRY_CONFLICT(
            409,
            "Another entry has this id",
            "A different request was recorded under the same entryId. Nothing was recorded. Choose a new id, or amend the entry that is there."),
    ENTRY_UNKNOWN(404, "There is no such entry", "No entry with this id is on record."),
    AGREEMENT_EXISTS(
            409,
            "The agreement is on record already",
            "An agreement with this reference was approved before. Amend it, or choose another reference."),
    AGREEMENT_UNKNOWN(404, "There is no such agreement", "No agreement with this reference is on record."),
    AGREEMENT_ENDED(
            409, "The agreement has ended", "An agreement that has ended is not changed any more. Record a new one."),
    AGREEMENT_DATES(
            422, "The agreement's dates do not fit together", "Its last day lies before its first. Mend the dates."),
    VERSION_CONFLICT(
            409,
            "Somebody else corrected the entry first",
            "The entry has a newer version than the one to be replaced. Read it again and decide anew."),
    ALREADY_WITHDRAWN(409, "The entry was withdrawn", "A withdrawn entry is not corrected any more."),
    NOT_CORRECTABLE(
            409,
            "This kind of entry cannot be corrected",
            "Collections, accesses, disclosures and declined requests can be amended; these, coverage, destruction certificates, reports of onward use and notifications can be withdrawn; agreements have amendments of their own."),
    KIND_MISMATCH(
            409,
            "The replacement is of another kind",
            "An entry is replaced by one of its own kind. Withdraw it and record a new one instead."),
    NOT_A_DISCLOSURE(
            409,
            "The entry is no disclosure",
            "Only a disclosure has recipients, who destroy it, use it further or are told of a change."),
    NOT_A_RECIPIENT(
            422, "The disclosure went to somebody else", "The organisation is not among the disclosure's recipients."),
    ALREADY_DESTROYED(
            409,
            "The destruction is on record already",
            "This recipient's certificate for the disclosure was recorded before."),
    NOT_AN_ERASURE(
            409, "The entry is no request for erasure", "What is decided is a request for erasure: name its entry."),
    ERASURE_DECIDED(
            409,
            "The erasure is decided",
            "Two people have decided the same, and that cannot change any more. A new request may be recorded."),
    PERSON_NEEDED(
            422,
            "It must be said who decides",
            "Two different people decide on an erasure: userRef in recordedBy says who this one is."),
    SECOND_PERSON_NEEDED(
            409,
            "Somebody else has to decide too",
            "This person has decided the same before; an erasure is settled by two different people."),
    NO_PROOF(
            409,
            "There is nothing to prove against",
            "The entry has no list of children that was committed to, or it does not stand in the public register."),
    CHILD_UNKNOWN(
            404,
            "The ledger has nothing about this child",
            "The identifier is well-formed, but no entry was ever recorded with it."),
    REBUILD_UNDER_WAY(
            409,
            "The projection is being rebuilt already",
            "Another process rebuilds or compares it. Nothing was begun. Give the command again when that has ended."),
    BUSY(
            503,
            "The ledger is busy",
            "Too many callers wait. Nothing was recorded. Send the same request again after the seconds in Retry-After."),
    DATABASE_UNREACHABLE(
            503,
            "The ledger's database gives no answer",
            "Nobody can tell now whether anything was recorded. Send the same request again after the seconds in Retry-After: an entry that has an entryId is never recorded twice."),
    NOT_FROM_HERE(
            403,
            "Not from this machine",
            "Until sign-in exists the ledger answers only to this machine, under the names localhost, 127.0.0.1 and [::1], and to its own pages."),
    NOT_FOUND(404, "There is nothing at this address", "See /openapi for the addresses there are."),
    UNSUPPORTED(
            415,
            "The body has a type that is not read here",
            "Send application/json, application/x-ndjson or multipart/form-data as /openapi says."),
    WRONG_METHOD(
            405,
            "The address is called in another way",
            "What is recorded or asked about a child is sent by POST, everything else is read by GET; the header Allow says which, and so does /openapi."),
    NOT_ACCEPTABLE(
            406,
            "The answer does not come in this form",
            "Answers are JSON: let Accept name application/json and application/problem+json, or leave it out."),
    TOO_LARGE(413, "The request is too large", "At most 100,000 lines, or 20,000,000 children, go into one request."),
    UNEXPECTED(
            500,
            "Something went wrong in the ledger",
            "It is not your request's fault. Send the same request again: an entry that has an entryId is never recorded twice.");

    private final int status;
    private final String title;
    private final String meaning;

    Problem(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    public static Optional<Problem> named(String slug) {
        return Arrays.stream(values())
                .filter(problem -> problem.slug().equals(slug))
                .findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address that names this kind for ever. */
    public String type() {
        return "/problems/" + slug();
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means and how to mend it. */
    public String meaning() {
        return meaning;
    }
}
