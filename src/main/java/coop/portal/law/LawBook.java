package coop.portal.law;

import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers from memory and to everybody which value of a number of law holds on a day; none means not configured. */
@Component
public class LawBook {

    private final LegalMemory memory;
    private final Map<String, LegalName> names;

    LawBook(LegalMemory memory, List<DeclaredLaw> declared) {
        this.memory = memory;
        Map<String, LegalName> all = new LinkedHashMap<>();
        declared.stream().flatMap(module -> module.names().stream()).forEach(name -> all.put(name.name(), name));
        this.names = Map.copyOf(all);
    }

    public Optional<LegalValue> on(String name, LocalDate day) {
        return values(name).stream().filter(value -> value.holdsOn(day)).findFirst();
    }

    /** The values of a number through the years, the oldest first. */
    public List<LegalValue> values(String name) {
        return memory.get().getOrDefault(name, List.of());
    }

    /** All values of the numbers of one module, of all times. */
    public List<LegalValue> ofModule(String module) {
        return memory.get().values().stream()
                .flatMap(List::stream)
                .filter(value -> value.name().startsWith(module + "."))
                .toList();
    }

    /** The numbers whose names begin so, of which nothing holds on a day. */
    public List<LegalName> missing(String beginning, LocalDate day) {
        return names.values().stream()
                .filter(name -> name.name().startsWith(beginning) && on(name.name(), day).isEmpty())
                .toList();
    }

    Collection<LegalName> names() {
        return names.values();
    }

    Optional<LegalName> name(String name) {
        return Optional.ofNullable(names.get(name));
    }
}
