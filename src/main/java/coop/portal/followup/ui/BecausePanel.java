package coop.portal.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.RecommendationSheet;
import coop.portal.followup.model.Step;
import coop.portal.followup.model.Violation;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Messages;
import org.jspecify.annotations.Nullable;

/** What is to be done, because of what, and what was said and seen to be done. */
final class BecausePanel extends Composite<Div> {

    private static final String TEXT = "followup.BecausePanel";

    BecausePanel(RecommendationSheet sheet) {
        getContent().addClassName("followup-panels");
        Recommendation one = sheet.recommendation();
        section("asked", new Paragraph(one.draft().text()));
        Violation because = sheet.violation();
        if (because != null) {
            section("because", new Paragraph(because.draft().text()), new FactList(TEXT)
                    .fact("article", because.article())
                    .fact("gravity", because.draft().gravity())
                    .fact("on", because.draft().on())
                    .fact("check", because.draft().check())
                    .fact("evidence", sheet.evidenceShown()
                            ? because.draft().evidence()
                            : Messages.text(TEXT + ".evidence-hidden")));
        }
        said("reported", one.reported());
        said("verified", one.verified());
    }

    private void said(String key, @Nullable Step step) {
        if (step != null) {
            section(key, new Paragraph(step.text()), new FactList(TEXT).fact("by", step.byName()).fact("at", step.at()));
        }
    }

    private void section(String key, Component... content) {
        Section section = new Section(new H2(Messages.text(TEXT + "." + key)));
        section.add(content);
        section.addClassName("panel");
        getContent().add(section);
    }
}
