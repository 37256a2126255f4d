package coop.portal.documents.model;

import coop.portal.kernel.Permissions;

/** What may be done with files, numbers and templates; whose files one sees is asked of the module they belong to. */
public final class DocumentPermissions implements Permissions {

    public static final String FILE_READ = "documents:file:read";
    public static final String FILE_WRITE = "documents:file:write";
    public static final String NUMBER_READ = "documents:number:read";
    public static final String NUMBER_WRITE = "documents:number:write";
    public static final String TEMPLATE_READ = "documents:template:read";
    public static final String TEMPLATE_WRITE = "documents:template:write";
}
