package coop.portal.registry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.MergeSide;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-20")
class MergingUiTest extends UiTest {

    @Autowired
    private OrganisationQueries queries;

    private OrganisationId kept;
    private OrganisationId merged;

    @BeforeEach
    void twoRecordsOfOneOrganisation() {
        Organisations organisations = Organisations.in(application);
        kept = organisations.cooperative("Đồng Tâm").registered();
        merged = organisations.cooperative("Đồng  tâm").phone("0987654321").registered();
        signIn(Who.is(JobRole.FOCAL_OFFICER).withItsRights());
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-4")
    void two_records_are_merged_and_taken_apart_again() {
        open("registry/merge-organisation/" + kept.text());
        Anchor choose = _get(Anchor.class, spec -> spec.withText("Chọn"));
        assertThat(choose.getHref()).isEqualTo("registry/merge-organisation/" + kept.text() + "?with=" + merged.text());

        open(choose.getHref());
        phone().setValue(MergeSide.MERGED);
        _click(_get(Button.class, spec -> spec.withText("Gộp hai bản ghi")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Lý do gộp")).isInvalid()).isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do gộp")), "cùng một hợp tác xã");
        _click(_get(Button.class, spec -> spec.withText("Gộp hai bản ghi")));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("registry/organisation/" + kept.text());
        assertThat(queries.sheet(kept).draft().seat().phone()).isEqualTo("0987654321");

        open("registry/organisation/" + kept.text() + "/history");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Bản ghi đã gộp: Hợp tác xã Đồng tâm");
        open("registry/organisation/" + merged.text());
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("đã được gộp vào tổ chức này ngày 05/10/2026"));
        _click(_get(Button.class, spec -> spec.withText("Hoàn tác (đến 04/11/2026)")));
        _setValue(_get(TextArea.class), "nhầm");
        _click(_get(Button.class, spec -> spec.withText("Hoàn tác gộp")));
        assertThat(queries.sheet(merged).draft().seat().phone()).isEqualTo("0987654321");
        assertThat(queries.sheet(kept).draft().seat().phone()).isEqualTo("0912345678");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-3")
    void what_cannot_be_merged_says_why_and_has_no_button() {
        OrganisationId group = Organisations.in(application).group("Đồng Tâm").registered();
        open("registry/merge-organisation/" + kept.text() + "?with=" + group.text());
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Chưa gộp được:");
        _assertNone(Button.class, spec -> spec.withText("Gộp hai bản ghi"));
    }

    @Test
    void who_may_not_merge_is_not_offered_it() {
        signIn(Who.is(JobRole.DEPT_OFFICER).withItsRights());
        open("registry/organisation/" + kept.text());
        _assertNone(Anchor.class, spec -> spec.withText("Gộp với bản ghi khác"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<MergeSide> phone() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Điện thoại"));
    }
}
