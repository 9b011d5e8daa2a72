/** Districts of any size, filled by SQL as if a school year had gone by. */
package org.waymark.scale;
