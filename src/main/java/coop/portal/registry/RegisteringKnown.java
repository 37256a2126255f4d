package coop.portal.registry;

import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.RegisteredFrom;
import coop.portal.registry.model.RegistryPermissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers an organisation that another source knows already; where it is known from is kept with it. */
@Service
@Transactional
@RolesAllowed(RegistryPermissions.ORGANISATION_WRITE)
public class RegisteringKnown {

    private static final String SEPARATOR = ":";

    private final List<KnownElsewhere> sources;
    private final RegisteringOrganisations registering;
    private final Desk desk;

    RegisteringKnown(List<KnownElsewhere> sources, RegisteringOrganisations registering, Desk desk) {
        this.sources = sources;
        this.registering = registering;
        this.desk = desk;
    }

    /** @param reference {@code <kind>:<id>} */
    @Transactional(readOnly = true)
    public Optional<KnownElsewhere.Known> find(String reference) {
        return source(reference).flatMap(source -> source.find(id(reference)));
    }

    /** As it was typed over what is known. @param warningsRead the warnings were shown and are let pass */
    public OrganisationId register(String reference, OrganisationDraft draft, boolean warningsRead) {
        KnownElsewhere source = source(reference).orElseThrow(() -> new NotFoundException(reference));
        KnownElsewhere.Known known = source.find(id(reference)).orElseThrow(() -> new NotFoundException(reference));
        OrganisationId registered = registering.register(draft, warningsRead);
        desk.publish(new RegisteredFrom(registered, draft.identity().name(), known.source()));
        source.registered(id(reference), registered);
        return registered;
    }

    private Optional<KnownElsewhere> source(String reference) {
        return sources.stream().filter(one -> reference.startsWith(one.kind() + SEPARATOR)).findFirst();
    }

    private static String id(String reference) {
        return reference.substring(reference.indexOf(SEPARATOR) + 1);
    }
}
