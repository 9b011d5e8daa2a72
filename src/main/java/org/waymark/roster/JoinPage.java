package org.waymark.roster;

import java.util.List;

/**
 * "Which animal is on your card?" Animals in alphabetical order, and no names.
 *
 * @param other where those go who have no card; null where there is nothing for them
 */
public record JoinPage(String code, List<String> animals, String other) {}
