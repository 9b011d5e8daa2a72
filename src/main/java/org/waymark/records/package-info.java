/** A child's records: how long they are kept, what a family gets on request, and who has looked at them. */
package org.waymark.records;
