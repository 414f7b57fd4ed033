package footprint.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class AskedOnceTest {
    private final AtomicLong now = new AtomicLong(-5);
    private final AtomicInteger asked = new AtomicInteger();
    private final AskedOnce database = new AskedOnce(now::get);

    private int answer() {
        return database.ask(asked::incrementAndGet);
    }

    private void failAfter(long seconds) {
        assertThatThrownBy(() -> database.ask(() -> {
                    asked.incrementAndGet();
                    now.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
                    throw new DataAccessResourceFailureException("away");
                }))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void a_database_that_gave_no_answer_is_not_asked_again_at_once_however_long_that_took() {
        failAfter(5);
        failAfter(5);
        assertThatThrownBy(this::answer).isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(asked).hasValue(1);
    }

    @Test
    void a_second_later_it_is_asked_again() {
        failAfter(5);
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertThat(answer()).isEqualTo(2);
    }

    @Test
    void one_that_answers_is_asked_each_time() {
        assertThat(answer()).isEqualTo(1);
        assertThat(answer()).isEqualTo(2);
    }
}
