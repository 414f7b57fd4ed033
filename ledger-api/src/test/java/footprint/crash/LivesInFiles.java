package footprint.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Whole lives as lines of files, of which all or none are recorded, while single entries go on being recorded. */
final class LivesInFiles implements Phase {
    private static final int MOST_LIVES = 12;

    @Override
    public String name() {
        return "lives in files";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(2_500);
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return List.of(
                files(children, new Random(random.nextLong())),
                files(children, new Random(random.nextLong())),
                SingleEntries.looks(false, name(), children, new Random(random.nextLong())));
    }

    private Work files(Children children, Random random) {
        Lives lives = new Lives(children, random);
        return new Work(true, caller -> {
            List<Request> lines = IntStream.rangeClosed(0, random.nextInt(MOST_LIVES))
                    .mapToObj(life -> lives.next())
                    .flatMap(List::stream)
                    .toList();
            caller.record(new Call(name(), Call.Way.LINES, lines));
        });
    }
}
