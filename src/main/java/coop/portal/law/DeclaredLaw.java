package coop.portal.law;

import coop.portal.law.model.LegalName;
import java.util.List;

/** A module says which numbers it asks the law for, so that an administrator finds them, also while they have no value. */
public interface DeclaredLaw {

    List<LegalName> names();
}
