package coop.portal.law.model;

import java.util.Set;

/** Which numbers of law are looked for. */
public record LegalFilter(String search, Set<String> modules, boolean missing) {

    public LegalFilter {
        modules = Set.copyOf(modules);
    }
}
