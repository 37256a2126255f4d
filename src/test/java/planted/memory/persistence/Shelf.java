package planted.memory.persistence;

/** Memory. */
public class Shelf {}
