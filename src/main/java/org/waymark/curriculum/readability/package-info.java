/** How hard a text is to read, by the field's published formulas. Pure: imports itself and {@code java..} only. */
package org.waymark.curriculum.readability;
