package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A whole office that signs in at eight. */
class SignInRaceModuleTest extends ModuleTest {

    private static final int PEOPLE = 8;
    private static final int OFFICES = 6;

    @Test
    @UseCase(value = "ACC-01", rule = "S-03")
    void attempts_at_the_same_moment_are_all_counted_and_none_is_turned_away_by_another() throws Exception {
        SignInBrake brake = application.getBean(SignInBrake.class);
        for (int office = 0; office < OFFICES; office++) {
            String source = "10.1.1." + office;
            atOnce(person -> brake.begin("nguoi-" + person + source, source));
            assertThat(failures("SOURCE")).as("attempts that are not taken back yet").isEqualTo(PEOPLE);
            atOnce(person -> brake.release("nguoi-" + person + source, source));
            assertThat(failures("SOURCE")).isZero();
            assertThat(failures("NAME")).isZero();
        }
    }

    private interface Act {
        void of(int person);
    }

    private static void atOnce(Act act) throws Exception {
        CyclicBarrier door = new CyclicBarrier(PEOPLE);
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> acting = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int number = person;
                acting.add(people.submit(() -> {
                    door.await(1, TimeUnit.MINUTES);
                    act.of(number);
                    return true;
                }));
            }
            for (Future<?> one : acting) {
                one.get(1, TimeUnit.MINUTES);
            }
        }
    }

    private static int failures(String kind) {
        return database().queryForObject(
                "SELECT COALESCE(SUM(failures), 0) FROM portal.sign_in_brake WHERE kind = ?", Integer.class, kind);
    }
}
