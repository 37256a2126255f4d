package coop.portal.checklists.model;

import coop.portal.registry.model.OrganisationType;

/** Whom a checklist is for: the three types of organisation (LHTX 4.7, 4.8, 4.21), and a commune that registers them (LHTX 7.1). */
public enum TemplateKind {
    COOPERATIVE,
    COOPERATIVE_UNION,
    COOPERATIVE_GROUP,
    REGISTRATION_AGENCY;

    public static TemplateKind of(OrganisationType type) {
        return switch (type) {
            case COOPERATIVE -> COOPERATIVE;
            case COOPERATIVE_UNION -> COOPERATIVE_UNION;
            case COOPERATIVE_GROUP -> COOPERATIVE_GROUP;
        };
    }
}
