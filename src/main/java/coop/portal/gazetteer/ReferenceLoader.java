package coop.portal.gazetteer;

import coop.portal.access.Actors;
import coop.portal.gazetteer.rules.LoadPlan;
import coop.portal.gazetteer.rules.LoadPlanning;
import coop.portal.kernel.UnitId;
import coop.portal.territory.model.Agency;
import coop.portal.territory.model.Reference;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that the units and agencies of the portal's province are there before anybody asks for them. A second start
 * finds them and adds nothing; names that an administrator has corrected stay corrected.
 */
@Component
class ReferenceLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoader.class);

    private final UnitStore store;
    private final TransactionOperations transaction;
    private final Actors actors;
    private final String province;

    ReferenceLoader(
            UnitStore store,
            TransactionOperations transaction,
            Actors actors,
            @Value("${portal.province:nghe-an}") String province) {
        this.store = store;
        this.transaction = transaction;
        this.actors = actors;
        this.province = province;
    }

    @Override
    public void afterSingletonsInstantiated() {
        actors.as(actors.system("reference-data"), () -> {
            transaction.executeWithoutResult(status -> load());
            return province;
        });
    }

    private void load() {
        ReferenceFiles files = new ReferenceFiles(province);
        Reference kept = store.kept();
        LoadPlan plan = LoadPlanning.plan(files.units(), kept, UnitId::next);
        List<Agency> agencies = files.agencies(plan.province().id(), kept.agencies());
        if (plan.units().isEmpty() && plan.successions().isEmpty() && agencies.isEmpty()) {
            return;
        }
        LOG.info("Adding {} units and {} agencies of {}", plan.units().size(), agencies.size(), plan.province().name());
        store.add(new LoadPlan(plan.verdict(), plan.province(), plan.units(), plan.successions(), Map.of()),
                agencies, kept, null);
    }
}
