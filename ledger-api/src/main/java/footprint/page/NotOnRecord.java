package footprint.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no page for what was asked for. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotOnRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotOnRecord() {
        super("nothing is on record under this address");
    }
}
