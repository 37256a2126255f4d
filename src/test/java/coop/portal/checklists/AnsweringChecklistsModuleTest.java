package coop.portal.checklists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.portal.access.Actor;
import coop.portal.access.model.JobRole;
import coop.portal.checklists.model.Answer;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistLine;
import coop.portal.checklists.model.Missing;
import coop.portal.checklists.model.Photo;
import coop.portal.checklists.model.PhotoFile;
import coop.portal.checklists.model.PhotoId;
import coop.portal.checklists.model.PhotoKind;
import coop.portal.kernel.NotFoundException;
import coop.portal.kernel.RefusedException;
import coop.portal.kernel.StaleException;
import coop.portal.support.ModuleTest;
import coop.portal.support.Organisations;
import coop.portal.support.Race;
import coop.portal.support.UseCase;
import coop.portal.support.Who;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("CHK-03")
class AnsweringChecklistsModuleTest extends ModuleTest {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};

    private final Actor lan = Who.is(JobRole.DEPT_OFFICER).user(41, "Lan").withItsRights().actor();
    private final Actor nam = Who.is(JobRole.DEPT_OFFICER).user(42, "Nam").withItsRights().actor();

    @Autowired
    private AnsweringChecklists answering;

    @Autowired
    private ChecklistQueries queries;

    private BegunChecklists checklists;
    private ChecklistId id;

    @BeforeEach
    void a_checklist() {
        checklists = BegunChecklists.in(application);
        id = checklists.begin(Organisations.in(application).cooperative("Đồng Tâm").registered(),
                checklists.agency("SO_CONG_THUONG"), "check-1");
    }

    private Answer answer(Actor by, String item, int seen, AnswerValue value, String remark) {
        return as(by, () -> answering.answer(BegunChecklists.answer(id, item, seen, value, remark)));
    }

    private ChecklistLine line(String item) {
        return as(lan, () -> queries.sheet(id)).lines().stream()
                .filter(line -> line.item().code().equals(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-01")
    void an_answer_is_kept_at_once_and_counts_when_it_is_whole() {
        answer(lan, "CK-07", 0, AnswerValue.FAIL, "");
        assertThat(line("CK-07").answer().value()).isEqualTo(AnswerValue.FAIL);
        assertThat(line("CK-07").missing()).containsExactlyInAnyOrder(Missing.ARTICLE, Missing.REMARK, Missing.RECOMMENDATION);
        assertThat(line("CK-07").answered()).isFalse();

        as(lan, () -> answering.answer(new AnswerDraft(
                id, "CK-07", 1, AnswerValue.FAIL, " Thiếu ", "LHTX Điều 15", "Bổ sung")));
        assertThat(line("CK-07").answered()).isTrue();
        assertThat(line("CK-07").answer().remark()).isEqualTo("Thiếu");
        assertThat(line("CK-07").answer().byName()).isEqualTo("Lan");
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-02")
    void two_answer_different_items_side_by_side_and_the_same_item_only_knowingly() {
        answer(lan, "CK-01", 0, AnswerValue.PASS, "");
        answer(nam, "CK-02", 0, AnswerValue.PARTIAL, "thiếu chữ ký");
        assertThatThrownBy(() -> answer(nam, "CK-01", 0, AnswerValue.NA, "của Nam")).isInstanceOf(StaleException.class);
        assertThat(line("CK-01").answer().byName()).isEqualTo("Lan");

        answer(nam, "CK-01", 1, AnswerValue.NA, "của Nam");
        assertThat(line("CK-01").answer()).extracting(Answer::byName, Answer::version).containsExactly("Nam", 2);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-02")
    void of_two_at_the_same_moment_one_is_written_and_the_other_is_told() throws InterruptedException {
        List<Object> ends = Race.of(() -> answerAtOnce(lan), () -> answerAtOnce(nam));

        assertThat(ends).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(ends).filteredOn(StaleException.class::isInstance).hasSize(1);
        assertThat(line("CK-03").answer().version()).isEqualTo(1);
    }

    private Answer answerAtOnce(Actor who) {
        return answer(who, "CK-03", 0, AnswerValue.PARTIAL, who.name());
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-02")
    void the_same_answer_again_writes_nothing() {
        answer(lan, "CK-01", 0, AnswerValue.PASS, "đủ");
        answer(nam, "CK-01", 1, AnswerValue.PASS, "đủ ");
        assertThat(line("CK-01").answer()).extracting(Answer::byName, Answer::version).containsExactly("Lan", 1);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-03")
    void what_is_frozen_unknown_or_too_long_is_refused() {
        assertThatThrownBy(() -> answer(lan, "CK-99", 0, AnswerValue.PASS, "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> answer(lan, "CK-01", 0, AnswerValue.PASS, "x".repeat(2_001))).hasMessageContaining("too-long");
        checklists.freeze(id);
        assertThatThrownBy(() -> answer(lan, "CK-01", 0, AnswerValue.PASS, "")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> as(lan, () -> answering.addPhoto(id, "CK-01", JPEG))).isInstanceOf(RefusedException.class);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-04")
    void a_photo_is_kept_whole_and_goes_again() {
        PhotoId photo = as(lan, () -> answering.addPhoto(id, "CK-04", JPEG));
        assertThat(line("CK-04").photos()).singleElement()
                .extracting(Photo::kind, Photo::bytes, Photo::byName).containsExactly(PhotoKind.JPEG, JPEG.length, "Lan");
        assertThat(as(nam, () -> queries.photo(id, photo))).isEqualTo(new PhotoFile(PhotoKind.JPEG, JPEG));

        as(nam, () -> answering.removePhoto(id, photo));
        assertThat(line("CK-04").photos()).isEmpty();
        assertThatThrownBy(() -> as(nam, () -> queries.photo(id, photo))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "CHK-03", rule = "A-04")
    void large_ones_strange_ones_and_too_many_are_refused() {
        assertThatThrownBy(() -> as(lan, () -> answering.addPhoto(id, "CK-04", "GIF89a".getBytes())))
                .hasMessageContaining("no-photo");
        byte[] large = Arrays.copyOf(JPEG, AnsweringChecklists.PHOTO_BYTES + 1);
        assertThatThrownBy(() -> as(lan, () -> answering.addPhoto(id, "CK-04", large))).hasMessageContaining("photo-too-large");
        as(lan, () -> answering.addPhoto(id, "CK-04", Arrays.copyOf(JPEG, AnsweringChecklists.PHOTO_BYTES)));
        for (int i = 0; i < 9; i++) {
            as(lan, () -> answering.addPhoto(id, "CK-04", JPEG));
        }
        assertThatThrownBy(() -> as(lan, () -> answering.addPhoto(id, "CK-04", JPEG))).hasMessageContaining("photos-enough");
    }
}
