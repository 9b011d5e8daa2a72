package org.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place that reads the machine's time. Everyone else is handed a {@link Clock} or an instant. */
@ApplicationScoped
class Clocks {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
