package coop.portal.registry.model;

/** By what a row was recognised as an organisation that is already kept, the surest first. */
public enum ImportMatch {
    CODE(ImportField.CODE),
    LEGACY_CERT(ImportField.LEGACY_CERT),
    NAME_AND_COMMUNE(ImportField.NAME);

    private final ImportField field;

    ImportMatch(ImportField field) {
        this.field = field;
    }

    /** Where it stands in the row. */
    public ImportField field() {
        return field;
    }
}
