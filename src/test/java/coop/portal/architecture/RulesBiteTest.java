package coop.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule of the architecture fails where something is planted against it, so that none of them is blind. What is
 * planted lies outside the portal's packages, where the application under test does not find it.
 */
class RulesBiteTest {

    private static final String PLANTED = "planted.";

    @TestFactory
    Stream<DynamicTest> a_planted_violation_is_found() {
        return ArchitectureRules.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
            JavaClasses planted = new ClassFileImporter().importPackages(PLANTED + rule.getKey());
            assertThat(planted).as("classes planted against '%s'", rule.getKey()).isNotEmpty();
            assertThat(rule.getValue().evaluate(planted).hasViolation())
                    .as(rule.getValue().getDescription())
                    .isTrue();
        }));
    }
}
