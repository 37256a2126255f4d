package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import coop.portal.kernel.Permissions;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;

class DeclaredPermissionsTest {

    @Test
    void whatever_a_module_declares_is_found() {
        Set<String> declared = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("coop.portal").stream()
                .filter(type -> type.isAssignableTo(Permissions.class) && !type.isInterface())
                .map(JavaClass::reflect)
                .forEach(type -> declared.addAll(((Permissions) BeanUtils.instantiateClass(type)).names()));

        assertThat(new DeclaredPermissions().names()).isNotEmpty().containsExactlyInAnyOrderElementsOf(declared);
    }
}
