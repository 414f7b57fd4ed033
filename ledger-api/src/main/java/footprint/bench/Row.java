package footprint.bench;

import java.util.Optional;

/** One line of the table: something that is measured, and what it is measured against. */
public interface Row {
    /** What both sides do. */
    String what();

    /** Of both sides' figures, such as {@code events/s}. */
    String unit();

    /** Who the other side is; empty where there is none. */
    String peerName();

    Goal goal();

    /** Our side, ready to be timed; empty where this build lacks what it needs. What it opens is closed with the ground. */
    Optional<Contender> ours(Ground ground) throws Exception;

    /** The other side, likewise. */
    Optional<Contender> peer(Ground ground) throws Exception;
}
