package coop.portal.fieldwork.model;

import coop.portal.kernel.UserId;
import java.util.Set;

/** A fieldwork with a day that is near or has passed. @param people who is at it: the team, and who drafted the decision */
public record DueFieldwork(FieldworkRow row, Set<UserId> people) {

    public DueFieldwork {
        people = Set.copyOf(people);
    }
}
