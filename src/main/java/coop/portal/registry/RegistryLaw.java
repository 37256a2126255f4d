package coop.portal.registry;

import coop.portal.law.DeclaredLaw;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** The numbers that the registry asks the law for. */
@Component
class RegistryLaw implements DeclaredLaw {

    static final String MERGE_UNDO_DAYS = "registry.mergeUndoDays";

    @Override
    public List<LegalName> names() {
        return List.of(LegalName.of(MERGE_UNDO_DAYS, LegalUnit.DAYS));
    }
}
