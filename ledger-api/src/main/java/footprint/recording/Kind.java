package footprint.recording;

import footprint.access.Access;
import footprint.collection.Collection;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of requests, by the name that stands in {@code kind} of a line. */
enum Kind {
    COLLECTION("collection", Collection.class),
    ACCESS("access", Access.class),
    DISCLOSURE("disclosure", Disclosure.class),
    DECLINED_REQUEST("declined-request", DeclinedRequest.class),
    AGREEMENT("agreement", null),
    AGREEMENT_AMENDMENT("agreement-amendment", null),
    AGREEMENT_END("agreement-end", Recording.End.class),
    AMENDMENT("amendment", Recording.Change.class),
    WITHDRAWAL("withdrawal", Recording.Withdrawal.class),
    DESTRUCTION("destruction", Recording.Destruction.class);

    private final String code;
    private final @org.jspecify.annotations.Nullable Class<? extends Record> body;

    Kind(String code, @org.jspecify.annotations.Nullable Class<? extends Record> body) {
        this.code = code;
        this.body = body;
    }

    static Optional<Kind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Kind::code).collect(Collectors.joining(", "));
    }

    String code() {
        return code;
    }

    boolean aboutChildren() {
        return ordinal() <= DECLINED_REQUEST.ordinal();
    }

    /** The record that the request's own members make. */
    Class<? extends Record> body() {
        if (body == null) {
            throw new IllegalStateException(code + " has its terms beside its reference");
        }
        return body;
    }
}
