package org.waymark.identity;

/** Somebody asked for a thing that needs a sign-in first, or whose session has ended. */
class NotSignedIn extends RuntimeException {}
