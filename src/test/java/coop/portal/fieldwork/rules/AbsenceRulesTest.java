package coop.portal.fieldwork.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.AbsenceDraft;
import coop.portal.fieldwork.model.AbsenceKind;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase(value = "FLD-07", rule = "AB-1")
class AbsenceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final UserId SOMEBODY = new UserId(1);

    @Test
    void an_absence_says_who_why_and_from_when_to_when() {
        assertThat(keys(new AbsenceDraft(null, null, null, null, ""))).containsExactly("user", "kind", "days");
        assertThat(keys(new AbsenceDraft(SOMEBODY, AbsenceKind.LEAVE, DAY, DAY.minusDays(1), ""))).containsExactly("order");
        assertThat(keys(new AbsenceDraft(SOMEBODY, AbsenceKind.LEAVE, DAY, DAY.plusYears(2).plusDays(1), "")))
                .containsExactly("too-long");
        assertThat(keys(new AbsenceDraft(SOMEBODY, AbsenceKind.STUDY, DAY, DAY.plusYears(2), "x".repeat(501)))).containsExactly("note");
        assertThat(keys(new AbsenceDraft(SOMEBODY, AbsenceKind.TRIP, DAY, DAY, ""))).isEmpty();
    }

    private static List<String> keys(AbsenceDraft draft) {
        return AbsenceRules.check(draft).stream().map(Remark::key).map(key -> key.replace("fieldwork.remark.absence-", "")).toList();
    }
}
