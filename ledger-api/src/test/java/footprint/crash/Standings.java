package footprint.crash;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** How what was acknowledged stands after what was acknowledged of it later: what read models are compared with. */
final class Standings {
    /**
     * An entry or agreement.
     *
     * @param versions as first recorded, then what took its place, oldest first
     * @param place global index of the first
     * @param over whether it was withdrawn, or has ended
     * @param destroyed whether a recipient certified deletion
     */
    record Standing(List<Request> versions, long place, boolean over, boolean destroyed) {
        Request first() {
            return versions.get(0);
        }

        Request now() {
            return versions.get(versions.size() - 1);
        }

        int version() {
            return versions.size();
        }

        private Standing then(Request later) {
            return switch (later.form()) {
                case AMENDMENT, AGREEMENT_CHANGE -> {
                    List<Request> more = new ArrayList<>(versions);
                    more.add(later);
                    yield new Standing(List.copyOf(more), place, over, destroyed);
                }
                case DESTRUCTION -> new Standing(versions, place, over, true);
                default -> new Standing(versions, place, true, destroyed);
            };
        }

        private Standing withoutCertificate() {
            return new Standing(versions, place, over, false);
        }

        private boolean everNamed(int child) {
            return versions.stream().anyMatch(version -> version.who().holds(child));
        }
    }

    /** What a child's history has to tell of an entry. */
    record Told(UUID entryId, String state, int version, boolean destroyed) {}

    private final Map<String, Standing> byKey = new LinkedHashMap<>();

    /** What was certified as destroyed, by the certificate's id. */
    private final Map<String, String> certified = new HashMap<>();

    private Standings() {}

    static Standings of(Journal journal) {
        Standings standings = new Standings();
        for (Call call : journal.acknowledged()) {
            List<Call.Receipt> receipts = call.receipts();
            for (int i = 0; i < call.requests.size(); i++) {
                standings.add(call.requests.get(i), receipts.get(i).globalIndex());
            }
        }
        return standings;
    }

    private void add(Request request, long place) {
        if (request.form() == Form.DESTRUCTION) {
            certified.put(request.entryId().toString(), request.about());
        }
        if (request.form().begins()) {
            byKey.put(request.key(), new Standing(List.of(request), place, false, false));
        } else if (certified.containsKey(request.about())) {
            byKey.computeIfPresent(certified.get(request.about()), (key, standing) -> standing.withoutCertificate());
        } else {
            byKey.computeIfPresent(request.about(), (key, standing) -> standing.then(request));
        }
    }

    /** Of the entry or agreement that the request began or tells of. */
    Standing of(Request request) {
        return byKey.get(request.key());
    }

    Collection<Standing> all() {
        return byKey.values();
    }

    List<Told> history(int child) {
        List<Told> told = new ArrayList<>();
        for (Standing standing : byKey.values()) {
            Request now = standing.now();
            if (now.who().holds(child)) {
                String state = standing.over() ? "WITHDRAWN" : standing.version() > 1 ? "CORRECTED" : "CURRENT";
                told.add(new Told(standing.first().entryId(), state, standing.version(), standing.destroyed()));
            } else if (standing.everNamed(child)) {
                told.add(new Told(now.entryId(), "REMOVED", standing.version(), false));
            }
        }
        return told;
    }

    /** The declarations whose gaps every history tells: of each source the last that stands. */
    Set<UUID> gaps() {
        Map<String, Standing> last = new HashMap<>();
        byKey.values().stream()
                .filter(standing -> standing.first().form() == Form.COVERAGE && !standing.over())
                .forEach(standing -> last.merge(
                        standing.first().says().get(Request.COVERED),
                        standing,
                        (one, other) -> one.place() > other.place() ? one : other));
        Set<UUID> ids = new HashSet<>();
        last.values().forEach(standing -> ids.add(standing.first().entryId()));
        return ids;
    }

    /** How many entries about children stand, by the name of their kind. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        byKey.values().stream()
                .filter(standing -> !standing.over() && standing.first().form().aboutChildren())
                .forEach(standing -> counts.merge(standing.first().form().storedAs, 1L, Long::sum));
        return counts;
    }

    /** How many different children those entries name. */
    long children() {
        BitSet children = new BitSet();
        byKey.values().stream().filter(standing -> !standing.over()).forEach(standing -> {
            for (int child : standing.now().children()) {
                children.set(child);
            }
        });
        return children.cardinality();
    }
}
