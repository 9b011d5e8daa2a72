/**
 * The live lesson: script beside slide, the projector's window, pacing, the calm class check. Uses quiz, assignment,
 * adoption, training, consent, curriculum, roster and identity.
 */
package org.waymark.teaching;
