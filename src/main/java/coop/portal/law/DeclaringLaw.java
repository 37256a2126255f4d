package coop.portal.law;

import coop.portal.kernel.Ids;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.law.model.LawChanged;
import coop.portal.law.model.LawPermissions;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalValue;
import coop.portal.law.model.LegalValueActed;
import coop.portal.law.model.LegalValueDraft;
import coop.portal.law.persistence.LegalValues;
import coop.portal.law.rules.LegalValueRules;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator says what a number of law is from a day on, corrects what was mistyped, or takes back what does not hold.
 * Dates that were stored by an earlier value stay as they are.
 */
@Service
@Transactional
@RolesAllowed(LawPermissions.VALUE_WRITE)
public class DeclaringLaw {

    private final LawBook book;
    private final LegalValues values;
    private final ApplicationEventPublisher events;

    DeclaringLaw(LawBook book, LegalValues values, ApplicationEventPublisher events) {
        this.book = book;
        this.values = values;
        this.events = events;
    }

    /** From a day on; what held without an end until then ends the day before. @param seen the mark of the sheet */
    public void declare(String number, int seen, LegalValueDraft draft) {
        LegalName name = name(number);
        List<LegalValue> kept = held(number, seen);
        refuse(LegalValueRules.reasons(name, draft, kept));
        LegalValueRules.ended(kept, Objects.requireNonNull(draft.from())).ifPresent(ended -> {
            values.change(ended);
            tell(name, "ended", find(kept, ended.id()), ended, draft.reason());
        });
        LegalValue added = typed(Ids.next(), 0, number, draft);
        values.add(added);
        tell(name, "declared", null, added, draft.reason());
    }

    public void correct(String number, int seen, long id, LegalValueDraft draft) {
        LegalName name = name(number);
        List<LegalValue> kept = held(number, seen);
        LegalValue before = find(kept, id);
        List<LegalValue> others = kept.stream().filter(one -> one.id() != id).toList();
        refuse(LegalValueRules.reasons(name, draft, others));
        LegalValueRules.ended(others, Objects.requireNonNull(draft.from())).ifPresent(ended -> {
            values.change(ended);
            tell(name, "ended", find(others, ended.id()), ended, draft.reason());
        });
        LegalValue after = typed(id, before.version(), number, draft);
        values.change(after);
        tell(name, "corrected", before, after, draft.reason());
    }

    public void withdraw(String number, int seen, long id, String reason) {
        LegalName name = name(number);
        LegalValue before = find(held(number, seen), id);
        if (reason.isBlank()) {
            throw new RefusedException("law.refusal.reason");
        }
        values.remove(id);
        tell(name, "withdrawn", before, null, reason);
    }

    private LegalName name(String number) {
        return book.name(number).orElseThrow(() -> new NotFoundException("number of law " + number));
    }

    private List<LegalValue> held(String number, int seen) {
        List<LegalValue> kept = values.held(number);
        if (LegalQueries.mark(kept) != seen) {
            throw new StaleException("number of law " + number);
        }
        return kept;
    }

    private static LegalValue find(List<LegalValue> kept, long id) {
        return kept.stream().filter(one -> one.id() == id).findFirst()
                .orElseThrow(() -> new NotFoundException("value of a number of law"));
    }

    private static LegalValue typed(long id, int version, String number, LegalValueDraft draft) {
        return new LegalValue(id, version, number, draft.value().strip(), draft.article().strip(),
                Objects.requireNonNull(draft.from()), draft.to());
    }

    private static void refuse(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw new RefusedException(reasons);
        }
    }

    private void tell(
            LegalName name, String act, @Nullable LegalValue before, @Nullable LegalValue after, String reason) {
        events.publishEvent(new LegalValueActed(name, "law.action." + act, before, after, reason.strip()));
        events.publishEvent(new LawChanged());
    }
}
