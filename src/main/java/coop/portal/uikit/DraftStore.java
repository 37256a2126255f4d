package coop.portal.uikit;

import java.time.LocalDateTime;
import java.util.Optional;

/** Keeps for the person who is signed in what they have typed into a form and not saved yet. */
public interface DraftStore {

    /** @param json what stood in the fields */
    record Draft(String json, LocalDateTime savedAt) {}

    Optional<Draft> find(String formKey);

    void save(String formKey, String json);

    void discard(String formKey);
}
