package coop.portal.checklists.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.AnsweringChecklists;
import coop.portal.checklists.BegunChecklists;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.support.Organisations;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import org.junit.jupiter.api.Test;

@UseCase("CHK-04")
class PrintUiTest extends UiTest {

    @Test
    @UseCase(value = "CHK-04", rule = "P-01")
    void the_paper_shows_the_answers_or_boxes_to_tick_and_leads_back() {
        BegunChecklists checklists = BegunChecklists.in(application);
        ChecklistId id = checklists.begin(Organisations.in(application).cooperative("Đồng Tâm").registered(),
                checklists.agency("SO_CONG_THUONG"), "check-1");
        Who lan = Who.is(JobRole.DEPT_OFFICER).user(41, "Lan").withItsRights();
        as(lan.actor(), () -> application.getBean(AnsweringChecklists.class).answer(new AnswerDraft(
                id, "CK-04", 0, AnswerValue.FAIL, "Không có biển tên", "NĐ92 Điều 15.4", "Treo biển tên")));
        signIn(lan);

        open(ChecklistsNavigation.toPrint(id));
        assertThat(_find(AppLayout.class)).isEmpty();
        assertThat(_find(NativeTableRow.class)).hasSize(33 + 7);
        assertThat(words()).contains("☒ Không đạt", "Không có biển tên", "Kiến nghị: Treo biển tên");
        assertThat(_get(Svg.class).getElement().getAttribute("aria-label")).endsWith("/" + ChecklistsNavigation.toSheet(id));

        open(ChecklistsNavigation.toEmptyPrint(id));
        assertThat(words()).doesNotContain("☒ Không đạt", "Không có biển tên").contains("☐ Không đạt");
    }

    private static java.util.List<String> words() {
        return _find(Div.class).stream().map(Div::getText).toList();
    }
}
