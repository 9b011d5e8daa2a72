package org.waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.incontainer.Visit;

/** What of a process's heap is in use after a collection, as jcmd says it. */
final class Heap {
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    /** Of each generation; what is said of metaspace stands after them. */
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private static final Pattern METRIC = Pattern.compile("^memory_usedHeap_bytes\\S* ([0-9.E]+)", Pattern.MULTILINE);

    private Heap() {}

    /** In bytes. */
    static long used(ProcessHandle process) throws IOException {
        jcmd(process, "GC.run");
        jcmd(process, "GC.run");
        return USED.matcher(jcmd(process, "GC.heap_info"))
                .results()
                .map(MatchResult::group)
                .mapToLong(text -> Long.parseLong(text.replaceAll(".* used (\\d+)K", "$1")) * 1024)
                .sum();
    }

    /** What is used just now, garbage included, in bytes: a look between two collections is above what is needed. */
    static double now(String address) {
        Matcher found = METRIC.matcher(new Visit(address)
                .with("Accept", "text/plain")
                .get("/metrics?scope=base")
                .body());
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static String jcmd(ProcessHandle process, String command) throws IOException {
        Process running = new ProcessBuilder(JCMD, String.valueOf(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
