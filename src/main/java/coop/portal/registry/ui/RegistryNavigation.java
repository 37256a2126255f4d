package coop.portal.registry.ui;

import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.ImportBatchId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the registry's pages are, for links from anywhere; without a leading slash. */
public final class RegistryNavigation {

    /** The day that the registry is looked at as at. */
    static final String AS_AT = "asAt";

    static final String ORGANISATIONS = "registry/organisations";
    static final String ORGANISATION = "registry/organisation";
    static final String NEW = "registry/new-organisation";
    static final String SECTION = "section";
    static final String EDIT = "registry/edit-organisation";

    static final String MERGE = "registry/merge-organisation";

    static final String IMPORTS = "registry/imports";
    static final String IMPORT = "registry/import";
    static final String NEW_IMPORT = "registry/new-import";
    static final String IMPORT_ROW = "registry/import-row";

    private RegistryNavigation() {}

    public static String toOrganisations() {
        return ORGANISATIONS;
    }

    public static String toOrganisation(OrganisationId id) {
        return ORGANISATION + "/" + id.text();
    }

    public static String toEdit(OrganisationId id) {
        return EDIT + "/" + id.text();
    }

    /** The form, with one of its sections in sight. */
    static String toEdit(OrganisationId id, String section) {
        return toEdit(id) + "?" + SECTION + "=" + section;
    }

    /** As the registry was on a day; of today where there is none. */
    static String toOrganisations(@Nullable LocalDate asAt) {
        return toOrganisations() + query(asAt);
    }

    /** As it was on a day; of today where there is none. */
    static String toOrganisation(OrganisationId id, @Nullable LocalDate asAt) {
        return toOrganisation(id) + query(asAt);
    }

    private static String query(@Nullable LocalDate asAt) {
        return asAt == null ? "" : "?" + AS_AT + "=" + asAt;
    }

    /** Filled with what another module knows. @param reference {@code <kind>:<id>} of a {@code KnownElsewhere} */
    public static String toNew(String reference) {
        return NEW + "?" + OrganisationForm.FROM + "=" + reference;
    }

    static String toMerge(OrganisationId kept) {
        return MERGE + "/" + kept.text();
    }

    public static String toMerge(OrganisationId kept, OrganisationId merged) {
        return toMerge(kept) + "?" + MergeView.WITH + "=" + merged.text();
    }

    static String toImport(ImportBatchId id) {
        return IMPORT + "/" + id.text();
    }

    static String toImportRow(ImportBatchId id, int row) {
        return IMPORT_ROW + "/" + id.text() + "/" + row;
    }
}
