package coop.portal.documents;

import coop.portal.documents.model.Standing;
import java.util.Optional;

/**
 * The module that keeps something says who may read and write the files that hang on it. It is asked before every act, as
 * whoever acts; of a kind for which no module answers, nobody sees anything.
 */
public interface DocumentReaders {

    /** The kind of things it answers for, which is their type in the trail. */
    String kind();

    /** How whoever acts stands to one of them; none when it is not there or not in their sight. */
    Optional<Standing> standing(String id);
}
