package coop.portal.followup;

import coop.portal.calendar.WorkingDays;
import coop.portal.followup.model.Paper;
import coop.portal.followup.rules.FollowUpTerms;
import coop.portal.kernel.deadline.Deadline;
import coop.portal.law.DeclaredLaw;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the law on inspection asks for after a conclusion (LTT 53, 54). For a check it sets no term. */
@Component
class FollowUpLaw implements DeclaredLaw {

    private static final String REPORT = "followup.reportDays";
    private static final String DIRECTING = "followup.directingDays";

    private final ObjectProvider<LawBook> book;
    private final WorkingDays workingDays;

    FollowUpLaw(ObjectProvider<LawBook> book, WorkingDays workingDays) {
        this.book = book;
        this.workingDays = workingDays;
    }

    @Override
    public List<LegalName> names() {
        return List.of(LegalName.of(REPORT, LegalUnit.DAYS), LegalName.of(DIRECTING, LegalUnit.DAYS));
    }

    /** By the key of the name of each; none where the law sets none on that day. */
    Map<String, Deadline> terms(@Nullable Paper paper) {
        Map<String, Deadline> terms = new LinkedHashMap<>();
        if (paper != null && paper.inspection()) {
            book.getObject().on(REPORT, paper.date()).ifPresent(value -> terms.put("followup.law.reportDays",
                    FollowUpTerms.report(value.asInt(), value.article()).from(paper.date(), workingDays.calendar())));
            book.getObject().on(DIRECTING, paper.date()).ifPresent(value -> terms.put("followup.law.directingDays",
                    FollowUpTerms.directing(value.asInt(), value.article()).from(paper.date(), workingDays.calendar())));
        }
        return terms;
    }
}
