package coop.portal.support;

import coop.portal.documents.DocumentReaders;
import coop.portal.documents.model.Holder;
import coop.portal.documents.model.Standing;
import coop.portal.kernel.AgencyId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Things on which files hang in tests: each test says how whoever acts stands to them. */
public final class PaperHolders implements DocumentReaders {

    public static final String KIND = "test-case";

    private final Map<String, Supplier<Optional<Standing>>> standings = new ConcurrentHashMap<>();

    public static Holder holder(String id, AgencyId agency) {
        return new Holder(KIND, id, "Cuộc kiểm tra " + id, agency, null);
    }

    /** From now on somebody who acts stands to it so. */
    public void stands(String id, Supplier<Optional<Standing>> standing) {
        standings.put(id, standing);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Standing> standing(String id) {
        return Optional.ofNullable(standings.get(id)).flatMap(Supplier::get);
    }
}
