package planted.upwards;

/** A verb. */
public class Verb {}
