package org.waymark.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.platform.Token;

/** HTTPS on demand: with a certificate of the school's (a PKCS 12 file), or one that the server makes for itself. */
final class Https {
    private static final String CONFIGURATION =
            """
            <server>
              <featureManager><feature>transportSecurity-1.0</feature></featureManager>
              <keyStore id="defaultKeyStore" location="%s" type="PKCS12" password="%s"/>
              <ssl id="defaultSSLConfig" keyStoreRef="defaultKeyStore" sslProtocol="TLSv1.2,TLSv1.3"/>
            </server>
            """;

    private Https() {}

    /** Adds the server's HTTPS part, or takes away the one of an earlier start. */
    static void write(Plan plan) {
        Path file = plan.liberty().resolve("usr/servers/waymark/configDropins/overrides/https.xml");
        try {
            Files.deleteIfExists(file);
            if (plan.https()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, CONFIGURATION.formatted(keyStore(plan), password(plan)));
            }
        } catch (IOException e) {
            throw new Refusal("The server's settings in " + file.getParent() + " cannot be written.", e);
        }
    }

    private static Path keyStore(Plan plan) {
        String asked = plan.get("WAYMARK_HTTPS", "");
        if (asked.equals("generate")) {
            return plan.data().resolve("certificate.p12");
        }
        Path given = plan.home().resolve(asked).toAbsolutePath();
        if (!Files.isReadable(given)) {
            throw new Refusal("WAYMARK_HTTPS names " + given + ", which cannot be read. Give it a PKCS 12 file, or the"
                    + " word generate.");
        }
        return given;
    }

    private static String password(Plan plan) {
        return plan.get("WAYMARK_HTTPS", "").equals("generate")
                ? SecretFile.read(plan.data().resolve("certificate.password"), () -> Token.random().value())
                : plan.get("WAYMARK_HTTPS_PASSWORD", "");
    }
}
