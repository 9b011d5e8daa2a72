/**
 * What the answers of many say: item by item for the class's teacher, and for the district a weekly release of counts in
 * which no child can be found. {@code disclosure} decides which counts may be shown, and is pure.
 */
package org.waymark.reporting;
