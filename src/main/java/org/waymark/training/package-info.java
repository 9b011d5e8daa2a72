/**
 * The adult course, taken in the product: its modules and checks, each person's record, the local names that a school puts
 * on its routing card, and whether somebody is ready to teach. Uses curriculum, roster and identity.
 */
package org.waymark.training;
