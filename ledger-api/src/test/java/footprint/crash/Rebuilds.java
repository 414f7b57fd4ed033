package footprint.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Read models built anew, one after the other, while entries go on being recorded. */
final class Rebuilds implements Phase {
    @Override
    public String name() {
        return "rebuilds";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(2_500);
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return List.of(
                new Work(true, caller -> caller.local("/local/rebuild")),
                SingleEntries.looks(false, name(), children, new Random(random.nextLong())),
                SingleEntries.looks(false, name(), children, new Random(random.nextLong())));
    }
}
