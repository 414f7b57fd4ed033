package footprint.recording;

import footprint.identity.IdentityVault;
import footprint.problem.Problem;
import footprint.problem.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One entry as a form of two parts, read as it streams in: {@code metadata} (JSON), then {@code children} (a file). Nothing
 * is spooled to disk. Thread-safe.
 */
@Component
class Upload {
    private static final int LARGEST_METADATA = 1 << 20;

    private final RequestParser parser;
    private final Vocabulary vocabulary;
    private final IdentityVault vault;

    Upload(RequestParser parser, Vocabulary vocabulary, IdentityVault vault) {
        this.parser = parser;
        this.vocabulary = vocabulary;
        this.vault = vault;
    }

    /**
     * @param column of the children's CSV file; null for one identifier a line
     * @param strata columns of that file that part the children of a collection into strata
     * @param knownOnly refuse children whom the vault does not know
     */
    Recording read(
            Kind kind, HttpServletRequest request, @Nullable String column, List<String> strata, boolean knownOnly) {
        if (!strata.isEmpty() && (kind != Kind.COLLECTION || column == null)) {
            throw new Refused(
                    Problem.UNSUPPORTED,
                    "Only a collection has strata, and only a CSV file tells them: name its column of identifiers too.");
        }
        try {
            FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
            Recording metadata = metadata(kind, part("metadata", parts));
            if (!(metadata instanceof Recording.OfChildren of)) {
                return metadata;
            }
            ChildrenFile file = ChildrenFile.read(part("children", parts).getInputStream(), column, strata, vocabulary);
            if (knownOnly) {
                refuseUnknown(file);
            }
            return of.of(new Who.Listed(file.children(), file.strata()));
        } catch (FileUploadException e) {
            throw new Refused(Problem.UNSUPPORTED, "The form breaks off or is not well-formed multipart/form-data.");
        } catch (IOException e) {
            throw new Refused(Problem.NOT_A_CHILDREN_FILE, "The upload broke off; nothing was recorded.");
        }
    }

    private static FileItemInput part(String name, FileItemInputIterator parts) throws IOException {
        if (parts.hasNext()) {
            FileItemInput part = parts.next();
            if (name.equals(part.getFieldName())) {
                return part;
            }
        }
        throw new Refused(
                Problem.UNSUPPORTED, "Send a part metadata (JSON) first and a part children (a file) after it.");
    }

    private Recording metadata(Kind kind, FileItemInput part) throws IOException {
        byte[] bytes = part.getInputStream().readNBytes(LARGEST_METADATA + 1);
        if (bytes.length > LARGEST_METADATA) {
            throw new Refused(
                    Problem.TOO_LARGE, "The metadata may have at most 1 MiB; children go into a part of their own.");
        }
        Faults faults = new Faults();
        Recording read = kind.aboutChildren()
                ? parser.metadata(kind, Json.read(new ByteArrayInputStream(bytes)), faults)
                : parser.read(kind, Json.read(new ByteArrayInputStream(bytes)), faults);
        faults.check();
        return java.util.Objects.requireNonNull(read);
    }

    private void refuseUnknown(ChildrenFile file) {
        List<Integer> unknown = vault.unknown(file.children(), Integer.MAX_VALUE);
        Faults faults = new Faults();
        unknown.forEach(position -> faults.addLine(
                file.lineOf(position), "The ledger does not know this child, and the file was sent with knownOnly."));
        faults.check(Problem.UNKNOWN_CHILDREN);
    }
}
