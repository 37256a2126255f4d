package coop.portal.registry.rules;

import coop.portal.registry.model.SizeAnswer;
import coop.portal.registry.model.SizeAssessment;
import coop.portal.registry.model.SizeClass;
import coop.portal.registry.model.SizeFacts;
import coop.portal.registry.model.SizeStep;
import coop.portal.registry.model.SizeThreshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The size by official members and one of revenue and capital (LHTX 16.1, NĐ113 art. 5); what is not known is never guessed. */
public final class SizeRules {

    private SizeRules() {}

    /** @param thresholds of the field, the largest size first */
    public static SizeAssessment assess(SizeFacts facts, List<SizeThreshold> thresholds) {
        List<SizeStep> steps = new ArrayList<>();
        SizeClass atLeast = null;
        boolean certain = true;
        for (SizeThreshold threshold : thresholds) {
            SizeAnswer answer = answer(facts, threshold);
            steps.add(new SizeStep(threshold, answer));
            if (answer == SizeAnswer.REACHED && atLeast == null) {
                atLeast = threshold.size();
            }
            certain &= atLeast != null || answer == SizeAnswer.NOT_REACHED;
        }
        SizeClass size = !certain ? null : atLeast == null ? SizeClass.MICRO : atLeast;
        return new SizeAssessment(facts, size, atLeast == null ? size : atLeast, steps);
    }

    private static SizeAnswer answer(SizeFacts facts, SizeThreshold threshold) {
        if (threshold.members() == null || threshold.revenue() == null || threshold.capital() == null) {
            return SizeAnswer.NOT_CONFIGURED;
        }
        if (facts.members() == null) {
            return SizeAnswer.UNKNOWN;
        }
        if (facts.members() < threshold.members()) {
            return SizeAnswer.NOT_REACHED;
        }
        if (reaches(facts.revenue(), threshold.revenue()) || reaches(facts.capital(), threshold.capital())) {
            return SizeAnswer.REACHED;
        }
        return facts.revenue() == null || facts.capital() == null ? SizeAnswer.UNKNOWN : SizeAnswer.NOT_REACHED;
    }

    private static boolean reaches(@Nullable BigDecimal figure, BigDecimal threshold) {
        return figure != null && figure.compareTo(threshold) >= 0;
    }
}
