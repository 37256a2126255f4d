package coop.portal.registry;

import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.SearchText;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.RegistryPermissions;
import coop.portal.registry.persistence.OrganisationVersions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody holds an office in an organisation, as far as the registry knows: for those who must not deal with their own. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(RegistryPermissions.ORGANISATION_READ)
public class ConnectedPeople {

    private final OrganisationVersions organisations;

    ConnectedPeople(OrganisationVersions organisations) {
        this.organisations = organisations;
    }

    /**
     * The office of somebody of this name; a person with another personal number is somebody else.
     *
     * @param personalId none when it is not known: the name decides then
     */
    public Optional<PersonRole> office(OrganisationId organisation, String name, @Nullable String personalId) {
        String folded = SearchText.fold(SearchText.clean(name));
        return organisations.find(organisation).stream()
                .flatMap(kept -> kept.draft().people().stream())
                .filter(person -> person.death() == null)
                .filter(person -> SearchText.fold(SearchText.clean(person.fullName())).equals(folded) || sameNumber(person, personalId))
                .filter(person -> person.personalId() == null || personalId == null || sameNumber(person, personalId))
                .map(Person::role)
                .findFirst();
    }

    private static boolean sameNumber(Person person, @Nullable String personalId) {
        return personalId != null && personalId.equals(person.personalId());
    }
}
