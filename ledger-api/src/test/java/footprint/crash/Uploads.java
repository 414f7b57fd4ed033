package footprint.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files: releases of thousands of children, and hundreds of entries a file, of which all or none are recorded. */
final class Uploads implements Phase {
    private static final int LARGEST_RELEASE = 8_000;
    private static final int LARGEST_FILE = 400;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(1_500);
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return Stream.concat(
                        IntStream.range(0, 2).mapToObj(client -> releases(children, new Random(random.nextLong()))),
                        IntStream.range(0, 2).mapToObj(client -> lines(children, new Random(random.nextLong()))))
                .toList();
    }

    private Work releases(Children children, Random random) {
        return new Work(true, caller -> {
            int[] known = children.known(1_000 + random.nextInt(LARGEST_RELEASE), random);
            int[] strangers = children.strangers(20 + random.nextInt(200));
            int[] all = IntStream.concat(IntStream.of(known), IntStream.of(strangers))
                    .sorted()
                    .toArray();
            caller.record(new Call(name(), Call.Way.UPLOAD, List.of(Request.of(Form.RELEASE, all, random))));
        });
    }

    private Work lines(Children children, Random random) {
        return new Work(true, caller -> {
            List<Request> requests = IntStream.range(0, 1 + random.nextInt(LARGEST_FILE))
                    .mapToObj(line -> line % 10 == 0 ? children.strangers(1) : children.known(2, random))
                    .filter(some -> some.length > 0)
                    .map(some -> Request.of(Form.ACCESS, some, random))
                    .toList();
            caller.record(new Call(name(), Call.Way.LINES, requests));
        });
    }
}
