package org.waymark.architecture.planted.psychometricsuses.reporting.psychometrics;

import org.waymark.architecture.planted.psychometricsuses.platform.Store;

/** Planted: psychometrics read a database. */
public class Rule {
    Store used;
}
