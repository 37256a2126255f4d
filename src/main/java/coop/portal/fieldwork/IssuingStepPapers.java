package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.documents.StepPapers;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.fieldwork.model.FieldworkAction;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkInput;
import coop.portal.fieldwork.model.StepPaper;
import coop.portal.fieldwork.persistence.Fieldwork;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A step issues its paper: the number is the register's, the day is the step's, and both stand in the log because the paper
 * has them. What is for everybody – the decision, the result of a check, a conclusion made public – is published with it.
 */
@Component
class IssuingStepPapers {

    private final StepPapers papers;

    IssuingStepPapers(StepPapers papers) {
        this.papers = papers;
    }

    /** @return what was typed, with the number that the paper got */
    FieldworkInput issue(OpenFieldwork open, FieldworkAction action, FieldworkInput input) {
        Fieldwork work = open.work();
        boolean inspection = work.draft().inspection();
        if (action == FieldworkAction.PUBLISH) {
            papers.publish(holder(work), PaperKind.INSPECTION_CONCLUSION);
        }
        LocalDate on = input.on();
        StepPaper paper = StepPaper.of(action).orElse(null);
        if (paper == null || on == null) {
            return input;
        }
        PaperKind kind = paper.kind(inspection);
        return papers.issue(holder(work), kind, on, input.number(), known(paper, open.actor()))
                .map(number -> {
                    if (paper == StepPaper.DECISION || paper == StepPaper.RESULT && !inspection) {
                        papers.publish(holder(work), kind);
                    }
                    return input.paper(number.written());
                })
                .orElse(input);
    }

    /** As documents know it. */
    static Holder holder(Fieldwork work) {
        var event = work.event();
        return new Holder(
                FieldworkEvent.TYPE, event.id().text(), event.label(), work.agency(),
                work.organisation());
    }

    /** Who takes the step signs what their agency issues; under minutes and report stands the leader already. */
    private static Map<PaperField, String> known(StepPaper paper, Actor actor) {
        return paper == StepPaper.DECISION || paper == StepPaper.RESULT ? Map.of(PaperField.SIGNER, actor.name()) : Map.of();
    }
}
