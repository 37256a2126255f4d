package coop.portal.access;

import java.util.List;

/** The sectors that an assignment may reach; whoever keeps organisations by sector brings them. */
public interface ScopeSectors {

    /** A sector as scopes hold it, and the key of its name. */
    record ScopeSector(String code, String labelKey) {}

    List<ScopeSector> sectors();
}
