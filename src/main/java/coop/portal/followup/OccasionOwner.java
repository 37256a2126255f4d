package coop.portal.followup;

import coop.portal.kernel.Subject;
import java.util.Optional;

/**
 * Implemented by a module in whose work something is found: it says who knows of that before it is published, and who may say
 * it now. Without anybody who says so, the agency knows, and whoever of it has the permission says it.
 */
public interface OccasionOwner {

    /** @return whether whoever acts knows of what is not published yet, nothing when it is no occasion of this module (LTT 6.4) */
    Optional<Boolean> reads(Subject occasion);

    /**
     * Asked before anything is raised, recommended, said otherwise or taken back; nothing else is decided on the occasion until
     * the act has ended.
     *
     * @throws coop.portal.kernel.RefusedException when whoever acts may not say it, or not any more
     */
    void writing(Subject occasion);
}
