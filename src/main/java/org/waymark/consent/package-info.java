/**
 * What families have decided: a district's rules of permission, the ledger of decisions, and which variant of a lesson a
 * student takes. Uses curriculum, roster and identity.
 */
package org.waymark.consent;
