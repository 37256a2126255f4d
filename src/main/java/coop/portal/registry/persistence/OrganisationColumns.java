package coop.portal.registry.persistence;

import coop.portal.kernel.SearchText;
import coop.portal.registry.model.Contract;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import coop.portal.registry.rules.AddressKey;
import coop.portal.registry.rules.ContactRules;
import coop.portal.registry.rules.NameConfusion;
import coop.portal.registry.rules.NameRules;
import coop.portal.registry.rules.TaxCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of an organisation, said once: by them one is written, many are written, and each is read again. */
final class OrganisationColumns {

    private static final Map<String, Function<OrganisationDraft, @Nullable Object>> VALUES = new LinkedHashMap<>();

    static {
        identity();
        seat();
        VALUES.put("first_cert_date", draft -> draft.registration().firstCertDate());
        VALUES.put("last_change_no", draft -> draft.registration().lastChangeNo());
        VALUES.put("last_change_date", draft -> draft.registration().lastChangeDate());
        VALUES.put("registration_agency_id", draft -> draft.registration().agency() == null
                ? null
                : draft.registration().agency().value());
        VALUES.put("sector", draft -> name(draft.activity().sector()));
        VALUES.put("agri_sub_type", draft -> name(draft.activity().agriSubType()));
        VALUES.put("flags", draft -> draft.activity().flags().stream().map(Enum::name).sorted()
                .collect(Collectors.joining(",")));
        VALUES.put("governance_type", draft -> name(draft.governance().type()));
        VALUES.put("fiscal_year_end", draft -> draft.governance().fiscalYearEnd().toString());
        VALUES.put("alliance_member", draft -> draft.governance().allianceMember());
        VALUES.put("union_id", draft -> draft.governance().union() == null ? null : draft.governance().union().value());
        VALUES.put("charter_adapted", draft -> draft.governance().charterAdapted());
        figures();
        VALUES.put("legal_status", draft -> draft.statuses().legal().name());
        VALUES.put("legal_since", draft -> draft.statuses().legalSince());
        VALUES.put("operating_status", draft -> draft.statuses().operating().name());
        VALUES.put("operating_since", draft -> draft.statuses().operatingSince());
    }

    private OrganisationColumns() {}

    private static void identity() {
        VALUES.put("type", draft -> draft.type().name());
        VALUES.put("code", draft -> {
            String code = clean(draft.identity().code());
            return code == null ? null : TaxCode.normal(code);
        });
        VALUES.put("legacy_cert_no", draft -> clean(draft.identity().legacyCertNo()));
        VALUES.put("name", draft -> SearchText.clean(draft.identity().name()));
        VALUES.put("proper_name", draft -> NameConfusion.normal(proper(draft)));
        VALUES.put("name_key", draft -> NameConfusion.key(proper(draft)));
        VALUES.put("name_foreign", draft -> clean(draft.identity().nameForeign()));
        VALUES.put("name_short", draft -> clean(draft.identity().nameShort()));
    }

    private static void seat() {
        VALUES.put("commune_id", draft -> draft.seat().commune() == null ? null : draft.seat().commune().value());
        VALUES.put("address", draft -> clean(draft.seat().address()));
        VALUES.put("address_key", draft -> AddressKey.of(draft.seat().address()));
        VALUES.put("address_as_registered", draft -> clean(draft.seat().addressAsRegistered()));
        VALUES.put("difficult_area", draft -> draft.seat().difficultArea().name());
        VALUES.put("phone", draft -> clean(draft.seat().phone()));
        VALUES.put("phone_key", draft -> ContactRules.phoneKey(draft.seat().phone()));
        VALUES.put("email", draft -> clean(draft.seat().email()));
        VALUES.put("website", draft -> clean(draft.seat().website()));
    }

    private static void figures() {
        VALUES.put("charter_capital", draft -> draft.capital().charter());
        VALUES.put("contributed_capital", draft -> draft.capital().contributed());
        VALUES.put("largest_share", draft -> draft.capital().largestShare());
        VALUES.put("associate_share", draft -> draft.capital().associateShare());
        VALUES.put("foreign_share", draft -> draft.capital().foreignShare());
        member("members_as_of", MemberFigures::asOf);
        member("members_official", MemberFigures::official);
        member("members_associate_capital", MemberFigures::associateCapital);
        member("members_associate_other", MemberFigures::associateOther);
        member("members_female", MemberFigures::female);
        member("members_ethnic_minority", MemberFigures::ethnicMinority);
        member("members_foreign", MemberFigures::foreign);
        VALUES.put("managers_total", draft -> draft.managers().total());
        VALUES.put("managers_university", draft -> draft.managers().university());
        VALUES.put("managers_intermediate", draft -> draft.managers().intermediate());
        VALUES.put("representative_name", draft ->
                draft.representative().map(Person::fullName).map(SearchText::clean).orElse(null));
        contract("contract_date", Contract::signed);
        contract("contract_months", Contract::months);
        contract("contract_indefinite", Contract::indefinite);
    }

    private static void member(String column, Function<MemberFigures, @Nullable Object> value) {
        VALUES.put(column, draft -> value.apply(draft.members()));
    }

    private static void contract(String column, Function<Contract, @Nullable Object> value) {
        VALUES.put(column, draft -> value.apply(draft.contract()));
    }

    static List<String> names() {
        return List.copyOf(VALUES.keySet());
    }

    /** The values in the order of {@link #names()}. */
    static List<@Nullable Object> values(OrganisationDraft draft) {
        List<@Nullable Object> values = new ArrayList<>(VALUES.size() + 4);
        VALUES.values().forEach(value -> values.add(value.apply(draft)));
        return values;
    }

    static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = SearchText.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String proper(OrganisationDraft draft) {
        return NameRules.proper(draft.identity().name(), draft.type());
    }
}
