/** Journeys: what people do, in a real browser, in a school started by the start command. */
package org.waymark.journey;
