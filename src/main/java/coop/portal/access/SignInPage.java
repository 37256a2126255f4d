package coop.portal.access;

import coop.portal.access.model.DemoPerson;
import coop.portal.access.persistence.Accounts;
import coop.portal.kernel.PortalClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the sign-in page shows to everybody: in demo mode the invented people, by agency; else nothing. */
@Component
public class SignInPage {

    private final boolean demo;
    private final DemoAgencies agencies;
    private final Accounts accounts;
    private final PortalClock clock;

    SignInPage(
            @Value("${portal.demo:false}") boolean demo, DemoAgencies agencies, Accounts accounts, PortalClock clock) {
        this.demo = demo;
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Map<String, List<DemoPerson>> demoPeople() {
        Map<String, List<DemoPerson>> byAgency = new LinkedHashMap<>();
        if (demo) {
            DemoPerson.ALL.stream()
                    .filter(person -> accounts.named(person.userName()).isPresent())
                    .forEach(person -> agencies.of(person, clock.today()).ifPresent(agency -> byAgency
                            .computeIfAbsent(agency.name(), name -> new java.util.ArrayList<>())
                            .add(person)));
        }
        return byAgency;
    }
}
