/**
 * What a list of students says: tables line by line, names, and what is wrong with a line. Pure: uses itself, Java and its
 * CSV reader. What a column that nobody asked for holds goes no further than the line it is read from.
 */
package org.waymark.roster.file;
