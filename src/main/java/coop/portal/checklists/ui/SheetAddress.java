package coop.portal.checklists.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import coop.portal.checklists.model.ChecklistId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a checklist is for somebody outside of the portal, such as a camera: the whole address, as whoever looks reached it. */
final class SheetAddress {

    private SheetAddress() {}

    static String of(ChecklistId id) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/" + ChecklistsNavigation.toSheet(id))
                .build()
                .toUriString();
    }
}
