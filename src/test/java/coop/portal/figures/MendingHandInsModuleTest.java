package coop.portal.figures;

import static coop.portal.figures.FigureCampaign.HALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.exchange.model.UploadLimits;
import coop.portal.figures.model.FigureField;
import coop.portal.figures.model.HandInFilter;
import coop.portal.figures.model.HandInId;
import coop.portal.figures.model.HandInRow;
import coop.portal.figures.model.HandInSlip;
import coop.portal.figures.model.HandInStage;
import coop.portal.figures.persistence.HandInRecords;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.Window;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What is wrong with rows of a workbook: taken away to be mended, or put right where it is. */
@UseCase("FIG-03")
class MendingHandInsModuleTest extends ModuleTest {

    private static final String GOOD = "2901346582,Hợp tác xã Bình Minh,5152,1053,535,8,54.2,70,01/03/2026";
    private static final String UNREADABLE = "2901346695,Hợp tác xã Quỳnh Tam,395,245,6,mười một,60.2,89,03/04/2026";
    private static final String SLIPPED = "2901346695,Hợp tác xã Quỳnh Tam,395,245,6,11,60200000,89,03/04/2026";
    private static final String STRANGE = "2999999999,Hợp tác xã Lạ,10,5,1,2,30,9,";

    @TempDir
    Path folder;

    @Autowired
    private HandInDownloads downloads;

    @Autowired
    private CorrectingHandIns correcting;

    private FigureCampaign campaign;
    private OrganisationId tam;

    @BeforeEach
    void two_cooperatives() {
        campaign = new FigureCampaign(application);
        campaign.cooperative("Bình Minh", "2901346582", 0);
        tam = campaign.cooperative("Quỳnh Tam", "2901346695", 1);
        actAs(actors.system("test"));
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-11")
    void refused_rows_go_out_with_what_was_typed_and_come_back_mended() throws IOException {
        campaign.handIn(folder, HALF, GOOD, UNREADABLE, STRANGE);
        Path refused = folder.resolve("tu-choi.xlsx");
        try (OutputStream out = Files.newOutputStream(refused)) {
            downloads.refused(latest().id(), out);
        }

        HandInRun.Outcome again = bean(HandInRun.class).apply(refused, HALF, rows -> {}, FigureCampaign.Nobody.WATCHES);
        assertThat(again.counts().rows()).isEqualTo(2);
        assertThat(again.counts().refused()).as("nothing was mended, and what was typed is still there").isEqualTo(2);
        assertThat(database().queryForList("SELECT remarks FROM portal.figures_hand_in_row WHERE hand_in_id = ? ORDER BY row_no",
                String.class, latest().id().value()).getFirst()).contains("mười một");
    }

    @Test
    @UseCase(value = "FIG-03", rule = "H-12")
    void units_are_put_right_at_once_while_the_workbook_waits() {
        HandInId id = checked(GOOD, SLIPPED, STRANGE);
        assertThat(latest().counts().warnings()).isEqualTo(1);
        List<HandInSlip> slips = correcting.slips(id);
        assertThat(slips).singleElement().satisfies(one -> {
            assertThat(one.row()).isEqualTo(3);
            assertThat(one.slip().field()).isEqualTo(FigureField.AVG_INCOME_WORKER);
            assertThat(one.slip().offered()).isEqualByComparingTo("60200000");
        });
        assertThatThrownBy(() -> correcting.correctUnits(id, List.of())).isInstanceOf(StaleException.class);

        correcting.correctUnits(id, slips);

        assertThat(latest().stage()).isEqualTo(HandInStage.CHECKED);
        assertThat(latest().counts().warnings()).isZero();
        assertThat(latest().counts().created()).isEqualTo(2);
        assertThat(latest().counts().refused()).isEqualTo(1);
        assertThat(correcting.slips(id)).isEmpty();
        assertThatThrownBy(() -> correcting.correctUnits(id, List.of())).isInstanceOf(RefusedException.class);

        transaction.executeWithoutResult(status ->
                bean(HandInRecords.class).move(id, HandInStage.CHECKED, HandInStage.APPLYING, null));
        bean(HandInSteps.class).apply(latest(), bean(FigureDesk.class).period(HALF), FigureCampaign.Nobody.WATCHES);
        assertThat(campaign.report(tam, HALF).figures().get(FigureField.AVG_INCOME_WORKER)).isEqualByComparingTo("60200000");
        assertThat(correcting.slips(id)).as("what is applied is not corrected").isEmpty();
    }

    private HandInId checked(String... lines) {
        campaign.open(HALF);
        HandInId id = HandInId.next();
        try (HandInFile file = HandInFile.open(
                FigureCampaign.file(folder, lines), "so-lieu.csv", UploadLimits.USUAL)) {
            transaction.executeWithoutResult(status -> bean(HandInRecords.class).insert(
                    new HandInRecords.Arrived(id, HALF, "so-lieu.csv", bean(FigureDesk.class).now()), bean(FigureDesk.class).actor()));
            bean(HandInSteps.class).check(id, file, bean(FigureDesk.class).period(HALF), FigureCampaign.Nobody.WATCHES);
        }
        return id;
    }

    private HandInRow latest() {
        return bean(HandInQueries.class).handIns().page(new HandInFilter("", Set.of(), Set.of()), Window.first(1)).getFirst();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
