package org.waymark.architecture.planted.authoringuses.curriculum.authoring;

import org.waymark.architecture.planted.authoringuses.platform.Store;

/** Planted: reading lessons needs more than files. */
public class Reader {
    Store used;
}
