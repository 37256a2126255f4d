package coop.portal.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import coop.portal.access.model.JobRole;
import coop.portal.audit.model.AuditPermissions;
import coop.portal.kernel.Change;
import coop.portal.kernel.Ids;
import coop.portal.kernel.Recorded;
import coop.portal.kernel.RecordedMany;
import coop.portal.kernel.Subject;
import coop.portal.support.Queries;
import coop.portal.support.UiTest;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@UseCase("AUD-03")
class TrailUiTest extends UiTest {

    private final Who auditor = Who.is(JobRole.AUDITOR).user(30, "Lê Thị Kiểm").may(AuditPermissions.TRAIL_READ);

    private record Corrected(String id) implements Recorded {

        @Override
        public Subject subject() {
            return new Subject("unit", id, "Xã Thử " + id);
        }

        @Override
        public String action() {
            return "gazetteer.action.successor-declared";
        }

        @Override
        public String reason() {
            return "Nghị quyết số " + id;
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("gazetteer.field.successor", "Xã A", "Xã B"));
        }
    }

    @BeforeEach
    void something_happened() {
        as(Who.is(JobRole.SYS_ADMIN).user(31, "Phạm Văn Đức").actor(), () -> transaction.executeWithoutResult(status ->
                application.publishEvent(new RecordedMany(List.of(new Corrected("1"), new Corrected("22"))))));
    }

    @Test
    void the_trail_is_narrowed_from_the_address_with_three_queries_at_most() {
        signIn(auditor);

        List<String> statements = Queries.counted(() -> open("audit/trail?who=duc&action=gazetteer.action.successor-declared"));

        assertThat(_size(_get(Grid.class))).isEqualTo(2);
        assertThat(statements).hasSizeLessThanOrEqualTo(3);
        open("audit/trail?reason=nghi+quyet+so+22");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        open("audit/trail?who=duc&at.from=2030-01-01");
        assertThat(_find(Grid.class)).as("a list without rows says so instead").isEmpty();
    }

    @Test
    void an_entry_opens_with_what_was_before_and_after() {
        signIn(auditor);
        String key = Ids.text(database().queryForObject(
                "SELECT id FROM portal.audit_entry WHERE subject_id = '22' AND subject_type = 'unit'", Long.class));

        open("audit/trail/" + key);

        assertThat(_find(NativeTableCell.class)).extracting(NativeTableCell::getText)
                .containsExactly("Nay thuộc", "Xã A", "Xã B");
        assertThat(_find(Anchor.class, spec -> spec.withText("Xã Thử 22"))).hasSize(1);
    }
}
