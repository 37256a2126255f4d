package coop.portal.inspections;

import coop.portal.inspections.model.PlanKind;
import coop.portal.inspections.model.PlanSnapshot;
import coop.portal.inspections.rules.PlanLifecycle;
import coop.portal.territory.Agencies;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.AgencyKind;
import coop.portal.territory.model.Unit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the paper of a plan from its agency: the superior, the symbol, the place, who signs and who receives it (NĐ30). */
@Component
class PlanPapers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Agencies agencies;
    private final Territory territory;

    PlanPapers(Agencies agencies, Territory territory) {
        this.agencies = agencies;
        this.territory = territory;
    }

    /** The decision on a plan, or none yet. */
    record Decision(@Nullable String number, @Nullable LocalDate date, int approvalLevels) {

        /** A manager alone signs the plan itself; above that, the decision is a paper of its own. */
        boolean ownPaper() {
            return approvalLevels > PlanLifecycle.MANAGER_ALONE;
        }
    }

    PlanPaper paper(Agency agency, PlanSnapshot plan, Decision decision, LocalDate today, Wording words) {
        boolean decided = decision.number() != null && decision.date() != null;
        String approval = decided && decision.ownPaper()
                ? words.say("inspections.PlanDocument.approved-by", decision.number(), DAY.format(decision.date()))
                : null;
        boolean signedHere = decided && !decision.ownPaper();
        return new PlanPaper(
                new OfficeFrame(
                        superior(agency, today), agency.name(), "KH-" + agency.symbol(), place(agency),
                        signedHere ? decision.number() : null, signedHere ? decision.date() : null, plan.year() - 1, !decided,
                        authority(agency, plan.kind(), words), "", recipients(agency, today, words)),
                approval, plan);
    }

    /** Around a report, whose number and day are given when it is signed. */
    OfficeFrame report(Agency agency, LocalDate today, Wording words) {
        PlanKind kind = agency.kind() == AgencyKind.PROVINCIAL_INSPECTORATE ? PlanKind.INSPECTION_PLAN : PlanKind.CHECK_PLAN;
        List<String> recipients = new ArrayList<>();
        province(today).filter(other -> !other.id().equals(agency.id())).ifPresent(other ->
                recipients.add(words.say("inspections.PlanDocument.recipient-province", other.name())));
        recipients.add(say(words, "recipient-file"));
        return new OfficeFrame(
                superior(agency, today), agency.name(), "BC-" + agency.symbol(), place(agency), null, null, today.getYear(), true,
                authority(agency, kind, words), "", recipients);
    }

    /** A department stands under the people's committee, which stands under nobody on paper. */
    private String superior(Agency agency, LocalDate today) {
        return agency.kind().committee() ? "" : province(today).map(Agency::name).orElse("");
    }

    private Optional<Agency> province(LocalDate today) {
        return first(AgencyKind.PROVINCIAL_PC, today);
    }

    private Optional<Agency> first(AgencyKind kind, LocalDate today) {
        return agencies.all(today).stream().filter(agency -> agency.kind() == kind).findFirst();
    }

    private String place(Agency agency) {
        return territory.find(agency.unit()).map(Unit::name).map(PlanPapers::proper).orElse("");
    }

    /** "Nghệ An" of "Tỉnh Nghệ An". */
    private static String proper(String name) {
        return name.replaceFirst("^(Tỉnh|Thành phố|Xã|Phường|Thị trấn|Huyện|Thị xã) ", "");
    }

    private static List<String> authority(Agency agency, PlanKind kind, Wording words) {
        if (agency.kind().committee()) {
            return List.of(say(words, "authority.committee"), say(words, "authority.chairman"));
        }
        return List.of(say(words,
                kind == PlanKind.INSPECTION_PLAN ? "authority.chief-inspector" : "authority.director"));
    }

    private List<String> recipients(Agency agency, LocalDate today, Wording words) {
        List<String> recipients = new ArrayList<>();
        province(today).filter(other -> !other.id().equals(agency.id())).ifPresent(other ->
                recipients.add(words.say("inspections.PlanDocument.recipient-province", other.name())));
        first(AgencyKind.PROVINCIAL_INSPECTORATE, today).filter(other -> !other.id().equals(agency.id())).ifPresent(other ->
                recipients.add(words.say("inspections.PlanDocument.recipient-inspectorate", other.name())));
        recipients.add(say(words, "recipient-subjects"));
        recipients.add(say(words, "recipient-file"));
        return recipients;
    }

    private static String say(Wording words, String name) {
        return words.say("inspections.PlanDocument." + name);
    }
}
