package coop.portal.inspections;

import coop.portal.inspections.model.MilestoneKind;
import coop.portal.inspections.model.OverlapMode;
import coop.portal.inspections.rules.LegalNumbers;
import coop.portal.law.DeclaredLaw;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers that plans ask the law for. */
@Component
class InspectionLaw implements DeclaredLaw {

    @Override
    public List<LegalName> names() {
        List<LegalName> names = new ArrayList<>(List.of(
                LegalName.choice(LegalNumbers.OVERLAP_MODE, List.of(OverlapMode.values())),
                LegalName.of(LegalNumbers.APPROVAL_LEVELS, LegalUnit.NUMBER),
                LegalName.of(LegalNumbers.APPROVAL_LEVELS + ".COMMUNE", LegalUnit.NUMBER),
                LegalName.of(LegalNumbers.WORKING_DAYS_TO_ISSUE, LegalUnit.WORKING_DAYS),
                LegalName.of(LegalNumbers.DAYS + "inspection", LegalUnit.DAYS),
                LegalName.of(LegalNumbers.DAYS + "check", LegalUnit.DAYS),
                LegalName.of(LegalNumbers.DAYS + "check.commune", LegalUnit.DAYS),
                LegalName.of(LegalNumbers.TWO_LEVELS_FROM, LegalUnit.DATE),
                LegalName.of(LegalNumbers.YOUNG_MONTHS, LegalUnit.MONTHS),
                LegalName.of(LegalNumbers.QUIET_YEARS, LegalUnit.NUMBER)));
        Arrays.stream(MilestoneKind.values())
                .filter(kind -> kind != MilestoneKind.PLAN_ISSUED)
                .map(kind -> LegalName.of(LegalNumbers.CALENDAR + kind.name(), LegalUnit.DAY_OF_YEAR)
                        .labelled("inspections.law.calendar", kind))
                .forEach(names::add);
        return names;
    }
}
