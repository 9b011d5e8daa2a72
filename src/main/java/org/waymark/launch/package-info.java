/**
 * The start, before and around the server: checks what could be wrong, brings up or reaches PostgreSQL, migrates it,
 * runs Open Liberty, says where the school is, and stops everything again. It is never part of the running application.
 * Uses platform, curriculum's authoring and the demo's cast; nobody may use it.
 */
package org.waymark.launch;
