package coop.portal.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import coop.portal.access.model.JobRole;
import coop.portal.evaluation.model.SchemeKind;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import org.junit.jupiter.api.Test;

class EvaluationUiTest extends UiTest {

    @Test
    void a_commune_begins_a_year_and_is_told_what_is_not_configured() {
        OrganisationId organisation = Organisations.in(application).cooperative("Đồng Tâm").registered();
        signIn(Who.is(JobRole.COMMUNE_OFFICER).user(1, "Xã").withItsRights());

        open(EvaluationNavigation.toOrganisation(organisation));
        _click(_get(Button.class, spec -> spec.withText("Chấm điểm năm trước")));
        assertThat(_get(H1.class).getText()).isEqualTo("Chấm điểm");
        assertThat(_find(BigDecimalField.class)).hasSize(6).allMatch(field -> field.isReadOnly());
        open(EvaluationNavigation.EVALUATIONS);
        open(EvaluationNavigation.SCHEMES);
        assertThat(_find(H2.class)).isNotEmpty();
        assertThat(_find(Anchor.class, spec -> spec.withText("Đặt điểm tối đa (phiên bản mới)"))).isEmpty();
    }

    @Test
    @UseCase("EVA-03")
    void an_administrator_of_schemes_sees_the_form_of_a_new_version() {
        signIn(Who.is(JobRole.FOCAL_MANAGER).user(1, "Đầu mối").withItsRights());
        open(EvaluationNavigation.toScheme(SchemeKind.GENERAL));
        assertThat(_find(BigDecimalField.class)).hasSize(15);
    }
}
