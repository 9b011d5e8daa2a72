/**
 * What a district has opened: the local approval of a lesson that not every reviewer has read yet, and the help numbers
 * that somebody of the district has checked. It decides whether a lesson may be assigned. Uses curriculum, roster and
 * identity.
 */
package org.waymark.adoption;
