package coop.portal.registry.model;

import java.util.List;

/**
 * Something to be said at the top of an organisation's page.
 *
 * @param key of the sentence, with what goes into it
 * @param linkKey of the words of the link, which leads to the path
 */
public record OrganisationNotice(String key, List<Object> args, String linkKey, String path) {

    public OrganisationNotice {
        args = List.copyOf(args);
    }
}
