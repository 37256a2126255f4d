package coop.portal.bench.rows.list;

import coop.portal.bench.protocol.Answer;
import coop.portal.bench.protocol.Person;

/** One thing people do on a list. */
interface Step {

    String what();

    /** Whether it opens a view, or only asks for more of its rows: answers of the two have goals of their own. */
    boolean opens();

    /** Brings the page to where the step begins; not measured. */
    void before(Person person);

    Answer act(Person person);

    /** What the step shows, as plain SQL with the looker's condition. */
    String[] limit(String sees);
}
