package coop.portal.registry;

import coop.portal.kernel.UnitId;
import coop.portal.registry.model.Identity;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationSheet;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.PastSheet;
import coop.portal.registry.model.StatusKind;
import coop.portal.registry.model.StatusMoment;
import coop.portal.registry.persistence.Lineages;
import coop.portal.registry.persistence.PastContents;
import coop.portal.registry.rules.AsAtRules;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the page of an organisation back to a day, as far as the histories know it; masked as today's commune asks. */
@Component
class PastSheets {

    private final SheetParts parts;
    private final PastContents contents;
    private final Lineages lineages;
    private final Territory territory;

    PastSheets(SheetParts parts, PastContents contents, Lineages lineages, Territory territory) {
        this.parts = parts;
        this.contents = contents;
        this.lineages = lineages;
        this.territory = territory;
    }

    PastSheet on(LocalDate day, OrganisationVersion kept) {
        OrganisationSheet now = parts.sheet(kept);
        LegalStatus legal = (LegalStatus) status(now, StatusKind.LEGAL, day);
        String nameToday = now.draft().identity().name();
        String name = AsAtRules.name(nameToday, now.oldNames(), day);
        OrganisationDraft then = contents.on(day, kept.id(), now.draft());
        return new PastSheet(
                sheet(now, named(then, name), day),
                day,
                AsAtRules.presence(kept.id(), now.draft(), legal, lineages.of(Set.of(kept.id())), day),
                legal,
                (OperatingStatus) status(now, StatusKind.OPERATING, day),
                name.equals(nameToday) ? null : nameToday,
                formerUnits(then.seat().commune(), day));
    }

    private static @Nullable Enum<?> status(OrganisationSheet now, StatusKind kind, LocalDate day) {
        return AsAtRules.status(now.history(), kind, day).map(StatusMoment::status).orElse(null);
    }

    private OrganisationSheet sheet(OrganisationSheet now, OrganisationDraft draft, LocalDate day) {
        OrganisationVersion then = new OrganisationVersion(
                now.kept().id(),
                now.kept().version(),
                draft.with(draft.people().stream().filter(person -> AsAtRules.inOffice(person, day)).toList()));
        UnitId commune = draft.seat().commune();
        String place = commune == null || territory.find(commune).isEmpty() ? "" : territory.labelThen(commune, day);
        return new OrganisationSheet(then, place, parts.agency(then), parts.union(then),
                now.history().stream().filter(moment -> moment.begunBy(day)).toList(),
                now.oldNames().stream().filter(old -> !old.until().isAfter(day)).toList(),
                now.hidden());
    }

    private static OrganisationDraft named(OrganisationDraft draft, String name) {
        Identity today = draft.identity();
        return draft.with(new Identity(today.type(), name, today.code(), today.legacyCertNo(), today.nameForeign(),
                today.nameShort()));
    }

    private List<String> formerUnits(@Nullable UnitId commune, LocalDate day) {
        if (commune == null || territory.find(commune).filter(unit -> day.isBefore(unit.validFrom())).isEmpty()) {
            return List.of();
        }
        return territory.cameFrom(commune).stream()
                .filter(former -> former.kind().lowest() && former.validOn(day))
                .map(Unit::name)
                .toList();
    }
}
