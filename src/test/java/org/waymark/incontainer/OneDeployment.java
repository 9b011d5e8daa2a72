package org.waymark.incontainer;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Arquillian deploys anew for every class, which costs seconds each: here the school is deployed once for all. */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(KeptDeployment.class);
    }
}
