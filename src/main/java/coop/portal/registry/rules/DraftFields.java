package coop.portal.registry.rules;

import coop.portal.registry.model.Industry;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFlag;
import coop.portal.registry.model.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a draft by the names that forms, remarks and the trail share. */
final class DraftFields {

    static final Map<String, Function<OrganisationDraft, @Nullable Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("type", OrganisationDraft::type);
        ALL.put("name", draft -> draft.identity().name());
        ALL.put("code", draft -> draft.identity().code());
        ALL.put("legacyCertNo", draft -> draft.identity().legacyCertNo());
        ALL.put("nameForeign", draft -> draft.identity().nameForeign());
        ALL.put("nameShort", draft -> draft.identity().nameShort());
        ALL.put("commune", draft -> draft.seat().commune());
        ALL.put("address", draft -> draft.seat().address());
        ALL.put("addressAsRegistered", draft -> draft.seat().addressAsRegistered());
        ALL.put("difficultArea", draft -> draft.seat().difficultArea());
        ALL.put("phone", draft -> PersonalMask.phone(draft.seat().phone()));
        ALL.put("email", draft -> draft.seat().email());
        ALL.put("website", draft -> draft.seat().website());
        ALL.put("firstCertDate", draft -> draft.registration().firstCertDate());
        ALL.put("lastChangeNo", draft -> draft.registration().lastChangeNo());
        ALL.put("lastChangeDate", draft -> draft.registration().lastChangeDate());
        ALL.put("agency", draft -> draft.registration().agency());
        ALL.put("sector", draft -> draft.activity().sector());
        ALL.put("agriSubType", draft -> draft.activity().agriSubType());
        ALL.put("industries", draft -> draft.activity().industries().stream().map(DraftFields::industry)
                .collect(Collectors.joining("; ")));
        for (OrganisationFlag flag : OrganisationFlag.values()) {
            ALL.put("flag." + flag.name(), draft -> draft.activity().flags().contains(flag));
        }
        ALL.put("governanceType", draft -> draft.governance().type());
        ALL.put("fiscalYearEnd", draft -> draft.governance().fiscalYearEnd());
        ALL.put("allianceMember", draft -> draft.governance().allianceMember());
        ALL.put("union", draft -> draft.governance().union());
        ALL.put("charterAdapted", draft -> draft.governance().charterAdapted());
        figures();
        ALL.put("people", draft -> draft.people().stream().map(DraftFields::person).toList());
        ALL.put("contractSigned", draft -> draft.contract().signed());
        ALL.put("contractMonths", draft -> draft.contract().months());
        ALL.put("contractIndefinite", draft -> draft.contract().indefinite());
        ALL.put("legalStatus", draft -> draft.statuses().legal());
        ALL.put("legalSince", draft -> draft.statuses().legalSince());
        ALL.put("operatingStatus", draft -> draft.statuses().operating());
        ALL.put("operatingSince", draft -> draft.statuses().operatingSince());
    }

    private DraftFields() {}

    private static void figures() {
        ALL.put("charterCapital", draft -> draft.capital().charter());
        ALL.put("contributedCapital", draft -> draft.capital().contributed());
        ALL.put("largestShare", draft -> draft.capital().largestShare());
        ALL.put("associateShare", draft -> draft.capital().associateShare());
        ALL.put("foreignShare", draft -> draft.capital().foreignShare());
        ALL.put("membersAsOf", draft -> draft.members().asOf());
        ALL.put("membersOfficial", draft -> draft.members().official());
        ALL.put("membersAssociateCapital", draft -> draft.members().associateCapital());
        ALL.put("membersAssociateOther", draft -> draft.members().associateOther());
        ALL.put("membersFemale", draft -> draft.members().female());
        ALL.put("membersEthnicMinority", draft -> draft.members().ethnicMinority());
        ALL.put("membersForeign", draft -> draft.members().foreign());
        ALL.put("managersTotal", draft -> draft.managers().total());
        ALL.put("managersUniversity", draft -> draft.managers().university());
        ALL.put("managersIntermediate", draft -> draft.managers().intermediate());
    }

    private static String industry(Industry industry) {
        return industry.code()
                + (industry.detail() == null ? "" : " (" + industry.detail() + ")")
                + (industry.main() ? " *" : "");
    }

    /** A person as the trail may keep it: whole, but for the number and the phone. */
    private static Person person(Person person) {
        return PersonalMask.masked(person);
    }
}
