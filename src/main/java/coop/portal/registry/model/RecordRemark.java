package coop.portal.registry.model;

import coop.portal.kernel.Remark;
import java.time.LocalDate;

/** Something about an organisation that its page points out. @param path where one does something about it, without a leading slash */
public record RecordRemark(Remark remark, LocalDate since, String path) {}
