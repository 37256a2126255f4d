package coop.portal.kernel;

import java.util.List;

/** What a module wants the person at the terminal to read when the portal is ready to be used, such as its demo accounts. */
public interface ReadyNotice {

    List<String> lines();
}
