/**
 * Who somebody is: users and roles, how staff and students prove it, sessions, one-time links, and who may ask what.
 * It does not know classes or schools beyond an id. Uses platform and web.
 */
package org.waymark.identity;
