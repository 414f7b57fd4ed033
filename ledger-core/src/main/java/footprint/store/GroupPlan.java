package footprint.store;

import footprint.entry.EntryId;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a group of callers comes to: which events are to be appended, and what each caller is then told. Callers count in their
 * order, so that of two that bring one id the first has it. A caller with a conflict adds nothing and harms nobody.
 */
final class GroupPlan {
    private final Map<EntryId, EventReader.Taken> before;
    private final Map<EntryId, Integer> places = new HashMap<>();
    private final List<NewEvent> fresh = new ArrayList<>();
    private final List<List<Verdict>> verdicts = new ArrayList<>();

    /** @param before the ids that the store is known to hold already */
    GroupPlan(List<Waiting> group, Map<EntryId, EventReader.Taken> before) {
        this.before = before;
        group.forEach(caller -> verdicts.add(judge(caller)));
    }

    private enum Sort {
        NEW,
        AGAIN_IN_GROUP,
        AGAIN_IN_STORE,
        CONFLICT
    }

    /** @param place in the store's order for {@code AGAIN_IN_STORE}, otherwise among those to be appended */
    private record Verdict(EntryId id, Sort sort, long place) {
        boolean restsOnWhatFollows(int standing) {
            return (sort == Sort.NEW || sort == Sort.AGAIN_IN_GROUP) && place >= standing;
        }

        Appended told(long first) {
            return switch (sort) {
                case NEW -> new Appended.New(id, first + place);
                case AGAIN_IN_GROUP -> new Appended.Repeated(id, first + place);
                case AGAIN_IN_STORE -> new Appended.Repeated(id, place);
                case CONFLICT -> new Appended.Conflict(id);
            };
        }
    }

    /** What is to be appended, in order. */
    List<NewEvent> fresh() {
        return fresh;
    }

    /**
     * What each caller is told, in their order.
     *
     * @param first the global index of the first of {@link #fresh}
     */
    List<List<Appended>> answers(long first) {
        return verdicts.stream()
                .map(caller ->
                        caller.stream().map(verdict -> verdict.told(first)).toList())
                .toList();
    }

    private List<Verdict> judge(Waiting caller) {
        int standing = fresh.size();
        List<Verdict> judged = new ArrayList<>();
        caller.events().forEach(event -> judged.add(judge(event)));
        if (judged.stream().anyMatch(verdict -> verdict.sort() == Sort.CONFLICT)) {
            List<NewEvent> own = fresh.subList(standing, fresh.size());
            own.forEach(event -> places.remove(event.entry().entryId()));
            own.clear();
            judged.removeIf(verdict -> verdict.restsOnWhatFollows(standing));
        }
        return judged;
    }

    private Verdict judge(NewEvent event) {
        EntryId id = event.entry().entryId();
        EventReader.Taken taken = before.get(id);
        if (taken != null) {
            return isSame(event.requestMac(), taken.requestMac())
                    ? new Verdict(id, Sort.AGAIN_IN_STORE, taken.globalIndex())
                    : new Verdict(id, Sort.CONFLICT, -1);
        }
        Integer place = places.putIfAbsent(id, fresh.size());
        if (place == null) {
            fresh.add(event);
            return new Verdict(id, Sort.NEW, fresh.size() - 1L);
        }
        return isSame(event.requestMac(), fresh.get(place).requestMac())
                ? new Verdict(id, Sort.AGAIN_IN_GROUP, place)
                : new Verdict(id, Sort.CONFLICT, -1);
    }

    private static boolean isSame(byte @Nullable [] one, byte @Nullable [] other) {
        return one != null && other != null && MessageDigest.isEqual(one, other);
    }
}
