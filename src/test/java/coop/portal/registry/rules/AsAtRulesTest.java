package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.model.Education;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OldName;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusMoment;
import coop.portal.registry.model.StatusSource;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("REG-24")
class AsAtRulesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    @Test
    @UseCase(value = "REG-24", rule = "DAY-4")
    void a_status_holds_from_its_first_day_to_the_day_before_the_next() {
        List<StatusMoment> history = List.of(
                moment(StatusKind.OPERATING, OperatingStatus.WEAK, null, null),
                moment(StatusKind.LEGAL, LegalStatus.SUSPENDED, DAY, null),
                moment(StatusKind.LEGAL, LegalStatus.ACTIVE, DAY.minusYears(1), DAY));
        assertThat(legal(history, DAY.minusYears(1).minusDays(1))).isNull();
        assertThat(legal(history, DAY.minusDays(1))).isEqualTo(LegalStatus.ACTIVE);
        assertThat(legal(history, DAY)).isEqualTo(LegalStatus.SUSPENDED);
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-5")
    void a_name_holds_until_the_day_of_the_next() {
        List<OldName> old = List.of(new OldName("Hai", DAY), new OldName("Một", DAY.minusYears(1)));
        assertThat(AsAtRules.name("Ba", old, DAY)).isEqualTo("Ba");
        assertThat(AsAtRules.name("Ba", old, DAY.minusDays(1))).isEqualTo("Hai");
        assertThat(AsAtRules.name("Ba", old, DAY.minusYears(1).minusDays(1))).isEqualTo("Một");
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-7")
    void a_term_includes_both_its_days() {
        assertThat(AsAtRules.inOffice(held(DAY, DAY), DAY)).isTrue();
        assertThat(AsAtRules.inOffice(held(null, DAY.minusDays(1)), DAY)).isFalse();
        assertThat(AsAtRules.inOffice(held(DAY.plusDays(1), null), DAY)).isFalse();
    }

    private static @Nullable Enum<?> legal(List<StatusMoment> history, LocalDate day) {
        return AsAtRules.status(history, StatusKind.LEGAL, day).map(StatusMoment::status).orElse(null);
    }

    private static StatusMoment moment(StatusKind kind, Enum<?> status, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new StatusMoment(kind, status, from, to, null, null, StatusSource.REGISTRATION, "A", LocalDateTime.MIN);
    }

    private static Person held(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Person("Nguyễn Văn An", PersonRole.DIRECTOR, true, null, null, null, null, Education.NONE, from, to);
    }
}
