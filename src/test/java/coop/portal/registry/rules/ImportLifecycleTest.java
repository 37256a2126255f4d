package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Verdict;
import coop.portal.registry.model.ImportAction;
import coop.portal.registry.model.ImportCounts;
import coop.portal.registry.model.ImportStage;
import coop.portal.support.UseCase;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("REG-11")
class ImportLifecycleTest {

    private static final ImportCounts SOME = new ImportCounts(3, 1, 1, 1, 0, 0, 0);

    @Test
    void only_these_steps_lead_from_each_stage() {
        Map<ImportStage, Set<ImportAction>> expected = Map.of(
                ImportStage.UPLOADED, EnumSet.of(ImportAction.CHECK, ImportAction.DISCARD),
                ImportStage.CHECKING, EnumSet.of(ImportAction.FINISH, ImportAction.GIVE_UP),
                ImportStage.CHECKED,
                        EnumSet.of(ImportAction.CHECK, ImportAction.CORRECT, ImportAction.APPLY, ImportAction.DISCARD),
                ImportStage.APPLYING, EnumSet.of(ImportAction.FINISH, ImportAction.GIVE_UP),
                ImportStage.APPLIED, EnumSet.of(ImportAction.UNDO),
                ImportStage.UNDOING, EnumSet.of(ImportAction.FINISH, ImportAction.GIVE_UP),
                ImportStage.UNDONE, Set.of(),
                ImportStage.DISCARDED, Set.of());
        for (ImportStage stage : ImportStage.values()) {
            assertThat(ImportLifecycle.TABLE.openTo(stage, SOME)).as(stage.name()).isEqualTo(expected.get(stage));
        }
    }

    @Test
    void a_file_without_a_row_to_write_is_not_applied() {
        assertThat(ImportLifecycle.TABLE.decide(ImportStage.CHECKED, ImportAction.APPLY, ImportCounts.NONE))
                .isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void work_that_ends_badly_is_back_where_it_began() {
        for (ImportStage stage : ImportStage.values()) {
            if (stage.working()) {
                assertThat(ImportLifecycle.TABLE.decide(stage, ImportAction.GIVE_UP, SOME).orRefuse())
                        .isEqualTo(stage.backFrom());
            }
        }
    }
}
