package coop.portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import coop.portal.access.model.AccessPermissions;
import jakarta.annotation.security.RolesAllowed;

/** Who may do what: the page of roles and permissions, readable for everybody who works with the portal. */
@Route("access/roles")
@RolesAllowed(AccessPermissions.ROLE_READ)
class RolesView extends Div {}
