package coop.portal.gazetteer.persistence;

import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Succession;
import coop.portal.territory.model.SuccessionBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one successor of a former commune. */
@Component
public class SuccessionBook {

    private final UnitSuccessions successions;

    SuccessionBook(UnitSuccessions successions) {
        this.successions = successions;
    }

    public @Nullable UnitId successorOf(UnitId former) {
        List<UnitSuccession> kept = successions.findByFormer(former.value());
        return kept.isEmpty() ? null : kept.getFirst().succession().successor();
    }

    public void declare(UnitId former, UnitId successor, String reason) {
        successions.findByFormer(former.value()).stream()
                .findFirst()
                .ifPresentOrElse(
                        kept -> kept.declare(successor, reason),
                        () -> successions.save(new UnitSuccession(
                                new Succession(former, successor, SuccessionBasis.DECLARED, reason))));
        successions.flush();
    }
}
