package coop.portal.registry.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.portal.kernel.Change;
import coop.portal.kernel.Refusal;
import coop.portal.kernel.Remark;
import coop.portal.registry.model.Education;
import coop.portal.registry.model.LegalStatus;
import coop.portal.registry.model.MemberFigures;
import coop.portal.registry.model.MergeChoice;
import coop.portal.registry.model.MergeSide;
import coop.portal.registry.model.OperatingStatus;
import coop.portal.registry.model.OrganisationDraft;
import coop.portal.registry.model.Person;
import coop.portal.registry.model.PersonRole;
import coop.portal.registry.model.Sector;
import coop.portal.support.OrganisationBuilder;
import coop.portal.support.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@UseCase("REG-20")
class MergeRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final OrganisationDraft kept = OrganisationBuilder.cooperative("Đồng Tâm").draft();
    private final OrganisationDraft other = OrganisationBuilder.cooperative("Đồng Tâm Mới")
            .phone("0987654321")
            .address("Xóm 3")
            .sector(Sector.INDUSTRY_CONSTRUCTION)
            .members(35)
            .capital(900)
            .founded(LocalDate.of(2018, 3, 1))
            .people(Person.of("Trần Thị Bình", PersonRole.CHIEF_ACCOUNTANT, Education.UNIVERSITY_COLLEGE_UP))
            .status(LegalStatus.SUSPENDED, OperatingStatus.NOTIFIED_SUSPENSION)
            .draft();

    @Test
    void every_field_of_a_record_belongs_to_one_part_that_can_be_chosen() {
        List<String> fields = new ArrayList<>();
        MergeFields.ALL.values().forEach(part -> fields.addAll(part.fields()));
        Set<String> chosen = new HashSet<>(fields);
        assertThat(fields).hasSameSizeAs(chosen);
        Set<String> all = new HashSet<>(DraftFields.ALL.keySet());
        all.remove("type");
        assertThat(chosen).isEqualTo(all);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-1")
    void each_part_takes_its_own_fields_of_the_other_and_nothing_else() {
        MergeFields.ALL.forEach((name, part) -> {
            OrganisationDraft result = MergeRules.merged(kept, other, Map.of(name, MergeSide.MERGED));
            DraftFields.ALL.forEach((field, value) -> assertThat(value.apply(result))
                    .as("%s after %s was taken", field, name)
                    .isEqualTo(value.apply(part.fields().contains(field) ? other : kept)));
        });
    }

    @Test
    void nothing_chosen_leaves_the_record_as_it_is_and_everything_chosen_makes_it_the_other() {
        assertThat(MergeRules.merged(kept, other, Map.of())).isEqualTo(kept);
        Map<String, MergeSide> all = MergeFields.ALL.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), name -> MergeSide.MERGED));
        assertThat(MergeRules.merged(kept, other, all)).isEqualTo(other);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-2")
    void lists_of_both_stand_together_without_anything_twice() {
        OrganisationDraft with = other.with(List.of(
                other.people().getFirst(), Person.of("nguyễn văn an", PersonRole.DIRECTOR, null)));
        OrganisationDraft both = MergeRules.merged(kept, with,
                Map.of("people", MergeSide.BOTH, "activity", MergeSide.BOTH, "flags", MergeSide.BOTH));
        assertThat(both.people()).extracting(Person::fullName).containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(both.activity().industries()).extracting(one -> one.code() + one.main())
                .containsExactly("0161true", "1030false");
        assertThat(both.activity().sector()).isEqualTo(Sector.AGRICULTURE);
    }

    @Test
    void the_same_name_with_another_number_is_another_person() {
        Person one = new Person("Lê Văn Cường", PersonRole.SUPERVISOR, false, "040080000001", null, null, null, null, null, null);
        Person two = new Person("Lê Văn Cường", PersonRole.SUPERVISOR, false, "040090000002", null, null, null, null, null, null);
        assertThat(MergeLists.people(kept.with(List.of(one)), kept.with(List.of(two))).people()).containsExactly(one, two);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-1")
    void the_better_guess_is_offered() {
        OrganisationDraft wrongCode = OrganisationBuilder.cooperative("Đồng Tâm").code("2900000000").phone(null).draft();
        Map<String, MergeSide> offered = suggested(wrongCode, other.with(new MemberFigures(DAY, 40, null, null, null, null, null)));
        assertThat(offered)
                .containsEntry("code", MergeSide.MERGED)
                .containsEntry("phone", MergeSide.MERGED)
                .containsEntry("firstCertDate", MergeSide.MERGED)
                .containsEntry("members", MergeSide.MERGED)
                .containsEntry("people", MergeSide.BOTH)
                .containsEntry("activity", MergeSide.BOTH)
                .containsEntry("name", MergeSide.KEPT)
                .containsEntry("legalStatus", MergeSide.KEPT)
                .doesNotContainKeys("email", "union", "agency");
        assertThat(suggested(other, wrongCode))
                .containsEntry("code", MergeSide.KEPT)
                .containsEntry("phone", MergeSide.KEPT)
                .containsEntry("firstCertDate", MergeSide.KEPT);
    }

    private static Map<String, MergeSide> suggested(OrganisationDraft kept, OrganisationDraft merged) {
        List<Change> changes = DraftChanges.between(kept, merged, Object::toString);
        return MergeRules.choices(kept, merged, changes).stream()
                .collect(Collectors.toMap(MergeChoice::part, MergeChoice::suggested));
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-3")
    void a_record_is_not_merged_with_itself_nor_with_one_of_another_type() {
        assertThat(MergeRules.reasons(kept, kept, true)).extracting(Refusal::key)
                .containsExactly("registry.refusal.merge-itself");
        assertThat(MergeRules.reasons(kept, OrganisationBuilder.group("Đồng Tâm").draft(), false)).extracting(Refusal::key)
                .containsExactly("registry.refusal.merge-types");
        assertThat(MergeRules.reasons(kept, other, false)).isEmpty();
    }

    @Test
    void only_errors_that_neither_record_had_stop_a_merge() {
        Remark old = Remark.error("A", "code", "old");
        Remark fresh = Remark.error("B", "code", "fresh", 1);
        Remark warning = Remark.warning("C", "code", "warned");
        assertThat(MergeRules.newErrors(List.of(old), List.of(old, fresh, warning)))
                .containsExactly(Refusal.of("fresh", 1));
        assertThat(MergeRules.newErrors(List.of(Remark.error("B", "name", "other")), List.of(fresh))).hasSize(1);
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-6")
    void it_can_be_undone_until_its_last_day_and_never_without_a_configured_number() {
        assertThat(MergeRules.tooLate(DAY, DAY)).isEmpty();
        assertThat(MergeRules.tooLate(DAY, DAY.plusDays(1))).extracting(Refusal::key)
                .containsExactly("registry.refusal.merge-undo-late");
        assertThat(MergeRules.tooLate(null, DAY)).extracting(Refusal::key)
                .containsExactly("registry.refusal.merge-undo-not-configured");
    }

    @Test
    @UseCase(value = "REG-20", rule = "MRG-7")
    void what_the_merge_changed_and_somebody_changed_since_is_named_and_everything_else_survives() {
        OrganisationDraft after = MergeRules.merged(kept, other, Map.of("phone", MergeSide.MERGED));
        OrganisationDraft edited = after.with(other.capital());
        assertThat(MergeRules.changedSince(kept, after, edited)).isEmpty();
        assertThat(MergeRules.undone(kept, after, edited)).isEqualTo(kept.with(other.capital()));
        OrganisationDraft rung = after.with(after.seat().reachedBy("0911111111", null));
        assertThat(MergeRules.changedSince(kept, after, rung)).containsExactly("registry.field.phone");
    }
}
