package coop.portal.documents.model;

/** Whether a file still counts; one that does not stays and says why. */
public enum AttachmentState {
    CURRENT,
    REPLACED,
    WITHDRAWN
}
