package coop.portal.followup;

import coop.portal.followup.model.Recommendation;
import coop.portal.followup.model.Violation;
import coop.portal.kernel.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whoever owns an occasion who may know of what was found there, and who may say it. */
@Component
class Occasions {

    private final ObjectProvider<OccasionOwner> owners;

    Occasions(ObjectProvider<OccasionOwner> owners) {
        this.owners = owners;
    }

    boolean shows(Violation one) {
        return one.published() != null || reads(one.occasion());
    }

    boolean shows(Recommendation one) {
        return one.published() || reads(one.occasion());
    }

    /** Of what was found on one occasion, what whoever acts may know of; the owner is asked once, if at all. */
    <T> List<T> shown(Subject occasion, List<T> all, Predicate<T> published) {
        return all.stream().allMatch(published) || reads(occasion) ? all : all.stream().filter(published).toList();
    }

    /** Whether whoever acts knows of what is not published yet. */
    private boolean reads(Subject occasion) {
        return owners.stream().map(owner -> owner.reads(occasion)).flatMap(Optional::stream).findFirst().orElse(true);
    }

    void writing(Subject occasion) {
        owners.forEach(owner -> owner.writing(occasion));
    }
}
