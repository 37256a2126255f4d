package planted.astray.ui;

import planted.astray.persistence.Thing;

/** A screen that shows an entity. */
class ThingView {
    void show(Thing thing) {}
}
