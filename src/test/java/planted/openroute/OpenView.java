package planted.openroute;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A page that anybody may open; it is in no package where the portal looks for pages. */
@Route(value = "planted", registerAtStartup = false)
class OpenView extends Div {}
