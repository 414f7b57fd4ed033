package footprint.recording;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers with a receipt: 201 with its address for a new entry, 200 for one that had been recorded before. */
final class Answers {
    private Answers() {}

    static ResponseEntity<Receipt> of(Receipt receipt) {
        return receipt.fresh()
                ? ResponseEntity.created(URI.create("/v1/entries/" + receipt.entryId()))
                        .body(receipt)
                : ResponseEntity.ok(receipt);
    }
}
