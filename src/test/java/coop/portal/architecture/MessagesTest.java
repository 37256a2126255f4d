package coop.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import coop.portal.kernel.Permissions;
import coop.portal.law.model.LegalName;
import coop.portal.law.model.LegalUnit;
import coop.portal.uikit.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there, in both languages, in the file of its module; no text stands in code. */
class MessagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\.[A-Za-z][A-Za-z0-9-]*(\\.[A-Za-z0-9_-]+)*");

    /** Kinds of things in the trail, which look like keys. */
    private static final Set<String> NO_KEYS = Set.of("access.account");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Messages.keys(Messages.ENGLISH)).isEqualTo(Messages.keys(Messages.VIETNAMESE)).isNotEmpty();
    }

    @Test
    void each_key_belongs_to_the_module_whose_file_holds_it() throws IOException {
        List<String> strangers = new ArrayList<>();
        for (Path file : files()) {
            String module = file.getParent().getFileName().toString();
            read(file).stringPropertyNames().stream()
                    .filter(key -> !key.startsWith(module + "."))
                    .forEach(strangers::add);
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void each_text_can_be_filled_in() throws IOException {
        for (Path file : files()) {
            Properties texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key)).as(key).isNotBlank();
                assertThat(new MessageFormat(texts.getProperty(key).replace("'", "''")).toPattern()).as(key).isNotNull();
            }
        }
    }

    @Test
    void both_languages_have_a_place_for_the_same_arguments() throws IOException {
        for (Path module : modules()) {
            Properties vi = read(module.resolve("messages_vi.properties"));
            Properties en = read(module.resolve("messages_en.properties"));
            for (String key : vi.stringPropertyNames()) {
                assertThat(places(en.getProperty(key, ""))).as(key).isEqualTo(places(vi.getProperty(key)));
            }
        }
    }

    @Test
    void every_permission_has_a_name() {
        List<String> nameless = Literals.classes().stream()
                .filter(type -> type.isAssignableTo(Permissions.class) && !type.isInterface())
                .flatMap(type -> names(type).stream())
                .map(MessagesTest::permissionKey)
                .filter(key -> !Messages.has(key))
                .toList();
        assertThat(nameless).isEmpty();
    }

    @Test
    void every_key_that_code_speaks_of_is_there() {
        Set<String> modules = new TreeSet<>();
        Messages.keys(Messages.VIETNAMESE).forEach(key -> modules.add(key.substring(0, key.indexOf('.'))));
        Set<String> missing = new TreeSet<>();
        Literals.all().stream()
                .filter(text -> KEY.matcher(text).matches() && modules.contains(text.substring(0, text.indexOf('.'))))
                .filter(text -> !Messages.has(text) && !isPrefix(text) && !isNumberOfLaw(text) && !NO_KEYS.contains(text))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_is_spoken_of() {
        SpokenKeys spoken = SpokenKeys.of(Literals.written(), Literals.classes());
        assertThat(Messages.keys(Messages.VIETNAMESE).stream().filter(key -> !spoken.contains(key))).isEmpty();
    }

    @Test
    void no_text_is_written_into_a_component() {
        assertThat(Literals.shown()).isEmpty();
    }

    private static boolean isPrefix(String text) {
        return Messages.keys(Messages.VIETNAMESE).stream().anyMatch(key -> key.startsWith(text + "."));
    }

    private static boolean isNumberOfLaw(String text) {
        return Messages.has(LegalName.of(text, LegalUnit.NUMBER).label());
    }

    static Set<String> names(JavaClass type) {
        try {
            var maker = type.reflect().getDeclaredConstructor();
            maker.setAccessible(true);
            return ((Permissions) maker.newInstance()).names();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    static String permissionKey(String permission) {
        String[] parts = permission.split(":");
        return parts[0] + ".permission." + parts[1] + "." + parts[2];
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{(\\d+)").matcher(text).results().forEach(hit -> found.add(hit.group(1)));
        return found;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> found = Files.list(TEXTS)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(TEXTS)) {
            return found.filter(file -> file.toString().endsWith(".properties")).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
