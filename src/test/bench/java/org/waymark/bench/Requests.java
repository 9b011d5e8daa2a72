package org.waymark.bench;

/** What a load asks for. */
interface Requests {
    /** The next request of some student among those whose number leaves this rest: two loaders never share one. */
    byte[] next(int rest, int loaders);

    /** Some student whose number leaves this rest. */
    static int seat(int rest, int loaders, int random) {
        return 1 + rest + loaders * Math.floorMod(random, (Size.STUDENTS - rest - 1) / loaders + 1);
    }
}
