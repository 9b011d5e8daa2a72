package org.waymark.roster;

import java.util.List;

/** "Which animal is on your card?" Animals in alphabetical order, and no names. */
public record JoinPage(String code, List<String> animals) {}
