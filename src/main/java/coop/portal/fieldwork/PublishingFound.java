package coop.portal.fieldwork;

import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.followup.PublishingFollowUp;
import coop.portal.followup.model.Paper;
import org.springframework.stereotype.Component;

/**
 * Makes known what was found: of a check with the notice of its result (NĐ217 art. 16), of an inspection when its conclusion is
 * public (LTT 37), with the conclusion as the paper.
 */
@Component
class PublishingFound {

    private final PublishingFollowUp publishing;

    PublishingFound(PublishingFollowUp publishing) {
        this.publishing = publishing;
    }

    void withTheResult(OpenFieldwork open) {
        if (!open.work().draft().inspection()) {
            publish(open);
        }
    }

    void withTheConclusion(OpenFieldwork open) {
        publish(open);
    }

    /** With the number and the day that the step has given the paper. */
    private void publish(OpenFieldwork open) {
        Fieldwork work = open.work();
        var papers = work.course().papers(true);
        if (papers.conclusionNumber() != null && papers.concludedOn() != null) {
            publishing.publish(
                    work.event().subject(),
                    new Paper(papers.conclusionNumber(), papers.concludedOn(), work.draft().inspection()));
        }
    }
}
