package footprint.crash;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Sends again what got no answer, and some of what got one: each is recorded once, and the ledger says which is which. */
final class SentAgain implements AfterRestart {
    private static final int SAMPLE = 20;

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        for (Call call : journal.unanswered()) {
            unanswered(call, caller, store, tally);
        }
        for (Call call : journal.sample(SAMPLE, random)) {
            acknowledged(call, caller, tally);
        }
    }

    private static void unanswered(Call call, Caller caller, StoreCheck store, Tally tally)
            throws NoAnswer, InterruptedException {
        long absent = call.requests.stream()
                .filter(request -> !store.holds(request.entryId()))
                .count();
        int fresh = caller.recordAgain(call);
        tally.cut(call.phase, call.requests.size(), call.requests.size() - absent);
        if (fresh != absent) {
            tally.differs(
                    call.phase,
                    "sent again, " + fresh + " entries were called new where " + absent + " were not on record, first "
                            + first(call));
        }
    }

    private static void acknowledged(Call call, Caller caller, Tally tally) throws NoAnswer, InterruptedException {
        List<Call.Receipt> before = call.receipts();
        if (caller.recordAgain(call) > 0) {
            tally.lost(call.phase, "an acknowledged entry was called new when it was sent again: " + first(call));
        }
        if (!call.receipts().equals(before)) {
            tally.differs(
                    call.phase,
                    "an acknowledged entry was given another receipt when it was sent again: " + first(call));
        }
    }

    private static UUID first(Call call) {
        return call.requests.get(0).entryId();
    }
}
