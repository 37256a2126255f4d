package coop.portal.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

/** An address of the portal as links have it: a path, and what stands behind a question mark, which Vaadin wants apart. */
public final class Address {

    private Address() {}

    /** Leads whoever acts there. */
    public static void open(String address) {
        int question = address.indexOf('?');
        if (question < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, question), QueryParameters.fromString(address.substring(question + 1)));
        }
    }
}
