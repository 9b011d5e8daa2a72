/** What numbers say about learning: published formulas, each with its source. Pure: imports itself and {@code java..}. */
package org.waymark.reporting.psychometrics;
