package coop.portal.support;

import coop.portal.kernel.OrganisationId;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What data quality has found about an organisation by now, for tests of modules that tell it of changes without knowing it. */
public final class OpenFindings {

    private OpenFindings() {}

    /** The rules, as {@code DQ_08}. */
    public static List<String> of(JdbcTemplate database, OrganisationId organisation) {
        return database.queryForList(
                "SELECT rule FROM quality_finding WHERE organisation_id = ? AND state = 'OPEN' ORDER BY rule",
                String.class, organisation.value());
    }
}
