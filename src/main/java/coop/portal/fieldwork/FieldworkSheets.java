package coop.portal.fieldwork;

import coop.portal.fieldwork.model.Clash;
import coop.portal.fieldwork.model.DeadlineKind;
import coop.portal.fieldwork.model.Declaration;
import coop.portal.fieldwork.model.FieldworkSheet;
import coop.portal.fieldwork.model.FieldworkStage;
import coop.portal.fieldwork.model.OnSite;
import coop.portal.fieldwork.model.RunningTerm;
import coop.portal.fieldwork.model.TeamMember;
import coop.portal.fieldwork.persistence.Fieldwork;
import coop.portal.fieldwork.rules.FieldworkFacts;
import coop.portal.fieldwork.rules.FieldworkLifecycle;
import coop.portal.fieldwork.rules.FieldworkSight;
import coop.portal.followup.FollowUpQueries;
import coop.portal.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a fieldwork: as far as the person may see it, with what they may do next. */
@Component
class FieldworkSheets {

    private final TermClock terms;
    private final Clashes clashes;
    private final FollowUpQueries followUp;

    FieldworkSheets(TermClock terms, Clashes clashes, FollowUpQueries followUp) {
        this.terms = terms;
        this.clashes = clashes;
        this.followUp = followUp;
    }

    FieldworkSheet of(OpenFieldwork open) {
        Fieldwork work = open.work();
        var about = work.about();
        List<RunningTerm> running = terms.of(work.id(), open.pauses());
        return new FieldworkSheet(
                work.id(), work.version(), work.agency(), work.agencyName(), work.conductor(), about.organisation(),
                about.name(), about.code(), about.communeName(), work.place().item(), work.place().year(), work.place().month(),
                work.draft(), work.stage(), work.course().papers(report(open)), team(open, running), open.pauses(), running,
                open.conductPlan(), open.overlap().finding(),
                FieldworkLifecycle.steps(work.stage(), open.facts(FieldworkFacts.Typed.PROMISED)), mine(open), carriedOver(open));
    }

    /** What the team reports is for whoever asks (LTT 6.4). */
    static boolean report(OpenFieldwork open) {
        Fieldwork work = open.work();
        return FieldworkSight.report(
                open.onTeam(), open.own(), open.actor().permissions(), work.stage(), work.draft().inspection(),
                work.course().papers(false).publishedOn() != null);
    }

    /** With where else they are on these days, as long as that can be helped; only for their own agency. */
    private List<TeamMember> team(OpenFieldwork open, List<RunningTerm> running) {
        LocalDate from = from(open);
        if (!open.own() || from == null || !FieldworkStage.ON_THE_WAY.contains(open.work().stage())) {
            return open.team();
        }
        OnSite planned = OnSite.planned(from, open.work().draft().days());
        OnSite days = onSite(running).map(due -> new OnSite(from, due)).orElse(planned);
        Map<UserId, List<Clash>> met = clashes.of(open.work().id(), open.team().stream().map(TeamMember::user).toList(), days);
        return open.team().stream()
                .map(member -> member.also(met.getOrDefault(member.user(), List.of())))
                .toList();
    }

    /** What the team has to ask for (CK-34): while that can still be done. */
    private int carriedOver(OpenFieldwork open) {
        FieldworkStage stage = open.work().stage();
        return open.own() && !stage.concluded() && !stage.last()
                ? followUp.carriedOver(open.work().organisation(), open.work().event().subject()).size()
                : 0;
    }

    private static @Nullable LocalDate from(OpenFieldwork open) {
        LocalDate announced = open.work().course().papers(false).announcedOn();
        return announced == null ? open.work().draft().plannedFrom() : announced;
    }

    private static Optional<LocalDate> onSite(List<RunningTerm> running) {
        return running.stream()
                .filter(term -> term.kind() == DeadlineKind.ON_SITE)
                .flatMap(term -> Optional.ofNullable(term.due()).stream())
                .findFirst();
    }

    private static @Nullable Declaration mine(OpenFieldwork open) {
        return open.team().stream()
                .filter(one -> open.actor().people().contains(one.user()))
                .map(TeamMember::declaration)
                .findFirst()
                .orElse(null);
    }
}
