package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.model.OrganisationType;
import org.junit.jupiter.api.Test;

class ImportNamesTest {

    private static void reads(String typed, String name, OrganisationType type) {
        ImportNames.Named named = ImportNames.read(typed);
        assertThat(named.name()).isEqualTo(name);
        assertThat(named.type()).contains(type);
    }

    @Test
    void short_forms_are_written_out() {
        reads("HTX Đồng Tâm", "Hợp tác xã Đồng Tâm", OrganisationType.COOPERATIVE);
        reads("htx. Đồng Tâm", "Hợp tác xã Đồng Tâm", OrganisationType.COOPERATIVE);
        reads("LHHTX Sông Lam", "Liên hiệp hợp tác xã Sông Lam", OrganisationType.COOPERATIVE_UNION);
        reads("LH HTX Sông Lam", "Liên hiệp hợp tác xã Sông Lam", OrganisationType.COOPERATIVE_UNION);
        reads("THT Nuôi ong", "Tổ hợp tác Nuôi ong", OrganisationType.COOPERATIVE_GROUP);
        reads("QTDND Hưng Lộc", "Quỹ tín dụng nhân dân Hưng Lộc", OrganisationType.COOPERATIVE);
    }

    @Test
    void whole_forms_stay_as_they_are_typed() {
        reads("HỢP TÁC XÃ ĐỒNG TÂM", "HỢP TÁC XÃ ĐỒNG TÂM", OrganisationType.COOPERATIVE);
        reads("Liên hiệp hợp tác xã Sông Lam", "Liên hiệp hợp tác xã Sông Lam", OrganisationType.COOPERATIVE_UNION);
        assertThat(ImportNames.read("Hợp tác xã Đồng Tâm").written()).isFalse();
    }

    @Test
    void a_name_that_only_begins_alike_says_nothing() {
        assertThat(ImportNames.read("Htxanh Đồng Tâm").type()).isEmpty();
        assertThat(ImportNames.read("Đồng Tâm").type()).isEmpty();
    }
}
