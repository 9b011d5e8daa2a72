package org.waymark.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.waymark.platform.Token;

/**
 * HTTPS on demand: with a certificate of the school's (a PKCS 12 file), or one that the server makes for itself. Plain
 * HTTP then answers this machine alone, for its own checks. The password goes through the environment into no file. An
 * idle HTTP/2 connection would hold up the server's stop for half a minute (OpenLiberty/open-liberty#35827), so 1.1.
 */
final class Https {
    private static final String CONFIGURATION = """
            <server>
              <featureManager><feature>transportSecurity-1.0</feature></featureManager>
              <keyStore id="defaultKeyStore" location="${WAYMARK_HTTPS_FILE}" type="PKCS12" password="${WAYMARK_HTTPS_PASSWORD}"/>
              <ssl id="defaultSSLConfig" keyStoreRef="defaultKeyStore" sslProtocol="TLSv1.2,TLSv1.3"/>
              <httpEndpoint id="https" host="${WAYMARK_HTTPS_HOST}" httpPort="-1" httpsPort="${WAYMARK_HTTPS_PORT}" protocolVersion="http/1.1">
                <compression types="+application/problem+json, +image/svg+xml, +text/javascript, +application/json"/>
                <httpOptions removeServerHeader="true"/>
              </httpEndpoint>
            </server>
            """;

    private Https() {}

    /** Adds the server's HTTPS part, or takes away the one of an earlier start. @return the settings it reads */
    static Map<String, String> prepare(Plan plan) {
        Path file = plan.liberty().resolve("usr/servers/waymark/configDropins/overrides/https.xml");
        try {
            Files.deleteIfExists(file);
            if (!plan.https()) {
                return Map.of();
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, CONFIGURATION);
        } catch (IOException e) {
            throw new Refusal(
                    "The server's settings in " + file.getParent() + " cannot be written. Make the folder"
                            + " writable.",
                    e);
        }
        return Map.of(
                "WAYMARK_HTTPS_HOST", plan.host(),
                "WAYMARK_HTTPS_PORT", String.valueOf(plan.httpsPort()),
                "WAYMARK_HTTPS_FILE", keyStore(plan).toString(),
                "WAYMARK_HTTPS_PASSWORD", password(plan));
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
                ? SecretFile.read(
                        plan.data().resolve("certificate.password"),
                        () -> Token.random().value())
                : plan.get("WAYMARK_HTTPS_PASSWORD", "");
    }
}
