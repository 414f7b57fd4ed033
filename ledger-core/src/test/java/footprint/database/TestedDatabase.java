package footprint.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The products that every store and read model must work on; whoever opens the same folder again finds the same data. */
public enum TestedDatabase {
    H2("SELECT COUNT(*) FROM information_schema.sessions WHERE blocker_id IS NOT NULL") {
        @Override
        public Database ledger(Path folder) {
            return new H2Files("file:" + folder.resolve("ledger"), "sa");
        }

        @Override
        public Database vault(Path folder) {
            return new H2Files("file:" + folder.resolve("vault"), "vault");
        }

        @Override
        public String[] arguments(Path folder) {
            return new String[] {"--ledger.data=" + folder};
        }
    },
    POSTGRES("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'") {
        @Override
        public Database ledger(Path folder) {
            return of(folder).ledger();
        }

        @Override
        public Database vault(Path folder) {
            return of(folder).vault();
        }

        @Override
        public String[] arguments(Path folder) {
            List<String> arguments = new ArrayList<>(of(folder).arguments());
            arguments.add("--ledger.data=" + folder);
            return arguments.toArray(String[]::new);
        }
    };

    private static final Map<Path, PostgresDatabase> OF_FOLDERS = new ConcurrentHashMap<>();

    private final String blocked;

    TestedDatabase(String blocked) {
        this.blocked = blocked;
    }

    /** A query for the number of sessions that wait for another one. */
    public String blocked() {
        return blocked;
    }

    public abstract Database ledger(Path folder);

    public abstract Database vault(Path folder);

    /** Of an application that keeps its data there; {@link #profiles} too are needed. */
    public abstract String[] arguments(Path folder);

    /** With {@code demo}, which makes the keys. */
    public String[] profiles() {
        return this == POSTGRES ? new String[] {"demo", "postgres"} : new String[] {"demo"};
    }

    /** Starts a small application, without anything that serves, over the data of a folder. */
    public ConfigurableApplicationContext start(Path folder, Class<?>... sources) {
        return new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .profiles(profiles())
                .properties("spring.main.banner-mode=off")
                .run(arguments(folder));
    }

    /** The database that stands for a folder, made at the first call. */
    public static PostgresDatabase of(Path folder) {
        return OF_FOLDERS.computeIfAbsent(
                folder, ignored -> PostgresServer.shared().newDatabase());
    }
}
