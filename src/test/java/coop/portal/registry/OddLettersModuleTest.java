package coop.portal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.registry.persistence.OrganisationVersions;
import coop.portal.registry.persistence.SimilarCandidates;
import coop.portal.support.ModuleTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes as people type them: what holds letters is nobody's code, and looking for it is no failure. */
class OddLettersModuleTest extends ModuleTest {

    @Autowired
    private OrganisationVersions versions;

    @Autowired
    private SimilarCandidates candidates;

    @Test
    void a_code_with_vietnamese_letters_is_looked_for_and_not_found() {
        as(actors.system("test"), () -> {
            assertThat(versions.byCodes(List.of("29Đ1346582", "2901346582"))).isEmpty();
            assertThat(candidates.find("29Đ1346582", "đồng tâm", "09Đ123", null, null)).isEmpty();
        });
    }
}
