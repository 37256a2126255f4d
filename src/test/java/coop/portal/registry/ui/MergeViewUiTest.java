package coop.portal.registry.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import coop.portal.access.model.JobRole;
import coop.portal.kernel.OrganisationId;
import coop.portal.registry.OrganisationQueries;
import coop.portal.registry.model.OrganisationFilter;
import coop.portal.registry.model.OrganisationRef;
import coop.portal.registry.model.OrganisationRow;
import coop.portal.kernel.Window;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("REG-20")
class MergeViewUiTest extends UiTest {

    @Autowired
    private OrganisationQueries queries;

    @Test
    void a_record_that_is_searched_for_is_merged_and_comes_back() {
        Organisations organisations = Organisations.in(application);
        OrganisationId kept = organisations.cooperative("Đồng Tâm").registered();
        OrganisationId other = organisations.cooperative("Hưng Thịnh").registered();
        signIn(Who.is(JobRole.FOCAL_MANAGER).user(1, "A").withItsRights());

        open(RegistryNavigation.toMerge(kept));
        ComboBox<OrganisationRef> box = _get(ComboBox.class);
        _setValue(box, queries.refs(Set.of(other)).getFirst());
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Hợp tác xã Đồng Tâm", "Hợp tác xã Hưng Thịnh");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do gộp")), "nhập hai lần");
        _click(_get(Button.class, spec -> spec.withText("Gộp hai bản ghi")));
        assertThat(names()).containsExactly("Hợp tác xã Đồng Tâm");

        _click(_get(Button.class, spec -> spec.withPredicate(
                button -> button.getAriaLabel().orElse("").equals("Hoàn tác gộp Hợp tác xã Hưng Thịnh"))));
        _assertOne(Dialog.class);
        _setValue(_get(_get(Dialog.class), TextArea.class), "gộp nhầm");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Hoàn tác gộp")));
        assertThat(names()).containsExactly("Hợp tác xã Đồng Tâm", "Hợp tác xã Hưng Thịnh");
    }

    private List<String> names() {
        return queries.rows().page(OrganisationFilter.EMPTY, Window.first(10)).stream().map(OrganisationRow::name).toList();
    }
}
