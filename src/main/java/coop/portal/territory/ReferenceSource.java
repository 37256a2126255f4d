package coop.portal.territory;

import coop.portal.territory.model.Reference;

/** Where units and agencies are kept. Whoever keeps them brings one of these; territory answers from what it reads. */
public interface ReferenceSource {
    Reference read();
}
