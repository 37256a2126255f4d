package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.model.Education;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.Sector;
import org.junit.jupiter.api.Test;

class ImportWordsTest {

    @Test
    void fields_of_work_are_recognised_by_their_words() {
        assertThat(ImportWords.sector("Nông nghiệp")).contains(Sector.AGRICULTURE);
        assertThat(ImportWords.sector("Dịch vụ nông nghiệp")).contains(Sector.AGRICULTURE);
        assertThat(ImportWords.sector("Công nghiệp - xây dựng")).contains(Sector.INDUSTRY_CONSTRUCTION);
        assertThat(ImportWords.sector("TM-DV")).contains(Sector.TRADE_SERVICE_OTHER);
        assertThat(ImportWords.sector("Tài chính")).contains(Sector.FINANCE);
        assertThat(ImportWords.sector("Phi nông nghiệp")).isEmpty();
    }

    @Test
    void what_the_register_says_is_told_from_what_happens_on_the_ground() {
        assertThat(ImportWords.legal("Đang hoạt động")).contains(LegalStatus.ACTIVE);
        assertThat(ImportWords.legal("Tạm ngừng kinh doanh")).contains(LegalStatus.SUSPENDED);
        assertThat(ImportWords.operating("Tạm ngừng kinh doanh")).contains(OperatingStatus.NOTIFIED_SUSPENSION);
        assertThat(ImportWords.legal("Đang làm thủ tục giải thể")).contains(LegalStatus.DISSOLVING);
        assertThat(ImportWords.operating("Đang làm thủ tục giải thể")).contains(OperatingStatus.IN_DISSOLUTION);
        assertThat(ImportWords.legal("Ngừng hoạt động")).isEmpty();
        assertThat(ImportWords.operating("Ngừng hoạt động")).contains(OperatingStatus.SUSPECTED_DORMANT);
        assertThat(ImportWords.legal("Đã giải thể")).contains(LegalStatus.TERMINATED);
        assertThat(ImportWords.legal("xem ghi chú")).isEmpty();
    }

    @Test
    void schooling_is_recognised() {
        assertThat(ImportWords.education("Cao đẳng")).contains(Education.UNIVERSITY_COLLEGE_UP);
        assertThat(ImportWords.education("Sơ cấp")).contains(Education.INTERMEDIATE_PRIMARY);
        assertThat(ImportWords.education("Chưa qua đào tạo")).contains(Education.NONE);
    }
}
