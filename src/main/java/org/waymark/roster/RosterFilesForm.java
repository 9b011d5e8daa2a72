package org.waymark.roster;

import java.util.List;
import org.waymark.web.Upload;

/** A district's files: one ZIP, or the CSV files. */
public record RosterFilesForm(List<Upload> files) {}
