package coop.portal.fieldwork;

import coop.portal.fieldwork.model.FieldworkDraft;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.inspections.InspectionQueries;
import coop.portal.inspections.model.ItemId;
import coop.portal.inspections.model.PlanSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** On what a decision stands: the law, what was typed, and the plan or the ground it comes of, a line each (NĐ30 Phụ lục I). */
@Component
class PaperBases {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final InspectionQueries plans;

    PaperBases(InspectionQueries plans) {
        this.plans = plans;
    }

    String of(Fieldwork work) {
        FieldworkDraft draft = work.draft();
        List<String> lines = new ArrayList<>();
        String law = PaperWords.say(draft.inspection() ? "base.inspection.mark" : "base.check.mark");
        if (!draft.grounds().contains(law)) {
            lines.add(PaperWords.say(draft.inspection() ? "base.inspection" : "base.check"));
        }
        draft.grounds().lines().map(String::strip).filter(line -> !line.isEmpty()).map(PaperBases::base).forEach(lines::add);
        ItemId item = work.place().item();
        if (item != null) {
            lines.add(plan(plans.visit(item).plan(), draft.inspection()));
        } else if (!draft.evidence().isBlank()) {
            lines.add(base(draft.evidence().lines().collect(Collectors.joining(" "))));
        }
        return lines.stream().map(line -> line.replaceFirst("[;.,\\s]+$", "")).collect(Collectors.joining(";\n", "", "."));
    }

    private static String plan(PlanSheet plan, boolean inspection) {
        String named = inspection ? "base.plan.inspection" : "base.plan.check";
        LocalDate dated = plan.decisionDate();
        return plan.decisionNumber() == null || dated == null
                ? PaperWords.say(named, Integer.toString(plan.year()), plan.agencyName())
                : PaperWords.say(named + ".by", Integer.toString(plan.year()), plan.agencyName(), plan.decisionNumber(),
                        PaperWords.day(dated));
    }

    /** Each begins with the word by which bases begin. */
    private static String base(String line) {
        String folded = line.toLowerCase(VIETNAMESE);
        return folded.startsWith("căn cứ") || folded.startsWith("theo ") || folded.startsWith("xét ")
                ? line
                : PaperWords.say("base", line);
    }
}
