package coop.portal.reconciliation;

import static coop.portal.reconciliation.NationalFiles.csv;
import static coop.portal.reconciliation.NationalFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.OrganisationId;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusesThatDifferModuleTest extends ReconciliationModuleTest {

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-08")
    void a_status_that_differs_from_the_national_system_is_told_until_a_newer_export_agrees() {
        String code = OrganisationBuilder.nextCode();
        OrganisationId differs = organisations().cooperative("Một").code(code).registered();
        String other = OrganisationBuilder.nextCode();
        OrganisationId agrees = organisations().cooperative("Hai").code(other).registered();
        assertThat(found(differs, agrees)).isEmpty();

        load(csv(national(code, "Hợp tác xã Một", "Tạm ngừng kinh doanh"), national(other, "Hợp tác xã Hai", "Đang hoạt động")));

        assertThat(found(differs, agrees)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(QualityRule.DQ_08);
            assertThat(finding.organisation()).isEqualTo(differs);
            assertThat(Messages.text(finding.remarks().getFirst())).contains("Đang hoạt động", "Tạm ngừng kinh doanh");
        });
        load(csv(national(code, "Hợp tác xã Một", "Đang hoạt động"), national(other, "Hợp tác xã Hai", "Đang hoạt động")));
        assertThat(found(differs, agrees)).isEmpty();
    }

    private String national(String code, String name, String status) {
        return row(code, name, place(0), "0161", "Nguyễn Văn An", status, "20/05/2020");
    }

    private List<Finding> found(OrganisationId... organisations) {
        return as(actors.system("test"), () -> bean(StatusesThatDiffer.class)
                .find(List.of(organisations), LocalDate.of(2026, 10, 5)));
    }
}
