package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.scope.WriterCounts;
import coop.portal.support.KeptCounts;
import coop.portal.support.ModuleTest;
import coop.portal.support.Planted;
import coop.portal.support.Race;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts that the database keeps while rows are written: whatever statement writes them, and whoever writes at the same time. */
class KeptCountsModuleTest extends ModuleTest {

    private static final int ROWS = 60;
    private static final int ACTS = 120;
    private static final int CELLS = 3_000;
    private static final long SECONDS_TO_MEET = 60;
    private static final List<String> TABLES = List.of("figures_report", "quality_finding", "organisation");

    @Autowired
    WriterCounts counts;

    @Autowired
    CountsTogether together;

    @Autowired
    JdbcTemplate portal;

    private static void plant() {
        JdbcTemplate root = database();
        Planted.in("figures_period").with("code", "'2025'").with("kind", "'YEAR'").rows(root, 1);
        place(Planted.in("figures_report").with("period_code", "'2025'").with("organisation_id", "seq")
                .with("revenue_total", "IF(seq MOD 3, seq * 1000000, NULL)").with("workers_regular", "IF(seq MOD 4, seq, NULL)")
                .with("avg_income_worker", "IF(seq MOD 5, seq * 7, NULL)").among("organisation_type", "COOPERATIVE", "UNION")
                .among("state", "ACCEPTED", "SUBMITTED", "DRAFT")).rows(root, ROWS);
        place(Planted.in("quality_finding").with("organisation_id", "seq DIV 4").with("rule", "CONCAT('DQ_', seq MOD 4)")
                .among("severity", "ERROR", "WARNING", "INFO").among("state", "OPEN", "OPEN", "FIXED", "DISMISSED")).rows(root, ROWS);
        place(Planted.in("organisation").with("code", "seq").among("legal_status", "ACTIVE", "TERMINATED")).rows(root, ROWS);
    }

    private static Planted place(Planted planted) {
        return planted.with("commune_id", "1 + seq MOD 3").among("sector", "AGRICULTURE", "FINANCE");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void they_are_those_of_the_rows_whatever_is_done(long seed) {
        plant();
        KeptCounts.areThoseOfTheRows(database());
        SplittableRandom chance = new SplittableRandom(seed);
        for (int i = 0; i < ACTS; i++) {
            portal.update(act(chance));
        }
        KeptCounts.areThoseOfTheRows(database());
    }

    private static String act(SplittableRandom chance) {
        String some = " WHERE id MOD " + (1 + chance.nextInt(9)) + " = 0 AND id > " + chance.nextInt(ROWS);
        int number = chance.nextInt(4);
        return switch (chance.nextInt(11)) {
            case 0 -> "UPDATE figures_report SET state = ELT(1 + " + number + ", 'DRAFT', 'SUBMITTED', 'ACCEPTED', 'LOCKED')" + some;
            case 1 -> "UPDATE figures_report SET revenue_total = IF(" + number + ", id * " + number + ", NULL), profit = -id" + some;
            case 2 -> "UPDATE figures_report SET avg_income_worker = IF(" + number + ", 5, NULL), workers_regular = " + number + some;
            case 3 -> "UPDATE " + TABLES.get(number % 3) + " SET commune_id = " + (1 + number) + some;
            case 4 -> "UPDATE " + TABLES.get(number % 3) + " SET sector = ELT(1 + " + number % 2 + ", 'FINANCE', 'TRANSPORT')" + some;
            case 5 -> "UPDATE quality_finding SET state = ELT(1 + " + number + ", 'OPEN', 'FIXED', 'DISMISSED', 'OPEN')" + some;
            case 6 -> "UPDATE quality_finding SET severity = ELT(1 + " + number + ", 'ERROR', 'WARNING', 'INFO', 'ERROR')" + some;
            case 7 -> "UPDATE organisation SET legal_status = ELT(1 + " + number % 2 + ", 'ACTIVE', 'TERMINATED')" + some;
            case 8 -> "DELETE FROM " + TABLES.get(number % 3) + " WHERE id = " + (1 + chance.nextInt(ROWS));
            case 9 -> "UPDATE figures_report SET organisation_name = 'HTX', version = version + 1" + some;
            default -> "UPDATE figures_report SET managers_total = " + number + ", members_official = NULL" + some;
        };
    }

    @Test
    void two_who_write_the_same_cell_at_once_neither_wait_nor_find_it_changed() throws Exception {
        plant();
        CyclicBarrier written = new CyclicBarrier(2);

        List<Object> ends = Race.of(() -> accept(written, 0), () -> accept(written, 1));

        assertThat(ends).containsExactly(true, true);
        KeptCounts.areThoseOfTheRows(database());
    }

    /** Both have read before either writes, and both have written before either ends. */
    private Object accept(CyclicBarrier both, int parity) {
        return transaction.execute(status -> {
            portal.queryForObject("SELECT COUNT(*) FROM figures_report", Integer.class);
            meet(both);
            for (int id = 1; id <= ROWS; id++) {
                if (id % 2 == parity) {
                    portal.update("UPDATE figures_report SET state = 'LOCKED', commune_id = 1 WHERE id = ?", id);
                }
            }
            meet(both);
            return true;
        });
    }

    @Test
    void two_who_fill_cells_that_nobody_had_do_not_end_each_other() throws Exception {
        JdbcTemplate root = database();
        Planted.in("figures_period").with("code", "'2025'").with("kind", "'YEAR'").rows(root, 1);
        Planted.in("figures_report").with("period_code", "'2025'").with("organisation_id", "seq").with("commune_id", "1")
                .with("sector", "'FINANCE'").with("organisation_type", "'COOPERATIVE'").with("state", "'DRAFT'").rows(root, CELLS);
        CyclicBarrier begun = new CyclicBarrier(2);

        List<Object> ends = Race.of(() -> scatter(begun, 0), () -> scatter(begun, 1));

        assertThat(ends).containsExactly(true, true);
        KeptCounts.areThoseOfTheRows(root);
    }

    /** Cell after cell, as if by chance, so that pages are split between the rows of the two. */
    private Object scatter(CyclicBarrier both, int parity) {
        return transaction.execute(status -> {
            meet(both);
            for (int i = 1; i < CELLS; i++) {
                int id = i * 1_571 % CELLS;
                if (id % 2 == parity) {
                    portal.update("UPDATE figures_report SET commune_id = ? WHERE id = ?", 10 + id, id);
                }
            }
            return true;
        });
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(SECONDS_TO_MEET, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_connections_that_are_gone_have_counted_is_brought_together() {
        plant();
        for (String table : counts.tables()) {
            database().update("UPDATE portal." + table + " SET writer = 1000000 + commune_id");
        }
        portal.update("DELETE FROM organisation WHERE sector = 'FINANCE'");

        together.bring();
        together.bring();

        assertThat(counts.tables()).containsExactlyInAnyOrder(
                "figures_tally", "quality_tally", "quality_flawed", "organisation_tally");
        assertThat(counts.tables()).allSatisfy(table -> assertThat(counts.gone(table)).isEmpty());
        KeptCounts.areThoseOfTheRows(database());
    }
}
