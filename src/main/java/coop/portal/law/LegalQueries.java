package coop.portal.law;

import coop.portal.kernel.InMemory;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.Paged;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.SearchText;
import coop.portal.law.model.LawPermissions;
import coop.portal.law.model.LegalFilter;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalRow;
import coop.portal.law.model.LegalSheet;
import coop.portal.law.model.LegalValue;
import coop.portal.law.model.LegalValueActed;
import coop.portal.uikit.Messages;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The numbers of law as the list and the sheet show them. They are answered from memory. */
@Service
@RolesAllowed(LawPermissions.VALUE_READ)
public class LegalQueries {

    private static final Map<String, Comparator<LegalRow>> SORTS = Map.of(
            "from", Comparator.comparing(
                    (LegalRow row) -> row.today() == null ? null : row.today().from(),
                    Comparator.nullsFirst(Comparator.naturalOrder())),
            "next", Comparator.comparing(LegalRow::next, Comparator.nullsLast(Comparator.naturalOrder())));

    private final LawBook book;
    private final PortalClock clock;

    LegalQueries(LawBook book, PortalClock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Ordered by module and then by what people call the number, unless another order is asked for. */
    public Paged<LegalRow, LegalFilter> numbers() {
        return new InMemory<>(this::found, SORTS);
    }

    /** The modules that have numbers. */
    public List<String> modules() {
        return book.names().stream().map(LegalQueries::module).distinct().sorted().toList();
    }

    public LegalSheet sheet(String name) {
        LegalName found = book.name(name).orElseThrow(() -> new NotFoundException("number of law " + name));
        List<LegalValue> values = book.values(name);
        LegalValue today = book.on(name, clock.today()).orElse(null);
        return new LegalSheet(found, today, values.reversed(), mark(values), LegalValueActed.subject(found));
    }

    static int mark(List<LegalValue> values) {
        return values.hashCode();
    }

    private List<LegalRow> found(LegalFilter filter) {
        LocalDate today = clock.today();
        return book.names().stream()
                .map(name -> row(name, today))
                .filter(row -> filter.modules().isEmpty() || filter.modules().contains(row.module()))
                .filter(row -> !filter.missing() || row.today() == null)
                .filter(row -> SearchText.matches(filter.search(), label(row), row.name().name(),
                        row.today() == null ? "" : row.today().article()))
                .sorted(Comparator.comparing(LegalRow::module).thenComparing(LegalQueries::label))
                .toList();
    }

    private LegalRow row(LegalName name, LocalDate today) {
        List<LegalValue> values = book.values(name.name());
        LocalDate next = values.stream()
                .map(LegalValue::from)
                .filter(from -> from.isAfter(today))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new LegalRow(name, module(name), book.on(name.name(), today).orElse(null), next);
    }

    private static String module(LegalName name) {
        return name.name().substring(0, name.name().indexOf('.'));
    }

    private static String label(LegalRow row) {
        return Messages.text(row.name().label(), row.name().labelArgs().toArray());
    }
}
