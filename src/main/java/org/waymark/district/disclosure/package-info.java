/** Which cells of a table of counts may be published (statistical disclosure control). Pure. */
package org.waymark.district.disclosure;
