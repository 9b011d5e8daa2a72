package org.waymark.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the environment asks for (README, "Settings").
 *
 * @param environment the variables, read once
 * @param liberty the folder of the installed server
 * @param home the project's folder
 */
record Plan(Map<String, String> environment, Path liberty, Path home) {

    String get(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** What the server reads by itself, such as WAYMARK_EXIT. */
    Map<String, String> forServer() {
        return environment.entrySet().stream()
                .filter(one -> one.getKey().startsWith("WAYMARK_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where the database, the secret key and the certificate are kept between starts. */
    Path data() {
        return home.resolve(get("WAYMARK_DATA", "data")).toAbsolutePath();
    }

    Path lessons() {
        return home.resolve(get("WAYMARK_LESSONS", "lessons")).toAbsolutePath();
    }

    String host() {
        return get("WAYMARK_HOST", "127.0.0.1");
    }

    /** Whether every address of this machine is listened to, for a classroom's devices. */
    boolean hostIsAny() {
        return host().equals("*") || host().equals("0.0.0.0");
    }

    /** With HTTPS on, plain HTTP is for this machine alone. */
    String plainHost() {
        return https() ? "127.0.0.1" : host();
    }

    /** The name under which this machine reaches its own plain HTTP. */
    String reachableHost() {
        return https() || hostIsAny() ? "127.0.0.1" : host();
    }

    int port() {
        return number("WAYMARK_PORT", 9080);
    }

    boolean https() {
        return !get("WAYMARK_HTTPS", "").isEmpty();
    }

    int httpsPort() {
        return number("WAYMARK_HTTPS_PORT", 9443);
    }

    boolean hasNamedDatabase() {
        return !get("PGHOST", "").isEmpty();
    }

    /** An embedded database is for a first look, a named one for work: only the first is filled by itself. */
    boolean demo() {
        return Boolean.parseBoolean(get("WAYMARK_DEMO", String.valueOf(!hasNamedDatabase())));
    }

    /** The address to print: what a proxy shows, or this machine. */
    String address() {
        return get("WAYMARK_URL", address(hostIsAny() ? "localhost" : host()));
    }

    /** The address of this school under one of this machine's names. */
    String address(String name) {
        return https() ? "https://" + name + ":" + httpsPort() : "http://" + name + ":" + port();
    }

    int number(String name, int otherwise) {
        String value = get(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(value);
            if (number > 0 && number < 65536) {
                return number;
            }
            throw new Refusal(name + " is " + value + ". Give it a port number from 1 to 65535.");
        } catch (NumberFormatException e) {
            throw new Refusal(name + " is " + value + ". Give it a port number from 1 to 65535.", e);
        }
    }
}
