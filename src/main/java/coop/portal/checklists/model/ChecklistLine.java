package coop.portal.checklists.model;

import java.util.List;
import java.util.Set;

/** An item with what was answered, what that lacks to be whole, and its photos. */
public record ChecklistLine(Item item, Answer answer, Set<Missing> missing, List<Photo> photos) {

    public ChecklistLine {
        missing = Set.copyOf(missing);
        photos = List.copyOf(photos);
    }

    public boolean answered() {
        return answer.value() != null && missing.isEmpty();
    }
}
