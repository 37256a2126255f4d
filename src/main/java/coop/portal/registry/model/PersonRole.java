package coop.portal.registry.model;

import java.util.Set;

/** The offices in an organisation (LHTX 62, 65, 69); a group has a representative (NĐ92 58.1d). */
public enum PersonRole {
    BOARD_CHAIR,
    BOARD_MEMBER,
    DIRECTOR,
    DEPUTY_DIRECTOR,
    HEAD_OF_SUPERVISORS,
    SUPERVISOR,
    CHIEF_ACCOUNTANT,
    ACCOUNTANT,
    TREASURER,
    GROUP_REPRESENTATIVE;

    private static final Set<PersonRole> BOARD = Set.of(BOARD_CHAIR, BOARD_MEMBER);
    private static final Set<PersonRole> SUPERVISORS = Set.of(HEAD_OF_SUPERVISORS, SUPERVISOR);

    /** Counts among the managers of the plan's indicators: board, directors and supervisors (domain 2.2). */
    public boolean manages() {
        return board() || supervises() || this == DIRECTOR || this == DEPUTY_DIRECTOR;
    }

    public boolean board() {
        return BOARD.contains(this);
    }

    public boolean supervises() {
        return SUPERVISORS.contains(this);
    }
}
