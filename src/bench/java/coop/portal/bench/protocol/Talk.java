package coop.portal.bench.protocol;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One side of the conversation between an open page and the server: what is sent next and what an answer means. It sends nothing
 * itself, so that one person measured alone and hundreds at once speak the very same protocol over whatever carries them.
 */
public final class Talk {

    /** A page that is opened asks for this first, with the address below the portal's. */
    public static final String INIT = "/?v-r=init&query=&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280&v-bh=900&v-bw=1280"
            + "&v-curdate=1795916223410&v-tzo=-420&v-dstd=0&v-rtzo=-420&v-dston=false&v-tzid=Asia%2FSaigon&v-wn=bench"
            + "&v-td=false&v-pr=1&v-np=Linux%20x86_64&v-cs=light&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-tn=lumo&location=";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CONFIRM = "$connector.confirm(";

    private final Page page = new Page();
    private final List<String> toConfirm = new ArrayList<>();
    private String csrf = "";
    private int ui;
    private int sync;
    private int client;

    /** Takes in what the opened page was told about itself. */
    public void begin(String answer) {
        JsonNode config = read(answer).path("appConfig");
        JsonNode uidl = config.path("uidl");
        if (uidl.isMissingNode()) {
            throw new WrongAnswer("no page was opened", answer);
        }
        ui = config.path("v-uiId").asInt();
        csrf = uidl.path("Vaadin-Security-Key").asString();
        sync = uidl.path("syncId").asInt();
        client = 0;
        page.hear(uidl.path("changes"));
    }

    /** Where a message goes. */
    public String path() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    public String heartbeat() {
        return "/?v-r=heartbeat&v-uiId=" + ui;
    }

    /** The next message; it must be sent, because the server counts. */
    public String say(String... rpcs) {
        return "{\"csrfToken\":\"" + csrf + "\",\"rpc\":[" + String.join(",", rpcs) + "],\"syncId\":" + sync + ",\"clientId\":"
                + client++ + "}";
    }

    /** That the page was left, as a browser says it when it is closed. */
    public String leave() {
        return "{\"csrfToken\":\"" + csrf + "\",\"rpc\":[],\"syncId\":" + sync + ",\"clientId\":" + client + ",\"UNLOAD\":true}";
    }

    /** What the last answer wants confirmed, as the next message; nothing when it wants nothing. */
    public String[] confirmations() {
        String[] rpcs = toConfirm.toArray(String[]::new);
        toConfirm.clear();
        return rpcs;
    }

    /** Takes in an answer. A view that failed answers with success, too: what must be in it is for the caller to say. */
    public void hear(String answer) {
        JsonNode said = read(answer);
        JsonNode meta = said.path("meta");
        if (meta.has("sessionExpired") || meta.has("appError") || !said.has("syncId")) {
            throw new WrongAnswer("the answer is none", answer);
        }
        if (said.has("resynchronize")) {
            throw new WrongAnswer("the server wants to begin anew", answer);
        }
        sync = said.path("syncId").asInt();
        page.hear(said.path("changes"));
        said.path("execute").forEach(this::look);
    }

    private void look(JsonNode call) {
        String script = call.get(call.size() - 1).asString();
        if (script.contains(CONFIRM)) {
            toConfirm.add(Rpc.arrived(call.get(0).path("@v-node").asInt(), call.get(1).asInt()));
        }
    }

    public Page page() {
        return page;
    }

    private static JsonNode read(String answer) {
        if (!answer.startsWith("{")) {
            throw new WrongAnswer("the answer is no JSON", answer);
        }
        return JSON.readTree(answer);
    }
}
