package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.law.model.LegalValue;
import coop.portal.registry.RevenueSource.Revenue;
import coop.portal.registry.model.GovernanceType;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationType;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.Sector;
import coop.portal.registry.model.SizeAssessment;
import coop.portal.registry.model.SizeClass;
import coop.portal.registry.model.SizeFacts;
import coop.portal.registry.model.SizeThreshold;
import coop.portal.registry.rules.SizeRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings figures and the thresholds that hold on a day together to the size of an organisation. */
@Component
class Sizes {

    private static final List<SizeClass> BOUNDED = List.of(SizeClass.LARGE, SizeClass.MEDIUM, SizeClass.SMALL);

    private final LawBook book;
    private final ObjectProvider<RevenueSource> revenues;
    private final PortalClock clock;

    Sizes(LawBook book, ObjectProvider<RevenueSource> revenues, PortalClock clock) {
        this.book = book;
        this.clock = clock;
        this.revenues = revenues;
    }

    /** None where the field is not known, and for groups, which have no size (LHTX 16). */
    Optional<SizeAssessment> of(OrganisationId id, OrganisationDraft draft) {
        return assess(draft, clock.today(), source -> source.revenues(Set.of(id)).get(id));
    }

    /** By the thresholds of a day and the last year that had ended by then. */
    Optional<SizeAssessment> on(LocalDate day, OrganisationId id, OrganisationDraft draft) {
        return assess(draft, day, source -> source.revenuesBy(day, Set.of(id)).get(id));
    }

    private Optional<SizeAssessment> assess(
            OrganisationDraft draft, LocalDate day, Function<RevenueSource, @Nullable Revenue> asked) {
        Sector sector = draft.activity().sector();
        if (sector == null || draft.type() == OrganisationType.COOPERATIVE_GROUP) {
            return Optional.empty();
        }
        Revenue revenue = revenues.stream().findFirst().map(asked).orElse(null);
        SizeFacts facts = new SizeFacts(
                sector,
                draft.members().official(),
                revenue == null ? null : revenue.amount(),
                revenue == null ? null : revenue.period(),
                draft.capital().charter());
        return Optional.of(SizeRules.assess(facts, thresholds(sector, day)));
    }

    /** What those earned of whom the size decides how they are governed; the others are not asked for. */
    Map<OrganisationId, BigDecimal> deciding(Collection<OrganisationVersion> organisations) {
        Set<OrganisationId> shortly = organisations.stream()
                .filter(one -> one.draft().type() == OrganisationType.COOPERATIVE
                        && one.draft().governance().type() == GovernanceType.SHORT)
                .map(OrganisationVersion::id)
                .collect(Collectors.toSet());
        Map<OrganisationId, BigDecimal> amounts = new HashMap<>();
        if (!shortly.isEmpty()) {
            revenues(shortly).forEach((id, revenue) -> amounts.put(id, revenue.amount()));
        }
        return amounts;
    }

    private Map<OrganisationId, Revenue> revenues(Set<OrganisationId> ids) {
        return revenues.stream().findFirst().map(source -> source.revenues(ids)).orElseGet(Map::of);
    }

    /** The largest size first. */
    List<SizeThreshold> thresholds(Sector sector, LocalDate day) {
        return BOUNDED.stream().map(size -> threshold(sector, size, day)).toList();
    }

    private SizeThreshold threshold(Sector sector, SizeClass size, LocalDate day) {
        Optional<LegalValue> members = book.on(name(sector, size, "members"), day);
        return new SizeThreshold(
                size,
                members.map(LegalValue::asInt).orElse(null),
                amount(name(sector, size, "revenue"), day),
                amount(name(sector, size, "capital"), day),
                members.map(LegalValue::article).orElse(null));
    }

    private @Nullable BigDecimal amount(String name, LocalDate day) {
        return book.on(name, day).map(LegalValue::asDecimal).orElse(null);
    }

    /** All thresholds, those of fields whose numbers are not known too. */
    static List<LegalName> names() {
        List<LegalName> names = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            for (SizeClass size : BOUNDED) {
                names.add(LegalName.of(name(sector, size, "members"), LegalUnit.NUMBER)
                        .labelled("registry.law.size.members", sector, size));
                names.add(LegalName.of(name(sector, size, "revenue"), LegalUnit.DONG)
                        .labelled("registry.law.size.revenue", sector, size));
                names.add(LegalName.of(name(sector, size, "capital"), LegalUnit.DONG)
                        .labelled("registry.law.size.capital", sector, size));
            }
        }
        return names;
    }

    private static String name(Sector sector, SizeClass size, String what) {
        return "registry.size." + sector.name() + "." + size.name() + "." + what;
    }
}
