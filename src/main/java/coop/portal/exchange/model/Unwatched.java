package coop.portal.exchange.model;

/** Work that nobody watches or stops, such as that of a command. */
public enum Unwatched implements TaskProgress {
    HERE;

    @Override
    public void total(long total) {}

    @Override
    public void done(long done) {}

    @Override
    public void message(String key) {}

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void stopIfCancelled() {}
}
