package org.waymark.architecture.planted.disclosureuses.district.disclosure;

import org.waymark.architecture.planted.disclosureuses.platform.Store;

/** Planted: disclosure control reads a database. */
public class Rule {
    Store used;
}
