package coop.portal.registry.model;

import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import org.jspecify.annotations.Nullable;

/** The numbers of law and of the province by which a record is looked at, each of which has its days in the book of law. */
public enum RecordLimit {
    LEAST_MEMBERS_OF_COOPERATIVE("leastMembers", OrganisationType.COOPERATIVE, LegalUnit.NUMBER),
    LEAST_MEMBERS_OF_UNION("leastMembers", OrganisationType.COOPERATIVE_UNION, LegalUnit.NUMBER),
    LEAST_MEMBERS_OF_GROUP("leastMembers", OrganisationType.COOPERATIVE_GROUP, LegalUnit.NUMBER),
    /** A union with so many members or more has full governance. */
    FULL_GOVERNANCE_MEMBERS("fullGovernanceMembers", LegalUnit.NUMBER),
    CAPITAL_CHANGE_PERCENT("capitalChangePercent", LegalUnit.PERCENT),
    CAPITAL_CHANGE_AMOUNT("capitalChangeAmount", LegalUnit.DONG),
    CAPITAL_CHANGE_DAYS("capitalChangeDays", LegalUnit.DAYS),
    /** Above it somebody most likely typed đồng into a field of millions. */
    CAPITAL_IMPLAUSIBLE("capitalImplausible", LegalUnit.DONG),
    LEAST_ON_BOARD("leastOnBoard", LegalUnit.NUMBER),
    MOST_ON_BOARD("mostOnBoard", LegalUnit.NUMBER),
    MOST_SUPERVISORS("mostSupervisors", LegalUnit.NUMBER),
    LONGEST_TERM_OF_BOARD("longestTermOfBoard", LegalUnit.MONTHS),
    LONGEST_TERM_OF_SUPERVISORS("longestTermOfSupervisors", LegalUnit.MONTHS),
    TERM_ALERT_DAYS("termAlertDays", LegalUnit.DAYS),
    /** A group with capital and a contract of so many months or more must be registered. */
    GROUP_REGISTERS_MONTHS("groupRegistersMonths", LegalUnit.MONTHS),
    /** So many working days after the contract was signed. */
    GROUP_REGISTERS_DAYS("groupRegistersDays", LegalUnit.WORKING_DAYS),
    /** Groups from before the law of 2023 have until this day. */
    GROUP_REGISTERS_UNTIL("groupRegistersUntil", LegalUnit.DATE),
    /** Foreign official members are less than so many percent of all. */
    FOREIGN_MEMBERS_OF_COOPERATIVE("foreignMembersBelow", OrganisationType.COOPERATIVE, LegalUnit.PERCENT),
    FOREIGN_MEMBERS_OF_UNION("foreignMembersBelow", OrganisationType.COOPERATIVE_UNION, LegalUnit.PERCENT),
    /** What one official member holds of the charter capital at the most. */
    LARGEST_SHARE_OF_COOPERATIVE("largestShare", OrganisationType.COOPERATIVE, LegalUnit.PERCENT),
    LARGEST_SHARE_OF_UNION("largestShare", OrganisationType.COOPERATIVE_UNION, LegalUnit.PERCENT),
    /** What all associated members together hold at the most. */
    ASSOCIATE_SHARE_OF_COOPERATIVE("associateShare", OrganisationType.COOPERATIVE, LegalUnit.PERCENT),
    ASSOCIATE_SHARE_OF_UNION("associateShare", OrganisationType.COOPERATIVE_UNION, LegalUnit.PERCENT),
    /** What all foreign members together hold at the most. */
    FOREIGN_SHARE("foreignShare", LegalUnit.PERCENT),
    /** Organisations from before the law of 2023 adapt their charters until this day. */
    CHARTER_ADAPTED_UNTIL("charterAdaptedUntil", LegalUnit.DATE),
    /** The first day of the law of 2023, before which an organisation is one of the former law. */
    LAW_IN_FORCE("lawInForce", LegalUnit.DATE);

    private final String what;
    private final @Nullable OrganisationType type;
    private final LegalUnit unit;

    RecordLimit(String what, LegalUnit unit) {
        this(what, null, unit);
    }

    RecordLimit(String what, @Nullable OrganisationType type, LegalUnit unit) {
        this.what = what;
        this.type = type;
        this.unit = unit;
    }

    public static RecordLimit leastMembers(OrganisationType type) {
        return switch (type) {
            case COOPERATIVE -> LEAST_MEMBERS_OF_COOPERATIVE;
            case COOPERATIVE_UNION -> LEAST_MEMBERS_OF_UNION;
            case COOPERATIVE_GROUP -> LEAST_MEMBERS_OF_GROUP;
        };
    }

    /** As the book of law has it. */
    public LegalName inLaw() {
        return type == null
                ? LegalName.of("registry." + what, unit)
                : LegalName.of("registry." + what + "." + type.name(), unit).labelled("registry.law." + what, type);
    }
}
