package coop.portal.fieldwork.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import coop.portal.fieldwork.DecidingFieldwork;
import coop.portal.fieldwork.DraftingDecisions;
import coop.portal.fieldwork.FieldworkQueries;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.model.TeamRole;
import coop.portal.fieldwork.model.TeamSeat;
import coop.portal.kernel.Remark;
import coop.portal.kernel.UserId;
import coop.portal.uikit.Messages;
import coop.portal.uikit.form.FormSection;
import coop.portal.uikit.form.FormTools;
import coop.portal.uikit.list.Option;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts people on the team, or changes it after the decision. A number typed to clear a namesake is not kept, not even as a draft. */
@Route(FieldworkNavigation.TEAM + "/:id")
@RolesAllowed({FieldworkPermissions.DECISION_DRAFT, FieldworkPermissions.DECISION_ISSUE})
class TeamForm extends FieldworkForm<List<TeamSeat>> {

    private static final String PAGE = "fieldwork.TeamForm";

    private static final Map<TeamRole, String> FIELDS =
            Map.of(TeamRole.LEADER, "leader", TeamRole.DEPUTY, "deputy", TeamRole.MEMBER, "members");

    private final DraftingDecisions drafting;
    private final DecidingFieldwork deciding;
    private final TextField personalId = new TextField(Messages.text(PAGE + ".personalId"));
    private List<Option> staff = List.of();
    private @Nullable ComboBox<Option> leader;
    private @Nullable ComboBox<Option> deputy;
    private @Nullable MultiSelectComboBox<Option> members;
    private @Nullable ComboBox<Option> namesake;
    private @Nullable TextArea reason;

    TeamForm(FieldworkQueries queries, DraftingDecisions drafting, DecidingFieldwork deciding, FormTools tools) {
        super(PAGE, "team", queries, tools);
        this.drafting = drafting;
        this.deciding = deciding;
    }

    @Override
    void begin(FieldworkSheet read, BeforeEnterEvent event) {
        staff = queries().staff(read.id()).stream().map(one -> new Option(Long.toString(one.id().value()), one.name())).toList();
        FormSection team = section("team");
        leader = team.options("leader", staff);
        deputy = team.options("deputy", staff);
        members = team.add("members", memberBox(), TeamForm::values, this::options);
        if (read.stage() != FieldworkStage.DECISION_DRAFT) {
            reason = team.longText("reason");
        }
        FormSection compare = section("compare");
        namesake = compare.options("namesake", staff);
        compare.content(personalId);
        fill(read.team().stream().map(one -> new TeamSeat(one.user(), one.role())).toList());
        open("fieldwork.team:" + read.id().text());
    }

    @Override
    protected List<TeamSeat> draft() {
        List<TeamSeat> seats = new ArrayList<>();
        seat(seats, Objects.requireNonNull(leader).getValue(), TeamRole.LEADER);
        seat(seats, Objects.requireNonNull(deputy).getValue(), TeamRole.DEPUTY);
        Objects.requireNonNull(members).getValue().forEach(one -> seat(seats, one, TeamRole.MEMBER));
        return seats;
    }

    /** That somebody is elsewhere or away is told, and is for whoever forms the team to weigh. */
    @Override
    protected List<Remark> check(List<TeamSeat> draft) {
        List<Remark> remarks = new ArrayList<>();
        if (draft.stream().noneMatch(seat -> seat.role() == TeamRole.LEADER)) {
            remarks.add(Remark.error("FW-08", "leader", "fieldwork.refusal.no-leader").by("NĐ217 12.1; LTT 27.2"));
        }
        Map<UserId, List<Remark>> clashes = queries().clashes(
                sheet().id(), draft.stream().map(TeamSeat::user).toList());
        draft.forEach(seat -> clashes.getOrDefault(seat.user(), List.of()).forEach(clash -> remarks.add(Remark.warning(
                clash.rule(), FIELDS.get(seat.role()), clash.key(), clash.args().toArray()))));
        return remarks;
    }

    @Override
    protected String save(List<TeamSeat> draft) {
        FieldworkSheet now = sheet();
        if (reason == null) {
            drafting.formTeam(now.id(), now.version(), draft);
        } else {
            deciding.changeTeam(now.id(), now.version(), draft, reason.getValue());
        }
        return FieldworkNavigation.toFieldwork(now.id(), "team");
    }

    @Override
    protected void fill(List<TeamSeat> seats) {
        Objects.requireNonNull(leader).setValue(first(seats, TeamRole.LEADER));
        Objects.requireNonNull(deputy).setValue(first(seats, TeamRole.DEPUTY));
        Objects.requireNonNull(members).setValue(seats.stream()
                .filter(seat -> seat.role() == TeamRole.MEMBER)
                .flatMap(seat -> option(seat).stream())
                .collect(Collectors.toSet()));
    }

    @Override
    protected Optional<List<TeamSeat>> latest() {
        return Optional.of(readAgain().team().stream().map(TeamForm::seat).toList());
    }

    private void seat(List<TeamSeat> seats, @Nullable Option option, TeamRole role) {
        if (option != null) {
            Option same = Objects.requireNonNull(namesake).getValue();
            seats.add(new TeamSeat(
                    new UserId(Long.parseLong(option.value())), role, option.equals(same) ? personalId.getValue() : ""));
        }
    }

    private static TeamSeat seat(TeamMember member) {
        return new TeamSeat(member.user(), member.role());
    }

    private @Nullable Option first(List<TeamSeat> seats, TeamRole role) {
        return seats.stream()
                .filter(seat -> seat.role() == role)
                .findFirst()
                .flatMap(this::option)
                .orElse(null);
    }

    private Optional<Option> option(TeamSeat seat) {
        String id = Long.toString(seat.user().value());
        return staff.stream().filter(one -> one.value().equals(id)).findFirst();
    }

    private MultiSelectComboBox<Option> memberBox() {
        MultiSelectComboBox<Option> box = new MultiSelectComboBox<>(Messages.text(PAGE + ".members"));
        box.setItems(staff);
        box.setItemLabelGenerator(Option::label);
        box.addClassName("field-wide");
        return box;
    }

    private static String values(Set<Option> options) {
        return options.stream().map(Option::value).sorted().collect(Collectors.joining(","));
    }

    private Set<Option> options(String values) {
        List<String> wanted = List.of(values.split(","));
        return staff.stream().filter(option -> wanted.contains(option.value())).collect(Collectors.toSet());
    }
}
