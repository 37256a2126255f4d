package planted.openscreen.ui;

/** A screen open to everybody. */
public class OpenView {}
