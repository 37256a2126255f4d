package coop.portal.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import coop.portal.registry.model.SizeAssessment;
import coop.portal.registry.model.SizeClass;
import coop.portal.registry.model.SizeFacts;
import coop.portal.registry.model.SizeStep;
import coop.portal.registry.model.SizeThreshold;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How large an organisation is, and which figure against which threshold says so. */
final class SizePanel {

    private static final String PAGE = "registry.SizePanel";
    private static final String AT_LEAST = "≥\u00a0";
    private static final String NOT_CONFIGURED = "law.notConfigured";

    private SizePanel() {}

    static Component of(SizeAssessment size) {
        Div panel = new Div(new H3(Messages.text(PAGE + ".title")), new Paragraph(sentence(size)), figures(size.facts()));
        PlainTable table = new PlainTable(PAGE, "size", "answer", "from-members", "from-revenue", "from-capital", "article");
        for (SizeStep step : size.steps()) {
            SizeThreshold from = step.threshold();
            table.row(
                    Messages.label(from.size()),
                    Messages.label(step.answer()),
                    from.members() == null ? Messages.text(NOT_CONFIGURED) : AT_LEAST + Formats.number(from.members()),
                    amount(from.revenue()),
                    amount(from.capital()),
                    from.article());
        }
        panel.add(table);
        return panel;
    }

    private static String sentence(SizeAssessment size) {
        if (size.size() != null) {
            return Messages.text(PAGE + ".is", size.size());
        }
        String why = Messages.text(PAGE + (size.wantsConfiguration() ? ".not-configured" : ".unknown"));
        SizeClass atLeast = size.atLeast();
        return atLeast == null ? why : why + " " + Messages.text(PAGE + ".at-least", atLeast);
    }

    private static FactList figures(SizeFacts facts) {
        String none = Messages.text(PAGE + ".no-figure");
        return new FactList(PAGE)
                .fact("members", facts.members() == null ? none : Formats.number(facts.members()))
                .fact("revenue", facts.revenue() == null
                        ? none
                        : Formats.millionDong(facts.revenue().longValue()) + " (" + facts.period() + ")")
                .fact("capital", facts.capital() == null ? none : Formats.millionDong(facts.capital().longValue()));
    }

    private static String amount(@Nullable BigDecimal dong) {
        return dong == null ? Messages.text(NOT_CONFIGURED) : AT_LEAST + Formats.millions(dong.longValue());
    }
}
