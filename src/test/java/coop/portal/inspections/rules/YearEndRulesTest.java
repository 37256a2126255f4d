package coop.portal.inspections.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.inspections.model.ItemOutcome;
import coop.portal.inspections.model.LineStanding;
import coop.portal.inspections.model.YearEndChoice;
import coop.portal.kernel.Refusal;
import coop.portal.support.UseCase;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** INS-06: every choice against every standing and outcome, with a reason and without. */
class YearEndRulesTest {

    private static final String OPEN = """
            CARRY_OVER NOT_BEGUN
            CARRY_OVER PREPARED  prepared
            CARRY_OVER UNDER_WAY under-way
            CONTINUE   NOT_BEGUN not-under-way
            CONTINUE   PREPARED  not-under-way
            CONTINUE   UNDER_WAY
            DROP       NOT_BEGUN
            DROP       PREPARED  prepared
            DROP       UNDER_WAY under-way
            """;

    @Test
    @UseCase(value = "INS-06", rule = "OC-3")
    @DisplayName("a line not settled may be carried over or dropped before it begins, and goes on once it has begun")
    void everyChoiceAgainstEveryStanding() {
        var wanted = OPEN.lines().map(line -> line.split("\\s+")).collect(Collectors.toMap(
                cell -> cell[0] + " " + cell[1], cell -> cell.length > 2 ? cell[2] : "", (a, b) -> a, TreeMap::new));
        var found = new TreeMap<String, String>();
        for (YearEndChoice choice : YearEndChoice.values()) {
            for (LineStanding standing : LineStanding.values()) {
                found.put(choice + " " + standing, keys(choice, ItemOutcome.PLANNED, standing, true));
            }
        }
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    @UseCase(value = "INS-06", rule = {"OC-1", "OC-3"})
    @DisplayName("what is settled stays, and nothing goes without a reason")
    void settledAndWithoutReason() {
        for (YearEndChoice choice : YearEndChoice.values()) {
            for (LineStanding standing : LineStanding.values()) {
                assertThat(keys(choice, ItemOutcome.PLANNED, standing, false)).contains("reason-required");
                for (ItemOutcome outcome : ItemOutcome.values()) {
                    assertThat(keys(choice, outcome, standing, true).contains("settled")).isEqualTo(outcome.settled());
                }
            }
        }
    }

    private static String keys(YearEndChoice choice, ItemOutcome now, LineStanding standing, boolean reason) {
        return YearEndRules.check(choice, now, standing, reason).stream()
                .map(Refusal::key)
                .map(key -> key.replace("inspections.refusal.year-end.", ""))
                .collect(Collectors.joining(" "));
    }
}
