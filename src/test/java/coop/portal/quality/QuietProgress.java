package coop.portal.quality;

import coop.portal.exchange.model.TaskProgress;

/** Nobody looks at how far it is, and nobody stops it. */
final class QuietProgress implements TaskProgress {

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
