/**
 * What was counted, counted again from the responses, and every difference named. For the command {@code bin/tallies} and
 * for tests, never in the running application's way: it reads by SQL of its own, and shares with what it checks nothing
 * but how an item is read and scored. Uses {@code curriculum.authoring} and {@code curriculum.item}.
 */
package org.waymark.recount;
