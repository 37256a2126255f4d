package coop.portal.fieldwork;

import coop.portal.access.Actor;
import coop.portal.access.Actors;
import coop.portal.documents.DocumentReaders;
import coop.portal.documents.PaperSource;
import coop.portal.documents.model.PaperField;
import coop.portal.documents.model.PaperKind;
import coop.portal.documents.model.Standing;
import coop.portal.fieldwork.model.FieldworkEvent;
import coop.portal.fieldwork.model.FieldworkId;
import coop.portal.fieldwork.model.FieldworkPermissions;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.rules.FieldworkFacts.ConductPlanState;
import coop.portal.fieldwork.rules.FieldworkPapers;
import coop.portal.fieldwork.rules.FieldworkSight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the module of documents who reads and writes what hangs on a fieldwork, and which papers are made for it now. */
@Component
@Transactional(readOnly = true)
class FieldworkFiles implements DocumentReaders, PaperSource {

    private final FieldworkShelf shelf;
    private final FieldworkDesk desk;
    private final PaperValues values;
    private final Actors actors;

    FieldworkFiles(FieldworkShelf shelf, FieldworkDesk desk, PaperValues values, Actors actors) {
        this.shelf = shelf;
        this.desk = desk;
        this.values = values;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return FieldworkEvent.TYPE;
    }

    @Override
    public Optional<Standing> standing(String id) {
        Actor actor = actors.current();
        return shelf.find(FieldworkId.parse(id), actor).map(work -> standing(work, actor));
    }

    private Standing standing(Fieldwork work, Actor actor) {
        boolean onTeam = shelf.team(work.id()).stream().anyMatch(one -> actor.people().contains(one.user()));
        boolean own = actor.is(work.agency());
        boolean report = FieldworkSight.report(
                onTeam, own, actor.permissions(), work.stage(), work.draft().inspection(),
                work.course().papers(false).publishedOn() != null);
        return new Standing(
                IssuingStepPapers.holder(work),
                FieldworkSight.files(report, own, actor.permissions(), work.stage()),
                FieldworkSight.writes(onTeam, own, actor.permissions(), work.stage()));
    }

    @Override
    public List<PaperKind> papers(String id) {
        OpenFieldwork open = desk.look(FieldworkId.parse(id));
        return FieldworkPapers.offered(open.work().stage(), open.work().draft().inspection(), open.drafted());
    }

    @Override
    public Map<PaperField, String> values(String id, PaperKind paper) {
        return values.of(desk.look(FieldworkId.parse(id)), paper);
    }

    @Override
    public boolean issuable(String id, PaperKind paper) {
        OpenFieldwork open = desk.look(FieldworkId.parse(id));
        boolean leads = open.team().stream().anyMatch(one -> one.leads() && open.actor().people().contains(one.user()));
        boolean decides = open.own() && !leads && open.actor().may(FieldworkPermissions.DECISION_ISSUE);
        return FieldworkPapers.issuable(
                paper, open.work().stage(), leads, decides,
                OpenFieldwork.state(open.conductPlan()) == ConductPlanState.APPROVED);
    }

    @Override
    public boolean cancellable(String id, PaperKind paper) {
        return FieldworkPapers.cancellable(paper);
    }
}
