package coop.portal.reconciliation;

import static coop.portal.reconciliation.NationalFiles.csv;
import static coop.portal.reconciliation.NationalFiles.file;
import static coop.portal.reconciliation.NationalFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Severity;
import coop.portal.quality.model.Finding;
import coop.portal.quality.model.QualityRule;
import coop.portal.support.OpenFindings;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import coop.portal.uikit.Messages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatDiffersModuleTest extends ReconciliationModuleTest {

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
        assertThat(OpenFindings.of(database(), differs)).as("looked at with the load").contains("DQ_08");
        load(csv(national(code, "Hợp tác xã Một", "Đang hoạt động"), national(other, "Hợp tác xã Hai", "Đang hoạt động")));
        assertThat(found(differs, agrees)).isEmpty();
        assertThat(OpenFindings.of(database(), differs)).doesNotContain("DQ_08");
    }

    @Test
    @UseCase(value = "QUA-01", rule = "DQ-12")
    void a_capital_that_differs_is_told_with_the_way_to_its_discrepancy() {
        String code = OrganisationBuilder.nextCode();
        OrganisationId id = organisations().cooperative("Một").code(code).capital(500).registered();
        load(file("ma_so,ten,von_dieu_le\r\n" + code + ",Hợp tác xã Một,750000000\r\n"), false);

        assertThat(found(id)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(QualityRule.DQ_12);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(Messages.text(finding.remarks().getFirst())).contains("500 triệu đồng", "750 triệu đồng");
        });
        assertThat(bean(WhatDiffers.class).path(QualityRule.DQ_12, id))
                .contains("reconciliation/discrepancy/" + only().id().text());
        assertThat(bean(WhatDiffers.class).path(QualityRule.DQ_08, id)).isEmpty();
        load(file("Mã số,Tên,Vốn điều lệ (triệu đồng)\r\n" + code + ",Hợp tác xã Một,500\r\n"), false);
        assertThat(found(id)).isEmpty();
    }

    private String national(String code, String name, String status) {
        return row(code, name, place(0), "0161", "Nguyễn Văn An", status, "20/05/2020");
    }

    private List<Finding> found(OrganisationId... organisations) {
        return as(actors.system("test"), () -> bean(WhatDiffers.class)
                .find(List.of(organisations), LocalDate.of(2026, 10, 5)));
    }
}
