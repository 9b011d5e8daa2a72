/**
 * What a district sees and answers for: releases of counts in which no child can be found, and what its state asks it to
 * teach. {@code disclosure} decides which counts may be shown, and {@code attack} finds what
 * they give away before anybody sees them; both are pure.
 */
package org.waymark.district;
