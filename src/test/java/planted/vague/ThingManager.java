package planted.vague;

/** Says nothing. */
class ThingManager {}
