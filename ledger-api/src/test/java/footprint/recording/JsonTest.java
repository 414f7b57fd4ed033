package footprint.recording;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.problem.Refused;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": null, \"a\": null}",
                "{\"a\": 1, \"\\u0061\": [1]}",
                "[{\"b\": {\"a\": {}, \"a\": []}}]",
                "{\"\": 1, \"\": {}}"
            })
    void a_member_that_stands_twice_is_refused_at_any_depth(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.line(line)).withMessageContaining(", column ");
    }

    @Test
    void the_place_of_the_second_one_is_told_without_its_words() {
        byte[] body = "{\"secret\": 1,\n \"secret\": 2}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.read(new ByteArrayInputStream(body)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("at line 2, column 1")
                .hasMessageNotContaining("secret");
    }
}
