package footprint.identity;

/** The ledger does not start, since a key is missing or not as it must be; the message names the file and how to mend it. */
public final class KeyRefused extends IllegalStateException {
    KeyRefused(String message) {
        super(message);
    }
}
