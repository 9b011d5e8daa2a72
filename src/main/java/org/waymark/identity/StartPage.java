package org.waymark.identity;

/** The first page: students type their class code, grown-ups go on to their sign-in. */
public record StartPage(boolean ended) {}
