package footprint.bench;

import footprint.database.Database;
import footprint.database.H2Files;
import java.io.IOException;
import java.util.Optional;

/**
 * Events that are appended one by one, each on disk before its writer goes on.
 *
 * @param writers threads that append at once
 */
record Appends(Place place, Peer peer, int writers, Goal goal) implements Row {
    enum Place {
        H2("H2"),
        POSTGRESQL("PostgreSQL");

        private final String words;

        Place(String words) {
            this.words = words;
        }
    }

    enum Peer {
        JPA("Axon's JPA engine", true),
        JDBC("Axon's JDBC engine", true),
        JDBC_WITHOUT_FSYNC("Axon's JDBC engine, which syncs nothing", false);

        private final String words;
        private final boolean syncs;

        Peer(String words, boolean syncs) {
            this.words = words;
            this.syncs = syncs;
        }
    }

    @Override
    public String what() {
        return "appends on %s, %s".formatted(place.words, writers == 1 ? "1 writer" : writers + " writers");
    }

    @Override
    public String unit() {
        return "events/s";
    }

    @Override
    public String peerName() {
        return peer.words + (place == Place.H2 && peer.syncs ? ", synced after each commit" : "");
    }

    @Override
    public Optional<Contender> ours(Ground ground) throws Exception {
        return contender(ground, ground.shared("ours on " + place, OurStore.class, () -> openOurs(ground)));
    }

    @Override
    public Optional<Contender> peer(Ground ground) throws Exception {
        return contender(ground, ground.shared(peer + " on " + place, StockStore.class, () -> openPeer(ground)));
    }

    private Optional<Contender> contender(Ground ground, Optional<? extends Appending> store) {
        return store.map(opened -> new Writers(opened, writers, ground.quick()));
    }

    private Optional<OurStore> openOurs(Ground ground) throws IOException {
        if (place == Place.H2) {
            return Optional.of(OurStore.inFiles(ground.folder("ours")));
        }
        return ground.peers().postgres().map(OurStore::on);
    }

    private Optional<StockStore> openPeer(Ground ground) throws IOException {
        Optional<Database> database = place == Place.H2
                ? Optional.of(new H2Files("file:" + ground.folder("peers").resolve(peer.name()), "sa"))
                : ground.peers().postgres().map(PostgresPlace::ledger);
        return database.flatMap(there -> peer == Peer.JPA
                ? StockStore.jpa(there, ground.peers())
                : Optional.of(StockStore.jdbc(there, peer.syncs)));
    }
}
