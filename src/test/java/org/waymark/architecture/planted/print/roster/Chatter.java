package org.waymark.architecture.planted.print.roster;

/** Planted: prints. */
public class Chatter {
    void talk() {
        System.out.println("hello");
    }
}
