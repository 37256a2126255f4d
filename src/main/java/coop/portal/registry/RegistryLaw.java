package coop.portal.registry;

import coop.portal.law.DeclaredLaw;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.registry.model.RecordLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers that the registry asks the law for. */
@Component
class RegistryLaw implements DeclaredLaw {

    static final String MERGE_UNDO_DAYS = "registry.mergeUndoDays";
    static final String SUSPENSION_MAX_MONTHS = "registry.suspensionMaxMonths";
    static final String SUSPENSION_NOTICE_DAYS = "registry.suspensionNoticeDays";
    static final String SUSPENSION_CONFIRM_DAYS = "registry.suspensionConfirmDays";
    static final String SUSPENSION_GROUP_DAYS = "registry.suspensionGroupDays";
    static final String SUSPENSION_ALERT_DAYS = "registry.suspensionAlertDays";
    static final String SUSPENSION_LAST_ALERT_DAYS = "registry.suspensionLastAlertDays";
    static final String TERM_ALERT_DAYS = RecordLimit.TERM_ALERT_DAYS.inLaw().name();

    @Override
    public List<LegalName> names() {
        List<LegalName> names = new ArrayList<>(Sizes.names());
        names.addAll(List.of(
                LegalName.of(MERGE_UNDO_DAYS, LegalUnit.DAYS),
                LegalName.of(SUSPENSION_MAX_MONTHS, LegalUnit.MONTHS),
                LegalName.of(SUSPENSION_NOTICE_DAYS, LegalUnit.WORKING_DAYS),
                LegalName.of(SUSPENSION_CONFIRM_DAYS, LegalUnit.WORKING_DAYS),
                LegalName.of(SUSPENSION_GROUP_DAYS, LegalUnit.DAYS),
                LegalName.of(SUSPENSION_ALERT_DAYS, LegalUnit.WORKING_DAYS),
                LegalName.of(SUSPENSION_LAST_ALERT_DAYS, LegalUnit.WORKING_DAYS)));
        Arrays.stream(RecordLimit.values()).map(RecordLimit::inLaw).forEach(names::add);
        return names;
    }
}
