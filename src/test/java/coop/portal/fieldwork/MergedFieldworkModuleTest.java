package coop.portal.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.inspections.model.InspectionBasis;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-20")
class MergedFieldworkModuleTest extends FieldworkModuleTest {

    @Autowired
    private MergedFieldwork merged;

    @Test
    void fieldwork_follows_the_record_that_stays_and_comes_back() {
        OrganisationId from = organisation("Hợp tác xã Đồng Tâm");
        OrganisationId to = organisation("Hợp tác xã Đồng Tâm Mới");
        FieldworkId id = as(officer, () -> opening.unplanned(from, unplanned(InspectionBasis.VIOLATION_SIGN, "CV 1")));
        assertThat(merged.of(from)).containsExactly("Sở Công Thương 2026");
        List<String> rows = merged.move(from, to);
        assertThat(sheet(id).organisation()).isEqualTo(to);
        assertThat(merged.moveBack(from, to, rows)).isEmpty();
        assertThat(sheet(id).organisation()).isEqualTo(from);
        assertThat(merged.moveBack(from, to, rows)).isNotEmpty();
    }
}
