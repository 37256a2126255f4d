package coop.portal.reconciliation;

import coop.portal.kernel.RefusedException;
import coop.portal.law.LawBook;
import coop.portal.law.model.LegalValue;
import coop.portal.reconciliation.model.DiscrepancyId;
import coop.portal.reconciliation.model.DiscrepancySheet;
import coop.portal.reconciliation.model.ReconciliationPermissions;
import coop.portal.reconciliation.persistence.Discrepancy;
import coop.portal.registry.PublicOrganisations;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the review notice of a discrepancy as the letter that is signed and sent (NĐ92 25.3). */
@Service
@Transactional
@RolesAllowed(ReconciliationPermissions.DISCREPANCY_ANSWER)
public class ReviewLetters {

    private final DiscrepancySheets sheets;
    private final DiscrepancyDesk desk;
    private final LawBook law;
    private final PublicOrganisations registry;
    private final Places places;

    ReviewLetters(
            DiscrepancySheets sheets, DiscrepancyDesk desk, LawBook law, PublicOrganisations registry, Places places) {
        this.sheets = sheets;
        this.desk = desk;
        this.law = law;
        this.registry = registry;
        this.places = places;
    }

    /** The letter (.docx) with what each side says. */
    public void notice(DiscrepancyId id, OutputStream out) {
        DiscrepancySheet sheet = sheets.sheet(id);
        Discrepancy one = desk.find(id);
        String address = one.organisation()
                .flatMap(organisation -> registry.items(List.of(organisation)).stream().findFirst())
                .map(items -> places.portal(items).whole())
                .orElse("");
        String commune = one.commune().map(places::today).map(places::name).orElse("");
        String days = law.on(ReviewLaw.REVIEW_DAYS, desk.today())
                .map(LegalValue::value)
                .orElseThrow(() -> new RefusedException("reconciliation.refusal.not-configured"));
        try {
            ReviewLetter.write(new ReviewLetter.Content(desk.actor().agencyName(), commune, address, days, sheet), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        desk.tell(one, "letter-written", null);
    }
}
