/** One package a violation, laid out like the product: the laws of the architecture have to find each of them. */
package org.waymark.architecture.planted;
