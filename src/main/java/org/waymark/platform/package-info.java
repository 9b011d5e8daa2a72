/**
 * What every component stands on and what knows no word of the domain: time, ids, secrets, settings, SQL, the district
 * that a transaction belongs to, the directory outside row-level security, and the audit trail. Uses no other component.
 */
package org.waymark.platform;
