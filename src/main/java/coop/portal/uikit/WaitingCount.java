package coop.portal.uikit;

/** How many things wait for the person who is signed in, for the number in the bar; the module that collects them brings it. */
public interface WaitingCount {

    int waiting();

    /** Where they are listed, without a leading slash. */
    String path();
}
