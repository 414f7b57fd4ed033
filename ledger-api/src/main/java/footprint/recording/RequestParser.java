package footprint.recording;

import footprint.access.Access;
import footprint.agreement.Terms;
import footprint.collection.Collection;
import footprint.coverage.Coverage;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Notification;
import footprint.disclosure.OnwardUse;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import footprint.erasure.Decision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a request of any kind out of JSON, for REST, lines and metadata alike: the common members, those of the kind's own
 * record beside them, and whom it is about. Everything that is wrong is collected in the faults. Thread-safe.
 */
final class RequestParser {
    private final Clock clock;
    private final RecordReader records;
    private final ValueReader values;
    private final WhoReader who;
    private final Vocabulary vocabulary;
    private final Originals originals;

    RequestParser(Vocabulary vocabulary, Clock clock, Originals originals) {
        this.clock = clock;
        this.vocabulary = vocabulary;
        this.originals = originals;
        records = new RecordReader(vocabulary);
        values = new ValueReader(vocabulary);
        who = new WhoReader(vocabulary, records, originals);
    }

    /** The same parser, for requests whose corrections may correct something that is not on record yet. */
    RequestParser with(Originals others) {
        return new RequestParser(vocabulary, clock, others);
    }

    /** A line: the kind stands in it. Null with faults if it cannot be read. */
    @Nullable
    Recording line(JsonNode json, Faults faults) {
        Members members = new Members(json, "", faults);
        Kind kind = kind(members);
        return kind == null ? null : read(kind, members, null, false, faults);
    }

    /** A request of a known kind. */
    @Nullable
    Recording read(Kind kind, JsonNode json, Faults faults) {
        return read(kind, new Members(json, "", faults), null, false, faults);
    }

    /** Metadata whose children come in a file of their own. */
    @Nullable
    Recording metadata(Kind kind, JsonNode json, Faults faults) {
        return read(kind, new Members(json, "", faults), null, true, faults);
    }

    private @Nullable Kind kind(Members members) {
        JsonNode node = members.need("kind");
        Kind kind = node == null || !node.isString()
                ? null
                : Kind.named(node.stringValue()).orElse(null);
        if (node != null && kind == null) {
            members.fault("kind", "This must be one of " + Kind.codes() + ".");
        }
        return kind;
    }

    private @Nullable Recording read(
            Kind kind, Members members, @Nullable SharedMembers replaced, boolean inFile, Faults faults) {
        long before = faults.total();
        kindAgain(kind, members);
        SharedMembers common = common(members, replaced, faults);
        Recording read = kind.aboutChildren()
                ? ofChildren(kind, members, common, inFile, faults)
                : ofOther(kind, members, common, faults);
        members.nothingElse();
        return faults.total() > before ? null : read;
    }

    private static void kindAgain(Kind kind, Members members) {
        JsonNode node = members.find("kind");
        if (node != null && (!node.isString() || !node.stringValue().equals(kind.code()))) {
            members.fault("kind", "This must be " + kind.code() + " here, or be left out.");
        }
    }

    private @Nullable Recording ofChildren(
            Kind kind, Members members, @Nullable SharedMembers common, boolean inFile, Faults faults) {
        Record body = records.read(kind.bodies().get(0), members, faults);
        Who children = who.read(kind, members, inFile, faults);
        if (common == null || body == null || children == null) {
            return null;
        }
        if (body instanceof Collection collection) {
            return new Recording.OfCollection(common, collection, children);
        }
        if (body instanceof Access access) {
            return new Recording.OfAccess(common, access, children);
        }
        if (body instanceof Disclosure disclosure) {
            return new Recording.OfDisclosure(common, disclosure, children);
        }
        if (body instanceof OnwardUse use) {
            return new Recording.OfOnwardUse(common, use, children);
        }
        if (body instanceof Notification notification) {
            return new Recording.OfNotification(common, notification, children);
        }
        return new Recording.OfDeclinedRequest(common, (DeclinedRequest) body, children);
    }

    private @Nullable Recording ofOther(Kind kind, Members members, @Nullable SharedMembers common, Faults faults) {
        if (kind == Kind.AGREEMENT || kind == Kind.AGREEMENT_AMENDMENT) {
            return ofAgreement(kind, members, common, faults);
        }
        Record body = records.read(kind.bodies().get(0), members, faults);
        if (kind == Kind.AMENDMENT) {
            return ofAmendment((Recording.Change) body, members, common, faults);
        }
        if (common == null || body == null) {
            return null;
        }
        if (body instanceof Coverage coverage) {
            return new Recording.OfCoverage(common, coverage);
        }
        if (body instanceof Recording.End end) {
            return new Recording.OfAgreementEnd(common, end);
        }
        if (body instanceof Recording.Withdrawal withdrawal) {
            return new Recording.OfWithdrawal(common, withdrawal);
        }
        if (body instanceof Recording.Named named) {
            return new Recording.OfErasure(common, named);
        }
        if (body instanceof Decision decision) {
            return new Recording.OfErasureDecision(common, decision);
        }
        return new Recording.OfDestruction(common, (Recording.Destruction) body);
    }

    private @Nullable Recording ofAgreement(Kind kind, Members members, @Nullable SharedMembers common, Faults faults) {
        Recording.Reference reference = records.read(Recording.Reference.class, members, faults);
        Terms terms = records.read(Terms.class, members, faults);
        if (common == null || reference == null || terms == null) {
            return null;
        }
        return kind == Kind.AGREEMENT
                ? new Recording.OfAgreement(common, reference.agreement(), terms)
                : new Recording.OfAgreementAmendment(common, reference.agreement(), terms);
    }

    private @Nullable Recording ofAmendment(
            Recording.@Nullable Change change, Members members, @Nullable SharedMembers common, Faults faults) {
        JsonNode node = members.need("replacement");
        if (node == null || common == null) {
            return null;
        }
        Members inside = new Members(node, members.pointerTo("replacement"), faults);
        Optional<Originals.Original> original =
                change == null ? Optional.empty() : originals.find(change.amends(), change.replacesVersion());
        Kind kind = original.isPresent() && !inside.has("kind") ? original.get().kind() : kind(inside);
        if (kind != null && !kind.amendable()) {
            inside.fault(
                    "kind", "Only a collection, an access, a disclosure or a declined request can be amended here.");
            return null;
        }
        SharedMembers otherwise =
                original.map(known -> common.at(known.occurred())).orElse(common);
        Recording replacement = kind == null ? null : read(kind, inside, otherwise, false, faults);
        return change == null || !(replacement instanceof Recording.OfChildren given)
                ? null
                : new Recording.OfAmendment(common, change, given);
    }

    /** @param replaced what a replacement, which has no id of its own, says where it leaves the rest out */
    private @Nullable SharedMembers common(Members members, @Nullable SharedMembers replaced, Faults faults) {
        EntryId id = replaced != null ? replaced.entryId() : entryId(members, faults);
        Occurred occurred =
                value(Occurred.class, "occurred", members, replaced == null ? null : replaced.occurred(), faults);
        String source = value(String.class, "source", members, replaced == null ? null : replaced.source(), faults);
        RecordedBy by = replaced == null ? null : replaced.recordedBy();
        JsonNode node = by == null ? members.need("recordedBy") : members.find("recordedBy");
        if (node != null) {
            Members inside = new Members(node, members.pointerTo("recordedBy"), faults);
            by = records.read(RecordedBy.class, inside, faults);
            inside.nothingElse();
        }
        if (occurred != null && liesAhead(occurred)) {
            members.fault("occurred", "This lies in the future; the ledger records what has happened.");
        }
        return id == null || occurred == null || source == null || by == null
                ? null
                : new SharedMembers(id, occurred, by, source);
    }

    private @Nullable EntryId entryId(Members members, Faults faults) {
        JsonNode node = members.find("entryId");
        return node == null
                ? EntryId.next()
                : (EntryId) values.read(EntryId.class, "entryId", node, members.pointerTo("entryId"), faults);
    }

    private <T> @Nullable T value(Class<T> type, String name, Members members, @Nullable T otherwise, Faults faults) {
        JsonNode node = otherwise == null ? members.need(name) : members.find(name);
        return node == null ? otherwise : type.cast(values.read(type, name, node, members.pointerTo(name), faults));
    }

    private boolean liesAhead(Occurred occurred) {
        if (occurred instanceof Occurred.Moment moment) {
            return moment.at().isAfter(clock.instant().plusSeconds(300));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Occurred.LONDON);
        LocalDate first = occurred.earliest();
        LocalDate last = occurred.latest();
        return first != null && first.isAfter(today) || last != null && last.isAfter(today);
    }
}
