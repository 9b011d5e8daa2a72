package org.waymark.records;

/**
 * Where a family's letter leads.
 *
 * @param token what is in the letter; null once it is opened
 * @param error a message key, or null
 * @param staff whether somebody of a school is signed in here, for whom it does not open
 * @param records what was asked for; null until it is opened
 */
public record FamilyPage(String token, String error, boolean staff, FamilyRecords records) {}
