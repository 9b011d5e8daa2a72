package org.waymark.records;

import java.time.Instant;
import java.time.ZoneId;
import org.waymark.roster.QrCode;

/** The letter with which a family opens a child's records, to be printed: shown once. */
public record FamilyLetterPage(
        String name,
        String district,
        String address,
        QrCode code,
        String reference,
        Instant expires,
        ZoneId zone,
        String language,
        String back) {}
