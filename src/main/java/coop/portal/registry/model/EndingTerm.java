package coop.portal.registry.model;

import coop.portal.kernel.OrganisationId;
import java.time.LocalDate;

/** An organisation in which a term of office ends soon or has ended, and when the first of them does (LHTX 65, 69). */
public record EndingTerm(OrganisationId organisation, String name, LocalDate to) {}
