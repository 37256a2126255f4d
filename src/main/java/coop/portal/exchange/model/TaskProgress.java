package coop.portal.exchange.model;

/** What a task tells while it works, as often as it likes, and how it hears that it should stop. */
public interface TaskProgress {

    void total(long total);

    void done(long done);

    /** The key of a message that says what is being done. */
    void message(String key);

    /** Whether somebody cancelled the task or the portal is being stopped. */
    boolean cancelled();

    /** To be called where stopping leaves nothing half done. @throws java.util.concurrent.CancellationException */
    void stopIfCancelled();
}
