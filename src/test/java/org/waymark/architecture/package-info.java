/** The laws of the code's shape, and for each of them a planted violation that proves it. */
package org.waymark.architecture;
