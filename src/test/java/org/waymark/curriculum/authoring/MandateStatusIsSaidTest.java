package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MandateStatusIsSaidTest {
    private final MandateRule rule = new MandateStatusIsSaid();

    @Test
    void isKeptByTheSample() {
        SampleMandate.sound().keeps(rule);
    }

    @Test
    void findsAnUnknownStatus() {
        SampleMandate.sound().with("status: verified", "status: law").breaks(rule, "10: There is no status `law`.");
    }

    @Test
    void findsWhatIsVerifiedAsOfNever() {
        SampleMandate.sound()
                .with("    as-of: 2019\n", "")
                .with("    seen: 2026-11-30\n", "")
                .breaks(rule, "9: `turns` is verified, and nobody can tell as of when.");
    }

    @Test
    void aCopyThatWasSeenIsEnough() {
        SampleMandate.sound().with("    as-of: 2019\n", "").keeps(rule);
    }

    @Test
    void findsADateWhereNothingIsVerified() {
        SampleMandate.sound()
                .with("status: not-verified", "status: not-verified\n    as-of: 2020")
                .breaks(rule, "15: `later` is not verified and has a date all the same.");
    }

    @Test
    void findsWhatIsNoDate() {
        SampleMandate.sound().with("as-of: 2019", "as-of: last year").breaks(rule, "10: `last year` is no date.");
    }
}
