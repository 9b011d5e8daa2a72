package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** The same build on a server that somebody named, for every device in the room, over HTTPS. */
class NamedDatabaseIT {
    private static final Path DATA = Path.of("target/named-data");

    @Test
    void anEmptyDatabaseGetsItsFirstOfficerOverHttps() throws Exception {
        FreshFolder.at(DATA.toString());
        Map<String, String> settings = new HashMap<>(OwnDatabase.named("named_school"));
        settings.putAll(Map.of(
                "WAYMARK_PORT", "9183",
                "WAYMARK_HTTPS", "generate",
                "WAYMARK_HTTPS_PORT", "9453",
                "WAYMARK_HOST", "*",
                "WAYMARK_DATA", DATA.toString()));
        try (Command command = Command.run(settings)) {
            assertTrue(command.opens(), () -> String.join("\n", command.said()));
            assertFalse(String.join("\n", command.said()).contains("maple"), "demo sign-ins that nobody asked for");
            assertSecure(command.word("/link/"));
            assertEquals(130, command.interrupt());
            assertEquals(java.util.List.of(), ServerLog.complaints(command.begun()));
        }
    }

    private static void assertSecure(String link) throws Exception {
        assertTrue(link.startsWith("https://localhost:9453/link/"), link);
        HttpClient browser = HttpClient.newBuilder().sslContext(trusting()).build();
        HttpRequest.Builder form = HttpRequest.newBuilder(URI.create(link))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> in = browser.send(
                form.POST(HttpRequest.BodyPublishers.ofString(
                                "name=Olive&email=olive%40example.com&password=a+long+enough+one"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(303, in.statusCode());
        assertEquals("/home", in.headers().firstValue("Location").orElse(""));
        assertTrue(in.headers().firstValue("Strict-Transport-Security").isPresent());
        String cookie = in.headers().firstValue("Set-Cookie").orElse("");
        assertTrue(cookie.startsWith("__Host-waymark=") && cookie.contains("Secure"), "not a secure cookie");
        for (String other : OwnAddresses.list()) { // plain HTTP is for this machine alone
            assertThrows(ConnectException.class, () -> new Socket(other, 9183).close());
        }
    }

    /** Trusts the very certificate that the server has made, and no other. */
    private static SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(DATA.resolve("certificate.p12"))) {
            store.load(
                    file, Files.readString(DATA.resolve("certificate.password")).toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        String alias = store.aliases().nextElement();
        trusted.setCertificateEntry(alias, store.getCertificate(alias));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
