package org.waymark.architecture.planted.fileuses.roster.file;

import org.waymark.architecture.planted.fileuses.platform.Store;

/** Planted: reading a list needs more than the list. */
public class Reader {
    Store used;
}
