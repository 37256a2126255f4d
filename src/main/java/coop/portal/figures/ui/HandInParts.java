package coop.portal.figures.ui;

import coop.portal.figures.CorrectingHandIns;
import coop.portal.figures.HandInDownloads;
import org.springframework.stereotype.Component;

/** What a person can do with single rows of a workbook: put numbers right where they are, or take refused rows away to mend. */
@Component
record HandInParts(CorrectingHandIns correcting, HandInDownloads downloads) {}
