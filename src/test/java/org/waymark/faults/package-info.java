/**
 * The fault test: students answer while Liberty and PostgreSQL are killed, paused and started again, and afterwards an
 * independent checker holds every acknowledgement against the database. {@code ./mvnw verify -Pfaults} runs it long.
 */
package org.waymark.faults;
