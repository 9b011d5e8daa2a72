package org.waymark.architecture.planted.demo.launch;

import org.waymark.architecture.planted.demo.demo.Cast;

/** Planted: another class of the start than the greeting knows the cast. */
public class Server {
    Cast used;
}
