package coop.portal.access;

import coop.portal.access.model.DemoPerson;
import coop.portal.kernel.ReadyNotice;
import coop.portal.uikit.Messages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever started a portal in demo mode with which accounts to try it. */
@Component
class DemoNotice implements ReadyNotice {

    private final SignInPage page;

    DemoNotice(SignInPage page) {
        this.page = page;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        page.demoPeople().forEach((agency, people) -> {
            lines.add("  " + agency);
            people.forEach(person -> lines.add("    %-22s %s".formatted(person.userName(), Messages.label(person.role()))));
        });
        if (!lines.isEmpty()) {
            lines.addFirst(Messages.text("access.DemoNotice.accounts", DemoPerson.PASSWORD));
        }
        return lines;
    }
}
