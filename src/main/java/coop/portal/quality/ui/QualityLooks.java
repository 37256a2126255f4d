package coop.portal.quality.ui;

import coop.portal.kernel.Remark;
import coop.portal.kernel.Severity;
import coop.portal.quality.model.FindingState;
import coop.portal.quality.model.QualityRule;
import coop.portal.uikit.Look;
import coop.portal.uikit.Mark;
import coop.portal.uikit.Messages;
import coop.portal.uikit.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** How findings look and read in lists and on pages. */
final class QualityLooks {

    private static final int SHOWN = 3;

    private QualityLooks() {}

    static Look of(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.of(Tone.LATE, Mark.ALERT);
            case WARNING -> Look.of(Tone.ATTENTION, Mark.ALERT);
            case INFO -> Look.of(Tone.NEUTRAL, Mark.NONE);
        };
    }

    static Look of(FindingState state) {
        return switch (state) {
            case OPEN -> Look.of(Tone.PROGRESS, Mark.WAITING);
            case DISMISSED -> Look.of(Tone.NEUTRAL, Mark.STOPPED);
            case FIXED -> Look.of(Tone.NEUTRAL, Mark.DONE);
        };
    }

    /** DQ-01 Chưa có mã số. */
    static String rule(QualityRule rule) {
        return rule.id() + " " + Messages.label(rule);
    }

    /** The first few facts. */
    static String sentences(List<Remark> remarks) {
        String first = remarks.stream().limit(SHOWN).map(Messages::text).collect(Collectors.joining(" "));
        return remarks.size() > SHOWN ? first + " …" : first;
    }
}
