package planted.memory.ui;

import planted.memory.persistence.Shelf;

/** A screen that reads the memory itself. */
class ReadingView {
    private final Shelf shelf = new Shelf();

    @Override
    public String toString() {
        return shelf.toString();
    }
}
