package coop.portal.quality;

import java.time.Duration;

/** Does small work beside the acts of people: one thing after the other, soon or from time to time. */
public interface Promptly {

    void soon(Runnable work);

    void every(Duration pause, Runnable work);
}
