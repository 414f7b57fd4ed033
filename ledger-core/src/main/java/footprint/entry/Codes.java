package footprint.entry;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads an enum by the code that stands in JSON. */
public final class Codes {
    private Codes() {}

    /** @throws IllegalArgumentException that lists the codes there are */
    public static <T> T parse(T[] values, Function<T, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one of " + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }
}
