package coop.portal.gazetteer.ui;

import coop.portal.gazetteer.model.Generation;
import coop.portal.gazetteer.model.UnitRow;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Tone;

/** How it looks whether a unit exists. */
final class GenerationLook {

    private GenerationLook() {}

    static Generation of(UnitRow row) {
        return row.former() ? Generation.FORMER : Generation.TODAY;
    }

    static Look of(Generation generation) {
        return Look.of(Tone.NEUTRAL, generation == Generation.FORMER ? Mark.ENDED : Mark.DONE);
    }
}
