/**
 * How anything is said over HTTP: one resource, three representations (page, JSON, CSV), forms, languages, problems by
 * RFC 9457, security headers, static files. Knows no word of the domain. Uses platform only.
 */
package org.waymark.web;
