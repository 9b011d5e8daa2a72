package org.waymark.roster.file;

/**
 * What is wrong in a file, and where.
 *
 * @param line counted from 1; 0 when it is about the whole file
 * @param message a message key
 * @param about what the message names; never the cell of a column that is left out
 */
public record Finding(String file, long line, String message, String about) {}
