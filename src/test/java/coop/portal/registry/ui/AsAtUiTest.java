package coop.portal.registry.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import coop.portal.access.model.JobRole;
import coop.portal.exchange.BackgroundTasks;
import coop.portal.exchange.ExportFiles;
import coop.portal.exchange.SourceWorkbook;
import coop.portal.exchange.model.TaskRow;
import coop.portal.exchange.model.UploadLimits;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.ChangingStatus;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.registry.model.StatusChange;
import coop.portal.registry.model.StatusSource;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.sheet.NextSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-24")
class AsAtUiTest extends UiTest {

    private static final String LIST = "registry/organisations?asAt=";

    private final Who officer = Who.is(JobRole.FOCAL_OFFICER).withItsRights();

    @Autowired
    private ChangingStatus changing;

    @Autowired
    private BackgroundTasks tasks;

    @Autowired
    private ExportFiles files;

    private OrganisationId ended;

    @BeforeEach
    void oneThatEndedAndOneThatCame() {
        database().update("INSERT INTO user_account (id, user_name, display_name, search_name, password_hash,"
                + " must_change_password, locale, state, security_stamp, rights_stamp, created, version)"
                + " VALUES (1, 'officer', 'A', 'a', 'x', FALSE, 'vi', 'ACTIVE', 0, 0, NOW(), 0)");
        Organisations organisations = Organisations.in(application);
        ended = organisations.cooperative("Đồng Tâm").registered();
        organisations.cooperative("Lập sau").founded(LocalDate.of(2024, 1, 1)).registered();
        signIn(officer);
        changing.legal(ended, 0, new StatusChange<>(
                LegalStatus.TERMINATED, LocalDate.of(2023, 9, 1), "giải thể", "TB 1", StatusSource.REGISTRATION));
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-8")
    void the_list_of_a_day_says_so_and_leads_to_pages_of_the_day_and_back() {
        open(LIST + "2023-06-30&q=dong+tam");
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_get(grid(), 0).legalStatus()).isEqualTo(LegalStatus.ACTIVE);
        assertThat(said()).startsWith("Số liệu tại ngày 30/06/2023").contains("là của hôm nay");
        assertThat(_find(Button.class, spec -> spec.withText("Tại ngày: 30/06/2023"))).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("Về hôm nay")));
        assertThat(address()).isEqualTo("registry/organisations?q=dong%20tam");
        assertThat(_get(grid(), 0).legalStatus()).isEqualTo(LegalStatus.TERMINATED);
        assertThat(_find(Span.class, spec -> spec.withPredicate(span -> span.getText().startsWith("Số liệu")))).isEmpty();
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-8")
    void days_that_nobody_knows_anything_of_are_told() {
        open(LIST + "2030-01-01");
        assertThat(said()).startsWith("Ngày 01/01/2030 chưa đến");
        assertThat(_find(Grid.class)).isEmpty();
        open(LIST + "1990-01-01");
        assertThat(said()).startsWith("Lịch sử có từ ngày 20/05/2020");
        open(LIST + "khong-phai-ngay");
        assertThat(_size(grid())).as("today").isEqualTo(2);
        speak(Locale.ENGLISH);
        open(LIST + "2023-06-30");
        assertThat(said()).startsWith("As at 30");
        open(RegistryNavigation.toOrganisation(ended) + "?asAt=2030-01-01");
        assertThat(said()).contains("has not come yet");
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-8")
    void a_page_of_the_past_offers_nothing_to_do_and_keeps_its_day() {
        open(RegistryNavigation.toOrganisation(ended, LocalDate.of(2023, 6, 30)));
        assertThat(said()).startsWith("Số liệu tại ngày 30/06/2023");
        assertThat(_find(Span.class, spec -> spec.withText("Pháp lý: Đang hoạt động"))).hasSize(1);
        assertThat(_find(NextSteps.class)).isEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Về hôm nay"))).extracting(Anchor::getHref)
                .containsExactly(RegistryNavigation.toOrganisation(ended));
        assertThat(_find(Anchor.class, spec -> spec.withText("Nhân sự"))).extracting(Anchor::getHref)
                .containsExactly(RegistryNavigation.toOrganisation(ended) + "/people?asAt=2023-06-30");
        for (String tab : List.of("people", "members", "industries", "statuses", "history")) {
            open(RegistryNavigation.toOrganisation(ended) + "/" + tab + "?asAt=2023-06-30");
            assertThat(_find(Button.class, spec -> spec.withPredicate(Component::isVisible)
                    .withText("Tiếp tục kinh doanh"))).as(tab).isEmpty();
        }
        open(RegistryNavigation.toOrganisation(ended, LocalDate.of(2023, 9, 1)));
        assertThat(said()).startsWith("Tại ngày 01/09/2023 tổ chức này đã chấm dứt.");
        open(RegistryNavigation.toOrganisation(ended, LocalDate.of(2010, 1, 1)));
        assertThat(said()).startsWith("Tại ngày 01/01/2010 tổ chức này chưa được thành lập.");
        assertThat(_find(Span.class, spec -> spec.withText("Pháp lý: Chưa rõ"))).hasSize(1);
        open(RegistryNavigation.toOrganisation(ended));
        assertThat(_find(NextSteps.class)).hasSize(1);
    }

    @Test
    @UseCase(value = "REG-24", rule = "DAY-9")
    void the_workbook_has_the_rows_and_the_day_in_it() throws Exception {
        open(LIST + "2023-06-30");
        _click(_get(Button.class, spec -> spec.withText("Xuất Excel")));
        TaskRow done = ended();
        try (SourceWorkbook workbook = SourceWorkbook.open(files.find(done.id()), "x.xlsx", UploadLimits.USUAL)) {
            List<String> first = workbook.head(workbook.sheets().getFirst()).stream()
                    .map(line -> line.cell(0).shown())
                    .toList();
            assertThat(first.get(1)).startsWith("Số liệu tại ngày 30/06/2023").endsWith("Tại ngày: 30/06/2023");
            assertThat(first).contains("Hợp tác xã Đồng Tâm").doesNotContain("Hợp tác xã Lập sau");
        }
    }

    private TaskRow ended() {
        TaskRow row = tasks.own(1).getFirst();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!row.state().ended() && System.nanoTime() < end) {
            Thread.onSpinWait();
            row = tasks.find(row.id());
        }
        return row;
    }

    private static String said() {
        return _find(Component.class, spec -> spec.withClasses("notice-line")).stream()
                .map(line -> line.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private static Grid<OrganisationRow> grid() {
        return (Grid<OrganisationRow>) _get(Grid.class);
    }
}
