package coop.portal.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import coop.portal.quality.model.QualityRule;
import coop.portal.quality.model.RuleQuality;
import coop.portal.uikit.Formats;
import coop.portal.uikit.Messages;
import coop.portal.uikit.sheet.PlainTable;
import coop.portal.uikit.sheet.StageBadge;
import java.util.List;
import java.util.function.Function;

/** The whole catalogue with how often each rule finds something, and which rules cannot look yet. */
final class RuleTable {

    private static final String PAGE = "quality.RuleTable";

    private RuleTable() {}

    static Component of(List<RuleQuality> rules, Function<QualityRule, String> path) {
        PlainTable table = new PlainTable(PAGE, "rule", "severity", "article", "open", "dismissed");
        for (RuleQuality one : rules) {
            table.row(
                    new Anchor(path.apply(one.rule()), QualityLooks.rule(one.rule())),
                    StageBadge.of(one.rule().severity(), QualityLooks.of(one.rule().severity())),
                    one.rule().article(),
                    open(one),
                    one.unanswered() ? "" : Formats.number(one.dismissed()));
        }
        return table;
    }

    private static Component open(RuleQuality one) {
        if (one.unanswered()) {
            return new Span(Messages.text(PAGE + ".unanswered", List.copyOf(one.silent())));
        }
        if (!one.silent().isEmpty()) {
            return new Span(Messages.text(PAGE + ".partly", one.open(), List.copyOf(one.silent())));
        }
        return new Span(one.unset() == 0
                ? Formats.number(one.open())
                : Messages.text(PAGE + ".unset", one.open(), one.unset()));
    }
}
