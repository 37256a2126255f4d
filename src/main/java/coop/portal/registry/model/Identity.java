package coop.portal.registry.model;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation is and is called.
 *
 * @param code the registration number, which is the tax code (NĐ92 14.1)
 * @param legacyCertNo the number of an old certificate that was not exchanged yet (NĐ92 65.2)
 */
public record Identity(
        OrganisationType type,
        String name,
        @Nullable String code,
        @Nullable String legacyCertNo,
        @Nullable String nameForeign,
        @Nullable String nameShort) {}
