/**
 * One cast with a story: the demo district that an empty database is filled with, and the people whom tests and
 * documentation speak of. May use every component but wellbeing; only the start and tests may use it.
 */
package org.waymark.demo;
