package coop.portal.law;

import coop.portal.law.model.LawChanged;
import coop.portal.law.model.LegalValue;
import coop.portal.law.persistence.LegalValues;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** All numbers of law in memory, read when one is first asked for and again after a committed change. */
@Component
class LegalMemory {

    private final LegalValues values;
    private volatile @Nullable Map<String, List<LegalValue>> byName;

    LegalMemory(LegalValues values) {
        this.values = values;
    }

    Map<String, List<LegalValue>> get() {
        Map<String, List<LegalValue>> now = byName;
        return now == null ? read() : now;
    }

    private synchronized Map<String, List<LegalValue>> read() {
        Map<String, List<LegalValue>> read =
                values.all().stream().collect(Collectors.groupingBy(LegalValue::name));
        byName = read;
        return read;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    synchronized void forget(LawChanged change) {
        byName = null;
    }
}
