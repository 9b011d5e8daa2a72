package org.waymark.architecture.planted.bottom.platform;

import org.waymark.architecture.planted.bottom.web.Page;

/** Planted: the platform knows pages. */
public class Base {
    Page used;
}
