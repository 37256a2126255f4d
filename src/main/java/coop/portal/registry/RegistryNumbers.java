package coop.portal.registry;

import coop.portal.law.LawBook;
import coop.portal.law.model.LegalValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The registry's numbers of law as they are on a day; none means not configured. */
@Component
class RegistryNumbers {

    private final LawBook book;

    RegistryNumbers(LawBook book) {
        this.book = book;
    }

    OptionalInt on(String name, LocalDate day) {
        Optional<LegalValue> value = book.on(name, day);
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(value.get().asInt());
    }
}
