package coop.portal.registry.model;

import coop.portal.kernel.Permissions;

/** What may be done with the registry; job roles are given these names on one page. */
public final class RegistryPermissions implements Permissions {

    public static final String ORGANISATION_READ = "registry:organisation:read";
    public static final String ORGANISATION_WRITE = "registry:organisation:write";
    public static final String ORGANISATION_EXPORT = "registry:organisation:export";
    public static final String ORGANISATION_MERGE = "registry:organisation:merge";
    public static final String LEGAL_STATUS_WRITE = "registry:legal-status:write";
    public static final String PERSONAL_DATA_READ = "registry:personal-data:read";
    public static final String IMPORT_RUN = "registry:import:run";
}
