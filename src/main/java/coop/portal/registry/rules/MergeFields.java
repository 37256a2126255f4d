package coop.portal.registry.rules;

import coop.portal.registry.model.Activity;
import coop.portal.registry.model.Governance;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationFlag;
import coop.portal.registry.model.Registration;
import coop.portal.registry.model.Seat;
import coop.portal.registry.model.Statuses;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The parts of a record that are chosen as a whole when two are merged: what cannot be told apart is never split. */
final class MergeFields {

    /**
     * @param fields by their names, the same as in forms and in the trail
     * @param taken the first with this part of the second
     * @param joined both lists put together, none where there is no list
     */
    record Part(
            List<String> fields,
            BinaryOperator<OrganisationDraft> taken,
            @Nullable BinaryOperator<OrganisationDraft> joined) {}

    static final Map<String, Part> ALL = new LinkedHashMap<>();

    static {
        identity();
        seat();
        one("firstCertDate", (a, b) -> a.with(certificate(b.registration(), a.registration(), a.registration())));
        part("lastChange", List.of("lastChangeNo", "lastChangeDate"),
                (a, b) -> a.with(certificate(a.registration(), b.registration(), a.registration())));
        one("agency", (a, b) -> a.with(certificate(a.registration(), a.registration(), b.registration())));
        activity();
        governance();
        one("charterCapital", (a, b) -> a.with(a.capital().charter(b.capital().charter())));
        one("contributedCapital", (a, b) -> a.with(a.capital().contributed(b.capital().contributed())));
        part("shares", List.of("largestShare", "associateShare", "foreignShare"),
                (a, b) -> a.with(a.capital().shares(b.capital())));
        part("members", List.of("membersAsOf", "membersOfficial", "membersAssociateCapital", "membersAssociateOther",
                "membersFemale", "membersEthnicMinority", "membersForeign"), (a, b) -> a.with(b.members()));
        part("managers", List.of("managersTotal", "managersUniversity", "managersIntermediate"),
                (a, b) -> a.with(b.managers()));
        ALL.put("people", new Part(List.of("people"), (a, b) -> a.with(b.people()), MergeLists::people));
        part("contract", List.of("contractSigned", "contractMonths", "contractIndefinite"), (a, b) -> a.with(b.contract()));
        part("legalStatus", List.of("legalStatus", "legalSince"), (a, b) -> a.with(statuses(b, a)));
        part("operatingStatus", List.of("operatingStatus", "operatingSince"), (a, b) -> a.with(statuses(a, b)));
    }

    private MergeFields() {}

    private static void identity() {
        one("name", (a, b) -> a.with(identity(a, b.identity().name(), a.identity().code(), a.identity().legacyCertNo(), a)));
        one("code", (a, b) -> a.with(identity(a, a.identity().name(), b.identity().code(), a.identity().legacyCertNo(), a)));
        one("legacyCertNo",
                (a, b) -> a.with(identity(a, a.identity().name(), a.identity().code(), b.identity().legacyCertNo(), a)));
        part("otherNames", List.of("nameForeign", "nameShort"),
                (a, b) -> a.with(identity(a, a.identity().name(), a.identity().code(), a.identity().legacyCertNo(), b)));
    }

    private static void seat() {
        part("place", List.of("commune", "address"), (a, b) -> a.with(new Seat(
                b.seat().commune(), b.seat().address(), a.seat().addressAsRegistered(), a.seat().difficultArea(),
                a.seat().phone(), a.seat().email(), a.seat().website())));
        part("area", List.of("addressAsRegistered", "difficultArea"), (a, b) -> a.with(new Seat(
                a.seat().commune(), a.seat().address(), b.seat().addressAsRegistered(), b.seat().difficultArea(),
                a.seat().phone(), a.seat().email(), a.seat().website())));
        one("phone", (a, b) -> a.with(a.seat().reachedBy(b.seat().phone(), a.seat().email())));
        one("email", (a, b) -> a.with(a.seat().reachedBy(a.seat().phone(), b.seat().email())));
        one("website", (a, b) -> a.with(new Seat(
                a.seat().commune(), a.seat().address(), a.seat().addressAsRegistered(), a.seat().difficultArea(),
                a.seat().phone(), a.seat().email(), b.seat().website())));
    }

    private static void activity() {
        ALL.put("activity", new Part(List.of("sector", "agriSubType", "industries"),
                (a, b) -> a.with(new Activity(b.activity().sector(), b.activity().agriSubType(),
                        b.activity().industries(), a.activity().flags())),
                MergeLists::industries));
        ALL.put("flags", new Part(Arrays.stream(OrganisationFlag.values()).map(flag -> "flag." + flag.name()).toList(),
                (a, b) -> a.with(new Activity(a.activity().sector(), a.activity().agriSubType(),
                        a.activity().industries(), b.activity().flags())),
                MergeLists::flags));
    }

    private static void governance() {
        part("governance", List.of("governanceType", "fiscalYearEnd", "allianceMember"), (a, b) -> a.with(new Governance(
                b.governance().type(), b.governance().fiscalYearEnd(), b.governance().allianceMember(),
                a.governance().union(), a.governance().charterAdapted())));
        one("union", (a, b) -> a.with(new Governance(a.governance().type(), a.governance().fiscalYearEnd(),
                a.governance().allianceMember(), b.governance().union(), a.governance().charterAdapted())));
        one("charterAdapted", (a, b) -> a.with(new Governance(a.governance().type(), a.governance().fiscalYearEnd(),
                a.governance().allianceMember(), a.governance().union(), b.governance().charterAdapted())));
    }

    private static Identity identity(
            OrganisationDraft a, String name, @Nullable String code, @Nullable String certificate, OrganisationDraft others) {
        return new Identity(
                a.type(), name, code, certificate, others.identity().nameForeign(), others.identity().nameShort());
    }

    private static Registration certificate(Registration first, Registration change, Registration issued) {
        return new Registration(first.firstCertDate(), change.lastChangeNo(), change.lastChangeDate(), issued.agency());
    }

    private static Statuses statuses(OrganisationDraft legal, OrganisationDraft operating) {
        return new Statuses(legal.statuses().legal(), legal.statuses().legalSince(),
                operating.statuses().operating(), operating.statuses().operatingSince());
    }

    private static void one(String field, BinaryOperator<OrganisationDraft> taken) {
        part(field, List.of(field), taken);
    }

    private static void part(String name, List<String> fields, BinaryOperator<OrganisationDraft> taken) {
        ALL.put(name, new Part(fields, taken, null));
    }
}
