package coop.portal.checklists.ui;

import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.uikit.Attempt;
import coop.portal.uikit.DraftStore;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has typed at the items of a checklist and not left yet: it outlives the session, the browser and a restart, as what
 * is typed into a form does.
 */
final class TypedAnswers {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, AnswerDraft>> TYPED = new TypeReference<>() {};

    private final @Nullable DraftStore store;
    private final String key;
    private final Map<String, AnswerDraft> typed = new TreeMap<>();
    private @Nullable LocalDateTime savedAt;

    TypedAnswers(Optional<DraftStore> store, ChecklistId id) {
        this.store = store.orElse(null);
        this.key = "checklists.sheet:" + id.text();
        store.flatMap(drafts -> drafts.find(key)).ifPresent(this::read);
    }

    private void read(DraftStore.Draft draft) {
        try {
            typed.putAll(MAPPER.readValue(draft.json(), TYPED));
            savedAt = draft.savedAt();
        } catch (JacksonException unreadable) {
            typed.clear();
        }
    }

    /** What was kept by an earlier visit or in this one, by item. */
    Map<String, AnswerDraft> all() {
        return new TreeMap<>(typed);
    }

    @Nullable LocalDateTime savedAt() {
        return savedAt;
    }

    /** @return whether it is kept now */
    boolean keep(AnswerDraft draft) {
        typed.put(draft.item(), draft);
        return write();
    }

    void drop(String item) {
        if (typed.remove(item) != null) {
            write();
        }
    }

    void dropAll() {
        typed.clear();
        write();
    }

    private boolean write() {
        return store != null && Attempt.problem(() -> {
            if (typed.isEmpty()) {
                store.discard(key);
            } else {
                store.save(key, MAPPER.writeValueAsString(typed));
            }
        }).isEmpty();
    }
}
