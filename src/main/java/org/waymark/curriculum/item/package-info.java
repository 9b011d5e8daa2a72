/**
 * Items as QTI speaks of them: what is asked, how it is answered, what an answer is worth. Pure: imports itself and
 * {@code java..} only. Here and not in quiz, because authors write items and the parser must be able to build them.
 */
package org.waymark.curriculum.item;
