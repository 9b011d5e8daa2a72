/**
 * What a district sees and answers for: releases of counts in which no child can be found, and what its state asks it to
 * teach. {@code disclosure} decides which counts may be shown, and is pure.
 */
package org.waymark.district;
