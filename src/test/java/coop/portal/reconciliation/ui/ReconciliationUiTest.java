package coop.portal.reconciliation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import com.vaadin.flow.component.html.Anchor;
import coop.portal.kernel.Command;
import coop.portal.kernel.OrganisationId;
import coop.portal.kernel.Window;
import coop.portal.reconciliation.ReconciliationQueries;
import coop.portal.reconciliation.model.DiscrepancyFilter;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancyRow;
import coop.portal.reconciliation.model.LoadId;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import coop.portal.uikit.list.PagedGrid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of reconciliation as the focal officer, a commune's officer and a reader see them. */
class ReconciliationUiTest extends UiTest {

    private final Actor focal = Who.is(JobRole.FOCAL_OFFICER).user(11, "Phan Văn Đầu").withItsRights().actor();
    private OrganisationId organisation = new OrganisationId(0);

    @BeforeEach
    void a_representative_who_differs() throws IOException {
        String code = OrganisationBuilder.nextCode();
        organisation = Organisations.in(application).cooperative("Một").code(code).registered();
        Path file = Files.createTempFile("national", ".csv");
        Files.writeString(file, "ma_so,ten,nguoi_dai_dien,tinh_trang\n" + code + ",HTX Một,Trần Thị Hoa,Tạm ngừng kinh doanh\n");
        Command command = application.getBeansOfType(Command.class).values().stream()
                .filter(one -> one.words().equals("import national"))
                .findFirst()
                .orElseThrow();
        assertThat(command.run(List.of(file.toString()), System.out, System.err)).isZero();
    }

    @Test
    @UseCase(value = "REC-03", rule = "V-04")
    void the_page_of_a_load_leads_into_the_list_of_what_differs() {
        signIn(focal);
        open("reconciliation/loads");
        String load = database().queryForObject("SELECT id FROM reconciliation_load", Long.class).toString();
        String id = new LoadId(Long.parseLong(load)).text();
        open("reconciliation/load/" + id);
        assertThat(_find(Anchor.class, spec -> spec.withText("Xem danh sách")))
                .extracting(Anchor::getHref)
                .contains("reconciliation/discrepancies?load=" + id + "&items=REPRESENTATIVE");
        open("reconciliation/discrepancies?load=" + id + "&items=REPRESENTATIVE");
        assertThat(_get(PagedGrid.class).count().value()).isEqualTo(1);
        open("reconciliation/discrepancies?load=" + id + "&items=ADDRESS");
        assertThat(_find(PagedGrid.class)).isEmpty();
    }

    @Test
    @UseCase(value = "REC-02", rule = "S-02")
    void the_focal_officer_chooses_the_right_side_of_each_item() {
        signIn(focal);
        open(page());
        assertThat(_find(Button.class, spec -> spec.withText("Cổng đúng"))).hasSize(1);
        _click(_find(Button.class, spec -> spec.withText("Theo quốc gia")).getFirst());
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Theo quốc gia");
        _click(_find(Button.class, spec -> spec.withText("Theo quốc gia")).getLast());
        assertThat(_find(Span.class, spec -> spec.withText("Đã ghi theo quốc gia"))).hasSize(1);
    }

    @Test
    void what_is_refused_stays_in_the_dialog() {
        signIn(focal);
        open(page());
        _click(_get(Button.class, spec -> spec.withText("Giao cho xã, phường")));
        _click(_get(Button.class, spec -> spec.withText("Gửi thông báo rà soát")));
        _click(_find(Button.class, spec -> spec.withText("Gửi thông báo rà soát")).getLast());
        assertThat(_get(Dialog.class)).isNotNull();
        assertThat(_find(Div.class, spec -> spec.withText("Cần ghi số văn bản."))).hasSize(1);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số văn bản")), "12/TB");
        _click(_find(Button.class, spec -> spec.withText("Gửi thông báo rà soát")).getLast());
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_find(Span.class, spec -> spec.withText(
                "90 ngày kể từ ngày thông báo 05/10/2026, không tính ngày này (NĐ 92/2024/NĐ-CP, điều 25 khoản 3)"))).hasSize(1);
    }

    @Test
    void whoever_only_reads_has_no_step_and_no_choice() {
        signIn(Who.is(JobRole.AUDITOR).user(14, "Kiểm toán").withItsRights().actor());
        open(page());
        assertThat(_find(Button.class, spec -> spec.withText("Theo quốc gia"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Gửi thông báo rà soát"))).isEmpty();
    }

    @Test
    @UseCase(value = "REC-03", rule = "V-03")
    void the_page_of_the_organisation_says_what_differs() {
        signIn(focal);
        open("registry/organisation/" + organisation.text());
        assertThat(_find(Span.class, spec -> spec.withText(
                "Khác với hệ thống quốc gia: Người đại diện, Tình trạng pháp lý."))).hasSize(1);
        signIn(Who.is(JobRole.VIEWER).user(15, "Người xem").withItsRights().actor());
        open("registry/organisation/" + organisation.text());
        assertThat(_find(Anchor.class, spec -> spec.withText("Mở sai lệch"))).isEmpty();
    }

    @Test
    @UseCase(value = "REC-03", rule = "V-05")
    void many_are_given_to_their_communes_at_once() {
        DiscrepancyRow row = as(focal, () -> application.getBean(ReconciliationQueries.class).discrepancies()
                .page(DiscrepancyFilter.EMPTY, Window.first(10)).getFirst());
        as(focal, () -> application.getBean(DiscrepancyBulk.class).assign(row));
        assertThat(as(focal, () -> application.getBean(ReconciliationQueries.class).sheet(row.id()).row().assignedTo())).isNotNull();
        signIn(focal);
        open("reconciliation/discrepancies?assigned=true");
        assertThat(_get(PagedGrid.class).count().value()).isEqualTo(1);
    }

    private String page() {
        long id = database().queryForObject("SELECT id FROM reconciliation_discrepancy", Long.class);
        return "reconciliation/discrepancy/" + new DiscrepancyId(id).text();
    }
}
