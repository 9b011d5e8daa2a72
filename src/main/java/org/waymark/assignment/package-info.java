/** What a class is asked to do: a lesson, pinned, between an opening and a due date in the district's time zone. */
package org.waymark.assignment;
