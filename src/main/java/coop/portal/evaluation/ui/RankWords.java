package coop.portal.evaluation.ui;

import coop.portal.evaluation.model.EvaluationSheet;
import coop.portal.evaluation.model.Result;
import coop.portal.uikit.Messages;

/** A rank, or why there is none, and from what it follows. */
final class RankWords {

    private static final String PAGE = EvaluationView.PAGE;

    private RankWords() {}

    static String rank(Result result) {
        if (result.rank() != null) {
            return Messages.label(result.rank());
        }
        return Messages.text(PAGE + ".not-rated");
    }

    static String why(EvaluationSheet sheet) {
        Result result = sheet.result();
        String whose = Messages.text(PAGE + (sheet.evaluation().reviewed().isEmpty() ? ".by-self" : ".by-review"));
        if (result.forced() != null) {
            return Messages.text(PAGE + ".forced", result.forced().document(), result.forced().on());
        }
        if (result.why() != null) {
            return Messages.text(PAGE + ".why-not", result.why());
        }
        return Messages.text(PAGE + ".why", result.total(), result.rank(), whose);
    }
}
