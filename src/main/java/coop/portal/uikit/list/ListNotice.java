package coop.portal.uikit.list;

/**
 * What is to be known of a whole list as it is shown, such as that it is of another day; it stands in its workbook too.
 *
 * @param grave the list is not what was asked for
 * @param filter that brought it about
 * @param backKey the name of the way back, which takes that filter away
 */
public record ListNotice(String words, boolean grave, String filter, String backKey) {}
