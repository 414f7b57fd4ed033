package footprint.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Collections of children of whom the ledger has never heard: ranges are reserved, the vault commits, then the entry. */
final class CensusNumbering implements Phase {
    private static final int SHARED_RANGES = 12_000;
    private static final int RANGES_OF_ITS_OWN = 50_001;

    @Override
    public String name() {
        return "census numbering";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(2_500);
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return IntStream.range(0, 2)
                .mapToObj(client -> censuses(name(), children, new Random(random.nextLong())))
                .toList();
    }

    static Work censuses(String phase, Children children, Random random) {
        return new Work(true, caller -> {
            int size = random.nextInt(8) == 0 ? RANGES_OF_ITS_OWN : 2_000 + random.nextInt(SHARED_RANGES);
            int[] all = children.strangers(size);
            caller.record(new Call(phase, Call.Way.UPLOAD, List.of(Request.of(Form.COLLECTION, all, random))));
        });
    }
}
