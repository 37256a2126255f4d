package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Refusal;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusSource;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@UseCase("REG-04")
class StatusRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    @Test
    @UseCase(value = "REG-04", rule = "STAT-2")
    void a_legal_status_needs_its_ground() {
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.SUSPENDED, TODAY, "theo thông báo", "TB 12"))).isEmpty();
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.SUSPENDED, TODAY, " ", "TB 12")))
                .containsExactly("registry.refusal.reason-required");
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.SUSPENDED, TODAY, "a", " ")))
                .containsExactly("registry.refusal.document-required");
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.ACTIVE, TODAY, "a", "b")))
                .containsExactly("registry.refusal.status-is-the-same");
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.SUSPENDED, TODAY.plusDays(1), "a", "b")))
                .containsExactly("registry.refusal.future-date");
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.SUSPENDED, SINCE.minusDays(1), "a", "b")))
                .containsExactly("registry.refusal.before-the-last-change");
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.TERMINATING, TODAY, "a", "b")))
                .containsExactly("registry.refusal.status-not-of-type");
    }

    @Test
    @UseCase(value = "REG-04", rule = "STAT-3")
    void not_at_address_is_the_tax_authoritys_word_and_replaces_no_other() {
        var change = new StatusChange<>(
                LegalStatus.NOT_AT_ADDRESS, TODAY, "a", "b", StatusSource.TAX_AUTHORITY);
        assertThat(legal(LegalStatus.ACTIVE, change)).isEmpty();
        assertThat(legal(LegalStatus.SUSPENDED, change))
                .containsExactly("registry.refusal.not-at-address-only-from-active");
        assertThat(legal(LegalStatus.ACTIVE, change(LegalStatus.NOT_AT_ADDRESS, TODAY, "a", "b")))
                .containsExactly("registry.refusal.not-at-address-by-tax-authority");
    }

    @Test
    @UseCase(value = "REG-04", rule = "STAT-4")
    void dormancy_is_confirmed_by_minutes_only() {
        assertThat(operating(LegalStatus.ACTIVE, change(OperatingStatus.CONFIRMED_DORMANT, TODAY, "a", null)))
                .containsExactly("registry.refusal.minutes-required");
        assertThat(operating(LegalStatus.ACTIVE, change(OperatingStatus.CONFIRMED_DORMANT, TODAY, "a", "BB 3"))).isEmpty();
        assertThat(operating(LegalStatus.ACTIVE, change(OperatingStatus.SUSPECTED_DORMANT, TODAY, "a", null))).isEmpty();
    }

    @Test
    @UseCase(value = "REG-04", rule = "STAT-5")
    void what_follows_the_register_waits_for_it() {
        assertThat(operating(LegalStatus.ACTIVE, change(OperatingStatus.NOTIFIED_SUSPENSION, TODAY, "a", null)))
                .containsExactly("registry.refusal.suspension-follows-register");
        assertThat(operating(LegalStatus.SUSPENDED, change(OperatingStatus.NOTIFIED_SUSPENSION, TODAY, "a", null)))
                .isEmpty();
        assertThat(operating(LegalStatus.DISSOLVING, change(OperatingStatus.CEASED, TODAY, "a", null)))
                .containsExactly("registry.refusal.ceased-follows-register");
    }

    @ParameterizedTest
    @UseCase(value = "REG-04", rule = "STAT-6")
    @CsvSource({
        "SUSPENDED, OPERATING, NOTIFIED_SUSPENSION", "SUSPENDED, SUSPECTED_DORMANT,", "ACTIVE, NOTIFIED_SUSPENSION, OPERATING",
        "ACTIVE, WEAK,", "DISSOLVING, CONFIRMED_DORMANT, IN_DISSOLUTION", "DISSOLVING, CEASED,",
        "TERMINATED, OPERATING, CEASED", "TERMINATED, CEASED,", "NOT_AT_ADDRESS, OPERATING,",
        "REVOKED_TAX_ENFORCEMENT, OPERATING,"
    })
    void the_operating_status_follows_the_register_only_where_it_must(
            LegalStatus legal, OperatingStatus before, @Nullable OperatingStatus after) {
        assertThat(StatusRules.following(legal, before).orElse(null)).isEqualTo(after);
    }

    private static List<String> legal(LegalStatus now, StatusChange<LegalStatus> change) {
        return keys(StatusRules.legal(OrganisationType.COOPERATIVE, now, SINCE, change, TODAY));
    }

    private static List<String> operating(LegalStatus legal, StatusChange<OperatingStatus> change) {
        return keys(StatusRules.operating(legal, OperatingStatus.OPERATING, SINCE, change, TODAY));
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }

    private static <S extends Enum<S>> StatusChange<S> change(
            S status, LocalDate since, String reason, @Nullable String document) {
        return new StatusChange<>(status, since, reason, document, StatusSource.REGISTRATION);
    }
}
