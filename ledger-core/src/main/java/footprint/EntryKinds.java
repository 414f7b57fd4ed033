package footprint;

import footprint.access.AccessRecorded;
import footprint.agreement.AgreementAmended;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementEnded;
import footprint.child.ChildrenNumbered;
import footprint.collection.CollectionRecorded;
import footprint.coverage.CoverageDeclared;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.disclosure.RequestDeclined;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryKind;
import footprint.entry.EntryWithdrawn;
import footprint.erasure.ChildErased;
import footprint.erasure.ErasureDecided;
import footprint.erasure.ErasureRequested;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of entry there is. A new kind is one line here and its records in a feature package. */
public final class EntryKinds {
    public static final List<EntryKind> ALL = List.of(
            CollectionRecorded.KIND,
            AccessRecorded.KIND,
            DisclosureRecorded.KIND,
            RequestDeclined.KIND,
            EntryAmended.KIND,
            EntryWithdrawn.KIND,
            DestructionConfirmed.KIND,
            OnwardUseReported.KIND,
            RecipientNotified.KIND,
            CoverageDeclared.KIND,
            AgreementApproved.KIND,
            AgreementAmended.KIND,
            AgreementEnded.KIND,
            ChildrenNumbered.KIND,
            ErasureRequested.KIND,
            ErasureDecided.KIND,
            ChildErased.KIND);

    private static final Map<String, EntryKind> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EntryKind::name, Function.identity()));

    private EntryKinds() {}

    public static Optional<EntryKind> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** @throws IllegalArgumentException if the entry's class is not one of {@link #ALL} */
    public static EntryKind of(Entry entry) {
        return ALL.stream()
                .filter(kind -> kind.type() == entry.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entry.getClass() + " is no kind of entry"));
    }
}
