package footprint.crash;

import java.util.List;
import java.util.Random;

/** Sends again what got no answer, and some of what got one: each is recorded once, and the ledger says which is which. */
final class SentAgain implements AfterRestart {
    private static final int SAMPLE = 20;

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        for (Call call : journal.unanswered()) {
            long absent = call.requests.stream()
                    .filter(request -> !store.holds(request.entryId()))
                    .count();
            int fresh = caller.recordAgain(call);
            tally.cut(call.phase, call.requests.size(), call.requests.size() - absent);
            if (fresh != absent) {
                tally.differs(
                        call.phase,
                        "sent again, " + fresh + " entries were called new where " + absent
                                + " were not on record, first "
                                + call.requests.get(0).entryId());
            }
        }
        for (Call call : journal.sample(SAMPLE, random)) {
            List<Call.Receipt> before = call.receipts();
            if (caller.recordAgain(call) > 0) {
                tally.lost(
                        call.phase,
                        "an acknowledged entry was called new when it was sent again: "
                                + call.requests.get(0).entryId());
            }
            if (!call.receipts().equals(before)) {
                tally.differs(
                        call.phase,
                        "an acknowledged entry was given another receipt when it was sent again: "
                                + call.requests.get(0).entryId());
            }
        }
    }
}
