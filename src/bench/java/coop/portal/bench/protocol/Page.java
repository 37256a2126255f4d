package coop.portal.bench.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a browser would have on its screen now, as far as one must know it to act: elements, their words and who holds whom. */
public final class Page {

    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int HELD = 24;

    private static final class Node {
        private String tag = "";
        private String text = "";
        private boolean visible = true;
        private final Map<String, String> said = new HashMap<>(2);
        private final List<Integer> children = new ArrayList<>(2);
        private final List<String> classes = new ArrayList<>(2);
        private @Nullable Node parent;

        /** A dialog that was closed stays until the browser says that it is gone. */
        boolean seen() {
            boolean closed = tag.equals("vaadin-dialog") && "false".equals(said.get("opened"));
            return visible && !closed && (parent == null || parent.seen());
        }
    }

    private final Map<Integer, Node> nodes = new TreeMap<>();

    /** Takes over what an answer changes. */
    void hear(JsonNode changes) {
        changes.forEach(change -> {
            int id = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "attach" -> nodes.putIfAbsent(id, new Node());
                case "detach" -> nodes.remove(id);
                case "put" -> put(node(id), change);
                case "remove" -> node(id).said.remove(change.path("key").asString());
                case "clear" -> clear(node(id), change);
                case "splice" -> splice(id, change);
                default -> {
                    // what else there is changes nothing that is looked at here
                }
            }
        });
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, made -> new Node());
    }

    private static void put(Node node, JsonNode change) {
        String key = change.path("key").asString();
        JsonNode value = change.path("value");
        switch (change.path("feat").asInt()) {
            case ELEMENT -> element(node, key, value);
            case PROPERTIES, ATTRIBUTES -> node.said.put(key, spoken(value));
            case TEXT -> node.text = value.asString();
            default -> {
                // as above
            }
        }
    }

    /** An address that the server made is told as such. */
    private static String spoken(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.has("uri") ? value.path("uri").asString() : value.toString();
    }

    private static void element(Node node, String key, JsonNode value) {
        if (key.equals("tag")) {
            node.tag = value.asString();
        } else if (key.equals("visible")) {
            node.visible = value.asBoolean(true);
        }
    }

    private void clear(Node node, JsonNode change) {
        switch (change.path("feat").asInt()) {
            case CHILDREN -> node.children.clear();
            case CLASSES -> node.classes.clear();
            default -> {
                // as above
            }
        }
    }

    private void splice(int id, JsonNode change) {
        switch (change.path("feat").asInt()) {
            case CHILDREN -> spliceChildren(node(id), change);
            case HELD -> change.path("addNodes").forEach(added -> node(added.asInt()).parent = node(id));
            case CLASSES -> change.path("add").forEach(added -> node(id).classes.add(added.asString()));
            default -> {
                // as above
            }
        }
    }

    private void spliceChildren(Node node, JsonNode change) {
        int at = Math.min(change.path("index").asInt(), node.children.size());
        for (int gone = change.path("remove").asInt(0); gone > 0 && at < node.children.size(); gone--) {
            node.children.remove(at);
        }
        for (JsonNode added : change.path("addNodes")) {
            node.children.add(at++, added.asInt());
            node(added.asInt()).parent = node;
        }
    }

    /** The elements of a kind that are seen, in the order in which they were made. */
    public List<Integer> all(String tag) {
        return seen(tag).map(Map.Entry::getKey).toList();
    }

    public Optional<Integer> first(String tag) {
        return seen(tag).map(Map.Entry::getKey).findFirst();
    }

    /** The element with this id. */
    public Optional<Integer> withId(String id) {
        return with("*", "id", id);
    }

    /** The first element of a kind that says something of itself. */
    public Optional<Integer> with(String tag, String key, String value) {
        return seen(tag)
                .filter(entry -> value.equals(entry.getValue().said.get(key)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The first element of a kind that has this class among others. */
    public Optional<Integer> classed(String tag, String name) {
        return seen(tag)
                .filter(entry -> entry.getValue().classes.contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The first element of a kind that reads so. */
    public Optional<Integer> reading(String tag, String words) {
        return seen(tag)
                .filter(entry -> words(entry.getValue()).strip().equals(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one that was made last of those that read so: that of an open dialog rather than that of the page behind it. */
    public Optional<Integer> last(String tag, String words) {
        return seen(tag)
                .filter(entry -> words(entry.getValue()).strip().equals(words))
                .map(Map.Entry::getKey)
                .reduce((one, other) -> other);
    }

    /** What the first element says of itself that begins so, such as where it leads. */
    public Optional<String> leading(String key, String beginning) {
        return seen("*")
                .map(entry -> entry.getValue().said.getOrDefault(key, ""))
                .filter(value -> value.startsWith(beginning))
                .findFirst();
    }

    /** Whether something leads there, an element or what is written into one. */
    public boolean leadsTo(String path) {
        return seen("*").map(entry -> entry.getValue().said)
                .anyMatch(said -> path.equals(said.get("href"))
                        || said.getOrDefault("innerHTML", "").contains("href=\"" + path + "\""));
    }

    /** What an element says of itself. */
    public String said(int id, String key) {
        Node node = nodes.get(id);
        return node == null ? "" : node.said.getOrDefault(key, "");
    }

    /** All there is to read. */
    public String words() {
        StringBuilder all = new StringBuilder();
        nodes.values().stream().filter(Node::seen).forEach(node -> all.append(node.text).append(' '));
        return all.toString();
    }

    private Stream<Map.Entry<Integer, Node>> seen(String tag) {
        return nodes.entrySet().stream()
                .filter(entry -> tag.equals("*") || entry.getValue().tag.equals(tag))
                .filter(entry -> entry.getValue().seen());
    }

    private String words(Node node) {
        StringBuilder words = new StringBuilder(node.text);
        for (int child : node.children) {
            Node inner = nodes.get(child);
            if (inner != null) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }
}
