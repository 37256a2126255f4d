package coop.portal.support;

import coop.portal.access.Actors;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.PortalClock;
import coop.portal.kernel.UnitId;
import coop.portal.registry.RegisteringOrganisations;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.OrganisationVersion;
import coop.portal.registry.model.Sector;
import coop.portal.registry.persistence.OrganisationRecords;
import coop.portal.territory.Territory;
import coop.portal.territory.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The object mother of organisations: {@code Organisations.in(application).cooperative("Đồng Tâm").members(12).registered()}
 * stands in the database; {@code OrganisationBuilder.cooperative("Đồng Tâm").draft()} is only a draft.
 */
public final class Organisations {

    private static final int CHUNK = 2_000;

    private final ApplicationContext application;

    private Organisations(ApplicationContext application) {
        this.application = application;
    }

    public static Organisations in(ApplicationContext application) {
        return new Organisations(application);
    }

    /** One with the given proper name, seated in the first commune of today unless the test says otherwise. */
    public OrganisationBuilder cooperative(String properName) {
        return OrganisationBuilder.cooperative(properName).in(commune(0)).keptBy(this);
    }

    public OrganisationBuilder union(String properName) {
        return OrganisationBuilder.union(properName).in(commune(0)).keptBy(this);
    }

    public OrganisationBuilder group(String properName) {
        return OrganisationBuilder.group(properName).in(commune(0)).keptBy(this);
    }

    /** One of today's communes, by its place in the Vietnamese order. */
    public UnitId commune(int index) {
        List<Unit> communes = application.getBean(Territory.class).communes(LocalDate.of(2026, 1, 1));
        return communes.get(index % communes.size()).id();
    }

    /** Puts a draft into the registry through its use case. */
    public OrganisationId register(OrganisationDraft draft) {
        Actors actors = application.getBean(Actors.class);
        return actors.as(
                actors.system("test"),
                () -> application.getBean(RegisteringOrganisations.class).register(draft, true));
    }

    /** Many at once, past the use case: spread over all communes and sectors, names numbered. */
    public List<OrganisationId> many(int count) {
        List<OrganisationId> ids = new ArrayList<>();
        for (int from = 0; from < count; from += CHUNK) {
            List<OrganisationVersion> chunk = new ArrayList<>();
            for (int i = from; i < Math.min(count, from + CHUNK); i++) {
                chunk.add(new OrganisationVersion(OrganisationId.next(), 0, numbered(i)));
            }
            plant(chunk);
            chunk.forEach(one -> ids.add(one.id()));
        }
        return ids;
    }

    public void plant(List<OrganisationVersion> organisations) {
        application.getBean(TransactionTemplate.class).executeWithoutResult(status -> application
                .getBean(OrganisationRecords.class)
                .insert(organisations, application.getBean(PortalClock.class).now()));
    }

    private OrganisationDraft numbered(int number) {
        String[] trades = {"Chăn nuôi", "Dịch vụ nông nghiệp", "Vận tải", "Trồng chè", "Dược liệu"};
        Sector[] sectors = Sector.values();
        return OrganisationBuilder.cooperative(trades[number % trades.length] + " thôn " + number)
                .in(commune(number))
                .sector(sectors[number % sectors.length])
                .members(5 + number % 500)
                .capital(100 + number % 5_000)
                .founded(LocalDate.of(2000 + number % 25, 1 + number % 12, 1 + number % 28))
                .draft();
    }
}
