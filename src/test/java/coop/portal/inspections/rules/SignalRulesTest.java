package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.InspectionTopic;
import coop.portal.inspections.model.SignalDraft;
import coop.portal.inspections.model.SignalKind;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Remark;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("INS-04")
class SignalRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final OrganisationId COOP = new OrganisationId(1);

    @Test
    @UseCase(value = "INS-04", rule = {"SI-1", "SI-2", "SI-3"})
    void who_when_and_from_where_has_to_be_said() {
        assertThat(rules(COOP, SignalKind.COMPLAINT, TODAY, Set.of(), "Đơn 12")).isEmpty();
        assertThat(rules(null, SignalKind.COMPLAINT, TODAY, Set.of(), "Đơn 12")).containsExactly("SI-1");
        assertThat(rules(COOP, SignalKind.COMPLAINT, null, Set.of(), "Đơn 12")).containsExactly("SI-2");
        assertThat(rules(COOP, SignalKind.COMPLAINT, TODAY.plusDays(1), Set.of(), "Đơn 12")).containsExactly("SI-2");
        assertThat(rules(COOP, SignalKind.COMPLAINT, TODAY, Set.of(), "  ")).containsExactly("SI-3");
    }

    @Test
    @UseCase(value = "INS-04", rule = "SI-4")
    void an_audit_says_what_it_looks_at() {
        assertThat(rules(COOP, SignalKind.STATE_AUDIT, TODAY, Set.of(), "KTNN")).containsExactly("SI-4");
        assertThat(rules(COOP, SignalKind.STATE_AUDIT, TODAY, Set.of(InspectionTopic.ACCOUNTING), "KTNN")).isEmpty();
    }

    private static List<String> rules(
            @Nullable OrganisationId coop, SignalKind kind, @Nullable LocalDate day, Set<InspectionTopic> topics,
            String source) {
        return SignalRules.check(new SignalDraft(coop, kind, day, topics, source, "", ""), TODAY).stream()
                .map(Remark::rule)
                .toList();
    }
}
