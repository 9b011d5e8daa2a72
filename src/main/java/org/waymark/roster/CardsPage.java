package org.waymark.roster;

import java.util.List;

/** Sign-in cards to print and cut. They are shown once: afterwards the school itself does not know the secrets. */
public record CardsPage(String title, String code, List<Card> cards) {
    /**
     * One child's card.
     *
     * @param pictures names of three pictures; empty when there is a PIN
     * @param pin four digits; null when there are pictures
     * @param badge the address in its QR code
     */
    public record Card(String name, String animal, List<String> pictures, String pin, String badge) {
        public QrCode code() {
            return QrCode.of(badge);
        }
    }
}
