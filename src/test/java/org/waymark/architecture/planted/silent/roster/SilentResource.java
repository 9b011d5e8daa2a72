package org.waymark.architecture.planted.silent.roster;

import jakarta.ws.rs.GET;

/** Planted: says nothing about who may ask. */
public class SilentResource {
    @GET
    public String show() {
        return "";
    }
}
