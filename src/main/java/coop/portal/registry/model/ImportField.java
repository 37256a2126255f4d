package coop.portal.registry.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an importer of registry workbooks looks for in a row, and which fields of an organisation each is about. */
public enum ImportField {
    NAME("name"),
    TYPE("type"),
    CODE("code"),
    LEGACY_CERT("legacyCertNo"),
    CERT_DATE("firstCertDate"),
    SECTOR("sector"),
    INDUSTRY("industries"),
    ADDRESS("address"),
    COMMUNE("commune"),
    DISTRICT("district"),
    CAPITAL("charterCapital"),
    CONTRIBUTED("contributedCapital"),
    LARGEST_SHARE("largestShare"),
    ASSOCIATE_SHARE("associateShare"),
    FOREIGN_SHARE("foreignShare"),
    MEMBERS("membersOfficial"),
    MEMBERS_FOREIGN("membersForeign"),
    DIRECTOR("people"),
    QUALIFICATION("education"),
    PHONE("phone"),
    EMAIL("email"),
    MANAGERS("managersTotal"),
    MANAGERS_UNIVERSITY("managersUniversity"),
    MANAGERS_INTERMEDIATE("managersIntermediate"),
    LEGAL_STATUS("legalStatus"),
    OPERATING_STATUS("operatingStatus"),
    CHARTER_ADAPTED("charterAdapted");

    private static final Set<ImportField> MONEY =
            Set.of(CAPITAL, CONTRIBUTED, LARGEST_SHARE, ASSOCIATE_SHARE, FOREIGN_SHARE);

    private final String about;

    ImportField(String about) {
        this.about = about;
    }

    /** The name of the field as remarks and changes have it. */
    public String about() {
        return about;
    }

    /** It is an amount, in the unit of the file. */
    public boolean money() {
        return MONEY.contains(this);
    }

    /** The field a remark is about. */
    public static Optional<ImportField> about(String field) {
        return Arrays.stream(values()).filter(one -> one.about.equals(field)).findFirst();
    }

    /** In the order of a workbook that is written. */
    public static List<ImportField> all() {
        return List.of(values());
    }
}
