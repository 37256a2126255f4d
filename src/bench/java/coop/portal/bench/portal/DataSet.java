package coop.portal.bench.portal;

import java.nio.file.Path;

/** A kept data folder with so many invented organisations and people. */
public record DataSet(int organisations, Path folder) {

    public Path log(String name) {
        return folder.resolveSibling("log").resolve(organisations + "-" + name + ".log");
    }

    /** The one password of its people: drawn when the set was made. */
    public Path secret() {
        return folder.resolve("people.secret");
    }
}
