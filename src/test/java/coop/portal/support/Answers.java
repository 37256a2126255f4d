package coop.portal.support;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.server.communication.UidlWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a browser would be answered now: everything that changed on the page since it was last asked. */
public final class Answers {

    private Answers() {}

    /** Asks; what is answered is not answered again. */
    public static ObjectNode next() {
        return new UidlWriter().createUidl(UI.getCurrent(), false);
    }

    public static int bytes(JsonNode answer) {
        return answer.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** As the browser does when it is scrolled there. */
    public static ObjectNode rows(Grid<?> grid, int from, int many) {
        grid.getDataCommunicator().setViewportRange(from, many);
        return next();
    }
}
