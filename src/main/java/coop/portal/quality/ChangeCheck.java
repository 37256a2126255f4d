package coop.portal.quality;

import coop.portal.kernel.OrganisationId;
import coop.portal.quality.persistence.CheckBook;
import coop.portal.quality.persistence.CheckBook.Pending;
import coop.portal.quality.persistence.Findings;
import coop.portal.registry.CheckingRegister;
import coop.portal.registry.model.RegisterCheck;
import coop.portal.registry.model.SharedMark;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at what was changed, and at those with whom it shared something before or shares something now. */
@Component
class ChangeCheck {

    private static final int CHUNK = 500;

    private final CheckingRegister register;
    private final ChunkCheck chunks;
    private final Findings findings;
    private final CheckBook book;
    private final TransactionTemplate transaction;

    ChangeCheck(
            CheckingRegister register,
            ChunkCheck chunks,
            Findings findings,
            CheckBook book,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.chunks = chunks;
        this.findings = findings;
        this.book = book;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void emptyPending() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> piece()));
        }
    }

    void everythingAgain(LocalDate day) {
        transaction.executeWithoutResult(status -> book.checkAgain(day));
    }

    private boolean piece() {
        book.takeTurn();
        List<Pending> pending = book.pending(CHUNK);
        Set<OrganisationId> changed = pending.stream().map(Pending::id).collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            Set<OrganisationId> others = new HashSet<>(findings.sharers(changed));
            check(changed).stream()
                    .flatMap(check -> check.shared().stream())
                    .map(SharedMark::other)
                    .forEach(others::add);
            others.removeAll(changed);
            check(others.stream().limit(CHUNK).toList());
            book.done(pending);
        }
        return pending.size() == CHUNK;
    }

    private List<RegisterCheck> check(Collection<OrganisationId> ids) {
        List<RegisterCheck> checks = register.of(ids);
        chunks.write(checks, findings.of(ids));
        return checks;
    }
}
