package coop.portal.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.support.UseCase;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase(value = "ACC-01", rule = {"S-03", "S-04"})
class BrakeScheduleTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,16", "10,32", "11,60", "12,60", "1000000,60"})
    void a_name_rests_longer_with_each_failure_from_the_fifth_on_but_never_longer_than_an_hour(int failures, int minutes) {
        assertThat(BrakeSchedule.NAME.restAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({"29,0", "30,1", "31,2", "33,8", "34,15", "1000000,15"})
    void a_source_that_a_whole_office_may_share_has_more_patience(int failures, int minutes) {
        assertThat(BrakeSchedule.SOURCE.restAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void failures_are_remembered_for_longer_than_any_rest() {
        assertThat(BrakeSchedule.MEMORY).isGreaterThan(BrakeSchedule.NAME.restAfter(Integer.MAX_VALUE));
    }
}
