package coop.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.access.model.DemoPerson;
import coop.portal.access.model.JobRole;
import coop.portal.access.persistence.Accounts;
import coop.portal.access.scope.Scope;
import coop.portal.kernel.Command;
import coop.portal.kernel.PortalClock;
import coop.portal.support.ModuleTest;
import coop.portal.support.UseCase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@UseCase("ACC-07")
class FirstAccountsModuleTest extends ModuleTest {

    private static final Pattern ONE_TIME = Pattern.compile("[a-z2-9]{4}(-[a-z2-9]{4}){3}");

    @Autowired
    private FirstAdminCommand command;

    @Autowired
    private Accounts accounts;

    @Test
    @UseCase(value = "ACC-07", rule = "F-01")
    void the_first_administrator_gets_in_with_the_printed_password_and_has_to_change_it() {
        Matcher password = ONE_TIME.matcher(run("le.mai", 0));
        assertThat(password.find()).isTrue();
        Visitor visitor = new Visitor(port);

        assertThat(visitor.to(visitor.signIn("le.mai", password.group()))).isEqualTo("/");

        Actor actor = new People(application).actor(accounts.findByUserName("le.mai").orElseThrow().id());
        assertThat(actor.role()).isEqualTo(JobRole.SYS_ADMIN);
        assertThat(actor.permissions()).containsExactly("access:profile:own");
    }

    @Test
    @UseCase(value = "ACC-07", rule = "F-02")
    void there_is_no_second_first_administrator() {
        run("le.mai", 0);

        assertThat(run("bao", 1)).contains("chỉ dùng một lần");
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "ACC-07", rule = "F-02")
    void whoever_has_users_needs_no_first_administrator() {
        new People(application).somebody("mai");

        run("bao", 1);

        assertThat(accounts.findByUserName("bao")).isEmpty();
    }

    @Test
    void a_name_that_is_no_user_name_makes_nothing() {
        run("Lê Mai", 1);

        assertThat(accounts.count()).isZero();
    }

    @Test
    void the_command_says_how_it_is_called() {
        assertThat(command.words()).isEqualTo("first-admin");
        assertThat(command.run(List.of(), System.out, new PrintStream(new ByteArrayOutputStream()))).isEqualTo(2);
        assertThat(application.getBeansOfType(Command.class)).containsValue(command);
    }

    @Test
    @UseCase(value = "ACC-07", rule = "F-03")
    void outside_demo_mode_nobody_is_there_at_first() {
        assertThat(accounts.count()).isZero();
        assertThat(application.getBeansOfType(DemoAccounts.class)).isEmpty();
    }

    @Test
    @UseCase(value = "ACC-07", rule = "F-04")
    void in_demo_mode_there_is_one_person_per_role_and_a_second_start_changes_nothing() {
        startInDemoMode();
        People people = new People(application);

        assertThat(DemoPerson.ALL).extracting(DemoPerson::role).contains(JobRole.values());
        assertThat(DemoPerson.ALL).allSatisfy(person -> {
            assertThat(people.knows(person.userName(), DemoPerson.PASSWORD)).isTrue();
            assertThat(people.actor(accounts.findByUserName(person.userName()).orElseThrow().id()).role())
                    .isEqualTo(person.role());
        });
        startInDemoMode();
        assertThat(accounts.count()).isEqualTo(DemoPerson.ALL.size());
    }

    @Test
    @UseCase(value = "ACC-07", rule = "F-04")
    void the_demo_communes_officer_sees_a_commune_of_today_with_those_it_came_from() {
        startInDemoMode();

        Actor officer = new People(application).actor(accounts.findByUserName("commune-officer").orElseThrow().id());

        assertThat(officer.scope()).isInstanceOfSatisfying(Scope.Within.class, within ->
                assertThat(within.communes()).hasSizeGreaterThan(1));
    }

    @Test
    @UseCase(value = "ACC-07", rule = "F-05")
    void people_are_made_in_numbers_with_a_password_that_is_told_nobody_and_a_second_time_only_who_is_missing() {
        Map<String, String> environment = Map.of(DemoPeopleCommand.PASSWORD, "bốn con ngựa trắng qua sông");
        People people = new People(application);

        assertThat(demoPeople(environment, "100")).isZero();
        assertThat(demoPeople(environment, "101")).isZero();

        assertThat(accounts.count()).isEqualTo(101);
        assertThat(people.knows("person-0001", "bốn con ngựa trắng qua sông")).isTrue();
        List<Actor> made = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> accounts.findByUserName("person-%04d".formatted(number)).orElseThrow())
                .map(account -> people.actor(account.id()))
                .toList();
        assertThat(made).extracting(Actor::role).contains(JobRole.values());
        assertThat(made).filteredOn(actor -> actor.role() == JobRole.COMMUNE_OFFICER)
                .extracting(Actor::agency).doesNotHaveDuplicates();
        assertThat(database().queryForList("SELECT changes FROM audit_entry", String.class))
                .noneMatch(text -> text != null && text.contains("ngựa"));
    }

    @Test
    @UseCase(value = "ACC-07", rule = "F-05")
    void nobody_is_made_without_a_good_password_in_the_environment() {
        assertThat(demoPeople(Map.of(), "3")).isEqualTo(1);
        assertThat(demoPeople(Map.of(DemoPeopleCommand.PASSWORD, "ngắn"), "3")).isEqualTo(1);
        assertThat(demoPeople(Map.of(DemoPeopleCommand.PASSWORD, "bốn con ngựa trắng qua sông"), "0")).isEqualTo(2);
        assertThat(accounts.count()).isZero();
    }

    private int demoPeople(Map<String, String> environment, String number) {
        DemoPeople people = new DemoPeople(
                accounts,
                application.getBean(coop.portal.access.persistence.Assignments.class),
                application.getBean(DemoAgencies.class),
                application.getBean(coop.portal.territory.Agencies.class),
                application.getBean(Passwords.class),
                application.getBean(PortalClock.class));
        CommonPasswords common = application.getBean(CommonPasswords.class);
        PrintStream out = new PrintStream(new ByteArrayOutputStream());
        return transaction.execute(_ -> new DemoPeopleCommand(people, common, environment)
                .run(List.of(number), out, out));
    }

    private void startInDemoMode() {
        transaction.executeWithoutResult(_ -> new DemoAccounts(
                        accounts,
                        application.getBean(coop.portal.access.persistence.Assignments.class),
                        application.getBean(DemoAgencies.class),
                        application.getBean(Passwords.class),
                        application.getBean(PortalClock.class))
                .run(new DefaultApplicationArguments()));
    }

    private String run(String name, int expected) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(command.run(List.of(name), out, out)).isEqualTo(expected);
        return said.toString(StandardCharsets.UTF_8);
    }
}
