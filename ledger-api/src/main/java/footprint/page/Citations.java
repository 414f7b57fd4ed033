package footprint.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads citations whose title and web addresses are parted by bars. Thread-safe. */
@Component("citations")
public final class Citations {
    /** @param title may be empty where only addresses are given */
    public record Citation(String title, List<Link> links) {}

    /** @param host what the link says: the name of the site, so that a reader knows where it leads */
    public record Link(String address, String host) {}

    /** Only addresses that begin with {@code https://} or {@code http://} become links; all else is title. */
    public Citation read(String citation) {
        List<String> parts = Arrays.stream(citation.split("\\s*\\|\\s*")).toList();
        List<Link> links =
                parts.stream().map(Citations::link).filter(Objects::nonNull).toList();
        String title = parts.stream().filter(part -> link(part) == null).collect(Collectors.joining("; "));
        return new Citation(title, links);
    }

    private static @Nullable Link link(String part) {
        if (!part.startsWith("https://") && !part.startsWith("http://")) {
            return null;
        }
        try {
            String host = URI.create(part).getHost();
            return host == null ? null : new Link(part, host);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
