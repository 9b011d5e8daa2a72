package org.waymark.launch;

import java.util.Optional;
import org.waymark.demo.Cast;
import org.waymark.platform.Token;

/** What a newcomer reads when the school is open. */
final class Greeting {
    private Greeting() {}

    static void print(Plan plan, Optional<Token> firstLink) {
        System.out.println();
        System.out.println("Waymark is open at " + plan.address());
        if (plan.hostIsAny()) {
            OwnAddresses.list().forEach(name -> System.out.println("  For other devices:  " + plan.address(name)));
        }
        if (plan.demo()) {
            Cast.signIns().forEach(line -> System.out.println("  " + line));
        }
        firstLink.ifPresent(
                link -> System.out.println("  The first district officer comes in here, once, within 7 days: "
                        + plan.address() + "/link/" + link.value()));
        System.out.println("Stop with Ctrl-C.");
        System.out.println();
    }
}
