package coop.portal.quality.ui;

import coop.portal.quality.model.QualityTally;
import coop.portal.uikit.FactList;
import coop.portal.uikit.Formats;

/** What a tally says, as the facts of a page. */
final class TallyFacts {

    private TallyFacts() {}

    static FactList in(FactList facts, QualityTally tally) {
        return facts.fact("organisations", Formats.number(tally.organisations()))
                .fact("clean", Formats.number(tally.clean()) + " (" + Formats.percent(tally.cleanShare()) + ")")
                .fact("errors", Formats.number(tally.errors()))
                .fact("warnings", Formats.number(tally.warnings()))
                .fact("infos", Formats.number(tally.infos()));
    }
}
