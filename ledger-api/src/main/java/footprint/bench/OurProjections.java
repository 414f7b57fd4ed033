package footprint.bench;

import footprint.cohort.Cohort;
import footprint.history.HistoryConfiguration;
import footprint.projection.Projection;
import footprint.projection.Projections;
import footprint.register.RegisterConfiguration;
import footprint.statistics.StatisticsConfiguration;
import footprint.store.Appender;
import footprint.store.Fact;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** Store and projections as the server wires them, over a folder that is filled with events. */
final class OurProjections implements Closeable {
    private static final int AT_ONCE = 500;

    @EnableAutoConfiguration
    @Import({
        OurStore.StoreAlone.class,
        HistoryConfiguration.class,
        RegisterConfiguration.class,
        StatisticsConfiguration.class
    })
    static class StoreAndProjections {}

    private final ConfigurableApplicationContext application;
    private final int events;

    private OurProjections(ConfigurableApplicationContext application, int events) {
        this.application = application;
        this.events = events;
    }

    /** Filled with looks at one child each. */
    static OurProjections in(Path folder, int events) {
        return in(
                folder,
                events,
                child -> new Fact(SampleEvents.look(), new byte[32], Map.of(Fact.WHOLE, Cohort.of(child))));
    }

    /** @param fact the one of each number from 0 */
    static OurProjections in(Path folder, int events, IntFunction<Fact> fact) {
        List<String> arguments = new ArrayList<>(Quiet.ARGUMENTS);
        arguments.add("--ledger.store.data=" + folder);
        OurProjections opened = new OurProjections(
                new SpringApplicationBuilder(StoreAndProjections.class)
                        .web(WebApplicationType.NONE)
                        .run(arguments.toArray(String[]::new)),
                events);
        opened.fill(fact);
        return opened;
    }

    private void fill(IntFunction<Fact> fact) {
        Appender appender = bean(Appender.class);
        for (int first = 0; first < events; first += AT_ONCE) {
            appender.append(IntStream.range(first, Math.min(events, first + AT_ONCE))
                    .mapToObj(fact)
                    .toList());
        }
        Stopwatch patience = Stopwatch.start();
        while (all().status().stream().anyMatch(status -> status.position() < events)) {
            if (patience.seconds() > Duration.ofMinutes(5).toSeconds()) {
                throw new WrongResult("the projections did not catch up within five minutes");
            }
            Thread.onSpinWait();
        }
    }

    int events() {
        return events;
    }

    Projections all() {
        return bean(Projections.class);
    }

    Projection named(String name) {
        return application.getBeansOfType(Projection.class).values().stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }
}
