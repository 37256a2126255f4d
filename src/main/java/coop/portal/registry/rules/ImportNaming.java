package coop.portal.registry.rules;

import coop.portal.registry.model.ImportField;
import coop.portal.registry.model.ImportValues;
import coop.portal.registry.model.OrganisationType;

/** The name of its own that a row gives, without the words of the sort, by which namesakes are found. */
public final class ImportNaming {

    private ImportNaming() {}

    public static String proper(ImportValues row) {
        return proper(String.valueOf(row.text(ImportField.NAME)));
    }

    public static String proper(String raw) {
        ImportNames.Named named = ImportNames.read(raw);
        OrganisationType type = named.type().orElse(OrganisationType.COOPERATIVE);
        return NameRules.proper(named.name(), type);
    }
}
