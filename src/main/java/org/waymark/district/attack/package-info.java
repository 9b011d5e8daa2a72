/**
 * The gate: attacks what a release would show, by linear programming over everything public, before anybody sees it. It
 * knows the published types of {@code disclosure} and none of its protection. Pure; uses ojAlgo.
 */
package org.waymark.district.attack;
