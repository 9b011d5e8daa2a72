/** What the in-container tests stand on: the packaged application with the tests beside it, on a real server. */
package org.waymark.incontainer;
