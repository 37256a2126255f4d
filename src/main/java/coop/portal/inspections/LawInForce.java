package coop.portal.inspections;

import coop.portal.inspections.rules.LegalNumbers;
import coop.portal.inspections.rules.Planner;
import coop.portal.law.LawBook;
import coop.portal.territory.model.AgencyKind;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which numbers of law hold on a day, and as what the law sees an agency. */
@Component
class LawInForce {

    private final LawBook book;

    LawInForce(LawBook book) {
        this.book = book;
    }

    LegalNumbers on(LocalDate day) {
        return LegalNumbers.on(day, book.ofModule("inspections"));
    }

    static Planner planner(AgencyKind kind) {
        return switch (kind) {
            case PROVINCIAL_INSPECTORATE -> Planner.INSPECTORATE;
            case FINANCE_DEPARTMENT -> Planner.FINANCE;
            case DEPARTMENT -> Planner.DEPARTMENT;
            case PROVINCIAL_PC -> Planner.PROVINCE;
            case DISTRICT_PC -> Planner.DISTRICT;
            case COMMUNE_PC -> Planner.COMMUNE;
            case COOP_ALLIANCE, COOP_FUND -> Planner.ALLIANCE;
            case OTHER -> Planner.OTHER;
        };
    }
}
