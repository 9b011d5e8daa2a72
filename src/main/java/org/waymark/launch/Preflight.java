package org.waymark.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.waymark.platform.KeyedHash;

/** Looks before the leap: whatever can be known to be wrong is said before anything is changed. */
final class Preflight {
    private Preflight() {}

    static void check(Plan plan) {
        longEnough(plan.get("WAYMARK_SECRET", ""));
        address(plan, "WAYMARK_URL", "https?://[^/?#\\s]+");
        address(plan, "WAYMARK_EXIT", "https?://\\S+");
        if (plan.https()) {
            free(plan.host(), plan.httpsPort(), "WAYMARK_HTTPS_PORT");
        }
        free(plan.plainHost(), plan.port(), "WAYMARK_PORT");
        if (!plan.hasNamedDatabase()) {
            LeftOver.stop(plan.data().resolve("postgres"));
            free("127.0.0.1", plan.number("WAYMARK_DB_PORT", 15329), "WAYMARK_DB_PORT");
        }
        Lessons.check(plan.lessons());
    }

    private static void address(Plan plan, String name, String shape) {
        String address = plan.get(name, "");
        if (!address.isEmpty() && !address.matches(shape)) {
            throw new Refusal(name + " is " + address + ", which is no address for it. Write it like"
                    + " https://waymark.example.org, without a slash at the end.");
        }
    }

    private static void longEnough(String secret) {
        if (!secret.isEmpty() && secret.length() < KeyedHash.SHORTEST) {
            throw new Refusal(
                    "WAYMARK_SECRET has fewer than " + KeyedHash.SHORTEST + " characters. Give it a longer one,"
                            + " or leave it out: then one is made and kept in the data folder.");
        }
    }

    private static void free(String host, int port, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host.equals("*") ? "0.0.0.0" : host), port));
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "WAYMARK_HOST is " + host + ", which this machine does not know. Use 127.0.0.1 for this"
                            + " machine alone, or * for a classroom's devices.",
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    "Port " + port + " is in use. Stop the program that uses it, or set " + variable
                            + " to another number.",
                    e);
        }
    }
}
