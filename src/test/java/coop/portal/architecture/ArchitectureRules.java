package coop.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import coop.portal.access.scope.Aggregates;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The shape of the code as rules that can fail; each has a class planted against it that must make it fail. */
final class ArchitectureRules {

    private ArchitectureRules() {}

    /** By the name of the package below {@code planted} that breaks the rule. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("memory", screensKnowNeitherMemoryNorLaw());
        rules.put("face", onlyScreensKnowVaadin());
        rules.put("upwards", memoryDoesNotKnowTheVerbs());
        rules.put("purelaw", lawIsPure());
        rules.put("purewords", wordsKnowOnlyWords());
        rules.put("door", onlyTheDoorHoldsTheDatabase());
        rules.put("clock", onlyThePortalClockReadsTheClock());
        rules.put("openscreen", screensAreClosedToOtherPackages());
        rules.put("unguarded", useCasesSayWhoMay());
        rules.put("openroute", routesSayWhoMay());
        rules.put("astray", entitiesStayHome());
        rules.put("leak", verbsDoNotShowEntities());
        rules.put("unscoped", entitiesSayWhoSeesThem());
        rules.put("backdoor", repositoriesAreAggregates());
        rules.put("finalverb", useCasesCanBeGuarded());
        rules.put("vague", namesSaySomething());
        rules.put("renderer", cellsAreNoComponents());
        rules.put("inline", onlyTheKitStyles());
        return rules;
    }

    private static ArchRule screensKnowNeitherMemoryNorLaw() {
        return noClasses().that().resideInAPackage("..ui..")
                .should().dependOnClassesThat().resideInAnyPackage("..persistence..", "..rules..")
                .because("a screen asks its module's verbs; it neither reads tables nor decides");
    }

    private static ArchRule onlyScreensKnowVaadin() {
        return noClasses().that().resideOutsideOfPackages("..ui..", "coop.portal.uikit..", "coop.portal.shell..")
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..")
                .because("verbs, law and memory outlive any face");
    }

    private static ArchRule memoryDoesNotKnowTheVerbs() {
        return noClasses().that().resideInAnyPackage("..persistence..", "..rules..", "..model..")
                .should(Conditions.dependOnTheRootOfTheirModule())
                .because("imports run in a straight line: ui, root, persistence, rules, model, kernel");
    }

    private static ArchRule lawIsPure() {
        return classes().that().resideInAPackage("..rules..").and().haveSimpleNameNotEndingWith("package-info")
                .should().onlyDependOnClassesThat(resideInAnyPackage(
                        "..rules..", "..model..", "coop.portal.kernel..", "java..", "org.jspecify.."))
                .because("law has no framework, no clock and no disk, so that every case of it can be tested");
    }

    private static ArchRule wordsKnowOnlyWords() {
        return classes().that().resideInAPackage("..model..").and().haveSimpleNameNotEndingWith("package-info")
                .should().onlyDependOnClassesThat(resideInAnyPackage(
                        "..model..", "coop.portal.kernel..", "java..", "org.jspecify.."))
                .because("everybody may use a module's words without buying anything else");
    }

    private static ArchRule onlyTheDoorHoldsTheDatabase() {
        return noClasses().that().resideOutsideOfPackages("coop.portal.access.scope..", "coop.portal.launch..")
                .should(Conditions.hold(EntityManager.class, JdbcClient.class, JdbcOperations.class, DataSource.class))
                .because("there is one door for rows");
    }

    private static ArchRule onlyThePortalClockReadsTheClock() {
        return noClasses().that(not(resideInAPackage("coop.portal.kernel").and(simpleNameEndingWith("PortalClock"))))
                .should(Conditions.readTheClock())
                .because("the day is an argument");
    }

    private static ArchRule screensAreClosedToOtherPackages() {
        return classes().that().resideInAPackage("..ui..").and().areTopLevelClasses()
                .and().haveSimpleNameNotEndingWith("Navigation").and().haveSimpleNameNotEndingWith("package-info")
                .should().notBePublic()
                .because("a module's screens are reached through its navigation only");
    }

    private static ArchRule useCasesSayWhoMay() {
        return methods().that().areDeclaredInClassesThat().areAnnotatedWith(Service.class)
                .and().areDeclaredInClassesThat().arePublic()
                .and().arePublic().and().areNotStatic()
                .should(Conditions.sayWhoMay())
                .because("what nobody allowed is denied");
    }

    private static ArchRule routesSayWhoMay() {
        return classes().that().areAnnotatedWith(Route.class)
                .should(Conditions.carryAnAccessAnnotation())
                .because("what nobody allowed is denied");
    }

    private static ArchRule entitiesStayHome() {
        return noClasses().that().resideInAnyPackage("..ui..", "..model..", "..rules..")
                .should().dependOnClassesThat().areAnnotatedWith(Entity.class)
                .because("screens and law work on records");
    }

    private static ArchRule verbsDoNotShowEntities() {
        return noClasses().that().resideOutsideOfPackage("..persistence..")
                .should(Conditions.showEntitiesToStrangers())
                .because("screens and other modules get records");
    }

    private static ArchRule entitiesSayWhoSeesThem() {
        return classes().that().areAnnotatedWith(Entity.class)
                .should(Conditions.beScopedOrSayWhyNot())
                .because("row scope must be decided, not forgotten");
    }

    private static ArchRule repositoriesAreAggregates() {
        return classes().that().areInterfaces().and().areAssignableTo(Repository.class)
                .and().doNotBelongToAnyOf(Aggregates.class)
                .should().beAssignableTo(Aggregates.class)
                .because("every collection of aggregates is scoped in the same place");
    }

    private static ArchRule useCasesCanBeGuarded() {
        return classes().that().areAnnotatedWith(Service.class)
                .should().notHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .because("a final class cannot be guarded by a proxy");
    }

    private static ArchRule namesSaySomething() {
        return noClasses()
                .should().haveNameMatching(".*\\.(Base[A-Z]\\w*|\\w*(Manager|Helper|Utils?|Impl|Common|DTO|Dto|Info|Data))")
                .because("such a name says nothing");
    }

    private static ArchRule cellsAreNoComponents() {
        return noClasses()
                .should().dependOnClassesThat().areAssignableTo(ComponentRenderer.class)
                .because("a component in each cell makes a list slow and its session large");
    }

    private static ArchRule onlyTheKitStyles() {
        return noClasses().that().resideOutsideOfPackages("coop.portal.uikit..", "coop.portal.shell..")
                .should().dependOnClassesThat().areAssignableTo(Style.class)
                .because("how things look is said once, in the style sheets");
    }
}
