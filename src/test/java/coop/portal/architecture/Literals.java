package coop.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts that stand in the portal's compiled classes, and those that go from there straight onto the screen. */
final class Literals {

    private static final Path CLASSES = Path.of("target/classes/coop/portal");
    private static final Set<String> SHOWING = Set.of(
            "setText", "setLabel", "setPlaceholder", "setTitle", "setHelperText", "setErrorMessage", "setAriaLabel",
            "setHeader", "setHeaderTitle", "setTooltipText", "setPageTitle", "addItem");
    private static final Set<String> SHOWING_WHEN_MADE = Set.of(
            "Span", "H1", "H2", "H3", "Paragraph", "Button", "Checkbox", "TextField", "TextArea", "ListItem", "Anchor", "Div");
    /** What the page is called before any language is known, and on which no message can be asked. */
    private static final Set<String> BEFORE_ANY_LANGUAGE = Set.of("Cổng kinh tế tập thể");

    private Literals() {}

    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("coop.portal");
    }

    static Set<String> all() {
        Set<String> found = new TreeSet<>();
        models().forEach(model -> {
            for (PoolEntry entry : model.constantPool()) {
                if (entry instanceof StringEntry text) {
                    found.add(text.stringValue());
                }
            }
        });
        return found;
    }

    /** All that is written down in the compiled classes, also in annotations and between the parts of a text put together. */
    static Set<String> written() {
        Set<String> found = new TreeSet<>();
        models().forEach(model -> {
            for (PoolEntry entry : model.constantPool()) {
                if (entry instanceof Utf8Entry text) {
                    found.addAll(List.of(text.stringValue().split("[\\u0001\\u0002]")));
                }
            }
        });
        return found;
    }

    /** A literal with a letter, immediately followed by the call that shows it. */
    static Set<String> shown() {
        Set<String> found = new TreeSet<>();
        models().forEach(model -> model.methods().forEach(method -> shown(model, method, found)));
        return found;
    }

    private static void shown(ClassModel model, MethodModel method, Set<String> found) {
        method.code().ifPresent(code -> {
            String literal = null;
            for (CodeElement element : code) {
                if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String text) {
                    literal = text;
                } else if (element instanceof InvokeInstruction call && literal != null && shows(call)) {
                    if (literal.chars().anyMatch(Character::isLetter) && !BEFORE_ANY_LANGUAGE.contains(literal)) {
                        found.add(model.thisClass().asInternalName() + ": " + literal);
                    }
                    literal = null;
                } else if (!(element instanceof LineNumber)) {
                    literal = null;
                }
            }
        });
    }

    private static boolean shows(InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        if (!owner.startsWith("com/vaadin/")) {
            return false;
        }
        String name = call.name().stringValue();
        return SHOWING.contains(name)
                || ("<init>".equals(name) && SHOWING_WHEN_MADE.contains(owner.substring(owner.lastIndexOf('/') + 1)));
    }

    private static List<ClassModel> models() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class")).map(Literals::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
