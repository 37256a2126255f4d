package coop.portal.gazetteer;

import coop.portal.gazetteer.model.SuccessorDeclared;
import coop.portal.gazetteer.persistence.SuccessionBook;
import coop.portal.gazetteer.rules.SuccessorRules;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.kernel.UnitId;
import coop.portal.territory.Territory;
import coop.portal.territory.model.TerritoryChanged;
import coop.portal.territory.model.TerritoryPermissions;
import coop.portal.territory.model.Unit;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator says what a former commune became, or corrects it; the portal itself never guesses. */
@Service
@RolesAllowed(TerritoryPermissions.UNIT_WRITE)
public class DeclaringSuccessors {

    private final Territory territory;
    private final SuccessionBook book;
    private final ApplicationEventPublisher events;

    DeclaringSuccessors(Territory territory, SuccessionBook book, ApplicationEventPublisher events) {
        this.territory = territory;
        this.book = book;
        this.events = events;
    }

    /** @param seen what the person saw as its successor, none where there was none */
    @Transactional
    public void declare(UnitId former, UnitId successor, @Nullable UnitId seen, String reason) {
        Unit was = territory.unit(former);
        Unit is = territory.unit(successor);
        UnitId kept = book.successorOf(former);
        if (!Objects.equals(kept, seen)) {
            throw new StaleException("successor of " + was.name());
        }
        boolean sameProvince = territory.provinceOf(former).equals(territory.provinceOf(successor));
        List<Refusal> reasons = SuccessorRules.reasons(was, is, sameProvince, kept, reason);
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
        book.declare(former, successor, reason.strip());
        Unit before = kept == null ? null : territory.unit(kept);
        events.publishEvent(new SuccessorDeclared(was, before, is, reason.strip()));
        events.publishEvent(new TerritoryChanged());
    }
}
