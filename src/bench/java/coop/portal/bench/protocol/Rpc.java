package coop.portal.bench.protocol;

import tools.jackson.databind.json.JsonMapper;

/** The single things a browser tells the server, as they go over the wire. */
public final class Rpc {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Rpc() {}

    /** Shows the page at an address, as a click on a link does. */
    public static String navigate(String route, String query) {
        return "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":" + text(route) + ",\"query\":"
                + text(query) + ",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"client\"}}";
    }

    /** Scrolls a grid: these rows are wanted now. */
    public static String rows(int grid, int from, int many) {
        return published(grid, "setViewportRange", from + "," + many);
    }

    /** Sorts a grid by one of its columns. */
    public static String sort(int grid, String column, boolean ascending) {
        return published(grid, "sortersChanged",
                "[{\"path\":" + text(column) + ",\"direction\":\"" + (ascending ? "asc" : "desc") + "\"}]");
    }

    /** Chooses a row of a grid by the key with which it came. */
    public static String select(int grid, String key) {
        return published(grid, "select", text(key));
    }

    /** Tells that rows arrived, so that the server may forget those before. */
    static String arrived(int grid, int update) {
        return published(grid, "confirmUpdate", String.valueOf(update));
    }

    /** What a field holds now. */
    public static String value(int field, String value) {
        return property(field, "value", text(value));
    }

    /** @param json the value as it stands in JSON */
    public static String property(int node, String name, String json) {
        return "{\"type\":\"mSync\",\"node\":" + node + ",\"feature\":1,\"property\":" + text(name) + ",\"value\":" + json + "}";
    }

    public static String event(int node, String name, String data) {
        return "{\"type\":\"event\",\"node\":" + node + ",\"event\":" + text(name) + ",\"data\":" + data + "}";
    }

    public static String click(int node) {
        return event(node, "click", "{\"event.shiftKey\":false,\"event.metaKey\":false,\"event.detail\":1,\"event.ctrlKey\":false,"
                + "\"event.clientX\":9,\"event.clientY\":9,\"event.altKey\":false,\"event.button\":0,\"event.screenY\":9,"
                + "\"event.screenX\":9,\"element\":null}");
    }

    private static String published(int node, String method, String arguments) {
        return "{\"type\":\"publishedEventHandler\",\"node\":" + node + ",\"templateEventMethodName\":\"" + method
                + "\",\"templateEventMethodArgs\":[" + arguments + "],\"promise\":-1}";
    }

    private static String text(String words) {
        return JSON.writeValueAsString(words);
    }
}
