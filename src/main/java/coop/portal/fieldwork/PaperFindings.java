package coop.portal.fieldwork;

import coop.portal.documents.model.PaperField;
import coop.portal.followup.FollowUpQueries;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationStage;
import coop.portal.followup.model.Violation;
import coop.portal.kernel.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was found and recommended, as the lines of minutes, reports and results; without findings the words of the report. */
@Component
class PaperFindings {

    private final FollowUpQueries followUp;

    PaperFindings(FollowUpQueries followUp) {
        this.followUp = followUp;
    }

    void put(PaperValues.Values values, OpenFieldwork open) {
        Subject occasion = IssuingStepPapers.holder(open.work()).subject();
        List<String> found = followUp.violations(occasion).stream().map(PaperFindings::found).toList();
        String results = found.isEmpty() ? open.work().course().papers(true).report() : numbered(found);
        values.put(PaperField.RESULTS, results);
        values.put(PaperField.CONCLUSIONS, results);
        List<Recommendation> recommended = followUp.recommended(occasion).stream()
                .filter(one -> one.stage() != RecommendationStage.CANCELLED)
                .toList();
        String requests = numbered(recommended.stream().map(PaperFindings::recommended).toList());
        values.put(PaperField.REQUESTS, requests);
        values.put(PaperField.MEASURES, requests);
        recommended.stream()
                .map(Recommendation::due)
                .max(Comparator.<LocalDate>naturalOrder())
                .ifPresent(last -> values.put(PaperField.DEADLINE, PaperWords.say("until", PaperWords.day(last))));
    }

    private static String found(Violation one) {
        return one.article() == null
                ? one.draft().text()
                : PaperWords.say("violation", one.draft().text(), one.article());
    }

    private static String recommended(Recommendation one) {
        return PaperWords.say("recommendation", one.ownerName(), one.draft().text(), PaperWords.day(one.due()));
    }

    private static String numbered(List<String> texts) {
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(PaperWords.say("line", lines.size() + 1, text)));
        return String.join("\n", lines);
    }
}
