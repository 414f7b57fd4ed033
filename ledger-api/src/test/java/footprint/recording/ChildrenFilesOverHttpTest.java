package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.whole.InventedChildren;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ChildrenFilesOverHttpTest extends OverHttp {
    private static final String METADATA = "{" + COMMON
            + ", \"collection\": \"school-census-spring\", \"power\": \"ea1996-s537a\", \"items\": [\"name\"]}";
    private static final String KNOWN = InventedChildren.upn(900_200);
    private static final String UNKNOWN = InventedChildren.upn(900_201);

    @Test
    void a_file_of_known_children_only_is_refused_for_the_lines_of_others() {
        upload("", KNOWN);

        HttpResponse<String> refused = upload("?knownOnly=true", KNOWN + "\n" + UNKNOWN + "\n");
        HttpResponse<String> taken = upload("?knownOnly=true", KNOWN + "\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("type").stringValue()).isEqualTo("/problems/unknown-children");
        assertThat(json(refused).at("/errors").size()).isEqualTo(1);
        assertThat(json(refused).at("/errors/0/line").intValue()).isEqualTo(2);
        assertThat(refused.body()).doesNotContain(KNOWN, UNKNOWN);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        // Refused as a whole: the other child is still unknown.
        assertThat(upload("?knownOnly=true", UNKNOWN).statusCode()).isEqualTo(422);
    }

    @Test
    void a_column_of_a_csv_file_is_read_by_its_name() {
        String csv = "School,Pupil number\n\"Example, the\"," + InventedChildren.upn(900_210) + "\nExample,"
                + InventedChildren.upn(900_211) + "\n";

        HttpResponse<String> read = upload("?column=pupil%20number", csv);
        HttpResponse<String> misnamed = upload("?column=upn", csv);

        assertThat(read.statusCode()).as(read.body()).isEqualTo(201);
        assertThat(json(read).get("count").intValue()).isEqualTo(2);
        assertThat(misnamed.statusCode()).isEqualTo(422);
        assertThat(misnamed.body()).contains("/problems/not-a-children-file");
    }

    @Test
    void a_zipped_file_with_a_byte_order_mark_and_windows_line_ends_is_read_and_repeats_count_once() {
        String file = "\ufeff" + InventedChildren.upn(900_220) + "\r\n" + InventedChildren.upn(900_221) + "\r\n\r\n"
                + InventedChildren.upn(900_220) + "\r\n";

        HttpResponse<String> read = form("/v1/collections", METADATA, zipped(file));

        assertThat(read.statusCode()).as(read.body()).isEqualTo(201);
        assertThat(json(read).get("count").intValue()).isEqualTo(2);
    }

    @Test
    void bad_lines_are_named_by_number_and_nothing_is_recorded() {
        HttpResponse<String> refused = upload("", InventedChildren.upn(900_230) + "\nA000\n\nB111\n");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused)
                        .at("/errors")
                        .valueStream()
                        .map(fault -> fault.get("line").intValue()))
                .containsExactly(2, 4);
        assertThat(refused.body()).doesNotContain("A000", "B111");
        assertThat(upload("?knownOnly=true", InventedChildren.upn(900_230)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void columns_of_a_csv_file_part_a_census_into_strata_by_which_others_can_be_described() {
        String csv = "upn,Year-Group,local-authority\n" + InventedChildren.upn(900_240) + ",10,002\n"
                + InventedChildren.upn(900_241) + ",10,003\n" + InventedChildren.upn(900_242) + ",11,002\n";

        HttpResponse<String> census = upload("?column=upn&strata=Year-Group,local-authority", csv);
        String id = json(census).get("entryId").stringValue();

        assertThat(census.statusCode()).as(census.body()).isEqualTo(201);
        assertThat(described(id, "year-group:10", "local-authority:002").statusCode())
                .isEqualTo(201);
        // Nobody is in both.
        assertThat(described(id, "year-group:11", "local-authority:003").statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> described(String id, String one, String other) {
        String expression = "entry(%s, \\\"%s\\\") and entry(%s, \\\"%s\\\")".formatted(id, one, id, other);
        return post(
                "/v1/disclosures",
                "{" + COMMON + ", \"recipients\": [{\"name\": \"Example University\"}], \"dataSet\": \"NPD\","
                        + " \"delivery\": \"extract\", \"described\": {\"description\": \"Some.\","
                        + " \"expression\": \"" + expression + "\"}}");
    }

    @Test
    void strata_are_refused_where_no_file_can_tell_them() {
        String child = InventedChildren.upn(900_250);

        assertThat(upload("?strata=year-group", child).body()).contains("Only a collection has strata");
        assertThat(upload("?column=upn&strata=house", "upn\n" + child).body()).contains("has no column");
        HttpResponse<String> odd = upload("?column=upn&strata=house", "upn,house\n" + child + ",\"a b\"\n");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(json(odd).at("/errors/0/line").intValue()).isEqualTo(2);
    }

    private HttpResponse<String> upload(String query, String file) {
        return form("/v1/collections" + query, METADATA, file.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
