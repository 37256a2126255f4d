package coop.portal.uikit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of one language, of all modules together, read once from {@code i18n/<module>/messages_<language>.properties}. */
final class Catalogue {

    private final Map<String, String> texts = new TreeMap<>();

    Catalogue(String language) {
        try {
            var resolver = new PathMatchingResourcePatternResolver(Catalogue.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath*:i18n/*/messages_" + language + ".properties")) {
                read(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable String find(String key) {
        return texts.get(key);
    }

    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    private void read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.forEach((key, text) -> {
            if (texts.put((String) key, (String) text) != null) {
                throw new IllegalStateException("two modules say what '" + key + "' means");
            }
        });
    }
}
