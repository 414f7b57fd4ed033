package footprint.bench;

import java.util.List;

/** Every figure that is measured, in the order of the table. */
public final class Rows {
    public static final List<Row> ALL = List.of(
            new Appends(Appends.Place.H2, Appends.Peer.JPA, 1, Goal.NONE),
            new Appends(Appends.Place.H2, Appends.Peer.JPA, 16, Goal.atLeast(5)),
            new Appends(Appends.Place.H2, Appends.Peer.JPA, 64, Goal.atLeast(10)),
            new Appends(Appends.Place.H2, Appends.Peer.JDBC, 1, Goal.NONE),
            new Appends(Appends.Place.H2, Appends.Peer.JDBC, 16, Goal.NONE),
            new Appends(Appends.Place.H2, Appends.Peer.JDBC, 64, Goal.NONE),
            new Appends(Appends.Place.H2, Appends.Peer.JDBC_WITHOUT_FSYNC, 16, Goal.NONE),
            new Appends(Appends.Place.POSTGRESQL, Appends.Peer.JPA, 1, Goal.NONE),
            new Appends(Appends.Place.POSTGRESQL, Appends.Peer.JPA, 16, Goal.atLeast(5)),
            new Appends(Appends.Place.POSTGRESQL, Appends.Peer.JPA, 64, Goal.atLeast(10)),
            new Appends(Appends.Place.POSTGRESQL, Appends.Peer.JDBC, 1, Goal.NONE),
            new Appends(Appends.Place.POSTGRESQL, Appends.Peer.JDBC, 16, Goal.atLeast(2)),
            new Appends(Appends.Place.POSTGRESQL, Appends.Peer.JDBC, 64, Goal.atLeast(2)),
            new Release(),
            new AccessLines(),
            new Audited(Audited.Of.ENTRIES),
            new Audited(Audited.Of.CHILDREN),
            new Commitment(),
            new Rebuild("history"),
            new Rebuild("register"),
            new Rebuild("statistics"),
            new StatisticsOfReleases(),
            new StatisticsOfCountry(),
            new CountryFiles());

    private Rows() {}

    /** Those in whose name the words stand. */
    public static List<Row> named(String words) {
        return ALL.stream().filter(row -> row.what().contains(words)).toList();
    }
}
