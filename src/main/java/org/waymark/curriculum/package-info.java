/**
 * Units, lessons, misconceptions, standards and help lines, read from files, and the pages on which anyone can read the
 * whole curriculum. {@code authoring} parses and lints, {@code item} holds items; both are pure.
 */
package org.waymark.curriculum;
