package footprint.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Many clients, each recording one look after the other, at children known and unknown. */
final class SingleEntries implements Phase {
    private static final int CLIENTS = 12;

    @Override
    public String name() {
        return "single entries";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(1_500);
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> looks(true, name(), children, new Random(random.nextLong())))
                .toList();
    }

    /** Looks at one to three children; one in four is at a child of whom the ledger has never heard. */
    static Work looks(boolean ofThePhase, String phase, Children children, Random random) {
        return new Work(ofThePhase, caller -> {
            int[] of = children.known(1 + random.nextInt(3), random);
            if (of.length == 0 || random.nextInt(4) == 0) {
                of = children.strangers(1);
            }
            caller.record(new Call(phase, Call.Way.BODY, List.of(Request.of(Form.ACCESS, of, random))));
        });
    }
}
