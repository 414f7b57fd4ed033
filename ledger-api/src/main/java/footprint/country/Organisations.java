package footprint.country;

import footprint.catalogue.Code;
import footprint.disclosure.Recipient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who is given records: invented, as the name of each says, in the proportions of the published releases. Immutable. */
final class Organisations {
    private record Sort(String kind, String name, int weight) {}

    private static final List<Sort> SORTS = List.of(
            new Sort("university", "Example University", 40),
            new Sort("research-institute", "Example Research Institute", 12),
            new Sort("private-company", "Example Data Company", 12),
            new Sort("charity", "Example Charity", 8),
            new Sort("government-department", "Example Ministry", 8),
            new Sort("think-tank", "Example Think Tank", 6),
            new Sort("public-body", "Example Agency", 4),
            new Sort("local-or-regional-government", "Example Region", 4),
            new Sort("press", "Example Gazette", 3),
            new Sort("examination-and-test-provider", "Example Examinations Board", 3));

    /** Keeps data that accredited researchers may use inside a secure setting. */
    static final Recipient SECURE_SETTING = new Recipient("Example Statistics Office", new Code("public-body"), null);

    static final Recipient BORDER = new Recipient("Example Border Ministry", new Code("government-department"), null);
    static final Recipient POLICE = new Recipient("Example Constabulary", new Code("police"), null);
    static final Recipient ADMISSIONS = new Recipient("Example Admissions Service", new Code("charity"), null);
    static final Recipient EXAMINATIONS =
            new Recipient("Example Tests Authority", new Code("examination-and-test-provider"), null);

    private final List<Recipient> recipients = new ArrayList<>();

    /** @param most how many there are besides those named above */
    Organisations(int most, Random dice) {
        int all = SORTS.stream().mapToInt(Sort::weight).sum();
        Map<String, Integer> numbers = new HashMap<>();
        // One of each sort, then by weight.
        for (int i = 0; i < most; i++) {
            Sort sort = i < SORTS.size() ? SORTS.get(i) : drawn(dice.nextInt(all));
            int number = numbers.merge(sort.kind(), 1, Integer::sum);
            String country = dice.nextInt(40) == 0 ? "US" : null;
            recipients.add(new Recipient(sort.name() + " " + number, new Code(sort.kind()), country));
        }
    }

    private static Sort drawn(int place) {
        int before = 0;
        for (Sort sort : SORTS) {
            before += sort.weight();
            if (place < before) {
                return sort;
            }
        }
        throw new IllegalStateException("no sort at " + place);
    }

    /** A few are given much and many are given little. */
    Recipient any(Random dice) {
        double share = dice.nextDouble();
        return recipients.get((int) (share * share * recipients.size()));
    }

    Recipient ofKind(String kind, Random dice) {
        List<Recipient> fitting = recipients.stream()
                .filter(recipient ->
                        recipient.kind() != null && recipient.kind().value().equals(kind))
                .toList();
        return fitting.get(dice.nextInt(fitting.size()));
    }
}
