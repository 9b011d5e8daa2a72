/**
 * The live lesson: script beside slide, the projector's window, pacing, the calm class check. Uses quiz, assignment,
 * consent, curriculum, roster and identity.
 */
package org.waymark.teaching;
