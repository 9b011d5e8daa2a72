/** What the answers of many say to the class's teacher: item by item, what to teach again and with whom, what was learned. */
package org.waymark.reporting;
