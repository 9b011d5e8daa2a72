package org.waymark.bench;

import java.util.List;
import java.util.Map;

/**
 * The school with one thing changed.
 *
 * @param settings of the start
 * @param dataSource attributes of the driver, laid over those of server.xml
 */
record Variant(String name, Map<String, String> settings, String dataSource) {
    private static final String JVM = "-Xmx288m -Xss512k -Xlog:disable -Xlog:all=error:stderr -XX:-PrintWarnings"
            + " -Danno.cache.disabled=true ";
    private static final String SERIAL = JVM + "-XX:+UseSerialGC ";

    static final Variant SHIPPED = new Variant("shipped", Map.of(), "");

    /** The shipped school stands at both ends: how far those two differ says what a difference is worth. */
    static final List<Variant> ALL = List.of(
            SHIPPED,
            jvm("first-compiler", SERIAL + "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=96m"),
            jvm(
                    "second-compiler-later",
                    SERIAL + "-XX:ReservedCodeCacheSize=160m -XX:Tier4InvocationThreshold=20000"
                            + " -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000"
                            + " -XX:Tier4BackEdgeThreshold=160000"),
            jvm("parallel-collector", JVM + "-XX:+UseParallelGC -XX:ReservedCodeCacheSize=160m"),
            new Variant("pool-4", Map.of("WAYMARK_POOL", "4"), ""),
            new Variant("pool-32", Map.of("WAYMARK_POOL", "32"), ""),
            new Variant("prepared-at-once", Map.of(), "prepareThreshold='1'"),
            new Variant("never-prepared", Map.of(), "prepareThreshold='0'"),
            SHIPPED);

    /** All, or those that {@code -Dbench.variants} names. */
    static List<Variant> wanted() {
        String names = System.getProperty("bench.variants", "");
        return ALL.stream()
                .filter(variant -> names.isEmpty() || List.of(names.split(",")).contains(variant.name()))
                .toList();
    }

    private static Variant jvm(String name, String options) {
        return new Variant(name, Map.of("WAYMARK_JVM", options), "");
    }

    /** What Liberty reads after server.xml; nothing when it is empty. */
    String override() {
        return dataSource.isEmpty()
                ? ""
                : "<server><dataSource id='statements'><properties.postgresql " + dataSource
                        + "/></dataSource></server>";
    }
}
