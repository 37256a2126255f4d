package coop.portal.checklists;

import coop.portal.access.Actors;
import coop.portal.checklists.model.AnswerDraft;
import coop.portal.checklists.model.AnswerValue;
import coop.portal.checklists.model.ChecklistId;
import coop.portal.checklists.model.ChecklistNow;
import coop.portal.kernel.AgencyId;
import coop.portal.kernel.OrganisationId;
import coop.portal.support.TestTime;
import coop.portal.territory.Agencies;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what the module that owns a check would do: begins, freezes and reopens within a transaction. */
public final class BegunChecklists {

    private final ApplicationContext application;

    private BegunChecklists(ApplicationContext application) {
        this.application = application;
    }

    public static BegunChecklists in(ApplicationContext application) {
        return new BegunChecklists(application);
    }

    public AgencyId agency(String code) {
        return application.getBean(Agencies.class).byCode(code, TestTime.START.toLocalDate()).orElseThrow().id();
    }

    public ChecklistId begin(OrganisationId organisation, AgencyId agency, String subject) {
        return owner(running -> running.begin(organisation, agency, subject, TestTime.START.toLocalDate()));
    }

    public void freeze(ChecklistId id) {
        owner(running -> {
            running.freeze(id);
            return true;
        });
    }

    public void reopen(ChecklistId id, String reason) {
        owner(running -> {
            running.reopen(id, reason);
            return true;
        });
    }

    public ChecklistNow now(String subject) {
        return owner(running -> running.of(subject)).orElseThrow();
    }

    /** As the portal itself, within a transaction. */
    public <T> T owner(Function<RunningChecklists, T> act) {
        Actors actors = application.getBean(Actors.class);
        return actors.as(actors.system("test"), () -> Objects.requireNonNull(application.getBean(TransactionTemplate.class)
                .execute(status -> act.apply(application.getBean(RunningChecklists.class)))));
    }

    public static AnswerDraft answer(ChecklistId id, String item, int seen, AnswerValue value, String remark) {
        return new AnswerDraft(id, item, seen, value, remark, "", "");
    }
}
